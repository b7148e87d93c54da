import { parseHTML } from 'linkedom';

/** The part of the DOM that is used here: the core compiles without the browser's types. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly childNodes: Iterable<DomNode>;
}

/** An element of a page. */
export interface DomElement extends DomNode {
  readonly localName: string;
  readonly className: string;
  readonly id: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  remove(): void;
}

/** A page. */
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly body: DomElement;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** A page's tree from well-formed HTML. */
export function documentOf(html: string): DomDocument {
  return parseHTML(html).document as unknown as DomDocument;
}

/** The element's words with white space collapsed. */
export function wordsOf(element: DomNode | null): string {
  return collapse(element?.textContent ?? '');
}

/** White space of the mark-up, but no no-break spaces, is one blank. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';
import type { Message } from '../../model/index.ts';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements inside one another: real pages stay below 100, browsers stop at 512. */
export const MAX_DEPTH = 256;
/** Elements of one page: the largest news pages seen have 20,000. */
export const MAX_ELEMENTS = 40_000;

/** Elements that hold no words of a report, dropped at once. Scripts with data stay: they hold the report's facts. */
const EMPTY = new Set([
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'iframe',
  'object',
  'embed',
  'link',
]);

/**
 * Any HTML, broken or hostile, as well-formed HTML of bounded depth and size, with a message where something was
 * cut. Parsed by the HTML standard, so that broken pages read as a browser shows them. Deeper elements give
 * their words to the last one allowed. Linear.
 */
export function wellFormed(html: string): { readonly html: string; readonly messages: readonly Message[] } {
  const document = parse(html);
  const cut = { deep: false, elements: 0 };
  const stack: { node: ParentNode; depth: number }[] = [{ node: document, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top;
    node.childNodes = node.childNodes.filter((child) => isKept(child, cut));
    if (depth >= MAX_DEPTH && node.childNodes.some(isElement)) {
      cut.deep = true;
      flatten(node);
      continue;
    }
    // Pushed in reverse, so that a page that is too large loses its end, not its beginning.
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index] as ChildNode;
      if (isElement(child)) stack.push({ node: child, depth: depth + 1 });
    }
  }
  return { html: serialize(document), messages: messagesOf(cut) };
}

function isElement(node: ChildNode): node is Element {
  return 'tagName' in node;
}

function isKept(child: ChildNode, cut: { elements: number }): boolean {
  if (!isElement(child)) return child.nodeName !== '#comment';
  if (EMPTY.has(child.tagName) && !isLinkOfPage(child)) return false;
  if (child.tagName === 'script' && !child.attrs.some(({ value }) => /ld\+json/i.test(value))) return false;
  cut.elements++;
  return cut.elements <= MAX_ELEMENTS;
}

/** `<link rel="canonical">` is kept for its address. */
function isLinkOfPage(element: Element): boolean {
  return (
    element.tagName === 'link' &&
    element.attrs.some(({ name, value }) => name === 'rel' && /canonical/i.test(value))
  );
}

/** Replaces what a node holds by its words. */
function flatten(node: ParentNode): void {
  const words: string[] = [];
  const stack: ChildNode[] = [...node.childNodes].reverse();
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (defaultTreeAdapter.isTextNode(top)) words.push(top.value);
    else if (isElement(top) && top.tagName !== 'script' && !EMPTY.has(top.tagName))
      for (let index = top.childNodes.length - 1; index >= 0; index--)
        stack.push(top.childNodes[index] as ChildNode);
  }
  node.childNodes = [];
  defaultTreeAdapter.insertText(node, words.join(' '));
}

function messagesOf(cut: { readonly deep: boolean; readonly elements: number }): readonly Message[] {
  const parts: string[] = [];
  if (cut.deep) parts.push(`nests elements more than ${MAX_DEPTH} deep`);
  if (cut.elements > MAX_ELEMENTS) parts.push(`has more than ${MAX_ELEMENTS} elements`);
  if (parts.length === 0) return [];
  const text = `The page ${parts.join(' and ')}; it was read up to there, so compare the text with the page.`;
  return [{ grade: 'warning', code: 'html-cut', text }];
}

import type { BlockKind } from '../../model/index.ts';
import { collapse, type DomElement, type DomNode, ELEMENT_NODE, TEXT_NODE } from './dom.ts';

/** A stretch of the page that stands by itself, with what the mark-up says it is. */
export interface PageParagraph {
  readonly text: string;
  readonly markup?: BlockKind;
  /** True where (nearly) all of it is a link. */
  readonly linked?: boolean;
}

/** Part of a paragraph that stands in links for it to be nothing but a link. */
const LINKED_SHARE = 0.9;

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr html li main nav ol p pre section summary table tbody tfoot thead tr ul video audio'
  ).split(' '),
);
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'button',
  'select',
  'textarea',
  'iframe',
  'video',
  'audio',
  'head',
]);
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

/** Where the walk is: what the elements around say, and whether a link is one of them. */
interface Place {
  readonly markup: BlockKind | undefined;
  readonly inLink: boolean;
}

/** Gathers text until a paragraph ends. */
class Collector {
  readonly found: PageParagraph[] = [];
  private buffer = '';
  private linked = 0;
  private breaks = 0;

  text(words: string, inLink: boolean): void {
    if (words.trim() !== '') this.breaks = 0;
    if (inLink) this.linked += collapse(words).length;
    this.buffer += words;
  }

  /** A line break is a blank; the second in a row ends the paragraph. */
  lineBreak(markup: BlockKind | undefined): void {
    this.breaks++;
    if (this.breaks >= 2) this.flush(markup);
    else this.buffer += ' ';
  }

  flush(markup: BlockKind | undefined): void {
    const text = collapse(this.buffer);
    const linked = this.linked >= text.length * LINKED_SHARE;
    this.buffer = '';
    this.linked = 0;
    this.breaks = 0;
    if (text !== '')
      this.found.push({ text, ...(markup !== undefined && { markup }), ...(linked && { linked }) });
  }
}

/**
 * The paragraphs below an element, in order, not empty, white space collapsed. Text that stands in a
 * container without an own paragraph is one; two line breaks divide paragraphs; a table's row is one.
 */
export function pageParagraphs(root: DomElement): readonly PageParagraph[] {
  const collector = new Collector();
  walk(root, { markup: undefined, inLink: false }, collector);
  collector.flush(undefined);
  return collector.found;
}

function walk(node: DomNode, place: Place, collector: Collector): void {
  if (node.nodeType === TEXT_NODE) collector.text(node.textContent ?? '', place.inLink);
  if (node.nodeType !== ELEMENT_NODE) return;
  const name = (node as DomElement).localName.toLowerCase();
  if (SILENT.has(name)) return;
  if (name === 'br') {
    collector.lineBreak(place.markup);
    return;
  }
  // The cells of a row are read on: a row is what a reader takes in at once.
  if (name === 'td' || name === 'th') collector.text(' ', false);
  const { markup } = place;
  // What stands in a quotation or a caption stays one, whatever elements are inside; a heading in a list is a heading.
  const inner = markup === 'quote' || markup === 'caption' ? markup : (KINDS.get(name) ?? markup);
  const isBlock = BLOCKS.has(name);
  if (isBlock) collector.flush(markup);
  const below = { markup: inner, inLink: place.inLink || name === 'a' };
  for (const child of node.childNodes) walk(child, below, collector);
  if (isBlock) collector.flush(inner);
}

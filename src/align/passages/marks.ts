import type { Span } from '../../model/index.ts';

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);

/**
 * The stretches between double quotation marks in one paragraph, marks left out. A mark that is never closed
 * runs to the paragraph's end, as the first paragraphs of a long quotation do. Single marks are left to the
 * quotes layer: they cannot be told from apostrophes here.
 */
export function markedStretches(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let at = block.start; at < block.end; at++) {
    const character = text[at] as string;
    const opens = OPENING.has(character) || (character === '"' && open < 0);
    const closes = CLOSING.has(character) || (character === '"' && open >= 0);
    if (opens) open = at + 1;
    else if (closes) {
      if (open >= 0) found.push({ start: open, end: at });
      open = -1;
    }
  }
  if (open >= 0) found.push({ start: open, end: block.end });
  return found;
}

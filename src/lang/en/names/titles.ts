import { NAME_CONNECTORS } from './heads.ts';
import type { Run } from './known-at.ts';
import type { Line, Page } from './page.ts';

/** Longest title of a work or a programme, in words. */
const LONGEST_TITLE = 12;
const OPENING = /^["“‘]$/;
const CLOSING = /^["”’]$/;

/**
 * Names of works, programmes and slogans in quotation marks: every word but connectors capitalised, at least two of
 * them, no end of a sentence before the closing mark ("One Road, One Sea").
 */
export function quotedTitles(page: Page, line: Line): readonly Run[] {
  const found: Run[] = [];
  for (let at = line.from; at < line.to; at++) {
    if (!OPENING.test(page.words[at]!.text)) continue;
    const to = closingAfter(page, at + 1, line);
    if (to !== null) {
      found.push({ from: at + 1, to });
      at = to;
    }
  }
  return found;
}

/** Index of the closing mark if the words up to it read as a title, else null. */
function closingAfter(page: Page, from: number, line: Line): number | null {
  let capitals = 0;
  for (let at = from; at < Math.min(line.to, from + LONGEST_TITLE); at++) {
    const word = page.words[at]!;
    if (CLOSING.test(word.text))
      return capitals > 1 && !/^[.,?!]$/.test(page.words[at - 1]!.text) ? at : null;
    if (word.capital) capitals++;
    else if (at === from || !(NAME_CONNECTORS.has(word.lower) || /^(?:a|an|,|-|'s|’s|:)$/.test(word.text)))
      return null;
  }
  return null;
}

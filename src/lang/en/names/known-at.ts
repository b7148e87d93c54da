import { type KnownName, knownName, longestFrom, plain } from './lexicon.ts';
import type { Page } from './page.ts';

/** A range of words, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The longest known form that begins at a word and ends before `end`. */
export function knownAt(page: Page, at: number, end: number): (Run & { readonly entry: KnownName }) | null {
  const word = page.words[at]!;
  const form = plain(word.text);
  const mark = form.indexOf("'");
  const most = longestFrom(form) || (mark < 0 ? 0 : longestFrom(form.slice(0, mark)));
  if (most === 0) return null;
  for (let to = Math.min(end, at + most + 2); to > at; to--) {
    const entry = knownName(plain(page.text.slice(word.start, page.words[to - 1]!.end)));
    if (entry !== undefined) return { from: at, to, entry };
  }
  return null;
}

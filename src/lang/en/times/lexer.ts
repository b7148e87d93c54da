/** A word, a run of digits or a sign of a report's text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case. */
  readonly lower: string;
  /** 0 nothing, 1 white space, 2 an empty line (or the start of the stretch) stands before it. */
  readonly gap: 0 | 1 | 2;
}

const WORD = /\d+|\p{L}+|\S/gu;
const EMPTY_LINE = /\n\s*\n/;

/** Splits a stretch of text; positions count from the start of the whole text. Linear. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const stretch = text.slice(start, end);
  let before = 0;
  for (const match of stretch.matchAll(WORD)) {
    const from = match.index;
    const word = match[0];
    const gap = words.length === 0 ? 2 : gapOf(stretch, before, from);
    before = from + word.length;
    words.push({ start: start + from, end: start + before, text: word, lower: word.toLowerCase(), gap });
  }
  return words;
}

function gapOf(text: string, from: number, to: number): 0 | 1 | 2 {
  if (from === to) return 0;
  return to - from > 1 && EMPTY_LINE.test(text.slice(from, to)) ? 2 : 1;
}

import type { Word } from './lexer.ts';

/** What stands where nothing more belongs to the stretch. */
const NOTHING: Word = { start: 0, end: 0, text: '', lower: '', gap: 2 };

/** The word at an index that continues a phrase: never one behind an empty line. */
export function next(words: readonly Word[], index: number): Word {
  const word = words[index];
  return word === undefined || word.gap === 2 ? NOTHING : word;
}

/** Index behind the phrase that begins at `index`, or -1. */
export function phraseAt(words: readonly Word[], index: number, phrase: readonly string[]): number {
  for (let offset = 0; offset < phrase.length; offset++) {
    const word = offset === 0 ? words[index] : next(words, index + offset);
    if (word === undefined || word.lower !== phrase[offset]) return -1;
  }
  return index + phrase.length;
}

/** Index behind the longest of the phrases that begins at `index`, or -1. */
export function anyPhraseAt(
  words: readonly Word[],
  index: number,
  phrases: readonly (readonly string[])[],
): number {
  let best = -1;
  for (const phrase of phrases) best = Math.max(best, phraseAt(words, index, phrase));
  return best;
}

/** Index behind an optional hyphen or dash that joins the word before with the next. */
export function skipHyphen(words: readonly Word[], index: number): number {
  const word = next(words, index);
  return word.gap === 0 && /^[-‐‑–]$/.test(word.text) && next(words, index + 1).gap === 0 ? index + 1 : index;
}

/** Index behind an optional comma. */
export function skipComma(words: readonly Word[], index: number): number {
  return next(words, index).text === ',' ? index + 1 : index;
}

/** Index behind an optional possessive ending (`'s`). */
export function skipPossessive(words: readonly Word[], index: number): number {
  const mark = next(words, index);
  if (mark.gap !== 0 || !/^['’]$/.test(mark.text)) return index;
  const ending = next(words, index + 1);
  return ending.gap === 0 && ending.lower === 's' ? index + 2 : index + 1;
}

/** True if the word begins with a capital. */
export function isCapital(word: Word): boolean {
  const first = word.text.charCodeAt(0);
  return first >= 65 && first <= 90;
}

import type { Token, Upos } from './layers.ts';

/** Penn tags of the words of proper names. */
const PROPER = /^NNPS?$/;

/** What decides the class of a word. */
type Tagged = Pick<Token, 'upos' | 'xpos'>;

/** True for a word of a proper name, whatever it is by itself: "New" and "York", "United" and "Nations". */
export function isProper({ upos, xpos }: Tagged): boolean {
  return upos === 'PROPN' || (xpos !== undefined && PROPER.test(xpos));
}

/** Part of speech as phrases show it: every word of a proper name is `PROPN`; `X` where there is no token. */
export function classOf(token: Tagged | undefined): Upos {
  if (token === undefined) return 'X';
  return isProper(token) ? 'PROPN' : token.upos;
}

/**
 * The form of a word under which its inflected forms meet: its lemma; the word as it stands for a proper name, which has
 * none, and where the lemma differs by case alone ("F.B.I.").
 */
export function dictionaryForm(text: string, token: Token): string {
  const word = text.slice(token.start, token.end);
  return isProper(token) || token.lemma.toLowerCase() === word.toLowerCase() ? word : token.lemma;
}

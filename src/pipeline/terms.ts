import stemmers from 'snowball-stemmers';
import { englishFolding } from '../lang/en/folding.ts';
import type { Span } from '../model/index.ts';
import { makeFolder } from '../text/index.ts';

/** A word of a text as search compares it. */
export interface Term extends Span {
  /** Folded (case, accents, spelling, figures) and stemmed; letters and digits only. */
  readonly stem: string;
  /** Folded, not stemmed. */
  readonly word: string;
}

const folder = makeFolder(englishFolding);
const stemmer = stemmers.newStemmer('english');
const stems = new Map<string, string>();
/** Stems kept; news has fewer distinct words, and beyond that stemming is only slower. */
const REMEMBERED = 200_000;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** The terms of a stretch of text, in order. Parts of a hyphenated word are terms of their own. */
export function termsOf(text: string, span: Span = { start: 0, end: text.length }): readonly Term[] {
  return folder(text, span).flatMap(({ key, start, end }) => {
    const word = key.replace(NO_WORD, '');
    return word === '' ? [] : [{ word, stem: stemOf(word), start, end }];
  });
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer.stem(word);
  if (stems.size < REMEMBERED) stems.set(word, stem);
  return stem;
}

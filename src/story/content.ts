import type { Word } from './sentence.ts';

/** Parts of speech that carry content. */
const CARRYING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** Distinct content lemmas of some words, lower case. */
export function contentOf(words: readonly Word[], common: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    words.filter((word) => CARRYING.has(word.upos) && !common.has(word.lemma)).map((word) => word.lemma),
  );
}

/** Share of the smaller set that stands in the other, 0 to 1; 0 for an empty set. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = a.size < b.size ? a : b;
  const larger = smaller === a ? b : a;
  if (smaller.size === 0) return 0;
  let shared = 0;
  for (const item of smaller) if (larger.has(item)) shared++;
  return shared / smaller.size;
}

import { ROOTS } from './align-words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Endings of derived words, longest first, with the letters that must be left before them. */
const ENDINGS: readonly (readonly [ending: string, left: number])[] = [
  ['ization', 4],
  ['ational', 5],
  ['iveness', 4],
  ['ation', 5],
  ['ator', 5],
  ['ement', 4],
  ['ment', 4],
  ['ness', 4],
  ['ance', 5],
  ['ence', 5],
  ['ible', 5],
  ['able', 5],
  ['izer', 4],
  ['ship', 4],
  ['ize', 4],
  ['ate', 5],
  ['ity', 5],
  ['ive', 5],
  ['ion', 5],
  ['ful', 4],
  ['ant', 5],
  ['ent', 5],
  ['ing', 4],
  ['al', 6],
  ['um', 5],
  ['er', 4],
  ['or', 5],
  ['ed', 4],
  ['ly', 4],
  ['e', 3],
  ['y', 4],
];

const irregular = pairTable(ROOTS);
const remembered = new Map<string, string>();
/** Roots kept in memory; news has fewer distinct lemmas. */
const REMEMBERED = 100_000;

/** The common root of derived forms: own table first, then the longest ending that leaves enough letters. */
export function englishRoot(lemma: string): string {
  const before = remembered.get(lemma);
  if (before !== undefined) return before;
  const root = strip(irregular.get(lemma) ?? lemma);
  if (remembered.size < REMEMBERED) remembered.set(lemma, root);
  return root;
}

function strip(lemma: string): string {
  for (const [ending, left] of ENDINGS) {
    if (lemma.length >= ending.length + left && lemma.endsWith(ending)) return lemma.slice(0, -ending.length);
  }
  return lemma;
}

function pairTable(lines: string): ReadonlyMap<string, string> {
  return new Map(lines.split('\n').map((line) => list(line) as unknown as readonly [string, string]));
}

import { mix, SEED, spread, type Tables, table } from '../../../../learn/index.ts';

/** What the compiled lexicon says of a phrase in small letters: bits of its entry. */
export const CLASSES = {
  largeCity: 1 << 0,
  city: 1 << 1,
  region: 1 << 2,
  country: 1 << 3,
  group: 1 << 4,
  organisation: 1 << 5,
  capital: 1 << 6,
  surname: 1 << 7,
  personInstance: 1 << 8,
  placeInstance: 1 << 9,
  groupInstance: 1 << 10,
  /** A brand or operator of shops, banks, stations and services. */
  brand: 1 << 11,
  /** A longer phrase begins with this one. */
  leads: 1 << 12,
} as const;

/** The three bits above `leads` hold the sense of a common noun (`SENSES`), 0 for none. */
export const SENSE_SHIFT = 13;
/** Senses of common nouns: WordNet's lexicographer files of the first sense. */
export const SENSES = ['person', 'group', 'location', 'artifact', 'act', 'communication', 'time'] as const;
/** The bits that speak of names. */
export const NAME_CLASSES = (CLASSES.leads >>> 1) - 1;

/** Names of the two tables. */
export const LEXICON_MARKS = 'lexiconMarks';
export const LEXICON_BITS = 'lexiconBits';

/** Longest phrase, in words, that is looked up. */
export const LONGEST_PHRASE = 5;

/** The hash of a phrase and one more word, from the hash of the word in small letters. */
export function phraseHash(phrase: number, word: number): number {
  return mix(phrase, word);
}

/** The hash of the empty phrase. */
export const NO_WORDS = SEED;

/**
 * A set of phrases with bits, by hash: open addressing over two arrays of one length, a power of two. A slot's mark is
 * the high half of the hash, 0 where it is empty; of phrases not in it one in some twenty thousand is mistaken for one.
 */
export class Lexicon {
  readonly #marks: Uint16Array;
  readonly #bits: Uint16Array;

  constructor(tables: Tables) {
    this.#marks = table(tables, LEXICON_MARKS, Uint16Array);
    this.#bits = table(tables, LEXICON_BITS, Uint16Array);
  }

  /** The bits of a phrase by its hash, 0 if it is not in the lexicon. */
  bitsOf(hash: number): number {
    const mask = this.#marks.length - 1;
    const mixed = spread(hash);
    const mark = markOf(mixed);
    for (let at = mixed & mask; ; at = (at + 1) & mask) {
      const found = this.#marks[at] as number;
      if (found === 0) return 0;
      if (found === mark) return this.#bits[at] as number;
    }
  }
}

/** Packs phrases, by hash, into the two tables of a `Lexicon`. */
export function packLexicon(entries: ReadonlyMap<number, number>): Tables {
  let size = 64;
  while (size * LOAD < entries.size) size *= 2;
  const marks = new Uint16Array(size);
  const bits = new Uint16Array(size);
  for (const [hash, value] of [...entries].sort(([a], [b]) => a - b)) {
    const mixed = spread(hash);
    const mark = markOf(mixed);
    let at = mixed & (size - 1);
    while (marks[at] !== 0 && marks[at] !== mark) at = (at + 1) & (size - 1);
    marks[at] = mark;
    bits[at] = (bits[at] as number) | value;
  }
  return { [LEXICON_MARKS]: marks, [LEXICON_BITS]: bits };
}

/** Greatest part of the slots that is filled. */
const LOAD = 0.85;

function markOf(mixed: number): number {
  return mixed >>> 16 || 1;
}

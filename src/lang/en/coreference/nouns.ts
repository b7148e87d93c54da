import { hashText, type Tables, table } from '../../../learn/index.ts';

/** What a noun can be said of, as bits. */
export const PERSON_NOUN = 1;
export const BODY_NOUN = 2;
export const PLACE_NOUN = 4;
/** Kinds of places: towns, states, what is built, what nature made. */
export const TOWN_NOUN = 8;
export const STATE_NOUN = 16;
export const BUILT_NOUN = 32;
export const NATURE_NOUN = 64;
/** The bits that tell one kind of places from another. */
export const PLACE_KINDS = TOWN_NOUN | STATE_NOUN | BUILT_NOUN | NATURE_NOUN;

/**
 * What the nouns of English can be said of: people, bodies, places. Compiled from WordNet 3.1 (Princeton University)
 * by train/coreference.ts; nouns are kept as hashes.
 */
export interface NounClasses {
  /** The bits of a noun in singular, small letters; 0 for one that is none of these. */
  of(noun: string): number;
  /** Number of the field the noun belongs to ("relative", "leader", "worker"): equal for nouns alike; 0 for none. */
  fieldOf(noun: string): number;
}

export const NO_NOUNS: NounClasses = { of: () => 0, fieldOf: () => 0 };

/** Reads the tables `nouns` (hashes, ascending), `nounClasses` (their bits) and `nounFields`. */
export function nounClassesOf(tables: Tables): NounClasses {
  const hashes = table(tables, 'nouns', Uint32Array);
  const classes = table(tables, 'nounClasses', Uint8Array);
  const fields = table(tables, 'nounFields', Uint8Array);
  const find = (noun: string): number => {
    const hash = hashText(noun) >>> 0;
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return hashes[low] === hash ? low : -1;
  };
  return {
    of(noun) {
      const at = find(noun);
      return at < 0 ? 0 : classes[at]!;
    },
    fieldOf(noun) {
      const at = find(noun);
      return at < 0 ? 0 : fields[at]!;
    },
  };
}

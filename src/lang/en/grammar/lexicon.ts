import { hashText, ownTable, type Tables } from '../../../learn/index.ts';

/** Bits of a dictionary entry: the word classes that a dictionary form can have. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;
/** A noun that names one person, place or thing ("Paris"). */
export const PROPER = 16;
/** What a verb can govern, by WordNet's sentence frames. */
export const TRANSITIVE = 32;
export const INTRANSITIVE = 64;
export const DITRANSITIVE = 128;
export const TAKES_CLAUSE = 256;
export const TAKES_INFINITIVE = 512;
export const TAKES_PREPOSITION = 1024;
const NOUN_SENSE_SHIFT = 11;
const VERB_SENSE_SHIFT = 16;
const SENSE_MASK = 31;
const USAGE_SHIFT = 21;
const USAGE_MASK = 255;
/** A class with this share of a word's occurrences is common; with the other one it is the rule. */
const COMMON_SHARE = 0.2;
const RULE_SHARE = 0.8;

/** Part of the entry that stands for word classes alone. */
export const CLASSES = NOUN | VERB | ADJECTIVE | ADVERB | PROPER;

/** WordNet's lexicographer file (1 to 26, e.g. `noun.person`) of the commonest noun sense; 0 if it is no noun. */
export function nounSense(entry: number): number {
  return (entry >>> NOUN_SENSE_SHIFT) & SENSE_MASK;
}

/** WordNet's lexicographer file of the commonest verb sense, counted from 1 (`verb.body`); 0 if it is no verb. */
export function verbSense(entry: number): number {
  return (entry >>> VERB_SENSE_SHIFT) & SENSE_MASK;
}

/** Both senses in one number. */
export function senses(entry: number): number {
  return (entry >>> NOUN_SENSE_SHIFT) & (SENSE_MASK | (SENSE_MASK << 5));
}

/** How often the word is a noun, a verb, an adjective, an adverb (`usageOf`); 0 where nothing is known. */
export function usage(entry: number): number {
  return (entry >>> USAGE_SHIFT) & USAGE_MASK;
}

/**
 * Bits of an entry that say how often a word is a noun, a verb, an adjective, an adverb: two for each, 0 for never, 1 for
 * rarely, 2 for commonly, 3 as a rule.
 */
export function usageOf(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const level = (count: number) => {
    if (count === 0) return 0;
    if (count < all * COMMON_SHARE) return 1;
    return count < all * RULE_SHARE ? 2 : 3;
  };
  return counts.reduce((bits, count, at) => bits | (level(count) << (2 * at)), 0) << USAGE_SHIFT;
}

export function entryOf(bits: number, noun: number, verb: number): number {
  return bits | (noun << NOUN_SENSE_SHIFT) | (verb << VERB_SENSE_SHIFT);
}

/**
 * The words of WordNet by the hash of their small letters: word classes, senses, verb frames. Two words of one
 * 32-bit hash share an entry; among 84,000 words there is about one such pair.
 */
export class Lexicon {
  readonly #keys: Uint32Array;
  readonly #entries: Uint32Array;

  constructor(tables: Tables) {
    this.#keys = ownTable(tables, 'lexicon.keys', Uint32Array);
    this.#entries = ownTable(tables, 'lexicon.entries', Uint32Array);
  }

  /** The entry of a dictionary form in small letters, 0 if there is none. */
  get(word: string): number {
    const key = hashText(word) >>> 0 || 1;
    const mask = this.#keys.length - 1;
    for (let at = key & mask; ; at = (at + 1) & mask) {
      const found = this.#keys[at];
      if (found === key) return this.#entries[at] as number;
      if (found === 0) return 0;
    }
  }
}

/** The tables of a lexicon: open addressing, a power of two at least a third larger than the number of words. */
export function packLexicon(entries: ReadonlyMap<string, number>): Tables {
  let size = 1;
  while (size * 3 < entries.size * 4) size *= 2;
  const keys = new Uint32Array(size);
  const values = new Uint32Array(size);
  for (const [word, entry] of entries) {
    const key = hashText(word) >>> 0 || 1;
    let at = key & (size - 1);
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (size - 1);
    keys[at] = key;
    values[at] = (values[at] as number) | entry;
  }
  return { 'lexicon.keys': keys, 'lexicon.entries': values };
}

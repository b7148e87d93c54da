import { hashGram, visitEqual } from '../../text/index.ts';
import type { AlignRules } from '../types.ts';
import type { Meter } from './meter.ts';
import type { Nearness } from './near.ts';
import type { BlockClass, WordBlock } from './words.ts';

/** Places where two paragraphs share an n-gram. */
export interface SeededPair {
  /** Indices of the classes, `a < b`. */
  readonly a: number;
  readonly b: number;
  /** First word in each, in no order yet. */
  readonly seeds: (readonly [number, number])[];
  /** Longest n-gram found. */
  size: number;
}

/** Seeds for any two reports, and for reports of one affair. */
const COARSE = { size: 5, near: false, leastWeight: 5 } as const;
const FINE = { size: 3, near: true, leastWeight: 2.2 } as const;
/** More paragraphs than this with one n-gram are not all compared with one another ... */
const CROWD = 48;
/** ... but each with the first few in canonical order: the work stays linear and groups still join. */
const CENTRES = 4;
/** An n-gram that a paragraph repeats seeds at its first places only. */
const PLACES_IN_BLOCK = 4;

/**
 * A paragraph of more words is no paragraph that somebody wrote. Two of these have short n-grams in common by
 * chance, as many as the product of their lengths: only longer ones seed there, and each at one place.
 */
const LONG_BLOCK = 2000;

/** True for a paragraph that is too long for the fine comb. */
export function isLong(block: WordBlock): boolean {
  return block.keys.length > LONG_BLOCK;
}

/** What seeding needs beside the paragraphs. */
export interface SeedContext {
  readonly rules: AlignRules;
  readonly nearness: Nearness;
  readonly meter: Meter;
}

/** All pairs of different paragraphs of different reports that share a rare enough n-gram. */
export function seededPairs(classes: readonly BlockClass[], context: SeedContext): SeededPair[] {
  const pairs = new Map<number, SeededPair>();
  for (const grain of [COARSE, FINE]) {
    const { grams, owners, places } = gramsOf(classes, grain, context.rules);
    visitEqual(grams, (indices) => {
      const holders = holdersOf(indices, owners, classes);
      for (const [first, second] of comparisons(holders)) {
        const a = owners[first] as number;
        const b = owners[second] as number;
        context.meter.postings++;
        if (
          !comparable(
            classes[a] as BlockClass,
            classes[b] as BlockClass,
            grain.near ? context.nearness : null,
          )
        )
          continue;
        const key = a * classes.length + b;
        const pair = pairs.get(key) ?? { a, b, seeds: [], size: grain.size };
        pair.seeds.push([places[first] as number, places[second] as number]);
        pairs.set(key, pair);
      }
    });
  }
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

interface Grams {
  readonly grams: Uint32Array;
  readonly owners: Uint32Array;
  readonly places: Uint32Array;
}

function gramsOf(
  classes: readonly BlockClass[],
  grain: { size: number; near: boolean; leastWeight: number },
  rules: AlignRules,
): Grams {
  const grams: number[] = [];
  const owners: number[] = [];
  const places: number[] = [];
  classes.forEach(({ members }, owner) => {
    const block = members[0] as WordBlock;
    if (grain.near && isLong(block)) return;
    for (let at = 0; at + grain.size <= block.keys.length; at++) {
      if (weightAt(block, at, grain.size) < grain.leastWeight) continue;
      const gram = hashGram(block.hashes, at, grain.size);
      if (rules.background.isStock(gram)) continue;
      grams.push(gram);
      owners.push(owner);
      places.push(at);
    }
  });
  return {
    grams: new Uint32Array(grams),
    owners: new Uint32Array(owners),
    places: new Uint32Array(places),
  };
}

function weightAt(block: WordBlock, at: number, size: number): number {
  let weight = 0;
  for (let index = at; index < at + size; index++) weight += block.weights[index] as number;
  return weight;
}

/** The places of one n-gram by paragraph, the first few of each. */
function holdersOf(
  indices: readonly number[],
  owners: Uint32Array,
  classes: readonly BlockClass[],
): number[][] {
  const holders: number[][] = [];
  let owner = -1;
  let most = PLACES_IN_BLOCK;
  for (const index of indices) {
    if (owners[index] !== owner) {
      holders.push([]);
      owner = owners[index] as number;
      most = isLong((classes[owner] as BlockClass).members[0] as WordBlock) ? 1 : PLACES_IN_BLOCK;
    }
    const list = holders.at(-1) as number[];
    if (list.length < most) list.push(index);
  }
  return holders;
}

function* comparisons(holders: readonly (readonly number[])[]): Generator<readonly [number, number]> {
  const centres = holders.length > CROWD ? CENTRES : holders.length;
  for (let first = 0; first < centres; first++) {
    for (let second = first + 1; second < holders.length; second++) {
      for (const a of holders[first] as number[]) for (const b of holders[second] as number[]) yield [a, b];
    }
  }
}

/** True if two different reports hold the paragraphs and, where asked, are near each other. */
function comparable(a: BlockClass, b: BlockClass, nearness: Nearness | null): boolean {
  return a.members.some((one) =>
    b.members.some(
      (other) =>
        one.report !== other.report && (nearness === null || nearness.isNear(one.report, other.report)),
    ),
  );
}

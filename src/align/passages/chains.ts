import type { Band } from '../../text/index.ts';

/** Words that may lie between two seeds of one chain. */
const MOST_GAP = 15;
/** How much longer the gap may be on one side. */
const MOST_DRIFT = 8;
/** Words around a chain that the alignment may still reach. */
const MARGIN = 12;
/** Room for words put in or left out, beside the chain's own diagonals. */
const SLACK = 6;
/** Chains are cut at this many words, so that tables stay small however long a paragraph is. */
const MOST_WORDS = 1500;
/** Chains that are kept open at a time; more only occur in text that repeats itself without end. */
const MOST_OPEN = 8;

interface Chain {
  fromA: number;
  fromB: number;
  lastA: number;
  lastB: number;
  low: number;
  high: number;
  seeds: number;
}

/** What chains are made of. */
export interface ChainShape {
  /** Words of the longest n-gram. */
  readonly size: number;
  /** Words of the two paragraphs. */
  readonly lengths: readonly [number, number];
  /** Chains of fewer seeds are left out. */
  readonly leastSeeds: number;
}

/**
 * Joins seeds to chains while the gaps stay small, and gives each chain's band for the alignment. Seeds are
 * pairs of first words of n-grams. O(seeds log seeds).
 */
export function bandsOf(
  seeds: readonly (readonly [number, number])[],
  { size, lengths, leastSeeds }: ChainShape,
): Band[] {
  const sorted = [...seeds].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const done: Chain[] = [];
  let open: Chain[] = [];
  for (const [a, b] of sorted) {
    const home = open.filter((chain) => fits(chain, a, b)).sort((x, y) => drift(x, a, b) - drift(y, a, b))[0];
    if (home !== undefined) {
      home.lastA = a;
      home.lastB = b;
      home.seeds++;
      home.low = Math.min(home.low, b - a);
      home.high = Math.max(home.high, b - a);
      continue;
    }
    const live = open.filter((chain) => a - chain.lastA <= MOST_GAP + size);
    done.push(...open.filter((chain) => !live.includes(chain)));
    open = [...live, { fromA: a, fromB: b, lastA: a, lastB: b, low: b - a, high: b - a, seeds: 1 }];
    if (open.length > MOST_OPEN) done.push(open.shift() as Chain);
  }
  return [...done, ...open]
    .filter((chain) => chain.seeds >= leastSeeds)
    .map((chain) => bandAround(chain, size, lengths));
}

function fits(chain: Chain, a: number, b: number): boolean {
  const gapA = a - chain.lastA;
  const gapB = b - chain.lastB;
  return (
    gapA >= 0 &&
    gapB >= 0 &&
    Math.max(gapA, gapB) <= MOST_GAP &&
    drift(chain, a, b) <= MOST_DRIFT &&
    a - chain.fromA <= MOST_WORDS
  );
}

function drift(chain: Chain, a: number, b: number): number {
  return Math.abs(a - chain.lastA - (b - chain.lastB));
}

function bandAround(chain: Chain, size: number, [lengthA, lengthB]: readonly [number, number]): Band {
  return {
    fromA: Math.max(0, chain.fromA - MARGIN),
    toA: Math.min(lengthA, chain.lastA + size + MARGIN),
    fromB: Math.max(0, chain.fromB - MARGIN),
    toB: Math.min(lengthB, chain.lastB + size + MARGIN),
    low: chain.low - SLACK,
    high: chain.high + SLACK,
  };
}

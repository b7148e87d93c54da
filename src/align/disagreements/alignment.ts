import type { Span } from '../../model/index.ts';

/** A content word (or a negation) of a quotation. */
export interface QuotedWord extends Span {
  readonly text: string;
  readonly key: string;
  readonly lemma: string;
  readonly root: string;
  readonly rarity: number;
  /** True for `not`, `never`: it changes the sense, however common it is. */
  readonly negates: boolean;
  /** True inside the name of an actor. */
  readonly name: boolean;
}

/** The words of a shorter quotation laid over a longer one. */
export interface Alignment {
  /** Words of one root, short one first, in order. */
  readonly pairs: readonly (readonly [QuotedWord, QuotedWord])[];
  /** Words of the short one between its first and last aligned word that found none. */
  readonly missing: readonly QuotedWord[];
  /** The same of the long one. */
  readonly extra: readonly QuotedWord[];
  /** Those of either that stand alone where the other has another word alone. */
  readonly exchanged: ReadonlySet<QuotedWord>;
  /** From the first to the last aligned word of the short and of the long one. */
  readonly windows: readonly [Span, Span];
}

/** Words of the long one that may stand between two aligned ones. */
const GAP = 3;

/**
 * Longest common subsequence of roots in which the long one's words stand close together. Cost: product of
 * the two lengths.
 */
export function alignWords(short: readonly QuotedWord[], long: readonly QuotedWord[]): Alignment {
  const best: (Chain | null)[][] = short.map(() => long.map(() => null));
  let longest: Chain | null = null;
  for (const [i, word] of short.entries()) {
    for (const [j, other] of long.entries()) {
      if (word.root !== other.root) continue;
      const before = bestBefore(best, i, j);
      const chain: Chain = { i, j, before, length: (before?.length ?? 0) + 1 };
      (best[i] as (Chain | null)[])[j] = chain;
      if (longest === null || chain.length > longest.length) longest = chain;
    }
  }
  return describe(longest, short, long);
}

interface Chain {
  readonly i: number;
  readonly j: number;
  readonly before: Chain | null;
  readonly length: number;
}

/** The longest chain that ends close before; of equal ones the nearest. */
function bestBefore(best: readonly (readonly (Chain | null)[])[], i: number, j: number): Chain | null {
  let found: Chain | null = null;
  for (let row = Math.max(0, i - GAP - 1); row < i; row++) {
    for (let column = Math.max(0, j - GAP - 1); column < j; column++) {
      const chain = best[row]?.[column] ?? null;
      if (chain !== null && (found === null || chain.length >= found.length)) found = chain;
    }
  }
  return found;
}

function describe(last: Chain | null, short: readonly QuotedWord[], long: readonly QuotedWord[]): Alignment {
  const chains: Chain[] = [];
  for (let chain = last; chain !== null; chain = chain.before) chains.unshift(chain);
  const [first, final] = [chains[0], chains.at(-1)];
  if (first === undefined || final === undefined) {
    const none = { start: 0, end: 0 };
    return { pairs: [], missing: [], extra: [], exchanged: new Set(), windows: [none, none] };
  }
  const left = new Set(chains.map(({ i }) => i));
  const right = new Set(chains.map(({ j }) => j));
  const [here, there] = edges(short, long, { first, final });
  return {
    pairs: chains.map(({ i, j }) => [short[i] as QuotedWord, long[j] as QuotedWord] as const),
    missing: short.filter((_, i) => i >= here.from && i <= here.to && !left.has(i)),
    extra: long.filter((_, j) => j >= there.from && j <= there.to && !right.has(j)),
    exchanged: exchangedIn(chains, short, long),
    windows: [windowOf(short, first.i, final.i), windowOf(long, first.j, final.j)],
  };
}

/** Single words between the same two aligned ones: "built by people who", "built by men who". */
function exchangedIn(
  chains: readonly Chain[],
  short: readonly QuotedWord[],
  long: readonly QuotedWord[],
): ReadonlySet<QuotedWord> {
  const found = new Set<QuotedWord>();
  for (const { i, j, before } of chains)
    if (before !== null && i === before.i + 2 && j === before.j + 2)
      found.add(short[i - 1] as QuotedWord).add(long[j - 1] as QuotedWord);
  return found;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The words in which a difference counts: from the first to the last aligned one, a negation straight before,
 * and a single other word at the same end of both quotations ("double the toll", "treble the toll").
 */
function edges(
  short: readonly QuotedWord[],
  long: readonly QuotedWord[],
  { first, final }: { readonly first: Chain; readonly final: Chain },
): readonly [Range, Range] {
  const opens = first.i === 1 && first.j === 1;
  const closes = final.i === short.length - 2 && final.j === long.length - 2;
  const range = (words: readonly QuotedWord[], from: number, to: number): Range => ({
    from: opens || words[from - 1]?.negates === true ? from - 1 : from,
    to: closes ? to + 1 : to,
  });
  return [range(short, first.i, final.i), range(long, first.j, final.j)];
}

function windowOf(words: readonly QuotedWord[], from: number, to: number): Span {
  return { start: (words[from] as QuotedWord).start, end: (words[to] as QuotedWord).end };
}

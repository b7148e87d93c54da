import { hashText, visitEqual } from '../../text/index.ts';
import type { AlignRules } from '../types.ts';
import { QUOTED, type WordBlock } from './words.ts';

/** A sentence as the words that a rewriter leaves: of grammar, figures, names; any other word is `WILD`. */
export interface Skeleton {
  readonly start: number;
  readonly end: number;
  readonly items: Uint32Array;
  readonly sorted: Uint32Array;
  /** What it is worth against its equal. */
  readonly weight: number;
}

/** Two skeletons by their indices, and how alike they are, 0 to 1. */
export interface PairedSentences {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

export const WILD = 0;
/** A word that may be any other says this much less than one that is the same. */
const WILD_WEIGHT = 0.4;
/** Shorter sentences have no shape of their own. */
const LEAST_WORDS = 8;
/** Longer ones are no sentences, but text without marks. */
const MOST_WORDS = 120;
const LEAST_LIKENESS = 0.6;
/** A pair counts by what it is above this, which pairs of independent reports seldom are. */
const OFFSET = 0.55;
/**
 * What the pairs of a copied order come to at least. Measured: of independent reports of one event one in a
 * hundred reaches 0.66, of rewritten ones, 60 % of whose sentences were swapped, half come to more than 5.
 */
const ACCEPTED = 2.2;
/** News reports have no more; the rest of a longer text is not compared. */
const MOST_SENTENCES = 200;
/** Reports of one anchor above this are compared with the first few only. */
const CROWD = 48;
const CENTRES = 4;
/** Report pairs with fewer pairs of neighbouring names and figures in common are not compared. */
const LEAST_ANCHORS = 2;

const FIGURE = /^\p{N}/u;

/** The skeletons of one report's paragraphs, in the order of its text; quotations are cut out. */
export function skeletonsOf(blocks: readonly WordBlock[], rules: AlignRules): Skeleton[] {
  const found: Skeleton[] = [];
  for (const block of blocks) {
    if (block.kind !== 'body' && block.kind !== 'list') continue;
    let from = 0;
    while (from < block.keys.length && found.length < MOST_SENTENCES) {
      let end = from + 1;
      while (end < block.keys.length && block.sentences[end] === block.sentences[from]) end++;
      const skeleton = skeletonOf(block, [from, end], rules);
      const words = skeleton.items.length;
      if (words >= LEAST_WORDS && words <= MOST_WORDS) found.push(skeleton);
      from = end;
    }
  }
  return found;
}

function skeletonOf(block: WordBlock, [from, end]: readonly [number, number], rules: AlignRules): Skeleton {
  const items: number[] = [];
  let first = -1;
  let last = from;
  for (let at = from; at < end; at++) {
    if (block.voices[at] === QUOTED) continue;
    const key = block.keys[at] as string;
    const fixed = block.names[at] === 1 || rules.functionWords.has(key) || FIGURE.test(key);
    items.push(fixed ? (block.hashes[at] as number) || 1 : WILD);
    if (first < 0) first = at;
    last = at;
  }
  return {
    start: block.starts[Math.max(first, from)] as number,
    end: block.ends[last] as number,
    items: Uint32Array.from(items),
    sorted: Uint32Array.from(items).sort(),
    weight: items.reduce((sum, item) => sum + weightOf(item), 0),
  };
}

function weightOf(item: number): number {
  return item === WILD ? WILD_WEIGHT : 1;
}

/**
 * The sentences of two reports that stand in the same order with the same skeleton, if they are too many for
 * chance, else none. O(product of the sentences), each pair O(product of the words) where a bound on what they
 * can have in common does not rule it out.
 */
export function pairSkeletons(a: readonly Skeleton[], b: readonly Skeleton[]): PairedSentences[] {
  const width = b.length + 1;
  // Best sums of pairs among the first sentences of each, one row and column more than there are sentences.
  const sums = new Float64Array((a.length + 1) * width);
  const likenesses = new Float64Array(a.length * b.length);
  for (const [i, one] of a.entries()) {
    for (const [j, other] of b.entries()) {
      const likeness = likenessOf(one, other);
      likenesses[i * b.length + j] = likeness;
      const skipped = Math.max(sums[i * width + j + 1] as number, sums[(i + 1) * width + j] as number);
      const paired = likeness === 0 ? 0 : (sums[i * width + j] as number) + likeness - OFFSET;
      sums[(i + 1) * width + j + 1] = Math.max(skipped, paired);
    }
  }
  if ((sums[a.length * width + b.length] as number) < ACCEPTED) return [];
  const chain: PairedSentences[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    const sum = sums[i * width + j];
    if (sum === sums[(i - 1) * width + j]) i--;
    else if (sum === sums[i * width + j - 1]) j--;
    else chain.push({ a: --i, b: --j, likeness: likenesses[i * b.length + j] as number });
  }
  return chain.reverse();
}

/** How alike two skeletons are, 0 below the floor. */
function likenessOf(one: Skeleton, other: Skeleton): number {
  const most = Math.max(one.weight, other.weight);
  if (Math.min(one.weight, other.weight) < LEAST_LIKENESS * most) return 0;
  if (commonItems(one.sorted, other.sorted) < LEAST_LIKENESS * most) return 0;
  const likeness = commonOrder(one.items, other.items) / most;
  return likeness >= LEAST_LIKENESS ? likeness : 0;
}

/** What two sorted lists have in common in any order: never less than in one order. */
function commonItems(a: Uint32Array, b: Uint32Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) sum += weightOf(a[i] as number);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

/** Weight of the heaviest common subsequence. */
export function commonOrder(a: Uint32Array, b: Uint32Array): number {
  let above = new Float64Array(b.length + 1);
  let current = new Float64Array(b.length + 1);
  for (const item of a) {
    const weight = weightOf(item);
    for (let j = 0; j < b.length; j++) {
      const skipped = Math.max(above[j + 1] as number, current[j] as number);
      current[j + 1] = item === b[j] ? Math.max(skipped, (above[j] as number) + weight) : skipped;
    }
    [above, current] = [current, above];
  }
  return above[b.length] as number;
}

/**
 * Pairs of reports, by index, that have several pairs of neighbouring names or figures in common, which a
 * rewriter leaves: the only ones worth comparing. What many reports have is compared in a star.
 */
export function anchoredPairs(reports: readonly (readonly WordBlock[])[]): (readonly [number, number])[] {
  const anchors: number[] = [];
  const owners: number[] = [];
  reports.forEach((blocks, owner) => {
    for (const anchor of new Set(blocks.flatMap(anchorsOf))) {
      anchors.push(anchor);
      owners.push(owner);
    }
  });
  const counts = new Map<number, number>();
  visitEqual(Uint32Array.from(anchors), (indices) => {
    const centres = indices.length > CROWD ? CENTRES : indices.length;
    for (let first = 0; first < centres; first++) {
      for (let second = first + 1; second < indices.length; second++) {
        const key =
          (owners[indices[first] as number] as number) * reports.length +
          (owners[indices[second] as number] as number);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  });
  return [...counts]
    .filter(([, count]) => count >= LEAST_ANCHORS)
    .map(([key]) => [Math.floor(key / reports.length), key % reports.length] as const)
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** Names and figures with the next one of their sentence, as hashes. */
function anchorsOf(block: WordBlock): number[] {
  const found: number[] = [];
  let last = -1;
  block.keys.forEach((key, at) => {
    if (block.voices[at] === QUOTED || (block.names[at] === 0 && !FIGURE.test(key))) return;
    if (last >= 0 && block.sentences[last] === block.sentences[at])
      found.push(hashText(`${block.keys[last]} ${key}`));
    last = at;
  });
  return found;
}

import { alignLocally, type Band } from '../../text/index.ts';
import type { WordBlock } from './words.ts';

/** A pair of words, one of each paragraph. */
export type WordPair = readonly [number, number];

/** Matching words of two paragraphs, ascending on both sides, and how strong they are as evidence. */
export interface Match {
  readonly pairs: readonly WordPair[];
  /** Enough for two reports of one affair. */
  readonly near: boolean;
  /** Enough for any two reports. */
  readonly far: boolean;
  /** A whole sentence or more: enough for two unrelated reports of one outlet, whose furniture it is. */
  readonly whole: boolean;
}

const COSTS = { mismatch: -1.2, gap: -1 };
/** A run of unmatched words this long parts two matches. */
const MOST_UNMATCHED = 5;
const LEAST_DENSITY = 0.6;
const LEAST_COVERAGE = 0.5;
/** Words that make up for a low coverage of long sentences. */
const LONG_ENOUGH = 20;

/** Part of a sentence that counts as all of it. */
const WHOLE_SENTENCE = 0.95;
/** The floors: score, matched words, score without names. A sentence that matches a sentence needs least ... */
const SENTENCE = { score: 4.5, words: 5, content: 3 } as const;
/** ... by this part of both. */
const SENTENCE_COVERAGE = 0.65;
const NEAR = { score: 6, words: 6, content: 6 } as const;
const FAR = { score: 14, words: 12, content: 10 } as const;
/** A part of a long sentence is enough inside an affair if it is this long and this rich. */
const RICH = { words: 10, content: 8 } as const;

/** Aligns two paragraphs within a band and keeps the parts that are strong enough. */
export function matchesIn(a: WordBlock, b: WordBlock, band: Band): Match[] {
  const { pairs } = alignLocally(band, (i, j) => weightOf(a, b, i, j), COSTS);
  return splitAtGaps(pairs)
    .map((part) => judge(a, b, part))
    .filter((match) => match.near || match.whole);
}

/** A paragraph against its equal. */
export function wholeMatch(block: WordBlock): Match {
  return judge(
    block,
    block,
    block.keys.map((_, at) => [at, at]),
  );
}

/** Number of cells of the table for a band. */
export function cellsOf(band: Band): number {
  return (band.toA - band.fromA) * (band.high - band.low + 1);
}

function weightOf(a: WordBlock, b: WordBlock, i: number, j: number): number {
  if (a.hashes[i] !== b.hashes[j] || a.keys[i] !== b.keys[j]) return 0;
  // A word that is part of a name on one side only is a name that was missed on the other.
  return Math.min(a.weights[i] as number, b.weights[j] as number);
}

function splitAtGaps(pairs: readonly WordPair[]): WordPair[][] {
  const parts: WordPair[][] = [];
  let last: WordPair | null = null;
  for (const pair of pairs) {
    const far = last === null || pair[0] - last[0] > MOST_UNMATCHED || pair[1] - last[1] > MOST_UNMATCHED;
    if (far) parts.push([]);
    (parts.at(-1) as WordPair[]).push(pair);
    last = pair;
  }
  return parts;
}

interface Floor {
  readonly score: number;
  readonly words: number;
  readonly content: number;
}

function judge(a: WordBlock, b: WordBlock, pairs: readonly WordPair[]): Match {
  const { score, content } = scoresOf(a, b, pairs);
  const words = pairs.length;
  const [coveredA, coveredB] = [coverage(a, pairs, 0), coverage(b, pairs, 1)];
  const covered = Math.max(coveredA, coveredB);
  const both = Math.min(coveredA, coveredB);
  const whole = covered >= LEAST_COVERAGE || words >= LONG_ENOUGH;
  const dense = words / lengthOf(pairs) >= LEAST_DENSITY;
  const reaches = (floor: Floor) =>
    dense && score >= floor.score && words >= floor.words && content >= floor.content;
  const rich = words >= RICH.words && content >= RICH.content;
  return {
    pairs,
    near: (both >= SENTENCE_COVERAGE && reaches(SENTENCE)) || (reaches(NEAR) && (whole || rich)),
    far: reaches(FAR) && whole,
    whole: reaches(NEAR) && both >= WHOLE_SENTENCE,
  };
}

function scoresOf(a: WordBlock, b: WordBlock, pairs: readonly WordPair[]) {
  let score = 0;
  let content = 0;
  let last: WordPair | null = null;
  for (const pair of pairs) {
    const weight = weightOf(a, b, pair[0], pair[1]);
    score += weight;
    if (a.names[pair[0]] === 0 && b.names[pair[1]] === 0) content += weight;
    if (last !== null) score += costBetween(last, pair);
    last = pair;
  }
  return { score, content };
}

function costBetween(last: WordPair, pair: WordPair): number {
  const skippedA = pair[0] - last[0] - 1;
  const skippedB = pair[1] - last[1] - 1;
  return COSTS.mismatch * Math.min(skippedA, skippedB) + COSTS.gap * Math.abs(skippedA - skippedB);
}

/** Words from the first to the last match, on the longer side. */
function lengthOf(pairs: readonly WordPair[]): number {
  const first = pairs[0] as WordPair;
  const last = pairs.at(-1) as WordPair;
  return Math.max(last[0] - first[0], last[1] - first[1]) + 1;
}

/** The largest part of one sentence that matches. */
function coverage(block: WordBlock, pairs: readonly WordPair[], side: 0 | 1): number {
  let best = 0;
  let sentence = -1;
  let matched = 0;
  for (const pair of pairs) {
    const at = pair[side];
    matched = block.sentences[at] === sentence ? matched + 1 : 1;
    sentence = block.sentences[at] as number;
    best = Math.max(best, matched / (block.sentenceSizes[at] as number));
  }
  return best;
}

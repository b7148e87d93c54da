import { spread, table, type Tables } from '../../../learn/index.ts';
import { plainly, ruleEnds } from './certain.ts';
import { FEATURES, gapFeatures } from './features.ts';
import { follow, type Gap, gapBefore, type Open } from './gaps.ts';
import { EMPTY_LINE, LINE_END, Lines } from './lines.ts';
import type { Scan } from './state.ts';

/** Whether a sentence ends in a gap. */
export type Decision = (scan: Scan, gap: Gap, open: Open) => boolean;

/** The index of the first token of each sentence, in order. */
export function sentencesOf(scan: Scan, ends: Decision): number[] {
  const count = scan.starts.length;
  if (count === 0) return [];
  const sentences = [0];
  const lines = new Lines(scan.text, scan.start, scan.end);
  const open: Open = { first: 0, quote: false, depth: 0 };
  follow(scan, 0, open);
  for (let next = 1; next < count; next++) {
    const space = lines.between(scan.ends[next - 1] as number, scan.starts[next] as number);
    const gap = space === LINE_END || space === EMPTY_LINE ? null : gapBefore(scan, next, space, open);
    const isEnd = gap === null ? space >= LINE_END : ends(scan, gap, open);
    if (isEnd) {
      sentences.push(next);
      open.first = next;
      open.depth = 0;
      // A quotation runs on over sentences, but not over paragraphs.
      if (gap === null) open.quote = false;
    }
    follow(scan, next, open);
  }
  return sentences;
}

/**
 * The decision of a trained model, or of rules alone. A feature has the weight at its hash, if the check there is its
 * own: so a feature that training never saw weighs nothing.
 */
export function decisionOf(tables: Tables | null): Decision {
  if (tables === null) return (scan, gap, open) => plainly(scan, gap) ?? ruleEnds(scan, gap, open);
  const weights = table(tables, 'weights', Int8Array);
  const checks = table(tables, 'checks', Uint8Array);
  const features = new Int32Array(FEATURES);
  return (scan, gap, open) => {
    const plain = plainly(scan, gap);
    if (plain !== null) return plain;
    gapFeatures(scan, gap, open, features);
    let sum = 0;
    for (let at = 0; at < FEATURES; at++) {
      const hash = spread(features[at] as number);
      const slot = slotOf(hash, weights.length);
      if (checks[slot] === checkOf(hash)) sum += weights[slot] as number;
    }
    return sum > 0;
  };
}

/** Where the weight of a feature stands among `count` (a power of two), by its hash. */
export function slotOf(hash: number, count: number): number {
  return hash & (count - 1);
}

/** The 8 bits that tell a feature from others of the same slot. */
export function checkOf(hash: number): number {
  return hash >>> 24;
}

import { dayNumber } from '../dates/days.ts';
import type { StoryReport } from '../types.ts';
import type { StoryVector } from './vectors.ts';

/** Likeness in millionths, so that sums do not depend on their order. */
export const UNIT = 1_000_000;

/** Two reports far apart in time keep this part of their likeness; it falls by `e` in so many days. */
const TIMELESS = 0.5;
const DECAY_DAYS = 14;

/** Pairs of reports that are alike, by index: for each the others with their likeness in millionths. */
export type Likenesses = readonly ReadonlyMap<number, number>[];

/**
 * Cosine of every pair of vectors that reaches `least`, times the factor of time. By an inverted index, terms
 * in one order, so that every sum is made alike. O(sum over terms of the square of their reports).
 */
export function likenesses(
  reports: readonly StoryReport[],
  vectors: readonly StoryVector[],
  least: number,
): Likenesses {
  const days = reports.map((report) =>
    report.published === null ? null : dayNumber(report.published.value),
  );
  const result = reports.map(() => new Map<number, number>());
  const index = new Map<string, { readonly owner: number; readonly weight: number }[]>();
  const sums = new Float64Array(reports.length);
  vectors.forEach((vector, owner) => {
    const touched: number[] = [];
    vector.terms.forEach((term, at) => {
      const weight = vector.weights[at] as number;
      const postings = index.get(term);
      for (const posting of postings ?? []) {
        if (sums[posting.owner] === 0) touched.push(posting.owner);
        sums[posting.owner]! += posting.weight * weight;
      }
      if (postings === undefined) index.set(term, [{ owner, weight }]);
      else postings.push({ owner, weight });
    });
    for (const other of touched) {
      const value = Math.round(
        (sums[other] as number) * timeFactor(days[owner] ?? null, days[other] ?? null) * UNIT,
      );
      sums[other] = 0;
      if (value < least * UNIT) continue;
      (result[owner] as Map<number, number>).set(other, value);
      (result[other] as Map<number, number>).set(owner, value);
    }
  });
  return result;
}

/** 1 for reports of one day or without a date. */
function timeFactor(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  return TIMELESS + (1 - TIMELESS) * Math.exp(-Math.abs(a - b) / DECAY_DAYS);
}

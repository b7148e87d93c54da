import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlignmentCosts, alignLocally, type Band } from '../../src/text/index.ts';

const COSTS: AlignmentCosts = { mismatch: -1.25, gap: -1 };

/** The whole table, by recursion on all cells: slow, plain, without bands. */
function slowScore(a: readonly number[], b: readonly number[]): number {
  let best = 0;
  const table: number[][] = [new Array(b.length + 1).fill(0)];
  for (let i = 1; i <= a.length; i++) {
    table.push([0]);
    for (let j = 1; j <= b.length; j++) {
      const both = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 2 : COSTS.mismatch);
      const value = Math.max(0, both, table[i - 1]![j]! + COSTS.gap, table[i]![j - 1]! + COSTS.gap);
      table[i]!.push(value);
      best = Math.max(best, value);
    }
  }
  return best;
}

function align(a: readonly number[], b: readonly number[], band: Partial<Band> = {}) {
  const whole = { fromA: 0, toA: a.length, fromB: 0, toB: b.length, low: -a.length, high: b.length };
  return alignLocally({ ...whole, ...band }, (i, j) => (a[i] === b[j] ? 2 : 0), COSTS);
}

const words = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 14 });

describe('local alignment', () => {
  test('scores as the slow twin does', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(align(a, b).score).toBe(slowScore(a, b));
      }),
    );
  });

  test('pairs ascend, match, and add up to the score', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { pairs, score } = align(a, b);
        let sum = 0;
        let last: readonly [number, number] | null = null;
        for (const [i, j] of pairs) {
          expect(a[i]).toBe(b[j]);
          if (last !== null) {
            const [skippedA, skippedB] = [i - last[0] - 1, j - last[1] - 1];
            expect(Math.min(skippedA, skippedB)).toBeGreaterThanOrEqual(0);
            sum += COSTS.mismatch * Math.min(skippedA, skippedB) + COSTS.gap * Math.abs(skippedA - skippedB);
          }
          sum += 2;
          last = [i, j];
        }
        expect(sum).toBeCloseTo(score, 9);
      }),
    );
  });

  test('a band that holds the best path changes nothing', () => {
    const a = [9, 1, 2, 3, 4, 5, 9];
    const b = [1, 2, 7, 3, 4, 5];
    expect(align(a, b, { low: -2, high: 1 })).toEqual(align(a, b));
  });

  test('nothing in common', () => {
    expect(align([1, 2], [3, 4])).toEqual({ score: 0, pairs: [] });
  });
});

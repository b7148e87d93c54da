import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRows, RowModel } from '../../src/learn/index.ts';
import { Perceptron } from '../../train/perceptron.ts';
import { quantise } from '../../train/quantise.ts';
import { highest, softmax } from '../../train/softmax.ts';

/** An example: its features, and what is added to which class. */
interface Example {
  readonly features: readonly number[];
  readonly updates: readonly (readonly [kind: number, by: number])[];
}

const CLASSES = 3;

/** The slow twin: keeps the weights it had at every tick, and averages them. */
function slowAverage(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  const kept: Map<string, number>[] = [new Map()];
  for (const { features, updates } of examples) {
    kept.push(new Map(weights));
    for (const [kind, by] of updates)
      for (const feature of features) {
        const cell = `${feature} ${kind}`;
        weights.set(cell, (weights.get(cell) ?? 0) + by);
      }
  }
  const sums = new Map<string, number>();
  for (const one of kept) for (const [cell, value] of one) sums.set(cell, (sums.get(cell) ?? 0) + value);
  return new Map([...sums].map(([cell, sum]) => [cell, sum / kept.length]));
}

function trained(examples: readonly Example[], known: readonly number[], bits = 4): Perceptron {
  const perceptron = new Perceptron(CLASSES, bits);
  perceptron.count(Int32Array.from(known), known.length);
  perceptron.admit(1);
  for (const { features, updates } of examples) {
    const rows = new Int32Array(features.length);
    const length = perceptron.rowsOf(Int32Array.from(features), features.length, rows);
    perceptron.tick();
    for (const [kind, by] of updates) perceptron.update(rows, length, kind, by);
  }
  return perceptron;
}

const feature = fc.oneof(
  fc.integer().filter((n) => n !== 0),
  fc.integer({ min: 1, max: 40 }).map((n) => n << 6),
);
const example = fc.record({
  features: fc.array(feature, { maxLength: 5 }),
  updates: fc.array(fc.tuple(fc.nat(CLASSES - 1), fc.constantFrom(-1, 1)), { maxLength: 3 }),
});

describe('averaged weights', () => {
  test('are the mean of all weights on the way', () => {
    fc.assert(
      fc.property(fc.array(example, { maxLength: 25 }), (examples) => {
        const known = examples.flatMap(({ features }) => features);
        const perceptron = trained(examples, known);
        const average = perceptron.averaged();
        const wanted = slowAverage(examples);
        expect(perceptron.rows).toBe(new Set(known).size);
        for (const [key, row] of perceptron.entries())
          for (let kind = 0; kind < CLASSES; kind++)
            expect(average[row * CLASSES + kind]).toBeCloseTo(wanted.get(`${key} ${kind}`) ?? 0, 4);
      }),
    );
  });

  test('an update late in training counts for little', () => {
    const one: Example = { features: [5], updates: [[1, 1]] };
    const none: Example = { features: [], updates: [] };
    const early = trained([one, none, none, none], [5]);
    const late = trained([none, none, one, none], [5]);
    // Of five times, that before the first example counted, three had the early weight, and one the late one.
    expect(early.averaged()[1]).toBeCloseTo(3 / 5, 6);
    expect(late.averaged()[1]).toBeCloseTo(1 / 5, 6);
    expect(early.weights[1]).toBe(1);
  });
});

describe('features', () => {
  test('get a row each, in a table that grows, and only where they are frequent', () => {
    const perceptron = new Perceptron(2, 2);
    const features = Array.from({ length: 3_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
    perceptron.count(Int32Array.from(features), 3_000);
    perceptron.count(Int32Array.from(features), 1_000);
    perceptron.admit(2);
    expect(perceptron.rows).toBe(1_000);
    const rows = features.map((one) => perceptron.rowOf(one));
    expect(new Set(rows.slice(0, 1_000))).toEqual(new Set(Array.from({ length: 1_000 }, (_, row) => row)));
    expect(new Set(rows.slice(1_000))).toEqual(new Set([-1]));
    expect(perceptron.rowOf(987_654_321)).toBe(-1);
    expect(new Map(perceptron.entries())).toEqual(
      new Map(features.slice(0, 1_000).map((one, at) => [one, rows[at]])),
    );
  });

  test('without a row fall out', () => {
    const perceptron = new Perceptron(2, 4);
    perceptron.count(Int32Array.of(7, 9), 2);
    perceptron.admit(1);
    const rows = new Int32Array(4);
    expect(perceptron.rowsOf(Int32Array.of(9, 8, 7, 9), 4, rows)).toBe(3);
    expect([...rows.subarray(0, 3)]).toEqual([9, 7, 9].map((one) => perceptron.rowOf(one)));
  });
});

test('scores are sums, and the best is the first of the highest', () => {
  const perceptron = new Perceptron(3, 4);
  perceptron.count(Int32Array.of(1, 2), 2);
  perceptron.admit(1);
  const rows = Int32Array.of(perceptron.rowOf(1), perceptron.rowOf(2));
  perceptron.update(rows, 2, 2, 1);
  perceptron.update(rows, 1, 1, 2);
  const scores = new Float64Array(3);
  expect(perceptron.best(rows, 2, scores)).toBe(1);
  expect([...scores]).toEqual([0, 2, 2]);
  expect(perceptron.best(rows, 0, scores)).toBe(0);
});

describe('quantised weights', () => {
  test('are those of the perceptron in whole units, ready to be packed', () => {
    fc.assert(
      fc.property(fc.array(example, { minLength: 1, maxLength: 25 }), (examples) => {
        const perceptron = trained(
          examples,
          examples.flatMap(({ features }) => features),
        );
        const { weights } = perceptron;
        const whole = quantise(perceptron);
        weights.forEach((weight, cell) => {
          const back = (whole.weights[cell] as number) * whole.unit;
          const most = 127 * whole.unit;
          expect(Math.abs(back - Math.max(-most, Math.min(most, weight)))).toBeLessThanOrEqual(
            0.5001 * whole.unit,
          );
        });
        const model = new RowModel(packRows('model', whole), 'model', CLASSES);
        const scores = new Int32Array(CLASSES);
        for (const [key, row] of perceptron.entries()) {
          model.score(Int32Array.of(key), 1, scores);
          expect([...scores]).toEqual([...whole.weights.subarray(row * CLASSES, (row + 1) * CLASSES)]);
        }
      }),
    );
  });
});

describe('shares', () => {
  const scores = fc.array(fc.double({ min: -700, max: 700, noNaN: true }), { minLength: 1, maxLength: 8 });

  test('are what the exponentials of the scores are of their sum', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const sum = values.reduce((total, value) => total + Math.exp(value), 0);
        softmax(Float64Array.from(values), values.length).forEach((share, at) => {
          expect(share).toBeCloseTo(Math.exp(values[at] as number) / sum, 9);
        });
      }),
    );
  });

  test('go only to what counts, and large scores do no harm', () => {
    const shares = softmax(Float64Array.of(5_000, 1, 5_000, 9_999), 3, (at) => at !== 1);
    expect([...shares]).toEqual([0.5, 0, 0.5]);
  });

  test('the highest is the first of equals', () => {
    const values = Float64Array.of(2, 7, 7, 9);
    expect([highest(values, 3), highest(values, 4), highest(values, 3, (at) => at !== 1)]).toEqual([1, 3, 2]);
    expect(highest(values, 4, () => false)).toBe(-1);
  });
});

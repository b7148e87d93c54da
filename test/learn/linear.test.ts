import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRows, packTables, RowModel, type Trained, unpackTables } from '../../src/learn/index.ts';

/** What a model is made of: weights of each class for each feature. */
type Weights = ReadonlyMap<number, readonly number[]>;

function trained(weights: Weights, classes: number): Trained {
  const features = Int32Array.from(weights.keys());
  return { features, weights: Int16Array.from([...weights.values()].flat()), classes };
}

function modelOf(weights: Weights, classes: number): RowModel {
  const file = packTables(packRows('model', trained(weights, classes)));
  return new RowModel(unpackTables(file), 'model', classes);
}

/** The slow twin: sums the weights of a map. */
function slowScores(weights: Weights, classes: number, features: readonly number[]): number[] {
  return Array.from({ length: classes }, (_, kind) =>
    features.reduce((sum, feature) => sum + (feature === 0 ? 0 : (weights.get(feature)?.[kind] ?? 0)), 0),
  );
}

function scores(model: RowModel, features: readonly number[]): number[] {
  const result = new Int32Array(model.classes).fill(99);
  model.score(Int32Array.from([...features, 12345]), features.length, result);
  return [...result];
}

const weight = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 }));

function weightsOver(feature: fc.Arbitrary<number>, classes: number): fc.Arbitrary<Weights> {
  const row = fc.array(weight, { minLength: classes, maxLength: classes });
  return fc.array(fc.tuple(feature, row), { maxLength: 60 }).map((rows) => new Map(rows));
}

describe('scores are sums of the weights of a map', () => {
  test.each([
    ['of any features', fc.integer()],
    ['of features that share a slot', fc.integer({ min: -20, max: 20 }).map((high) => (high << 10) | 3)],
    [
      'of features at the end of the dictionary',
      fc.integer({ min: -20, max: 20 }).map((high) => (high << 8) | 255),
    ],
    ['of small features', fc.integer({ min: -40, max: 40 })],
  ])('%s', (_, feature) => {
    const sizes = fc.constantFrom(1, 2, 7, 50);
    const cases = sizes.chain((classes) =>
      fc.tuple(weightsOver(feature, classes), fc.constant(classes), fc.array(feature)),
    );
    fc.assert(
      fc.property(cases, ([weights, classes, others]) => {
        const model = modelOf(weights, classes);
        const features = [...weights.keys(), ...others];
        expect(scores(model, features)).toEqual(slowScores(weights, classes, features));
        expect(scores(model, others)).toEqual(slowScores(weights, classes, others));
      }),
    );
  });

  test('of thousands of features, one of each weighed alone', () => {
    const weights = new Map(
      Array.from({ length: 5_000 }, (_, at) => [
        Math.imul(at + 1, 0x9e3779b1),
        [(at % 255) - 127, 0, at % 2],
      ]),
    );
    const model = modelOf(weights, 3);
    for (const feature of weights.keys())
      expect(scores(model, [feature])).toEqual(slowScores(weights, 3, [feature]));
    expect(scores(model, [...weights.keys()])).toEqual(slowScores(weights, 3, [...weights.keys()]));
  });

  test('with 255 classes that all have a weight', () => {
    const weights = new Map([
      [77, Array.from({ length: 255 }, (_, at) => at - 128 || 1).map((w) => Math.max(-127, w))],
    ]);
    expect(scores(modelOf(weights, 255), [77, 77])).toEqual(slowScores(weights, 255, [77, 77]));
  });

  test('a feature counts as often as it is named', () => {
    expect(scores(modelOf(new Map([[5, [3, -2]]]), 2), [5, 5, 9, 5])).toEqual([9, -6]);
  });
});

test('features without weight take no room', () => {
  const empty = packRows('model', trained(new Map([[5, [0, 0]]]), 2));
  expect(Object.values(empty).map((values) => values.length)).toEqual([0, 0, 0, 0]);
});

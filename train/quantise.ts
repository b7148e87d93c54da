import type { Trained } from '../src/learn/index.ts';
import type { Perceptron } from './perceptron.ts';

/** Share of the weights that are not cut off by quantising. */
const KEPT = 0.9999;
const MOST = 127;

/** Whole-number weights, and what one unit of them stands for. */
export interface Quantised extends Trained {
  readonly unit: number;
}

/** The weights of a trained perceptron as whole numbers from -127 to 127. Weights that round to nothing are nothing. */
export function quantise(perceptron: Perceptron): Quantised {
  const average = perceptron.weights;
  const sizes = average
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const limit = sizes[Math.floor((sizes.length - 1) * KEPT)] ?? 1;
  const features = new Int32Array(perceptron.rows);
  for (const [feature, row] of perceptron.entries()) features[row] = feature;
  const weights = Int16Array.from(average, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round((weight / limit) * MOST))),
  );
  return { features, weights, classes: perceptron.classes, unit: limit / MOST };
}

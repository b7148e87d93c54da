import { WEIGHTS } from '../src/lang/en/coreference/ranking.ts';
import type { Tables } from '../src/learn/index.ts';

/** One question with its options: nobody first, then the candidates. */
export interface Example {
  /** Index of the text it stands in. */
  readonly text: number;
  /** With the features of single words. */
  readonly lexical: boolean;
  readonly group: number;
  /** Features of each option. */
  readonly options: readonly Int32Array[];
  /** Whether an option is right; several are where one actor was taken for two. */
  readonly right: readonly boolean[];
  /** Whether an option is an entity with a name. */
  readonly named: readonly boolean[];
}

/** What the model answers to an example. */
export interface Judged {
  readonly group: number;
  /** Probability of the best candidate. */
  readonly probability: number;
  readonly right: boolean;
  readonly named: boolean;
  /** A named candidate is right. */
  readonly possible: boolean;
}

const PASSES = 10;
/** The weights of the passes after these are averaged. */
const SETTLED = 4;
const RATE = 0.03;
/** Pull of every weight towards 0, by example. */
const DECAY = 2e-6;

/**
 * Maximises the probability of the right options by stochastic gradient ascent with a rate by weight (AdaGrad: Duchi,
 * Hazan and Singer 2011). The order is shuffled by a fixed sequence.
 */
export function fitWeights(examples: readonly Example[]): Float32Array {
  const weights = new Float32Array(WEIGHTS);
  const squares = new Float32Array(WEIGHTS).fill(1e-2);
  const average = new Float32Array(WEIGHTS);
  const order = examples.map((_, index) => index);
  let seed = 1;
  for (let pass = 0; pass < PASSES; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) learn(examples[index]!, weights, squares);
    if (pass >= SETTLED)
      for (let at = 0; at < WEIGHTS; at++) average[at]! += weights[at]! / (PASSES - SETTLED);
  }
  return average;
}

/** Probabilities of the options. */
function probabilities(example: Example, weights: Float32Array): Float64Array {
  const scores = Float64Array.from(example.options, (features) => {
    let sum = 0;
    for (const at of features) sum += weights[at]!;
    return Math.exp(Math.min(30, sum));
  });
  const total = scores.reduce((sum, score) => sum + score, 0);
  return scores.map((score) => score / total);
}

function learn(example: Example, weights: Float32Array, squares: Float32Array): void {
  const chances = probabilities(example, weights);
  let rightMass = 0;
  chances.forEach((chance, option) => {
    if (example.right[option]) rightMass += chance;
  });
  example.options.forEach((features, option) => {
    const chance = chances[option]!;
    const step = (example.right[option] ? chance / Math.max(rightMass, 1e-9) : 0) - chance;
    if (Math.abs(step) < 1e-4) return;
    for (const at of features) {
      const gradient = step - DECAY * weights[at]! * 1000;
      squares[at]! += gradient * gradient;
      weights[at]! += (RATE * gradient) / Math.sqrt(squares[at]!);
    }
  });
}

/** The model's answer to an example. */
export function judge(example: Example, weights: Float32Array): Judged {
  const chances = probabilities(example, weights);
  let best = 1;
  for (let option = 2; option < chances.length; option++)
    if (chances[option]! > chances[best]!) best = option;
  return {
    group: example.group,
    probability: chances[best] ?? 0,
    right: example.right[best] ?? false,
    named: example.named[best] ?? false,
    possible: example.right.some((right, option) => right && (example.named[option] ?? false)),
  };
}

/** Largest whole number a weight is kept as. */
const LARGEST = 127;

/** The weights as whole numbers and what one of them is worth. */
export function quantise(weights: Float32Array): Tables {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const scale = most / LARGEST;
  return {
    weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
    scale: Float32Array.of(scale),
  };
}

import { beforeAll, describe, expect, test } from 'vitest';
import { type NetworkShape, type NetworkWeights, packNetwork, unpackNetwork } from '../../src/learn/index.ts';
import { type Kernels, loadKernels } from '../../train/kernels.ts';
import { NetworkTrainer } from '../../train/network.ts';
import { randomFrom } from '../../train/random.ts';
import { highest, softmax } from '../../train/softmax.ts';

const SHAPE: NetworkShape = { slots: 3, rows: 5, width: 8, hidden: 16, outputs: 6 };

/** One run with what it is blamed for: derivatives of the loss by the outputs from `from` on. */
interface Blamed {
  readonly rows: Int32Array;
  readonly from: number;
  readonly by: Float64Array;
}

/** Rows 1 and 2 stand in several slots and runs, row 4 in none. */
const BATCH: readonly Blamed[] = [
  { rows: Int32Array.of(0, 1, 2), from: 0, by: Float64Array.of(0.01, -0.02, 0.005) },
  { rows: Int32Array.of(1, 1, 1), from: 2, by: Float64Array.of(-0.01, 0.015) },
  { rows: Int32Array.of(3, 2, 1), from: 5, by: Float64Array.of(0.02) },
];

/** The slow twin: an output in plain floating point. */
function slowOutput(weights: NetworkWeights, rows: Int32Array, output: number): number {
  const { slots, width, hidden } = SHAPE;
  let sum = weights.outputBias[output] as number;
  for (let h = 0; h < hidden; h++) {
    let x = weights.bias[h] as number;
    for (let slot = 0; slot < slots; slot++)
      for (let d = 0; d < width; d++)
        x +=
          (weights.embeddings[(rows[slot] as number) * width + d] as number) *
          (weights.slots[(slot * width + d) * hidden + h] as number);
    sum += (weights.outputs[output * hidden + h] as number) * x ** 3;
  }
  return sum;
}

function slowLoss(weights: NetworkWeights, batch: readonly Blamed[]): number {
  return batch.reduce(
    (sum, { rows, from, by }) =>
      by.reduce((part, share, at) => part + share * slowOutput(weights, rows, from + at), sum),
    0,
  );
}

const NAMES = ['embeddings', 'slots', 'bias', 'outputs', 'outputBias'] as const;

/** How the loss changes with each weight, by changing it a little; in double precision. */
function slowGradients(weights: NetworkWeights, batch: readonly Blamed[]): Record<string, number[]> {
  const doubles = Object.fromEntries(
    NAMES.map((name) => [name, Float64Array.from(weights[name])]),
  ) as unknown as NetworkWeights;
  const step = 1e-4;
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      Array.from(doubles[name], (value, at) => {
        doubles[name][at] = value + step;
        const above = slowLoss(doubles, batch);
        doubles[name][at] = value - step;
        const below = slowLoss(doubles, batch);
        doubles[name][at] = value;
        return (above - below) / (2 * step);
      }),
    ]),
  );
}

function learn(trainer: NetworkTrainer, batch: readonly Blamed[]): void {
  for (const { rows, from, by } of batch) {
    trainer.run(rows, true);
    trainer.blame(from, by.length, by);
    trainer.back();
  }
}

const create = (seed = 1, dropout = 0) => NetworkTrainer.create(SHAPE, { seed, dropout });

/** What Adam's first step at rate 1 takes from a weight of that gradient is `g / (|g| + 1e-6)`; this undoes it. */
function gradientsBehind(before: NetworkWeights, after: NetworkWeights): Record<string, number[]> {
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      Array.from(before[name], (value, at) => {
        const moved = value - (after[name][at] as number);
        return (1e-6 * moved) / (1 - Math.abs(moved));
      }),
    ]),
  );
}

describe('a trainer', () => {
  test('gives the outputs of plain floating point', async () => {
    const trainer = await create();
    const weights = trainer.weights();
    const scores = new Float64Array(SHAPE.outputs);
    const random = randomFrom(4);
    for (let n = 0; n < 20; n++) {
      const rows = Int32Array.from({ length: 3 }, () => Math.floor(random() * 5));
      trainer.run(rows, false);
      trainer.read(0, SHAPE.outputs, scores);
      scores.forEach((score, output) => {
        expect(score).toBeCloseTo(slowOutput(weights, rows, output), 6);
      });
      trainer.read(4, 2, scores);
      expect(scores[1]).toBeCloseTo(slowOutput(weights, rows, 5), 6);
    }
  });

  test('hands down the gradients that small changes of the weights show', async () => {
    const trainer = await create();
    const before = trainer.weights();
    learn(trainer, BATCH);
    trainer.update(1);
    const found = gradientsBehind(before, trainer.weights());
    const wanted = slowGradients(before, BATCH);
    for (const name of NAMES) {
      const largest = Math.max(...(wanted[name] as number[]).map(Math.abs));
      expect(largest).toBeGreaterThan(0);
      (wanted[name] as number[]).forEach((gradient, at) => {
        const off = Math.abs((found[name]?.[at] as number) - gradient);
        expect(off).toBeLessThanOrEqual(0.005 * Math.abs(gradient) + 1e-4 * largest);
      });
    }
  });

  test('leaves alone the rows that no run held', async () => {
    const trainer = await create();
    const { width } = SHAPE;
    const before = trainer.weights().embeddings;
    learn(trainer, BATCH);
    trainer.update(1);
    const after = trainer.weights().embeddings;
    expect(after.slice(4 * width)).toEqual(before.slice(4 * width));
    for (let row = 0; row < 4; row++)
      expect(after.slice(row * width, (row + 1) * width)).not.toEqual(
        before.slice(row * width, (row + 1) * width),
      );
  });

  test('blames no output for less than a thousandth', async () => {
    const trainer = await create();
    const before = trainer.weights();
    learn(trainer, [{ rows: Int32Array.of(0, 1, 2), from: 0, by: Float64Array.of(0.0009, -0.0009) }]);
    trainer.update(1);
    expect(trainer.weights()).toEqual(before);
  });

  test('gives the same bits for the same seed, and others for another', async () => {
    const trained = async (seed: number) => {
      const trainer = await create(seed, 0.3);
      for (let n = 0; n < 30; n++) {
        learn(trainer, BATCH);
        trainer.update(0.01);
        if (n > 20) trainer.snapshot();
      }
      trainer.settle();
      return trainer.weights();
    };
    const [one, same, other] = [await trained(7), await trained(7), await trained(8)];
    for (const name of NAMES) {
      expect(new Int32Array(same[name].buffer)).toEqual(new Int32Array(one[name].buffer));
      // The biases of outputs start from nothing, and what they are blamed for is given.
      if (name !== 'outputBias') expect(other[name]).not.toEqual(one[name]);
    }
  });

  test('settles on the mean of its snapshots', async () => {
    const trainer = await create();
    const seen: NetworkWeights[] = [];
    for (let n = 0; n < 5; n++) {
      learn(trainer, BATCH);
      trainer.update(0.1);
      if (n === 0) continue;
      trainer.snapshot();
      seen.push(trainer.weights());
    }
    trainer.settle();
    const settled = trainer.weights();
    for (const name of NAMES)
      settled[name].forEach((value, at) => {
        const mean = seen.reduce((sum, weights) => sum + (weights[name][at] as number), 0) / seen.length;
        expect(value).toBeCloseTo(mean, 5);
      });
    // The vectors of the last weights are forgotten.
    const scores = new Float64Array(1);
    trainer.run(Int32Array.of(0, 1, 2), false);
    trainer.read(3, 1, scores);
    expect(scores[0]).toBeCloseTo(slowOutput(settled, Int32Array.of(0, 1, 2), 3), 5);
  });

  test('drops units in training only, and makes up for them on average', async () => {
    const trainer = await create(3, 0.5);
    const { outputBias, outputs } = trainer.weights();
    const rows = Int32Array.of(0, 1, 2);
    const scores = new Float64Array(1);
    const read = (training: boolean) => {
      trainer.run(rows, training);
      trainer.read(2, 1, scores);
      return (scores[0] as number) - (outputBias[2] as number);
    };
    const whole = read(false);
    expect(read(false)).toBe(whole);
    const runs = Array.from({ length: 4_000 }, () => read(true));
    expect(new Set(runs).size).toBeGreaterThan(1_000);
    const mean = runs.reduce((sum, value) => sum + value) / runs.length;
    const spread = Math.sqrt(runs.reduce((sum, value) => sum + (value - mean) ** 2, 0)) / runs.length;
    expect(Math.abs(mean - whole)).toBeLessThan(5 * spread);
    expect(outputs.some((weight) => weight !== 0)).toBe(true);
  });
});

describe('a task is learned', () => {
  // Whether two of four symbols stand on the same side: no single symbol tells.
  const tasks = [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2, 3].map((b) => ({ rows: Int32Array.of(a, b), right: a < 2 === b < 2 ? 0 : 1 })),
  );
  const shape = { slots: 2, rows: 4, width: 8, hidden: 32, outputs: 2 };

  test('and survives packing', async () => {
    const trainer = await NetworkTrainer.create(shape, { seed: 2, dropout: 0 });
    const scores = new Float64Array(2);
    const losses: number[] = [];
    for (let pass = 0; pass < 400; pass++) {
      let loss = 0;
      for (const { rows, right } of tasks) {
        trainer.run(rows, true);
        trainer.read(0, 2, scores);
        const shares = softmax(scores, 2);
        loss -= Math.log(shares[right] as number);
        shares[right]! -= 1;
        trainer.blame(0, 2, shares);
        trainer.back();
      }
      losses.push(loss / tasks.length);
      trainer.update(0.01);
    }
    expect(losses[0]).toBeCloseTo(Math.log(2), 1);
    expect(losses.at(-1)).toBeLessThan(0.05);
    const shipped = unpackNetwork(packNetwork('net', shape, trainer.weights()), 'net');
    for (const { rows, right } of tasks) {
      trainer.run(rows, false);
      trainer.read(0, 2, scores);
      expect(highest(scores, 2)).toBe(right);
      shipped.run(rows);
      expect(shipped.output(right)).toBeGreaterThan(shipped.output(1 - right));
    }
  });
});

describe('kernels', () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const floats = new Float32Array(memory.buffer);
  const ints = new Int32Array(memory.buffer);
  let kernels: Kernels;
  beforeAll(async () => {
    kernels = await loadKernels(memory);
  });

  /** Puts numbers from 0 to 1 at an address of the memory, and gives them back. */
  function put(address: number, length: number): number[] {
    const random = randomFrom(address + length);
    for (let n = 0; n < 5; n++) random();
    for (let at = 0; at < length; at++) floats[address / 4 + at] = random() - 0.4;
    return [...floats.subarray(address / 4, address / 4 + length)];
  }

  function expectAt(address: number, wanted: readonly number[]): void {
    wanted.forEach((value, at) => {
      expect(floats[address / 4 + at]).toBeCloseTo(value, 4);
    });
  }

  const [A, B, C, D, E] = [1024, 8192, 16_384, 24_576, 32_768];
  /** What stands behind a result must stay. */
  const GUARD = 12_345;

  test.each([
    [1, 16],
    [3, 32],
    [32, 64],
    [8, 48],
  ])('expand %i rows of %i numbers', (count, width) => {
    const from = put(A, count);
    const matrix = put(B, count * width);
    floats[C / 4 + width] = GUARD;
    kernels.expand(A, count, B, width * 4, C);
    const sums = Array.from({ length: width }, (_, h) =>
      from.reduce((sum, value, d) => sum + value * (matrix[d * width + h] as number), 0),
    );
    expectAt(C, [...sums, GUARD]);
  });

  test.each([
    [1, 16],
    [8, 32],
    [5, 4],
  ])('contract %i rows of %i numbers', (count, width) => {
    const from = put(A, count);
    const matrix = put(B, count * width);
    const gradient = put(C, width);
    const fromGradient = put(D, count);
    const matrixGradient = put(E, count * width);
    kernels.contract(A, count, B, width * 4, C, D, E);
    expectAt(
      D,
      fromGradient.map((value, d) =>
        gradient.reduce((sum, g, h) => sum + g * (matrix[d * width + h] as number), value),
      ),
    );
    expectAt(
      E,
      matrixGradient.map(
        (value, at) => value + (from[Math.floor(at / width)] as number) * (gradient[at % width] as number),
      ),
    );
  });

  test('gather and scatter, one vector named twice', () => {
    const width = 16;
    const first = put(A, width);
    const [one, other] = [put(B, width), put(C, width)];
    ints.set([B, C, B], D / 4);
    kernels.gather(D, 3, A, E, width * 4);
    expectAt(
      E,
      first.map((value, h) => value + 2 * (one[h] as number) + (other[h] as number)),
    );
    kernels.scatter(D, 3, A, width * 4, 0);
    expectAt(
      B,
      one.map((value, h) => value + 2 * (first[h] as number)),
    );
    expectAt(
      C,
      other.map((value, h) => value + (first[h] as number)),
    );
    const far = put(B + 4096, width);
    kernels.scatter(D, 1, A, width * 4, 4096);
    expectAt(
      B + 4096,
      far.map((value, h) => value + (first[h] as number)),
    );
  });

  test.each([8, 16, 64, 256])('dot and axpy over %i numbers', (width) => {
    const [one, other] = [put(A, width), put(B, width)];
    expect(kernels.dot(A, B, width * 4)).toBeCloseTo(
      one.reduce((sum, value, at) => sum + value * (other[at] as number), 0),
      4,
    );
    floats[B / 4 + width] = GUARD;
    kernels.axpy(-0.25, A, B, width * 4);
    expectAt(B, [...other.map((value, at) => value - 0.25 * (one[at] as number)), GUARD]);
  });

  test('adam takes the steps of its formula and clears the gradient', () => {
    const width = 8;
    let weights = put(A, width);
    let first = new Array<number>(width).fill(0);
    let second = new Array<number>(width).fill(0);
    floats.fill(0, C / 4, C / 4 + width);
    floats.fill(0, D / 4, D / 4 + width);
    for (let step = 1; step <= 4; step++) {
      const gradient = put(B + step * 64, width);
      floats.set(gradient, B / 4);
      const rate = 0.1 / (1 - 0.9 ** step);
      const scale = 1 / (1 - 0.99 ** step);
      first = first.map((m, at) => 0.9 * m + 0.1 * (gradient[at] as number));
      second = second.map((v, at) => 0.99 * v + 0.01 * (gradient[at] as number) ** 2);
      weights = weights.map(
        (w, at) => w - (rate * (first[at] as number)) / (Math.sqrt(scale * (second[at] as number)) + 1e-6),
      );
      kernels.adam(A, B, C, D, width * 4, rate, scale);
      expectAt(A, weights);
      expectAt(B, new Array<number>(width).fill(0));
    }
  });
});

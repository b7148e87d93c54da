import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Committee,
  type NetworkOptions,
  type NetworkShape,
  type NetworkWeights,
  packNetwork,
  packTables,
  type SlotNetwork,
  unpackNetwork,
  unpackTables,
} from '../../src/learn/index.ts';
import { plainMachine } from '../../src/learn/network-kernel.ts';
import { NETWORK_KERNEL } from '../../src/learn/network-kernel-table.ts';
import { randomFrom } from '../../train/random.ts';

/** Half a step of the fixed point in which the hidden layer is summed. */
const HALF_STEP = 0.5 / 1024;

function weightsOf(shape: NetworkShape, seed: number, spread = 1): NetworkWeights {
  const random = randomFrom(seed);
  for (let n = 0; n < 10; n++) random();
  const some = (length: number, size: number) =>
    Float32Array.from({ length }, () => (random() - 0.5) * 2 * size);
  const { slots, rows, width, hidden, outputs } = shape;
  return {
    embeddings: some(rows * width, spread),
    slots: some(slots * width * hidden, 1 / Math.sqrt(slots * width)),
    bias: some(hidden, 0.5),
    outputs: some(outputs * hidden, 1),
    outputBias: some(outputs, 1),
  };
}

/** A network as it ships: packed into a file and read from it. */
function networkOf(shape: NetworkShape, weights: NetworkWeights, options: NetworkOptions = {}) {
  return unpackNetwork(unpackTables(packTables(packNetwork('net', shape, weights))), 'net', options);
}

/** Numbers that share a scale in a file. */
const groupOf = ({ width }: NetworkShape, name: string): number => (name === 'embeddings' ? width : 32);

/** Weights as a file gives them back: 8 bits each, and the largest of every row or every 32. */
function rounded(shape: NetworkShape, weights: NetworkWeights): NetworkWeights {
  const round = (values: Float32Array, group: number) => {
    const result = new Float32Array(values.length);
    for (let from = 0; from < values.length; from += group) {
      const part = values.subarray(from, from + group);
      const most = Math.max(...part.map(Math.abs));
      if (most > 0)
        result.set(
          part.map((value) => (Math.round((value / most) * 127) / 127) * most),
          from,
        );
    }
    return result;
  };
  return Object.fromEntries(
    Object.entries(weights).map(([name, values]) => [name, round(values, groupOf(shape, name))]),
  ) as unknown as NetworkWeights;
}

/** The slow twin's hidden layer before it is cubed, in floating point. */
function slowHidden(
  { slots, width, hidden }: NetworkShape,
  weights: NetworkWeights,
  rows: Int32Array,
): number[] {
  return Array.from({ length: hidden }, (_, h) => {
    let sum = weights.bias[h] as number;
    for (let slot = 0; slot < slots; slot++)
      for (let d = 0; d < width; d++) {
        const value = weights.embeddings[(rows[slot] as number) * width + d] as number;
        sum += value * (weights.slots[(slot * width + d) * hidden + h] as number);
      }
    return sum;
  });
}

/** Each output of the slow twin, with how far rounding may take the fast one from it. */
function slowOutputs(shape: NetworkShape, weights: NetworkWeights, rows: Int32Array) {
  const [row, slot] = [weights.embeddings, weights.slots].map((all) =>
    all.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  ) as [number, number];
  // The scales of weights, as fractions of 15 bits times 256, are off by up to one in each product.
  const off = (shape.slots + 1) * HALF_STEP + (shape.slots * shape.width * row * slot) / (256 * 127);
  const hidden = slowHidden(shape, weights, rows);
  return Array.from({ length: shape.outputs }, (_, output) => {
    let value = weights.outputBias[output] as number;
    let tolerance = 1e-5;
    hidden.forEach((x, h) => {
      const weight = weights.outputs[output * shape.hidden + h] as number;
      value += weight * x ** 3;
      tolerance += Math.abs(weight) * ((Math.abs(x) + off) ** 3 - Math.abs(x) ** 3);
    });
    return { value, tolerance };
  });
}

function someRows({ slots, rows }: NetworkShape, random: () => number): Int32Array {
  return Int32Array.from({ length: slots }, () => Math.floor(random() * rows));
}

function outputsOf(
  network: Pick<SlotNetwork, 'output' | 'run'>,
  outputs: number,
  rows: Int32Array,
): number[] {
  network.run(rows);
  return Array.from({ length: outputs }, (_, output) => network.output(output));
}

const SHAPES: readonly NetworkShape[] = [
  { slots: 1, rows: 3, width: 8, hidden: 32, outputs: 1 },
  { slots: 5, rows: 9, width: 16, hidden: 32, outputs: 2 },
  { slots: 6, rows: 40, width: 24, hidden: 64, outputs: 5 },
  { slots: 7, rows: 40, width: 32, hidden: 96, outputs: 7 },
  { slots: 54, rows: 60, width: 32, hidden: 32, outputs: 3 },
];

/** Shapes of all kinds, with a seed for their weights. */
const anyShape = fc.record({
  slots: fc.integer({ min: 1, max: 14 }),
  rows: fc.integer({ min: 1, max: 6 }),
  width: fc.integer({ min: 1, max: 5 }).map((eights) => eights * 8),
  hidden: fc.integer({ min: 1, max: 5 }).map((blocks) => blocks * 32),
  outputs: fc.integer({ min: 1, max: 9 }),
});

describe('a network gives what plain floating point gives', () => {
  test.each(SHAPES)('within the rounding of its hidden layer: %j', (shape) => {
    const weights = weightsOf(shape, 1);
    const network = networkOf(shape, weights);
    const plain = rounded(shape, weights);
    const random = randomFrom(2);
    let largest = 0;
    for (let n = 0; n < 60; n++) {
      const rows = someRows(shape, random);
      const outputs = outputsOf(network, shape.outputs, rows);
      slowOutputs(shape, plain, rows).forEach(({ value, tolerance }, output) => {
        expect(Math.abs((outputs[output] as number) - value)).toBeLessThanOrEqual(tolerance);
        largest = Math.max(largest, tolerance);
      });
    }
    // The bound itself is small beside outputs that reach from -5 to 5.
    expect(largest).toBeLessThan(1);
  });

  test('for any shape and weights', () => {
    fc.assert(
      fc.property(anyShape, fc.integer(), (shape, seed) => {
        const weights = weightsOf(shape, seed);
        const rows = someRows(shape, randomFrom(seed ^ 77));
        const outputs = outputsOf(networkOf(shape, weights), shape.outputs, rows);
        slowOutputs(shape, rounded(shape, weights), rows).forEach(({ value, tolerance }, output) => {
          expect(Math.abs((outputs[output] as number) - value)).toBeLessThanOrEqual(tolerance);
        });
      }),
    );
  });

  /** Two slots of the rows 0, which adds nothing, and 1, which adds the pair to the first two units. */
  function pairOf(pair: readonly number[]): SlotNetwork {
    const shape = { slots: 2, rows: 2, width: 8, hidden: 32, outputs: 2 };
    const weights = (values: readonly number[], length: number) =>
      Float32Array.from({ length }, (_, at) => values[at] ?? 0);
    const slot = [...weights(pair, shape.width * shape.hidden)];
    return networkOf(shape, {
      embeddings: Float32Array.from({ length: 16 }, (_, at) => (at === 8 ? 1 : 0)),
      slots: Float32Array.from([...slot, ...slot]),
      bias: weights([], shape.hidden),
      outputs: Float32Array.from([...weights([1], shape.hidden), ...weights([0, 1], shape.hidden)]),
      outputBias: Float32Array.of(0, 0),
    });
  }

  test.each([
    ['both below nothing', [-0.75, -0.5]],
    ['one of either sign', [-0.75, 0.5]],
    ['the other way round', [0.75, -0.5]],
    ['one step below nothing', [-0.001, 7.5]],
    ['the largest that one row adds', [7.9, -7.9]],
  ])('two units of either sign: %s', (_, pair) => {
    const network = pairOf(pair);
    const most = Math.max(...pair.map(Math.abs));
    const cubes = outputsOf(network, 2, Int32Array.of(1, 1));
    pair.forEach((unit, at) => {
      const whole = (Math.round((unit / most) * 127) / 127) * most;
      expect(Math.abs(Math.cbrt(cubes[at] as number) - 2 * whole)).toBeLessThanOrEqual(2.01 * HALF_STEP);
    });
    expect(outputsOf(network, 2, Int32Array.of(0, 0))).toEqual([0, 0]);
  });

  test('what one row adds is cut at eight', () => {
    const [first, second] = outputsOf(pairOf([500, -500]), 2, Int32Array.of(0, 1));
    expect(first).toBeCloseTo((8191 / 1024) ** 3, 4);
    expect(second).toBe(-(first as number));
  });
});

describe('the kernel', () => {
  const bytes = Uint8Array.from(NETWORK_KERNEL.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

  test('is small enough to be compiled at once in a browser', () => {
    expect(bytes.length).toBeLessThan(4096);
  });

  test('and its plain twin give the same bits', () => {
    fc.assert(
      fc.property(anyShape, fc.integer(), (shape, seed) => {
        const tables = packNetwork('net', shape, weightsOf(shape, seed, 3));
        const random = randomFrom(seed ^ 5);
        const fast = unpackNetwork(tables, 'net', { usual: someRows(shape, random) });
        const plain = unpackNetwork(tables, 'net', { machine: plainMachine });
        for (let n = 0; n < 12; n++) {
          const rows = someRows(shape, random);
          const outputs = outputsOf(plain, shape.outputs, rows);
          expect(outputsOf(fast, shape.outputs, rows)).toEqual(outputs);
          const first = Math.floor(random() * shape.outputs);
          for (const network of [fast, plain]) {
            network.score(first, shape.outputs - first);
            expect([...network.scores.subarray(first)]).toEqual(outputs.slice(first));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [{ width: 12 }, '12 numbers to a row and 32 hidden units'],
    [{ width: 0 }, '0 numbers to a row'],
    [{ hidden: 48 }, '48 hidden units'],
  ])('refuses sizes that it cannot compute: %j', (change, said) => {
    const shape = { slots: 2, rows: 3, width: 8, hidden: 32, outputs: 1, ...change };
    expect(() => packNetwork('net', shape, weightsOf(shape, 1))).toThrow(said);
    const tables = packNetwork('net', { ...shape, width: 8, hidden: 32 }, weightsOf(shape, 1));
    const { slots, rows, width, hidden, outputs } = shape;
    const forged = { ...tables, 'net.shape': Int32Array.of(slots, rows, width, hidden, outputs) };
    expect(() => unpackNetwork(forged, 'net')).toThrow(expect.objectContaining({ code: 'model-unreadable' }));
  });
});

describe('vectors that are kept', () => {
  const shape = { slots: 4, rows: 15_000, width: 8, hidden: 256, outputs: 1 };
  const weights = weightsOf(shape, 3);

  /** Runs whose vectors outnumber those that are kept: 60,000, where there is room for 8,192. */
  const inputs = Array.from({ length: 15_000 }, (_, n) =>
    Int32Array.of(n, (n * 7) % 15_000, (n * 11) % 15_000, (n * 13) % 15_000),
  );

  test('change no result, whatever came before', () => {
    const network = networkOf(shape, weights);
    const first = inputs.map((rows) => outputsOf(network, 1, rows)[0]);
    expect(new Set(first).size).toBeGreaterThan(14_000);
    const second = [...inputs].reverse().map((rows) => outputsOf(network, 1, rows)[0]);
    expect(second.reverse()).toEqual(first);
    const plain = networkOf(shape, weights, { machine: plainMachine });
    expect(inputs.slice(0, 3_000).map((rows) => outputsOf(plain, 1, rows)[0])).toEqual(first.slice(0, 3_000));
  });

  test('of one run may all fall into few sets', () => {
    // 400 slots and as few sets as two bits of the hash tell apart: rows are chosen so that many share a set.
    const wide = { slots: 400, rows: 2_000, width: 8, hidden: 256, outputs: 2 };
    const [fast, plain] = [{}, { machine: plainMachine }].map((options) =>
      networkOf(wide, weightsOf(wide, 9), options),
    ) as [SlotNetwork, SlotNetwork];
    const setOf = (slot: number, row: number) => Math.imul(row * wide.slots + slot + 1, 0x9e3779b1) >>> 20;
    const crowded = Int32Array.from({ length: wide.slots }, (_, slot) => {
      const rows = Array.from({ length: wide.rows - 1 }, (_, row) => row + 1);
      return rows.reduce((best, row) => (setOf(slot, row) < setOf(slot, best) ? row : best));
    });
    for (let n = 0; n < 3; n++) expect(outputsOf(fast, 2, crowded)).toEqual(outputsOf(plain, 2, crowded));
  });
});

describe('a packed network', () => {
  const shape = { slots: 5, rows: 30, width: 8, hidden: 32, outputs: 3 };

  test('has the shape it was packed with', () => {
    expect(networkOf(shape, weightsOf(shape, 4)).shape).toEqual(shape);
  });

  test('loses at most a 254th of the largest weight of a group', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (seed, spread) => {
        const { bias: _, ...others } = weightsOf(shape, seed, spread);
        const weights = { ...others, bias: new Float32Array(shape.hidden) };
        const tables = packNetwork('net', shape, weights);
        for (const [name, values] of Object.entries(weights)) {
          const whole = tables[`net.${name}`] as Int8Array;
          const scales = tables[`net.${name}.scales`] as Float32Array;
          values.forEach((value: number, at: number) => {
            const scale = scales[Math.floor(at / groupOf(shape, name))] as number;
            const back = ((whole[at] as number) / 127) * scale;
            expect(Math.abs(back - value)).toBeLessThanOrEqual((scale / 254) * 1.0001);
          });
        }
      }),
      { numRuns: 20 },
    );
  });

  test('of a file without it is an unreadable model', () => {
    const tables = packNetwork('net', shape, weightsOf(shape, 6));
    const unreadable = expect.objectContaining({ code: 'model-unreadable' });
    expect(() => unpackNetwork(tables, 'other')).toThrow(unreadable);
    const { 'net.slots': _, ...without } = tables;
    expect(() => unpackNetwork(without, 'net')).toThrow(unreadable);
  });
});

describe('a committee', () => {
  const shape = { slots: 3, rows: 10, width: 8, hidden: 64, outputs: 4 };

  test('sums the outputs of its members, of whatever sizes', () => {
    const shapes = [shape, { ...shape, slots: 2 }, { ...shape, hidden: 32, width: 16 }];
    const member = (one: NetworkShape, at: number) =>
      unpackNetwork(packNetwork('net', one, weightsOf(one, at)), 'net');
    const committee = new Committee(shapes.map(member));
    const members = shapes.map(member);
    const random = randomFrom(8);
    for (let n = 0; n < 20; n++) {
      const rows = someRows(shape, random);
      const sums = members
        .map((one) => outputsOf(one, 4, rows))
        .reduce((one, other) => one.map((value, at) => value + (other[at] as number)), [0, 0, 0, 0]);
      committee.run(rows);
      committee.score(0, 4);
      committee.score(1, 2);
      committee.scores.forEach((value, at) => {
        expect(value).toBeCloseTo(sums[at] as number, 4);
      });
    }
  });

  test('of a shape that cannot be is an unreadable model', () => {
    const tables = { ...packNetwork('net', shape, weightsOf(shape, 1)) };
    for (const [at, size] of [
      [2, 12],
      [3, 48],
    ] as const) {
      const sizes = Int32Array.from(tables['net.shape'] as Int32Array);
      sizes[at] = size;
      expect(() => unpackNetwork({ ...tables, 'net.shape': sizes }, 'net')).toThrow(
        expect.objectContaining({ code: 'model-unreadable' }),
      );
    }
  });
});

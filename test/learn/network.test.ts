import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Committee,
  type NetworkShape,
  type NetworkWeights,
  packNetwork,
  packTables,
  type SlotGroup,
  type SlotNetwork,
  unpackNetwork,
  unpackTables,
} from '../../src/learn/index.ts';
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
function networkOf(shape: NetworkShape, weights: NetworkWeights, groups: readonly SlotGroup[] | null = null) {
  return unpackNetwork(unpackTables(packTables(packNetwork('net', shape, weights))), 'net', groups);
}

/** Weights as a file gives them back: 8 bits each, and the largest of every 32. */
function rounded(weights: NetworkWeights): NetworkWeights {
  const round = (values: Float32Array) =>
    values.map((value, at) => {
      const from = Math.floor(at / 32) * 32;
      const most = Math.max(...values.slice(from, from + 32).map(Math.abs));
      return most === 0 ? 0 : (Math.round((value / most) * 127) / 127) * most;
    });
  return Object.fromEntries(
    Object.entries(weights).map(([name, values]) => [name, round(values)]),
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
  const off = (shape.slots + 1) * HALF_STEP;
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
  { slots: 1, rows: 3, width: 4, hidden: 2, outputs: 1 },
  { slots: 5, rows: 9, width: 4, hidden: 4, outputs: 2 },
  { slots: 6, rows: 40, width: 8, hidden: 32, outputs: 5 },
  { slots: 7, rows: 40, width: 12, hidden: 64, outputs: 5 },
  { slots: 54, rows: 60, width: 16, hidden: 32, outputs: 3 },
];

describe('a network gives what plain floating point gives', () => {
  test.each(SHAPES)('within the rounding of its hidden layer: %j', (shape) => {
    const weights = weightsOf(shape, 1);
    const network = networkOf(shape, weights);
    const plain = rounded(weights);
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
    const shapes = fc.record({
      slots: fc.integer({ min: 1, max: 14 }),
      rows: fc.integer({ min: 1, max: 6 }),
      width: fc.integer({ min: 1, max: 3 }).map((fours) => fours * 4),
      hidden: fc.integer({ min: 1, max: 6 }).map((pairs) => pairs * 2),
      outputs: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(shapes, fc.integer(), (shape, seed) => {
        const weights = weightsOf(shape, seed);
        const rows = someRows(shape, randomFrom(seed ^ 77));
        const outputs = outputsOf(networkOf(shape, weights), shape.outputs, rows);
        slowOutputs(shape, rounded(weights), rows).forEach(({ value, tolerance }, output) => {
          expect(Math.abs((outputs[output] as number) - value)).toBeLessThanOrEqual(tolerance);
        });
      }),
    );
  });

  /** Two slots of the rows 0, which adds nothing, and 1, which adds the pair. */
  function pairOf(pair: readonly number[]): SlotNetwork {
    const shape = { slots: 2, rows: 2, width: 4, hidden: 2, outputs: 2 };
    const slot = [...pair, 0, 0, 0, 0, 0, 0];
    return networkOf(shape, {
      embeddings: Float32Array.of(0, 0, 0, 0, 1, 0, 0, 0),
      slots: Float32Array.from([...slot, ...slot]),
      bias: Float32Array.of(0, 0),
      outputs: Float32Array.of(1, 0, 0, 1),
      outputBias: Float32Array.of(0, 0),
    });
  }

  test.each([
    ['both below nothing', [-0.75, -0.5]],
    ['one of either sign', [-0.75, 0.5]],
    ['the other way round', [0.75, -0.5]],
    ['one step below nothing', [-0.001, 7.5]],
    ['the largest that one row adds', [7.9, -7.9]],
  ])('two units that share a number do not touch: %s', (_, pair) => {
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
    expect([first, second]).toEqual([(8191 / 1024) ** 3, -((8191 / 1024) ** 3)]);
  });
});

describe('groups of slots', () => {
  const shape = { slots: 6, rows: 12, width: 4, hidden: 8, outputs: 3 };
  const groups: readonly SlotGroup[] = [[0, 3], [1], [2, 4, 5]];
  const weights = weightsOf(shape, 11);

  test('with keys that tell their rows apart give what single slots give', () => {
    const alone = networkOf(shape, weights);
    const grouped = networkOf(shape, weights, groups);
    const numbers = new Map<string, number>();
    const keysOf = (rows: Int32Array) =>
      Int32Array.from(groups, (group, at) => {
        const name = [at, ...group.map((slot) => rows[slot])].join();
        if (!numbers.has(name)) numbers.set(name, numbers.size * 3);
        return numbers.get(name) as number;
      });
    const random = randomFrom(12);
    for (let n = 0; n < 2_000; n++) {
      const rows = someRows(shape, random);
      if (n % 500 === 400) grouped.trim();
      grouped.run(rows, keysOf(rows));
      const outputs = [0, 1, 2].map((output) => grouped.output(output));
      expect(outputs).toEqual(outputsOf(alone, 3, rows));
    }
  });

  test('keep what a key meant until they are cleared', () => {
    const network = networkOf(shape, weights, groups);
    const committee = new Committee(packNetwork('net.1', shape, weights), 'net', groups);
    const [one, other] = [Int32Array.of(1, 2, 3, 4, 5, 6), Int32Array.of(6, 5, 4, 3, 2, 1)];
    const keys = Int32Array.of(7, 300, 0);
    const fresh = (rows: Int32Array) => outputsOf(networkOf(shape, weights), 3, rows);
    for (const some of [network, committee]) {
      const under = (rows: Int32Array) => {
        some.run(rows, keys);
        return [0, 1, 2].map((output) => some.output(output));
      };
      expect(under(one)).toEqual(fresh(one));
      expect(under(other)).toEqual(fresh(one));
      some.clear();
      expect(under(other)).toEqual(fresh(other));
    }
  });
});

describe('vectors that are kept', () => {
  const shape = { slots: 4, rows: 15_000, width: 4, hidden: 256, outputs: 1 };
  const weights = weightsOf(shape, 3);

  /** Runs whose vectors fill the cache: 60,000 in all, where there is room for 39,000 before it is trimmed. */
  const inputs = Array.from({ length: 15_000 }, (_, n) =>
    Int32Array.of(n, (n * 7) % 15_000, (n * 11) % 15_000, (n * 13) % 15_000),
  );

  test('change no result, trimmed or not, full or not', () => {
    const trimmed = networkOf(shape, weights);
    const never = networkOf(shape, weights);
    const first = inputs.map((rows) => {
      trimmed.trim();
      return outputsOf(trimmed, 1, rows)[0];
    });
    expect(new Set(first).size).toBeGreaterThan(14_000);
    expect(inputs.map((rows) => outputsOf(never, 1, rows)[0])).toEqual(first);
    // Once more, in another order, behind a cache that has begun anew.
    const second = [...inputs].reverse().map((rows) => {
      trimmed.trim();
      return outputsOf(trimmed, 1, rows)[0];
    });
    expect(second.reverse()).toEqual(first);
  });

  test('trimming between a run and its outputs takes nothing from it', () => {
    const network = networkOf(shape, weights);
    for (const rows of inputs) network.run(rows);
    const before = network.output(0);
    network.trim();
    expect(network.output(0)).toBe(before);
  });
});

describe('a packed network', () => {
  const shape = { slots: 5, rows: 30, width: 8, hidden: 10, outputs: 3 };

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
            const scale = scales[at >> 5] as number;
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
  const shape = { slots: 3, rows: 10, width: 4, hidden: 8, outputs: 4 };
  const larger = { ...shape, width: 8, hidden: 12 };

  test.each([0, 1, 2, 3])('sums the outputs of its %i members', (count) => {
    const shapes = [shape, larger, shape].slice(0, count);
    const tables = Object.assign(
      {},
      ...shapes.map((one, at) => packNetwork(`net.${at + 1}`, one, weightsOf(one, at))),
    );
    const committee = new Committee(tables, 'net');
    const members = shapes.map((_, at) => unpackNetwork(tables, `net.${at + 1}`));
    const random = randomFrom(8);
    for (let n = 0; n < 20; n++) {
      const rows = someRows(shape, random);
      committee.trim();
      const sums = members
        .map((member) => outputsOf(member, 4, rows))
        .reduce((one, other) => one.map((value, at) => value + (other[at] as number)), [0, 0, 0, 0]);
      expect(outputsOf(committee, 4, rows)).toEqual(sums);
    }
  });

  test('ends at the first number that is missing', () => {
    const tables = {
      ...packNetwork('net.1', shape, weightsOf(shape, 1)),
      ...packNetwork('net.3', shape, weightsOf(shape, 3)),
    };
    const rows = Int32Array.of(1, 2, 3);
    expect(outputsOf(new Committee(tables, 'net'), 4, rows)).toEqual(
      outputsOf(unpackNetwork(tables, 'net.1'), 4, rows),
    );
  });
});

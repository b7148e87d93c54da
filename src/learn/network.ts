import { BugError, EnvironmentError } from '../model/index.ts';
import { type Tables, table } from './archive.ts';
import { type Machine, machineFor, type NetworkKernel } from './network-kernel.ts';
import { BLOCK, fillMemory, GROUP, MOST, type NetworkShape } from './network-memory.ts';

export type { NetworkShape } from './network-memory.ts';

/** The weights of a network; each array is row by row. */
export interface NetworkWeights {
  /** `rows` by `width`. */
  readonly embeddings: Float32Array;
  /** For each slot, `width` by `hidden`. */
  readonly slots: Float32Array;
  readonly bias: Float32Array;
  /** `outputs` by `hidden`. */
  readonly outputs: Float32Array;
  readonly outputBias: Float32Array;
}

/**
 * A network with one hidden layer over embedded symbols (Chen and Manning 2014), its units cubed. What a row adds to the hidden layer in a slot is computed when it is asked for and kept for a while, so
 * that a run of the network is a sum of a few vectors of 16-bit whole numbers. Memory does not grow.
 */
export class SlotNetwork {
  readonly shape: NetworkShape;
  /** The outputs that were asked for last, each in its place. */
  readonly scores: Float32Array;
  readonly #kernel: NetworkKernel;
  readonly #rows: Int32Array;

  constructor({ memory, kernel }: Machine) {
    const { shape, places, buffer } = memory;
    this.shape = shape;
    this.#kernel = kernel;
    this.#rows = new Int32Array(buffer, places.rows, shape.slots);
    this.scores = new Float32Array(buffer, places.scores, shape.outputs);
  }

  /** Computes the hidden layer for one row in each slot; rows must lie within the embeddings. */
  run(rows: Int32Array): void {
    const own = this.#rows;
    for (let slot = 0; slot < own.length; slot++) own[slot] = rows[slot]!;
    this.#kernel.run();
  }

  /** Sets `scores[first..first + count)` for the hidden layer of the last `run`; other scores may change too. */
  score(first: number, count: number): void {
    this.#kernel.score(first, count);
  }

  /** One output alone for the hidden layer of the last `run`. */
  output(output: number): number {
    return this.#kernel.output(output);
  }
}

const ARRAYS = ['embeddings', 'slots', 'bias', 'outputs', 'outputBias'] as const;

/**
 * Tables of a network: its sizes; each array as 8-bit numbers, and the value of 127 for every row of the embeddings and every
 * 32 of the other numbers. Weights lose at most a 254th of the largest in their group.
 */
export function packNetwork(name: string, shape: NetworkShape, weights: NetworkWeights): Tables {
  const { slots, rows, width, hidden, outputs } = shape;
  if (!fits(shape))
    throw new BugError(
      'network-shape',
      `A network of ${width} numbers to a row and ${hidden} hidden units cannot be packed: they must be multiples of ${STEP} and ${BLOCK}.`,
    );
  const tables: Record<string, Tables[string]> = {
    [`${name}.shape`]: Int32Array.of(slots, rows, width, hidden, outputs),
  };
  for (const array of ARRAYS) {
    const values = weights[array];
    const size = array === 'embeddings' ? width : GROUP;
    const scales = new Float32Array(Math.ceil(values.length / size));
    const whole = new Int8Array(values.length);
    for (let group = 0; group < scales.length; group++) {
      const part = values.subarray(group * size, (group + 1) * size);
      const most = part.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
      scales[group] = most;
      if (most > 0)
        part.forEach((value, at) => {
          whole[group * size + at] = Math.round((value / most) * MOST);
        });
    }
    tables[`${name}.${array}`] = whole;
    tables[`${name}.${array}.scales`] = scales;
  }
  return tables;
}

/** Numbers of an embedding that are widened together. */
const STEP = 8;

function fits({ width, hidden }: NetworkShape): boolean {
  return width > 0 && hidden > 0 && width % STEP === 0 && hidden % BLOCK === 0;
}

/** How a network is put up. */
export interface NetworkOptions {
  /** For each slot the row that it holds most often, 0 by default: changes nothing but speed. */
  readonly usual?: Int32Array;
  /** What makes the memory and what computes in it. */
  readonly machine?: (shape: NetworkShape) => Machine;
}

/**
 * The network that `packNetwork` packed.
 *
 * @throws EnvironmentError `model-unreadable` where tables are missing or of a shape that cannot be
 */
export function unpackNetwork(tables: Tables, name: string, options: NetworkOptions = {}): SlotNetwork {
  const sizes = [...table(tables, `${name}.shape`, Int32Array)];
  const [slots, rows, width, hidden, outputs] = sizes as [number, number, number, number, number];
  const shape = { slots, rows, width, hidden, outputs };
  if (!fits(shape))
    throw new EnvironmentError(
      'model-unreadable',
      `A file under models/ cannot be used: the network ${name} has a shape that cannot be; install crossread again.`,
    );
  const made = (options.machine ?? machineFor)(shape);
  const { places, buffer } = made.memory;
  fillMemory(made.memory, tables, name);
  if (options.usual !== undefined) new Int32Array(buffer, places.usual, slots).set(options.usual);
  made.kernel.prepare();
  return new SlotNetwork(made);
}

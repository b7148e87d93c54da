import { type Tables, table } from './archive.ts';

/** Sizes of a network. */
export interface NetworkShape {
  /** Number of places of which each holds one row of the embeddings. */
  readonly slots: number;
  /** Number of rows of the embeddings. */
  readonly rows: number;
  /** Numbers in an embedding; a multiple of 8. */
  readonly width: number;
  /** Units of the hidden layer; a multiple of 32. */
  readonly hidden: number;
  readonly outputs: number;
}

/** Fixed point of what a row adds to the hidden layer: 1024 stands for 1, and the sums of 16 bits reach to 32. */
export const ONE = 1024;
/** One row adds at most this, in fixed point. */
export const LARGEST = 8191;
/** Largest number that a quantised weight of a file may be. */
export const MOST = 127;
/** Weights of a file that share one scale. */
export const GROUP = 32;
/** Units of the hidden layer that are computed together. */
export const BLOCK = 32;

/** What an embedding's numbers are multiplied by before their weights' scale, a fraction of 15 bits, is put to them. */
export const WIDENED = 256;
const FRACTION = 32768;
const MOST_FRACTION = 32767;
/** Outputs that are computed together. */
const TOGETHER = 4;
/** Sets of two vectors that are kept, as a power of two: a vector of a small network costs little. */
const SETS = 12;
const SETS_SMALL = 13;
const SMALL = 64;

/** Where each array stands in the memory of a network, in bytes. */
export interface NetworkPlaces {
  /** 32-bit: the rows of the next run, one in each slot. */
  readonly rows: number;
  /** 32-bit: the row that each slot is expected to hold most often. */
  readonly usual: number;
  /** 16-bit: the vectors of the usual rows. */
  readonly usualVectors: number;
  /** 8-bit: `rows` by `width`. */
  readonly embeddings: number;
  /** 32-bit float, one a row: what a sum of products is multiplied by to give fixed point. */
  readonly scales: number;
  /** 8-bit: for each slot, block of units and pair of numbers of an embedding, the two weights of each unit. */
  readonly weights: number;
  /** 16-bit: for each slot, block of units and number of an embedding, the scale of its weights. */
  readonly factors: number;
  /** 16-bit fixed point. */
  readonly bias: number;
  /** 32-bit float: `outputs` by `hidden`, and some rows of zeros. */
  readonly outputs: number;
  readonly outputBias: number;
  /** 16-bit: room for one embedding. */
  readonly wide: number;
  /** 32-bit: where the vector of each slot begins. */
  readonly starts: number;
  /** 32-bit float: the hidden layer after the last run. */
  readonly active: number;
  /** 32-bit float: the outputs asked for last. */
  readonly scores: number;
  /** 32-bit, four to a set: the keys of its two lines, and when each was used last. */
  readonly sets: number;
  /** 16-bit: the vectors kept, two to a set, and those that one run needs beside them. */
  readonly lines: number;
  readonly spares: number;
  /** Where all ends. */
  readonly end: number;
}

/** The memory of a network, and how it is laid out. */
export interface NetworkMemory {
  readonly shape: NetworkShape;
  readonly places: NetworkPlaces;
  readonly buffer: ArrayBuffer;
}

/** The places of the arrays, each at a multiple of 16; and how far a key of 32 bits is shifted to give the number of a set. */
export function placesOf(shape: NetworkShape): { readonly places: NetworkPlaces; readonly shift: number } {
  const { slots, rows, width, hidden, outputs } = shape;
  const bits = hidden > SMALL ? SETS : SETS_SMALL;
  const sizes = {
    rows: slots * 4,
    usual: slots * 4,
    usualVectors: slots * hidden * 2,
    embeddings: rows * width,
    scales: rows * 4,
    weights: slots * width * hidden,
    factors: (slots * width * hidden * 2) / GROUP,
    bias: hidden * 2,
    outputs: (outputs + TOGETHER) * hidden * 4,
    outputBias: (outputs + TOGETHER) * 4,
    wide: width * 2,
    starts: slots * 4,
    active: hidden * 4,
    scores: (outputs + TOGETHER) * 4,
    sets: 16 << bits,
    lines: (hidden * 4) << bits,
    spares: slots * hidden * 2,
  };
  let end = 0;
  const placed = Object.entries(sizes).map(([name, size]) => {
    const start = end;
    end = (start + size + 15) & ~15;
    return [name, start] as const;
  });
  const places = { ...(Object.fromEntries(placed) as Omit<NetworkPlaces, 'end'>), end };
  return { places, shift: 32 - bits };
}

/** Weights of a file: 8 bits each, and for every group of them the value of 127. */
interface Whole {
  readonly numbers: Int8Array;
  readonly scales: Float32Array;
}

/** Fills the memory with the weights of a file under a name. */
export function fillMemory(memory: NetworkMemory, tables: Tables, name: string): void {
  const whole = (array: string): Whole => ({
    numbers: table(tables, `${name}.${array}`, Int8Array),
    scales: table(tables, `${name}.${array}.scales`, Float32Array),
  });
  const slots = whole('slots');
  const largest = slots.scales.reduce((most, scale) => Math.max(most, scale), 0);
  fillSlots(memory, slots, largest);
  fillEmbeddings(memory, whole('embeddings'), largest);
  fillOutputs(memory, [whole('bias'), whole('outputs'), whole('outputBias')]);
}

/** The weights of the slots in the order in which they are used; their scales as shares of the largest. */
function fillSlots(memory: NetworkMemory, { numbers, scales }: Whole, largest: number): void {
  const { shape, places, buffer } = memory;
  const { slots, width, hidden } = shape;
  const blocks = hidden / BLOCK;
  const weights = new Int8Array(buffer, places.weights, slots * width * hidden);
  const factors = new Int16Array(buffer, places.factors, slots * width * blocks);
  let from = 0;
  for (let slot = 0; slot < slots; slot++)
    for (let d = 0; d < width; d++)
      for (let block = 0; block < blocks; block++) {
        const place = (slot * blocks + block) * width;
        const share = largest === 0 ? 0 : scales[from / GROUP]! / largest;
        factors[place + d] = Math.round(share * MOST_FRACTION);
        let to = (place + (d & ~1)) * BLOCK + (d & 1);
        for (const end = from + BLOCK; from < end; from++, to += 2) weights[to] = numbers[from]!;
      }
}

function fillEmbeddings(memory: NetworkMemory, whole: Whole, largest: number): void {
  const { shape, places, buffer } = memory;
  const { rows } = shape;
  new Int8Array(buffer, places.embeddings).set(whole.numbers);
  const scales = new Float32Array(buffer, places.scales, rows);
  const unit = (((largest / MOST_FRACTION) * FRACTION) / WIDENED / MOST / MOST) * ONE;
  for (let row = 0; row < rows; row++) scales[row] = whole.scales[row]! * unit;
}

function fillOutputs(memory: NetworkMemory, wholes: readonly Whole[]): void {
  const { shape, places, buffer } = memory;
  const { hidden, outputs } = shape;
  const [bias, weights, outputBias] = wholes.map(valuesOf) as [Float32Array, Float32Array, Float32Array];
  new Int16Array(buffer, places.bias, hidden).set(bias.map(fixed));
  new Float32Array(buffer, places.outputs, outputs * hidden).set(weights);
  new Float32Array(buffer, places.outputBias, outputs).set(outputBias);
}

function valuesOf({ numbers, scales }: Whole): Float32Array {
  const values = new Float32Array(numbers.length);
  for (let group = 0; group < scales.length; group++) {
    const scale = scales[group]! / MOST;
    const end = Math.min(values.length, (group + 1) * GROUP);
    for (let at = group * GROUP; at < end; at++) values[at] = numbers[at]! * scale;
  }
  return values;
}

function fixed(value: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * ONE)));
}

import { ownTable, type RowAdder, rowAdder, type Tables, table } from '../../../../learn/index.ts';
import { LABELS } from './labels.ts';

/** Names of the tables of the weights. */
export const WEIGHT_SLOTS = 'weightSlots';
export const WEIGHT_ROWS = 'weightRows';
export const WEIGHT_SCALE = 'weightScale';
export const TRANSITIONS = 'transitions';

/** Low bits of a slot that number its row (from 1); the bits above hold the high bits of the feature's hash. */
const ROW_BITS = 18;
const ROW_MASK = (1 << ROW_BITS) - 1;
/** Most features that can be kept. */
export const MOST_ROWS = ROW_MASK - 1;
/** Greatest part of the slots that is filled. */
const LOAD = 0.8;
/** Weights are stored as whole numbers from -127 to 127 times the scale. */
const MOST = 127;

/** The weights of hashed features: one row of `LABELS` weights each. */
export class Weights {
  readonly #adder: RowAdder;
  /** What a weight counts. */
  readonly scale: number;
  /** Weight of label `b` behind label `a` at `a * LABELS + b`. */
  readonly transitions: Float32Array;

  constructor(tables: Tables) {
    this.#adder = rowAdder({
      slots: table(tables, WEIGHT_SLOTS, Uint32Array),
      bits: ROW_BITS,
      rows: table(tables, WEIGHT_ROWS, Int8Array),
      labels: LABELS,
    });
    this.scale = table(tables, WEIGHT_SCALE, Float32Array)[0] as number;
    this.transitions = ownTable(tables, TRANSITIONS, Float32Array);
  }

  /** Adds the rows of the features of a word to `scores[cell .. cell + LABELS)`. */
  addAll(
    { hashes, size }: { readonly hashes: Int32Array; readonly size: number },
    scores: Float32Array,
    cell: number,
  ): void {
    const { features, sums } = this.#adder;
    for (let at = 0; at < size; at++) features[at] = hashes[at]!;
    this.#adder.add(size);
    for (let label = 0; label < LABELS; label++)
      scores[cell + label] = scores[cell + label]! + sums[label]! * this.scale;
  }
}

/**
 * Packs weights into the tables of `Weights`. Of two features that share slot and mark the second is dropped.
 *
 * @param features hashes of the features
 * @param rows weights of all features, `LABELS` each, in the same order
 */
export function packWeights(features: Int32Array, rows: Float32Array, transitions: Float32Array): Tables {
  let size = 64;
  while (size * LOAD < features.length) size *= 2;
  const slots = new Uint32Array(size);
  const kept: number[] = [];
  for (let index = 0; index < features.length; index++) {
    const feature = features[index] as number;
    const mark = feature >>> ROW_BITS;
    let slot = feature & (size - 1);
    while (slots[slot] !== 0 && (slots[slot] as number) >>> ROW_BITS !== mark) slot = (slot + 1) & (size - 1);
    if (slots[slot] !== 0) continue;
    kept.push(index);
    slots[slot] = ((mark << ROW_BITS) | kept.length) >>> 0;
  }
  let most = 1e-6;
  for (const weight of rows) most = Math.max(most, Math.abs(weight));
  const limit = Math.min(most, CLIP);
  const packed = new Int8Array(kept.length * LABELS);
  kept.forEach((index, row) => {
    for (let label = 0; label < LABELS; label++) {
      const weight = Math.max(-limit, Math.min(limit, rows[index * LABELS + label] as number));
      packed[row * LABELS + label] = Math.round((weight / limit) * MOST);
    }
  });
  return {
    [WEIGHT_SLOTS]: slots,
    [WEIGHT_ROWS]: packed,
    [WEIGHT_SCALE]: Float32Array.of(limit / MOST),
    [TRANSITIONS]: transitions,
  };
}

/** Greatest weight that is stored: a few outliers must not coarsen all others. */
const CLIP = 4;

import { type Tables, table } from './archive.ts';
import { readGaps, writeGaps } from './gaps.ts';

/** A row of a `RowModel`'s dictionary: feature hash, then where its cells begin and how many there are. */
const ENTRY = 2;
/** Cells of one feature at most; also the mask of the count in a packed entry. */
const MOST_CELLS = 255;

/**
 * A linear model with many classes, few of which have a weight for any one feature: a dictionary of 32-bit feature
 * hashes, open addressing, each with a short list of classes and weights.
 */
export class RowModel {
  readonly classes: number;
  readonly #dictionary: Int32Array;
  readonly #kinds: Uint8Array;
  readonly #weights: Int8Array;

  /** @param name prefix of its tables in the file */
  constructor(tables: Tables, name: string, classes: number) {
    this.classes = classes;
    const counts = table(tables, `${name}.counts`, Uint8Array);
    this.#kinds = table(tables, `${name}.kinds`, Uint8Array);
    this.#weights = table(tables, `${name}.weights`, Int8Array);
    this.#dictionary = dictionary(readGaps(table(tables, `${name}.keys`, Uint8Array), counts.length), counts);
  }

  /** Sets `scores[class]` to the sum of the weights of the features. */
  score(features: Int32Array, length: number, scores: Int32Array): void {
    const dictionary = this.#dictionary;
    const kinds = this.#kinds;
    const weights = this.#weights;
    const mask = dictionary.length / ENTRY - 1;
    scores.fill(0);
    for (let at = 0; at < length; at++) {
      const key = features[at] as number;
      if (key === 0) continue;
      let slot = key & mask;
      let found = dictionary[slot * 2] as number;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = dictionary[slot * 2] as number;
      }
      if (found === 0) continue;
      const packed = dictionary[slot * 2 + 1] as number;
      let cell = packed >>> 8;
      for (const end = cell + (packed & MOST_CELLS); cell < end; cell++) {
        const kind = kinds[cell] as number;
        scores[kind] = (scores[kind] as number) + (weights[cell] as number);
      }
    }
  }
}

/** Features and weights as they come from training: `weights[row * classes + class]`, already whole numbers. */
export interface Trained {
  readonly features: Int32Array;
  readonly weights: Int16Array;
  readonly classes: number;
}

/** Tables of a `RowModel`. Weights must lie within -127 and 127; features without any weight are left out. */
export function packRows(name: string, trained: Trained): Tables {
  const rows = sortedRows(trained);
  const kinds: number[] = [];
  const weights: number[] = [];
  const counts = new Uint8Array(rows.length);
  rows.forEach((row, at) => {
    for (let kind = 0; kind < trained.classes; kind++) {
      const weight = trained.weights[row * trained.classes + kind] as number;
      if (weight === 0 || counts[at] === MOST_CELLS) continue;
      counts[at] = (counts[at] as number) + 1;
      kinds.push(kind);
      weights.push(weight);
    }
  });
  return {
    ...packKeys(name, trained, rows),
    [`${name}.counts`]: counts,
    [`${name}.kinds`]: Uint8Array.from(kinds),
    [`${name}.weights`]: Int8Array.from(weights),
  };
}

/** Rows that have a weight, in the order of their unsigned hashes. */
function sortedRows({ features, weights, classes }: Trained): number[] {
  const rows: number[] = [];
  features.forEach((feature, row) => {
    if (feature !== 0 && weights.subarray(row * classes, (row + 1) * classes).some((weight) => weight !== 0))
      rows.push(row);
  });
  return rows.sort((a, b) => ((features[a] as number) >>> 0) - ((features[b] as number) >>> 0));
}

/** Sorted hashes stand as the gaps between them: two bytes each instead of four. */
function packKeys(name: string, { features }: Trained, rows: readonly number[]): Tables {
  return { [`${name}.keys`]: writeGaps(rows.map((row) => (features[row] as number) >>> 0)) };
}

/** Pairs of hash and packed place and number of cells, open addressing, at most two thirds full. */
function dictionary(keys: Uint32Array, counts: Uint8Array): Int32Array {
  let size = 16;
  while (size * 2 < keys.length * 3) size *= 2;
  const slots = new Int32Array(size * ENTRY);
  let start = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]! | 0;
    let slot = key & (size - 1);
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = (start << 8) | counts[row]!;
    start += counts[row]!;
  }
  return slots;
}

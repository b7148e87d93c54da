import { type Tables, table } from './archive.ts';
import { readGaps, writeGaps } from './gaps.ts';

/** Cells of one feature at most; also the mask of the count in a packed entry. */
const MOST_CELLS = 255;
/** Features that are looked up together, so that their waits for memory overlap. */
const TOGETHER = 64;

/**
 * A linear model with many classes, few of which have a weight for any one feature: a dictionary of 32-bit feature
 * hashes, open addressing, each with a short list of classes and weights.
 */
export class RowModel {
  readonly classes: number;
  /** Hashes, and beside each where its cells begin and how many there are. */
  readonly #keys: Int32Array;
  readonly #entries: Int32Array;
  /** A class in the upper and a weight in the lower 8 bits. */
  readonly #cells: Int16Array;
  readonly #found = new Int32Array(TOGETHER);

  /** @param name prefix of its tables in the file */
  constructor(tables: Tables, name: string, classes: number) {
    this.classes = classes;
    const counts = table(tables, `${name}.counts`, Uint8Array);
    const kinds = table(tables, `${name}.kinds`, Uint8Array);
    const weights = table(tables, `${name}.weights`, Int8Array);
    this.#cells = new Int16Array(kinds.length);
    for (let cell = 0; cell < kinds.length; cell++)
      this.#cells[cell] = (kinds[cell]! << 8) | (weights[cell]! & 255);
    const hashes = readGaps(table(tables, `${name}.keys`, Uint8Array), counts.length);
    const size = sizeFor(hashes.length);
    this.#keys = new Int32Array(size);
    this.#entries = new Int32Array(size);
    fillDictionary(hashes, counts, this.#keys, this.#entries);
  }

  /** Sets `scores[class]` to the sum of the weights of the features. */
  score(features: Int32Array, length: number, scores: Int32Array): void {
    scores.fill(0);
    for (let from = 0; from < length; from += TOGETHER)
      this.#add(features, from, Math.min(length, from + TOGETHER), scores);
  }

  #add(features: Int32Array, from: number, to: number, scores: Int32Array): void {
    const found = this.#found;
    const count = this.#look(features, from, to);
    const cells = this.#cells;
    for (let at = 0; at < count; at++) {
      const entry = found[at]!;
      let cell = entry >>> 8;
      for (const end = cell + (entry & MOST_CELLS); cell < end; cell++) {
        const value = cells[cell]!;
        const kind = (value >> 8) & 255;
        scores[kind] = scores[kind]! + ((value << 24) >> 24);
      }
    }
  }

  /** The entries of the features that have any, into `#found`; returns how many. */
  #look(features: Int32Array, from: number, to: number): number {
    const keys = this.#keys;
    const entries = this.#entries;
    const found = this.#found;
    const mask = keys.length - 1;
    for (let at = from; at < to; at++) found[at - from] = keys[features[at]! & mask]!;
    let count = 0;
    for (let at = from; at < to; at++) {
      const key = features[at]!;
      let other = found[at - from]!;
      if (other === 0 || key === 0) continue;
      let slot = key & mask;
      while (other !== key && other !== 0) {
        slot = (slot + 1) & mask;
        other = keys[slot]!;
      }
      if (other !== 0) found[count++] = entries[slot]!;
    }
    return count;
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

/** Room for so many hashes, open addressing: a power of two, at most two thirds full. */
function sizeFor(hashes: number): number {
  let size = 16;
  while (size * 2 < hashes * 3) size *= 2;
  return size;
}

/** Puts hashes and the packed place and number of cells of each. */
function fillDictionary(
  hashes: Uint32Array,
  counts: Uint8Array,
  keys: Int32Array,
  entries: Int32Array,
): void {
  const mask = keys.length - 1;
  let start = 0;
  for (let row = 0; row < hashes.length; row++) {
    const key = hashes[row]! | 0;
    let slot = key & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    entries[slot] = (start << 8) | counts[row]!;
    start += counts[row]!;
  }
}

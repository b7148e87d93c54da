import { type Tables, table } from './archive.ts';
import { readGaps, writeGaps } from './gaps.ts';

/** Cells of one feature at most in a file. */
const MOST_CELLS = 255;
/** A feature with more cells keeps a weight for every class instead, so that those asked for are found at once. */
const MOST_SPARSE = 16;
/** Upper bits of a hash that tell its bucket; a bucket holds a few features. */
const BUCKET_BITS = 16;
const BUCKET_SHIFT = 32 - BUCKET_BITS;
const BUCKETS = 1 << BUCKET_BITS;
/** Cells before the weights of a feature. */
const HEAD = 2;

/**
 * A linear model with many classes, few of which have a weight for most features. Features are 32-bit hashes; all that is known
 * of those of one bucket lies side by side, since a look-up waits for memory more than for anything else.
 */
export class RowModel {
  readonly classes: number;
  readonly #all: Int32Array;
  /** Where each bucket begins in `#cells`. */
  readonly #buckets: Int32Array;
  /**
   * For each bucket the number of its features; then for each the lower bits of its hash and how many weights it has; then the
   * weights of each: with the class in the upper 8 bits, or one for every class.
   */
  readonly #cells: Int16Array;

  /** @param name prefix of its tables in the file */
  constructor(tables: Tables, name: string, classes: number) {
    this.classes = classes;
    this.#all = Int32Array.from({ length: classes }, (_, kind) => kind);
    const counts = table(tables, `${name}.counts`, Uint8Array);
    const hashes = readGaps(table(tables, `${name}.keys`, Uint8Array), counts.length);
    const kinds = table(tables, `${name}.kinds`, Uint8Array);
    const weights = table(tables, `${name}.weights`, Int8Array);
    this.#buckets = new Int32Array(BUCKETS);
    this.#cells = new Int16Array(allCells(counts, classes));
    fillBuckets({ hashes, counts, kinds, weights, classes }, this.#buckets, this.#cells);
  }

  /** Sets `scores[class]` to the sum of the weights of the features, for each class of `asked`; others are left undefined. */
  score(features: Int32Array, length: number, scores: Int32Array, asked: Int32Array = this.#all): void {
    const cells = this.#cells;
    scores.fill(0);
    for (let at = 0; at < length; at++) {
      const hash = features[at]!;
      if (hash === 0) continue;
      const start = this.#buckets[hash >>> BUCKET_SHIFT]!;
      const low = (hash << BUCKET_BITS) >> BUCKET_BITS;
      const end = start + 1 + cells[start]! * HEAD;
      let cell = end;
      for (let head = start + 1; head < end; head += HEAD) {
        const count = cells[head + 1]!;
        if (cells[head] === low) {
          this.#add(cell, count, scores, asked);
          break;
        }
        cell += roomOf(count, this.classes);
      }
    }
  }

  #add(first: number, count: number, scores: Int32Array, asked: Int32Array): void {
    const cells = this.#cells;
    if (count > MOST_SPARSE) {
      for (let at = 0; at < asked.length; at++) {
        const kind = asked[at]!;
        scores[kind] = scores[kind]! + cells[first + kind]!;
      }
      return;
    }
    for (let cell = first; cell < first + count; cell++) {
      const value = cells[cell]!;
      const kind = (value >> 8) & 255;
      scores[kind] = scores[kind]! + ((value << 24) >> 24);
    }
  }
}

/** Cells that a feature with so many weights takes. */
function roomOf(count: number, classes: number): number {
  return count > MOST_SPARSE ? classes : count;
}

/** The tables of a model as a file has them, hashes in rising order. */
interface Rows {
  readonly hashes: Uint32Array;
  readonly counts: Uint8Array;
  readonly kinds: Uint8Array;
  readonly weights: Int8Array;
  readonly classes: number;
}

/** Cells of all buckets. */
function allCells(counts: Uint8Array, classes: number): number {
  let cells = BUCKETS;
  for (let row = 0; row < counts.length; row++) cells += HEAD + roomOf(counts[row]!, classes);
  return cells;
}

/** Plain loops: hundreds of thousands of features are read before the first sentence. */
function fillBuckets(
  { hashes, counts, kinds, weights, classes }: Rows,
  buckets: Int32Array,
  cells: Int16Array,
): void {
  let row = 0;
  let from = 0;
  let to = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    buckets[bucket] = to;
    const first = row;
    while (row < hashes.length && hashes[row]! >>> BUCKET_SHIFT === bucket) row++;
    cells[to++] = row - first;
    for (let own = first; own < row; own++) {
      cells[to++] = hashes[own]!;
      cells[to++] = counts[own]!;
    }
    for (let own = first; own < row; own++) {
      const end = from + counts[own]!;
      if (counts[own]! > MOST_SPARSE) {
        for (; from < end; from++) cells[to + kinds[from]!] = weights[from]!;
        to += classes;
      } else for (; from < end; from++) cells[to++] = (kinds[from]! << 8) | (weights[from]! & 255);
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

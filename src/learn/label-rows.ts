import { ROW_KERNEL } from './row-kernel-table.ts';
import { type Compiled, compileModule } from './webassembly.ts';

/** Labels at most, so that a row fits in one register. */
export const MOST_LABELS = 16;
/** Features that are added up at most in one go: sums of so many 8-bit weights stay within 16 bits. */
export const MOST_ADDED = 256;

/** Rows of weights by hashed feature, one weight for every label. */
export interface HashedRows {
  /** Open addressing: a row's number, from 1, in the lower `bits`, the upper bits of the hash above; 0 is empty. A power of two. */
  readonly slots: Uint32Array;
  readonly bits: number;
  readonly rows: Int8Array;
  readonly labels: number;
}

/** Adds up the rows of some features: `sums` holds a number for each label, until the next call. */
export interface RowAdder {
  /** Where the caller puts the features: at most `MOST_ADDED`. */
  readonly features: Int32Array;
  readonly sums: Int16Array;
  /** Sums the rows of the first `size` features; those that are not known count nothing. */
  add(size: number): void;
}

let compiled: Compiled | null | undefined;

/** The fastest adder there is. */
export function rowAdder(hashed: HashedRows): RowAdder {
  compiled ??= compileModule(ROW_KERNEL);
  return compiled === null ? plainRowAdder(hashed) : fastRowAdder(hashed, compiled);
}

interface Exports {
  add(
    hashes: number,
    size: number,
    slots: number,
    mask: number,
    bits: number,
    rows: number,
    width: number,
    to: number,
  ): void;
}

function fastRowAdder({ slots, bits, rows, labels }: HashedRows, module: Compiled): RowAdder {
  const slotsAt = MOST_LABELS * 2;
  const featuresAt = slotsAt + slots.byteLength;
  const rowsAt = featuresAt + MOST_ADDED * 4;
  const { buffer, exports } = module.put(rowsAt + rows.byteLength + MOST_LABELS);
  new Uint32Array(buffer, slotsAt, slots.length).set(slots);
  new Int8Array(buffer, rowsAt, rows.length).set(rows);
  const kernel = exports as Exports;
  return {
    features: new Int32Array(buffer, featuresAt, MOST_ADDED),
    sums: new Int16Array(buffer, 0, labels),
    add: (size) => kernel.add(featuresAt, size, slotsAt, slots.length - 1, bits, rowsAt, labels, 0),
  };
}

/** The same in plain TypeScript: slower, with equal results. */
export function plainRowAdder({ slots, bits, rows, labels }: HashedRows): RowAdder {
  const features = new Int32Array(MOST_ADDED);
  const sums = new Int16Array(labels);
  const mask = slots.length - 1;
  const numbers = (1 << bits) - 1;
  return {
    features,
    sums,
    add(size) {
      sums.fill(0);
      for (let at = 0; at < size; at++) {
        const mark = features[at]! >>> bits;
        let slot = features[at]! & mask;
        while (slots[slot] !== 0 && slots[slot]! >>> bits !== mark) slot = (slot + 1) & mask;
        if (slots[slot] === 0) continue;
        const row = ((slots[slot]! & numbers) - 1) * labels;
        for (let label = 0; label < labels; label++) sums[label] = sums[label]! + rows[row + label]!;
      }
    },
  };
}

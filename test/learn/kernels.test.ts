import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ADDED, MOST_LABELS, plainRowAdder, type RowAdder, rowAdder } from '../../src/learn/index.ts';
import { KERNELS, kernelTable, tableFile } from '../../train/kernel-tables.ts';

test.each(KERNELS)('%s in WebAssembly is what its source gives', async (name) => {
  expect(readFileSync(tableFile(name), 'utf8')).toBe(await kernelTable(name));
});

describe('the sums of rows', () => {
  /** Feature hashes of which many share a place, with the rows of the first of each kind. */
  const rowsFor = fc.record({
    labels: fc.integer({ min: 1, max: MOST_LABELS }),
    known: fc.uniqueArray(
      fc.integer({ min: -40, max: 40 }).map((n) => Math.imul(n, 0x01000193)),
      {
        minLength: 1,
        maxLength: 24,
      },
    ),
    seed: fc.integer({ min: 1, max: 1_000 }),
  });
  const BITS = 18;

  function tablesOf(known: readonly number[], labels: number, seed: number) {
    const slots = new Uint32Array(32);
    const rows = new Int8Array(known.length * labels).map((_, at) => ((at * 37 + seed * 11) % 255) - 127);
    known.forEach((hash, row) => {
      let slot = hash & 31;
      while (slots[slot] !== 0) slot = (slot + 1) & 31;
      slots[slot] = (((hash >>> BITS) << BITS) | (row + 1)) >>> 0;
    });
    return { slots, rows, labels, bits: BITS };
  }

  function sums(adder: RowAdder, features: readonly number[]): number[] {
    adder.features.set(features);
    adder.add(features.length);
    return [...adder.sums];
  }

  test('are equal in WebAssembly and in plain TypeScript, for known features and others', () => {
    fc.assert(
      fc.property(rowsFor, fc.array(fc.integer({ min: -60, max: 60 })), ({ labels, known, seed }, picks) => {
        const hashed = tablesOf(known, labels, seed);
        const features = picks.map((n) => Math.imul(n, 0x01000193));
        expect(sums(rowAdder(hashed), features)).toEqual(sums(plainRowAdder(hashed), features));
      }),
    );
  });

  test('hold as many features as there may be', () => {
    const hashed = { ...tablesOf([5], 3, 1), rows: Int8Array.of(127, -127, 1) };
    const features = Array.from({ length: MOST_ADDED }, () => 5);
    for (const adder of [rowAdder(hashed), plainRowAdder(hashed)])
      expect(sums(adder, features)).toEqual([127 * MOST_ADDED, -127 * MOST_ADDED, MOST_ADDED]);
  });

  test('of nothing are nothing', () => {
    const hashed = tablesOf([7, 9], 4, 3);
    for (const adder of [rowAdder(hashed), plainRowAdder(hashed)]) {
      sums(adder, [7, 9]);
      expect(sums(adder, [])).toEqual([0, 0, 0, 0]);
    }
  });
});

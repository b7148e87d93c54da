import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packTables, type Tables, table, unpackTables } from '../../src/learn/index.ts';
import { EnvironmentError } from '../../src/model/index.ts';

const UNREADABLE = expect.objectContaining({ code: 'model-unreadable' });

function problemOf(bytes: Uint8Array): unknown {
  try {
    unpackTables(bytes);
    return null;
  } catch (error) {
    return error;
  }
}

const anyTable = fc.oneof(
  fc.int8Array(),
  fc.uint8Array(),
  fc.int16Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.float32Array(),
);
const anyTables: fc.Arbitrary<Tables> = fc.dictionary(fc.stringMatching(/^[a-z][a-z.0-9]{0,20}$/), anyTable, {
  maxKeys: 8,
});

const ALL_KINDS: Tables = {
  'a.int8': Int8Array.of(-128, 0, 127),
  'a.uint8': Uint8Array.of(255),
  'b.int16': Int16Array.of(-32_768, 32_767, 1),
  'b.uint16': Uint16Array.of(65_535),
  'c.int32': Int32Array.of(-2_147_483_648, 2_147_483_647),
  'c.uint32': Uint32Array.of(4_294_967_295),
  'd.float32': Float32Array.of(0.5, -1e30, Number.NaN, Number.POSITIVE_INFINITY),
  'e.empty': new Float32Array(0),
};

describe('packed tables', () => {
  test('of every kind come back as they were', () => {
    expect(unpackTables(packTables(ALL_KINDS))).toEqual(ALL_KINDS);
    expect(unpackTables(packTables({}))).toEqual({});
  });

  test('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const back = unpackTables(packTables(tables));
        expect(back).toEqual({ ...tables });
        for (const [name, values] of Object.entries(tables))
          expect(back[name]?.constructor).toBe(values.constructor);
      }),
    );
  });

  test('are the same bytes in whatever order they are given', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const reversed = Object.fromEntries(Object.entries(tables).reverse());
        expect(packTables(reversed)).toEqual(packTables(tables));
      }),
    );
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('are read from the middle of other bytes, %i off', (shift) => {
    const packed = packTables(ALL_KINDS);
    const room = new Uint8Array(packed.length + shift + 16).fill(0xaa);
    room.set(packed, shift);
    expect(unpackTables(room.subarray(shift, shift + packed.length))).toEqual(ALL_KINDS);
  });

  // The slice of a Buffer shares its memory, that of other bytes does not.
  test.each([1, 4, 7])('are read from a Buffer of Node, %i off', (shift) => {
    const packed = packTables(ALL_KINDS);
    const room = Buffer.alloc(packed.length + shift);
    room.set(packed, shift);
    expect(unpackTables(room.subarray(shift))).toEqual(ALL_KINDS);
  });

  test('are read without a copy where they are aligned', () => {
    const packed = packTables(ALL_KINDS);
    for (const values of Object.values(unpackTables(packed))) expect(values.buffer).toBe(packed.buffer);
  });

  test('may be views on a part of other arrays', () => {
    const whole = Int32Array.of(1, 2, 3, 4, 5);
    expect(unpackTables(packTables({ part: whole.subarray(2, 4) }))).toEqual({ part: Int32Array.of(3, 4) });
  });
});

describe('bytes that are no model file', () => {
  const packed = packTables(ALL_KINDS);

  function changed(at: number, value: number): Uint8Array {
    const bytes = packed.slice();
    new DataView(bytes.buffer).setUint32(at, value, true);
    return bytes;
  }

  test.each([
    ['nothing', new Uint8Array(0)],
    ['a few bytes', packed.slice(0, 11)],
    ['text', new TextEncoder().encode('Not a model, but a note about one.')],
    ['another magic', changed(0, 0x4d585244)],
    ['another version', changed(4, 2)],
    ['more tables than there are', changed(8, 4_000_000_000)],
    ['a name without end', changed(12, 4_000_000_000)],
    ['a kind that is unknown', changed(16, 7)],
    ['a table without end', changed(20, 4_000_000_000)],
  ])('%s', (_, bytes) => {
    expect(problemOf(bytes)).toEqual(UNREADABLE);
    expect(problemOf(bytes)).toBeInstanceOf(EnvironmentError);
  });

  test('a name as long as a large file', () => {
    const large = packTables({ large: new Uint8Array(3_000_000) });
    new DataView(large.buffer).setUint32(12, 2_900_000, true);
    expect(problemOf(large)).toEqual(UNREADABLE);
  });

  test('a file that ends too soon: all it holds, or the error', () => {
    fc.assert(
      fc.property(
        anyTables,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (tables, share) => {
          const whole = packTables(tables);
          const cut = whole.slice(0, Math.floor(whole.length * share));
          const problem = problemOf(cut);
          // Only the bytes that fill up the last table may be missing.
          if (problem === null) expect(unpackTables(cut)).toEqual({ ...tables });
          else expect(problem).toEqual(UNREADABLE);
          if (whole.length - cut.length >= 8) expect(problem).toEqual(UNREADABLE);
        },
      ),
    );
  });

  test('any bytes behind a good beginning: tables, or the error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (rest) => {
        const bytes = Uint8Array.of(...packed.subarray(0, 8), 1, 0, 0, 0, ...rest);
        const problem = problemOf(bytes);
        if (problem !== null) expect(problem).toEqual(UNREADABLE);
        else expect(Object.keys(unpackTables(bytes))).toHaveLength(1);
      }),
    );
  });
});

describe('one table', () => {
  const tables: Tables = { rows: Int32Array.of(1) };

  test('is given in the kind asked for', () => {
    expect(table(tables, 'rows', Int32Array)).toBe(tables.rows);
  });

  test('that is missing or of another kind is an unreadable model', () => {
    expect(() => table(tables, 'columns', Int32Array)).toThrow(UNREADABLE);
    expect(() => table(tables, 'rows', Uint32Array)).toThrow(UNREADABLE);
    expect(() => table(tables, 'columns', Int32Array)).toThrow(/"columns"/);
  });
});

import { describe, expect, test } from 'vitest';
import { gramOf, makeBackground, readBackground, writeBackground } from '../../src/text/index.ts';

const counts = {
  documents: 100,
  words: new Map([
    ['the', 100],
    ['harbor', 4],
    ['é', 2],
  ]),
  stock: [gramOf(['as', 'well', 'as']), gramOf(['one', 'of', 'the'])],
};

describe('background table', () => {
  test('reads what was written', () => {
    const made = makeBackground(counts);
    const read = readBackground(writeBackground(counts));
    for (const word of ['the', 'harbor', 'é', 'unseen']) expect(read.idf(word)).toBe(made.idf(word));
    expect(read.isStock(gramOf(['as', 'well', 'as']))).toBe(true);
    expect(read.isStock(gramOf(['well', 'as', 'as']))).toBe(false);
  });

  test('rarer words weigh more, unseen ones most', () => {
    const table = makeBackground(counts);
    expect(table.idf('the')).toBeLessThan(table.idf('harbor'));
    expect(table.idf('harbor')).toBeLessThan(table.idf('unseen'));
  });

  test('the same bytes in any order of counting', () => {
    const turned = {
      ...counts,
      words: new Map([...counts.words].reverse()),
      stock: [...counts.stock].reverse(),
    };
    expect(writeBackground(turned)).toEqual(writeBackground(counts));
  });

  test('refuses other bytes', () => {
    expect(() => readBackground(new Uint8Array([2, 0, 0, 0, 123, 125]))).toThrow(RangeError);
  });
});

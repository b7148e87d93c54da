import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hashText,
  mix,
  packVocabulary,
  readGaps,
  SEED,
  spread,
  Vocabulary,
  writeGaps,
} from '../../src/learn/index.ts';

describe('hashes stay what the models that ship were trained with', () => {
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
    ['bridge', 0xeab80610],
    ['Müller', 0x3fd83753],
    ['\ud83d', 0x37822568],
  ])('of text: %j', (text, hash) => {
    expect(hashText(text) >>> 0).toBe(hash);
  });

  test.each([
    [0, 651_101_558, 0],
    [1, 651_060_598, 1_364_076_727],
    [-1, -1_512_451_763, -2_114_883_783],
    [SEED, 1_259_574_481, -1_421_968_373],
  ])('mixed with one, and spread: %i', (hash, mixed, spreadOut) => {
    expect([mix(hash, 1), spread(hash)]).toEqual([mixed, spreadOut]);
  });

  test('of a part of a text is that of the part', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (text, start, length) => {
        const end = Math.min(text.length, start + length);
        expect(hashText(text, Math.min(start, end), end)).toBe(
          hashText(text.slice(Math.min(start, end), end)),
        );
      }),
    );
  });

  test('of numbers are numbers of 32 bits with a sign', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (hash, value) => {
        for (const result of [mix(hash, value), spread(hash)]) expect(result).toBe(result | 0);
      }),
    );
  });

  test('spreading loses nothing: different hashes stay different', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (one, other) => {
        expect(spread(one) === spread(other)).toBe(one === other);
      }),
    );
  });
});

describe('50,000 made-up words spread evenly over 1,024 buckets', () => {
  const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
  const ENDINGS = ['', 's', 'ing', 'ed', 'er'];
  const words = Array.from({ length: 50_000 }, (_, at) => {
    const syllable = (place: number) => SYLLABLES[Math.floor(at / 5 / 20 ** place) % 20] as string;
    return syllable(0) + syllable(1) + syllable(2) + syllable(3) + (ENDINGS[at % 5] as string);
  });

  test('all of them differ', () => {
    expect(new Set(words).size).toBe(50_000);
    expect(new Set(words.map((word) => hashText(word))).size).toBeGreaterThan(49_990);
  });

  test.each([
    ['hashed and spread', (word: string) => spread(hashText(word))],
    ['mixed with a number and spread', (word: string) => spread(mix(7, hashText(word)))],
    ['mixed with a word and spread', (word: string) => spread(mix(hashText('the'), hashText(word)))],
  ])('%s', (_, hash) => {
    const buckets = new Int32Array(1_024);
    for (const word of words) buckets[hash(word) & 1_023]!++;
    const mean = words.length / buckets.length;
    const chi = buckets.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
    // Chance gives 1,023, with a standard deviation of 45.
    expect(chi).toBeLessThan(1_023 + 4 * 45);
    expect(Math.max(...buckets)).toBeLessThan(2 * mean);
  });
});

describe('gaps', () => {
  const rising = fc
    .array(
      fc.oneof(fc.nat(300), fc.nat(0xffffffff), fc.constantFrom(0, 127, 128, 16_383, 16_384, 0xffffffff)),
    )
    .map((values) => values.sort((a, b) => a - b));

  const read = (bytes: Uint8Array, count: number) => [...readGaps(bytes, count)];

  test('come back as the numbers they were made of', () => {
    fc.assert(
      fc.property(rising, (values) => {
        expect(read(writeGaps(values), values.length)).toEqual(values);
      }),
    );
  });

  test('a part can be read', () => {
    expect(read(writeGaps([3, 5, 4_000_000_000]), 2)).toEqual([3, 5]);
  });

  test.each([
    [[], []],
    [[0], [0]],
    [[127], [127]],
    [[128], [128, 1]],
    [
      [300, 300, 301],
      [172, 2, 0, 1],
    ],
    [[0xffffffff], [255, 255, 255, 255, 15]],
  ])('%j in bytes', (values, bytes) => {
    expect([...writeGaps(values)]).toEqual(bytes);
  });
});

describe('a vocabulary', () => {
  function check(hashes: readonly number[], others: readonly number[]): void {
    const rising = [...new Set(hashes)].sort((a, b) => (a >>> 0) - (b >>> 0));
    const numbers = new Map(rising.map((hash, number) => [hash, number]));
    const vocabulary = new Vocabulary(packVocabulary('words', new Set(hashes)), 'words');
    expect(vocabulary.size).toBe(numbers.size);
    for (const hash of [...hashes, ...others])
      expect(vocabulary.numberOf(hash)).toBe(numbers.get(hash) ?? -1);
  }

  test('gives each hash its place in rising order, like a map', () => {
    const hashes = fc.array(fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 })));
    fc.assert(fc.property(hashes, fc.array(fc.integer()), check));
  });

  test('tells hashes of one slot apart', () => {
    const slot = fc.integer({ min: 0, max: 15 }).map((high) => (high << 28) | 5);
    fc.assert(fc.property(fc.array(slot), fc.array(slot), check));
  });

  test('of nothing knows nothing', () => {
    check([], [0, 1, -1]);
  });

  test('of many', () => {
    const hashes = Array.from({ length: 30_000 }, (_, at) => mix(SEED, at));
    check(hashes.slice(0, 20_000), hashes.slice(20_000));
  });
});

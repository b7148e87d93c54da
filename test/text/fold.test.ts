import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishFolding } from '../../src/lang/en/folding.ts';
import { foldWord, makeFolder } from '../../src/text/index.ts';

const fold = makeFolder(englishFolding);
const keysOf = (text: string) => fold(text, { start: 0, end: text.length }).map((word) => word.key);

describe('one form for the same word', () => {
  test.each([
    ['centre', 'center'],
    ['kilometres', 'kilometers'],
    ['theatre', 'theater'],
    ['programmes', 'programs'],
    ['defence', 'defense'],
    ['cyberdefence', 'cyberdefense'],
    ['organised', 'organized'],
    ['organisations', 'organizations'],
    ['analyse', 'analyze'],
    ['favourable', 'favorable'],
    ['labour', 'labor'],
    ['neighbours', 'neighbors'],
    ['dialogue', 'dialog'],
    ['travelled', 'traveled'],
    ['sceptical', 'skeptical'],
    ['manoeuvre', 'maneuver'],
    ['whilst', 'while'],
    ['grey', 'gray'],
    ['U.S.', 'US'],
    ['U.N.', 'UN'],
    ['Nato', 'NATO'],
    ['Kūčinskis', 'Kucinskis'],
    ['Harbour’s', "Harbor's"],
    ['minister’s', 'minister'],
    ['twelve', '12'],
    ['1,000', '1000'],
    ['%', 'percent'],
  ])('%s and %s', (british, american) => {
    expect(foldWord(british, englishFolding)).toBe(foldWord(american, englishFolding));
  });

  test.each([
    ['four', 'for'],
    ['filled', 'filed'],
    ['hour', 'hor'],
    ['1.5', '15'],
    ['price', 'prize'],
  ])('%s is not %s', (one, other) => {
    expect(foldWord(one, englishFolding)).not.toBe(foldWord(other, englishFolding));
  });
});

describe('words of a text', () => {
  test.each([
    ['rose 3 per cent to 1,200', ['rose', '3', 'percent', 'to', '1200']],
    ['the six-nation tour', ['the', '6', 'nation', 'tour']],
    ['“Nine,” she said — “ten”.', ['9', 'she', 'said', '10']],
    ['no\u00a0break', ['no', 'break']],
    ['', []],
  ])('%s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  test('a pair written apart keeps the place of both words', () => {
    expect(fold('by 3 per cent.', { start: 0, end: 14 }).at(-1)).toEqual({
      key: 'percent',
      start: 5,
      end: 13,
    });
  });

  test('words are disjoint, ascending and inside the span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(20), (text, start) => {
        let last = start;
        for (const word of fold(text, { start, end: text.length })) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
        }
        expect(last).toBeLessThanOrEqual(Math.max(start, text.length));
      }),
    );
  });
});

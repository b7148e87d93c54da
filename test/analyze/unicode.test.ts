import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSteps, unicodeTokens } from '../../src/analyze/index.ts';
import type { Block, Document, Step } from '../../src/model/index.ts';

function analysed(text: string, blocks: readonly Block[] = []) {
  const { tokens = [], sentences = [] } = runSteps({ text, blocks } as unknown as Document, [
    unicodeTokens as unknown as Step,
  ]).layers;
  return { tokens, sentences };
}

function words(text: string): readonly string[] {
  return analysed(text).tokens.map((token) => `${text.slice(token.start, token.end)}/${token.upos}`);
}

describe('unicodeTokens', () => {
  test.each([
    ['Le maire a démissionné.', ['Le/X', 'maire/X', 'a/X', 'démissionné/X', './PUNCT']],
    ['12.500 Menschen, 3 %', ['12.500/NUM', 'Menschen/X', ',/PUNCT', '3/NUM', '%/PUNCT']],
    ['5 € für "alle"', ['5/NUM', '€/SYM', 'für/X', '"/PUNCT', 'alle/X', '"/PUNCT']],
    ['Мэр ушёл', ['Мэр/X', 'ушёл/X']],
    [' \n\t', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('finds sentences without the white space around them', () => {
    const text = 'Il est parti.  Elle reste ! ';
    expect(analysed(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Il est parti.',
      'Elle reste !',
    ]);
  });

  test('lets no sentence cross a block', () => {
    const blocks: readonly Block[] = [
      { start: 0, end: 9, kind: 'title' },
      { start: 10, end: 20, kind: 'body' },
    ];
    const { sentences } = analysed('Der Titel Der Anfang', blocks);
    expect(sentences).toEqual([
      { start: 0, end: 9 },
      { start: 10, end: 20 },
    ]);
  });

  test('gives sorted, disjoint tokens with only white space between them, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { tokens } = analysed(text);
        const gaps = [...tokens.map((token, at) => [tokens[at - 1]?.end ?? 0, token.start] as const)];
        gaps.push([tokens.at(-1)?.end ?? 0, text.length]);
        return (
          tokens.every((one) => one.end > one.start) &&
          gaps.every(([from, to]) => text.slice(from, to).trim() === '')
        );
      }),
      { numRuns: 60 },
    );
  });
});

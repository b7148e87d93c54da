import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsStep } from '../../src/extract/index.ts';
import { regionOfTokens } from '../../src/extract/quotes/frames.ts';
import { regionsOf } from '../../src/extract/quotes/marks.ts';
import { wordsOf } from '../../src/extract/words.ts';
import { events as rules } from '../../src/lang/en/plover.ts';
import { layersOf } from './reports.ts';

/** Pieces that marks, cues and clauses are made of, in any order. */
const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  ' ',
  ' ',
  ', ',
  '. ',
  '\n\n',
  'Berg',
  'Ode ',
  'said',
  ' that ',
  'adding ',
  'he ',
  'according to ',
  'met ',
  'will ',
  'go ',
  'to ',
  ': ',
  ' — ',
  '(',
  ')',
  'not ',
  '\u00a0',
  'and ',
  'who ',
];

const TEXT = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

const NAMES = [{ words: 'Berg' }, { words: 'Ode' }];

describe('any text', () => {
  it('gives quotes in order, within the text, with parts in order inside them', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { quotes } = layersOf(text, NAMES);
        let start = 0;
        for (const quote of quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(start);
          start = quote.start;
          expect(quote.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(quote.start, quote.end).trim()).not.toBe('');
          const parts = quote.parts ?? [[quote.start, quote.end] as const];
          expect([parts[0]?.[0], parts.at(-1)?.[1]]).toEqual([quote.start, quote.end]);
          parts.forEach(([from, to], index) => {
            expect(from).toBeLessThan(to);
            if (index > 0) expect(parts[index - 1]?.[1]).toBeLessThan(from);
          });
        }
        expect(new Set(quotes.map((quote) => quote.id)).size).toBe(quotes.length);
      }),
      { numRuns: 100 },
    );
  });

  it('gives events whose trigger lies in their clause', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { document, ...layers } = layersOf(text, NAMES);
        const { events } = eventsStep(rules).run(
          document,
          { ...layers, times: [], places: [] },
          { report: () => {} },
        );
        for (const event of events) {
          expect(event.clause[0]).toBeLessThanOrEqual(event.start);
          expect(event.clause[1]).toBeGreaterThanOrEqual(event.end);
          expect(event.source.length + event.target.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts each token in the region that a plain search finds', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { document, tokens } = layersOf(text, []);
        const regions = regionsOf(text, document.blocks);
        const found = [...regionOfTokens(wordsOf(text, tokens, []), regions)];
        const plain = tokens.map((token) =>
          regions.findIndex((one) => one.start < token.end && token.start < one.end),
        );
        expect(found).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});

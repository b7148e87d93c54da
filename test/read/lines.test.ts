import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/read/lines.ts';

const words = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text);

const WRAPPED = `The harbour council voted on the plan to close the old
ferry terminal after inspectors found that its northern
pier had moved.

Residents said they had warned the port authority for
years, and asked why nobody had measured the pier before
the storm arrived.`;

describe('paragraphs of plain text', () => {
  it('takes each line of a site text as a paragraph', () => {
    expect(words('Title\nFirst sentence here.\nSecond sentence here.')).toEqual([
      'Title',
      'First sentence here.',
      'Second sentence here.',
    ]);
  });

  it('joins the lines of a hard-wrapped text, and keeps paragraphs apart', () => {
    const found = words(WRAPPED);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^The harbour[\s\S]*moved\.$/);
    expect(found[1]).toMatch(/^Residents[\s\S]*arrived\.$/);
  });

  it('keeps short header lines apart in a hard-wrapped text', () => {
    expect(words(`Old pier closes\nBy Jane Doe\n\n${WRAPPED}`).slice(0, 2)).toEqual([
      'Old pier closes',
      'By Jane Doe',
    ]);
  });

  it.each([
    ['CRLF', 'One line.\r\n\r\nTwo lines.'],
    ['CR', 'One line.\rTwo lines.'],
    ['line separator', 'One line.\u2028Two lines.'],
    ['blank lines of no-break spaces', 'One line.\n\u00a0\u00a0\nTwo lines.\u00a0'],
  ])('divides at %s', (_name, text) => {
    expect(words(text)).toEqual(['One line.', 'Two lines.']);
  });

  it('covers every character that is no white space, once and in order', () => {
    const line = fc.string({ maxLength: 90 });
    const breaks = fc.constantFrom('\n', '\r\n', '\n\n', '\n \n', '\r');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, breaks), { maxLength: 20 }), (parts) => {
        const text = parts.flat().join('');
        const covered = new Array<number>(text.length).fill(0);
        let last = 0;
        for (const { start, end, text: own } of paragraphsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(own);
          expect(own).toBe(own.trim());
          for (let index = start; index < end; index++) covered[index]!++;
          last = end;
        }
        for (let index = 0; index < text.length; index++)
          if (/\S/.test(text[index]!)) expect(covered[index]).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/lang/en/reading.ts';
import { datelineLength } from '../../src/read/dateline.ts';
import { BODY, layout, MORE, read, wordsOf } from './helpers.ts';

const opening = (paragraph: string) => paragraph.slice(0, datelineLength(paragraph, readRules));

describe('the dateline that opens a paragraph', () => {
  it.each([
    'NORTHPORT -',
    'NORTHPORT —',
    'NORTHPORT--',
    'NORTHPORT, Eastland -',
    'PORT OF SPAIN -',
    'LA PAZ -',
    'McALLEN, Texas —',
    'NORTHPORT, N.C. —',
    'NORTHPORT/EASTBAY (Reuters) -',
    'NORTHPORT (Harbour News Agency) -',
    'NORTHPORT (Norpress) -',
    'Northport (AFP) –',
    'Northport (Harbour Press) –',
    'NORTHPORT, Feb. 3 (Reuters) —',
    'NORTHPORT, Eastland, Feb. 3 (Reuters) --',
    'NORTHPORT, 3 June 2021 -',
    'Northport, 3 June 2021 -',
    'Northport, Tuesday, June 3, 2021 -',
    'Northport / Eastbay / Westham, 25 June 2018 -',
    'NORTHPORT, January 5. /TASS/.',
    'Jan 13 (Reuters) -',
    '(Reuters) -',
    'SÃO PAULO (AP) —',
    'NORTHPORT (AP):',
  ])('%s', (dateline) => {
    expect(opening(`${dateline} ${BODY}`)).toBe(dateline);
  });

  it('needs no blank behind a long dash', () => {
    expect(opening(`NORTHPORT (AP)—${BODY}`)).toBe('NORTHPORT (AP)—');
    expect(opening(`NORTHPORT—“${BODY}”`)).toBe('NORTHPORT—');
  });

  it.each([
    BODY,
    `BREAKING - ${BODY}`,
    `EXCLUSIVE — ${BODY}`,
    `PIER CLOSES AFTER STORM DAMAGE - ${BODY}`,
    `Northport - ${BODY}`,
    `Jane Doe (Labour) - ${BODY}`,
    'NORTHPORT - once a fishing village - has closed its pier.',
    'Northport, the oldest harbour - and the coldest - has closed its pier.',
    `On June 3 - ${BODY}`,
    `Jane Doe, 3 June 1944 - 4 May 2021, built the pier.`,
    `NORTHPORT-based builders will mend the pier.`,
    `NORTHPORT: ${BODY}`,
    `EASTBAY /Harbour/ ${BODY}`,
    'NORTHPORT -',
    '',
  ])('is not found in: %s', (paragraph) => {
    expect(opening(paragraph)).toBe('');
  });

  it('is never longer than the paragraph, and linear', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('A', 'b', ' ', ',', '/', '(', ')', '-', '.', '3') }),
        (text) => {
          const length = datelineLength(text, readRules);
          expect(length === 0 || length < text.length).toBe(true);
        },
      ),
    );
  });
});

describe('the dateline of a report', () => {
  it('is a block of its own in plain text', async () => {
    const document = await read(`Old pier closes\n\nNORTHPORT, Feb. 3 (Norpress) - ${BODY}\n\n${MORE}`);
    expect(layout(document)).toEqual([
      'title: Old pier closes',
      'dateline: NORTHPORT, Feb. 3 (Norpress) -',
      `body: ${BODY}`,
      `body: ${MORE}`,
    ]);
    expect(document.agencies).toEqual(['Norpress']);
  });

  it('gives the date of publication as before', async () => {
    const document = await read(`Old pier closes\n\nNORTHPORT, 3 June 2021 - ${BODY}\n\n${MORE}`);
    expect(document.published?.value).toBe('2021-06-03');
    expect(wordsOf(document, 'dateline')).toEqual(['NORTHPORT, 3 June 2021 -']);
  });

  it('may follow a standfirst, but is one only', async () => {
    const document = await read(
      `Old pier closes\n\nThe council wants to know why.\n\nNORTHPORT — ${BODY}\n\nEASTBAY — ${MORE}`,
    );
    expect(wordsOf(document, 'dateline')).toEqual(['NORTHPORT —']);
  });

  it('stays with its paragraph in a page, whose blocks an empty line parts', async () => {
    const document = await read({
      html: `<html><head><title>Old pier closes</title></head><body><article><h1>Old pier closes</h1><p>NORTHPORT (AP) — ${BODY}</p><p>${MORE}</p></article></body></html>`,
    });
    expect(wordsOf(document, 'dateline')).toEqual([]);
    expect(wordsOf(document, 'body')[0]).toBe(`NORTHPORT (AP) — ${BODY}`);
    expect(document.agencies).toEqual(['AP']);
  });
});

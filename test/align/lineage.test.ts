import { describe, expect, test } from 'vitest';
import { findLineage } from '../../src/align/lineage.ts';
import { findPassages } from '../../src/align/passages.ts';
import type { FullReport } from '../../src/model/index.ts';
import { report, rules } from './passages-fixtures.ts';

const COPY =
  'Divers of Port Vessel raised the sunken barge with two borrowed cranes late at night, and Orla Brandt watched.';
const MORE =
  'A second crew searched the western basin for the missing anchor. Its chain had torn a gas pipe under the quay.';
const OTHER =
  'Schools near the river reopened. Teachers had dried the books in the gym of a neighbouring village.';

const lineageOf = (reports: readonly FullReport[]) =>
  findLineage(reports, findPassages(reports, rules), rules);

describe('shares', () => {
  test('part of own prose on both sides; quotations count on neither', () => {
    const quote = '“we will raise every wreck from the channel before the winter storms arrive”';
    const a = report('a', `${COPY}\n\nBrandt said ${quote}.`, {
      quotes: [{ words: quote, by: 'Orla Brandt' }],
    });
    const b = report('b', `${COPY}\n\nBrandt said ${quote}.\n\n${OTHER}`, {
      quotes: [{ words: quote, by: 'Orla Brandt' }],
    });
    const [lineage, ...rest] = lineageOf([a, b]);
    expect(rest).toEqual([]);
    expect(lineage).toMatchObject({ from: 'b', to: 'a', share: 0.905, shareFrom: 0.5, direction: 'likely' });
  });

  test('a shared quotation alone is no lineage', () => {
    const quote = '“we will raise every wreck from the channel before the winter storms arrive”';
    const by = (id: string, words: string) =>
      report(id, `${words} Orla Brandt of Port Vessel said: ${quote}`, {
        quotes: [{ words: quote, by: 'Orla Brandt' }],
      });
    expect(lineageOf([by('a', 'On the quay'), by('b', 'After midnight')])).toEqual([]);
  });
});

describe('direction', () => {
  test.each([
    [
      'an outlet named as source',
      { a: {}, b: {}, extra: ' The Gull reported this first.' },
      { from: 'a', to: 'b', direction: 'known' },
    ],
    [
      'a day between them',
      { a: { published: '2031-05-02' }, b: { published: '2031-05-03' }, extra: '' },
      { from: 'a', to: 'b', direction: 'likely' },
    ],
    [
      'hours between them',
      { a: { published: '2031-05-02T17:30' }, b: { published: '2031-05-02T09:10' }, extra: '' },
      { from: 'b', to: 'a', direction: 'likely' },
    ],
    [
      'midnight is no time',
      { a: { published: '2031-05-02T00:00' }, b: { published: '2031-05-02T09:10' }, extra: '' },
      { direction: 'unknown' },
    ],
    ['nothing', { a: {}, b: {}, extra: '' }, { direction: 'unknown' }],
  ])('%s', (_, { a, b, extra }, expected) => {
    const one = report('a', `${COPY}\n\n${MORE}`, { outlet: 'The Gull', ...a });
    const other = report('b', `${COPY}${extra}\n\n${OTHER}`, { outlet: 'The Heron', ...b });
    expect(lineageOf([one, other])).toMatchObject([expected]);
  });

  test('signs that disagree are unknown, and said', () => {
    const one = report('a', COPY, { published: '2031-05-02' });
    const other = report('b', `${COPY}\n\n${MORE} ${OTHER}`, { published: '2031-05-04' });
    expect(lineageOf([one, other])).toMatchObject([
      { direction: 'unknown', why: expect.stringContaining('disagree') },
    ]);
  });
});

describe('agencies', () => {
  test('named by one report: known there, likely for the other with the same words', () => {
    const one = report('a', `${COPY.slice(0, -1)}, Norwind reported.\n\n${MORE}`, { agencies: ['Norwind'] });
    const other = report('b', `${COPY}\n\n${OTHER}`);
    expect(lineageOf([one, other])).toMatchObject([
      { from: 'Norwind', to: 'a', shareFrom: null, direction: 'known', why: '“Norwind reported”' },
      { from: 'Norwind', to: 'b', shareFrom: null, direction: 'likely' },
      { from: 'a', to: 'b', direction: 'unknown' },
    ]);
  });

  test('an agency named for something else is not the source', () => {
    const one = report('a', `${COPY}\n\nA sailor told Norwind that nobody slept.`, { agencies: ['Norwind'] });
    expect(lineageOf([one, report('b', `${COPY}\n\n${OTHER}`)]).map((lineage) => lineage.from)).toEqual([
      'a',
    ]);
  });
});

describe('an agency explains what two others share', () => {
  test('the order of time is no sign of copying between them', () => {
    const given = (published: string, agencies: string[] = []) => ({ published, agencies });
    const wire = `PORT VESSEL (Norwind) - ${COPY}\n\n${MORE}`;
    const reports = [
      report('a', wire, given('2031-05-02', ['Norwind'])),
      report('b', `${COPY}\n\n${OTHER}`, given('2031-05-03')),
    ];
    expect(lineageOf(reports).filter(({ from }) => from === 'a')).toMatchObject([
      { to: 'b', direction: 'unknown', why: expect.stringContaining('credited to Norwind') },
    ]);
  });
});

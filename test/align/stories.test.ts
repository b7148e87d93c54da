import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupStories } from '../../src/align/stories.ts';
import { report, rules } from './passages-fixtures.ts';

const titled = (id: string, title: string, body: string, published?: string) => ({
  ...report(id, `${title}\n\n${body}`, {
    kinds: { 0: 'title' },
    ...(published === undefined ? {} : { published }),
  }),
  title,
});

const FERRY = [
  titled(
    'f1',
    'Ferry Marlin hits pier in Port Vessel',
    'The ferry Marlin struck a pier in Port Vessel at dawn. Captain Orla Brandt blamed the fog, and divers searched the hull of the Marlin.',
    '2031-05-02',
  ),
  titled(
    'f2',
    'Twelve rescued from ferry Marlin',
    'Divers carried twelve passengers of the ferry Marlin ashore in Port Vessel. The captain, Orla Brandt, blamed fog at the pier.',
    '2031-05-03',
  ),
  titled(
    'f3',
    'Captain Brandt of the Marlin questioned',
    'Police in Port Vessel questioned Captain Orla Brandt after the ferry Marlin hit a pier in fog. Divers examined the hull.',
    '2031-05-03',
  ),
];
const INQUIRY = titled(
  'i1',
  'Port Vessel council debates harbour fees',
  'The council of Port Vessel argued about higher fees. Mayor Ada Quist said that after the accident of Orla Brandt nobody would pay for tugs. Shops, markets and taverns fear for the summer trade.',
  '2031-06-20',
);
const MATCH = titled(
  'm1',
  'Eastmoor beat Larkfield in cup final',
  'Striker Tom Weir scored twice as Eastmoor won the cup against Larkfield before a noisy crowd.',
  '2031-05-03',
);
const ALL = [...FERRY, INQUIRY, MATCH];

describe('stories', () => {
  test('reports of one event come together, others stay alone', () => {
    expect(
      groupStories(ALL, rules)
        .map((story) => story.reports)
        .sort(),
    ).toEqual([['f1', 'f2', 'f3'], ['i1'], ['m1']]);
  });

  test('title of the most central report, period of the publication days', () => {
    const story = groupStories(ALL, rules).find((one) => one.reports.includes('f1'));
    expect(FERRY.map((one) => one.title)).toContain(story?.title);
    expect(story?.period).toBe('2031-05-02/2031-05-03');
    expect(groupStories([report('x', 'A barge sank.')], rules)[0]?.period).toBeNull();
  });

  test('a neighbouring story is linked both ways with the shared names, an unrelated one is not', () => {
    const stories = groupStories(ALL, rules);
    const byReport = (id: string) => stories.find((story) => story.reports.includes(id))!;
    expect(byReport('i1').related).toMatchObject([
      { story: byReport('f1').id, why: expect.stringContaining('Port Vessel') },
    ]);
    expect(byReport('f1').related.map((one) => one.story)).toEqual([byReport('i1').id]);
    expect(byReport('m1').related).toEqual([]);
  });

  test('the order of the reports does not matter', () => {
    const expected = groupStories(ALL, rules);
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (reports) => {
        expect(groupStories(reports, rules)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('a copy joins its original and moves nobody else', () => {
    const copy = { ...FERRY[0]!, id: 'f1-2' };
    expect(
      groupStories([...ALL, copy], rules)
        .map((story) => story.reports)
        .sort(),
    ).toEqual([['f1', 'f1-2', 'f2', 'f3'], ['i1'], ['m1']]);
  });
});

import { describe, expect, test } from 'vitest';
import { impliedDates } from '../../src/align/dates.ts';
import { dayNumber, dayText, weekdayOf } from '../../src/align/dates/days.ts';
import type { FullReport, Passage } from '../../src/model/index.ts';
import { report, rules } from './passages-fixtures.ts';

/** One shared passage over the first ten characters of all reports. */
function shared(reports: readonly FullReport[]): Passage[] {
  const [first, ...rest] = reports.map(({ id }) => ({ report: id, start: 0, end: 10 }));
  return [
    {
      id: 'passage',
      kind: 'prose',
      occurrences: [first!, ...rest],
      origin: { kind: 'unknown', name: null },
      why: '',
    },
  ];
}

/** 2031-05-10 is a Saturday. */
function implied(text: string, published: readonly string[] = ['2031-05-10']) {
  const dated = published.map((day, index) =>
    report(`dated-${index}`, 'The wreck of the barge was raised.', { published: day }),
  );
  const reports = [report('undated', text), ...dated];
  return impliedDates(reports, shared(reports), rules);
}

describe('the day of an undated report', () => {
  test.each([
    // A past weekday is the day of the report or the day before: the dated report decides.
    ['The barge sank on Friday.', '2031-05-10'],
    ['The barge sank on Thursday.', '2031-05-09'],
    ['The barge sank on Saturday.', '2031-05-10'],
    ['Crews will lift the barge on Saturday. It sank on Friday.', '2031-05-09'],
    ['On Sunday, crews are expected to lift the barge. It sank on Saturday.', '2031-05-10'],
    ['The barge is due to sail on Wednesday; it was raised on Thursday.', '2031-05-09'],
    ['The port reopened to ferries on Friday. Crews will lift the barge on Saturday.', '2031-05-09'],
    ['The barge was raised without any delay.', '2031-05-10'],
  ])('%s', (text, day) => {
    expect(implied(text)).toMatchObject([
      { report: 'undated', date: { value: day, basis: 'implied' }, message: null },
    ]);
  });

  test('the reason names the dated report and the words', () => {
    expect(implied('The barge sank on Friday.')[0]?.date?.why).toBe(
      'shares passages with a report of 2031-05-10; “The barge sank on Friday” (past)',
    );
    expect(implied('The barge sank.')[0]?.date?.why).toContain('names no weekday');
  });

  test('reports that are weeks apart give no day, and say so', () => {
    const [result] = implied('The barge sank on Friday.', ['2031-05-10', '2031-06-20']);
    expect(result?.date).toBeNull();
    expect(result?.message).toMatchObject({ grade: 'warning', code: 'implied-date-conflict' });
  });

  test('no dated report, no day; a dated one keeps its own', () => {
    expect(implied('The barge sank on Friday.', [])).toEqual([]);
    expect(implied('The barge sank.', ['2031-05-10']).map((one) => one.report)).toEqual(['undated']);
  });
});

test.each([
  ['2031-05-10', 5],
  ['1969-12-31', 2],
  ['2000-02-29', 1],
])('%s is weekday %i', (day, weekday) => {
  expect(weekdayOf(dayNumber(day)!)).toBe(weekday);
  expect(dayText(dayNumber(day)!)).toBe(day);
});

test.each(['2031-05', 'P2D', '2031~', ''])('"%s" is no day', (value) => {
  expect(dayNumber(value)).toBeNull();
});

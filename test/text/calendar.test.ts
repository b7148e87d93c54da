import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  civilDay,
  dayNumber,
  dayOf,
  easterOf,
  formatDay,
  isCivilDay,
  isoWeek,
  nthWeekday,
  weekdayOf,
} from '../../src/text/calendar.ts';

const DAY = 86_400_000;
const numbers = fc.integer({ min: -500_000, max: 500_000 });

describe('calendar', () => {
  test('days agree with the engine’s own calendar', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const date = new Date(number * DAY);
        const day = civilDay(number);
        expect(day).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayNumber(day)).toBe(number);
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  test('the ISO week of a day is that of its Thursday', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const day = civilDay(number);
        const thursday = addDays(day, 4 - weekdayOf(day));
        expect(isoWeek(day)).toEqual(isoWeek(thursday));
        expect(isoWeek(day).year).toBe(thursday.year);
      }),
    );
  });

  test.each([
    ['2018-01-31', 1, '2018-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2018-03-15', -14, '2017-01-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(dayOf(from)!, months))).toBe(to);
  });

  test('week 1 holds the first Thursday', () => {
    expect(isoWeek({ year: 2016, month: 1, day: 1 })).toEqual({ year: 2015, week: 53 });
    expect(isoWeek({ year: 2018, month: 12, day: 31 })).toEqual({ year: 2019, week: 1 });
  });

  test('moving feasts', () => {
    expect([2000, 2019, 2024].map((year) => formatDay(easterOf(year)))).toEqual([
      '2000-04-23',
      '2019-04-21',
      '2024-03-31',
    ]);
    expect(formatDay(nthWeekday(2021, 11, 4, 4))).toBe('2021-11-25');
    expect(formatDay(nthWeekday(2021, 5, 1, -1))).toBe('2021-05-31');
  });

  test('31 February is no day', () => {
    expect(isCivilDay({ year: 2020, month: 2, day: 31 })).toBe(false);
    expect(dayOf('2020-02-31')).toBeNull();
    expect(dayOf('2020-02')).toBeNull();
    expect(dayOf('2020-02-03T10:00')).toEqual({ year: 2020, month: 2, day: 3 });
  });
});

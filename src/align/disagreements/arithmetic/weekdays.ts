import type { FullReport, TimeExpression } from '../../../model/index.ts';
import { type CivilDay, dayNumber, dayOf, formatDay, weekdayOf } from '../../../text/calendar.ts';
import type { Check } from './types.ts';

/** Before it several calendars were in use. */
const FIRST_YEAR = 1930;

/** Days from publication within which a date without its year is sure to be the one that is meant. */
const NEAR = 45;

/**
 * A weekday that does not fall on the date it is told with. A date without its year must be near the day of publication, and
 * must fit that weekday in no year that the report speaks of: "Tuesday, September 11" in a report of another September.
 */
export const weekdayDates: Check = (report, { weekdays }) => {
  const years = yearsOf(report);
  return report.times.flatMap((time) => {
    const told = weekdayIn(report, time, weekdays);
    const day = told < 0 ? null : fullDay(report, time, { weekday: told + 1, years });
    if (day === null || weekdayOf(day) === told + 1) return [];
    const right = weekdays[weekdayOf(day) - 1] as string;
    const why = `${formatDay(day)} is a ${titled(right)}, not a ${titled(weekdays[told] as string)}`;
    return [{ spans: [{ start: time.start, end: time.end }], why }];
  });
};

/** The only weekday that a time names, counted from Monday, or -1. */
function weekdayIn({ text }: FullReport, { start, end }: TimeExpression, names: readonly string[]): number {
  const words = text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const named = names.flatMap((name, index) => (words.includes(name) ? [index] : []));
  return named.length === 1 ? (named[0] as number) : -1;
}

/** The day of a time that is told in full, or near publication and, with its weekday, in none of the other years. */
function fullDay(
  report: FullReport,
  time: TimeExpression,
  { weekday, years }: { readonly weekday: number; readonly years: ReadonlySet<number> },
): CivilDay | null {
  const { edtf, start, end } = time;
  if (edtf === null || !/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(edtf) || edtf.includes('/')) return null;
  const words = report.text.slice(start, end);
  const day = dayOf(edtf);
  // "Monday" alone says no date.
  if (day === null || day.year < FIRST_YEAR || !words.match(/\d+/gu)?.map(Number).includes(day.day))
    return null;
  if (words.includes(String(day.year))) return day;
  const published = report.published?.basis === 'stated' ? dayOf(report.published.value) : null;
  if (published === null || Math.abs(dayNumber(published) - dayNumber(day)) > NEAR) return null;
  const fits = [...years].some((year) => year !== day.year && weekdayOf({ ...day, year }) === weekday);
  return fits ? null : day;
}

/** The years that the report names, and those around its publication. */
function yearsOf({ times, published }: FullReport): ReadonlySet<number> {
  const named = times.flatMap(({ edtf }) => (edtf?.match(/\d{4}/gu) ?? []).map(Number));
  const own = Number(published?.value.slice(0, 4));
  return new Set([...(Number.isNaN(own) ? [] : [own - 1, own + 1]), ...named]);
}

function titled(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

import { dayNumber, daysInMonth } from '../text/calendar.ts';

/** Days of an EDTF value, both included; ISO `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const VALUE = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[^/]*)?[~?%]*$/;
/** EDTF season and quarter codes (21 to 41) with first and last month. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 12],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
};

/** First and last day that an EDTF date or closed interval may mean; null for open, masked or unreadable ones. */
export function daysOf(edtf: string): DayRange | null {
  const parts = edtf.split('/');
  if (parts.length > 2) return null;
  const first = daysOfDate(parts[0] as string);
  const last = parts.length === 2 ? daysOfDate(parts[1] as string) : first;
  return first === null || last === null ? null : { from: first.from, to: last.to };
}

function daysOfDate(value: string): DayRange | null {
  const match = VALUE.exec(value);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
  const months = SEASONS[month] ?? [Number(month), Number(month)];
  if (months[0] > 12) return null;
  return {
    from: `${year}-${two(months[0])}-01`,
    to: `${year}-${two(months[1])}-${two(daysInMonth(Number(year), months[1]))}`,
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day an EDTF value means (`2018-01-12T21:45` means `2018-01-12`), or null if it means more than one. */
export function dayOf(edtf: string): string | null {
  const range = daysOf(edtf);
  return range !== null && range.from === range.to ? range.from : null;
}

/** Days from `a` to `b` (ISO days), negative if `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return numberOf(b) - numberOf(a);
}

/** Number of days a range covers. */
export function lengthOf(range: DayRange): number {
  return daysBetween(range.from, range.to) + 1;
}

function numberOf(day: string): number {
  return dayNumber({
    year: Number(day.slice(0, -6)),
    month: Number(day.slice(-5, -3)),
    day: Number(day.slice(-2)),
  });
}

/** True if every day of `inner` lies within `outer`. */
export function withinDays(outer: DayRange, inner: DayRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

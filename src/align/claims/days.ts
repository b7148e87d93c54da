import type { Days } from './types.ts';

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.Z+-]*)?$/u;

/**
 * First and last day of an EDTF value, or null where it is open, approximate or of another form. The last day
 * of a month is written as the 31st: days are only compared, never counted.
 */
export function daysOf(edtf: string): Days | null {
  const [from, to] = edtf.split('/');
  const first = PART.exec(from as string);
  const last = to === undefined ? first : PART.exec(to);
  if (first === null || last === null) return null;
  return {
    first: `${first[1]}-${first[2] ?? '01'}-${first[3] ?? '01'}`,
    last: `${last[1]}-${last[2] ?? '12'}-${last[3] ?? '31'}`,
  };
}

/** True if the two have a day in common. */
export function daysMeet(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** True if it is a single day. */
export function isOneDay(days: Days): boolean {
  return days.first === days.last;
}

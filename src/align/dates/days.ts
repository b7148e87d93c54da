const DAY = /^(\d{4})-(\d{2})-(\d{2})/u;
const DAY_LENGTH = 86_400_000;

/** Days since 1970-01-01 of the day an EDTF or TIMEX3 value begins with, or null if it names no whole day. */
export function dayNumber(value: string): number | null {
  const match = DAY.exec(value);
  if (match === null) return null;
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY_LENGTH;
}

/** The day as EDTF. */
export function dayText(day: number): string {
  return new Date(day * DAY_LENGTH).toISOString().slice(0, 10);
}

/** Index of the weekday, Monday 0. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

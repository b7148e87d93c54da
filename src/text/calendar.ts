/** A day of the proleptic Gregorian calendar. */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Monday 1 to Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAYS_PER_ERA = 146_097;
const DAYS_TO_EPOCH = 719_468;

/** Days since 1970-01-01. After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayNumber({ year, month, day }: CivilDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
}

/** The day with that number: the inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const shifted = number + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** False for 31 February and the like. */
export function isCivilDay({ year, month, day }: CivilDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function weekdayOf(day: CivilDay): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function addDays(day: CivilDay, count: number): CivilDay {
  return civilDay(dayNumber(day) + count);
}

/** The same day of another month; the last day where that month is shorter. */
export function addMonths({ year, month, day }: CivilDay, count: number): CivilDay {
  const months = year * 12 + month - 1 + count;
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

/** Monday of the ISO week that holds the day. */
export function mondayOf(day: CivilDay): CivilDay {
  return addDays(day, 1 - weekdayOf(day));
}

/** ISO 8601 week: week 1 holds the first Thursday of its year. */
export function isoWeek(day: CivilDay): { readonly year: number; readonly week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

/** The n-th such weekday of a month; counted from its end for n = -1. */
export function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): CivilDay {
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** Easter Sunday of the Western churches (anonymous Gregorian algorithm, Meeus 1991). */
export function easterOf(year: number): CivilDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** `2018-01-12`. */
export function formatDay({ year, month, day }: CivilDay): string {
  return `${formatMonth(year, month)}-${two(day)}`;
}

/** `2018-01`. */
export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${two(month)}`;
}

/** Four digits. */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day an ISO 8601 or EDTF value begins with (`2018-01-13T21:45`), or null if it holds none. */
export function dayOf(value: string): CivilDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDay(day) ? day : null;
}

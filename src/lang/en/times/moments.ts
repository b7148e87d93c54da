import {
  addDays,
  addMonths,
  type CivilDay,
  dayNumber,
  formatDay,
  formatMonth,
  formatYear,
  isoWeek,
  mondayOf,
  two,
} from '../../../text/calendar.ts';
import type { Unit } from './words.ts';

/** A time as TIMEX3 value and as EDTF. */
export interface Moment {
  readonly value: string;
  readonly edtf: string;
}

export function dayMoment(day: CivilDay, part: string | null = null): Moment {
  const text = formatDay(day);
  return { value: part === null ? text : `${text}T${part}`, edtf: text };
}

export function monthMoment(year: number, month: number): Moment {
  const text = formatMonth(year, month);
  return { value: text, edtf: text };
}

export function yearMoment(year: number): Moment {
  const text = formatYear(year);
  return { value: text, edtf: text };
}

/** ISO week; in EDTF its days, since EDTF has no weeks. */
export function weekMoment(day: CivilDay): Moment {
  const { year, week } = isoWeek(day);
  const monday = mondayOf(day);
  return {
    value: `${formatYear(year)}-W${two(week)}`,
    edtf: `${formatDay(monday)}/${formatDay(addDays(monday, 6))}`,
  };
}

/** Saturday and Sunday of the week that holds the day. */
export function weekendMoment(day: CivilDay): Moment {
  const { year, week } = isoWeek(day);
  const saturday = addDays(mondayOf(day), 5);
  return {
    value: `${formatYear(year)}-W${two(week)}-WE`,
    edtf: `${formatDay(saturday)}/${formatDay(addDays(saturday, 1))}`,
  };
}

export function quarterMoment(year: number, quarter: number): Moment {
  return {
    value: `${formatYear(year)}-Q${quarter}`,
    edtf: `${formatMonth(year, quarter * 3 - 2)}/${formatMonth(year, quarter * 3)}`,
  };
}

export function halfMoment(year: number, half: number): Moment {
  return {
    value: `${formatYear(year)}-H${half}`,
    edtf:
      half === 1
        ? `${formatMonth(year, 1)}/${formatMonth(year, 6)}`
        : `${formatMonth(year, 7)}/${formatMonth(year, 12)}`,
  };
}

export function seasonMoment(year: number, season: { letters: string; edtf: number }): Moment {
  return { value: `${formatYear(year)}-${season.letters}`, edtf: `${formatYear(year)}-${season.edtf}` };
}

/** `decade` is the year divided by ten. */
export function decadeMoment(decade: number): Moment {
  return { value: `${decade}`.padStart(3, '0'), edtf: `${decade}X` };
}

/** `century` is the year divided by one hundred: 19 for the 20th century. */
export function centuryMoment(century: number): Moment {
  return { value: two(century), edtf: `${two(century)}XX` };
}

export function quarterOf(day: CivilDay): number {
  return Math.ceil(day.month / 3);
}

/** The unit of the calendar that lies `count` units from the one holding the day. */
export function unitMoment(day: CivilDay, unit: Unit, count: number): Moment | null {
  switch (unit) {
    case 'D':
      return dayMoment(addDays(day, count));
    case 'W':
      return weekMoment(addDays(day, 7 * count));
    case 'WE':
      return weekendMoment(addDays(day, 7 * count));
    case 'M': {
      const month = addMonths({ ...day, day: 1 }, count);
      return monthMoment(month.year, month.month);
    }
    case 'Q': {
      const month = addMonths({ ...day, day: 1 }, 3 * count);
      return quarterMoment(month.year, quarterOf(month));
    }
    case 'Y':
      return yearMoment(day.year + count);
    case 'DE':
      return decadeMoment(Math.floor(day.year / 10) + count);
    case 'CE':
      return centuryMoment(Math.floor(day.year / 100) + count);
    default:
      return null;
  }
}

/** The day `count` units away, for units of days and longer; null for those of the clock. */
export function shiftDay(day: CivilDay, unit: Unit, count: number): CivilDay | null {
  const whole = Number.isInteger(count);
  switch (unit) {
    case 'D':
      return addDays(day, Math.round(count));
    case 'WE':
    case 'W':
      return addDays(day, Math.round(7 * count));
    case 'M':
      return whole ? addMonths(day, count) : addDays(day, Math.round(30.44 * count));
    case 'Q':
      return addMonths(day, Math.round(3 * count));
    case 'Y':
      return addMonths(day, Math.round(12 * count));
    case 'DE':
      return addMonths(day, Math.round(120 * count));
    case 'CE':
      return addMonths(day, Math.round(1200 * count));
    default:
      return null;
  }
}

/** TIMEX3 duration: `P2D`, `PT24H`, `PXM` for an unknown number. */
export function durationValue(unit: Unit, count: number | null, fortnight = false): string {
  const factor = unit === 'DE' ? 10 : unit === 'CE' ? 100 : fortnight ? 2 : 1;
  const letter = unit === 'DE' || unit === 'CE' ? 'Y' : unit === 'MIN' ? 'M' : unit;
  const clock = unit === 'S' || unit === 'MIN' || unit === 'H';
  const prefix = clock ? 'PT' : 'P';
  if (count === null) return `${prefix}X${unit === 'DE' ? 'DE' : unit === 'CE' ? 'CE' : letter}`;
  const number = count * factor;
  if (Number.isInteger(number)) return `${prefix}${number}${letter}`;
  return `${prefix}${partsOf(number, letter, clock)}`;
}

/** "two and a half years" is P2Y6M, "5 1/2 hours" PT5H30M. */
function partsOf(number: number, letter: string, clock: boolean): string {
  const whole = Math.floor(number);
  const smaller = clock
    ? { H: [60, 'M'], M: [60, 'S'] }[letter]
    : { Y: [12, 'M'], Q: [3, 'M'], W: [7, 'D'], D: [24, 'H'] }[letter];
  if (smaller === undefined) return `${number}${letter}`;
  const rest = Math.round((number - whole) * Number(smaller[0]));
  return `${whole === 0 ? '' : `${whole}${letter}`}${letter === 'D' ? 'T' : ''}${rest}${smaller[1]}`;
}

/** Days between two days, without sign. */
export function distance(a: CivilDay, b: CivilDay): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}

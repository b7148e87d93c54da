import type { ReadRules } from './types.ts';

/** A date of a report, read in its words. */
export type Stamp =
  | {
      readonly kind: 'date';
      readonly value: string;
      readonly words: string;
      readonly weekdayDiffers: boolean;
    }
  /** Day and month could be the other way round. */
  | { readonly kind: 'ambiguous'; readonly words: string; readonly readings: readonly [string, string] }
  | { readonly kind: 'impossible'; readonly words: string };

/** A stamp and where it stands in the words that were searched. */
export interface FoundStamp {
  readonly stamp: Stamp;
  readonly start: number;
  readonly end: number;
}

/** The patterns of one language for dates that a report states about itself. */
export interface StampReader {
  /** The first date with year in the words, with a time of day and zone beside it; null if there is none. */
  find(words: string): FoundStamp | null;
}

/** Two-digit years are of this century: reports from before 2000 are kept with four digits. */
const CENTURY = 2000;
/** Newspapers begin; stored dates before are fillers (`0001-01-01`). */
const EARLIEST_YEAR = 1600;
/** A time of day belongs to a date if no more than so many characters stand between them. */
const TIME_DISTANCE = 14;

/** Offsets of zone names that mean one thing in news. IST, CST and ET mean several, so they are not here. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cdt', '-05:00'],
  ['mdt', '-06:00'],
  ['mst', '-07:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['hkt', '+08:00'],
  ['sgt', '+08:00'],
  ['awst', '+08:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
  ['nzst', '+12:00'],
  ['nzdt', '+13:00'],
  ['sast', '+02:00'],
  ['pkt', '+05:00'],
]);

const ZONE = String.raw`(?:\s*\(?(?<zone>[+-]\d{2}:?\d{2}\b|\b(?:${[...ZONES.keys()].join('|')})\b(?:\s*[+-]\s*\d{1,2}\b(?!:))?|z\b)\)?)?`;
const CLOCK = new RegExp(
  String.raw`(?<![\d.:])(?:(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.]\d{2}(?:[.,]\d{1,9})?)?\s*(?<half>[ap]\.?m\b\.?)?|(?<bareHour>\d{1,2})\s*(?<bareHalf>[ap]\.?m\b\.?)|(?<military>[012]\d[0-5]\d)(?=\s*(?:gmt|utc|z)\b))(?!\d)` +
    ZONE,
  'i',
);
const NUMERIC = String.raw`(?<![\d/.-])(?:(?<isoYear>\d{4})[-/.](?<isoMonth>\d{1,2})[-/.](?<isoDay>\d{1,2})(?!\d)|(?<one>\d{1,2})(?<mark>[-/.])(?<two>\d{1,2})\k<mark>(?<numYear>\d{4}|\d{2})(?!\d))`;

/** A reader of dates with the month names of the rules. */
export function stampReader(rules: ReadRules): StampReader {
  const month = [...rules.months.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
  const day = String.raw`(?<DAY>\d{1,2})(?:st|nd|rd|th|º|\.)?`;
  const dayFirst = String.raw`(?<!\d)${day.replace('DAY', 'day1')}(?:\s+of)?[\s,./-]{1,3}(?<month1>${month})\b[.,]?[\s,./-]{1,3}(?<year1>\d{4})(?!\d)`;
  const monthFirst = String.raw`\b(?<month2>${month})\b\.?[\s-]{1,3}${day.replace('DAY', 'day2')}[\s,./-]{1,3}(?<year2>\d{4})(?!\d)`;
  const date = new RegExp(`${dayFirst}|${monthFirst}|${NUMERIC}`, 'iu');
  return { find: (words) => findStamp(words, date, rules) };
}

function findStamp(words: string, date: RegExp, rules: ReadRules): FoundStamp | null {
  const match = date.exec(words);
  if (match === null) return null;
  const start = match.index;
  const end = start + match[0].length;
  const day = readDay(match, rules);
  if (day.kind !== 'date') return { stamp: { ...day, words: match[0] } as Stamp, start, end };
  const clock = clockBeside(words, start, end);
  const from = Math.min(start, clock?.start ?? start);
  const to = Math.max(end, clock?.end ?? end);
  return {
    stamp: {
      kind: 'date',
      value: day.value + (clock?.value ?? ''),
      words: words.slice(from, to).trim(),
      weekdayDiffers: weekdayDiffers(words, start, day.value, rules),
    },
    start: from,
    end: to,
  };
}

type Day =
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly kind: 'impossible' };

function readDay(match: RegExpExecArray, rules: ReadRules): Day {
  const part = match.groups as Record<string, string | undefined>;
  if (part.isoYear !== undefined)
    return dayOf(Number(part.isoYear), Number(part.isoMonth), Number(part.isoDay));
  if (part.numYear !== undefined) return numericDay(part);
  const month = rules.months.get((part.month1 ?? part.month2 ?? '').toLowerCase()) ?? 0;
  return dayOf(Number(part.year1 ?? part.year2), month, Number(part.day1 ?? part.day2));
}

/** `13/01/2018` and `01/13/2018` can be told; `03/04/2018` cannot, but dots are day first everywhere. */
function numericDay(part: Record<string, string | undefined>): Day {
  const one = Number(part.one);
  const two = Number(part.two);
  const year = Number(part.numYear) + (part.numYear?.length === 2 ? CENTURY : 0);
  if (part.mark === '.' || one > 12) return dayOf(year, two, one);
  if (two > 12) return dayOf(year, one, two);
  const dayFirst = dayOf(year, two, one);
  const monthFirst = dayOf(year, one, two);
  if (dayFirst.kind !== 'date' || monthFirst.kind !== 'date') return { kind: 'impossible' };
  if (one === two) return dayFirst;
  return { kind: 'ambiguous', readings: [dayFirst.value, monthFirst.value] };
}

function dayOf(year: number, month: number, day: number): Day {
  if (year < EARLIEST_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return { kind: 'impossible' };
  return { kind: 'date', value: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

interface Clock {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The time of day right after the date, else right before it, as `T21:45` with the zone's offset. */
function clockBeside(words: string, start: number, end: number): Clock | null {
  const after = CLOCK.exec(words.slice(end));
  if (after !== null && after.index <= TIME_DISTANCE) return clockOf(after, end + after.index);
  const from = Math.max(0, start - 32);
  const before = CLOCK.exec(words.slice(from, start));
  if (before === null || start - (from + before.index + before[0].length) > TIME_DISTANCE) return null;
  return clockOf(before, from + before.index);
}

function clockOf(match: RegExpExecArray, start: number): Clock | null {
  const part = match.groups as Record<string, string | undefined>;
  const half = (part.half ?? part.bareHalf ?? '').toLowerCase();
  let hour = Number(part.hour ?? part.bareHour ?? part.military?.slice(0, 2));
  const minute = Number(part.minute ?? part.military?.slice(2) ?? '0');
  if (half !== '' && (hour < 1 || hour > 12)) return null;
  if (half.startsWith('p') && hour < 12) hour += 12;
  if (half.startsWith('a') && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return null;
  const value = `T${two(hour)}:${two(minute)}${offsetOf(part.zone)}`;
  return { value, start, end: start + match[0].length };
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const numeric = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (numeric !== null)
    return numeric[2] === '00' && numeric[1] === '+00' ? 'Z' : `${numeric[1]}:${numeric[2]}`;
  const relative = /^(?:gmt|utc)\s*([+-])\s*(\d{1,2})$/i.exec(zone);
  if (relative !== null) return `${relative[1]}${two(Number(relative[2]))}:00`;
  return ZONES.get(zone.toLowerCase()) ?? '';
}

function weekdayDiffers(words: string, start: number, value: string, rules: ReadRules): boolean {
  const before = /(\p{L}+)[.,]?\s*$/u.exec(words.slice(Math.max(0, start - 16), start));
  const stated = before === null ? undefined : rules.weekdays.get((before[1] as string).toLowerCase());
  return stated !== undefined && stated !== new Date(`${value}T00:00:00Z`).getUTCDay();
}

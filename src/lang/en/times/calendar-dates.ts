import { formatDay, formatMonth, isCivilDay } from '../../../text/calendar.ts';
import { isCapital, next, phraseAt, skipComma, skipPossessive } from './cursor.ts';
import type { Word } from './lexer.ts';
import { dayMoment, monthMoment } from './moments.ts';
import { isDigits } from './numbers.ts';
import { absolute, dayNear, fromPublication, impossible, monthBeside, monthNear } from './resolving.ts';
import { FIGURES, type Match, type Resolved, type Rule, type Scene } from './types.ts';
import { MONTHS, ORDINALS, UNSURE } from './words.ts';
import { yearAt } from './years.ts';

/** Dates with a month's name: British and American order, with or without year, ranges, months alone. */
export const calendarDates: Rule = {
  name: 'calendar date',
  starts: [...MONTHS.keys(), FIGURES, 'the', 'last', 'next', 'this', ...ORDINALS.keys()],
  parse: (words, index) => {
    if (MONTHS.has(words[index]!.lower)) return monthFirst(words, index);
    const which = words[index]!.lower;
    if (which === 'last' || which === 'next' || which === 'this') return besideMonth(words, index, which);
    return dayFirst(words, which === 'the' ? index + 1 : index);
  },
};

/** A day, or the first and last of a range, with the index behind. */
interface Days {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

interface MonthName {
  readonly month: number;
  readonly end: number;
}

/** A month's name with the full stop of an abbreviation; `word` is given where it may open a paragraph. */
export function monthAt(
  words: readonly Word[],
  index: number,
  word: Word = next(words, index),
): MonthName | null {
  const month = MONTHS.get(word.lower);
  if (month === undefined || !isCapital(word)) return null;
  const stop = next(words, index + 1);
  const short =
    word.lower.length <= 4 && word.lower !== 'june' && word.lower !== 'july' && word.lower !== 'may';
  return { month, end: short && stop.text === '.' && stop.gap === 0 ? index + 2 : index + 1 };
}

/** `12`, `12th`, `the twelfth`, `4-6`, `18 to 22`. */
function daysAt(words: readonly Word[], index: number, to: readonly string[]): Days | null {
  const first = dayAt(words, index);
  if (first === null) return null;
  const joint = next(words, first.end);
  if (!to.includes(joint.lower)) return { from: first.day, to: first.day, end: first.end };
  const second = dayAt(words, first.end + 1);
  if (second === null || second.day <= first.day) return { from: first.day, to: first.day, end: first.end };
  return { from: first.day, to: second.day, end: second.end };
}

const JOINTS = ['-', '–', '—', 'to', 'and', 'through', 'until'];

function dayAt(words: readonly Word[], index: number): { day: number; end: number } | null {
  const word = words[index];
  if (word === undefined) return null;
  if (/^\d{1,2}$/.test(word.text)) {
    const day = Number(word.text);
    const suffix = next(words, index + 1);
    if (day < 1 || day > 31) return null;
    if (suffix.gap === 0 && /^(?:st|nd|rd|th)$/.test(suffix.lower)) return { day, end: index + 2 };
    // "10:30 April" and "1.5 May" are no days.
    if (
      suffix.gap === 0 &&
      /^[:.%]$/.test(suffix.text) &&
      next(words, index + 2).gap === 0 &&
      isDigits(words[index + 2])
    )
      return null;
    return { day, end: index + 1 };
  }
  const hyphen = next(words, index + 1).text === '-' ? `${word.lower}-${next(words, index + 2).lower}` : '';
  const long = ORDINALS.get(hyphen);
  if (long !== undefined) return { day: long, end: index + 3 };
  const day = ORDINALS.get(word.lower);
  return day === undefined ? null : { day, end: index + 1 };
}

function monthFirst(words: readonly Word[], index: number): Match | null {
  const name = monthAt(words, index, words[index]);
  if (name === null) return null;
  const the = next(words, name.end).lower === 'the' ? 1 : 0;
  const days = daysAt(words, name.end + the, JOINTS);
  if (days !== null && !isYearLike(words, name.end)) {
    const year = yearBehind(words, days.end, days.from === days.to);
    return dayMatch(name.month, days, { year: year?.year ?? null, end: year?.end ?? days.end });
  }
  return monthAlone(words, index, name);
}

/** "May 2018" reads 20 as no day: four figures are a year. */
function isYearLike(words: readonly Word[], index: number): boolean {
  return (
    next(words, index).text.length === 4 || next(words, index).text === "'" || next(words, index).text === '’'
  );
}

function dayFirst(words: readonly Word[], index: number): Match | null {
  const days = daysAt(words, index, JOINTS);
  if (days === null) return null;
  const of = next(words, days.end).lower === 'of' ? 1 : 0;
  const name = monthAt(words, days.end + of);
  if (name === null) return null;
  // "16 May people died" would be no date, but "on 16 may" without capital never reaches here.
  const year = yearBehind(words, name.end, true);
  return dayMatch(name.month, days, { year: year?.year ?? null, end: year?.end ?? name.end });
}

/** A year behind a day and month; a comma may part them. */
function yearBehind(
  words: readonly Word[],
  index: number,
  comma: boolean,
): { year: number; end: number } | null {
  const start = comma ? skipComma(words, index) : index;
  const year = yearAt(words, start);
  // "On Jan. 12, 2000 people marched": a year needs a break, not a counted noun, behind it.
  if (year === null || (start > index && isCountedNoun(words, year.end))) return null;
  return year;
}

function isCountedNoun(words: readonly Word[], index: number): boolean {
  const word = next(words, index);
  return /^(?:people|protesters|men|women|soldiers|troops|workers|dead)$/.test(word.lower);
}

function dayMatch(month: number, days: Days, behind: { year: number | null; end: number }): Match {
  return {
    end: behind.end,
    type: 'DATE',
    resolve: (scene) => resolveDays(scene, month, days, behind.year),
  };
}

function resolveDays(scene: Scene, month: number, days: Days, year: number | null): Resolved {
  if (year === null) {
    const first = dayNear(scene, month, days.from, null);
    if (days.from === days.to || first.value === null) return first;
    return { ...first, edtf: `${first.value}/${first.value.slice(0, 8)}${String(days.to).padStart(2, '0')}` };
  }
  const first = { year, month, day: days.from };
  const last = { year, month, day: days.to };
  if (!isCivilDay(first) || !isCivilDay(last))
    return impossible(`${formatMonth(year, month)} has no such day`);
  if (days.from === days.to) return absolute(dayMoment(first), 'full date');
  return absolute(
    { value: formatDay(first), edtf: `${formatDay(first)}/${formatDay(last)}` },
    'range of full dates',
  );
}

const LEADERS =
  /^(?:in|of|since|until|till|by|from|to|through|during|for|between|before|after|early|late|mid|last|next|this|every|each|and|-)$/;

function monthAlone(words: readonly Word[], index: number, name: MonthName): Match | null {
  const of = /^(?:of|,)$/.test(next(words, name.end).text) ? 1 : 0;
  const year = yearAt(words, name.end + of);
  if (year !== null) {
    const { month } = name;
    return {
      end: year.end,
      type: 'DATE',
      resolve: () => absolute(monthMoment(year.year, month), 'month and year'),
    };
  }
  if (isName(words, index, name)) return null;
  const beside = phraseBehind(words, name.end);
  if (beside !== null) {
    const { month } = name;
    return {
      end: beside.end,
      type: 'DATE',
      resolve: (scene) =>
        fromPublication(scene, `month of ${beside.words}`, (day) =>
          monthMoment(day.year + beside.years, month),
        ),
    };
  }
  return { end: name.end, type: 'DATE', resolve: (scene) => monthNear(scene, name.month) };
}

/** "may" as a verb, "March" at the head of a sentence, "June Carter", "Jan" without full stop. */
function isName(words: readonly Word[], index: number, name: MonthName): boolean {
  const word = words[index]!;
  const before = word.gap === 2 ? '' : (words[index - 1]?.lower ?? '');
  const led = LEADERS.test(before);
  const short = word.lower.length === 3 && word.lower !== 'may';
  if (short && name.end === index + 1 && !led) return true;
  const after = next(words, name.end);
  const named = isCapital(after) && after.gap === 1 && !MONTHS.has(after.lower);
  if (UNSURE.has(word.lower)) return !led || (named && before !== 'in');
  if (word.lower === 'jan') return !led;
  return false;
}

/** "last year", "of this year", "next year" behind a month. */
function phraseBehind(
  words: readonly Word[],
  index: number,
): { end: number; years: number; words: string } | null {
  const start = next(words, index).lower === 'of' ? index + 1 : index;
  const which = next(words, start).lower;
  const years = { last: -1, this: 0, next: 1 }[which];
  if (years === undefined || phraseAt(words, start + 1, ['year']) < 0) return null;
  const end = start + 2;
  return next(words, skipPossessive(words, end)) === next(words, end)
    ? { end, years, words: `${which} year` }
    : null;
}

function besideMonth(words: readonly Word[], index: number, which: 'last' | 'next' | 'this'): Match | null {
  const name = monthAt(words, index + 1);
  if (name === null || daysAt(words, name.end, []) !== null) return null;
  return { end: name.end, type: 'DATE', resolve: (scene) => monthBeside(scene, name.month, which) };
}

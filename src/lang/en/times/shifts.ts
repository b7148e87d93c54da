import { addMonths, type CivilDay } from '../../../text/calendar.ts';
import { next, phraseAt, skipHyphen } from './cursor.ts';
import { countAt } from './durations.ts';
import type { Word } from './lexer.ts';
import {
  dayMoment,
  durationValue,
  type Moment,
  quarterMoment,
  quarterOf,
  shiftDay,
  unitMoment,
} from './moments.ts';
import { NUMBER_WORDS } from './numbers.ts';
import { baseFor } from './relative.ts';
import { fromPublication, fromReference, unresolved } from './resolving.ts';
import { FIGURES, type Match, type Resolved, type Rule, type Scene } from './types.ts';
import type { Unit } from './words.ts';

/** `two years ago`, `a decade ago`, `three days later`, `a year earlier`, `two weeks before`, `a week from now`. */
export const shifts: Rule = {
  name: 'shift',
  starts: [
    'a',
    'an',
    'one',
    'several',
    'many',
    'few',
    'some',
    'more',
    'less',
    'about',
    'around',
    'nearly',
    'almost',
    'over',
    'just',
    'roughly',
    'at',
    'half',
    'year',
    'decades',
    'years',
    'months',
    'weeks',
    'days',
    'hours',
    FIGURES,
    ...NUMBER_WORDS.keys(),
  ],
  parse: (words, index) => yearAgo(words, index) ?? shiftAt(words, index),
};

function shiftAt(words: readonly Word[], index: number): Match | null {
  const counted = countAt(words, index);
  if (counted === null || counted.hyphen) return null;
  let end = counted.end;
  if (phraseAt(words, end, ['or', 'so']) > 0) end += 2;
  const word = next(words, end).lower;
  const { count, unit, vague } = counted;
  if (word === 'ago')
    return { end: end + 1, type: 'DATE', aside: true, resolve: (scene) => ago(scene, counted, -1) };
  const now = phraseAt(words, end, ['from', 'now']);
  if (now > 0 || word === 'hence')
    return { end: now > 0 ? now : end + 1, type: 'DATE', resolve: (scene) => ago(scene, counted, 1) };
  const sign = { earlier: -1, previously: -1, before: -1, later: 1, afterwards: 1, after: 1 }[word];
  if (sign === undefined || vague) return null;
  if (word === 'before' || word === 'after') return beside(end + 1, counted, sign);
  return {
    end: end + 1,
    type: 'DATE',
    aside: word === 'earlier' || word === 'previously',
    resolve: (scene) => shifted(scene, { unit, count: sign * (count ?? 1) }, word),
  };
}

interface Counted {
  readonly count: number | null;
  readonly unit: Unit;
  readonly about: boolean;
}

/** "two days after the vote": the event is not a date, so nothing is resolved but the length. */
function beside(end: number, counted: Counted, sign: number): Match {
  const value = durationValue(counted.unit, counted.count);
  return {
    end: end - 1,
    type: 'DURATION',
    resolve: () => ({
      value,
      edtf: null,
      anchor: null,
      why: `${sign < 0 ? 'before' : 'after'} something that is named by no date`,
    }),
  };
}

function ago(scene: Scene, counted: Counted, sign: number): Resolved {
  const { count, unit } = counted;
  if (count === null)
    return { value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', edtf: null, anchor: null, why: 'number not said' };
  const quarter = scene.reference?.precision === 'quarter' && unit === 'Y' && count === 1 && sign < 0;
  // Results are compared with the same quarter of the year before.
  if (quarter) return shifted(scene, { unit, count: -1 }, 'ago');
  return fromPublication(scene, `${count} ${WORDS[unit]} ${sign < 0 ? 'back' : 'ahead'}`, (day) => {
    const moment = shiftMoment(day, unit, sign * count);
    // A number of years or decades is round as it is spoken; days are counted.
    const round = unit === 'Y' || unit === 'DE' || unit === 'CE' || counted.about;
    return moment === null || !round || moment.edtf.includes('/')
      ? moment
      : { ...moment, edtf: `${moment.edtf}~` };
  });
}

const WORDS: Readonly<Record<Unit, string>> = {
  S: 'seconds',
  MIN: 'minutes',
  H: 'hours',
  D: 'days',
  WE: 'weekends',
  W: 'weeks',
  M: 'months',
  Q: 'quarters',
  Y: 'years',
  DE: 'decades',
  CE: 'centuries',
};

/** From so many weeks on a count of weeks names a week, not a day. */
const WEEKS = 3;

/** The time that many units away, no finer than the unit: days for days and weeks, months, years. */
function shiftMoment(day: CivilDay, unit: Unit, count: number): Moment | null {
  if (unit === 'DE') return unitMoment(day, 'Y', Math.round(10 * count));
  if (unit === 'CE') return unitMoment(day, 'Y', Math.round(100 * count));
  if (unit === 'H' || unit === 'MIN' || unit === 'S') return dayMoment(day);
  const target = shiftDay(day, unit, count);
  if (target === null) return null;
  // "Two weeks ago" may be the day; "six weeks ago" is counted in weeks.
  const daily = unit === 'WE' || (unit === 'W' && Math.abs(count) < WEEKS);
  return unitMoment(target, daily ? 'D' : unit, 0);
}

/** "a year earlier", "three days later": from the date named before; a quarter stays a quarter. */
function shifted(scene: Scene, shift: { unit: Unit; count: number }, word: string): Resolved {
  const reference = baseFor(scene, shift.unit);
  if (reference === null) {
    if (word === 'later' || word === 'afterwards')
      return unresolved('counted from something that is named by no date');
    return fromPublication(scene, `${Math.abs(shift.count)} ${WORDS[shift.unit]} ${word}`, (day) =>
      shiftMoment(day, shift.unit, shift.count),
    );
  }
  return fromReference(
    { ...scene, reference },
    `${Math.abs(shift.count)} ${WORDS[shift.unit]} ${word}`,
    (day) => {
      const target = shiftDay(day, shift.unit, shift.count);
      if (reference.precision === 'quarter' && target !== null)
        return quarterMoment(target.year, quarterOf(target));
      return shiftMoment(day, shift.unit, shift.count);
    },
  );
}

/** "year-ago", "year-earlier" before a noun, with "quarter" or "period". */
function yearAgo(words: readonly Word[], index: number): Match | null {
  if (words[index]!.lower !== 'year') return null;
  const start = skipHyphen(words, index + 1);
  if (start === index + 1 || !/^(?:ago|earlier)$/.test(next(words, start).lower)) return null;
  const noun = /^(?:quarter|period)$/.test(next(words, start + 1).lower) ? 1 : 0;
  return {
    end: start + 1 + noun,
    type: 'DATE',
    aside: true,
    resolve: (scene) =>
      fromReference(scene, 'a year before', (day) => {
        const target = addMonths(day, -12);
        if (scene.reference?.precision === 'quarter') return quarterMoment(target.year, quarterOf(target));
        return unitMoment(target, 'Y', 0);
      }),
  };
}

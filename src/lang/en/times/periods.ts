import { addMonths, type CivilDay, weekdayOf } from '../../../text/calendar.ts';
import { next, phraseAt, skipHyphen, skipPossessive } from './cursor.ts';
import type { Word } from './lexer.ts';
import {
  halfMoment,
  type Moment,
  quarterMoment,
  quarterOf,
  seasonMoment,
  unitMoment,
  yearMoment,
} from './moments.ts';
import { absolute, fromPublication, fromReference } from './resolving.ts';
import { FIGURES, type Match, type Resolved, type Rule, type Scene } from './types.ts';
import { ORDINALS, SEASONS } from './words.ts';
import { yearAt } from './years.ts';

/** Which year a part of a year belongs to: said in figures, or relative to the publication. */
type YearOf = { readonly year: number } | { readonly shift: number } | null;

const LEADS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** Quarters and halves: `the third quarter`, `third-quarter`, `Q3 2017`, `the first half of 2018`. */
export const quarters: Rule = {
  name: 'quarter or half',
  starts: ['the', 'q', 'h', 'this', 'last', 'next', FIGURES, ...ORDINALS.keys()],
  parse: (words, index) =>
    shortQuarter(words, index) ?? latestQuarter(words, index) ?? partOfYear(words, index),
};

function partOfYear(words: readonly Word[], index: number): Match | null {
  let start = index;
  let owner: YearOf = null;
  if (words[start]!.lower === 'the') start++;
  const said = yearAt(words, start);
  const lead = LEADS.get(words[start]?.lower ?? '');
  if (said !== null && words[start]?.gap !== 2) {
    owner = { year: said.year };
    start = said.end;
  } else if (lead !== undefined) {
    const year = next(words, start + 1).lower === 'year';
    owner = year ? { shift: lead } : lead === 0 ? { shift: 0 } : null;
    if (owner === null) return null;
    start = year ? skipPossessive(words, start + 2) : start + 1;
  }
  const fiscal = /^(?:fiscal|financial)$/.test(words[start]?.lower ?? '') ? 1 : 0;
  const number = ordinalAt(words, start + fiscal);
  if (number === null || number.value > 4) return null;
  const behind = skipHyphen(words, number.end);
  const noun = next(words, behind).lower;
  if (noun !== 'quarter' && noun !== 'half') return null;
  if (noun === 'half' && number.value > 2) return null;
  const year = yearBehind(words, behind + 1);
  // "The first quarter of the season" is no quarter of a year.
  if (year === null && isOfGame(words, behind + 1)) return null;
  // The first half of a match, a quarter of a game: halves need their year.
  if (noun === 'half' && owner === null && year === null) return null;
  return periodMatch(year?.end ?? behind + 1, { noun, number: number.value, year: year?.year ?? owner });
}

/** "of the season", "of a game". */
function isOfGame(words: readonly Word[], index: number): boolean {
  if (next(words, index).lower !== 'of') return false;
  const noun = /^(?:the|a|this|that|its|their)$/.test(next(words, index + 1).lower) ? index + 2 : index + 1;
  return /^(?:season|game|match|final|finals|contest|race|century|tie)$/.test(next(words, noun).lower);
}

function ordinalAt(words: readonly Word[], index: number): { value: number; end: number } | null {
  const word = index < words.length ? words[index]! : null;
  if (word === null) return null;
  const value = ORDINALS.get(word.lower);
  if (value !== undefined) return { value, end: index + 1 };
  if (/^[1-4]$/.test(word.text) && /^(?:st|nd|rd|th)$/.test(next(words, index + 1).lower))
    return { value: Number(word.text), end: index + 2 };
  return null;
}

/** "of 2018", "2018", "of last year", "of the year", "this year" behind a quarter or half. */
function yearBehind(words: readonly Word[], index: number): { year: YearOf; end: number } | null {
  const of = next(words, index).lower === 'of' ? 1 : 0;
  const fiscal = /^(?:fiscal|financial)$/.test(next(words, index + of).lower) ? 1 : 0;
  const year = yearAt(words, index + of + fiscal);
  if (year !== null) return { year: { year: year.year }, end: year.end };
  const lead =
    LEADS.get(next(words, index + of).lower) ??
    (of === 1 && next(words, index + of).lower === 'the' ? 0 : undefined);
  const noun = /^(?:fiscal|financial|current)$/.test(next(words, index + of + 1).lower)
    ? index + of + 2
    : index + of + 1;
  if (lead === undefined || next(words, noun).lower !== 'year') return null;
  return { year: { shift: lead }, end: noun + 1 };
}

function periodMatch(end: number, period: { noun: 'quarter' | 'half'; number: number; year: YearOf }): Match {
  const moment = (year: number): Moment =>
    period.noun === 'half' ? halfMoment(year, period.number) : quarterMoment(year, period.number);
  const { year } = period;
  if (year !== null && 'year' in year)
    return {
      end,
      type: 'DATE',
      resolve: () => absolute(moment(year.year), `${period.noun} of a year in figures`),
    };
  return {
    end,
    type: 'DATE',
    resolve: (scene) =>
      fromPublication(scene, period.noun, (day) =>
        moment(year === null ? quarterYear(scene, day, period.number) : day.year + year.shift),
      ),
  };
}

/** Results of a quarter are told after it: one that is not over yet is this year's only where it is to come. */
function quarterYear(scene: Scene, day: CivilDay, quarter: number): number {
  const now = quarterOf(day);
  if (quarter <= now) return day.year;
  // In the first quarter the fourth one is the year's before, but where a plan is told.
  const tense = scene.tense();
  const over = tense === 'past' || (tense !== 'future' && quarter - now === 3);
  return over && quarter - now > 1 ? day.year - 1 : day.year;
}

/** `Q3`, `Q3 2017`, `H1 2018`. */
function shortQuarter(words: readonly Word[], index: number): Match | null {
  const letter = words[index]!.text;
  const number = next(words, index + 1);
  if (!/^[QH]$/.test(letter) || number.gap !== 0 || !/^[1-4]$/.test(number.text)) return null;
  if (next(words, index + 2).gap === 0 && /^[\p{L}\d]/u.test(next(words, index + 2).text)) return null;
  const noun = letter === 'Q' ? 'quarter' : 'half';
  const year = yearBehind(words, index + 2);
  if (noun === 'half' && (year === null || Number(number.text) > 2)) return null;
  return periodMatch(year?.end ?? index + 2, { noun, number: Number(number.text), year: year?.year ?? null });
}

/** "the latest quarter", "the quarter", "the year-earlier period": the last full quarter, in reports of results. */
function latestQuarter(words: readonly Word[], index: number): Match | null {
  if (words[index]!.lower !== 'the') return null;
  const latest = /^(?:latest|recent)$/.test(next(words, index + 1).lower) ? 1 : 0;
  const earlier = yearEarlier(words, index + 1);
  const noun = next(words, earlier > 0 ? earlier : index + 1 + latest).lower;
  if (noun !== 'quarter' && !(noun === 'period' && (latest === 1 || earlier > 0))) return null;
  const end = (earlier > 0 ? earlier : index + 1 + latest) + 1;
  return {
    end,
    type: 'DATE',
    aside: earlier > 0,
    resolve: (scene): Resolved => {
      const back = earlier > 0 ? 12 : 0;
      const quarterly = scene.reference?.precision === 'quarter';
      if (quarterly)
        return fromReference(scene, earlier > 0 ? 'the same quarter a year before' : 'that quarter', (day) =>
          quarterBack(day, back),
        );
      return fromPublication(scene, 'the quarter before', (day) => quarterBack(day, back + 3));
    },
  };
}

function yearEarlier(words: readonly Word[], index: number): number {
  for (const phrase of [
    ['year', '-', 'ago'],
    ['year', '-', 'earlier'],
  ]) {
    const end = phraseAt(words, index, phrase);
    if (end > 0) return end;
  }
  return -1;
}

function quarterBack(day: CivilDay, months: number): Moment {
  const target = addMonths({ ...day, day: 1 }, -months);
  return quarterMoment(target.year, quarterOf(target));
}

/** `last summer`, `the summer of 2017`, `early spring 2018`, `this fall`. */
export const seasons: Rule = {
  name: 'season',
  starts: ['last', 'this', 'next', 'the', 'spring', 'summer', 'autumn', 'fall', 'winter', 'past', 'coming'],
  parse: (words, index) => {
    const first = words[index]!.lower;
    const lead = LEADS.get(first) ?? { past: -1, coming: 1 }[first];
    const start = lead !== undefined || first === 'the' ? index + 1 : index;
    const word = start === index ? words[index]! : next(words, start);
    const season = SEASONS.get(word.lower);
    if (season === undefined) return null;
    if (lead !== undefined) return seasonMatch(start + 1, season, lead);
    const of = next(words, start + 1).lower === 'of' ? 1 : 0;
    const year = yearAt(words, start + 1 + of);
    if (year !== null)
      return {
        end: year.end,
        type: 'DATE',
        resolve: () => absolute(seasonMoment(year.year, season), 'season and year'),
      };
    const before = words[index]!.gap === 2 ? '' : (words[index - 1]?.lower ?? '');
    if (before !== 'in' && before !== 'since' && before !== 'by') return null;
    if (next(words, start + 1).lower === 'of' || (first !== 'the' && word.lower === 'fall')) return null;
    return seasonMatch(start + 1, season, null);
  },
};

function seasonMatch(end: number, season: { letters: string; edtf: number }, shift: number | null): Match {
  return {
    end,
    type: 'DATE',
    resolve: (scene) =>
      fromPublication(
        scene,
        shift === null
          ? 'season'
          : shift < 0
            ? 'the last such season'
            : shift > 0
              ? 'the next such season'
              : 'season of this year',
        (day) => {
          const begun = day.month >= (season.edtf - 20) * 3;
          if (shift === null)
            return seasonMoment(scene.tense() === 'past' && !begun ? day.year - 1 : day.year, season);
          if (shift < 0)
            return seasonMoment(
              begun && day.month > (season.edtf - 20) * 3 + 1 ? day.year : day.year - 1,
              season,
            );
          return seasonMoment(shift > 0 && begun ? day.year + 1 : day.year, season);
        },
      ),
  };
}

/** `the weekend`, `the end of the year`, `year-end`, `mid-year`, `so far this year`, `the year to date`. */
export const ends: Rule = {
  name: 'weekend or end of a unit',
  starts: ['the', 'year', 'over', 'so', 'weekend', 'later', 'earlier'],
  parse: (words, index) => {
    const weekend = phraseAt(words, index, ['the', 'weekend']);
    if (weekend > 0)
      return {
        end: weekend,
        type: 'DATE',
        resolve: (scene) =>
          fromPublication(scene, 'weekend', (day) =>
            unitMoment(day, 'WE', scene.tense() === 'future' ? 0 : weekendBack(day)),
          ),
      };
    const end = phraseAt(words, index, ['year', '-', 'end']);
    if (end > 0 || phraseAt(words, index, ['year', 'end']) > 0)
      return {
        end: end > 0 ? end : index + 2,
        type: 'DATE',
        resolve: (scene) =>
          fromPublication(scene, 'end of the year', (day) => ({
            value: `${yearMoment(day.year).value}-12-31`,
            edtf: `${day.year}-12`,
          })),
      };
    const wholeUnit = phraseAt(words, index, ['the', 'year']);
    const before = words[index]!.gap === 2 ? '' : (words[index - 1]?.lower ?? '');
    if (
      wholeUnit > 0 &&
      before === 'of' &&
      !/^(?:\d{4}|of)$/.test(next(words, wholeUnit).text) &&
      next(words, skipHyphen(words, wholeUnit)) === next(words, wholeUnit)
    )
      return {
        end: wholeUnit,
        type: 'DATE',
        resolve: (scene) => fromPublication(scene, 'this year', (day) => yearMoment(day.year)),
      };
    return null;
  },
};

/** The weekend that is past is that of the week before, but on its own two days. */
function weekendBack(day: CivilDay): number {
  return weekdayOf(day) >= 6 ? 0 : -1;
}

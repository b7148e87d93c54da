import { formatDay, formatYear, isCivilDay } from '../../../text/calendar.ts';
import { next, phraseAt, skipHyphen } from './cursor.ts';
import type { Word } from './lexer.ts';
import { centuryMoment, dayMoment, decadeMoment, type Moment, yearMoment } from './moments.ts';
import { isDigits, NUMBER_WORDS } from './numbers.ts';
import { absolute, fromPublication, impossible, unresolved } from './resolving.ts';
import { FIGURES, type Match, type Rule } from './types.ts';
import { DECADES, ORDINALS } from './words.ts';

/** Figures outside these are no years of the news. */
const FIRST_YEAR = 1400;
const LAST_YEAR = 2150;

/** Years, year ranges and numeric dates: `2018`, `2017-18`, `2018-01-12`, `13/01/2018`. */
export const years: Rule = {
  name: 'year',
  starts: [FIGURES],
  parse: (words, index) =>
    numericDate(words, index) ?? decadeInFigures(words, index) ?? yearAlone(words, index),
};

/** `the 1990s`, `the nineties`, `the '90s`, `the 20th century`, `the year 2000`, `fiscal 2018`. */
export const spans: Rule = {
  name: 'decade, century or fiscal year',
  starts: ['the', 'fiscal', 'year', 'fy', "'", '’', '‘', 'nineteen', 'twenty', ...ORDINALS.keys(), FIGURES],
  parse: (words, index) => {
    const start = words[index]!.lower === 'the' ? index + 1 : index;
    return (
      fiscalYear(words, start) ??
      shortDecade(words, start) ??
      century(words, start) ??
      yearInWords(words, start) ??
      (start > index ? (decadeInFigures(words, start) ?? wordDecade(words, start)) : null)
    );
  },
};

/** A year in four figures (or `'98`, or in words) that begins at the word, however it is led in; `word` is given where it may open a paragraph. */
export function yearAt(
  words: readonly Word[],
  index: number,
  word: Word = next(words, index),
): { year: number; end: number } | null {
  if (
    /^['’‘]$/.test(word.text) &&
    /^\d\d$/.test(words[index + 1]?.text ?? '') &&
    words[index + 1]!.gap === 0
  ) {
    const short = Number(words[index + 1]!.text);
    return next(words, index + 2).lower === 's'
      ? null
      : { year: short < 40 ? 2000 + short : 1900 + short, end: index + 2 };
  }
  if (!/^\d{4}$/.test(word.text)) return spokenYear(words, index, word);
  const year = Number(word.text);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const after = next(words, index + 1);
  if (
    after.gap === 0 &&
    /^[,.:%°]$/.test(after.text) &&
    words[index + 2]?.gap === 0 &&
    isDigits(words[index + 2])
  )
    return null;
  if (after.gap === 0 && /^(?:%|\p{L}+)$/u.test(after.text)) return null;
  return { year, end: index + 1 };
}

const LEADERS =
  /^(?:in|since|by|of|from|until|till|to|through|before|after|during|for|late|early|mid|fiscal|the|and|between|spring|summer|autumn|fall|winter|,|\(|-|–|around|circa|year)$/;
const SIGNS = /^[$£€¥#№+=<>*@_/]$/;

function yearAlone(words: readonly Word[], index: number): Match | null {
  const word = words[index]!;
  const found = yearAt(words, index, word);
  if (found === null) return null;
  const before = word.gap === 2 ? null : (words[index - 1] ?? null);
  if (
    before !== null &&
    (SIGNS.test(before.text) || (word.gap === 0 && /^[\p{L}\d.,:]$/u.test(before.text.slice(-1))))
  )
    return null;
  const after = next(words, found.end);
  const led = before !== null && LEADERS.test(before.lower);
  if (!led && (isCounted(after) || (before === null && isPeople(after)))) return null;
  if (led && before?.lower !== 'in' && before?.lower !== 'since' && isPeople(after)) return null;
  const range = rangeBehind(words, index, found.year);
  if (range !== null) return range;
  return { end: found.end, type: 'DATE', resolve: () => absolute(yearMoment(found.year), 'year in figures') };
}

/** Lower-case plural nouns behind figures: "2000 troops". */
function isCounted(word: Word): boolean {
  return (
    word.gap === 1 &&
    /^[a-z]{3,}s$/.test(word.text) &&
    !/^(?:was|has|is|as|his|its|this|does|sees)$/.test(word.text)
  );
}

function isPeople(word: Word): boolean {
  return /^(?:people|men|women|troops|soldiers|jobs|miles|kilometres|kilometers|km|metres|meters|tons|tonnes|dollars|euros|yen|pounds|feet|acres|hectares|degrees|gmt|utc|hours|hrs)$/.test(
    word.lower,
  );
}

/** `2017-18`, `2014-2020`, `2017/18`. */
function rangeBehind(words: readonly Word[], index: number, year: number): Match | null {
  const joint = next(words, index + 1);
  const second = words[index + 2];
  if (
    joint.gap !== 0 ||
    !/^[-–/]$/.test(joint.text) ||
    second?.gap !== 0 ||
    !/^(?:\d\d|\d{4})$/.test(second.text)
  )
    return null;
  const last =
    second.text.length === 2 ? Math.floor(year / 100) * 100 + Number(second.text) : Number(second.text);
  if (last <= year || last > LAST_YEAR) return null;
  const moment = { value: formatYear(year), edtf: `${formatYear(year)}/${formatYear(last)}` };
  return { end: index + 3, type: 'DATE', resolve: () => absolute(moment, 'range of years') };
}

/** ISO dates, and figures with slashes or full stops where their order is plain. */
function numericDate(words: readonly Word[], index: number): Match | null {
  const [first, sign, second, again, third] = words.slice(index, index + 5);
  if (sign === undefined || !/^[-/.]$/.test(sign.text) || again?.text !== sign.text) return null;
  if ([sign, second, again, third].some((word) => word?.gap !== 0) || !isDigits(second) || !isDigits(third))
    return null;
  const numbers = [Number(first?.text), Number(second?.text), Number(third?.text)] as const;
  const end = index + 5;
  if (first?.text.length === 4)
    return fullDate(end, { year: numbers[0], month: numbers[1], day: numbers[2] });
  const length = third?.text.length ?? 0;
  if (sign.text === '-' || (length !== 4 && (length !== 2 || sign.text === '.'))) return null;
  const year = length === 4 ? numbers[2] : 2000 + numbers[2];
  if (Math.max(numbers[0], numbers[1]) > 31) return null;
  if (sign.text === '.' || numbers[0] > 12)
    return fullDate(end, { year, month: numbers[1], day: numbers[0] });
  if (numbers[1] > 12 || numbers[0] === numbers[1])
    return fullDate(end, { year, month: numbers[0], day: numbers[1] });
  return twoReadings(end, year, [numbers[0], numbers[1]]);
}

/** "03/04/18": the figures do not say which is the month. */
function twoReadings(end: number, year: number, [first, second]: readonly [number, number]): Match {
  const american = formatDay({ year, month: first, day: second });
  const british = formatDay({ year, month: second, day: first });
  const why = `${british} if the day stands first, ${american} if the month does`;
  return { end, type: 'DATE', resolve: () => ({ ...unresolved(why), message: 'date-in-two-readings' }) };
}

function fullDate(end: number, day: { year: number; month: number; day: number }): Match {
  const valid = isCivilDay(day);
  return {
    end,
    type: 'DATE',
    resolve: () =>
      valid
        ? absolute(dayMoment(day), 'date in figures')
        : impossible(`the calendar has no ${formatDay(day)}`),
  };
}

function decadeInFigures(words: readonly Word[], index: number): Match | null {
  const word = words[index];
  if (word === undefined || !/^\d{3}0$/.test(word.text)) return null;
  const ending = endingS(words, index + 1);
  return ending < 0 ? null : decade(Number(word.text) / 10, ending);
}

/** `'90s`. */
function shortDecade(words: readonly Word[], index: number): Match | null {
  const quoted = /^['’‘]$/.test(words[index]?.text ?? '') ? 1 : 0;
  const word = words[index + quoted];
  if (word === undefined || !/^\d0$/.test(word.text) || (quoted === 1 && word.gap !== 0)) return null;
  // "the 80s" of a decade, "in his 80s" of an age: without apostrophe only "the" makes it a decade.
  if (quoted === 0 && words[index - 1]?.lower !== 'the') return null;
  const ending = endingS(words, index + quoted + 1);
  if (ending < 0) return null;
  const tens = Number(word.text) / 10;
  return decade(tens <= 3 ? 200 + tens : 190 + tens, ending);
}

function wordDecade(words: readonly Word[], index: number): Match | null {
  const tens = DECADES.get(next(words, index).lower);
  return tens === undefined ? null : decade(190 + tens, index + 1);
}

function endingS(words: readonly Word[], index: number): number {
  const mark = /^['’]$/.test(next(words, index).text) && next(words, index).gap === 0 ? 1 : 0;
  const ending = next(words, index + mark);
  return ending.text === 's' && ending.gap === 0 ? index + mark + 1 : -1;
}

function decade(tens: number, end: number): Match {
  return { end, type: 'DATE', resolve: () => absolute(decadeMoment(tens), 'decade') };
}

/** `20th century`, `nineteenth-century`. */
function century(words: readonly Word[], index: number): Match | null {
  const word = words[index];
  if (word === undefined) return null;
  const figures = /^\d{1,2}$/.test(word.text) && /^(?:st|nd|rd|th)$/.test(next(words, index + 1).lower);
  let number = figures ? Number(word.text) : ORDINALS.get(word.lower);
  let end = index + (figures ? 2 : 1);
  if (word.lower === 'twenty' && phraseAt(words, index, ['twenty', '-', 'first']) > 0) {
    number = 21;
    end = index + 3;
  }
  if (number === undefined || number < 5) return null;
  const behind = skipHyphen(words, end);
  if (next(words, behind).lower !== 'century') return null;
  const hundred = number - 1;
  return { end: behind + 1, type: 'DATE', resolve: () => absolute(centuryMoment(hundred), 'century') };
}

/** "nineteen ninety-six". */
function yearInWords(words: readonly Word[], index: number): Match | null {
  const said = words[index] === undefined ? null : spokenYear(words, index, words[index]);
  return said === null
    ? null
    : { end: said.end, type: 'DATE', resolve: () => absolute(yearMoment(said.year), 'year in words') };
}

function spokenYear(words: readonly Word[], index: number, word: Word): { year: number; end: number } | null {
  const first = word.lower === 'nineteen' ? 1900 : word.lower === 'twenty' ? 2000 : 0;
  if (first === 0) return null;
  const tens = NUMBER_WORDS.get(next(words, index + 1).lower) ?? 0;
  if (tens < 10) return null;
  if (tens < 20) return { year: first + tens, end: index + 2 };
  const behind = skipHyphen(words, index + 2);
  const unit = NUMBER_WORDS.get(next(words, behind).lower) ?? 0;
  return unit < 1 || unit > 9 ? null : { year: first + tens + unit, end: behind + 1 };
}

/** A fiscal year without number: about the year of the calendar. */
function aboutYear(day: { readonly year: number }): Moment {
  const { value, edtf } = yearMoment(day.year);
  return { value, edtf: `${edtf}~` };
}

/** `fiscal 2018`, `fiscal year 2018`, `FY2018`, `the year 2000`, `this fiscal year`. */
function fiscalYear(words: readonly Word[], index: number): Match | null {
  const word = words[index];
  if (word === undefined) return null;
  const fiscal = word.lower === 'fiscal' || word.lower === 'financial';
  if (!fiscal && word.lower !== 'year' && word.lower !== 'fy') return null;
  const start = fiscal && next(words, index + 1).lower === 'year' ? index + 2 : index + 1;
  const glued = word.lower === 'fy' ? words[start] : undefined;
  const year = yearAt(words, start);
  if (year !== null) {
    const why = fiscal || word.lower === 'fy' ? 'fiscal year, named by its year' : 'year in figures';
    return { end: year.end, type: 'DATE', resolve: () => absolute(yearMoment(year.year), why) };
  }
  if (glued !== undefined && /^\d\d$/.test(glued.text)) {
    const short = 2000 + Number(glued.text);
    return { end: start + 1, type: 'DATE', resolve: () => absolute(yearMoment(short), 'fiscal year') };
  }
  if (!fiscal || start === index + 1) return null;
  return {
    end: start,
    type: 'DATE',
    resolve: (scene) => fromPublication(scene, 'fiscal year, which may begin in any month', aboutYear),
  };
}

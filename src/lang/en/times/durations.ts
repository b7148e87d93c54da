import { formatDay } from '../../../text/calendar.ts';
import { anyPhraseAt, next, phraseAt, skipHyphen } from './cursor.ts';
import type { Word } from './lexer.ts';
import { durationValue, shiftDay } from './moments.ts';
import { NUMBER_WORDS, numberAt } from './numbers.ts';
import { FIGURES, type Match, type Resolved, type Rule, type Scene } from './types.ts';
import { APPROXIMATORS, UNITS, type Unit } from './words.ts';

/** A number of units of time. `count` is null for "several". */
export interface Counted {
  readonly count: number | null;
  readonly unit: Unit;
  readonly about: boolean;
  /** "several", "a few": no number is said. */
  readonly vague: boolean;
  /** "two-year": stands before a noun. */
  readonly hyphen: boolean;
  readonly fortnight: boolean;
  readonly end: number;
}

const VAGUE: readonly (readonly string[])[] = [
  ['several'],
  ['many'],
  ['few'],
  ['a', 'few'],
  ['some'],
  ['a', 'number', 'of'],
  ['dozens', 'of'],
  ['countless'],
  ['a', 'matter', 'of'],
];

/** First words, which tell most words apart. */
const APPROXIMATING: ReadonlySet<string> = new Set(APPROXIMATORS.map(([first]) => first!));
const VAGUE_STARTS: ReadonlySet<string> = new Set(VAGUE.map(([first]) => first!));

/** `two years`, `a week`, `more than four hours`, `several months`, `two-year`, `2 1/2 years`, `years`. */
export function countAt(words: readonly Word[], index: number): Counted | null {
  const lead = APPROXIMATING.has(words[index]!.lower) ? anyPhraseAt(words, index, APPROXIMATORS) : -1;
  const start = lead < 0 ? index : lead;
  const bare = UNITS.get(words[index]!.lower);
  if (bare !== undefined && words[index]!.lower.endsWith('s'))
    return counted(words, index, { count: null, about: false, vague: true });
  const vague = VAGUE_STARTS.has(words[start]?.lower ?? '') ? anyPhraseAt(words, start, VAGUE) : -1;
  if (vague > 0) return counted(words, vague, { count: null, about: true, vague: true });
  const number = numberOf(words, start);
  if (number === null) return null;
  return counted(words, number.end, { count: number.value, about: lead >= 0, vague: false });
}

function counted(
  words: readonly Word[],
  index: number,
  base: Pick<Counted, 'count' | 'about' | 'vague'>,
): Counted | null {
  const more =
    /^(?:more|full|consecutive|straight|long|short|whole|additional|extra|further|trading|working|business)$/.test(
      next(words, index).lower,
    ) && !base.vague
      ? index + 1
      : index;
  const behind = skipHyphen(words, more);
  const word =
    behind === more && more === index && base.vague && UNITS.has(words[index]?.lower ?? '')
      ? words[index]!
      : next(words, behind);
  const unit = UNITS.get(word.lower);
  if (unit === undefined) return null;
  // "The 1988 quarter" is one of that year.
  if (base.count !== null && base.count >= 1900 && base.count <= 2100 && !word.lower.endsWith('s'))
    return null;
  const fortnight = word.lower.startsWith('fortnight');
  const end = behind + 1;
  // "Three-quarters of the vote" is a share.
  if (
    unit === 'Q' &&
    next(words, end).lower === 'of' &&
    !/^(?:\d{4}|the|last|this|next)$/.test(next(words, end + 1).text)
  )
    return null;
  if (unit === 'Q' && behind !== more && base.count === 3) return null;
  const half = phraseAt(words, end, ['and', 'a', 'half']);
  const old = skipHyphen(words, end);
  if (next(words, old).lower === 'old' || next(words, old).lower === 'olds') return null;
  // "year-earlier", "day-to-day" are words of their own; "week-long" is a length.
  if (old !== end && next(words, old).lower !== 'long') return null;
  const whole = { ...base, unit, fortnight, hyphen: behind !== more, end };
  return half > 0 && base.count !== null ? { ...whole, count: base.count + 0.5, end: half } : whole;
}

/** Numbers, articles and halves before a unit: `a`, `an`, `half a`, `a couple of`, `one and a half`; the lower of `two to three`. */
function numberOf(words: readonly Word[], index: number): { value: number; end: number } | null {
  const word = index < words.length ? words[index]! : null;
  if (word === null) return null;
  if (word.lower === 'half') {
    const end = anyPhraseAt(words, index, [
      ['half', 'a'],
      ['half', 'an'],
      ['half', '-', 'a'],
    ]);
    return end < 0 ? null : { value: 0.5, end };
  }
  const couple = anyPhraseAt(words, index, [
    ['a', 'couple', 'of'],
    ['a', 'couple'],
    ['the', 'couple', 'of'],
  ]);
  if (couple > 0) return { value: 2, end: couple };
  const number = numberAt(words, index);
  if (number === null) return word.lower === 'a' || word.lower === 'an' ? { value: 1, end: index + 1 } : null;
  const half = phraseAt(words, number.end, ['and', 'a', 'half']);
  if (half > 0) return { value: number.value + 0.5, end: half };
  if (/^(?:to|or|-|–)$/.test(next(words, number.end).lower)) {
    const second = numberAt(words, number.end + 1);
    if (second !== null && second.value > number.value && words[number.end + 1]!.gap !== 2)
      return { value: number.value, end: second.end };
  }
  return number;
}

/** Lengths of time, and those that lie before or after the publication: `the past 24 hours`, `the next 10 years`. */
export const durations: Rule = {
  name: 'duration',
  starts: [
    'a',
    'an',
    'half',
    'several',
    'many',
    'few',
    'some',
    'more',
    'less',
    'fewer',
    'no',
    'at',
    'up',
    'as',
    'just',
    'well',
    'close',
    'about',
    'around',
    'nearly',
    'almost',
    'over',
    'roughly',
    'approximately',
    'the',
    'last',
    'past',
    'next',
    'first',
    'these',
    'dozens',
    'countless',
    'years',
    'months',
    'weeks',
    'days',
    'hours',
    'decades',
    'centuries',
    'minutes',
    'recent',
    'coming',
    FIGURES,
    ...NUMBER_WORDS.keys(),
  ],
  parse: (words, index) => beside(words, index) ?? plain(words, index),
};

const SIDES: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['recent', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['first', 0],
  ['final', 0],
]);

/** "the past two months", "the next decade", "the last year", "the first nine months", "recent years". */
function beside(words: readonly Word[], index: number): Match | null {
  const the = /^(?:the|these)$/.test(words[index]!.lower) ? 1 : 0;
  const word = the === 1 ? next(words, index + 1) : words[index]!;
  const side = SIDES.get(word.lower);
  const start = side === undefined ? index + the : index + the + 1;
  if (side === undefined && the === 0) return null;
  if (next(words, start).text === '') return null;
  const single = UNITS.get(next(words, start).lower);
  const plural = single !== undefined && next(words, start).lower.endsWith('s');
  if (single !== undefined && !plural && the === 1 && word.lower === 'past')
    return sided(start + 1, { unit: single, count: 1 }, -1);
  if (single !== undefined && !(plural && side !== undefined && side !== 0)) return null;
  const counted = countAt(words, start);
  if (counted === null || (side === undefined && (counted.vague || counted.count === 1))) return null;
  if (next(words, start).lower === 'a' || next(words, start).lower === 'an') return null;
  if (word.lower === 'recent' || (counted.vague && plural && side === -1)) return recent(counted);
  return sided(counted.end, counted, side ?? 0);
}

/** "recent years" names no length. */
function recent(counted: Counted): Match {
  return {
    end: counted.end,
    type: 'DATE',
    resolve: () => ({
      value: 'PAST_REF',
      edtf: null,
      anchor: null,
      why: 'the latest of them, number not said',
    }),
  };
}

function sided(end: number, counted: { unit: Unit; count: number | null }, side: -1 | 0 | 1): Match {
  const value = durationValue(counted.unit, counted.count);
  return {
    end,
    type: 'DURATION',
    resolve: (scene): Resolved => {
      const interval = intervalOf(scene, counted, side);
      if (interval === null) return { value, edtf: null, anchor: null, why: 'length of time' };
      return { value, ...interval, why: `length of time ${side < 0 ? 'up to' : 'from'} ${interval.anchor}` };
    },
  };
}

function intervalOf(
  scene: Scene,
  counted: { unit: Unit; count: number | null },
  side: -1 | 0 | 1,
): { edtf: string; anchor: string } | null {
  if (side === 0 || counted.count === null || scene.published === null) return null;
  const clock = { H: 1 / 24, MIN: 1 / 1440, S: 1 / 86_400 }[counted.unit as 'H' | 'MIN' | 'S'];
  const days = clock === undefined ? null : Math.ceil(counted.count * clock);
  const other =
    days === null
      ? shiftDay(scene.published, counted.unit, side * counted.count)
      : shiftDay(scene.published, 'D', side * days);
  if (other === null) return null;
  const [anchor, end] = [formatDay(scene.published), formatDay(other)];
  return { edtf: side < 0 ? `${end}/${anchor}` : `${anchor}/${end}`, anchor };
}

/** Words before "one day" that make it a length; elsewhere it is "some day". */
const LENGTH_LEADERS =
  /^(?:for|in|within|than|only|just|least|about|lasted|after|under|over|took|takes|every|nearly)$/;

function plain(words: readonly Word[], index: number): Match | null {
  const counted = countAt(words, index);
  if (counted === null) return null;
  const first = words[index]!.lower;
  const before = words[index]!.gap === 2 ? '' : (words[index - 1]?.lower ?? '');
  if (counted.unit === 'S' && counted.count === 1) return null;
  if (
    counted.vague &&
    UNITS.has(first) &&
    !/^(?:for|in|within|over|after|of|took|took|last|lasted|several|and|or|,|took)$/.test(before)
  )
    return null;
  if (first === 'some' && counted.vague && !words[counted.end - 1]!.lower.endsWith('s')) return null;
  // "twice a day", "$5 a year", "40 hours a week": a rate, which the sets take.
  if ((first === 'a' || first === 'an') && isRate(words, index)) return null;
  if ((first === 'a' || first === 'an') && words[counted.end - 1]!.lower === 'night') return null;
  if (first === 'one' && counted.unit === 'D' && !LENGTH_LEADERS.test(before)) return null;
  const value = durationValue(counted.unit, counted.count, counted.fortnight);
  return {
    end: counted.end,
    type: 'DURATION',
    resolve: () => ({
      value,
      edtf: null,
      anchor: null,
      why: counted.vague ? 'length of time, number not said' : 'length of time',
    }),
  };
}

/** "a day" behind a number, money, a counted noun or "times". */
export function isRate(words: readonly Word[], index: number): boolean {
  const before = words[index]!.gap === 2 ? undefined : words[index - 1];
  if (before === undefined) return false;
  if (
    /^(?:once|twice|times|million|billion|trillion|thousand|percent|%|hours|barrels|dollars|euros|pounds|yen|people|tons|tonnes|days|cents|jobs|shares|meals|trips|games|minutes)$/.test(
      before.lower,
    )
  )
    return true;
  if (/^\d+$/.test(before.text)) return true;
  // "four flights a week": a number stands close before the counted noun.
  if (!/^[a-z]{3,}s$/.test(before.text) || before.gap === 2) return false;
  return [2, 3].some((back) => isNumber(words[index - back]));
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (/^\d+$/.test(word.text) || NUMBER_WORDS.has(word.lower));
}

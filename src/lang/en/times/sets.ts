import { next, phraseAt, skipHyphen } from './cursor.ts';
import { isRate } from './durations.ts';
import type { Word } from './lexer.ts';
import { durationValue } from './moments.ts';
import { NUMBER_WORDS, numberAt } from './numbers.ts';
import type { Match, Rule } from './types.ts';
import { MONTHS, PARTS, type Unit, UNITS, WEEKDAYS } from './words.ts';

/** Adverbs of repetition. "Annual" and "weekly" before a noun name a kind of thing, no time. */
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['hourly', 'PT1H'],
  ['annually', 'P1Y'],
]);

/** Repeated times: `every day`, `each Thursday`, `every two years`, `twice a week`, `daily`. */
export const sets: Rule = {
  name: 'set',
  starts: ['every', 'each', 'a', 'an', 'per', ...ADVERBS.keys()],
  parse: (words, index) => {
    const first = words[index]!.lower;
    const adverb = ADVERBS.get(first);
    if (adverb !== undefined) return adverbMatch(words, index, adverb);
    if (first === 'a' || first === 'an' || first === 'per') return rate(words, index);
    return every(words, index);
  },
};

function adverbMatch(words: readonly Word[], index: number, value: string): Match | null {
  // "The Daily Mail" is a paper.
  const first = words[index]!.text;
  const before = words[index]!.gap === 2 ? '' : (words[index - 1]?.lower ?? '');
  // "Spain's daily El País", "a daily newspaper" are papers too.
  if (
    /^(?:s|a|an|the|his|her|their|its)$/.test(before) &&
    !/^(?:life|routine)$/.test(next(words, index + 1).lower)
  )
    return null;
  if (first[0] === first[0]!.toUpperCase() && words[index]!.gap !== 2) return null;
  return setOf(index + 1, value);
}

function setOf(end: number, value: string): Match {
  return { end, type: 'SET', resolve: () => ({ value, edtf: null, anchor: null, why: 'repeated' }) };
}

function every(words: readonly Word[], index: number): Match | null {
  const other = next(words, index + 1).lower === 'other' ? 1 : 0;
  const word = next(words, index + 1 + other);
  const weekday = WEEKDAYS.get(word.lower);
  if (weekday !== undefined) {
    const part = PARTS.get(next(words, index + 2 + other).lower);
    return setOf(
      index + (part === undefined ? 2 : 3) + other,
      `XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}`,
    );
  }
  const month = MONTHS.get(word.lower);
  if (month !== undefined && word.text !== word.lower)
    return setOf(index + 2 + other, `XXXX-${String(month).padStart(2, '0')}`);
  const part = PARTS.get(word.lower);
  if (part !== undefined && !word.lower.endsWith('s')) return setOf(index + 2 + other, `XXXX-XX-XXT${part}`);
  const unit = UNITS.get(word.lower);
  if (unit !== undefined && isPeriod(unit)) return setOf(index + 2 + other, durationValue(unit, 1 + other));
  const number = next(words, index + 1).text === '' ? null : numberAt(words, index + 1);
  if (number === null) return null;
  const behind = skipHyphen(words, number.end);
  const counted = UNITS.get(next(words, behind).lower);
  return counted === undefined ? null : setOf(behind + 1, durationValue(counted, number.value));
}

function isPeriod(unit: Unit): boolean {
  return unit !== 'S' && unit !== 'CE';
}

/** "a week" behind "three times", "a year" behind a sum: how often, not how long. */
function rate(words: readonly Word[], index: number): Match | null {
  const unit = UNITS.get(next(words, index + 1).lower);
  if (unit === undefined || next(words, index + 1).lower.endsWith('s')) return null;
  if (words[index]!.lower === 'per') return null;
  if (!isRate(words, index)) return null;
  if (/^(?:ago|earlier|later|before|after)$/.test(next(words, index + 2).lower)) return null;
  if (phraseAt(words, index, ['a', 'quarter']) > 0 || phraseAt(words, index, ['a', 'second']) > 0)
    return null;
  const times = words[index - 1];
  const count = times?.lower === 'times' ? NUMBER_WORDS.get(words[index - 2]?.lower ?? '') : undefined;
  return count === 0 ? null : setOf(index + 2, durationValue(unit, 1));
}

import { addDays, type CivilDay } from '../../../text/calendar.ts';
import { partAt } from './clock.ts';
import { isCapital, next, phraseAt } from './cursor.ts';
import type { Word } from './lexer.ts';
import { dayMoment, type Moment, unitMoment } from './moments.ts';
import { fromPublication, fromReference, unresolved } from './resolving.ts';
import type { Match, Reference, Rule, Scene } from './types.ts';
import { UNITS, type Unit } from './words.ts';

/** `today`, `yesterday morning`, `last night`, `this evening`, `overnight`. */
export const days: Rule = {
  name: 'day word',
  starts: ['today', 'tonight', 'yesterday', 'tomorrow', 'overnight', 'the', 'this', 'last', 'that'],
  parse: (words, index) => {
    const first = words[index]!.lower;
    if (isTitle(words, index)) return null;
    if (first === 'the') return dayBeside(words, index) ?? partBeside(words, index);
    if (first === 'this' || first === 'that') return thisPart(words, index);
    if (first === 'last') {
      return phraseAt(words, index, ['last', 'night']) > 0 ? dayWord(index + 2, -1, 'NI') : null;
    }
    if (first === 'tonight') return dayWord(index + 1, 0, 'NI');
    if (first === 'overnight') return overnight(words, index);
    const count = first === 'today' ? 0 : first === 'yesterday' ? -1 : 1;
    const part = partAt(words, index + 1);
    return dayWord(part?.end ?? index + 1, count, part?.part ?? null);
  },
};

/** "USA Today" and "This Week" in quotation marks are papers and programmes. */
function isTitle(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  const before = words[index - 1];
  if (!isCapital(word) || word.gap === 2 || before === undefined) return false;
  if (word.lower === 'today') return isCapital(before) && before.text.length > 1;
  return /^["“']$/.test(before.text) && isCapital(next(words, index + 1));
}

function dayWord(end: number, count: number, part: string | null): Match {
  return {
    end,
    type: part === null ? 'DATE' : 'TIME',
    resolve: (scene) =>
      fromPublication(
        scene,
        count === 0 ? 'the same day' : `${count < 0 ? 'the day before' : 'the day after'}`,
        (day) => dayMoment(addDays(day, count), part),
      ),
  };
}

/** "overnight" is a time where something happened so, not in "an overnight stay". */
function overnight(words: readonly Word[], index: number): Match | null {
  const before = words[index]!.gap === 2 ? '' : (words[index - 1]?.lower ?? '');
  if (/^(?:a|an|the|became|almost)$/.test(before)) return null;
  return {
    end: index + 1,
    type: 'TIME',
    resolve: (scene) =>
      fromPublication(scene, 'the night before', (day) => ({
        ...dayMoment(addDays(day, -1), 'NI'),
        edtf: `${dayMoment(addDays(day, -1)).edtf}/${dayMoment(day).edtf}`,
      })),
  };
}

/** "the day before yesterday", "the day after tomorrow". */
function dayBeside(words: readonly Word[], index: number): Match | null {
  if (phraseAt(words, index, ['the', 'day', 'before', 'yesterday']) > 0) return dayWord(index + 4, -2, null);
  if (phraseAt(words, index, ['the', 'day', 'after', 'tomorrow']) > 0) return dayWord(index + 4, 2, null);
  return null;
}

/** "the next morning", "the previous night", "the same evening": of the day named before. */
function partBeside(words: readonly Word[], index: number): Match | null {
  const count = BESIDE.get(next(words, index + 1).lower);
  const part = count === undefined ? null : partAt(words, index + 2);
  if (count === undefined || part === null || part.part === 'MI') return null;
  return {
    end: part.end,
    type: 'TIME',
    resolve: (scene) => {
      const reference = baseFor(scene, 'D');
      if (reference === null) return unresolved('counted from a day that is not named');
      const said = count === 0 ? 'that day' : count < 0 ? 'the day before' : 'the day after';
      return fromReference({ ...scene, reference }, said, (day) => dayMoment(addDays(day, count), part.part));
    },
  };
}

const BESIDE: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['same', 0],
  ['previous', -1],
  ['preceding', -1],
]);

function thisPart(words: readonly Word[], index: number): Match | null {
  const part = partAt(words, index + 1);
  if (part === null || part.part === 'MI') return null;
  const that = words[index]!.lower === 'that';
  return {
    end: part.end,
    type: 'TIME',
    resolve: (scene) =>
      that
        ? fromReference(scene, 'that day', (day) => dayMoment(day, part.part))
        : fromPublication(scene, 'the same day', (day) => dayMoment(day, part.part)),
  };
}

interface Direction {
  readonly count: number;
  /** Counted from the date named before, not from the publication. */
  readonly named: boolean;
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['last', { count: -1, named: false }],
  ['past', { count: -1, named: false }],
  ['this', { count: 0, named: false }],
  ['current', { count: 0, named: false }],
  ['next', { count: 1, named: false }],
  ['coming', { count: 1, named: false }],
  ['previous', { count: -1, named: true }],
  ['preceding', { count: -1, named: true }],
  ['prior', { count: -1, named: true }],
  ['following', { count: 1, named: true }],
  ['same', { count: 0, named: true }],
  ['that', { count: 0, named: true }],
]);

/** `last week`, `this month`, `next year`, `the same day`, `the following year`, `that week`. */
export const units: Rule = {
  name: 'named unit',
  starts: ['last', 'past', 'this', 'next', 'previous', 'the', 'that', 'current', 'coming'],
  parse: (words, index) => {
    if (isTitle(words, index)) return null;
    const the = words[index]!.lower === 'the';
    let start = the ? index + 1 : index;
    if (phraseAt(words, index, ['that', 'same']) > 0 || phraseAt(words, index, ['this', 'same']) > 0)
      start = index + 1;
    if (phraseAt(words, index, ['this', 'past']) > 0 || phraseAt(words, index, ['this', 'coming']) > 0)
      start = index + 1;
    const direction = DIRECTIONS.get((start === index ? words[start] : next(words, start))?.lower ?? '');
    if (direction === undefined) return null;
    const fiscal = /^(?:fiscal|financial|calendar|business|working)$/.test(next(words, start + 1).lower)
      ? 1
      : 0;
    const word = next(words, start + 1 + fiscal);
    const unit = UNITS.get(word.lower);
    if (
      unit === undefined ||
      word.lower.endsWith('s') ||
      word.lower === 'night' ||
      unit === 'S' ||
      unit === 'MIN' ||
      unit === 'H'
    )
      return null;
    // "the last week of May", "the past year": the latter is a stretch, found as a duration.
    if (
      the &&
      !direction.named &&
      words[start]!.lower !== 'current' &&
      words[start]!.lower !== 'coming' &&
      words[start]!.lower !== 'next'
    )
      return null;
    const named = direction.named || (the && words[start]!.lower === 'next');
    return unitMatch(start + 2 + fiscal, unit, { count: direction.count, named });
  },
};

function unitMatch(end: number, unit: Unit, direction: Direction): Match {
  const said = direction.count === 0 ? 'the same' : direction.count < 0 ? 'the one before' : 'the one after';
  const count = (day: CivilDay): Moment | null => unitMoment(day, unit, direction.count);
  return {
    end,
    type: 'DATE',
    resolve: (scene) => {
      if (!direction.named) return fromPublication(scene, said, count);
      const reference = baseFor(scene, unit);
      if (reference === null && unit === 'D') return unresolved('counted from a day that is not named');
      return fromReference({ ...scene, reference }, said, count);
    },
  };
}

/** The last date that is as precise as the unit: "the following day" cannot be counted from a month. */
export function baseFor(scene: Scene, unit: Unit): Reference | null {
  if (unit === 'D' || unit === 'W' || unit === 'WE') {
    const { day } = scene.references;
    // A month or year named since then in the same sentence tells of another time.
    const moved = scene.reference !== null && scene.reference.precision !== 'day';
    return moved && scene.reference.sentence === scene.sentence && day?.sentence !== scene.sentence
      ? null
      : day;
  }
  return unit === 'M' ? scene.references.month : scene.reference;
}

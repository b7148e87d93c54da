import { addDays, formatDay, two } from '../../../text/calendar.ts';
import { next, phraseAt } from './cursor.ts';
import type { Word } from './lexer.ts';
import { NUMBER_WORDS } from './numbers.ts';
import { unresolved } from './resolving.ts';
import type { Match, Reference, Resolved, Scene } from './types.ts';
import { PARTS, ZONES } from './words.ts';

/** A time of day with the index behind it. `zone`: offset or `Z`, or null where none is said or it is not sure. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly zone: string | null;
  readonly end: number;
}

const LEADERS = /^(?:at|by|around|about|before|after|until|till|since|from|between|to|,)$/;

/** `9:45pm`, `10 p.m. EST`, `2100 GMT`, `15:30`, `noon`, `three o'clock`. */
export function clockAt(
  words: readonly Word[],
  index: number,
  word: Word = next(words, index),
): Clock | null {
  if (word.lower === 'noon' || word.lower === 'midday')
    return withZone(words, { hour: 12, minute: 0, end: index + 1 });
  if (word.lower === 'midnight') return withZone(words, { hour: 24, minute: null, end: index + 1 });
  if (/^\d{1,2}$/.test(word.text)) return figures(words, index);
  if (/^\d{4}$/.test(word.text)) return military(words, index);
  const hour = NUMBER_WORDS.get(word.lower);
  if (hour === undefined || hour < 1 || hour > 12) return null;
  const half = halfDay(words, index + 1);
  if (half !== null) return withZone(words, { hour: (hour % 12) + half.add, minute: 0, end: half.end });
  return oClock(words, index + 1, hour) ?? inHalf(words, index + 1, hour);
}

/** "two in the morning", "nine in the evening", "eleven at night". */
function inHalf(words: readonly Word[], index: number, hour: number): Clock | null {
  const night = phraseAt(words, index, ['at', 'night']);
  const half = phraseAt(words, index, ['in', 'the']) > 0 ? next(words, index + 2).lower : '';
  if (night < 0 && !/^(?:morning|afternoon|evening)$/.test(half)) return null;
  const morning = half === 'morning' || (night > 0 && hour < SMALL_HOURS);
  const after = (hour % 12) + (morning ? 0 : 12);
  return { hour: after, minute: 0, zone: null, end: night > 0 ? night : index + 3 };
}

function figures(words: readonly Word[], index: number): Clock | null {
  const hour = Number(words[index]!.text);
  const sign = next(words, index + 1);
  const minutes = words[index + 2];
  const parted =
    sign.gap === 0 && /^[:.]$/.test(sign.text) && minutes?.gap === 0 && /^[0-5]\d$/.test(minutes.text);
  const behind = parted ? index + 3 : index + 1;
  const minute = parted ? Number(minutes?.text) : 0;
  const half = hour >= 1 && hour <= 12 ? halfDay(words, behind) : null;
  if (half !== null) return withZone(words, { hour: (hour % 12) + half.add, minute, end: half.end });
  if (!parted)
    return hour >= 1 && hour <= 12 ? (oClock(words, behind, hour) ?? inHalf(words, behind, hour)) : null;
  const after = next(words, behind);
  if (hour > 24 || (after.gap === 0 && /^[:.%\d]/.test(after.text) && next(words, behind + 1).gap === 0))
    return null;
  const zoned = ZONES.has(after.lower) || after.lower === 'hours' || after.lower === 'local';
  const led = sign.text === ':' && words[index]!.gap !== 2 && LEADERS.test(words[index - 1]?.lower ?? '');
  return zoned || led ? withZone(words, { hour, minute, end: behind }) : null;
}

/** "a.m.", "pm": what to add to an hour of twelve. */
function halfDay(words: readonly Word[], index: number): { add: number; end: number } | null {
  const word = next(words, index);
  const glued = /^([ap])m$/.exec(word.lower);
  if (glued !== null) return { add: glued[1] === 'p' ? 12 : 0, end: index + 1 };
  if (word.lower !== 'a' && word.lower !== 'p') return null;
  const [stop, letter, last] = [next(words, index + 1), next(words, index + 2), next(words, index + 3)];
  if (stop.text !== '.' || letter.lower !== 'm') return null;
  return {
    add: word.lower === 'p' ? 12 : 0,
    end: last.text === '.' && last.gap === 0 ? index + 4 : index + 3,
  };
}

function oClock(words: readonly Word[], index: number, hour: number): Clock | null {
  const found = phraseAt(words, index, ['o', "'", 'clock']);
  const end = found > 0 ? found : phraseAt(words, index, ['o', '’', 'clock']);
  if (end < 0) return null;
  const evening =
    /^(?:evening|afternoon|night)$/.test(next(words, end + 2).lower) && next(words, end).lower === 'in';
  return { hour: evening ? (hour % 12) + 12 : hour, minute: 0, zone: null, end };
}

function military(words: readonly Word[], index: number): Clock | null {
  const text = words[index]!.text;
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  const after = next(words, index + 1).lower;
  if (
    hour > 24 ||
    minute > 59 ||
    !(after === 'gmt' || after === 'utc' || after === 'hours' || after === 'hrs' || after === 'local')
  )
    return null;
  return withZone(words, { hour, minute, end: index + 1 });
}

/** Takes in a zone, "local time", "hours", "Eastern time". */
function withZone(words: readonly Word[], clock: Omit<Clock, 'zone'>): Clock {
  const word = next(words, clock.end);
  const zone = ZONES.get(word.lower);
  if (zone !== undefined && word.text === word.text.toUpperCase())
    return { ...clock, zone, end: clock.end + 1 };
  if (word.lower === 'hours' || word.lower === 'hrs')
    return withZone(words, { ...clock, end: clock.end + 1 });
  if (/^(?:local|eastern|central|pacific|mountain|moscow|beijing)$/.test(word.lower)) {
    const behind = /^(?:standard|daylight)$/.test(next(words, clock.end + 1).lower)
      ? clock.end + 2
      : clock.end + 1;
    if (next(words, behind).lower === 'time') return { ...clock, zone: null, end: behind + 1 };
  }
  return { ...clock, zone: null };
}

/** `T21:45`. */
export function clockText(clock: Clock): string {
  return clock.minute === null ? `T${two(clock.hour)}` : `T${two(clock.hour)}:${two(clock.minute)}`;
}

/** A clock time put on a day that is resolved elsewhere. */
export function onDay(day: Resolved, clock: Clock): Resolved {
  const text = /^\d{4}-\d{2}-\d{2}/.exec(day.edtf ?? '')?.[0];
  if (text === undefined || day.edtf?.length !== 10)
    return { ...unresolved(`${day.why}; the day of the clock time is unknown`), anchor: day.anchor };
  const time = clockText(clock);
  const edtf = clock.hour === 24 ? text : `${text}${time}${clock.zone ?? ''}`;
  return { value: `${text}${time}`, edtf, anchor: day.anchor, why: `${day.why}; clock time` };
}

/** Hours before this one are the end of the night before. */
const SMALL_HOURS = 6;
/** Sentences across which one night's clock times follow one another. */
const NIGHT_REACH = 2;

/**
 * A clock time alone: on the day that its own sentence or the one before it names, after an evening on the next
 * morning. Where no day is linked, the value has the time without a day and `edtf` is null.
 */
export function clockAlone(clock: Clock): Match {
  return {
    end: clock.end,
    type: 'TIME',
    resolve: (scene: Scene): Resolved => {
      const reference = scene.references.day;
      const count = reference === null ? null : daysBehind(clock, reference, scene.sentence);
      if (reference === null || count === null) {
        const value = `XXXX-XX-XX${clockText(clock)}`;
        return { value, edtf: null, anchor: null, why: 'clock time, the report does not say of which day' };
      }
      const anchor = formatDay(reference.day);
      const day = formatDay(addDays(reference.day, count));
      const why = `${count === 1 ? 'in the night after' : 'on the day of'} "${reference.words}"`;
      return onDay({ value: day, edtf: day, anchor, why }, clock);
    },
  };
}

/** Days from the date named before to that of the clock time; null where nothing links the two. */
function daysBehind(clock: Clock, reference: Reference, sentence: number): number | null {
  const gap = sentence - reference.sentence;
  const small = clock.hour < SMALL_HOURS;
  if (small && reference.hour === 'late') return gap <= NIGHT_REACH ? 1 : null;
  if (gap === 0) return 0;
  if (reference.hour !== null) return gap <= NIGHT_REACH ? 0 : null;
  return gap === 1 && !small ? 0 : null;
}

/** A part of the day at the index (`morning`), with the index behind; plural ones are not taken. */
export function partAt(words: readonly Word[], index: number): { part: string; end: number } | null {
  const word = next(words, index);
  const part = PARTS.get(word.lower);
  return part === undefined || word.lower.endsWith('s') ? null : { part, end: index + 1 };
}

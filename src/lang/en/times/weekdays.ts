import { addDays, formatDay, mondayOf, type Weekday, weekdayOf } from '../../../text/calendar.ts';
import { partAt } from './clock.ts';
import { isCapital, next, phraseAt, skipPossessive } from './cursor.ts';
import type { Word } from './lexer.ts';
import { dayMoment } from './moments.ts';
import { fromPublication, fromReference, weekdayNear } from './resolving.ts';
import type { Match, Resolved, Rule, Scene } from './types.ts';
import { MONTHS, PARTS, WEEKDAYS } from './words.ts';

/** Weekdays with what says which one is meant: `last Friday`, `Monday morning`, `Sunday of next week`. */
export const weekdays: Rule = {
  name: 'weekday',
  starts: [...WEEKDAYS.keys(), 'last', 'next', 'this', 'coming', 'past', 'the', 'following'],
  parse: (words, index) => {
    const lead = leadAt(words, index);
    const name = weekdayAt(words, lead.end);
    if (name === null) return null;
    const plural = words[lead.end]!.lower.endsWith('days');
    if (plural) return lead.which === null ? everyWeekday(words, lead.end, name.weekday) : null;
    if (lead.which === null && /^(?:morning|afternoon|evening|night)s$/.test(next(words, name.end).lower))
      return everyWeekday(words, lead.end, name.weekday);
    const part = partAt(words, name.end);
    const end = part?.end ?? name.end;
    const week = lead.which === null ? weekBehind(words, end) : null;
    const ranged = endsRange(words, index);
    return {
      end: week?.end ?? end,
      type: part === null ? 'DATE' : 'TIME',
      resolve: (scene): Resolved => {
        if (week !== null) return inWeek(scene, name.weekday, { ...week, part: part?.part ?? null });
        if (lead.which === null && ranged && scene.references.day?.sentence === scene.sentence)
          return afterFirst(scene, name.weekday, part?.part ?? null);
        if (lead.which === null) return weekdayNear(scene, name.weekday, part?.part ?? null);
        const { which } = lead;
        const said = words[lead.end - 1]!.lower;
        return fromPublication(scene, `${which} such weekday`, (day) => {
          const back = (weekdayOf(day) - name.weekday + 7) % 7;
          const ahead = (7 - back) % 7;
          const count =
            which === 'last'
              ? -(back === 0 ? 7 : back)
              : which === 'next'
                ? ahead === 0
                  ? 7
                  : ahead
                : said === 'this' && scene.tense() === 'past'
                  ? -back
                  : ahead;
          return dayMoment(addDays(day, count), part?.part ?? null);
        });
      },
    };
  },
};

/** "Monday through Friday", "from Friday to Sunday". */
function endsRange(words: readonly Word[], index: number): boolean {
  if (index < 2 || words[index]!.gap === 2) return false;
  return (
    /^(?:to|through|until|till|-|–)$/.test(words[index - 1]!.lower) && WEEKDAYS.has(words[index - 2]!.lower)
  );
}

/** The first such weekday behind the day that the range begins with. */
function afterFirst(scene: Scene, weekday: Weekday, part: string | null): Resolved {
  return fromReference({ ...scene, reference: scene.references.day }, 'the end of the range', (day) =>
    dayMoment(addDays(day, (weekday - weekdayOf(day) + 7) % 7), part),
  );
}

/** A weekday's name; short ones need a full stop or a date behind them. */
export function weekdayAt(words: readonly Word[], index: number): { weekday: Weekday; end: number } | null {
  const word = next(words, index).text === '' ? words[index] : next(words, index);
  const weekday = word === undefined ? undefined : WEEKDAYS.get(word.lower);
  if (word === undefined || weekday === undefined || !isCapital(word)) return null;
  if (word.lower.length > 5) return { weekday, end: index + 1 };
  const stop = next(words, index + 1);
  const dotted = stop.text === '.' && stop.gap === 0;
  if (!dotted && stop.text !== ',' && !/^\d{1,2}$/.test(stop.text)) return null;
  // "Sun, moon and stars" is no Sunday: a short name with a comma needs a date behind it.
  const date = next(words, index + 2);
  if (stop.text === ',' && !/^\d{1,2}$/.test(date.text) && !MONTHS.has(date.lower)) return null;
  return { weekday, end: dotted ? index + 2 : index + 1 };
}

function leadAt(
  words: readonly Word[],
  index: number,
): { which: 'last' | 'next' | 'this' | null; end: number } {
  const first = words[index]!.lower;
  if (WEEKDAYS.has(first)) return { which: null, end: index };
  const start = first === 'the' ? index + 1 : index;
  const word = next(words, start).text === '' ? words[start] : next(words, start);
  if (word === undefined) return { which: null, end: index };
  if (word.lower === 'this' && /^(?:coming|past)$/.test(next(words, start + 1).lower))
    return { which: next(words, start + 1).lower === 'past' ? 'last' : 'this', end: start + 2 };
  const which = (
    { last: 'last', past: 'last', next: 'next', following: 'next', this: 'this', coming: 'this' } as const
  )[word.lower];
  if (which === undefined) return { which: null, end: index };
  return { which, end: start + 1 };
}

/** "of last week", "next week" behind a weekday. */
function weekBehind(words: readonly Word[], index: number): { weeks: number; end: number } | null {
  const start = next(words, index).lower === 'of' ? index + 1 : index;
  const weeks = { last: -1, this: 0, next: 1 }[next(words, start).lower];
  if (weeks === undefined || phraseAt(words, start + 1, ['week']) < 0) return null;
  return skipPossessive(words, start + 2) === start + 2 ? { weeks, end: start + 2 } : null;
}

function inWeek(
  scene: Parameters<Match['resolve']>[0],
  weekday: Weekday,
  week: { weeks: number; part: string | null },
): Resolved {
  return fromPublication(scene, 'weekday of a named week', (day) =>
    dayMoment(addDays(mondayOf(day), 7 * week.weeks + weekday - 1), week.part),
  );
}

function everyWeekday(words: readonly Word[], index: number, weekday: Weekday): Match {
  const part = PARTS.get(next(words, index + 1).lower);
  const value = `XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}`;
  return {
    end: part === undefined ? index + 1 : index + 2,
    type: 'SET',
    resolve: () => ({ value, edtf: null, anchor: null, why: 'every such weekday' }),
  };
}

/** True if a resolved day falls on the weekday. */
export function fallsOn(resolved: Resolved, weekday: Weekday): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(resolved.edtf ?? '');
  if (match === null) return true;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return formatDay(day) === resolved.edtf && weekdayOf(day) === weekday;
}

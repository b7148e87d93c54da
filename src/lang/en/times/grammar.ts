import { calendarDates } from './calendar-dates.ts';
import { type Clock, clockAlone, clockAt, onDay, partAt } from './clock.ts';
import { next, phraseAt, skipComma, skipHyphen } from './cursor.ts';
import { durations } from './durations.ts';
import { holidays } from './holidays.ts';
import type { Word } from './lexer.ts';
import { ends, quarters, seasons } from './periods.ts';
import { days, units } from './relative.ts';
import { sets } from './sets.ts';
import { shifts } from './shifts.ts';
import { FIGURES, type Match, type Resolved, type Rule } from './types.ts';
import { vague } from './vague.ts';
import { fallsOn, weekdayAt, weekdays } from './weekdays.ts';
import { spans, years } from './years.ts';

/** Rules that name a point or stretch of the calendar. The longest match wins; of equal ones the first. */
const DATES: readonly Rule[] = [
  calendarDates,
  years,
  spans,
  quarters,
  seasons,
  weekdays,
  days,
  holidays,
  units,
  ends,
];
/** Rules for everything else. A shift before a duration: "two days ago" holds "two days". */
const OTHERS: readonly Rule[] = [shifts, sets, durations, vague];

const DATE_STARTS = startsOf(DATES);
const OTHER_STARTS = startsOf(OTHERS);
const EDGES: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'earlier', 'later']);
const CLOCK_STARTS: ReadonlySet<string> = new Set(
  'noon midday midnight one two three four five six seven eight nine ten eleven twelve'.split(' '),
);
const STARTS: ReadonlySet<string> = new Set([
  ...DATE_STARTS.keys(),
  ...OTHER_STARTS.keys(),
  ...EDGES,
  ...CLOCK_STARTS,
]);
/** Nouns that a date can follow: "the end of March". */
const OUTER = ['end', 'beginning', 'start', 'middle', 'rest', 'remainder'] as const;

function startsOf(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const starts = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const word of new Set(rule.starts)) {
      const list = starts.get(word);
      if (list === undefined) starts.set(word, [rule]);
      else list.push(rule);
    }
  }
  return starts;
}

/** The time expression that begins at a word, or null. */
export function timeAt(words: readonly Word[], index: number): Match | null {
  const word = words[index]!;
  const figures = isFigure(word);
  const clock = figures || CLOCK_STARTS.has(word.lower) ? clockAt(words, index, word) : null;
  if (clock !== null) return clockFirst(words, index, clock);
  const weekday = dateWithWeekday(words, index);
  const date = weekday ?? edged(words, index) ?? longest(DATE_STARTS, words, index);
  const other = longest(OTHER_STARTS, words, index);
  if (date === null) return other;
  if (other !== null && other.end > date.end) return other;
  return withClock(words, date);
}

/** True where a rule can begin at all: most words of a text are told apart by this look-up. */
export function mayStart(word: Word): boolean {
  return isFigure(word) || STARTS.has(word.lower);
}

function isFigure(word: Word): boolean {
  const code = word.text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function longest(
  starts: ReadonlyMap<string, readonly Rule[]>,
  words: readonly Word[],
  index: number,
): Match | null {
  const word = words[index]!;
  let best: Match | null = null;
  for (const rule of starts.get(isFigure(word) ? FIGURES : word.lower) ?? []) {
    const match = rule.parse(words, index);
    if (match !== null && match.end > (best?.end ?? 0)) best = match;
  }
  return best;
}

/** "early 2019", "late last year", "later in 2018", "mid-March", "the end of June", "earlier this week". */
function edged(words: readonly Word[], index: number): Match | null {
  const edge = edgeAt(words, index);
  if (edge === null || next(words, edge.end).text === '') return null;
  const inner =
    partOnly(words, edge) ?? dateWithWeekday(words, edge.end) ?? longest(DATE_STARTS, words, edge.end);
  if (inner === null) return null;
  return {
    ...inner,
    resolve: (scene) => {
      const resolved = inner.resolve(scene);
      return { ...resolved, why: `${edge.words}: ${resolved.why}` };
    },
  };
}

function edgeAt(words: readonly Word[], index: number): { end: number; words: string } | null {
  const first = words[index]!.lower;
  if (first === 'the') {
    const late = next(words, index + 1);
    if (EDGES.has(late.lower)) return { end: skipHyphen(words, index + 2), words: late.lower };
    for (const noun of OUTER) {
      const end = phraseAt(words, index, ['the', noun, 'of']);
      if (end > 0) return { end, words: `${noun} of it` };
    }
    return null;
  }
  if (!EDGES.has(first)) return null;
  const behind = skipHyphen(words, index + 1);
  const joint = next(words, behind).lower;
  const loose = joint === 'in' || joint === 'on' ? behind + 1 : behind;
  return { end: loose, words: first };
}

/** "mid-afternoon", "early morning" without a day stand for no date of their own. */
function partOnly(words: readonly Word[], edge: { end: number }): Match | null {
  const part = partAt(words, edge.end);
  if (part === null) return null;
  const day = next(words, part.end).text === '' ? null : longest(DATE_STARTS, words, part.end);
  if (day === null || day.type !== 'DATE') return null;
  return {
    ...day,
    type: 'TIME',
    resolve: (scene) => {
      const resolved = day.resolve(scene);
      return /^\d{4}-\d{2}-\d{2}$/.test(resolved.value ?? '')
        ? { ...resolved, value: `${resolved.value}T${part.part}` }
        : resolved;
    },
  };
}

/** "Saturday, 13 January, 2018": one date; a weekday that does not fit it is said. */
function dateWithWeekday(words: readonly Word[], index: number): Match | null {
  const name = weekdayAt(words, index);
  if (name === null) return null;
  const part = partAt(words, name.end);
  const start = skipComma(words, part?.end ?? name.end);
  if (next(words, start).text === '') return null;
  const date = calendarDates.parse(words, start);
  if (
    date === null ||
    !/\d|^the$/.test(words[start]!.text + next(words, start + 1).text + next(words, start + 2).text)
  )
    return null;
  return {
    ...date,
    resolve: (scene): Resolved => {
      const resolved = date.resolve(scene);
      return fallsOn(resolved, name.weekday)
        ? resolved
        : { ...resolved, why: `${resolved.why}; the weekday named does not fit` };
    },
  };
}

/** "Friday at 10 p.m.", "13 January, 2018, 9:45pm". */
function withClock(words: readonly Word[], date: Match): Match {
  const comma = skipComma(words, date.end);
  const start = /^(?:at|around|by|about)$/.test(next(words, comma).lower) ? comma + 1 : comma;
  const word = next(words, start);
  if (date.type !== 'DATE' || !(isFigure(word) || CLOCK_STARTS.has(word.lower))) return date;
  const clock = clockAt(words, start);
  if (clock === null) return date;
  return { end: clock.end, type: 'TIME', resolve: (scene) => onDay(date.resolve(scene), clock) };
}

/** "10:35 a.m. (0735 GMT) Friday": behind the same moment in another zone, where a day follows it. */
function skipOtherZone(words: readonly Word[], index: number): number {
  const open = next(words, index).text === '(' ? next(words, index + 1) : null;
  const clock = open === null || !isFigure(open) ? null : clockAt(words, index + 1);
  if (clock === null || next(words, clock.end).text !== ')') return index;
  const word = next(words, clock.end + 1);
  return word.lower === 'on' || DATE_STARTS.has(word.lower) ? clock.end + 1 : index;
}

/** "10 p.m. on Friday", "5 p.m. EST, Nov. 6", "noon Saturday". */
function clockFirst(words: readonly Word[], index: number, clock: Clock): Match | null {
  const comma = skipComma(words, skipOtherZone(words, clock.end));
  const start = next(words, comma).lower === 'on' ? comma + 1 : comma;
  const word = next(words, start);
  const date =
    word.text === '' ? null : (dateWithWeekday(words, start) ?? longest(DATE_STARTS, words, start));
  if (date === null || date.type !== 'DATE') return clockAlone(clock);
  if (words[index]!.lower === 'noon' && comma > clock.end) return clockAlone(clock);
  return { end: date.end, type: 'TIME', resolve: (scene) => onDay(date.resolve(scene), clock) };
}

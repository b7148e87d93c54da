import { classOf, type Span, spanAt, spansWithin, type TimeExpression } from '../../model/index.ts';
import { type FoldedWord, type Folder, makeFolder } from '../../text/index.ts';
import type { AlignRules, DatedReport } from '../types.ts';
import { dayNumber } from './days.ts';

/** A weekday that a report names without a date. */
export interface WeekdayClue {
  /** Monday 0. */
  readonly weekday: number;
  /** True if the clause speaks of what is to come. */
  readonly future: boolean;
  /** The words around it, for a person. */
  readonly words: string;
}

/** Words on either side of a weekday that can put its clause into the future. */
const REACH_BEFORE = 9;
const REACH_AFTER = 6;
/** No so many words are longer, in characters. */
const REACH = 200;
/** Words of the clause that are shown. */
const SHOWN = 6;

/** The weekdays of a report whose day could not be resolved. */
export function weekdayClues(report: DatedReport, rules: AlignRules): WeekdayClue[] {
  const fold = makeFolder(rules.folding);
  return report.times.flatMap((time) => {
    if (time.type === 'SET' || time.type === 'DURATION') return [];
    if (time.value !== null && dayNumber(time.value) !== null) return [];
    const weekday = weekdayIn(report, time, { fold, rules });
    return weekday < 0 ? [] : [clueAt(report, time, { weekday, fold, rules })];
  });
}

function weekdayIn(
  report: DatedReport,
  time: TimeExpression,
  { fold, rules }: { fold: Folder; rules: AlignRules },
): number {
  const words = fold(report.text, time);
  for (const word of words) {
    const weekday = rules.weekdays.indexOf(word.key);
    if (weekday >= 0) return weekday;
  }
  return -1;
}

function clueAt(
  report: DatedReport,
  time: Span,
  { weekday, fold, rules }: { readonly weekday: number; readonly fold: Folder; readonly rules: AlignRules },
): WeekdayClue {
  const sentence = spansWithin(report.sentences, time)[0] ?? time;
  const before = fold(report.text, {
    start: Math.max(sentence.start, time.start - REACH),
    end: time.start,
  }).slice(-REACH_BEFORE);
  const after = fold(report.text, {
    start: time.end,
    end: Math.max(time.end, Math.min(sentence.end, time.end + REACH)),
  }).slice(0, REACH_AFTER);
  // A weekday at the head of its clause is governed by the verb behind it, any other by the verb before it.
  const heads = before.length <= 1;
  const future = heads
    ? isFuture(report, after, { rules, backwards: false })
    : isFuture(report, before.toReversed(), { rules, backwards: true });
  const start = heads ? time.start : (before.slice(-SHOWN)[0]?.start ?? time.start);
  const end = heads ? (after.slice(0, SHOWN).at(-1)?.end ?? time.end) : time.end;
  return { weekday, future, words: report.text.slice(start, end).replace(/\s+/gu, ' ') };
}

/** The first word with a tense decides, counted from the weekday; a weekday without one was in the past. */
function isFuture(
  report: DatedReport,
  words: readonly FoldedWord[],
  { rules, backwards }: { readonly rules: AlignRules; readonly backwards: boolean },
): boolean {
  for (const [index, { key }] of words.entries()) {
    const [previous, next] = backwards
      ? [words[index + 1], words[index - 1]]
      : [words[index - 1], words[index + 1]];
    if (rules.futureCues.has(key)) return true;
    // "agreed to meet on Friday" looks ahead, "reopened to ferries on Friday" does not.
    if (key === rules.infinitiveMark && next !== undefined && isInfinitive(report, next)) return true;
    const passive = previous !== undefined && rules.passiveCues.has(previous.key);
    if (!passive && (rules.pastCues.has(key) || rules.pastForm.test(key))) return false;
  }
  return false;
}

/** A verb in its base form: "ferries" is no infinitive, whatever its tag. */
function isInfinitive(report: DatedReport, word: FoldedWord): boolean {
  const token = spanAt(report.tokens, word.start);
  if (token === undefined || !['VERB', 'AUX'].includes(classOf(token))) return false;
  return token.lemma === report.text.slice(token.start, token.end).toLowerCase();
}

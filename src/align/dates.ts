import { compareText, type Evidence, type Message, type Passage, type ReportDate } from '../model/index.ts';
import { type WeekdayClue, weekdayClues } from './dates/clues.ts';
import { dayNumber, dayText, weekdayOf } from './dates/days.ts';
import type { AlignRules, DatedReport } from './types.ts';

/** The day concluded for one undated report, or the reason why none could be. */
export interface ImpliedDate {
  /** Id of the report. */
  readonly report: string;
  readonly date: ReportDate | null;
  readonly message: Message | null;
}

/** A dated report that has passages in common with the undated one. */
interface Anchor {
  readonly report: string;
  readonly day: number;
  /** Characters in common. */
  readonly shared: number;
}

/** Reports that share a text are published within a week of each other; a weekday repeats after that. */
const REACH_DAYS = 6;
/** Anchors further apart than this speak of different days. */
const MOST_SPREAD = 7;
/** Price of a day between the report and the nearest dated one. */
const DISTANCE_COST = 0.5;
/** Price of each further day between a past weekday and the report: news tells of the same day or the day before. */
const AGE_COST = 1;
/** Price of a weekday to come that would be the day of publication itself. */
const SAME_DAY_COST = 3;
/** Weekdays that are dearer than this on average do not fit one another or the dated reports. */
const MOST_MISFIT = 3;

/**
 * The publication day of reports without a date, from dated reports with the same passages and from the
 * weekdays that the undated one names: "said Friday" and "will travel on Saturday", beside a report of that Saturday, were
 * written on the Friday. Without a weekday the day of the dated report is taken. Nothing is taken from a clock or a file.
 * Reports that share nothing with a dated one are left out. Sorted by report.
 */
export function impliedDates(
  reports: readonly DatedReport[],
  passages: readonly Passage[],
  rules: AlignRules,
): ImpliedDate[] {
  const days = new Map(reports.map((report) => [report.id, statedDay(report)]));
  return reports
    .filter((report) => report.published === null)
    .flatMap((report) => {
      const anchors = anchorsOf(report.id, passages, days);
      return anchors.length === 0 ? [] : [conclude(report, anchors, rules)];
    })
    .sort((a, b) => compareText(a.report, b.report));
}

function statedDay(report: DatedReport): number | null {
  return report.published?.basis === 'stated' ? dayNumber(report.published.value) : null;
}

function anchorsOf(
  id: string,
  passages: readonly Passage[],
  days: ReadonlyMap<string, number | null>,
): Anchor[] {
  const shared = new Map<string, number>();
  for (const { kind, occurrences } of passages) {
    if (kind === 'boilerplate' || !occurrences.some((occurrence) => occurrence.report === id)) continue;
    for (const other of occurrences)
      shared.set(other.report, (shared.get(other.report) ?? 0) + lengthOf(other));
  }
  return [...shared]
    .flatMap(([report, length]) => {
      const day = days.get(report) ?? null;
      return day === null ? [] : [{ report, day, shared: length }];
    })
    .sort((a, b) => b.shared - a.shared || compareText(a.report, b.report));
}

function lengthOf(evidence: Evidence): number {
  return evidence.end - evidence.start;
}

function conclude(report: DatedReport, anchors: readonly Anchor[], rules: AlignRules): ImpliedDate {
  const days = anchors.map((anchor) => anchor.day);
  const spread = Math.max(...days) - Math.min(...days);
  if (spread > MOST_SPREAD) {
    return refuse(
      report,
      `it shares passages with reports from ${dayText(Math.min(...days))} to ${dayText(Math.max(...days))}`,
    );
  }
  const clues = weekdayClues(report, rules);
  const main = anchors[0] as Anchor;
  if (clues.length === 0) {
    const why = `shares passages with a report of ${dayText(main.day)}; names no weekday, so that day is taken`;
    return { report: report.id, date: { value: dayText(main.day), basis: 'implied', why }, message: null };
  }
  const best = candidates(days)
    .map((day) => ({ day, cost: costOf(day, clues, days) }))
    .sort(
      (a, b) => a.cost - b.cost || Math.abs(a.day - main.day) - Math.abs(b.day - main.day) || a.day - b.day,
    )[0]!;
  const misfit = clueCosts(best.day, clues) / clues.length;
  if (misfit > MOST_MISFIT) {
    return refuse(report, `its weekdays (${wordsOf(clues)}) do not fit a report of ${dayText(main.day)}`);
  }
  const why = `shares passages with a report of ${dayText(main.day)}; ${wordsOf(clues)}`;
  return { report: report.id, date: { value: dayText(best.day), basis: 'implied', why }, message: null };
}

function refuse(report: DatedReport, reason: string): ImpliedDate {
  const text = `No publication date was concluded: ${reason}; name one with --published.`;
  return {
    report: report.id,
    date: null,
    message: { grade: 'warning', code: 'implied-date-conflict', text },
  };
}

function candidates(anchors: readonly number[]): number[] {
  const first = Math.min(...anchors) - REACH_DAYS;
  const last = Math.max(...anchors) + REACH_DAYS;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function costOf(day: number, clues: readonly WeekdayClue[], anchors: readonly number[]): number {
  const distance = Math.min(...anchors.map((anchor) => Math.abs(anchor - day)));
  return distance * DISTANCE_COST + clueCosts(day, clues);
}

function clueCosts(day: number, clues: readonly WeekdayClue[]): number {
  return clues.reduce((sum, clue) => sum + clueCost(day, clue), 0);
}

function clueCost(day: number, clue: WeekdayClue): number {
  const ahead = (clue.weekday - weekdayOf(day) + 7) % 7;
  if (clue.future) return ahead === 0 ? SAME_DAY_COST : 0;
  return Math.max(0, ((7 - ahead) % 7) - 1) * AGE_COST;
}

function wordsOf(clues: readonly WeekdayClue[]): string {
  return clues.map((clue) => `“${clue.words}” (${clue.future ? 'to come' : 'past'})`).join(', ');
}

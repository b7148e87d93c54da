import { compareText } from '../model/index.ts';
import { type DayRange, dayOf, daysBetween, daysOf } from './edtf.ts';
import type { Visit } from './visits.ts';

/** Days before the first and behind the last publication that a trip told as current may touch. */
const BEFORE = 10;
const BEHIND = 31;
/** Two stops more days apart than this are two trips. */
const GAP = 10;

/**
 * The visits of the trip that the reports tell as current: those dated in the run of days nearest to publication, and
 * those without a date. Other trips (last November, next month) fall away.
 */
export function currentTrip(visits: readonly Visit[], published: DayRange | null): readonly Visit[] {
  const days = visits
    .map((visit) => (visit.when === null ? null : dayOf(visit.when)))
    .filter((day) => day !== null);
  const near = days.filter((day) => isNear(day, published));
  const run = runOf(near, published);
  return visits.filter((visit) => {
    if (visit.when === null) return true;
    const range = daysOf(visit.when);
    if (range === null) return true;
    if (run === null) return published === null || isNear(range.from, published);
    return range.from <= run.to && run.from <= range.to;
  });
}

function isNear(day: string, published: DayRange | null): boolean {
  return (
    published === null ||
    (daysBetween(day, published.from) <= BEFORE && daysBetween(published.to, day) <= BEHIND)
  );
}

/** The run of days without a long gap that most visits name; ties go to the one nearest to publication. */
function runOf(days: readonly string[], published: DayRange | null): DayRange | null {
  const runs: string[][] = [];
  for (const day of [...days].sort(compareText)) {
    const run = runs.at(-1);
    if (run !== undefined && daysBetween(run.at(-1) as string, day) <= GAP) run.push(day);
    else runs.push([day]);
  }
  const distance = (run: readonly string[]) =>
    published === null ? 0 : Math.abs(daysBetween(published.from, run[0] as string));
  const best = runs.sort((a, b) => b.length - a.length || distance(a) - distance(b))[0];
  return best === undefined ? null : { from: best[0] as string, to: best.at(-1) as string };
}

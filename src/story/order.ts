import { compareText } from '../model/index.ts';
import type { Stop } from './stops.ts';

/** Order told in one chain counts so much; order of first mention over whole reports only breaks ties. */
const TOLD = 1;
/** Dates outweigh any number of tellings. */
const DATED = 1_000_000;

/**
 * Orders stops by date; undated ones go where the tellings that list them put them; home comes last. Among the stops
 * left the one with the least against it is taken first (ties: the one told first), so contradicting tellings end too.
 */
export function orderStops(stops: readonly Stop[]): readonly Stop[] {
  const weights = stops.map((a) => stops.map((b) => (a === b ? 0 : precedence(a, b))));
  const left = stops.map((_, index) => index).sort((a, b) => compareTold(stops[a] as Stop, stops[b] as Stop));
  const ordered: Stop[] = [];
  while (left.length > 0) {
    const against = (index: number) =>
      left.reduce((sum, other) => sum + Math.max(0, weights[other]?.[index] ?? 0), 0);
    const least = left.reduce((best, index) => (against(index) < against(best) ? index : best));
    ordered.push(stops[least] as Stop);
    left.splice(left.indexOf(least), 1);
  }
  return ordered;
}

/** Above zero if `a` comes before `b`. */
function precedence(a: Stop, b: Stop): number {
  if (a.home !== b.home) return a.home ? -DATED : DATED;
  if (a.day !== null && b.day !== null && a.day !== b.day) return a.day < b.day ? DATED : -DATED;
  let sum = 0;
  for (const first of a.visits)
    for (const second of b.visits)
      if (first.chain === second.chain) sum += first.rank < second.rank ? TOLD : -TOLD;
  return sum;
}

function compareTold(a: Stop, b: Stop): number {
  const first = (stop: Stop) => Math.min(...stop.visits.map((visit) => visit.rank));
  return (
    first(a) - first(b) || compareText(a.country, b.country) || compareText(a.place ?? '', b.place ?? '')
  );
}

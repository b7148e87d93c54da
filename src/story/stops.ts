import { compareEvidence, compareText, type Evidence, type NonEmpty } from '../model/index.ts';
import { dayOf } from './edtf.ts';
import type { Visit } from './visits.ts';

/** One stop with the visits that tell it. */
export interface Stop {
  readonly country: string;
  readonly place: string | null;
  /** Agreed day, or null. */
  readonly day: string | null;
  /** What is printed as the date: the day, else a coarser value, else null. */
  readonly when: string | null;
  readonly home: boolean;
  readonly visits: readonly Visit[];
  readonly evidence: NonEmpty<Evidence>;
}

/** Joins the visits of one actor's trip to stops: one a country, or one a city where the whole trip lies in one country. */
export function stopsOf(visits: readonly Visit[]): readonly Stop[] {
  const away = visits.filter((visit) => !visit.home);
  const countries = new Set(away.map((visit) => visit.country));
  const cities = new Set(away.map((visit) => visit.place).filter((place) => place !== null));
  const domestic = countries.size === 1 && cities.size > 1;
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    if (domestic && !visit.home && visit.place === null) continue;
    const key = visit.home
      ? `home ${visit.country}`
      : domestic
        ? `${visit.country} ${visit.place}`
        : visit.country;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [visit]);
    else group.push(visit);
  }
  return [...groups.values()].flatMap((group) => splitByDays(group, visits)).map(stopOf);
}

/** Two visits of a country are two stops where another country's dated stop lies between them. */
function splitByDays(group: readonly Visit[], all: readonly Visit[]): readonly (readonly Visit[])[] {
  const days = distinctDays(group);
  if (days.length < 2) return [group];
  const own = new Set(group);
  const others = distinctDays(all.filter((visit) => !own.has(visit)));
  const cuts = days.filter((day, index) => {
    const previous = days[index - 1];
    return previous !== undefined && others.some((other) => previous < other && other < day);
  });
  if (cuts.length === 0) return [group];
  const runOf = (visit: Visit) => {
    const day = visit.when === null ? null : dayOf(visit.when);
    return day === null ? 0 : cuts.filter((cut) => cut <= day).length;
  };
  return [0, ...cuts.map((_, index) => index + 1)].map((run) =>
    group.filter((visit) => runOf(visit) === run),
  );
}

function distinctDays(visits: readonly Visit[]): readonly string[] {
  const days = visits
    .map((visit) => (visit.when === null ? null : dayOf(visit.when)))
    .filter((day) => day !== null);
  return [...new Set(days)].sort(compareText);
}

function stopOf(visits: readonly Visit[]): Stop {
  const day = mostFrequent(visits.map((visit) => (visit.when === null ? null : dayOf(visit.when))));
  const coarse = mostFrequent(visits.map((visit) => visit.when));
  const evidence = distinctEvidence(visits.map((visit) => visit.evidence));
  return {
    country: (visits[0] as Visit).country,
    place: mostFrequent(visits.map((visit) => visit.place)),
    day,
    when: day ?? coarse,
    home: (visits[0] as Visit).home,
    visits,
    evidence: evidence as unknown as NonEmpty<Evidence>,
  };
}

/** The value given most often; ties go to the smaller string (the earlier day). */
function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return sorted[0]?.[0] ?? null;
}

/** Sorted, without repetitions. */
export function distinctEvidence(list: readonly Evidence[]): readonly Evidence[] {
  const sorted = [...list].map(({ report, start, end }) => ({ report, start, end })).sort(compareEvidence);
  return sorted.filter(
    (item, index) => index === 0 || compareEvidence(sorted[index - 1] as Evidence, item) !== 0,
  );
}

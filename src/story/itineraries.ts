import { compareText, type Itinerary, type Mention, type Place } from '../model/index.ts';
import { daysOf } from './edtf.ts';
import { orderStops } from './order.ts';
import { periodOf } from './period.ts';
import { type Stop, stopsOf } from './stops.ts';
import { currentTrip } from './trips.ts';
import type { MotionRules, StoryInput } from './types.ts';
import { type Visit, visitsIn } from './visits.ts';

/** Fewer stops are no itinerary. */
const FEWEST = 2;
/** A second traveller of a story is told only with so many stops. */
const FEWEST_OF_OTHERS = 3;

interface Candidate {
  readonly actor: string;
  readonly stops: readonly Stop[];
  readonly reports: number;
}

/**
 * Where the main actor of a story goes (others only if they travel as widely): stops in order, one a country visit,
 * merged over all reports. Only people travel; only the trip told as current counts.
 */
export function itinerariesOf(input: StoryInput, rules: MotionRules): readonly Itinerary[] {
  const actors = new Map(input.alignment.actors.map((actor) => [actor.id, actor]));
  const visits = input.reports.flatMap((report) => {
    const actorOf = (mention: Mention) =>
      mention.actor === null ? null : input.alignment.caseActorOf(report.id, mention.actor);
    return visitsIn({ report, sentences: input.sentencesOf(report.id), actors, actorOf }, rules);
  });
  const period = periodOf(input.reports);
  const published = period === null ? null : daysOf(period);
  const candidates = [...new Set(visits.map((visit) => visit.actor))]
    .map((actor) =>
      candidateOf(
        actor,
        currentTrip(
          visits.filter((visit) => visit.actor === actor),
          published,
        ),
      ),
    )
    .filter((candidate) => candidate !== null)
    .sort(compareCandidates);
  return chosen(candidates).map((candidate) => ({
    story: input.group.id,
    actor: candidate.actor,
    stops: candidate.stops.map((stop) => ({
      place: stop.place ?? capitalNamed(stop, input, rules),
      country: stop.country,
      when: stop.when,
      evidence: stop.evidence,
    })),
  }));
}

function candidateOf(actor: string, visits: readonly Visit[]): Candidate | null {
  if (!visits.some((visit) => visit.moved)) return null;
  const stops = orderStops(stopsOf(visits).filter(isOfThisTrip)).map(withoutEarlyReturn);
  if (stops.length < FEWEST) return null;
  return { actor, stops, reports: new Set(visits.map((visit) => visit.evidence.report)).size };
}

/** Being somewhere, with neither a movement nor a date told, may be long ago. */
function isOfThisTrip(stop: Stop): boolean {
  return stop.when !== null || stop.visits.some((visit) => visit.moved);
}

/** Nobody is home before the last stop: a date that says so is none. */
function withoutEarlyReturn(stop: Stop, index: number, stops: readonly Stop[]): Stop {
  const { day } = stop;
  const early = day !== null && stops.slice(0, index).some((other) => other.day !== null && other.day > day);
  return stop.home && early ? { ...stop, day: null, when: null } : stop;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.reports - a.reports || b.stops.length - a.stops.length || compareText(a.actor, b.actor);
}

function chosen(candidates: readonly Candidate[]): readonly Candidate[] {
  const main = candidates[0];
  if (main === undefined) return [];
  const others = candidates
    .slice(1)
    .filter((other) => other.stops.length >= FEWEST_OF_OTHERS && other.reports * 2 >= main.reports);
  return [main, ...others].sort((a, b) => compareText(a.actor, b.actor));
}

/**
 * A stop without a city takes the country's capital where the sentence that tells the stop names it ("travel to
 * Bulgaria ... as Sofia holds the presidency").
 */
function capitalNamed(stop: Stop, input: StoryInput, rules: MotionRules): string | null {
  if (stop.home) return null;
  for (const { report, start } of stop.evidence) {
    const full = input.reports.find((item) => item.id === report);
    if (full === undefined) continue;
    const sentence = input.sentencesOf(report).find((item) => item.start <= start && start < item.end);
    const names = [...(sentence?.mentions ?? []), ...(sentence?.places ?? [])].map((item: Mention | Place) =>
      full.text.slice(item.start, item.end),
    );
    const capital = names.find((name) => rules.capitals.get(name.toLowerCase()) === stop.country);
    if (capital !== undefined) return capital;
  }
  return null;
}

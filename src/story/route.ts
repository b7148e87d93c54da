import { contains, type Evidence, type Itinerary } from '../model/index.ts';
import type { Candidate } from './candidates.ts';

/** A sentence that tells so many stops of a trip tells the trip. */
const FEWEST_STOPS = 3;

/** The sentence that tells most of a trip, with the words of other reports that tell as much. */
export interface Route {
  readonly candidate: Candidate;
  readonly evidence: readonly Evidence[];
}

/** The candidate that names most stops of an itinerary (ties: the shorter, then canonical order), or null. */
export function routeOf(candidates: readonly Candidate[], itineraries: readonly Itinerary[]): Route | null {
  let best: { readonly candidate: Candidate; readonly itinerary: Itinerary; readonly stops: number } | null =
    null;
  for (const itinerary of itineraries) {
    for (const candidate of candidates) {
      const stops = stopsIn(itinerary, candidate.evidence).length;
      if (stops < FEWEST_STOPS || (best !== null && !isBetter(candidate, stops, best))) continue;
      best = { candidate, itinerary, stops };
    }
  }
  if (best === null) return null;
  return { candidate: best.candidate, evidence: widest(best.itinerary) };
}

function isBetter(
  candidate: Candidate,
  stops: number,
  best: { readonly candidate: Candidate; readonly stops: number },
): boolean {
  if (stops !== best.stops) return stops > best.stops;
  return candidate.sentence.words.length < best.candidate.sentence.words.length;
}

function stopsIn(itinerary: Itinerary, span: Evidence): readonly Itinerary['stops'][number][] {
  return itinerary.stops.filter((stop) =>
    stop.evidence.some((item) => item.report === span.report && contains(span, item)),
  );
}

/** For each report the stretch of words that holds most stops, if it holds enough. */
function widest(itinerary: Itinerary): readonly Evidence[] {
  const byReport = new Map<string, { readonly evidence: Evidence; readonly stops: number }>();
  for (const evidence of itinerary.stops.flatMap((stop) => stop.evidence)) {
    const stops = stopsIn(itinerary, evidence).length;
    const known = byReport.get(evidence.report);
    if (stops >= FEWEST_STOPS && stops > (known?.stops ?? 0))
      byReport.set(evidence.report, { evidence, stops });
  }
  return [...byReport.values()].map(({ evidence }) => evidence);
}

import { type Evidence, overlaps } from '../model/index.ts';
import type { StoryAlignment, Support } from './types.ts';

interface Held<T> {
  readonly item: T;
  readonly span: Evidence;
}

/** Indexes an alignment by report. */
export function supportOf(alignment: StoryAlignment): Support {
  const claims = byReport(alignment.claims, (claim) => claim.occurrences);
  const passages = byReport(alignment.passages, (passage) => passage.occurrences);
  const events = byReport(alignment.events, (event) => event.mentions);
  return {
    claimsAt: (evidence) => heldAt(claims, evidence),
    passagesAt: (evidence) => heldAt(passages, evidence),
    eventsAt: (evidence) => heldAt(events, evidence),
  };
}

/** Characters of one drawer of the index: what overlaps a drawer is kept in it. */
const DRAWER = 512;

/** Items by report and drawer. */
function byReport<T>(
  items: readonly T[],
  spansOf: (item: T) => readonly Evidence[],
): ReadonlyMap<string, readonly Held<T>[]> {
  const map = new Map<string, Held<T>[]>();
  for (const item of items) {
    for (const span of spansOf(item)) {
      for (const key of drawersOf(span)) {
        const list = map.get(key);
        if (list === undefined) map.set(key, [{ item, span }]);
        else list.push({ item, span });
      }
    }
  }
  return map;
}

function drawersOf({ report, start, end }: Evidence): readonly string[] {
  const first = Math.floor(start / DRAWER);
  const last = Math.floor(Math.max(start, end - 1) / DRAWER);
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index} ${report}`);
}

/** In the order of the index's own list within each drawer, drawers from left to right. */
function heldAt<T>(map: ReadonlyMap<string, readonly Held<T>[]>, evidence: Evidence): readonly T[] {
  const held = drawersOf(evidence)
    .flatMap((key) => map.get(key) ?? [])
    .filter(({ span }) => overlaps(span, evidence));
  return [...new Set(held.map(({ item }) => item))];
}

/** Distinct origins of some evidence: those of the claims that stand there, else the report itself; null: unmeasured. */
export function originsAt(evidence: readonly Evidence[], support: Support): number | null {
  const origins = new Set<string>();
  for (const item of evidence) {
    const claims = support.claimsAt(item);
    if (claims.some((claim) => claim.origins === null)) return null;
    const here = claims
      .flatMap((claim) => claim.occurrences)
      .find((occurrence) => occurrence.report === item.report && overlaps(occurrence, item));
    origins.add(here?.origin ?? item.report);
  }
  return origins.size;
}

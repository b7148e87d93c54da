import { compareEvidence, compareText, type Evidence } from '../../model/index.ts';
import { Groups } from '../../text/index.ts';
import type { Link, Stretch } from './links.ts';

/** The same words wherever they stand, all quoted or none. */
export interface Shared {
  readonly quoted: boolean;
  /** The words are exchanged, only their order, figures and names are the same. */
  readonly swapped: boolean;
  /** In canonical order, disjoint within a report. */
  readonly occurrences: readonly Stretch[];
}

/** Two stretches of a report are the same passage if they share this part of what they cover together. */
const SAME = 0.5;

/**
 * Merges links to passages: linked stretches belong together, and so do stretches of one report that are
 * mostly the same. A long stretch and a short one inside it stay two passages, so that nobody seems to share
 * more than it does.
 */
export function mergeLinks(links: readonly Link[]): Shared[] {
  const { stretches, ends } = distinct(links);
  const groups = new Groups(stretches.length);
  for (const [a, b] of ends) groups.unite(a, b);
  uniteOverlapping(stretches, groups);
  return groups.all().map((members) => {
    const own = members.map((index) => stretches[index] as Stretch);
    const swapped = own.every((stretch) => stretch.swapped);
    return { quoted: (own[0] as Stretch).quoted, swapped, occurrences: flatten(own) };
  });
}

function distinct(links: readonly Link[]) {
  const byKey = new Map<string, Stretch>();
  for (const link of links) for (const stretch of link) byKey.set(keyOf(stretch), stretch);
  const stretches = [...byKey.values()].sort(
    (a, b) =>
      Number(a.quoted) - Number(b.quoted) ||
      a.index - b.index ||
      a.start - b.start ||
      a.end - b.end ||
      Number(a.swapped) - Number(b.swapped),
  );
  const places = new Map(stretches.map((stretch, index) => [keyOf(stretch), index]));
  const placeOf = (stretch: Stretch) => places.get(keyOf(stretch)) as number;
  return { stretches, ends: links.map(([a, b]) => [placeOf(a), placeOf(b)] as const) };
}

function keyOf(stretch: Stretch): string {
  return `${stretch.index} ${stretch.start} ${stretch.end} ${stretch.quoted} ${stretch.swapped}`;
}

/** Sorted stretches: only those that begin before the end of an earlier one can overlap it. */
function uniteOverlapping(stretches: readonly Stretch[], groups: Groups): void {
  stretches.forEach((stretch, index) => {
    for (let next = index + 1; next < stretches.length; next++) {
      const other = stretches[next] as Stretch;
      const apart =
        other.index !== stretch.index || other.quoted !== stretch.quoted || other.start >= stretch.end;
      // Sorted by start: from here on too little can be common.
      if (apart || (stretch.end - other.start) / (stretch.end - stretch.start) < SAME) break;
      if (likeness(stretch, other) >= SAME) groups.unite(index, next);
    }
  });
}

function likeness(a: Stretch, b: Stretch): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** One occurrence for stretches that overlap. */
function flatten(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of [...stretches].sort(compareEvidence)) {
    const last = merged.at(-1);
    if (last !== undefined && last.report === stretch.report && stretch.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, stretch.end) };
    } else merged.push(stretch);
  }
  return merged;
}

/** Reports of a list of evidence, sorted, each once. */
export function reportsOf(occurrences: readonly Evidence[]): string[] {
  return [...new Set(occurrences.map((occurrence) => occurrence.report))].sort(compareText);
}

import { type Case, type ClaimOccurrence, type Evidence, overlaps, type Story } from '../model/index.ts';

export interface StoryCounts {
  readonly reports: number;
  /** Number of named outlets. */
  readonly outlets: number;
  /** Number of reports that name no outlet. */
  readonly unnamed: number;
  /**
   * Independent origins of the reports whose text is complete; null if none is. No fewer than any one claim has: two reports
   * that share a few sentences can still tell another thing each from its own source.
   */
  readonly origins: number | null;
  /** Ids of the reports of which text is missing: where they come from is unmeasured. */
  readonly partial: readonly string[];
}

/** Tells reports of one origin from those of another. */
export interface Origins {
  /**
   * Number of origins of some reports: those joined by copied prose or one agency's text count once. Reports without their
   * whole text are left out; null if none is left.
   */
  count(reports: readonly string[]): number | null;
  readonly partial: ReadonlySet<string>;
}

/** The counts of a story. */
export function countsOf(built: Case, story: Story, origins: Origins): StoryCounts {
  const ids = new Set(story.reports);
  const reports = built.reports.filter((report) => ids.has(report.id));
  const named = new Set(reports.map((report) => report.outlet).filter((outlet) => outlet !== null));
  return {
    reports: story.reports.length,
    outlets: named.size,
    unnamed: reports.filter((report) => report.outlet === null).length,
    origins: atLeast(origins.count(story.reports), mostOrigins(built, story)),
    partial: story.reports.filter((id) => origins.partial.has(id)),
  };
}

function atLeast(count: number | null, least: number): number | null {
  return count === null ? null : Math.max(count, least);
}

/** Largest number of origins among the claims of a story. */
function mostOrigins(built: Case, story: Story): number {
  return built.claims.reduce(
    (most, claim) => (claim.story === story.id ? Math.max(most, claim.origins ?? 0) : most),
    0,
  );
}

/** Reports with less of their own prose in common are two tellings that share a sentence. */
const COMMON = 0.1;

/** Groups the reports of a story that lineage joins, directly or through an agency. */
export function originsOf(built: Case, story: Story): Origins {
  const ids = new Set(story.reports);
  const group = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let parent = group.get(at); parent !== undefined; parent = group.get(at)) at = parent;
    return at;
  };
  for (const { from, to, share, shareFrom } of built.lineage) {
    if (!ids.has(to) || Math.max(share, shareFrom ?? 0) < COMMON) continue;
    const [a, b] = [root(to), root(from)];
    if (a !== b) group.set(a, b);
  }
  const partial = new Set(built.reports.filter((report) => report.partial).map((report) => report.id));
  return {
    partial,
    count: (reports) => {
      const complete = reports.filter((id) => !partial.has(id));
      return complete.length === 0 ? null : new Set(complete.map(root)).size;
    },
  };
}

/** Counts the distinct origins of some evidence; null: unmeasured. */
export type CountOrigins = (evidence: readonly Evidence[]) => number | null;

/** Counts by the claims that the evidence makes; words that make none count as their report's own. */
export function lineOrigins(built: Case): CountOrigins {
  const byReport = new Map<string, { occurrence: ClaimOccurrence; unmeasured: boolean }[]>();
  for (const claim of built.claims)
    for (const occurrence of claim.occurrences) {
      const list = byReport.get(occurrence.report) ?? [];
      list.push({ occurrence, unmeasured: claim.origins === null });
      byReport.set(occurrence.report, list);
    }
  return (evidence) => {
    const origins = new Set<string>();
    for (const item of evidence) {
      const here = (byReport.get(item.report) ?? []).filter(({ occurrence }) => overlaps(occurrence, item));
      if (here.some(({ unmeasured }) => unmeasured)) return null;
      origins.add(here[0]?.occurrence.origin ?? item.report);
    }
    return origins.size;
  };
}

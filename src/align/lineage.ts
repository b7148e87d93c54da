import { compareText, type Evidence, type Lineage, type Passage } from '../model/index.ts';
import { type Direction, directionOf, type Side } from './lineage/direction.ts';
import { type OwnProse, ownProseOf, shareOf } from './lineage/own-prose.ts';
import { isSwapped } from './passages/nature.ts';
import { type Release, releasesOf, tellingIssuer } from './passages/releases.ts';
import { agencyOf } from './passages/sources.ts';
import type { AlignRules, LineageReport } from './types.ts';

/**
 * Who took prose from whom: one record for each pair of reports that share own prose, and one for each report
 * that has an agency's prose by its own or another's word. Quotations and furniture do not count, official words
 * only between a release and those who took them from it. Sorted by `from`, then `to`.
 */
export function findLineage(
  reports: readonly LineageReport[],
  passages: readonly Passage[],
  rules: AlignRules,
): Lineage[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const prose = ownProseOf(reports, rules);
  const releases = releasesOf(reports, rules);
  const shared = passages.filter((passage) => passage.kind === 'prose');
  const official = passages.filter((passage) => passage.kind === 'official');
  const sideOf = (id: string, spans: readonly Evidence[]): Side => ({
    report: byId.get(id) as LineageReport,
    spans,
    share: shareOf(prose.get(id) as OwnProse, spans),
  });
  const pairs = [...pairsOf([...shared, ...official], releases).values()].map(
    ({ a, b, agencies, free, swapped }) =>
      lineageOf(sideOf(a[0]!.report, a), sideOf(b[0]!.report, b), {
        rules,
        releases,
        swapped,
        agency: free ? null : [...agencies].sort().join(', '),
      }),
  );
  const agencies = [...agencySpans(shared, byId, rules).values()].map(
    ({ name, known, why, spans }): Lineage => {
      const side = sideOf(spans[0]!.report, spans);
      return {
        from: name,
        to: side.report.id,
        share: side.share,
        shareFrom: null,
        direction: known ? 'known' : 'likely',
        why,
      };
    },
  );
  return [...pairs, ...agencies]
    .filter((lineage) => lineage.share > 0)
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}

interface LineageContext {
  readonly rules: AlignRules;
  readonly releases: ReadonlyMap<string, Release>;
  /** The agencies to whom all shared words are credited, or null. */
  readonly agency: string | null;
  /** No words but those of rewritten sentences are shared. */
  readonly swapped: boolean;
}

function lineageOf(a: Side, b: Side, context: LineageContext): Lineage {
  const { grade, from, why } = explained(a, b, context);
  const [giver, taker] = from === 0 ? [a, b] : [b, a];
  return {
    from: giver.report.id,
    to: taker.report.id,
    share: taker.share,
    shareFrom: giver.share,
    direction: grade,
    why,
  };
}

/** A release is the source of who shares its words; an agency's words are no sign of copying between two others. */
function explained(a: Side, b: Side, { rules, releases, agency, swapped }: LineageContext): Direction {
  const one = releases.get(a.report.id);
  const other = releases.get(b.report.id);
  if (one !== undefined && other === undefined) return fromRelease(one, b, { from: 0, rules });
  if (other !== undefined && one === undefined) return fromRelease(other, a, { from: 1, rules });
  const direction = directionOf(a, b, rules);
  if (swapped && direction.grade !== 'unknown') {
    return {
      ...direction,
      grade: 'likely',
      why: `same order, figures and names; words swapped; ${direction.why}`,
    };
  }
  if (swapped) return { ...direction, why: `same order, figures and names; words swapped; ${direction.why}` };
  if (agency === null || direction.grade === 'known') return direction;
  return { grade: 'unknown', from: 0, why: `the words that both have are credited to ${agency}` };
}

function fromRelease(
  { issuer, why }: Release,
  taker: Side,
  { from, rules }: { readonly from: 0 | 1; readonly rules: AlignRules },
): Direction {
  for (const span of taker.spans) {
    const told = tellingIssuer(taker.report, span, { issuer, rules });
    if (told !== null) return { grade: 'known', from, why: `“${told}” beside words of the release (${why})` };
  }
  return {
    grade: 'likely',
    from,
    why: `the other is a release${issuer === null ? '' : ` of ${issuer}`}: ${why}`,
  };
}

interface PairSpans {
  readonly a: Evidence[];
  readonly b: Evidence[];
  /** Agencies to whom shared words are credited. */
  readonly agencies: Set<string>;
  /** Some of the words are credited to none. */
  free: boolean;
  /** All of the passages are rewritten sentences. */
  swapped: boolean;
}

/**
 * The shared spans of every pair of reports, the report with the smaller id first. Official words join nobody
 * but a release and the others: two who quote one office do not copy each other.
 */
function pairsOf(
  passages: readonly Passage[],
  releases: ReadonlyMap<string, Release>,
): Map<string, PairSpans> {
  const pairs = new Map<string, PairSpans>();
  for (const passage of passages) {
    const { kind, occurrences, origin } = passage;
    const swapped = isSwapped(passage);
    const byReport = spansByReport(occurrences);
    const ids = [...byReport.keys()].sort(compareText);
    ids.forEach((first, index) => {
      for (const second of ids.slice(index + 1)) {
        if (kind === 'official' && releases.has(first) === releases.has(second)) continue;
        const key = JSON.stringify([first, second]);
        const pair = pairs.get(key) ?? { a: [], b: [], agencies: new Set(), free: false, swapped: true };
        pair.a.push(...(byReport.get(first) as Evidence[]));
        pair.b.push(...(byReport.get(second) as Evidence[]));
        if (origin.kind === 'agency' && origin.name !== null) pair.agencies.add(origin.name);
        else pair.free = true;
        pair.swapped &&= swapped;
        pairs.set(key, pair);
      }
    });
  }
  return pairs;
}

function spansByReport(occurrences: readonly Evidence[]): Map<string, Evidence[]> {
  const byReport = new Map<string, Evidence[]>();
  for (const occurrence of occurrences) {
    const spans = byReport.get(occurrence.report);
    if (spans === undefined) byReport.set(occurrence.report, [occurrence]);
    else spans.push(occurrence);
  }
  return byReport;
}

interface AgencySpans {
  readonly name: string;
  known: boolean;
  why: string;
  readonly spans: Evidence[];
}

/** What each report has of an agency's prose: named by itself (known), or by another that has the same words. */
function agencySpans(
  passages: readonly Passage[],
  byId: ReadonlyMap<string, LineageReport>,
  rules: AlignRules,
): Map<string, AgencySpans> {
  const found = new Map<string, AgencySpans>();
  for (const { occurrences, origin } of passages) {
    if (origin.kind !== 'agency' || origin.name === null) continue;
    for (const occurrence of occurrences) {
      const own = agencyOf(byId.get(occurrence.report) as LineageReport, occurrence, rules);
      const known = own?.name === origin.name;
      const why = known ? own.why : `the same words are credited to ${origin.name} elsewhere`;
      const key = JSON.stringify([origin.name, occurrence.report]);
      const entry = found.get(key);
      if (entry === undefined) found.set(key, { name: origin.name, known, why, spans: [occurrence] });
      else {
        entry.spans.push(occurrence);
        if (known && !entry.known) Object.assign(entry, { known, why });
      }
    }
  }
  return found;
}

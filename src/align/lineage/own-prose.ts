import { type BlockKind, firstEndingAfter, type Span } from '../../model/index.ts';
import { unquotedWords } from '../passages/words.ts';
import type { AlignRules, PassageReport } from '../types.ts';

/** The words of one report that its writer wrote: of the body, outside quotations and furniture. */
export type OwnProse = readonly Span[];

const BODY: ReadonlySet<BlockKind> = new Set(['body', 'list']);

/** The own prose of reports, by id. */
export function ownProseOf(
  reports: readonly PassageReport[],
  rules: AlignRules,
): ReadonlyMap<string, OwnProse> {
  return new Map(reports.map((report) => [report.id, unquotedWords(report, BODY, rules)]));
}

/** Part of the own prose that lies in the spans, 0 to 1; 0 for a report without prose of its own. */
export function shareOf(prose: OwnProse, spans: readonly Span[]): number {
  if (prose.length === 0) return 0;
  let covered = 0;
  let reached = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const first = Math.max(reached, firstEndingAfter(prose, span.start));
    const end = firstEndingAfter(prose, span.end);
    covered += Math.max(0, end - first);
    reached = Math.max(reached, end);
  }
  return Math.round((covered / prose.length) * 1000) / 1000;
}

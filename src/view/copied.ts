import {
  compareEvidence,
  type Case,
  type Evidence,
  type Lineage,
  type Passage,
  type Story,
} from '../model/index.ts';
import type { ReportLabels } from './labels.ts';

/** The same words in several reports of a story, and what each report took from where. */
export interface CopiedView {
  readonly passages: readonly { readonly passage: Passage; readonly evidence: readonly Evidence[] }[];
  /** Passages that are not among the longest ones shown. */
  readonly more: number;
  /** One a report, in the order of the letters. */
  readonly takers: readonly TakerView[];
  /** Pairs of reports with too little in common to be shown. */
  readonly loose: number;
}

/** Where the prose of one report comes from. Each pair of reports stands under one of the two only. */
export interface TakerView {
  readonly report: string;
  /** Agencies and releases. */
  readonly sources: readonly Lineage[];
  /** Reports it took from. */
  readonly taken: readonly { readonly from: string; readonly share: number; readonly item: Lineage }[];
  /** Earlier letters it shares prose with, where nobody knows who had it first. */
  readonly shared: readonly { readonly with: string; readonly share: number }[];
}

const MOST = 8;
/** Reports with less of their own prose in common are named by their number only. */
const LOOSE = 0.05;

/** Passages in two or more reports of the story, furniture left out: most reports first, then the longest. */
export function copiedOf(built: Case, story: Story, labels: ReportLabels): CopiedView {
  const ids = new Set(story.reports);
  const shared = built.passages
    .filter((passage) => passage.kind !== 'boilerplate')
    .map((passage) => ({ passage, evidence: passage.occurrences.filter((item) => ids.has(item.report)) }))
    .filter(({ evidence }) => reach(evidence) > 1)
    .sort(
      (a, b) =>
        reach(b.evidence) - reach(a.evidence) ||
        length(b.evidence) - length(a.evidence) ||
        order(a.evidence, b.evidence),
    );
  const lineage = built.lineage.filter((item) => ids.has(item.to));
  const close = lineage.filter((item) => closeness(item) >= LOOSE);
  return {
    passages: shared.slice(0, MOST),
    more: Math.max(0, shared.length - MOST),
    takers: takersOf(close, labels),
    loose: lineage.length - close.length,
  };
}

/** Two reports that took from one agency share its prose: that is said once for each, not for the pair too. */
function takersOf(lineage: readonly Lineage[], labels: ReportLabels): readonly TakerView[] {
  const sources = lineage.filter((item) => item.shareFrom === null);
  const agencies = new Map<string, Set<string>>();
  for (const { from, to } of sources) agencies.set(to, (agencies.get(to) ?? new Set()).add(from));
  const pairs = lineage.filter(
    ({ from, to, shareFrom }) =>
      shareFrom !== null && ![...(agencies.get(from) ?? [])].some((name) => agencies.get(to)?.has(name)),
  );
  return labels.ids
    .map((report) => ({
      report,
      sources: sources.filter((item) => item.to === report),
      taken: pairs
        .filter((item) => item.to === report && item.direction !== 'unknown')
        .map((item) => ({ from: item.from, share: item.share, item })),
      shared: pairs
        .filter((item) => item.direction === 'unknown' && laterOf(item, labels) === report)
        .map((item) =>
          item.to === report
            ? { with: item.from, share: item.share }
            : { with: item.to, share: item.shareFrom ?? item.share },
        )
        .sort((a, b) => labels.ids.indexOf(a.with) - labels.ids.indexOf(b.with)),
    }))
    .filter(({ sources: from, taken, shared }) => from.length + taken.length + shared.length > 0);
}

function laterOf({ from, to }: Lineage, labels: ReportLabels): string {
  return labels.ids.indexOf(from) > labels.ids.indexOf(to) ? from : to;
}

function closeness(item: Lineage): number {
  return Math.max(item.share, item.shareFrom ?? 0);
}

function reach(evidence: readonly Evidence[]): number {
  return new Set(evidence.map((item) => item.report)).size;
}

function length(evidence: readonly Evidence[]): number {
  return Math.max(...evidence.map((item) => item.end - item.start));
}

function order(a: readonly Evidence[], b: readonly Evidence[]): number {
  return compareEvidence(a[0] as Evidence, b[0] as Evidence);
}

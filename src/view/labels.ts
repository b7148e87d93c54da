import {
  type AnnotatedReport,
  type Case,
  compareText,
  type Disagreement,
  type Evidence,
  spanAt,
} from '../model/index.ts';
import { sayDate } from './dates.ts';
import { shorten } from './layout.ts';

/** How the reports of a case are named to a reader. */
export interface ReportLabels {
  /** Ids of the reports in the order of their letters. */
  readonly ids: readonly string[];
  /** Letter of a report within the list it was made for: `A`, `B`, ... `Z`, `AA`. */
  letterOf(report: string): string;
  /** The words of some evidence, unchanged. */
  wordsOf(evidence: Evidence): string;
  reportOf(report: string): AnnotatedReport | null;
  /** The telling words of each sentence of a report, made at the first call. */
  wordsOfSentences(report: string): readonly ReadonlySet<string>[];
}

/** Letters in the order of publication; undated reports last, equal dates by path, then id. */
export function labelsOf(built: Pick<Case, 'reports'>, story: readonly string[]): ReportLabels {
  const byId = new Map(built.reports.map((report) => [report.id, report]));
  const key = (id: string) => {
    const report = byId.get(id);
    return [report?.published?.value ?? '~', report?.source.path ?? '', id].join('\n');
  };
  const ids = [...story].sort((a, b) => compareText(key(a), key(b)));
  const sentences = new Map<string, readonly ReadonlySet<string>[]>();
  const letters = new Map(ids.map((id, index) => [id, letterAt(index)]));
  return {
    ids,
    letterOf: (report) => letters.get(report) ?? report,
    wordsOf: ({ report, start, end }) => byId.get(report)?.text.slice(start, end) ?? '',
    reportOf: (report) => byId.get(report) ?? null,
    wordsOfSentences: (report) => {
      const known = sentences.get(report) ?? sentencesOf(byId.get(report));
      sentences.set(report, known);
      return known;
    },
  };
}

function sentencesOf(report: AnnotatedReport | undefined): readonly ReadonlySet<string>[] {
  return (report?.sentences ?? []).map(({ start, end }) =>
    tellingWords(report?.text.slice(start, end) ?? ''),
  );
}

/** Distinct words of four or more letters or digits, lower case. */
export function tellingWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

/** Spreadsheet letters: 0 is A, 26 is AA. */
export function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}

/**
 * One line that says which report it is: its outlet and title, else where it lies, and its date. Of an address the host and
 * the end are shown.
 */
export function describeReport(report: AnnotatedReport): string {
  const place = report.source.path ?? addressOf(report.source.url);
  const title = report.title === null ? null : quoted(shorten(report.title, LONGEST_TITLE));
  const named = [report.outlet, title].filter((part) => part !== null).join(', ');
  const said = named === '' ? (place ?? report.id) : place === null ? named : `${named} (${place})`;
  return `${said}, ${sayPublished(report)}`;
}

/** In quotation marks; a headline that begins with one has single marks inside. */
function quoted(title: string): string {
  return `“${title.replace(/“/g, '‘').replace(/”/g, '’').replace(/"/g, "'")}”`;
}

/** Host and last part of an address, without what a browser needs besides. */
function addressOf(url: string | null): string | null {
  if (url === null) return null;
  const [, host, path] = /^[a-z]+:\/\/(?:www\.)?([^/?#]+)([^?#]*)/i.exec(url) ?? [];
  if (host === undefined) return shorten(url, LONGEST_ADDRESS);
  const last = (path ?? '').split('/').findLast((part) => part !== '');
  if (last === undefined) return host;
  const room = LONGEST_ADDRESS - host.length;
  return last.length <= room ? `${host}/…/${last}` : host;
}

const LONGEST_TITLE = 90;
const LONGEST_ADDRESS = 48;

/** The date of publication in words, and whether it was concluded. */
export function sayPublished(report: Pick<AnnotatedReport, 'published'>): string {
  if (report.published === null) return 'no date';
  const date = sayDate(report.published.value);
  return report.published.basis === 'implied' ? `${date} (worked out)` : date;
}

/** Distinct reports of some evidence in the order of their letters. */
export function reportsOf(evidence: readonly Evidence[], labels: ReportLabels): readonly string[] {
  const held = new Set(evidence.map((item) => item.report));
  return labels.ids.filter((id) => held.has(id));
}

/** The sentence in which a disagreement's first value stands, by the letters of the reports. */
export function sentenceOf(item: Disagreement, labels: ReportLabels): string {
  const first = labels.ids.map((id) => item.values.find((value) => value.report === id)).find(Boolean);
  const value = first ?? item.values[0];
  if (value === undefined) return '';
  const sentence = spanAt(labels.reportOf(value.report)?.sentences ?? [], value.start);
  return labels.wordsOf(sentence === undefined ? value : { report: value.report, ...sentence });
}

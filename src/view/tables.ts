import type { Case, Evidence, Quote } from '../model/index.ts';
import { countryName } from './countries.ts';
import { sayDate } from './dates.ts';
import { sayPublished } from './labels.ts';
import { shorten } from './layout.ts';
import type { Table } from './table.ts';
import { sayKind, sayOrigin } from './words.ts';

/** Names of the list commands. */
export type ListName = 'reports' | 'quotes' | 'claims' | 'passages' | 'disagreements' | 'timeline' | 'actors';

/** Characters of a text in a cell before its middle is left out. */
/** "direct", "indirect, denied"; of a stance the words that tell it, as nothing was said: "indirect, supports". */
function sayQuote({ kind, polarity, stance, cue }: Quote, text: string): string {
  const told =
    stance === undefined || cue === null ? [] : [text.slice(cue.start, cue.end).replace(/\s+/g, ' ')];
  return [kind, ...told, ...(polarity === 'denied' ? ['denied'] : [])].join(', ');
}

const SHOWN = 300;

/** The table that a list command prints for people. */
export function tableOf(name: ListName, built: Case): Table {
  return TABLES[name](built);
}

const TABLES: Readonly<Record<ListName, (built: Case) => Table>> = {
  reports: (built) => ({
    columns: [
      { title: 'Report' },
      { title: 'Outlet' },
      { title: 'Published' },
      { title: 'Title', least: 16 },
      { title: 'Characters', align: 'right' },
    ],
    rows: built.reports.map((report) => [
      reportName(built, report.id),
      report.outlet ?? 'not named',
      sayPublished(report),
      report.title ?? 'no title',
      String(report.text.length),
    ]),
  }),
  quotes: (built) => ({
    columns: [
      { title: 'Speaker', least: 10 },
      { title: 'Kind' },
      { title: 'Words', least: 24, lines: 6 },
      { title: 'Report' },
      { title: 'At', align: 'right' },
    ],
    rows: built.reports.flatMap((report) =>
      (report.quotes ?? []).map((quote) => [
        quote.speakers.map((speaker) => speaker.name).join(', ') || 'nobody named',
        sayQuote(quote, report.text),
        shorten(report.text.slice(quote.start, quote.end), SHOWN),
        reportName(built, report.id),
        `${quote.start}–${quote.end}`,
      ]),
    ),
  }),
  claims: (built) => ({
    columns: [
      { title: 'Claim', least: 24, lines: 6 },
      { title: 'Said by', least: 8 },
      { title: 'Status' },
      { title: 'Reports', align: 'right' },
      { title: 'Outlets', align: 'right' },
      { title: 'Origins', align: 'right' },
    ],
    rows: [...built.claims]
      .sort((a, b) => b.reports - a.reports || (b.origins ?? 0) - (a.origins ?? 0) || (a.id < b.id ? -1 : 1))
      .map((claim) => [
        shorten(claim.text, SHOWN),
        claim.asserter ?? '',
        claim.polarity === 'negated' ? `${claim.status}, negated` : claim.status,
        String(claim.reports),
        String(claim.outlets),
        claim.origins === null ? 'unmeasured' : String(claim.origins),
      ]),
  }),
  passages: (built) => ({
    columns: [
      { title: 'Words', least: 24, lines: 6 },
      { title: 'Kind' },
      { title: 'From', least: 8 },
      { title: 'Reports', least: 8, lines: 6 },
    ],
    rows: built.passages.map((passage) => [
      shorten(wordsOf(built, passage.occurrences[0]), SHOWN),
      passage.kind,
      sayOrigin(passage),
      reportNames(built, passage.occurrences),
    ]),
  }),
  disagreements: (built) => ({
    columns: [
      { title: 'Severity' },
      { title: 'About' },
      { title: 'Values', least: 24, lines: 8 },
      { title: 'Why', least: 16, lines: 6 },
    ],
    rows: built.disagreements.map((item) => [
      item.severity,
      sayKind(item.kind),
      item.values.map((value) => `${value.value} (${reportName(built, value.report)})`).join(' / '),
      item.why,
    ]),
  }),
  timeline: (built) => ({
    columns: [
      { title: 'When', least: 10 },
      { title: 'What', least: 24, lines: 6 },
      { title: 'Where' },
      { title: 'Origins', align: 'right' },
      { title: 'Reports', least: 8 },
    ],
    rows: built.timeline.map((entry) => [
      sayDate(entry.when),
      entry.text,
      entry.place ?? '',
      entry.origins === null ? 'unmeasured' : String(entry.origins),
      reportNames(built, entry.evidence),
    ]),
  }),
  actors: (built) => ({
    columns: [
      { title: 'Name', least: 10 },
      { title: 'Kind' },
      { title: 'Role', least: 8 },
      { title: 'Country' },
      { title: 'Also written', least: 10 },
      { title: 'Reports', align: 'right' },
    ],
    rows: built.actors.map((actor) => [
      actor.name,
      actor.type,
      actor.roles.join(', '),
      actor.country === null ? '' : countryName(actor.country),
      actor.aliases
        .map((alias) => alias.name)
        .filter((name) => name !== actor.name)
        .join(', '),
      String(new Set(actor.aliases.flatMap((alias) => alias.reports)).size),
    ]),
  }),
};

/** Path of a report, else its outlet, else its id. */
export function reportName(built: Case, id: string): string {
  const report = built.reports.find((item) => item.id === id);
  return report?.source.path ?? report?.outlet ?? id;
}

function reportNames(built: Case, evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map((item) => reportName(built, item.report)))].join(', ');
}

function wordsOf(built: Case, { report, start, end }: Evidence): string {
  return built.reports.find((item) => item.id === report)?.text.slice(start, end) ?? '';
}

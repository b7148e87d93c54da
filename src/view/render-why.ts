import type { AnnotatedReport, Case, Evidence } from '../model/index.ts';
import { shorten } from './layout.ts';

const SHOWN = 100;

/** Every `why` of a case beside the words it is about, as Markdown: report by report, then over reports. */
export function renderWhy(built: Case): string {
  const texts = new Map(built.reports.map((report) => [report.id, report.text]));
  const named = (id: string) => nameOf(built, id);
  const at = ({ report, start, end }: Evidence) => quoted(texts.get(report) ?? '', start, end);
  const lines = [
    ...built.reports.flatMap(whysOfReport),
    ...section(
      'Stories',
      built.stories.flatMap((story) =>
        story.related.map((other) => `- ${story.title} and ${titleOf(built, other.story)}: ${other.why}`),
      ),
    ),
    ...section(
      'Passages',
      built.passages.map((item) => `- ${item.kind}, ${at(item.occurrences[0])}: ${item.why}`),
    ),
    ...section(
      'Lineage',
      built.lineage.map(
        (item) => `- ${named(item.from)} to ${named(item.to)}, ${item.direction}: ${item.why}`,
      ),
    ),
    ...section(
      'Claims told by several reports',
      built.claims.flatMap((claim) =>
        claim.unions.map(
          (union) =>
            `- “${shorten(claim.text, SHOWN)}”, ${union.reports.map(named).join(' and ')}: ${union.why}`,
        ),
      ),
    ),
    ...section(
      'Disagreements',
      built.disagreements.map(
        (item) =>
          `- ${item.severity}, ${item.kind}, ${item.values.map((value) => value.value).join(' / ')}: ${item.why}`,
      ),
    ),
  ];
  return `${lines.join('\n').trim()}\n`;
}

function whysOfReport(report: AnnotatedReport): readonly string[] {
  const words = (item: { readonly start: number; readonly end: number }) =>
    quoted(report.text, item.start, item.end);
  const dates = [
    ['published', report.published],
    ['updated', report.updated],
  ] as const;
  return [
    '',
    `# ${reportName(report)}`,
    ...section(
      'Dates of the report',
      dates.flatMap(([name, date]) =>
        date === null ? [] : [`- ${name} ${date.value}, ${date.basis}: ${date.why}`],
      ),
    ),
    ...section(
      'Times',
      (report.times ?? []).map((time) => `- ${words(time)} = ${time.edtf ?? 'unknown'}: ${time.why}`),
    ),
    ...section(
      'Amounts',
      (report.amounts ?? []).map(
        (item) => `- ${words(item)} = ${rangeOf(item.low, item.high)} ${item.unit ?? ''}: ${item.why}`,
      ),
    ),
    ...section(
      'Places',
      (report.places ?? []).map(
        (place) => `- ${words(place)} = ${place.name}, ${place.country ?? 'no country'}: ${place.why}`,
      ),
    ),
    ...section(
      'Quotes',
      (report.quotes ?? []).map(
        (quote) => `- ${quote.kind}, ${quote.speaker?.name ?? 'nobody named'}, ${words(quote)}: ${quote.why}`,
      ),
    ),
    ...section(
      'Events',
      (report.events ?? []).map((event) => `- ${words(event)}, ${event.type ?? 'no type'}: ${event.why}`),
    ),
  ];
}

/** Path of a report, else its outlet or title, else its id; an agency's name as it is. */
function nameOf(built: Case, id: string): string {
  const report = built.reports.find((item) => item.id === id);
  return report === undefined ? id : reportName(report);
}

function reportName({ source, outlet, title, id }: AnnotatedReport): string {
  return source.path ?? outlet ?? title ?? id;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

function rangeOf(low: number | null, high: number | null): string {
  if (low === null) return 'no number';
  return high === null || high === low ? String(low) : `${low} to ${high}`;
}

function titleOf(built: Case, id: string): string {
  return built.stories.find((story) => story.id === id)?.title ?? id;
}

function quoted(text: string, start: number, end: number): string {
  return `“${shorten(text.slice(start, end), SHOWN)}”`;
}

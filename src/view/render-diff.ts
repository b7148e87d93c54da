import type { Case, Claim, Disagreement } from '../model/index.ts';
import type { CaseDiff, ChangedClaim, ChangedDisagreement, Standing } from './case-diff.ts';
import { hang, shorten } from './layout.ts';
import { type Paint, PLAIN } from './paint.ts';
import { reportName } from './tables.ts';
import { count, sayKind, saySeverity } from './words.ts';

/** Characters of a claim before its middle is left out, and entries of a list before the rest is only counted. */
const SHOWN = 160;
const MOST = 20;

/** How the lines are set. */
export interface DiffLayout {
  readonly width: number;
  readonly paint?: Paint;
}

/** What changed from one case to another, for a person in a terminal; one line where nothing did. */
export function renderDiff(
  diff: CaseDiff,
  cases: { readonly before: Case; readonly after: Case },
  { width, paint = PLAIN }: DiffLayout,
): string {
  const { reports, claims, disagreements } = diff;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Reports added', reports.added.map((id) => labelOf(cases.after, id))],
    ['Reports taken out', reports.removed.map((id) => labelOf(cases.before, id))],
    ['New disagreements', disagreements.added.map(sayDisagreement)],
    ['Disagreements that changed', disagreements.changed.map(sayChange)],
    ['Disagreements that are gone', disagreements.removed.map(sayDisagreement)],
    ['Claims that rest on more or less than before', claims.changed.map(sayMove)],
    ['New claims', claims.added.map(sayClaim)],
    ['Claims that are gone', claims.removed.map(sayClaim)],
  ];
  const told = sections.filter(([, lines]) => lines.length > 0);
  if (told.length === 0) return 'Nothing changed.\n';
  return `${told.map(([title, lines]) => sectionOf(title, lines, { width, paint })).join('\n')}`;
}

function sectionOf(title: string, lines: readonly string[], { width, paint = PLAIN }: DiffLayout): string {
  const shown = lines.slice(0, MOST).flatMap((line) => hang('  • ', line, width));
  const more = lines.length > MOST ? [`    and ${lines.length - MOST} more`] : [];
  return `${[paint.bold(`${title} (${lines.length})`), ...shown, ...more].join('\n')}\n`;
}

function labelOf(built: Case, id: string): string {
  const title = built.reports.find((report) => report.id === id)?.title;
  return title == null ? reportName(built, id) : `${reportName(built, id)}: ${title}`;
}

function sayDisagreement({ kind, severity, values }: Disagreement): string {
  const words = [...new Set(values.map(({ value }) => value))].join(' / ');
  return `${saySeverity(severity)} (${sayKind(kind)}): ${words}`;
}

function sayChange({ before, after }: ChangedDisagreement): string {
  const now = sayDisagreement(after);
  return before.severity === after.severity
    ? `${now}; ${count(after.values.length, 'place')}, before ${before.values.length}`
    : `${now}; before: ${saySeverity(before.severity)}`;
}

function sayMove({ text, before, after }: ChangedClaim): string {
  return `“${shorten(text, SHOWN)}”: ${sayStanding(after)}, before ${sayStanding(before)}`;
}

function sayClaim({ text, ...standing }: Claim): string {
  return `“${shorten(text, SHOWN)}” (${sayStanding(standing)})`;
}

function sayStanding({ reports, origins }: Standing): string {
  const rest = origins === null ? 'origins unmeasured' : count(origins, 'independent origin');
  return `${count(reports, 'report')}, ${rest}`;
}

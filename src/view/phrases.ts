import type { Disagreement } from '../model/index.ts';
import type { TakerView } from './copied.ts';
import type { ReportLabels } from './labels.ts';
import { shorten } from './layout.ts';
import { changesBetween, type WordChange } from './wording.ts';
import { joinWords, percent } from './words.ts';

/** Characters of another wording before its middle is left out. */
const SHOWN = 280;
/** More changes than these are easier to read as a whole. */
const MOST_CHANGES = 3;
/** Words of one change beyond which the whole is shown. */
const LONGEST_CHANGE = 4;

/** Where a report's prose comes from, in sentences without their subject: `likely took 43 % of its own prose from D`. */
export function sayTaker(taker: TakerView, labels: ReportLabels): string {
  const sources = taker.sources.map(
    (item) =>
      `${item.direction === 'known' ? 'has' : 'likely has'} ${percent(item.share)} of its own prose from ${item.from} (${item.why})`,
  );
  const taken = taker.taken.map(
    ({ from, share, item }) =>
      `${item.direction === 'known' ? 'took' : 'likely took'} ${percent(share)} of its own prose from ${labels.letterOf(from)} (${item.why})`,
  );
  const parts = taker.shared.map((other, index) =>
    index === 0
      ? `${percent(other.share)} of its own prose with ${labels.letterOf(other.with)}`
      : `${percent(other.share)} with ${labels.letterOf(other.with)}`,
  );
  const shared = parts.length === 0 ? [] : [`shares ${joinWords(parts)}; who had it first is not known`];
  return [...sources, ...taken, ...shared].join('; ');
}

/**
 * Another wording of a saying: only the words that differ where they are few, else the whole of it; null where the two
 * differ in nothing but marks.
 */
export function sayVariant(main: string, variant: string): string | null {
  const changes = changesBetween(main, variant);
  if (changes?.length === 0) return null;
  if (changes === null || changes.length > MOST_CHANGES || changes.some(isLong))
    return `“${shorten(bareMarks(variant), SHOWN)}”`;
  const said = changes.map(({ from, to }) => {
    if (from === '') return `with “${bareMarks(to)}” added`;
    return to === '' ? `without “${bareMarks(from)}”` : `“${bareMarks(to)}” for “${bareMarks(from)}”`;
  });
  return joinWords(said);
}

function isLong({ from, to }: WordChange): boolean {
  return Math.max(from.split(' ').length, to.split(' ').length) > LONGEST_CHANGE;
}

/** Without the marks at the ends, so that quoting it does not double them. */
function bareMarks(text: string): string {
  return text.replace(/^["“”]+|[.,"“”]+$/g, '');
}

/**
 * The values of a disagreement, each with the reports that give it, in the order of the letters; "five" and "five people"
 * are one value.
 */
export function valuesOf(
  item: Disagreement,
  labels: ReportLabels,
): readonly { readonly value: string; readonly reports: readonly string[] }[] {
  const byValue = new Map<string, Set<string>>();
  const shortestFirst = [...item.values].sort((a, b) => a.value.length - b.value.length);
  for (const { value: words, report } of shortestFirst) {
    const known = [...byValue.keys()].find((other) => words.startsWith(`${other} `));
    const value = known ?? words;
    byValue.set(value, (byValue.get(value) ?? new Set()).add(report));
  }
  return [...byValue]
    .map(([value, reports]) => ({ value, reports: labels.ids.filter((id) => reports.has(id)) }))
    .sort((a, b) => labels.ids.indexOf(a.reports[0] ?? '') - labels.ids.indexOf(b.reports[0] ?? ''));
}

/** The values of a disagreement with the letters of their reports: `412 passengers in A B, 421 passengers in D`. */
export function sayValues(item: Disagreement, labels: ReportLabels): string {
  return valuesOf(item, labels)
    .map(({ value, reports }) => `${value} in ${reports.map(labels.letterOf).join(' ')}`)
    .join(', ');
}

/** What reports have on a point of a line: in conflict, told at different times, or at odds within one report. */
export function sayDispute(item: Disagreement, labels: ReportLabels): string {
  if (item.kind === 'arithmetic') return `does not add up: ${item.why}`;
  return `${item.severity === 'update' ? 'figures over time' : 'disputed'}: ${sayValues(item, labels)}`;
}

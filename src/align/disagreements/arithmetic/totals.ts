import { type Amount, type FullReport, type Span, spanAt, spansWithin } from '../../../model/index.ts';
import { shown } from './precision.ts';
import type { ArithmeticRules, Check, Miscount } from './types.ts';

/** A list with more parts is a table; characters of a list that a sentence of news holds. */
const MOST_PARTS = 12;
const LONGEST_LIST = 240;

interface Part extends Span {
  readonly value: number;
  /** First word behind the number. */
  readonly lead: string;
}

/** Parts that do not add up to the total told with them; only where the words say that the list is whole. */
export const totals: Check = (report, rules) =>
  report.amounts.flatMap((total, index) => {
    if (!isCounted(total)) return [];
    const list =
      listBehind(report, total, rules) ??
      listBefore(report, index, rules) ??
      listOfWhole(report, total, rules);
    if (list === null || !isOneKind(report, total, { list, people: rules.people })) return [];
    const parts = partsOf(report.text, list, rules);
    if (parts === null) return [];
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const few = sum < (total.low as number);
    if (sum === total.low || (few && (list.some === true || !isWhole(list, parts)))) return [];
    return [miscount(report, total, parts)];
  });

function isCounted({ low, high, modifier, unit }: Amount): boolean {
  return (
    low !== null && low === high && modifier === 'exact' && unit !== null && unit !== 'percent' && low > 1
  );
}

/** The parts count what the total counts, or both count people: "nine people in two rooms: four women and five men". */
function isOneKind(
  report: FullReport,
  total: Amount,
  { list, people }: { readonly list: Span; readonly people: ReadonlySet<string> },
): boolean {
  const own = total.unit as string;
  return spansWithin(report.amounts, list).every(({ unit }) => {
    return unit === own || (unit !== null && people.has(unit) && people.has(own));
  });
}

/** Where parts are listed; `sure`: the list says that it holds all of them; `some`: it may leave some out. */
interface List extends Span {
  readonly sure: boolean;
  readonly some?: true;
}

/** "Nine people: four women, three men and two children", also between dashes or in brackets. */
function listBehind(report: FullReport, total: Amount, rules: ArithmeticRules): List | null {
  const sentence = spanAt(report.sentences, total.start);
  if (sentence === undefined || total.end >= sentence.end) return null;
  const behind = report.text.slice(total.end, Math.min(sentence.end, total.end + LONGEST_LIST));
  const opening = rules.listOpens.exec(behind)?.[0];
  if (opening === undefined) return null;
  const sign = opening.trim().at(-1) as string;
  const list = behind.slice(opening.length);
  const close = list.search(sign === '(' ? /\)/u : /—|\s[–-]{1,2}\s|;|[.!?]["”]?\s*$/u);
  if (close < 0) return null;
  const start = total.end + opening.length;
  if (spansWithin(report.amounts, { start: total.end, end: start }).length > 0) return null;
  return { start, end: start + close, sure: sign === ':' };
}

/** "Four women, three men and two children, for a total of nine people". */
function listBefore(report: FullReport, index: number, rules: ArithmeticRules): List | null {
  const total = report.amounts[index] as Amount;
  const sentence = spanAt(report.sentences, total.start);
  if (sentence === undefined) return null;
  const from = Math.max(sentence.start, total.start - LONGEST_LIST);
  const lead = rules.totals.exec(report.text.slice(from, total.start));
  if (lead === null) return null;
  const end = from + lead.index;
  const first = spansWithin(report.amounts, { start: from, end })[0];
  return first === undefined ? null : { start: first.start, end, sure: true };
}

/**
 * "Of the 90 pupils in the school, 40 live in Oster, 30 in Vell and 30 in Tarn": parts that leave out their verb exclude each other,
 * but need not be all.
 */
function listOfWhole(report: FullReport, total: Amount, rules: ArithmeticRules): List | null {
  const sentence = spanAt(report.sentences, total.start);
  if (sentence === undefined || sentence.end - total.start > LONGEST_LIST) return null;
  if (!rules.wholeOpens.test(report.text.slice(sentence.start, total.start))) return null;
  const [first, ...others] = spansWithin(report.amounts, { start: total.end, end: sentence.end });
  const lead = first === undefined ? null : wordBehind(report.text, others[0]?.end ?? -1);
  if (first === undefined || lead === null || !rules.placing.has(lead)) return null;
  if (others.some(({ end }) => wordBehind(report.text, end) !== lead)) return null;
  const words = report.text.slice(first.end, (others[0] as Amount).start).toLowerCase();
  if (!words.split(/[^\p{L}]+/u).includes(lead)) return null;
  // A number before the first part is one that was not read.
  if (/\d/u.test(report.text.slice(total.end, first.start))) return null;
  const end = report.text.slice(first.start, sentence.end).search(/[.!?]["”]?\s*$/u);
  return { start: first.start, end: end < 0 ? sentence.end : first.start + end, sure: false, some: true };
}

function wordBehind(text: string, position: number): string | null {
  return position < 0
    ? null
    : (/^\s+(\p{L}+)/u.exec(text.slice(position, position + 30))?.[1]?.toLowerCase() ?? null);
}

/** The parts of a list of which every item begins with its number, or null where one may be missing or counted otherwise. */
function partsOf(text: string, list: Span, rules: ArithmeticRules): readonly Part[] | null {
  const words = text.slice(list.start, list.end);
  if (rules.listOpen.test(words)) return null;
  const parts: Part[] = [];
  let start = list.start;
  for (const item of words.split(rules.listJoint)) {
    const at = text.indexOf(item, start);
    start = at + item.length;
    const part = partOf(item, at, rules.numberWords);
    if (part === null || parts.length === MOST_PARTS) return null;
    parts.push(part);
  }
  return parts.length < 2 ? null : parts;
}

function partOf(item: string, at: number, numbers: ReadonlyMap<string, number>): Part | null {
  const match = /^([\d,]*\d|\p{L}+(?:-\p{L}+)?)\s+(\p{L}[\p{L}’'-]*)([^\d]*)$/u.exec(item.trimEnd());
  if (match === null) return null;
  const [whole, figure, lead, rest] = match as unknown as [string, string, string, string];
  const value = /^\d/u.test(figure) ? Number(figure.replaceAll(',', '')) : numbers.get(figure.toLowerCase());
  const others = `${lead}${rest}`.toLowerCase().split(/[^\p{L}]+/u);
  if (value === undefined || others.some((word) => numbers.has(word))) return null;
  return { value, lead: lead.toLowerCase(), start: at, end: at + whole.length };
}

/** Fewer than the total may be some of them only, unless the list is announced or tells of every place alike. */
function isWhole({ sure }: List, parts: readonly Part[]): boolean {
  return sure || new Set(parts.map(({ lead }) => lead)).size === 1;
}

function miscount(report: FullReport, total: Amount, parts: readonly Part[]): Miscount {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const terms = parts.map(({ value }) => shown(value)).join(' + ');
  const words = report.text.slice(total.start, total.end).replace(/\s+/gu, ' ');
  const spans = [total, ...parts].sort((a, b) => a.start - b.start);
  return { spans, why: `${terms} = ${shown(sum)}, not “${words}”` };
}

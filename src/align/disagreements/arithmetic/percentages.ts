import { type Amount, type FullReport, type Span, spanAt } from '../../../model/index.ts';
import { apart, type Range, rangeOf, shown } from './precision.ts';
import type { ArithmeticRules, Check, Miscount } from './types.ts';

/** Percentages are rounded once more where they are reckoned from rounded figures. */
const TOLERANCE = 0.03;
/** A percentage told in whole numbers is off by as much as this many points before it is wrong. */
const POINTS = 0.5;

/** A percentage that does not match the two figures told with it: a change from one to another, or a part of a whole. */
export const percentages: Check = (report, rules) =>
  report.amounts.flatMap((amount, index) => {
    if (amount.unit !== 'percent') return [];
    const miscount = changeAround(report, index, rules) ?? shareBefore(report, index, rules);
    return miscount === null ? [] : [miscount];
  });

/** "Rose 12 percent to 560 from 500", "from 500 to 560, a rise of 12 percent". */
function changeAround(report: FullReport, index: number, rules: ArithmeticRules): Miscount | null {
  const percent = report.amounts[index] as Amount;
  const sentence = spanAt(report.sentences, percent.start);
  if (sentence === undefined) return null;
  // Three figures in the sentence, and no more: the next ones on either side tell.
  const amounts = report.amounts
    .slice(Math.max(0, index - 3), index + 4)
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (amounts.length !== 3 || amounts.filter(({ unit }) => unit?.startsWith('percent')).length !== 1)
    return null;
  if (rules.rates.test(report.text.slice(sentence.start, sentence.end))) return null;
  const before = (amount: Span): string => report.text.slice(sentence.start, amount.start);
  const figures = amounts.filter((amount) => amount !== percent);
  const from = figures.find((amount) => rules.from.test(before(amount)));
  const to = figures.find((amount) => amount !== from && rules.to.test(before(amount)));
  if (from === undefined || to === undefined || from.unit === null || from.unit !== to.unit) return null;
  const [old, now] = [rangeOfText(report, from), rangeOfText(report, to)];
  if (old === null || now === null || old.low <= 0) return null;
  const change = { low: (now.low / old.high - 1) * 100, high: (now.high / old.low - 1) * 100 };
  const told = rangeOfText(report, percent);
  if (told === null || !apart(widened(told), unsigned(change), TOLERANCE)) return null;
  const reckoned = Math.abs(((to.low as number) / (from.low as number) - 1) * 100);
  return {
    spans: inOrder([from, to, percent]),
    why: `from ${words(report, from)} to ${words(report, to)} is a change of ${shown(reckoned)} percent, not ${words(report, percent)}`,
  };
}

/** "12 of the 48 seats, or 25 percent", "12 of 48 (25 percent)". */
function shareBefore(report: FullReport, index: number, rules: ArithmeticRules): Miscount | null {
  const [part, whole, percent] = report.amounts.slice(index - 2, index + 1);
  if (index < 2 || part === undefined || whole === undefined || percent === undefined) return null;
  if (part.unit === null || part.unit !== whole.unit) return null;
  if (!rules.partOf.test(report.text.slice(part.end, whole.start))) return null;
  if (!rules.restates.test(report.text.slice(whole.end, percent.start))) return null;
  const [some, all, told] = [part, whole, percent].map((amount) => rangeOfText(report, amount));
  if (some == null || all == null || told == null || all.low <= 0) return null;
  const share = { low: (some.low / all.high) * 100, high: (some.high / all.low) * 100 };
  if (!apart(widened(told), share, TOLERANCE)) return null;
  const reckoned = ((part.low as number) / (whole.low as number)) * 100;
  return {
    spans: [part, whole, percent],
    why: `${words(report, part)} of ${words(report, whole)} are ${shown(reckoned)} percent, not ${words(report, percent)}`,
  };
}

function rangeOfText(report: FullReport, amount: Amount): Range | null {
  return rangeOf(amount, report.text.slice(amount.start, amount.end));
}

function widened({ low, high }: Range): Range {
  return { low: low - POINTS, high: high + POINTS };
}

/** A fall is told without a sign. */
function unsigned({ low, high }: Range): Range {
  if (high < 0) return { low: -high, high: -low };
  return { low: Math.max(0, low), high: Math.max(high, -low) };
}

function inOrder(spans: readonly Amount[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

function words({ text }: FullReport, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

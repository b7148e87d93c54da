import { type Amount, type FullReport, firstEndingAfter, spanAt, spansWithin } from '../../model/index.ts';
import type { ComparingRules } from '../claims/types.ts';
import { isNear } from './slots.ts';

/** Tokens before and behind an amount in which a word may limit it: `a total of 30`, `30 people each`. */
const BEFORE = 3;
const BEHIND = 2;
/** Tokens before an amount in which a word may leave open whether it is so, and on either side one of another time. */
const AROUND = 6;

/**
 * The words that limit what a number counts (`other`, `each`, `a year`), sorted and joined; equal for two
 * numbers of one scope. "more than" and a list's last "and other" limit nothing.
 */
export function scopeOf(
  report: FullReport,
  { amount }: { readonly amount: Amount },
  rules: ComparingRules,
): string {
  const first = firstEndingAfter(report.tokens, amount.start);
  const behind = firstEndingAfter(report.tokens, amount.end);
  const words = report.tokens
    .slice(Math.max(0, first - BEFORE), behind + BEHIND)
    .map((token) => report.text.slice(token.start, token.end).toLowerCase());
  const found = words.filter((word, index) => {
    if (!rules.claims.scopeWords.has(word) || /^(?:than|cent)$/u.test(words[index + 1] ?? '')) return false;
    return words[index - 1] !== 'and';
  });
  return [...new Set([...found, ...limitsOf(report, first, behind, rules)])].sort().join(' ');
}

/** Words around that doubt or deny the number or put it into another time, and whether its sentence does. */
function limitsOf(
  report: FullReport,
  first: number,
  behind: number,
  { slots }: ComparingRules,
): readonly string[] {
  const wordsIn = (from: number, to: number) =>
    report.tokens
      .slice(Math.max(0, from), to)
      .map((token) => report.text.slice(token.start, token.end).toLowerCase());
  const start = report.tokens[first]?.start ?? 0;
  const sentence = spanAt(report.sentences, start) ?? { start, end: start };
  const far = spansWithin(report.times, sentence).some((time) => !isNear(time, report));
  return [
    ...wordsIn(first - AROUND, first).filter((word) => slots.doubtful.has(word)),
    ...wordsIn(first - AROUND, behind + AROUND).filter((word) => slots.otherTimes.has(word)),
    ...(far ? ['at another time'] : []),
  ];
}

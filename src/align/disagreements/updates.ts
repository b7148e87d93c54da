import type { Amount, FullReport } from '../../model/index.ts';
import type { ClaimRules, Proposition } from '../claims/types.ts';

/** A number with the report it stands in. */
export interface Figure {
  readonly report: FullReport;
  readonly proposition: Proposition;
  readonly amount: Amount;
}

/**
 * Why the larger figure is a later state of the smaller one, or null: the words say that it moved, or it counts
 * what only grows and its report was published at least a day, or at known times an hour, later.
 */
export function isUpdate(a: Figure, b: Figure, rules: ClaimRules): string | null {
  const [small, large] = (a.amount.low as number) <= (b.amount.low as number) ? [a, b] : [b, a];
  const moved = large.proposition.words.find((word) => rules.movingWords.has(word.key));
  if (moved !== undefined) return `the words say that it moved (“${moved.key}”)`;
  const unit = large.amount.unit;
  if (unit === null || !rules.growingCounts.has(unit)) return null;
  return isLater(large.report, small.report) ? 'the larger number is the later one' : null;
}

/** True if the first was published at least a day, or at known times an hour, after the second. */
export function isLater(late: FullReport, early: FullReport): boolean {
  const [after, before] = [late.published?.value, early.published?.value];
  if (after === undefined || before === undefined) return false;
  const [dayAfter, hourAfter] = after.split('T');
  const [dayBefore, hourBefore] = before.split('T');
  if (dayAfter !== dayBefore) return (dayAfter as string) > (dayBefore as string);
  if (hourAfter === undefined || hourBefore === undefined) return false;
  return hourAfter.slice(0, 2) > hourBefore.slice(0, 2);
}

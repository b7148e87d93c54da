import type { Amount, FullReport } from '../../model/index.ts';

/** The values that an amount allows. Ends belong to it unless open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** From here on figures with zeros at the end count as rounded. */
const ROUNDED_FROM = 100;
/** From here on figures are given in millions. */
const CUT_FROM = 1_000_000;
const ABOUT = 0.1;
/** No figure is rounded by more than this part of it. */
const ROUNDING = 0.05;
/** "More than 30" is not said of a number this many times as large. */
const MORE_THAN_REACH = 2;
/** "Nearly 30", "fewer than 30" are not said of a number below this part of it. */
const LESS_THAN_REACH = 0.5;

/** The values that an amount allows, or null where no number is given. */
export function intervalOf(amount: Pick<Amount, 'low' | 'high' | 'modifier'>): Interval | null {
  const { low, modifier } = amount;
  if (low === null) return null;
  const high = amount.high ?? low;
  switch (modifier) {
    case 'more-than':
      return { low, high: high * MORE_THAN_REACH, openLow: true, openHigh: false };
    case 'at-least':
      return { low, high: high * MORE_THAN_REACH, openLow: false, openHigh: false };
    case 'less-than':
      return { low: low * LESS_THAN_REACH, high, openLow: false, openHigh: true };
    case 'up-to':
      return { low: low * LESS_THAN_REACH, high, openLow: false, openHigh: false };
    case 'about':
      return closed(low - Math.abs(low) * ABOUT, high + Math.abs(high) * ABOUT);
    case 'exact':
      return low === high ? rounded(low) : closed(low, high);
  }
}

/** True if both give the same number. */
export function sameValue(a: Amount, b: Amount): boolean {
  return a.low === b.low && a.high === b.high;
}

/** True if the smaller number is given as a least one: a count that grows leaves the larger one open. */
export function isOpenCount(a: Amount, b: Amount): boolean {
  const small = (a.low as number) <= (b.low as number) ? a : b;
  return small.modifier === 'at-least' || small.modifier === 'more-than';
}

/** Two numbers of one thing at one time are seldom further apart than this. */
const MOST_TIMES = 3;

/** True if the larger number is more than three times the smaller one. */
export function areFarApart(a: Amount, b: Amount): boolean {
  const [low, high] = [a.low as number, b.low as number].sort((x, y) => x - y) as [number, number];
  return high > low * MOST_TIMES;
}

/** Absence test: the value stands in the other report too, so it counts something else there. */
export function standsIn(amount: Amount, report: FullReport): boolean {
  return report.amounts.some((other) => other.unit === amount.unit && sameValue(other, amount));
}

/** True if some value fits both. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return startsBefore(a, b) && startsBefore(b, a);
}

/** True if `a` begins no later than `b` ends. */
function startsBefore(a: Interval, b: Interval): boolean {
  if (a.low < b.high) return true;
  return a.low === b.high && !a.openLow && !b.openHigh;
}

/**
 * A figure that ends in zeros stands for half its last other place around it: 150 for 145 up to 155. In millions it may be cut
 * off instead: 43 million for all below 44 million.
 */
function rounded(value: number): Interval {
  const size = Math.abs(value);
  let place = 1;
  if (size >= ROUNDED_FROM && Number.isInteger(size)) while (size % (place * 10) === 0) place *= 10;
  if (place === 1) return closed(value, value);
  const below = Math.min(place / 2, size * ROUNDING);
  const above = size >= CUT_FROM ? Math.min(place, size * ROUNDING) : below;
  return { low: value - below, high: value + above, openLow: false, openHigh: true };
}

function closed(low: number, high: number): Interval {
  return { low, high, openLow: false, openHigh: false };
}

/** Characters before a number that tell what it is. */
const LOOK_BACK = 12;
/** The same in another unit ("80 feet (24 metres)"), the whole of a part ("28 of 41 passes"), a model ("AK 47"). */
const NO_COUNT = /\($|\d of $|\p{Lu}{2}[ -]$/u;

/** True for a number that counts nothing by itself. */
export function isNoCount(report: FullReport, amount: Amount): boolean {
  return NO_COUNT.test(report.text.slice(Math.max(0, amount.start - LOOK_BACK), amount.start));
}

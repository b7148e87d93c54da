import type { Amount } from '../../../model/index.ts';

/** The numbers that a figure may stand for. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** "About" is said of a number this part of it away. */
const ABOUT = 0.05;

/**
 * What a figure may stand for after rounding: half of its last written place on either side; trailing zeros of a whole figure
 * ("3,000") are taken as rounded to the last other place, but by no more than `ABOUT`. Null for figures that only bound a number
 * ("more than 30") or name none.
 */
export function rangeOf({ low, high, modifier }: Amount, text: string): Range | null {
  if (low === null || low !== high || (modifier !== 'exact' && modifier !== 'about')) return null;
  const slack = Math.max(roundingOf(low, text), modifier === 'about' ? Math.abs(low) * ABOUT : 0);
  return { low: low - slack, high: low + slack };
}

/** Half of the last place that a number is written to. Numbers below one hundred without scale or decimals are exact. */
function roundingOf(value: number, text: string): number {
  const figures = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  if (figures === null) return Math.abs(value) >= SMALL ? zerosOf(value) : 0;
  const written = Number(figures[0].replaceAll(',', ''));
  if (written === 0) return 0;
  const scale = Math.abs(value / written);
  const decimals = figures[1]?.length ?? 0;
  if (decimals > 0) return (scale * 10 ** -decimals) / 2;
  if (scale > 1.5) return scale / 2;
  return Math.abs(value) >= SMALL ? zerosOf(value) : 0;
}

const SMALL = 100;

function zerosOf(value: number): number {
  const size = Math.abs(value);
  let place = 1;
  while (Number.isInteger(size) && size % (place * 10) === 0) place *= 10;
  return place === 1 ? 0 : Math.min(place / 2, size * ABOUT);
}

/** True if no number lies in both, even if one of them is off by a share of it. */
export function apart(a: Range, b: Range, tolerance: number): boolean {
  const margin = Math.max(Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high)) * tolerance;
  return a.low > b.high + margin || b.low > a.high + margin;
}

/** A number as people read it: at most four significant figures, more only where it is whole. */
export function shown(value: number): string {
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(4));
  return rounded.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

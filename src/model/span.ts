/**
 * Half-open range `[start, end)` of UTF-16 code units (JavaScript string indices) in a report's `text`:
 * `0 <= start <= end <= text.length`. The only unit of position in crossread; others exist only at the
 * borders (exports).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in one report: the only kind of evidence crossread knows. */
export interface Evidence extends Span {
  /** Id of the report. */
  readonly report: string;
}

/** A list that cannot be empty, so that "no finding without evidence" is a type, not a promise. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Orders spans by `start`, then `end`: the order of every annotation list. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Orders evidence by report id, then position. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  return compareText(a.report, b.report) || compareSpans(a, b);
}

/** Orders strings by code unit, the same on every machine (no locale). */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True if the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Index of the first item of a list sorted by `start` whose `end` lies behind `position`; the list's length
 * if there is none. For disjoint lists (tokens, sentences, blocks). O(log n).
 */
export function firstEndingAfter(list: readonly Span[], position: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Span).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item of a sorted, disjoint list that holds `position`, or undefined. O(log n). */
export function spanAt<T extends Span>(list: readonly T[], position: number): T | undefined {
  const item = list[firstEndingAfter(list, position)];
  return item !== undefined && item.start <= position ? item : undefined;
}

/** The items of a sorted, disjoint list that overlap `span`, in order. O(log n + result). */
export function spansWithin<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  const first = firstEndingAfter(list, span.start);
  let last = first;
  while (last < list.length && (list[last] as T).start < span.end) last++;
  return list.slice(first, last);
}

import { compareSpans, type Evidence, type Passage, type Span } from '../../model/index.ts';
import type { Proposition } from './types.ts';

/** Part of a proposition that a passage must cover for it to be copied. */
const COVERED = 0.35;

/** A passage that covers a stretch of a report. */
interface Cover extends Span {
  readonly passage: Passage;
  /** Furthest end of this cover and all before it. */
  reach: number;
}

/** Which passages cover a stretch of a report. */
export class VerbatimIndex {
  private readonly covers = new Map<string, Cover[]>();

  constructor(passages: readonly Passage[]) {
    for (const passage of passages) {
      for (const { report, start, end } of passage.occurrences) {
        const list = this.covers.get(report);
        if (list === undefined) this.covers.set(report, [{ start, end, passage, reach: end }]);
        else list.push({ start, end, passage, reach: end });
      }
    }
    for (const list of this.covers.values()) {
      list.sort(compareSpans);
      let reach = 0;
      for (const cover of list) {
        reach = Math.max(reach, cover.end);
        cover.reach = reach;
      }
    }
  }

  /** The passages that cover at least a third of the stretch. */
  covering({ report, start, end }: Evidence): readonly Passage[] {
    const found: Passage[] = [];
    const list = this.covers.get(report) ?? [];
    for (let at = firstReaching(list, start); at < list.length; at++) {
      const cover = list[at] as Cover;
      if (cover.start >= end) break;
      const shared = Math.min(cover.end, end) - Math.max(cover.start, start);
      if (shared >= COVERED * (end - start)) found.push(cover.passage);
    }
    return found;
  }

  /** True if a passage covers the proposition and one of another report among the others. */
  sharesWords(proposition: Proposition, others: readonly Proposition[]): boolean {
    const own = new Set(this.covering(proposition));
    if (own.size === 0) return false;
    return others.some(
      (other) =>
        other.report !== proposition.report && this.covering(other).some((passage) => own.has(passage)),
    );
  }
}

/** Index of the first cover that anything before or at it carries beyond the position. O(log n). */
function firstReaching(list: readonly Cover[], position: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Cover).reach <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

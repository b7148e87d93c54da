import type { Span } from '../../model/index.ts';

/**
 * Finds the items that overlap a span, for spans asked in ascending order: one pass over a list sorted by
 * `start`, whose items may overlap one another.
 */
export class Sweep<T extends Span> {
  private readonly items: readonly T[];
  private next = 0;
  private open: T[] = [];

  constructor(items: readonly T[]) {
    this.items = items;
  }

  /** The items that share a character with the span, in the order of the list. */
  within(span: Span): readonly T[] {
    this.open = this.open.filter((item) => item.end > span.start);
    while (this.next < this.items.length) {
      const item = this.items[this.next] as T;
      if (item.start >= span.end) break;
      if (item.end > span.start) this.open.push(item);
      this.next++;
    }
    return this.open.filter((item) => item.start < span.end);
  }
}

import type { SlotNetwork } from './network.ts';

/** What gives scores for the rows for which it ran last. */
export type Scorer = Pick<SlotNetwork, 'scores' | 'score'>;

/** Networks that decide together: their outputs are summed. */
export class Committee implements Scorer {
  readonly scores: Float32Array;
  readonly #members: readonly SlotNetwork[];

  /** @param members with the same outputs; one with fewer slots reads the first of the rows */
  constructor(members: readonly SlotNetwork[]) {
    this.#members = members;
    this.scores = new Float32Array(members[0]?.scores.length ?? 0);
  }

  run(rows: Int32Array): void {
    for (const member of this.#members) member.run(rows);
  }

  /** Sets `scores[first..first + count)` for the last `run`. */
  score(first: number, count: number): void {
    this.scores.fill(0, first, first + count);
    for (const member of this.#members) {
      member.score(first, count);
      for (let at = first; at < first + count; at++) this.scores[at]! += member.scores[at]!;
    }
  }
}

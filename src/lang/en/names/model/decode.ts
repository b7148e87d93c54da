import { LABELS, mayEnd, mayFollow, mayStart } from './labels.ts';

/** Score of what cannot be. */
export const NEVER = -1e9;

/** Scores of one label behind another: `NEVER` where it may not stand there. */
export function constrained(transitions: Float32Array): Float32Array {
  const all = Float32Array.from(transitions);
  for (let before = 0; before < LABELS; before++)
    for (let label = 0; label < LABELS; label++)
      if (!mayFollow(before, label)) all[before * LABELS + label] = NEVER;
  return all;
}

/** For each label those that it may stand behind; of the others none is ever the best. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(before, label)),
);

/**
 * The best labels of one sentence (Viterbi 1967): `scores[at * LABELS + label]` for `at` from `from` to `to`, and
 * `transitions[before * LABELS + label]`; writes `labels[from .. to)`.
 */
export class Decoder {
  readonly #transitions: Float32Array;
  #back = new Uint8Array(256 * LABELS);
  #best = new Float32Array(LABELS);
  #next = new Float32Array(LABELS);

  constructor(transitions: Float32Array) {
    this.#transitions = constrained(transitions);
  }

  decode(scores: Float32Array, from: number, to: number, labels: Uint8Array): void {
    const length = to - from;
    if (length === 0) return;
    if (this.#back.length < length * LABELS) this.#back = new Uint8Array(length * LABELS * 2);
    for (let label = 0; label < LABELS; label++)
      this.#best[label] = mayStart(label) ? (scores[from * LABELS + label] as number) : NEVER;
    for (let at = 1; at < length; at++) this.#step(scores, (from + at) * LABELS, at * LABELS);
    let last = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++)
      if (mayEnd(label) && (this.#best[label] as number) > most)
        [last, most] = [label, this.#best[label] as number];
    for (let at = length - 1; at >= 0; at--) {
      labels[from + at] = last;
      last = this.#back[at * LABELS + last] as number;
    }
  }

  #step(scores: Float32Array, offset: number, row: number): void {
    const [best, next, back, transitions] = [this.#best, this.#next, this.#back, this.#transitions];
    for (let label = 0; label < LABELS; label++) {
      let most = Number.NEGATIVE_INFINITY;
      let from = 0;
      const allowed = BEFORE[label]!;
      for (let index = 0; index < allowed.length; index++) {
        const before = allowed[index]!;
        const score = best[before]! + transitions[before * LABELS + label]!;
        if (score > most) {
          from = before;
          most = score;
        }
      }
      next[label] = most + (scores[offset + label] as number);
      back[row + label] = from;
    }
    this.#best = next;
    this.#next = best;
  }
}

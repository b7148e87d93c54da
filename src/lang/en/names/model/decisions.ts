import { KINDS, kindOf, mayStart } from './labels.ts';
import type { Sheet } from './sheet.ts';
import { TRAITS } from './words.ts';

const KIND_COUNT = KINDS.length + 1;
/** Votes of one kind beyond which more say nothing new. */
const MANY = 3;

/** What the labels of a first reading say of each word, over the whole report: its kinds, counted by small form. */
export class Decisions {
  readonly #sheet: Sheet;
  readonly #labels: Uint8Array;
  /** Per number of a small form: how often it was outside, and in a name of each kind. */
  readonly #counts = new Map<number, Int32Array>();

  constructor(sheet: Sheet, labels: Uint8Array) {
    this.#sheet = sheet;
    this.#labels = labels;
    for (let at = 0; at < labels.length; at++) {
      if (!this.#counts_(at)) continue;
      const small = sheet.smalls[at] as number;
      const counts = this.#counts.get(small) ?? new Int32Array(KIND_COUNT * 2);
      this.#counts.set(small, counts);
      const kind = kindOf(labels[at] as number) + 1;
      (counts[kind] as number)++;
      if (isAlone(labels, at)) (counts[KIND_COUNT + kind] as number)++;
    }
  }

  #counts_(at: number): boolean {
    const traits = this.#sheet.words.traits[this.#sheet.forms[at] as number] as number;
    return (traits & (TRAITS.capital | TRAITS.mixed)) !== 0 || this.#labels[at] !== 0;
  }

  /** The decisions on the same word in other places, as one number: the commonest kind, how often, and whether unanimous. */
  votesAt(at: number): number {
    const counts = this.#counts.get(this.#sheet.smalls[at] as number);
    if (counts === undefined) return 0;
    const own = this.#counts_(at) ? kindOf(this.#labels[at] as number) + 1 : -1;
    return summary(counts, 0, own);
  }

  /** The same, of places where the word is a name of one word only. */
  aloneAt(at: number): number {
    const counts = this.#counts.get(this.#sheet.smalls[at] as number);
    if (counts === undefined) return 0;
    const own = this.#counts_(at) && isAlone(this.#labels, at) ? kindOf(this.#labels[at] as number) + 1 : -1;
    return summary(counts, KIND_COUNT, own);
  }
}

function isAlone(labels: Uint8Array, at: number): boolean {
  const label = labels[at] as number;
  return label !== 0 && mayStart(label) && (at + 1 >= labels.length || mayStart(labels[at + 1] as number));
}

function summary(counts: Int32Array, from: number, own: number): number {
  let [total, best, most] = [0, 0, 0];
  for (let kind = 0; kind < KIND_COUNT; kind++) {
    const count = (counts[from + kind] as number) - (kind === own ? 1 : 0);
    total += count;
    if (count > most) [best, most] = [kind, count];
  }
  if (total === 0) return 0;
  const share = most === total ? 2 : most * 3 >= total * 2 ? 1 : 0;
  return 1 + best + KIND_COUNT * (share + 3 * Math.min(most, MANY));
}

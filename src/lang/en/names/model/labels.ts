/** What the trained model tells names apart into. */
export const KINDS = ['person', 'organisation', 'place'] as const;
export type Kind = (typeof KINDS)[number];

/** Where a word stands in its name: begin, inside, last, or alone (the BILOU scheme of Ratinov and Roth 2009). */
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;
const PLACES = 4;

/** The label of a word outside all names; the others are `1 + 4 * kind + place`. */
export const OUTSIDE = 0;
/** Number of labels. */
export const LABELS = 1 + PLACES * KINDS.length;

/** A name as a range of words. */
export interface Labelled {
  readonly from: number;
  readonly to: number;
  /** Index in `KINDS`. */
  readonly kind: number;
}

/** Index in `KINDS` of a label, -1 outside. */
export function kindOf(label: number): number {
  return label === OUTSIDE ? -1 : ((label - 1) / PLACES) | 0;
}

/** True where a label may stand behind another. */
export function mayFollow(before: number, label: number): boolean {
  const open = before !== OUTSIDE && (before - 1) % PLACES < LAST;
  const goesOn = label !== OUTSIDE && (label - 1) % PLACES !== BEGIN && (label - 1) % PLACES !== UNIT;
  return open ? goesOn && kindOf(before) === kindOf(label) : !goesOn;
}

/** True for a label that may stand first in a sentence. */
export function mayStart(label: number): boolean {
  return mayFollow(OUTSIDE, label);
}

/** True for a label that may stand last in a sentence. */
export function mayEnd(label: number): boolean {
  return mayFollow(label, OUTSIDE);
}

/** The label of a word at `at` inside a name of some words. */
export function labelOf(kind: number, at: number, length: number): number {
  const place = length === 1 ? UNIT : at === 0 ? BEGIN : at === length - 1 ? LAST : INSIDE;
  return 1 + PLACES * kind + place;
}

/** The names that labels tell, `labels[from .. to)` being one sentence. */
export function spansOf(labels: Uint8Array, from: number, to: number): readonly Labelled[] {
  const spans: Labelled[] = [];
  for (let at = from; at < to; at++) {
    const kind = kindOf(labels[at] as number);
    if (kind < 0) continue;
    const start = at;
    while (
      at + 1 < to &&
      mayFollow(labels[at] as number, labels[at + 1] as number) &&
      kindOf(labels[at + 1] as number) === kind &&
      !mayStart(labels[at + 1] as number)
    )
      at++;
    spans.push({ from: start, to: at + 1, kind });
  }
  return spans;
}

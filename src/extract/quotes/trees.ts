import type { Token } from '../../model/index.ts';
import type { Range } from '../words.ts';

/** The dependency trees of a report by token, with what hangs below each token. */
export interface Trees {
  /** Index of the governor, -1 at a root. */
  readonly head: Int32Array;
  /** Relation to it, with its subtype (`nsubj:pass`); empty where no tree was computed. */
  readonly relation: readonly string[];
  /** First token below, the token itself included. */
  readonly left: Int32Array;
  /** Token behind the last one below. */
  readonly right: Int32Array;
  /** Where the dependents of a token begin in `dependents`; one entry more than tokens. */
  readonly offsets: Int32Array;
  /** Dependents of all tokens, in order for each. */
  readonly dependents: Int32Array;
}

/** Reads the trees off the tokens. O(tokens). */
export function treesOf(tokens: readonly Token[]): Trees {
  const count = tokens.length;
  const head = Int32Array.from(tokens, (token) => token.head ?? -1);
  const offsets = new Int32Array(count + 1);
  for (const governor of head) if (governor >= 0) offsets[governor + 1]!++;
  for (let at = 0; at < count; at++) offsets[at + 1]! += offsets[at]!;
  const next = offsets.slice();
  const dependents = new Int32Array(count);
  head.forEach((governor, at) => {
    if (governor >= 0) dependents[next[governor]!++] = at;
  });
  return {
    head,
    relation: tokens.map((token) => token.deprel ?? ''),
    ...reach(head, offsets),
    offsets,
    dependents,
  };
}

/** Leftmost and rightmost token below each token: leaves first, so that every token is passed on once. */
function reach(head: Int32Array, offsets: Int32Array): Pick<Trees, 'left' | 'right'> {
  const left = Int32Array.from(head, (_, at) => at);
  const right = Int32Array.from(head, (_, at) => at + 1);
  const open = Int32Array.from(head, (_, at) => offsets[at + 1]! - offsets[at]!);
  for (let leaf = 0; leaf < head.length; leaf++) {
    let at = leaf;
    while (at >= 0 && open[at] === 0) {
      open[at] = -1;
      const governor = head[at]!;
      if (governor < 0) break;
      left[governor] = Math.min(left[governor]!, left[at]!);
      right[governor] = Math.max(right[governor]!, right[at]!);
      open[governor]!--;
      at = governor < leaf ? governor : -1;
    }
  }
  return { left, right };
}

/** Dependents of one token that are looked at; a word with more is no prose. */
const MOST_DEPENDENTS = 64;

/** The dependents of a token, in order. */
export function dependentsOf(trees: Trees, at: number): Int32Array {
  const first = trees.offsets[at]!;
  return trees.dependents.subarray(first, Math.min(first + MOST_DEPENDENTS, trees.offsets[at + 1]!));
}

/** The first dependent with one of the relations, or -1. */
export function dependent(trees: Trees, at: number, ...relations: readonly string[]): number {
  for (const one of dependentsOf(trees, at)) if (relations.includes(trees.relation[one]!)) return one;
  return -1;
}

/** All that hangs below a token. */
export function below(trees: Trees, at: number): Range {
  return { first: trees.left[at]!, end: trees.right[at]! };
}

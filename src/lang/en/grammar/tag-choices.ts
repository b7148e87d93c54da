import type { Upos } from '../../../model/index.ts';

/** A pair of a universal tag and the finer one of the Penn Treebank. */
export interface TagPair {
  readonly upos: Upos;
  readonly xpos: string;
}

/**
 * How a tag is chosen: first the universal tag, then the finer one among those that go with it. Outputs of a network: one for
 * each universal tag, then one for each pair.
 */
export interface TagChoices {
  readonly pairs: readonly TagPair[];
  readonly upos: readonly Upos[];
  /** Universal tag of each pair, as an index in `upos`. */
  readonly uposOf: Int32Array;
  /** First pair of each universal tag, and the one after its last: pairs are sorted by universal tag. */
  readonly firsts: Int32Array;
  readonly ends: Int32Array;
  /** Number of outputs. */
  readonly outputs: number;
}

/** @param pairs sorted by universal tag */
export function tagChoices(pairs: readonly TagPair[]): TagChoices {
  const upos = [...new Set(pairs.map((pair) => pair.upos))];
  const uposOf = Int32Array.from(pairs, (pair) => upos.indexOf(pair.upos));
  return {
    pairs,
    upos,
    uposOf,
    firsts: Int32Array.from(upos, (_, at) => uposOf.indexOf(at)),
    ends: Int32Array.from(upos, (_, at) => uposOf.lastIndexOf(at) + 1),
    outputs: upos.length + pairs.length,
  };
}

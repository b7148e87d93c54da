import type { Token } from '../model/index.ts';
import { mended } from './mending.ts';

/** The dependency trees of a report's tokens, with the dependents of each token in order. */
export interface Trees {
  /** Index of the governor, -1 at a root. */
  readonly head: Int32Array;
  /** Universal Dependencies relation to the governor without its subtype (`nsubj`), the empty string at a root. */
  readonly relation: readonly string[];
  /** The relation as it stands, with its subtype (`nsubj:pass`). */
  readonly subtype: readonly string[];
  /** The tokens that depend on each token, in order. */
  readonly below: readonly (readonly number[])[];
}

/** Heads and relations of a report's tokens before their dependents are known. */
export interface Arcs {
  readonly head: Int32Array;
  readonly subtype: string[];
}

/**
 * The trees of all sentences, or null where none were computed; `mend` may change what a language's parser is known to
 * get wrong. O(tokens).
 */
export function treesOf(tokens: readonly Token[], mend?: (arcs: Arcs) => void): Trees | null {
  if (tokens[0] === undefined || tokens[0].head === null) return null;
  const { head, subtype } = mended(tokens);
  mend?.({ head, subtype });
  const below = new Array<readonly number[]>(tokens.length).fill(NONE);
  head.forEach((governor, at) => {
    if (governor < 0) return;
    const known = below[governor]!;
    if (known === NONE) below[governor] = [at];
    else (known as number[]).push(at);
  });
  const relation = subtype.map((name) => {
    const colon = name.indexOf(':');
    return colon < 0 ? name : name.slice(0, colon);
  });
  return { head, relation, subtype, below };
}

/** The dependents of a token, in order. */
export function dependentsOf(trees: Trees, at: number): readonly number[] {
  return trees.below[at] ?? NONE;
}

const NONE: readonly number[] = [];

/** The first dependent with the relation, or -1. */
export function dependentBy(trees: Trees, at: number, relation: string): number {
  for (const one of dependentsOf(trees, at))
    if (trees.relation[one] === relation || trees.subtype[one] === relation) return one;
  return -1;
}

/** The token and what is joined to it by "and", in order. */
export function joinedWith(trees: Trees, at: number): readonly number[] {
  const found = [at];
  for (let next = 0; next < found.length; next++)
    for (const one of dependentsOf(trees, found[next]!)) if (trees.relation[one] === 'conj') found.push(one);
  return found;
}

import type { Token } from '../model/index.ts';

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

const LINKS: ReadonlySet<string> = new Set(['ADP', 'SCONJ']);
const NOMINAL: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod']);
/** What a parser calls the noun below a preposition, which can have neither objects nor subjects. */
const BELOW_LINK: ReadonlySet<string> = new Set([...NOMINAL, 'nsubj']);

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj']);

/**
 * Heads and relations; a preposition that a parser put above its noun ("with | Berg") is put below it, and what is joined to a
 * later part of a name ("President Anna Berg and ...") is joined to its head. O(tokens), but for long names.
 */
function mended(tokens: readonly Token[]): Arcs {
  const head = Int32Array.from(tokens, (token) => token.head ?? -1);
  const subtype = tokens.map((token, at) => (head[at]! < 0 ? '' : (token.deprel ?? '')));
  tokens.forEach((token, at) => {
    const above = head[at]!;
    if (above < 0 || at < above || !BELOW_LINK.has(subtype[at]!) || !NOMINAL.has(subtype[above]!)) return;
    if (!LINKS.has(tokens[above]!.upos) || LINKS.has(token.upos)) return;
    head[at] = head[above]!;
    subtype[at] = subtype[above] === 'obj' && tokens[above]!.upos === 'ADP' ? 'obl' : subtype[above]!;
    head[above] = at;
    subtype[above] = tokens[above]!.upos === 'ADP' ? 'case' : 'mark';
  });
  // A noun in a phrase has no objects: a name behind it is its own ("the capital | Riga").
  subtype.forEach((name, at) => {
    if (!OBJECTS.has(name) || head[at] !== at - 1) return;
    const noun = tokens[at - 1]!.upos === 'NOUN' && NOMINAL.has(subtype[at - 1]!);
    if (noun && tokens[at]!.upos === 'PROPN') subtype[at] = 'appos';
  });
  subtype.forEach((name, at) => {
    if (name !== 'conj') return;
    let above = head[at]!;
    for (let steps = 0; steps < LONGEST_NAME && subtype[above] === 'flat' && head[above]! >= 0; steps++)
      above = head[above]!;
    head[at] = above;
  });
  return { head, subtype };
}

/** Words that a name has at most. */
const LONGEST_NAME = 8;

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

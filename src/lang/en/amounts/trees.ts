import { classOf, firstEndingAfter, type Token } from '../../../model/index.ts';

/** Steps up a tree, and words to either side of a verb that its own words are looked for in: news has no longer clauses. */
const CLIMB = 12;
const AROUND = 30;

/** Index of the token that holds a position, or the next one behind it. O(log n). */
export function tokenAt(tokens: readonly Token[], position: number): number {
  return firstEndingAfter(tokens, position);
}

/** The relation without its subtype, or the empty text where no tree was computed. */
export function relationOf(token: Token | undefined): string {
  return token?.deprel?.split(':')[0] ?? '';
}

/** The nearest of the tokens around `head` that depends on it in one of the ways; -1 where there is none. */
export function dependentOf(tokens: readonly Token[], head: number, relations: RegExp): number {
  for (let distance = 1; distance <= AROUND; distance++)
    for (const index of [head - distance, head + distance])
      if (tokens[index]?.head === head && relations.test(tokens[index].deprel ?? '')) return index;
  return -1;
}

/** Relations of a verb that stands for an adjective or a part of a name: no clause of its own. */
const NO_CLAUSE = /^(?:amod|compound|case|mark|flat|fixed|advmod|nummod)$/;

/**
 * Index of the verb whose clause holds a token, by the tree: a full verb, or the copula of a nominal predicate; -1 where
 * there is neither.
 */
export function governorOf(tokens: readonly Token[], index: number): number {
  let at = index;
  for (let step = 0; step < CLIMB; step++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (at !== index && classOf(token) === 'VERB' && !NO_CLAUSE.test(relationOf(token))) return at;
    const copula = dependentOf(tokens, at, /^cop$/);
    if (copula >= 0) return copula;
    if (token.head === null || token.head < 0) return -1;
    at = token.head;
  }
  return -1;
}

/** Index of the noun that a number among the tokens from `first` to before `behind` modifies, or -1. */
export function numberedBy(tokens: readonly Token[], first: number, behind: number): number {
  for (let index = first; index < behind; index++) {
    const { head } = tokens[index]!;
    if (relationOf(tokens[index]) === 'nummod' && head !== null && head >= behind) return head;
  }
  return -1;
}

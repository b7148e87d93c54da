import { dependentsOf } from '../trees.ts';
import { type Range, uposAt } from '../words.ts';
import { opensClause } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Trigger } from './triggers.ts';

/** The clause of a trigger. */
export interface Clause {
  /** Its verb or other predicate: the trigger's own, or what governs the noun. */
  readonly head: number;
  /** Its tokens, those of clauses inside it left out, but for infinitives that share its subject. */
  readonly tokens: ReadonlySet<number>;
  /** From its first to its last token. */
  readonly range: Range;
}

/** The clause around a trigger: infinitives and what governs them are one ("agreed on Friday to meet in Rome"). O(clause). */
export function clauseOf(reading: Reading, trigger: Trigger): Clause {
  const head = trigger.verb >= 0 ? trigger.verb : predicateOver(reading, trigger.at);
  const tokens = new Set<number>();
  collect(reading, topOf(reading, head), tokens);
  let first = trigger.at;
  let last = trigger.at;
  for (const at of tokens) {
    if (uposAt(reading.words, at) === 'PUNCT') continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return { head, tokens, range: { first, end: last + 1 } };
}

/** The predicate of the clause that a noun stands in, or the root of its sentence. */
export function predicateOver({ trees, words }: Reading, noun: number): number {
  let at = noun;
  while (trees.head[at]! >= 0) {
    const relation = trees.relation[at]!;
    const upos = uposAt(words, at);
    if (at !== noun && (upos === 'VERB' || upos === 'AUX')) return at;
    if (at !== noun && (relation === 'root' || relation === 'ccomp' || relation === 'advcl')) return at;
    at = trees.head[at]!;
  }
  return at;
}

function topOf({ trees }: Reading, head: number): number {
  let at = head;
  while (trees.relation[at] === 'xcomp' && trees.head[at]! >= 0) at = trees.head[at]!;
  return at;
}

function collect(reading: Reading, at: number, tokens: Set<number>): void {
  const { trees } = reading;
  tokens.add(at);
  for (const one of dependentsOf(trees, at)) {
    if (opensClause(reading, one) || isOtherPredicate(reading, one)) continue;
    collect(reading, one, tokens);
  }
}

/** A verb joined by "and" has a clause of its own. */
function isOtherPredicate({ trees, words }: Reading, at: number): boolean {
  if (trees.relation[at] === 'csubj') return true;
  return trees.relation[at] === 'conj' && ['VERB', 'AUX'].includes(uposAt(words, at));
}

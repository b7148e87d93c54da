import { classOf, type Span, type Token } from '../../../model/index.ts';
import type { Source } from './nouns.ts';
import { dependentOf, governorOf, relationOf, tokenAt } from './trees.ts';

/**
 * What a share or sum without "of" belongs to, by the tree: the noun it stands before ("a 5 percent cut", "a $3 million prize"),
 * or what a verb of change is told of ("prices rose 5 percent", "raised its budget by 5 percent to $2 million").
 */
export function changedBy({ tokens }: Source, figure: Span): Span | null {
  const at = topOf(tokens, figure);
  const token = tokens[at];
  const head = token?.head ?? -1;
  const noun = tokens[head];
  if (token === undefined || noun === undefined) return null;
  if (head > at && /^(?:compound|nmod|amod|nummod)$/.test(relationOf(token)) && classOf(noun) === 'NOUN')
    return { start: tokens[tokenAt(tokens, figure.end)]!.start, end: noun.end };
  const verb = governorOf(tokens, at);
  if (verb !== head || !CHANGING.test(tokens[verb]?.lemma ?? '')) return null;
  // "He raised $2 million" is no change of him.
  if (relationOf(token) === 'obj' && !ALONE.test(tokens[verb]!.lemma)) return null;
  const object = dependentOf(tokens, verb, /^obj$/);
  const changed = object >= 0 && object !== at ? object : dependentOf(tokens, verb, /^nsubj(?::pass)?$/);
  const what = tokens[changed];
  return what === undefined || changed === at || what.upos === 'PRON' ? null : phraseOf(tokens, changed);
}

/** Index of the token of a span whose head stands outside of it. */
function topOf(tokens: readonly Token[], { start, end }: Span): number {
  const first = tokenAt(tokens, start);
  const behind = tokenAt(tokens, end);
  for (let index = first; index < behind; index++) {
    const { head } = tokens[index]!;
    if (head !== null && (head < first || head >= behind)) return index;
  }
  return first;
}

const CHANGING =
  /^(?:rise|climb|grow|increase|jump|soar|surge|swell|fall|drop|decline|decrease|shrink|dip|slip|plunge|tumble|slide|gain|lose|raise|cut|lift|reduce|boost|slash|expand|contract|slow|dwindle|rebound|slump)$/;

/** Verbs of change whose measure looks like their object: "prices rose 5 percent". */
const ALONE =
  /^(?:rise|climb|grow|increase|jump|soar|surge|swell|fall|drop|decline|decrease|shrink|dip|slip|plunge|tumble|slide|gain|lose|dwindle|rebound|slump)$/;

/** A noun with what stands before it as part of it: "military budget". */
function phraseOf(tokens: readonly Token[], head: number): Span {
  let first = head;
  while (tokens[first - 1]?.head === head && /^(?:amod|compound|flat)$/.test(relationOf(tokens[first - 1])))
    first--;
  return { start: tokens[first]!.start, end: tokens[head]!.end };
}

import {
  classOf,
  firstEndingAfter,
  type Sentence,
  type Span,
  spanAt,
  type Token,
} from '../../../model/index.ts';
import { governorOf } from './trees.ts';

/** Tokens a predicate is looked for in, to each side, where the tree names none. */
const REACH = 20;

/**
 * The verb of the clause a number stands in: by the tree, from its token up; else the nearest full verb before the phrase,
 * or, where it opens its clause, behind it. Null where neither is near. O(1).
 */
export function predicateOf(
  given: { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] },
  { phrase: span, number }: { readonly phrase: Span; readonly number: number },
  text: string,
): Span | null {
  const { tokens } = given;
  const governor = tokens[governorOf(tokens, firstEndingAfter(tokens, number))];
  // Where the tree hangs a number on what somebody said, a nearer verb is the better guess.
  if (governor !== undefined && !SAYING.test(governor.lemma))
    return { start: governor.start, end: governor.end };
  const sentence = spanAt(given.sentences, span.start) ?? span;
  const first = firstEndingAfter(tokens, span.start);
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const token = tokens[index]!;
    if (token.start < sentence.start || isBreak(text, token)) break;
    if (isFullVerb(text, token)) return { start: token.start, end: token.end };
  }
  for (let index = firstEndingAfter(tokens, span.end); index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.start >= sentence.end || token.start - span.end > REACH * 8 || text[token.start] === ';')
      return null;
    if (isFullVerb(text, token)) return { start: token.start, end: token.end };
  }
  return null;
}

const SAYING = /^(?:say|tell|add|report|announce|claim|state|note|write)$/;

function isFullVerb(text: string, token: Token): boolean {
  if (classOf(token) !== 'VERB') return false;
  return !/^(?:according|including|regarding|following|led|based|known)$/i.test(
    text.slice(token.start, token.end),
  );
}

/** Semicolons and opening quotation marks part clauses. */
function isBreak(text: string, token: Token): boolean {
  return classOf(token) === 'PUNCT' && /^[;:“]$/.test(text.slice(token.start, token.end));
}

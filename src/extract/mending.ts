import type { Token } from '../model/index.ts';
import type { Arcs } from './trees.ts';

const LINKS: ReadonlySet<string> = new Set(['ADP', 'SCONJ']);
const NOMINAL: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod']);
/** What a parser calls the noun below a preposition, which can have neither objects nor subjects. */
const BELOW_LINK: ReadonlySet<string> = new Set([...NOMINAL, 'nsubj']);
/** What a parser calls a name behind the noun that it names. */
const BEHIND_NOUN: ReadonlySet<string> = new Set(['obj', 'iobj', 'acl']);
/** Words that a name has at most. */
const LONGEST_NAME = 8;

/** Heads and relations without what the grammar rules out, which parsers give all the same. O(tokens), but for long names. */
export function mended(tokens: readonly Token[]): Arcs {
  const head = Int32Array.from(tokens, (token) => token.head ?? -1);
  const subtype = tokens.map((token, at) => (head[at]! < 0 ? '' : (token.deprel ?? '')));
  const arcs = { head, subtype };
  for (let at = 0; at < tokens.length; at++) putBelow(tokens, arcs, at);
  for (let at = 0; at < tokens.length; at++) nameNoun(tokens, arcs, at);
  for (let at = 0; at < tokens.length; at++) freeSubject(tokens, arcs, at);
  for (let at = 0; at < tokens.length; at++) joinToHead(arcs, at);
  return arcs;
}

/** A preposition above its noun ("with | Berg") is put below it. */
function putBelow(tokens: readonly Token[], { head, subtype }: Arcs, at: number): void {
  const above = head[at]!;
  if (above < 0 || at < above || !BELOW_LINK.has(subtype[at]!) || !NOMINAL.has(subtype[above]!)) return;
  if (!LINKS.has(tokens[above]!.upos) || LINKS.has(tokens[at]!.upos)) return;
  head[at] = head[above]!;
  subtype[at] = subtype[above] === 'obj' && tokens[above]!.upos === 'ADP' ? 'obl' : subtype[above]!;
  head[above] = at;
  subtype[above] = tokens[above]!.upos === 'ADP' ? 'case' : 'mark';
}

/** A noun in a phrase has no objects, and a name is no clause: one right behind it is its own ("the capital | Riga"). */
function nameNoun(tokens: readonly Token[], { head, subtype }: Arcs, at: number): void {
  if (!BEHIND_NOUN.has(subtype[at]!) || at === 0 || head[at] !== at - 1) return;
  const noun = tokens[at - 1]!.upos === 'NOUN' && NOMINAL.has(subtype[at - 1]!);
  if (noun && tokens[at]!.upos === 'PROPN') subtype[at] = 'appos';
}

/** A subject has no preposition: that belongs to the word between ("on | Friday | Berg met"). */
function freeSubject(tokens: readonly Token[], { head, subtype }: Arcs, at: number): void {
  const subject = at + 2;
  if (subtype[at] !== 'case' || head[at] !== subject || subtype[subject] !== 'nsubj') return;
  const between = at + 1;
  if (subtype[between] !== 'compound' || head[between] !== subject) return;
  if (tokens[between]!.upos !== 'PROPN' || tokens[subject]!.upos !== 'PROPN') return;
  head[between] = head[subject]!;
  subtype[between] = 'obl';
  head[at] = between;
}

/** What is joined to a later part of a name ("President Anna Berg and ...") is joined to its head. */
function joinToHead({ head, subtype }: Arcs, at: number): void {
  if (subtype[at] !== 'conj') return;
  let above = head[at]!;
  for (let steps = 0; steps < LONGEST_NAME && subtype[above] === 'flat' && head[above]! >= 0; steps++)
    above = head[above]!;
  head[at] = above;
}

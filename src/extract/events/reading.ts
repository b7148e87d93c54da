import type { Actor, Layers, Mention } from '../../model/index.ts';
import { type Sources, sourcesOf } from '../sources.ts';
import { type Arcs, type Trees, treesOf } from '../trees.ts';
import { uposAt, type Words, wordAt, wordsOf } from '../words.ts';
import type { EventRules } from './rules.ts';

/** A report as its events are read: words, trees, and who is mentioned at which token. */
export interface Reading {
  readonly words: Words;
  readonly trees: Trees;
  readonly rules: EventRules;
  readonly mentions: readonly Mention[];
  readonly actors: ReadonlyMap<string, Actor>;
  /** Index in `mentions` of the name over each token, and of the shortest other mention over it, or -1. */
  readonly nameAt: Int32Array;
  readonly otherAt: Int32Array;
  /** For phrases that mean two just named ("the two leaders"). */
  readonly sources: Sources;
}

/** The view of a report's layers, or null where its tokens have no trees. O(length). */
export function readingOf(
  text: string,
  given: Pick<Layers, 'tokens' | 'mentions' | 'actors'>,
  rules: EventRules,
): Reading | null {
  const { tokens, mentions, actors } = given;
  const words = wordsOf(text, tokens, mentions);
  const trees = treesOf(tokens, (arcs) => mendContents(arcs, words, rules));
  if (trees === null) return null;
  const nameAt = new Int32Array(tokens.length).fill(-1);
  const otherAt = new Int32Array(tokens.length).fill(-1);
  let first = 0;
  mentions.forEach((mention, index) => {
    while (first < tokens.length && tokens[first]!.end <= mention.start) first++;
    const layer = mention.form === 'name' ? nameAt : otherAt;
    for (let at = first; at < tokens.length && tokens[at]!.start < mention.end; at++)
      if (layer[at]! < 0 || lengthOf(mention) < lengthOf(mentions[layer[at]!]!)) layer[at] = index;
  });
  return {
    sources: sourcesOf(words, rules.phrases, given),
    words,
    trees,
    rules,
    mentions,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    nameAt,
    otherAt,
  };
}

/** Clauses that the parser hung on the wrong word. O(tokens). */
function mendContents(arcs: Arcs, words: Words, rules: EventRules): void {
  arcs.subtype.forEach((relation, at) => {
    if (relation === 'ccomp') mendObject(arcs, at, { words, rules });
    if (relation === 'mark') mendDescription(arcs, at, { words, rules });
  });
}

/**
 * "said on Friday that X must leave", "accused X of lying": what is said does not describe Friday, nor the lie X, but is
 * the content of the verb.
 */
function mendDescription(
  { head, subtype }: Arcs,
  mark: number,
  { words, rules }: { readonly words: Words; readonly rules: EventRules },
): void {
  const clause = head[mark]!;
  if (subtype[clause] !== 'acl:relcl' && subtype[clause] !== 'acl') return;
  const noun = head[clause]!;
  const verb = noun < 0 ? -1 : head[noun]!;
  if (verb < 0 || uposAt(words, verb) !== 'VERB') return;
  const said = rules.phrases.complementizers.has(wordAt(words, mark));
  const told = said && rules.phrases.timeWords.has(wordAt(words, noun));
  const lemma = words.tokens[verb]!.lemma.toLowerCase();
  const accused = wordAt(words, mark) === rules.phrases.of && rules.alleging.has(lemma);
  if (!told && !accused) return;
  head[clause] = verb;
  subtype[clause] = told ? 'ccomp' : 'advcl';
}

/**
 * "suspended a programme aimed at X": what follows a verb that takes no content is its object with a participle, not a
 * clause of its own.
 */
function mendObject(
  { head, subtype }: Arcs,
  clause: number,
  { words, rules }: { readonly words: Words; readonly rules: EventRules },
): void {
  const verb = head[clause]!;
  const lemma = words.tokens[verb]?.lemma.toLowerCase() ?? '';
  const type = rules.verbs.get(lemma)?.type;
  const plain = rules.frames.has(lemma) || (type != null && !rules.verbal.has(type));
  const { xpos } = words.tokens[clause]!;
  if (!plain || rules.speech.has(lemma) || clause < verb || !/^VB[DNG]$/.test(xpos ?? '')) return;
  let subject = -1;
  for (let at = verb + 1; at < clause; at++) {
    if (head[at] !== clause) continue;
    if (subtype[at] === 'nsubj' && subject < 0) subject = at;
    else return;
  }
  if (subject < 0) return;
  head[subject] = verb;
  subtype[subject] = 'obj';
  head[clause] = subject;
  subtype[clause] = 'acl';
}

function lengthOf({ start, end }: Mention): number {
  return end - start;
}

/** The lemma of a token in lower case, or the empty string outside the list. */
export function lemmaAt({ words }: Reading, at: number): string {
  return words.tokens[at]?.lemma.toLowerCase() ?? '';
}

/** The actor mentioned at a token, by its name before other words, or null. */
export function actorAt(reading: Reading, at: number): Actor | null {
  for (const index of [reading.nameAt[at]!, reading.otherAt[at]!]) {
    const id = index < 0 ? null : reading.mentions[index]!.actor;
    const actor = id === null ? undefined : reading.actors.get(id);
    if (actor !== undefined) return actor;
  }
  return null;
}

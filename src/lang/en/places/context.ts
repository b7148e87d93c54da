import { classOf, firstEndingAfter, type Mention, type Token } from '../../../model/index.ts';
import {
  BEFALLING,
  CONTENTS,
  EDGES,
  FILLERS,
  HOLDING,
  LOCATIVE,
  MOTION,
  NO_WAY,
  PARTS,
  PLACE_NOUN,
  SHARES,
  THING,
} from './words.ts';

/** What stands before a name in its clause, as far as it tells whether the name is meant as a place. */
export type Setting = { readonly kind: 'locative'; readonly word: string } | { readonly kind: 'none' };

/** A report's words and names. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

const NONE: Setting = { kind: 'none' };

/** Words looked through before a name: lists of places are long, clauses seldom longer. */
const REACH = 14;

/**
 * Looks back from a name over articles, fillers and the names of a list for a preposition of place or a verb of
 * motion: "visit Baltic states Estonia and Latvia", "in the Estonian capital Tallinn". O(1).
 */
export function settingOf(source: Words, mention: Mention): Setting {
  const first = firstEndingAfter(source.tokens, mention.start);
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const token = source.tokens[index]!;
    const word = source.text.slice(token.start, token.end);
    const lower = word.toLowerCase();
    if (/^(?:to|towards?)$/.test(lower) && isNoWay(source, index)) return NONE;
    if (LOCATIVE.test(lower) && !isInName(source, token)) return { kind: 'locative', word: lower };
    if (MOTION.test(lower) && classOf(token) === 'VERB') return { kind: 'locative', word: lower };
    if (/^(?:[:(–—-]|--)$/.test(lower))
      return isPart(source, index - 1) ? { kind: 'locative', word: `${wordAt(source, index - 1)}:` } : NONE;
    if (lower === 'with' && /^borders?$/.test(wordAt(source, index - 1)))
      return { kind: 'locative', word: 'border with' };
    if (lower === 'of' && isPart(source, index - 1))
      return { kind: 'locative', word: `${wordAt(source, index - 1)} of` };
    if (!mayStandBetween(source, token, lower)) return NONE;
  }
  return NONE;
}

/** "South" of "South Korea" says nothing of the name behind it. */
function isInName({ mentions }: Words, token: Token): boolean {
  return (mentions[firstEndingAfter(mentions, token.start)]?.start ?? token.end) <= token.start;
}

/** "according to Japan", "a threat to Japan": nobody goes there. */
function isNoWay(source: Words, index: number): boolean {
  return NO_WAY.test(wordAt(source, index - 1)) || classOf(source.tokens[index + 1]) === 'VERB';
}

/** What stands behind a name that makes it an actor: a verb of its own, or a possession that is no part of it. */
export function actsAt(source: Words, mention: Mention): 'verb' | 'owner' | 'party' | null {
  const behind = firstEndingAfter(source.tokens, mention.end);
  const token = source.tokens[behind];
  if (token === undefined) return null;
  const word = wordAt(source, behind);
  if (/^['’]s?$/.test(word)) return within(source, behind + 1) === null ? 'owner' : null;
  if (classOf(token) === 'VERB' || classOf(token) === 'AUX') return 'verb';
  if (word !== 'and') return null;
  const next = source.mentions[firstEndingAfter(source.mentions, token.end)];
  const joined = next !== undefined && next.start - token.end <= 1;
  return joined && (next.type === 'organisation' || next.type === 'country') ? 'party' : null;
}

/** What is spoken of that lies within a country or at its edge: "Kenya's camps", "the Mexico border", "Sweden has two cases"; or null. */
export function contentOf(source: Words, mention: Mention): string | null {
  const behind = firstEndingAfter(source.tokens, mention.end);
  const word = wordAt(source, behind);
  if (/^['’]s?$/.test(word)) return within(source, behind + 1);
  return EDGES.test(word) ? word : heldBy(source, behind - 1);
}

/**
 * What makes the land of a country that is a subject: the object of a verb of having ("two cases"), a noun for a place ("the
 * ninth country to be hit"), a verb of what befalls places ("was hit by floods"). O(1).
 */
function heldBy({ text, tokens }: Words, subject: number): string | null {
  const at = tokens[subject]?.head ?? -1;
  const [relation, head] = [tokens[subject]?.deprel, tokens[at]];
  if (head === undefined) return null;
  if (relation === 'nsubj:pass') return BEFALLING.test(head.lemma) ? `be ${head.lemma}` : null;
  if (relation !== 'nsubj') return null;
  if (PLACE_NOUN.test(head.lemma)) return `be a ${head.lemma}`;
  if (!HOLDING.test(head.lemma)) return null;
  for (let index = at + 1; index < Math.min(tokens.length, at + OBJECT_REACH); index++) {
    const token = tokens[index]!;
    if (token.head !== at || token.deprel !== 'obj') continue;
    const word = text.slice(token.start, token.end).toLowerCase();
    return CONTENTS.test(word) ? word : null;
  }
  return null;
}

/** Words between a verb and the head of its object: "eleven confirmed cases". */
const OBJECT_REACH = 8;

/** Words looked through between an owner and what it has: "Japan's long northern coast". */
const DESCRIBED = 4;

/** "Japan's northern coast", "Kenya's overcrowded camps": the noun for what lies within, or null. */
function within(source: Words, first: number): string | null {
  for (let index = first; index < first + DESCRIBED; index++) {
    const word = wordAt(source, index);
    const next = classOf(source.tokens[index + 1]);
    if (word === 'capital') return word;
    if (PARTS.test(word) || CONTENTS.test(word)) return next === 'NOUN' || next === 'PROPN' ? null : word;
    const token = source.tokens[index];
    const kind = classOf(token);
    const describes = kind === 'ADJ' || kind === 'PROPN' || kind === 'NUM' || token?.deprel === 'amod';
    if (!describes) return null;
  }
  return null;
}

function isPart(source: Words, index: number): boolean {
  const word = wordAt(source, index);
  return PARTS.test(word) || SHARES.test(word);
}

function wordAt(source: Words, index: number): string {
  const token = source.tokens[index];
  return token === undefined ? '' : source.text.slice(token.start, token.end).toLowerCase();
}

/** Fillers, adjectives and other names of places. */
function mayStandBetween(
  source: { readonly mentions: readonly Mention[] },
  token: Token,
  lower: string,
): boolean {
  if (FILLERS.test(lower)) return true;
  if (classOf(token) === 'ADJ') return true;
  const at = firstEndingAfter(source.mentions, token.start);
  const mention = source.mentions[at];
  if (mention === undefined || mention.start > token.start) return false;
  return (
    mention.type === 'place' ||
    mention.type === 'country' ||
    mention.type === 'group' ||
    mention.type === 'other'
  );
}

/** Whether a name is that of a works, a ship or a ware: "the Riverside paper mill"; "a Lancaster man" and "the Lancaster schools" are not. */
export function namesThing({ tokens }: Words, mention: Mention): boolean {
  const next = firstEndingAfter(tokens, mention.end);
  const [first, second] = [tokens[next], tokens[next + 1]];
  if (first === undefined || classOf(first) !== 'NOUN') return false;
  return THING.test(second !== undefined && classOf(second) === 'NOUN' ? second.lemma : first.lemma);
}

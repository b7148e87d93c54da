import type { Word } from '../names/page.ts';
import { ROLE_HEADS, ROLE_MODIFIERS, ROLE_QUALIFIERS } from '../role-words.ts';
import { singular } from './phrase-heads.ts';
import type { Cast, Determiner } from './types.ts';

const DETERMINER_WORDS: Readonly<Record<Exclude<Determiner, 'none'>, string>> = {
  definite: 'the this that these those',
  indefinite: 'a an another some several many any no few one',
  possessive: 'his her its their our my your',
};

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map(
  Object.entries(DETERMINER_WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, Determiner] => [word, kind as Determiner]),
  ),
);

/** The kind of a determiner, by the word in small letters; undefined for another word. */
export function determinerOf(lower: string): Determiner | undefined {
  return DETERMINERS.get(lower);
}

/** Most words a phrase may have before its head. */
const LONGEST_LEFT = 9;

const LINKS = new Set(['of', 'from', 'for', 'at', 'with']);

export function isPossessive(text: string): boolean {
  return text === "'s" || text === '’s' || text === "'" || text === '’';
}

/** Index of the first word of the phrase whose head stands at `head`. */
export function leftEnd(cast: Cast, head: number, least: number): number {
  const { page, useAt } = cast;
  let from = head;
  while (from > least && head - from < LONGEST_LEFT) {
    const word = page.words[from - 1]!;
    const use = useAt[from - 1]!;
    if (use >= 0) {
      const name = cast.uses[use]!;
      if (name.type === 'person' && !isPossessive(page.words[from]!.text)) return from;
      from = Math.max(name.from, least);
      continue;
    }
    if (DETERMINERS.has(word.lower)) return from - 1;
    if (!describes(cast, from - 1)) return from;
    from--;
  }
  return from;
}

/** True for a word that can stand between determiner and head. */
function describes(cast: Cast, at: number): boolean {
  const { page, useAt } = cast;
  const word = page.words[at]!;
  if (isPossessive(word.text) && word.glued)
    return at > 0 && (useAt[at - 1]! >= 0 || page.words[at - 1]!.upos === 'NOUN');
  if (word.text === '-' && word.glued) return true;
  if (ROLE_MODIFIERS.has(word.lower) || ROLE_QUALIFIERS.has(word.lower) || ROLE_HEADS.has(word.lower))
    return word.upos !== 'VERB';
  if (word.capital && !word.first) return false;
  return (word.upos === 'ADJ' || word.upos === 'NOUN' || word.upos === 'NUM') && /[\p{L}\d]/u.test(word.text);
}

/** "of Estonia", "at the institute X", "from 30 companies", "familiar with the talks" behind the head. */
export function rightEnd(cast: Cast, at: number, end: number): number {
  const { page } = cast;
  const link = page.words[at];
  if (link === undefined || at >= end) return at;
  if (link.lower === 'familiar' && page.words[at + 1]?.lower === 'with')
    return nounEnd(cast, at + 2, end) ?? at;
  const office = officeEnd(cast, at, end);
  if (office > at) return office;
  if (!LINKS.has(link.lower)) return at;
  let to = at + 1;
  while (to < end && /^(?:the|a|an)$/.test(page.words[to]!.lower)) to++;
  const use = to < end ? cast.useAt[to]! : -1;
  if (use < 0 || cast.uses[use]!.type === 'person') return at;
  if (cast.uses[use]!.type === 'group' && page.words[cast.uses[use]!.to]?.upos === 'NOUN') return at;
  const owner = cast.uses[use]!.to;
  if (page.words[owner]?.upos === 'NOUN' && page.words[owner]!.sentence === link.sentence) return at;
  const owned = isPossessive(page.words[owner]?.text ?? '') ? (cast.useAt[owner + 1] ?? -1) : -1;
  return owned >= 0 && owner + 1 < end ? cast.uses[owned]!.to : owner;
}

/** "of defence", "of state", "of staff" behind a head. */
export function officeEnd(cast: Cast, at: number, end: number): number {
  const { page, useAt } = cast;
  if (page.words[at]?.lower !== 'of' || !ROLE_HEADS.has(singular(page.words[at - 1]!))) return at;
  let to = at + 1;
  const allowed = (word: Word) => ROLE_MODIFIERS.has(word.lower) || word.lower === 'affairs';
  while (to < end && (allowed(page.words[to]!) || (page.words[to]!.lower === 'and' && to > at + 1))) {
    if (useAt[to]! >= 0) return at;
    to++;
  }
  while (to > at + 1 && page.words[to - 1]!.lower === 'and') to--;
  return to > at + 1 ? to : at;
}

function nounEnd(cast: Cast, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + 5); at++) {
    const word = cast.page.words[at]!;
    if (word.upos === 'NOUN' && cast.page.words[at + 1]?.upos !== 'NOUN') return at + 1;
    if (word.upos === 'VERB' || word.upos === 'PUNCT') return null;
  }
  return null;
}

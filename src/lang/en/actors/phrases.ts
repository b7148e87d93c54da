import type { Entity } from '../names/entities.ts';
import type { NameUse } from '../names/find.ts';
import type { Run } from '../names/known-at.ts';
import { isCommonWord } from '../names/lexicon.ts';
import { isLetter, type Page, type Word } from '../names/page.ts';
import { ROLE_HEADS, ROLE_MODIFIERS, ROLE_QUALIFIERS, ROLE_SYNONYMS } from '../role-words.ts';
import { BODIES, isPeopleNoun } from './words.ts';

/** A noun phrase about people or a body: "Japan's foreign ministry press secretary", "two protesters". */
export interface Phrase extends Run {
  /** Index of the head noun. */
  readonly head: number;
  /** The head in singular, small letters. */
  readonly noun: string;
  readonly plural: boolean;
  readonly kind: 'person' | 'organisation';
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** Small possessive pronoun that leads the phrase ("his counterpart"), or null. */
  readonly owner: string | null;
  /** ISO 3166-1 alpha-3 of a country or people named in it, or null. */
  readonly nation: string | null;
  /** Name of a body inside the phrase ("Foreign Ministry officials"), or null. */
  readonly body: Entity | null;
  /** Office with its modifiers, small, without qualifiers: "foreign ministry press secretary". */
  readonly role: string;
  /** Index of the person's name that follows at once ("... secretary Norio Maruyama"), or null. */
  readonly named: number | null;
  /** False where "former", "then" or the like stands in it. */
  readonly current: boolean;
}

/** The names of a report with their entities, and which name a word belongs to. */
export interface Cast {
  readonly page: Page;
  readonly uses: readonly NameUse[];
  readonly linked: readonly (Entity | null)[];
  /** Index of the name a word is part of, -1 if none; by word. */
  readonly useAt: Int32Array;
}

const DETERMINERS: Readonly<Record<string, Phrase['determiner']>> = {
  the: 'definite',
  this: 'definite',
  that: 'definite',
  these: 'definite',
  those: 'definite',
  a: 'indefinite',
  an: 'indefinite',
  another: 'indefinite',
  some: 'indefinite',
  several: 'indefinite',
  many: 'indefinite',
  any: 'indefinite',
  no: 'indefinite',
  few: 'indefinite',
  one: 'indefinite',
  his: 'possessive',
  her: 'possessive',
  its: 'possessive',
  their: 'possessive',
  our: 'possessive',
  my: 'possessive',
  your: 'possessive',
};
const PAST_WORDS = new Set([
  'former',
  'ex',
  'late',
  'then',
  'outgoing',
  'ousted',
  'onetime',
  'one-time',
  'retired',
  'previous',
]);
/** Most words a phrase may have before its head. */
const LONGEST_LEFT = 9;

export function castOf(page: Page, uses: readonly NameUse[], linked: readonly (Entity | null)[]): Cast {
  const useAt = new Int32Array(page.words.length).fill(-1);
  uses.forEach((use, index) => void useAt.fill(index, use.from, use.to));
  return { page, uses, linked, useAt };
}

/** Every phrase about people or bodies, by position; phrases do not overlap. */
export function phrasesOf(cast: Cast): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const line of cast.page.lines) {
    let from = line.from;
    for (let at = line.from; at < line.to; at++) {
      if (!isHead(cast, at, line.to)) continue;
      const phrase = phraseAt(cast, at, { from, to: line.to });
      phrases.push(phrase);
      from = phrase.to;
      at = Math.max(at, phrase.to - 1);
    }
  }
  return phrases;
}

function isHead(cast: Cast, at: number, end: number): boolean {
  const word = cast.page.words[at]!;
  if (!isLetter(word.text) || cast.useAt[at] !== -1) return false;
  const noun = singular(word);
  if (!isPeopleNoun(noun) && !BODIES.has(noun)) return false;
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN' && !ROLE_HEADS.has(noun)) return false;
  if (word.upos === 'VERB' || word.upos === 'AUX' || word.upos === 'ADV') return false;
  return !modifiesNext(cast, at, end);
}

/** "police officer", "press secretary", "leader's": the word only describes the head behind it. */
function modifiesNext(cast: Cast, at: number, end: number): boolean {
  const next = cast.page.words[at + 1];
  if (next === undefined || at + 1 >= end) return false;
  const use = cast.useAt[at + 1]!;
  if (use >= 0) return cast.uses[use]!.type !== 'person' && cast.uses[use]!.from === at + 1 && !next.glued;
  if (next.text === '-' && next.glued) return true;
  if (singular(cast.page.words[at]!) !== cast.page.words[at]!.lower) return false;
  if (ROLE_HEADS.has(next.lower) && next.upos !== 'VERB')
    return next.capital || !cast.page.words[at]!.capital;
  if (next.upos !== 'NOUN' && next.upos !== 'PROPN') return false;
  if (next.capital && !cast.page.words[at]!.capital) return false;
  return true;
}

export function singular(word: Word): string {
  if (word.upos === 'PROPN' || word.lemma === word.lower)
    return word.lower.replace(/(?<=[^s])s$/, '').replace(/^(.*)men$/, '$1man');
  return word.lemma;
}

function phraseAt(cast: Cast, head: number, bounds: Run): Phrase {
  const { page } = cast;
  const from = leftEnd(cast, head, bounds.from);
  const word = page.words[head]!;
  const noun = singular(word);
  const inside = page.words.slice(from, head + 1);
  const follows = cast.useAt[head + 1] ?? -1;
  const named =
    head + 1 < bounds.to && follows >= 0 && cast.uses[follows]!.type === 'person' ? follows : null;
  const tail = named === null ? rightEnd(cast, head + 1, bounds.to) : head + 1;
  const uses = usesWithin(cast, { from, to: tail });
  const nation = uses
    .map((index) => cast.uses[index]!)
    .find((use) => use.known?.country != null && use.type !== 'place');
  const body = uses.map((index) => cast.linked[index]).find((entity) => entity?.type === 'organisation');
  const first = inside[0]!;
  const owned = inside.some((other) => /^['’]s?$/.test(other.text));
  return {
    from,
    to: tail,
    head,
    noun: ROLE_SYNONYMS[noun] ?? noun,
    plural: isPlural(word, noun),
    kind: isPeopleNoun(noun) ? 'person' : 'organisation',
    determiner: owned ? 'definite' : (DETERMINERS[first.lower] ?? 'none'),
    owner: DETERMINERS[first.lower] === 'possessive' ? first.lower : null,
    nation: nation?.known?.country ?? null,
    body: body ?? null,
    role: roleWords(cast, { from, to: officeEnd(cast, head + 1, bounds.to) }, head),
    named,
    current: !inside.some((other) => PAST_WORDS.has(other.lower)),
  };
}

function isPlural(word: Word, noun: string): boolean {
  return word.lower !== noun || noun === 'people' || noun === 'police';
}

function usesWithin(cast: Cast, run: Run): readonly number[] {
  const found = new Set<number>();
  for (let at = run.from; at < run.to; at++) if (cast.useAt[at]! >= 0) found.add(cast.useAt[at]!);
  return [...found];
}

function leftEnd(cast: Cast, head: number, least: number): number {
  const { page, useAt } = cast;
  let from = head;
  while (from > least && head - from < LONGEST_LEFT) {
    const word = page.words[from - 1]!;
    const use = useAt[from - 1]!;
    if (use >= 0) {
      const name = cast.uses[use]!;
      if (name.type === 'person' && !/^['’]s?$/.test(page.words[from]!.text)) return from;
      from = Math.max(name.from, least);
      continue;
    }
    if (word.lower in DETERMINERS) return from - 1;
    if (!describes(cast, from - 1)) return from;
    from--;
  }
  return from;
}

/** True for a word that can stand between determiner and head. */
function describes(cast: Cast, at: number): boolean {
  const { page, useAt } = cast;
  const word = page.words[at]!;
  if (/^['’]s?$/.test(word.text) && word.glued)
    return at > 0 && (useAt[at - 1]! >= 0 || page.words[at - 1]!.upos === 'NOUN');
  if (word.text === '-' && word.glued) return true;
  if (ROLE_MODIFIERS.has(word.lower) || ROLE_QUALIFIERS.has(word.lower) || ROLE_HEADS.has(word.lower))
    return word.upos !== 'VERB';
  if (word.capital && !word.first) return false;
  return (
    (word.upos === 'ADJ' || word.upos === 'NOUN' || word.upos === 'NUM') &&
    isLetter(word.text.replace(/\d/g, 'n'))
  );
}

/** "of Estonia", "at the institute X", "from 30 companies", "familiar with the talks" behind the head. */
function rightEnd(cast: Cast, at: number, end: number): number {
  const { page } = cast;
  const link = page.words[at];
  if (link === undefined || at >= end) return at;
  if (link.lower === 'familiar' && page.words[at + 1]?.lower === 'with')
    return nounEnd(cast, at + 2, end) ?? at;
  const office = officeEnd(cast, at, end);
  if (office > at) return office;
  if (!/^(?:of|from|for|at|with)$/.test(link.lower)) return at;
  let to = at + 1;
  while (to < end && /^(?:the|a|an)$/.test(page.words[to]!.lower)) to++;
  const use = to < end ? cast.useAt[to]! : -1;
  if (use < 0 || cast.uses[use]!.type === 'person') return at;
  if (cast.uses[use]!.type === 'group' && page.words[cast.uses[use]!.to]?.upos === 'NOUN') return at;
  const owner = cast.uses[use]!.to;
  if (page.words[owner]?.upos === 'NOUN' && page.words[owner]!.sentence === link.sentence) return at;
  const owned = /^['’]s?$/.test(page.words[owner]?.text ?? '') ? (cast.useAt[owner + 1] ?? -1) : -1;
  return owned >= 0 && owner + 1 < end ? cast.uses[owned]!.to : owner;
}

/** "of defence", "of state", "of staff" behind a head. */
function officeEnd(cast: Cast, at: number, end: number): number {
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

/** The office: small words before the head, with a body's name where that is made of common words. */
function roleWords(cast: Cast, run: Run, head: number): string {
  const words: string[] = [];
  for (let at = run.from; at < run.to; at++) {
    const word = cast.page.words[at]!;
    const use = cast.useAt[at]!;
    if (/^['’]s?$/.test(word.text)) {
      words.length = 0;
      continue;
    }
    if (use >= 0 && !isPlainBody(cast.uses[use]!)) continue;
    if (word.lower in DETERMINERS || ROLE_QUALIFIERS.has(word.lower) || word.upos === 'NUM') continue;
    const loose =
      word.upos === 'ADJ' && at !== head && !ROLE_MODIFIERS.has(word.lower) && !ROLE_HEADS.has(word.lower);
    if (loose) words.length = 0;
    else words.push(at === head ? singular(word) : word.lower);
  }
  const role = words.join(' ').replaceAll(' - ', '-');
  return ROLE_SYNONYMS[role] ?? role.replace(/^(?:- ?)+/, '');
}

function isPlainBody(use: NameUse): boolean {
  if (use.type !== 'organisation') return false;
  return use.name
    .toLowerCase()
    .split(' ')
    .every((word) => isCommonWord(word) || ROLE_MODIFIERS.has(word));
}

import { NO_NOUNS, type NounClasses } from '../coreference/nouns.ts';
import type { Entity } from '../names/entities.ts';
import type { NameUse } from '../names/find.ts';
import type { Run } from '../names/known-at.ts';
import { isCommonWord } from '../names/lexicon.ts';
import type { Page, Word } from '../names/page.ts';
import { genderOfWords, ROLE_HEADS, ROLE_MODIFIERS, ROLE_QUALIFIERS, ROLE_SYNONYMS } from '../role-words.ts';
import { determinerOf, isPossessive, leftEnd, officeEnd, rightEnd } from './phrase-bounds.ts';
import { isManifest, modifiesNext, type Sort, singular, sortAt } from './phrase-heads.ts';
import type { Cast, Phrase } from './types.ts';

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
export function castOf(page: Page, uses: readonly NameUse[], linked: readonly (Entity | null)[]): Cast {
  const useAt = new Int32Array(page.words.length).fill(-1);
  uses.forEach((use, index) => void useAt.fill(index, use.from, use.to));
  return { page, uses, linked, useAt };
}

/** Every noun phrase that is no name, by position; phrases do not overlap. */
export function phrasesOf(cast: Cast, nouns: NounClasses = NO_NOUNS): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const line of cast.page.lines) {
    let from = line.from;
    for (let at = line.from; at < line.to; at++) {
      const sort = sortAt(cast, at, nouns);
      if (sort === null || modifiesNext(cast, at, line.to)) continue;
      const bounds = { from, to: line.to };
      const phrase = sort.kind === 'thing' ? thingAt(cast, at, bounds) : phraseAt(cast, at, bounds, sort);
      phrases.push(phrase);
      from = phrase.to;
      at = Math.max(at, phrase.to - 1);
    }
  }
  return phrases;
}

function phraseAt(cast: Cast, head: number, bounds: Run, sort: Sort): Phrase {
  const { page } = cast;
  // "the city's centre": the owner is a phrase of its own.
  const left = leftEnd(cast, head, bounds.from);
  const from = left < head && isPossessive(page.words[left]!.text) ? left + 1 : left;
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
  const owned = from > left || inside.some((other) => isPossessive(other.text));
  return {
    from,
    to: tail,
    head,
    noun: ROLE_SYNONYMS[noun] ?? noun,
    plural: isPlural(word, noun),
    ...sort,
    gender: genderOfWords([noun]),
    determiner: owned ? 'definite' : (determinerOf(first.lower) ?? 'none'),
    owned,
    owner: determinerOf(first.lower) === 'possessive' ? first.lower : null,
    nation: nation?.known?.country ?? null,
    body: body ?? null,
    role: roleWords(cast, { from, to: officeEnd(cast, head + 1, bounds.to) }, head),
    named,
    current: !inside.some((other) => PAST_WORDS.has(other.lower)),
  };
}

/** A thing: of it only place, number and determiner matter. */
function thingAt(cast: Cast, head: number, bounds: Run): Phrase {
  const { words } = cast.page;
  const left = leftEnd(cast, head, bounds.from);
  const owned = left < head && isPossessive(words[left]!.text);
  const noun = singular(words[head]!);
  return {
    from: owned ? left + 1 : left,
    to: head + 1,
    head,
    noun,
    plural: isPlural(words[head]!, noun),
    kind: 'thing',
    bits: 0,
    listed: false,
    gender: null,
    determiner: owned ? 'definite' : (determinerOf(words[left]!.lower) ?? 'none'),
    owned,
    owner: null,
    nation: null,
    body: null,
    role: noun,
    named: null,
    current: true,
  };
}

function isPlural(word: Word, noun: string): boolean {
  return isManifest(word) || noun === 'people' || noun === 'police';
}

function usesWithin(cast: Cast, run: Run): readonly number[] {
  const found = new Set<number>();
  for (let at = run.from; at < run.to; at++) if (cast.useAt[at]! >= 0) found.add(cast.useAt[at]!);
  return [...found];
}

/** The office: small words before the head, with a body's name where that is made of common words. */
function roleWords(cast: Cast, run: Run, head: number): string {
  const words: string[] = [];
  for (let at = run.from; at < run.to; at++) {
    const word = cast.page.words[at]!;
    const use = cast.useAt[at]!;
    if (isPossessive(word.text)) {
      words.length = 0;
      continue;
    }
    if (use >= 0 && !isPlainBody(cast.uses[use]!)) continue;
    if (determinerOf(word.lower) !== undefined || ROLE_QUALIFIERS.has(word.lower) || word.upos === 'NUM')
      continue;
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

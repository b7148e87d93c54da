import { BODY_NOUN, type NounClasses, PERSON_NOUN, PLACE_NOUN } from '../coreference/nouns.ts';
import { isLetter, type Word } from '../names/page.ts';
import { ROLE_HEADS } from '../role-words.ts';
import type { Cast, Phrase } from './types.ts';
import { BODIES, isPeopleNoun } from './words.ts';

/** Parts of speech, besides nouns, that taggers give to offices at times ("chief", "deputy"). */
const MAY_HEAD: ReadonlySet<string> = new Set(['ADJ', 'X', 'INTJ', 'SYM', 'NUM', 'DET', 'ADP', 'PRON']);

/** What a noun is said of. */
export type Sort = Pick<Phrase, 'kind' | 'bits' | 'listed'>;

/** What a word is said of if it heads a phrase, or null for a word that can be no head. */
export function sortAt(cast: Cast, at: number, nouns: NounClasses): Sort | null {
  const word = cast.page.words[at]!;
  const isNoun = word.upos === 'NOUN' || word.upos === 'PROPN';
  if (cast.useAt[at] !== -1 || !(isNoun || MAY_HEAD.has(word.upos)) || !isLetter(word.text)) return null;
  const noun = singular(word);
  if (isPeopleNoun(noun) && (isNoun || ROLE_HEADS.has(noun)))
    return { kind: 'person', bits: nouns.of(noun) | PERSON_NOUN, listed: true };
  if (!isNoun) return null;
  const bits = nouns.of(noun);
  if (BODIES.has(noun)) return { kind: 'organisation', bits: bits | BODY_NOUN, listed: true };
  return { kind: kindOf(bits), bits, listed: false };
}

function kindOf(bits: number): Phrase['kind'] {
  if (bits === 0) return 'thing';
  if ((bits & PLACE_NOUN) !== 0) return 'place';
  return (bits & BODY_NOUN) !== 0 ? 'organisation' : 'person';
}

/** "police officer", "press secretary", "leader's": the word only describes the head behind it. */
export function modifiesNext(cast: Cast, at: number, end: number): boolean {
  const next = cast.page.words[at + 1];
  if (next === undefined || at + 1 >= end) return false;
  const use = cast.useAt[at + 1]!;
  if (use >= 0) return cast.uses[use]!.type !== 'person' && cast.uses[use]!.from === at + 1 && !next.glued;
  if (next.text === '-' && next.glued) return true;
  if (isManifest(cast.page.words[at]!)) return false;
  if (ROLE_HEADS.has(next.lower) && next.upos !== 'VERB')
    return next.capital || !cast.page.words[at]!.capital;
  if (next.upos !== 'NOUN' && next.upos !== 'PROPN') return false;
  if (next.capital && !cast.page.words[at]!.capital) return false;
  return true;
}

/** True for a plural that its form shows: a lemma may differ by spelling alone ("defence", "defense"). */
export function isManifest(word: Word): boolean {
  return /(?:s|men|people|children)$/.test(word.lower) && singular(word) !== word.lower;
}

/** A noun in singular, small letters. */
export function singular(word: Word): string {
  const { lower } = word;
  if (word.upos !== 'PROPN' && word.lemma !== lower) return word.lemma;
  if (lower.endsWith('s')) return lower.endsWith('ss') ? lower : lower.slice(0, -1);
  return lower.endsWith('men') ? `${lower.slice(0, -3)}man` : lower;
}

import type { Reference } from '../actors/references.ts';
import type { Phrase } from '../actors/types.ts';
import { type Entity, genderOf } from '../names/entities.ts';
import { ORGANS } from '../names/heads.ts';
import { knownName } from '../names/lexicon.ts';
import { mayBeOf } from './complements.ts';
import { BODY_NOUN, PLACE_NOUN } from './nouns.ts';
import { type Pronoun, pronounOf } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { namedInQuotation } from './tellers.ts';
import type { Track } from './tracks.ts';

/** Groups of references that look for somebody in the same way: each has weights and a threshold of its own. */
export const GROUPS = {
  person: 0,
  it: 1,
  they: 2,
  narrator: 3,
  narrators: 4,
  quoted: 5,
  quotedWe: 6,
  role: 7,
  body: 8,
  place: 9,
} as const;
/** Number of groups. */
export const GROUP_COUNT = 10;

/** A reference and those it may mean; that it means none of them is always possible. */
export interface Question {
  readonly at: number;
  readonly reference: Reference;
  readonly group: number;
  readonly pronoun: Pronoun | null;
  readonly phrase: Phrase | null;
  /** The latest first. */
  readonly candidates: readonly Track[];
}

/** How far back, in sentences, pronouns and nominals look. */
const PRONOUN_REACH = 5;
const NOMINAL_REACH = 40;
const NARRATOR_REACH = 30;
/** Most candidates of a question. */
const MOST_CANDIDATES = 12;

/** The question that a pronoun poses; null for one that stands in a quotation and means its speaker. */
export function askPronoun(reading: Reading, at: number): Question | null {
  const reference = reading.references[at]!;
  const pronoun = pronounOf(reading.words[reference.from]!.lower)!;
  const first = pronoun.set === 'I' || pronoun.set === 'we';
  if (first && reference.quoted) return null;
  const group = groupOf(pronoun);
  const others = group === GROUPS.person ? notMeant(reading, at) : NOBODY;
  const fits = (track: Track): boolean => agrees(reading, pronoun, track) && !others.has(track.entity);
  const candidates = recent(reading, reference, first ? NARRATOR_REACH : PRONOUN_REACH)
    .filter(fits)
    .slice(0, MOST_CANDIDATES);
  return { at, reference, group, pronoun, phrase: null, candidates };
}

/** The question of "I" and "we" in a quotation: whether its speaker is meant. */
export function askQuoted(reading: Reading, at: number): Question | null {
  const reference = reading.references[at]!;
  const pronoun = pronounOf(reading.words[reference.from]!.lower)!;
  const speaker = reading.references[reading.speakers[at]!];
  if (speaker === undefined || speaker.entity === null) return null;
  const track: Track = reading.trackOf(speaker.entity, reading.speakers[at]!);
  const group = pronoun.set === 'I' ? GROUPS.quoted : GROUPS.quotedWe;
  if (pronoun.set === 'I' && (speaker.entity.type !== 'person' || speaker.plural)) return null;
  return { at, reference, group, pronoun, phrase: null, candidates: [track] };
}

/** The question of a nominal: which of the named ones it takes up. Null for plurals and new ones ("a minister"). */
export function askNominal(reading: Reading, at: number): Question | null {
  const reference = reading.references[at]!;
  const phrase = reading.phrases[reference.index]!;
  if (phrase.plural || phrase.kind === 'thing') return null;
  if (phrase.determiner === 'indefinite' || phrase.determiner === 'none') return null;
  // "the Union", "the Council": a body or place that bears the word in its name.
  const head = reading.words[phrase.head]!;
  const proper = head.capital && !head.first && phrase.kind !== 'person';
  const candidates = reading.tracks.entities
    .filter((track) => track.entity.uses.length > 0)
    .filter((track) => reference.sentence - sentenceOf(reading, track) <= NOMINAL_REACH)
    .filter((track) => canBeCalled(phrase, track) && (!proper || bears(track.entity, phrase.noun)))
    .filter((track) => mayBeOf(reading.scene, phrase, track.entity))
    .slice(0, MOST_CANDIDATES);
  if (candidates.length === 0) return null;
  const group = { person: GROUPS.role, organisation: GROUPS.body, place: GROUPS.place }[phrase.kind];
  return { at, reference, group, pronoun: null, phrase, candidates };
}

const NOBODY: ReadonlySet<Entity> = new Set();

/**
 * Who cannot be meant by "he" at a quotation: behind it, whom it names or describes ("The minister must go," he said); within it,
 * who speaks it (Byron wrote, "He has been my companion").
 */
function notMeant(reading: Reading, at: number): ReadonlySet<Entity> {
  const { references, speakers } = reading;
  if (speaksQuotation(reading, at)) return namedInQuotation(references, at);
  const speaker = references[at]!.quoted ? references[speakers[at]!] : undefined;
  if (speaker?.entity == null) return NOBODY;
  const near = speaker.sentence === references[at]!.sentence || isOpened(reading, at);
  return near ? new Set([speaker.entity]) : NOBODY;
}

/** True if the quotation was opened behind its speaker and not closed since, over as many sentences as it may run. */
function isOpened({ references, speakers }: Reading, at: number): boolean {
  const speaker = speakers[at]!;
  for (let between = at - 1; between > speaker; between--) if (!references[between]!.quoted) return false;
  return speaker < at;
}

/** True for a pronoun that speaks, right behind the mark that closes a quotation. */
function speaksQuotation({ references, words }: Reading, at: number): boolean {
  const { from, quoted, speaks } = references[at]!;
  return speaks && !quoted && /^["”’]$/.test(words[from - 1]?.text ?? '');
}

function groupOf({ set }: Pronoun): number {
  if (set === 'he' || set === 'she') return GROUPS.person;
  if (set === 'I') return GROUPS.narrator;
  return set === 'we' ? GROUPS.narrators : GROUPS[set];
}

function sentenceOf(reading: Reading, track: Track): number {
  return reading.references[track.last]!.sentence;
}

/** Entities and things by how recently they were met, within reach. */
function recent(reading: Reading, reference: Reference, reach: number): readonly Track[] {
  const near = (track: Track): boolean => reference.sentence - sentenceOf(reading, track) <= reach;
  const merged = [...reading.tracks.entities, ...reading.tracks.things].filter(near);
  return merged.sort((a, b) => b.last - a.last);
}

/** True if the pronoun can mean an actor of this kind. */
function agrees(reading: Reading, { set }: Pronoun, track: Track): boolean {
  const { entity } = track;
  const plural = reading.references[track.last]!.plural;
  if (set === 'he' || set === 'she') {
    if (entity.type !== 'person' || plural) return false;
    const gender = genderOf(entity);
    return gender === null || gender === (set === 'he' ? 'male' : 'female');
  }
  if (set === 'I') return entity.type === 'person' && !plural && entity.uses.length > 0;
  if (set === 'we') return entity.uses.length > 0 && entity.type !== 'place' && entity.type !== 'other';
  if (set === 'they')
    return plural || (entity.type !== 'person' && entity.type !== 'other' && entity.uses.length > 0);
  return entity.type !== 'person' && !plural;
}

/** True for a name that a noun heads: "Supreme Court", "Ministry of Health"; no "White House" for "the House". */
function bears(entity: Entity, noun: string): boolean {
  return [...entity.names].some((name) => {
    const words = name.toLowerCase().split(/\s+/);
    if (words.some((word, at) => word === noun && /^(?:of|for)$/.test(words[at + 1] ?? ''))) return true;
    if (words.at(-1) !== noun) return false;
    return !ORGANS.has(noun) || words.length === 1 || isOfNation(name);
  });
}

/** "Norwegian Senate": a country or people and one word. */
function isOfNation(name: string): boolean {
  return knownName(name.slice(0, name.lastIndexOf(' ')))?.country != null;
}

/** True if what the noun can be said of agrees with the kind of the entity. */
function canBeCalled(phrase: Phrase, { entity }: Track): boolean {
  switch (entity.type) {
    case 'person':
      return phrase.kind === 'person' && agreesInGender(phrase, entity);
    case 'organisation':
      return (phrase.bits & BODY_NOUN) !== 0;
    case 'country':
    case 'place':
      return (phrase.bits & PLACE_NOUN) !== 0;
    default:
      return entity.type === 'other' && phrase.kind === 'organisation';
  }
}

function agreesInGender(phrase: Phrase, entity: Entity): boolean {
  const gender = genderOf(entity);
  return phrase.gender === null || gender === null || phrase.gender === gender;
}

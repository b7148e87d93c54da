import type { Cast, Phrase } from './actors/phrases.ts';
import { MOST_REFERENCES, recentEntities } from './actors/recent.ts';
import type { Reference } from './actors/references.ts';
import { COLLECTIVES, HEAD_OF_STATE } from './actors/words.ts';
import { holderOf, indexOffices, type OfficeIndex } from './coreference-offices.ts';
import { resolvePronoun } from './coreference-pronouns.ts';
import type { Entity } from './names/entities.ts';
import { type Gender, plain } from './names/lexicon.ts';
import { foldSpelling } from './names/short-names.ts';
import { FEMALE_WORDS, MALE_WORDS, ROLE_HEADS } from './role-words.ts';
import { give, isCopula } from './roles.ts';

/** How far back, in sentences, "the institute" finds the body that bears the word in its name. */
const BODY_REACH = 12;
/** How far ahead, in sentences, a source first called "a former official" may be named. */
const IDENTIFICATION_REACH = 2;
/** Most earlier groups of one noun that are compared. */
const MOST_GROUPS = 8;

/** What resolution works on: the references in order, and the phrases behind the nominal ones. */
export interface Scene {
  readonly cast: Cast;
  readonly phrases: readonly Phrase[];
  readonly references: readonly Reference[];
}

/** What resolution remembers while it goes through a report. */
export interface Memory {
  readonly offices: OfficeIndex;
  /** Plural nominals by their noun, in order. */
  readonly groups: Map<string, { readonly nation: string | null; readonly entity: Entity }[]>;
  /** Index of the first reference to an entity by name. */
  readonly first: ReadonlyMap<Entity, number>;
  /** Phrase that begins at a word. */
  readonly phraseAt: ReadonlyMap<number, Phrase>;
}

/**
 * Tells for nominals and pronouns whom they mean, from left to right, and makes actors of the unnamed that act.
 * Precision first: what could mean two is left open. Salience as in Lappin and Leass 1994, without trees: subjects
 * before others, near before far, speakers for verbs of speaking.
 *
 * @returns unnamed sources that turned out to be a person named later, each with that person
 */
export function resolve(scene: Scene): ReadonlyMap<Entity, Entity> {
  const memory = memoryOf(scene);
  scene.references.forEach((reference, at) => {
    noteGender(scene, reference);
    if (reference.form === 'nominal') resolveNominal(scene, memory, at);
    else if (reference.form === 'pronoun') {
      resolvePronoun(scene, at);
      tieCopula(scene, memory, reference);
    }
  });
  const merged = new Map<Entity, Entity>();
  scene.references.forEach((_, at) => {
    identifyLater(scene, at, { memory, merged });
  });
  return merged;
}

function memoryOf(scene: Scene): Memory {
  const first = new Map<Entity, number>();
  scene.references.forEach((reference, at) => {
    if (reference.entity !== null && !first.has(reference.entity)) first.set(reference.entity, at);
  });
  return {
    offices: indexOffices(scene.cast.linked),
    groups: new Map(),
    first,
    phraseAt: new Map(scene.phrases.map((phrase) => [phrase.from, phrase])),
  };
}

/** "Mr", "spokeswoman" and the like tell the gender of the person they stand with. */
function noteGender(scene: Scene, reference: Reference): void {
  const entity = reference.entity;
  if (entity === null || entity.type !== 'person' || entity.gender !== null) return;
  const use = reference.form === 'name' ? scene.cast.uses[reference.index]! : null;
  const words =
    use === null
      ? [scene.phrases[reference.index]?.noun ?? '']
      : use.titles.flatMap((title) => title.words.split(' '));
  entity.gender = genderOfWords(words.map((word) => word.replace(/\.$/, '')));
}

function genderOfWords(words: readonly string[]): Gender | null {
  if (words.some((word) => MALE_WORDS.has(word))) return 'male';
  return words.some((word) => FEMALE_WORDS.has(word)) ? 'female' : null;
}

function resolveNominal(scene: Scene, memory: Memory, at: number): void {
  const reference = scene.references[at]!;
  const phrase = scene.phrases[reference.index]!;
  if (reference.entity === null) {
    const known = phrase.plural
      ? samePeople(memory, phrase)
      : (holderOf(scene, memory, at) ?? sameBody(scene, at, phrase));
    if (known === null) reference.entity = newActor(scene, phrase, actsUnnamed(scene, reference, phrase));
    else {
      reference.entity = known;
      if (known.type === 'person' && HEAD_OF_STATE.has(phrase.role) && phrase.current)
        learn(scene, memory, phrase, known);
    }
  }
  if (phrase.plural && reference.entity.stated) {
    const group = { nation: phrase.nation, entity: reference.entity };
    memory.groups.set(phrase.noun, [...(memory.groups.get(phrase.noun) ?? []), group].slice(-MOST_GROUPS));
  }
}

/** Notes what a phrase says of a person, also for the offices looked up later. */
function learn(scene: Scene, memory: Memory, phrase: Phrase, entity: Entity): void {
  give(scene.cast, phrase, entity);
  memory.offices.add(entity);
}

/** "the institute", "the ministry": the body last named whose name holds the noun. */
function sameBody(scene: Scene, at: number, phrase: Phrase): Entity | null {
  if (phrase.kind !== 'organisation' || phrase.determiner !== 'definite') return null;
  for (const entity of recentEntities(scene, at, BODY_REACH)) {
    if (entity.type !== 'organisation') continue;
    if (phrase.nation !== null && entity.country !== phrase.nation) continue;
    if (isNamedBy(entity, phrase.noun)) return entity;
  }
  return null;
}

function isNamedBy(entity: Entity, noun: string): boolean {
  const folded = foldSpelling(noun);
  return [...entity.names].some((name) =>
    name
      .toLowerCase()
      .split(/[\s-]/)
      .some((word) => foldSpelling(word) === folded),
  );
}

/** "the officials" after "Japanese officials": the people last called by the same noun. */
function samePeople(memory: Memory, phrase: Phrase): Entity | null {
  if (phrase.determiner !== 'definite' || phrase.body !== null) return null;
  const groups = memory.groups.get(phrase.noun) ?? [];
  return groups.findLast((group) => phrase.nation === null || group.nation === phrase.nation)?.entity ?? null;
}

/** Unnamed people and bodies become actors where they act, speak, or are acted upon at once. */
function actsUnnamed(scene: Scene, reference: Reference, phrase: Phrase): boolean {
  const bare =
    phrase.determiner === 'none' && !phrase.plural && phrase.nation === null && phrase.body === null;
  if (bare && phrase.kind === 'person') return false;
  const { words } = scene.cast.page;
  const before = words[phrase.from - 1];
  const starts = before === undefined || before.sentence !== words[phrase.from]!.sentence;
  if (!starts && /^(?:be|become|remain|as)$/.test(before.lemma)) return false;
  if (reference.subject || reference.speaks) return true;
  if (starts) return false;
  if (before.lower === 'by' || (before.lower === 'to' && words[phrase.from - 2]?.lower === 'according'))
    return true;
  return before.upos === 'VERB';
}

/** An unnamed actor; one that does not act is known to resolution (it competes for pronouns) but not stated. */
function newActor(scene: Scene, phrase: Phrase, stated: boolean): Entity {
  const { page } = scene.cast;
  const words = plain(page.text.slice(page.words[phrase.from]!.start, page.words[phrase.to - 1]!.end));
  const first = page.words[phrase.from]!;
  const name =
    first.first && scene.cast.useAt[phrase.from]! < 0 ? words[0]!.toLowerCase() + words.slice(1) : words;
  const type = typeOf(phrase);
  return {
    type,
    country: phrase.nation,
    gender: genderOfWords([phrase.noun]),
    roles: new Set(type === 'organisation' || !ROLE_HEADS.has(phrase.noun) ? [] : [phrase.role]),
    names: new Set([name]),
    uses: [],
    stated,
  };
}

function typeOf(phrase: Phrase): Entity['type'] {
  if (phrase.kind === 'organisation') return 'organisation';
  return phrase.plural || COLLECTIVES.has(phrase.noun) ? 'group' : 'person';
}

/** "He is the first sitting Japanese leader": what is said of the pronoun holds for the person. */
function tieCopula(scene: Scene, memory: Memory, reference: Reference): void {
  const entity = reference.entity;
  const verb = scene.cast.page.words[reference.to];
  if (entity?.type !== 'person' || !entity.stated || verb === undefined || !isCopula(verb.lower)) return;
  const phrase = memory.phraseAt.get(reference.to + 1);
  if (phrase !== undefined && !phrase.plural) learn(scene, memory, phrase, entity);
}

interface Identification {
  readonly memory: Memory;
  readonly merged: Map<Entity, Entity>;
}

/**
 * "a former Japanese official told Reuters ... Narushige Michishita, professor at Japan's ..., said": an unnamed
 * source of a country is the person of that country who speaks next and was not named before.
 */
function identifyLater(scene: Scene, at: number, found: Identification): void {
  const reference = scene.references[at]!;
  const phrase = reference.form === 'nominal' ? scene.phrases[reference.index] : undefined;
  if (phrase === undefined || phrase.determiner !== 'indefinite' || phrase.plural || !reference.speaks)
    return;
  if (phrase.nation === null || reference.entity === null || reference.entity.uses.length > 0) return;
  for (let next = at + 1; next < Math.min(scene.references.length, at + MOST_REFERENCES); next++) {
    const other = scene.references[next]!;
    if (other.sentence > reference.sentence + IDENTIFICATION_REACH) return;
    const person = other.entity;
    if (other.form !== 'name' || person?.type !== 'person' || !other.speaks) continue;
    if (person.country === phrase.nation && found.memory.first.get(person) === next)
      found.merged.set(reference.entity, person);
    return;
  }
}

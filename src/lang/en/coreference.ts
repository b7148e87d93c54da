import type { Token } from '../../model/index.ts';
import { castOf, phrasesOf } from './actors/phrases.ts';
import { MOST_REFERENCES } from './actors/recent.ts';
import { type Reference, referencesOf } from './actors/references.ts';
import type { Phrase } from './actors/types.ts';
import { HEAD_OF_STATE } from './actors/words.ts';
import type { Chooser, CoreferenceModel } from './coreference/choosing.ts';
import { joinNames } from './coreference/name-joins.ts';
import { NO_NOUNS } from './coreference/nouns.ts';
import { askNominal, askPronoun, askQuoted } from './coreference/questions.ts';
import { Reading } from './coreference/reading.ts';
import type { Scene } from './coreference/scene.ts';
import { lastSpeaker, tellerBehind, tellerOf } from './coreference/tellers.ts';
import { treesOf } from './coreference/trees.ts';
import { Groups, newActor } from './coreference/unnamed.ts';
import { holderOf, indexOffices, type OfficeIndex } from './coreference-offices.ts';
import type { Entity, Linked } from './names/entities.ts';
import type { NameUse } from './names/find.ts';
import type { Page } from './names/page.ts';
import { genderOfWords } from './role-words.ts';
import { give, isCopula, tieRoles } from './roles.ts';

/** How far ahead, in sentences, a source first called "a former official" may be named. */
const IDENTIFICATION_REACH = 2;

/** A report whose names are known. */
export interface NamedPage {
  readonly page: Page;
  readonly tokens: readonly Token[];
  readonly uses: readonly NameUse[];
  readonly linked: Linked;
}

/** The references of a report, each with the entity it means. */
export interface Resolved {
  readonly scene: Scene;
  /** Unnamed sources that turned out to be a person named later, each with that person. */
  readonly merged: ReadonlyMap<Entity, Entity>;
}

/**
 * Finds the nominals and pronouns of a report and tells whom they mean. Offices and bodies that bear their noun in
 * their name are found by rule; all others are ranked by the model, without which they stay open.
 */
export function resolveReferences(named: NamedPage, model: CoreferenceModel | null): Resolved {
  const scene = sceneOf({ ...named, ...joinNames(named, model?.nouns ?? NO_NOUNS) }, model);
  const choose = model?.choose ?? (() => null);
  return { scene, merged: new Resolution(scene, choose).run() };
}

/** The references before resolution: names and the phrases that stand beside them have their entity. */
export function sceneOf({ page, tokens, uses, linked }: NamedPage, model: CoreferenceModel | null): Scene {
  const cast = castOf(page, uses, linked);
  const trees = treesOf(page, tokens);
  const nouns = model?.nouns ?? NO_NOUNS;
  const phrases = phrasesOf(cast, nouns);
  const references = referencesOf(cast, phrases, { tied: tieRoles(cast, phrases, trees), trees });
  return { cast, phrases, references, trees, nouns };
}

/**
 * Goes through the references from left to right, and makes actors of the unnamed that act. Precision first: what could
 * mean two is left open. "I" and "we" in quotations come last, when the speakers are known.
 */
export class Resolution {
  readonly reading: Reading;
  readonly #choose: Chooser;
  readonly #offices: OfficeIndex;
  readonly #groups = new Groups();
  /** Phrase that begins at a word. */
  readonly #phraseAt: ReadonlyMap<number, Phrase>;

  constructor(scene: Scene, choose: Chooser) {
    this.reading = new Reading(scene);
    this.#choose = choose;
    this.#offices = indexOffices(scene.cast.linked);
    this.#phraseAt = new Map(scene.phrases.map((phrase) => [phrase.from, phrase]));
  }

  run(): ReadonlyMap<Entity, Entity> {
    const { references } = this.reading;
    const quoted: number[] = [];
    references.forEach((reference, at) => {
      noteGender(this.reading.scene, reference);
      if (reference.form === 'nominal') this.#resolveNominal(at);
      else if (reference.form === 'pronoun' && !this.#resolvePronoun(at)) quoted.push(at);
      this.#note(at);
    });
    for (const at of quoted) {
      const question = askQuoted(this.reading, at);
      if (question !== null) references[at]!.entity = this.#choose(this.reading, question);
    }
    const merged = new Map<Entity, Entity>();
    const first = firstNames(references);
    for (let at = 0; at < references.length; at++) identifyLater(this.reading.scene, at, { first, merged });
    return merged;
  }

  /** False for a pronoun whose turn comes when the speakers are known. */
  #resolvePronoun(at: number): boolean {
    const question = askPronoun(this.reading, at);
    if (question === null) return false;
    const { reference, pronoun } = question;
    const entity =
      tellerOf(this.reading, at) ?? lastSpeaker(this.reading, at) ?? this.#choose(this.reading, question);
    reference.entity = entity;
    this.reading.lastPronoun.set(pronoun!.set, { at, entity });
    if (entity?.type === 'person') this.reading.calledBy.set(entity, pronoun!.set);
    this.#tieCopula(reference);
    return true;
  }

  #resolveNominal(at: number): void {
    const { scene, references } = this.reading;
    const reference = references[at]!;
    const phrase = scene.phrases[reference.index]!;
    reference.entity ??= this.#known(at, phrase) ?? newActor(scene, reference, phrase);
    const { entity } = reference;
    if (entity.uses.length > 0) this.reading.nounsOf(entity).add(phrase.noun);
    if (
      entity.type === 'person' &&
      HEAD_OF_STATE.has(phrase.role) &&
      phrase.current &&
      entity.uses.length > 0
    )
      this.#learn(phrase, entity);
    if (phrase.kind !== 'thing' && !phrase.plural) this.reading.lastNominal.set(phrase.noun, { at, entity });
    if (phrase.plural && entity.stated) this.#groups.note(phrase, entity);
  }

  #known(at: number, phrase: Phrase): Entity | null {
    if (phrase.kind === 'thing') return null;
    if (phrase.plural) return this.#groups.find(phrase);
    const { scene } = this.reading;
    const holder = holderOf(scene, this.#offices, at);
    if (holder !== null) return holder;
    const question = askNominal(this.reading, at);
    if (question === null) return null;
    const teller = tellerBehind(this.reading, at);
    const fits = teller !== null && question.candidates.some(({ entity }) => entity === teller);
    return fits ? teller : this.#choose(this.reading, question);
  }

  #note(at: number): void {
    const reference = this.reading.references[at]!;
    if (reference.entity === null) return;
    const thing = reference.form === 'nominal' && this.reading.phrases[reference.index]!.kind === 'thing';
    this.reading.tracks.note(at, reference.entity, thing || isThing(reference.entity));
  }

  /** "He is the first sitting Japanese leader": what is said of the pronoun holds for the person. */
  #tieCopula(reference: Reference): void {
    const { entity } = reference;
    const verb = this.reading.words[reference.to];
    if (entity?.type !== 'person' || !entity.stated || verb === undefined || !isCopula(verb.lower)) return;
    const phrase = this.#phraseAt.get(reference.to + 1);
    if (phrase !== undefined && !phrase.plural && phrase.listed) this.#learn(phrase, entity);
  }

  /** Notes what a phrase says of a person, also for the offices looked up later. */
  #learn(phrase: Phrase, entity: Entity): void {
    give(this.reading.scene.cast, phrase, entity);
    this.#offices.add(entity);
  }
}

function isThing(entity: Entity): boolean {
  return entity.type === 'other' && entity.uses.length === 0;
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

/** Index of the first reference to each entity. */
function firstNames(references: readonly Reference[]): ReadonlyMap<Entity, number> {
  const first = new Map<Entity, number>();
  references.forEach(({ entity }, at) => {
    if (entity !== null && !first.has(entity)) first.set(entity, at);
  });
  return first;
}

interface Identification {
  readonly first: ReadonlyMap<Entity, number>;
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
    if (person.country === phrase.nation && found.first.get(person) === next)
      found.merged.set(reference.entity, person);
    return;
  }
}

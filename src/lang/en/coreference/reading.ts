import type { Reference } from '../actors/references.ts';
import type { Phrase } from '../actors/types.ts';
import type { Entity } from '../names/entities.ts';
import type { Word } from '../names/page.ts';
import { type Dialogue, dialogueOf } from './dialogue.ts';
import { PLACE_KINDS, STATE_NOUN, TOWN_NOUN } from './nouns.ts';
import type { Pronoun } from './pronouns.ts';
import { speakersOf } from './quotations.ts';
import type { Scene } from './scene.ts';
import { type Track, Tracks } from './tracks.ts';
import type { Trees } from './trees.ts';

/** What resolution remembers while it goes through a report from left to right. */
export class Reading {
  readonly scene: Scene;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly references: readonly Reference[];
  readonly trees: Trees | null;
  /** Index of the reference that speaks the quotation a reference stands in, -1 if none. */
  readonly speakers: Int32Array;
  readonly tracks: Tracks;
  /** The last pronoun of each set and what it was taken for. */
  readonly lastPronoun = new Map<Pronoun['set'], { readonly at: number; readonly entity: Entity | null }>();
  /** The set of the last pronoun that was taken for a person. */
  readonly calledBy = new Map<Entity, Pronoun['set']>();
  /** The last nominal of each noun and whom it was taken for. */
  readonly lastNominal = new Map<string, { readonly at: number; readonly entity: Entity }>();
  /** How often the entity named most often is named, by type. */
  readonly most: ReadonlyMap<string, number>;
  readonly dialogue: Dialogue;
  readonly #nouns = new Map<Entity, Set<string>>();
  readonly #kinds = new Map<Entity, number>();
  /** Fields of the nouns met so far: asked for again with every candidate. */
  readonly #fields = new Map<string, number>();

  constructor(scene: Scene) {
    this.scene = scene;
    this.words = scene.cast.page.words;
    this.phrases = scene.phrases;
    this.references = scene.references;
    this.trees = scene.trees;
    this.dialogue = dialogueOf(scene);
    this.speakers = speakersOf(scene.cast.page, scene.references);
    this.tracks = new Tracks(scene.references, (entity) => this.nounsOf(entity));
    const most = new Map<string, number>();
    for (const entity of scene.cast.linked)
      if (entity !== null) most.set(entity.type, Math.max(most.get(entity.type) ?? 0, entity.uses.length));
    this.most = most;
  }

  paragraphOf(reference: Reference): number {
    return this.scene.cast.page.lines[reference.sentence]!.paragraph;
  }

  /** Nouns the text has called an entity by: those of its phrases and the last words of its offices. */
  nounsOf(entity: Entity): Set<string> {
    let nouns = this.#nouns.get(entity);
    if (nouns === undefined) {
      nouns = new Set([...entity.roles].map((role) => role.slice(role.lastIndexOf(' ') + 1)));
      for (const name of entity.names)
        if (entity.type !== 'person') for (const word of name.toLowerCase().split(/[\s-]/)) nouns.add(word);
      this.#nouns.set(entity, nouns);
    }
    return nouns;
  }

  /** True if the text called the entity by a noun of the same field ("the baby" after "his daughter"). */
  isAkin(entity: Entity, noun: string): boolean {
    const field = this.#fieldOf(noun);
    if (field === 0) return false;
    for (const own of this.nounsOf(entity)) if (this.#fieldOf(own) === field) return true;
    return false;
  }

  #fieldOf(noun: string): number {
    let field = this.#fields.get(noun);
    if (field === undefined) {
      field = this.scene.nouns.fieldOf(noun);
      this.#fields.set(noun, field);
    }
    return field;
  }

  /** The kind of place an entity is, as the bits of nouns of such places; 0 where nothing tells. */
  placeKindOf(entity: Entity): number {
    let kind = this.#kinds.get(entity);
    if (kind === undefined) {
      kind = entity.type === 'country' ? STATE_NOUN : 0;
      for (const use of entity.uses) if (use.known?.form === 'capital') kind |= TOWN_NOUN;
      for (const name of entity.names)
        kind |= this.scene.nouns.of(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) & PLACE_KINDS;
      this.#kinds.set(entity, kind);
    }
    return kind;
  }

  /** The track of an entity, or one made of a single reference to it. */
  trackOf(entity: Entity, at: number): Track {
    const known = this.tracks.entities.find((track) => track.entity === entity);
    if (known !== undefined) return known;
    const { sentence, form, subject } = this.references[at]!;
    return {
      entity,
      last: at,
      subject: subject ? at : -1,
      name: form === 'name' ? at : -1,
      count: 1,
      first: sentence,
      nouns: this.nounsOf(entity),
    };
  }
}

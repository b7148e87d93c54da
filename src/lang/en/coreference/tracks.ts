import type { Reference } from '../actors/references.ts';
import type { Entity } from '../names/entities.ts';

/** What the text has said so far of one entity. */
export interface Track {
  readonly entity: Entity;
  /** Index of the last reference to it. */
  last: number;
  /** Index of the last one that is a subject, and of the last name, -1 if none. */
  subject: number;
  name: number;
  /** Number of references so far, and sentence of the first. */
  count: number;
  readonly first: number;
  /** Singular nouns that the text has called it by. */
  readonly nouns: Set<string>;
}

/** Most entities that are remembered; the ones not met for longest are forgotten. */
const MOST_ENTITIES = 28;
/** Most things ("the decision", "a book") that are remembered. */
const MOST_THINGS = 6;

/** Entities by how recently they were met, the latest first: bounded, so that resolution is linear. */
export class Tracks {
  readonly #references: readonly Reference[];
  readonly #nounsOf: (entity: Entity) => Set<string>;
  readonly #entities: Track[] = [];
  readonly #things: Track[] = [];

  constructor(references: readonly Reference[], nounsOf: (entity: Entity) => Set<string>) {
    this.#references = references;
    this.#nounsOf = nounsOf;
  }

  /** Named and unnamed people, bodies and places, the latest first. */
  get entities(): readonly Track[] {
    return this.#entities;
  }

  /** Things without a name, the latest first. */
  get things(): readonly Track[] {
    return this.#things;
  }

  /** Notes that the reference at an index means an entity. */
  note(at: number, entity: Entity, thing: boolean): void {
    const list = thing ? this.#things : this.#entities;
    const place = list.findIndex((track) => track.entity === entity);
    const reference = this.#references[at]!;
    const track = place >= 0 ? list[place]! : this.#newTrack(entity, reference);
    if (place >= 0) list.splice(place, 1);
    else if (list.length >= (thing ? MOST_THINGS : MOST_ENTITIES)) list.pop();
    list.unshift(track);
    track.last = at;
    if (reference.subject) track.subject = at;
    if (reference.form === 'name') track.name = at;
    track.count++;
  }

  #newTrack(entity: Entity, reference: Reference): Track {
    return {
      entity,
      last: -1,
      subject: -1,
      name: -1,
      count: 0,
      first: reference.sentence,
      nouns: this.#nounsOf(entity),
    };
  }
}

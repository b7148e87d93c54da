import type { Entity } from '../names/entities.ts';
import type { NameUse } from '../names/find.ts';
import type { Run } from '../names/known-at.ts';
import type { Gender } from '../names/lexicon.ts';
import type { Page } from '../names/page.ts';

/** What a phrase says of its thing: known, new, somebody's, or nothing. */
export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none';

/** A noun phrase: "Japan's foreign ministry press secretary", "two protesters", "the city", "a decision". */
export interface Phrase extends Run {
  /** Index of the head noun. */
  readonly head: number;
  /** The head in singular, small letters. */
  readonly noun: string;
  readonly plural: boolean;
  readonly kind: 'person' | 'organisation' | 'place' | 'thing';
  /** What else the noun can be said of: bits of noun classes. */
  readonly bits: number;
  /** The noun is on crossread's own lists: without a name it makes an actor where it acts. */
  readonly listed: boolean;
  readonly determiner: Determiner;
  /** Owned by somebody who stands before it: "Kenya's minister". */
  readonly owned: boolean;
  /** Small possessive pronoun that leads the phrase ("his counterpart"), or null. */
  readonly owner: string | null;
  readonly gender: Gender | null;
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

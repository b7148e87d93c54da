import type { PloverType } from '../../model/index.ts';
import type { PhraseRules } from '../phrases.ts';

/** What a trigger means in PLOVER's terms. */
export interface EventSense {
  readonly type: PloverType | null;
  readonly mode: string | null;
  /** What they do to one another: "X and Y met" has the first as source, the others as targets. */
  readonly reciprocal: boolean;
}

/** A noun that tells of an event. */
export interface EventNoun extends EventSense {
  /** Lemma given as predicate. */
  readonly lemma: string;
  /** True for events without an actor, that a time or place makes certain: `earthquake`, `crash`. */
  readonly bare: boolean;
}

/** What one language knows about events. All words in lower case. */
export interface EventRules {
  readonly phrases: PhraseRules;
  /** Sense by verb lemma, or by lemma and particle (`call off`, `meet with`). */
  readonly verbs: ReadonlyMap<string, EventSense>;
  /** Sense by noun form, singular and plural. */
  readonly nouns: ReadonlyMap<string, EventNoun>;
  /** Lemmas of verbs that tell of no event: speech, thought, being, having, seeming. */
  readonly silent: ReadonlySet<string>;
  /** Verbs of motion or stay, whose place may follow directly or with "to". */
  readonly motions: ReadonlySet<string>;
  /** Verbs whose object may be the place itself: `visit`, `reach`. */
  readonly placeVerbs: ReadonlySet<string>;
  /** Prepositions before the place of an event. */
  readonly locatives: ReadonlySet<string>;
  /** Nouns that stand before "of" and a place: `city of`, `town of`. */
  readonly placeNouns: ReadonlySet<string>;
  /** Words that take back a negation: `not only`. */
  readonly emphasis: ReadonlySet<string>;
  /** Prepositions before a target: `with`, `against`. */
  readonly targets: ReadonlySet<string>;
  /** Those of `targets` that any verb may take: `with`, `against`. */
  readonly partners: ReadonlySet<string>;
  /** `between`: before both who take part. */
  readonly between: string;
  /** Auxiliaries by what they say about the event. */
  readonly modals: ReadonlyMap<string, 'planned' | 'possible'>;
  /** Auxiliaries of a future told in the past: planned inside an attribution, else possible. */
  readonly backshifted: ReadonlySet<string>;
  /** Words before "to" and a verb: the verb's event is planned, possible or negated ("due to", "may", "failed to"). */
  readonly heads: ReadonlyMap<string, 'planned' | 'possible' | 'negated' | 'same'>;
  /** Words in the clause that make it a mere allegation: `allegedly`. */
  readonly allegations: ReadonlySet<string>;
  /** Subordinators of conditions: `if`, `unless`. */
  readonly conditions: ReadonlySet<string>;
  /** Forms of "be", for passives and progressives. */
  readonly be: ReadonlySet<string>;
  /** Present forms of "be". */
  readonly bePresent: ReadonlySet<string>;
  /** Verb lemmas whose past form is their base form: `put`, `hit`. */
  readonly unchanging: ReadonlySet<string>;
}

import type { PloverType } from '../../model/index.ts';
import type { PhraseRules } from '../phrases.ts';

/** What a trigger means in PLOVER's terms. */
export interface EventSense {
  readonly type: PloverType | null;
  readonly mode: string | null;
  /** What they do to one another: "X and Y met" has the first as source, the others as targets. */
  readonly reciprocal: boolean;
  /**
   * What must be found for the word to have this sense: any target, an actor as its object, or somebody or some violence
   * that does it; else type null.
   */
  readonly needs: 'nothing' | 'target' | 'object' | 'agent';
  /** True if the sense comes from the kind of thing the object is, which is no actor itself. */
  readonly framed: boolean;
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
  /** Sense by verb lemma, or by lemma and particle or preposition (`call off`, `call for`). */
  readonly verbs: ReadonlyMap<string, EventSense>;
  /** Sense by the same keys and the kind of the verb's object (`impose` a `restriction`). */
  readonly frames: ReadonlyMap<string, ReadonlyMap<string, EventSense>>;
  /** Kinds of things by noun lemma, for `frames`. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  /** Those kinds that mean harm, whoever does it. */
  readonly violent: ReadonlySet<string>;
  /** Those kinds that are made and sold. */
  readonly wares: ReadonlySet<string>;
  /** Nouns that stand for what they are made of or aimed at: `series`, `effort`, `group`. */
  readonly carriers: ReadonlySet<string>;
  /** Verbs that merely carry a deed: `make`, `launch`. */
  readonly light: ReadonlySet<string>;
  /** Sense of nouns behind a light verb, by lemma: `appeal`. */
  readonly deeds: ReadonlyMap<string, EventSense>;
  /** Sense of predicative adjectives: `willing`. */
  readonly adjectives: ReadonlyMap<string, EventSense>;
  /** Verbs by the nouns that name their deed: `withdrawal`. Behind "of" stands what it is done to. */
  readonly nominals: ReadonlyMap<string, string>;
  /** The same where behind "of" stands who does it. */
  readonly ownNominals: ReadonlyMap<string, string>;
  /** Lemmas and forms of words by which somebody means to act: `plan`, `willing`. */
  readonly intentions: ReadonlySet<string>;
  /** Sense by noun form, singular and plural. */
  readonly nouns: ReadonlyMap<string, EventNoun>;
  /** True for nouns of people and bodies, by lemma. */
  readonly isActing: (lemma: string) => boolean;
  /** Lemmas of verbs that tell of no event: speech, thought, being, having, seeming. */
  readonly silent: ReadonlySet<string>;
  /** Lemmas of verbs of saying. */
  readonly speech: ReadonlySet<string>;
  /** Pronouns that in what is said may mean who says it. */
  readonly speakers: ReadonlySet<string>;
  /** Auxiliaries by which a speaker lays an action on somebody else: `must`. */
  readonly duties: ReadonlySet<string>;
  /** Sense of an action laid on somebody in speech, of a friendly and of a hostile intention told in speech. */
  readonly spoken: Readonly<Record<'duty' | 'friendly' | 'hostile', EventSense>>;
  /** Types whose announcement is friendly, and those whose announcement is hostile. */
  readonly friendly: ReadonlySet<PloverType>;
  readonly hostile: ReadonlySet<PloverType>;
  /** Verbs whose subject is to act, although they have an object: `promise`. */
  readonly promises: ReadonlySet<string>;
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
  /** Prepositions before a target, the likeliest first. */
  readonly targets: readonly string[];
  /** The same before the one who is accused. */
  readonly grievances: readonly string[];
  /** Prepositions before the one who made or sent a thing: `by`, `from`. */
  readonly makers: ReadonlySet<string>;
  /** Those of `targets` that any verb may take: `with`, `against`. */
  readonly partners: ReadonlySet<string>;
  /** Prepositions that tie a thing to who owns it, made it or is affected by it. */
  readonly attachments: ReadonlySet<string>;
  /** Types that several do to one another where the thing it is done with is theirs ("X and Y broke off relations"). */
  readonly mutual: ReadonlySet<PloverType>;
  /** Types whose passive has those who move as its subject ("the troops were withdrawn"). */
  readonly moved: ReadonlySet<PloverType>;
  /** Nouns behind "in" that say for or against whom: `in protest of`. */
  readonly stances: ReadonlySet<string>;
  /** Types whose target may be the country or place in which it is done. */
  readonly territorial: ReadonlySet<PloverType>;
  /** Types of words, whose place is not that of what they speak about. */
  readonly verbal: ReadonlySet<PloverType>;
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
  /** Lemmas of verbs whose clauses are mere allegations: `accuse`. */
  readonly alleging: ReadonlySet<string>;
  /** Subordinators of conditions: `if`, `unless`. */
  readonly conditions: ReadonlySet<string>;
  /** Prepositions before the occasion of what is told: `at`, `during`. */
  readonly occasions: ReadonlySet<string>;
  /** `himself`: what is done to oneself. */
  readonly reflexives: ReadonlySet<string>;
  /** Prepositions before what came earlier: `after`. */
  readonly earlier: ReadonlySet<string>;
  /** Words for the place of the dateline: `here`. */
  readonly here: ReadonlySet<string>;
  /** `without`. */
  readonly without: string;
  /** Forms of "be", for passives and progressives. */
  readonly be: ReadonlySet<string>;
  /** Present forms of "be". */
  readonly bePresent: ReadonlySet<string>;
  /** Verb lemmas whose past form is their base form: `put`, `hit`. */
  readonly unchanging: ReadonlySet<string>;
}

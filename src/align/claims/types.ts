import type { Amount, Evidence, Place, Quote, Status } from '../../model/index.ts';
import type { ActorNode, ActorRules } from '../actors/index.ts';
import type { ArithmeticRules } from '../disagreements/arithmetic/types.ts';
import type { SlotRules } from '../disagreements/slot-rules.ts';
import type { AlignRules } from '../types.ts';

/** What a language knows about saying the same in other words, handed to the stage as a value. */
export interface ClaimRules {
  /** Common root of derived forms of a lemma (`maximise`, `maximum`), in lower case. */
  root(lemma: string): string;
  /** Name of a group of near synonyms that the root belongs to, or null. */
  synonyms(root: string): string | null;
  /** True if the two roots say the opposite of one another. */
  opposite(a: string, b: string): boolean;
  /** Verbs that carry no event of their own: `be`, `have`, `make`. */
  readonly lightVerbs: ReadonlySet<string>;
  /** Verbs that pass on what somebody said: `say`, `add`. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** Words that are a name by their form, known as one or not: "the Ashby Examiner"; the first group is without an article. */
  readonly properName: RegExp;
  /** Lower-case words that negate a clause: `not`, `never`. */
  readonly negators: ReadonlySet<string>;
  /** Words before which a negation negates nothing: "not only", "no fewer than". */
  readonly hollow: ReadonlySet<string>;
  /** Words that join two clauses of equal rank: `and`, `but`, `while`. */
  readonly joiningWords: ReadonlySet<string>;
  /** Words that open a sentence with a clause told as a fact: `as`, `while`, `although`. */
  readonly openingWords: ReadonlySet<string>;
  /** Words that limit what a number counts: `other`, `each`, `total`. */
  readonly scopeWords: ReadonlySet<string>;
  /** Counted nouns, in the singular, of figures that only grow as news comes in: `death`, `arrest`. */
  readonly growingCounts: ReadonlySet<string>;
  /** Counted nouns of figures that each player, match or poll has its own of: `point`, `goal`. */
  readonly ownCounts: ReadonlySet<string>;
  /** Words that say a figure has moved: `rose`, `revised`. */
  readonly movingWords: ReadonlySet<string>;
}

/** Everything the comparing stages must know of a language. */
export interface ComparingRules extends AlignRules {
  readonly actors: ActorRules;
  readonly claims: ClaimRules;
  readonly slots: SlotRules;
  readonly arithmetic: ArithmeticRules;
}

/** A word of a proposition. */
export interface Word {
  /** Folded form. */
  readonly key: string;
  /** Folded lemma: inflections of one word are equal. */
  readonly lemma: string;
  /** Derivational root. */
  readonly root: string;
  readonly start: number;
  readonly end: number;
  /** Inverse document frequency of the lemma; 0 for words of grammar. */
  readonly rarity: number;
  /** True inside the name of an actor. */
  readonly name: boolean;
}

/** What a proposition says happened, with those who take part. */
export interface Predicate {
  readonly lemma: string;
  readonly root: string;
  readonly start: number;
  readonly negated: boolean;
  /** True if it only tells of somebody or something in its sentence ("the countries that he visits"), or when or why. */
  readonly aside: boolean;
  readonly status: Status;
  readonly source: readonly ActorNode[];
  readonly target: readonly ActorNode[];
}

/** Whose word a proposition is. */
export interface Voice {
  /** Name of the speaker or speakers as the case calls them. */
  readonly name: string;
  readonly speakers: readonly ActorNode[];
  /** True if the speaker is named, so that the same one can be known again elsewhere. */
  readonly named: boolean;
  readonly kind: Quote['kind'];
  readonly denied: boolean;
}

/** First and last day, `YYYY-MM-DD`, of a time the words name. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** One sentence, or one clause of it, with what it says: the unit in which claims are compared. */
export interface Proposition extends Evidence {
  /** Position among the propositions of its report. */
  readonly order: number;
  readonly words: readonly Word[];
  /** Rarity of each content root. */
  readonly bag: ReadonlyMap<string, number>;
  /** Sum of the bag. */
  readonly mass: number;
  /** Main predicate first; empty if no verb or event was found. */
  readonly predicates: readonly Predicate[];
  readonly actors: readonly ActorNode[];
  readonly days: readonly Days[];
  readonly places: readonly Place[];
  readonly amounts: readonly Amount[];
  readonly voice: Voice | null;
  /** Names of the named speakers, as the case calls them, whose words stand anywhere in it. */
  readonly heard: readonly string[];
  /** True if somebody denies something in it. */
  readonly denies: boolean;
  /** Agency or outlet through whom the words came, or null. */
  readonly through: string | null;
}

import type {
  CaseActor,
  CaseEvent,
  Claim,
  Disagreement,
  Evidence,
  FullReport,
  Itinerary,
  Passage,
  Story,
  TimelineEntry,
} from '../model/index.ts';
import type { ReadSentence } from './sentence.ts';

/** Reports of one story, as the comparing stage groups them. */
export type StoryGroup = Pick<Story, 'id' | 'title' | 'reports' | 'related'>;

/** What the comparing stage hands over. Lists in the order of the contract. */
export interface StoryAlignment {
  readonly stories: readonly StoryGroup[];
  readonly actors: readonly CaseActor[];
  /** Case actor of a report's own actor, or null. */
  caseActorOf(report: string, actor: string): string | null;
  readonly claims: readonly Claim[];
  readonly events: readonly CaseEvent[];
  readonly disagreements: readonly Disagreement[];
  readonly passages: readonly Passage[];
}

/** What this stage makes. */
export interface Told {
  readonly stories: readonly Story[];
  readonly timeline: readonly TimelineEntry[];
  readonly itineraries: readonly Itinerary[];
}

/** What stands where: the claims, passages and events of a case by report and position, so that a look-up is quick. */
export interface Support {
  /** Claims with an occurrence that overlaps the evidence. */
  claimsAt(evidence: Evidence): readonly Claim[];
  passagesAt(evidence: Evidence): readonly Passage[];
  eventsAt(evidence: Evidence): readonly CaseEvent[];
}

/** One story with the reports it rests on: what every part of this stage reads. */
export interface StoryInput {
  readonly group: StoryGroup;
  /** Reports of the story, sorted by id. */
  readonly reports: readonly FullReport[];
  /** Claims of the story. */
  readonly claims: readonly Claim[];
  readonly alignment: StoryAlignment;
  readonly support: Support;
  /** The sentences of a report that tell something, read once. */
  sentencesOf(report: string): readonly ReadSentence[];
}

/**
 * How a word moves somebody: `go` needs a preposition of direction before its place, `visit` takes it as its object,
 * `arrive` needs a preposition of place, `return` is a `go` that ends a trip, `leave` names its goal after "for",
 * `carry` moves its object, `meet` shows presence where the people met are named first, `speak` where it is said.
 */
export type MotionKind = 'go' | 'visit' | 'arrive' | 'return' | 'leave' | 'carry' | 'meet' | 'speak';

/** The words of one language that this stage needs. All lower case; verbs as lemmas. */
export interface StoryRules {
  /** Place, date and agency before the first words of a report: `LONDON (Agency) - `. */
  readonly dateline: RegExp;
  readonly motion: MotionRules;
  readonly brief: BriefRules;
  readonly timeline: TimelineRules;
}

export interface MotionRules {
  readonly verbs: ReadonlyMap<string, MotionKind>;
  /** Nouns that put their owner at a place: `visit` (to), `arrival` (in), `meeting` (in). */
  readonly nouns: ReadonlyMap<string, MotionKind>;
  /** Prepositions that may stand before the place, by kind. */
  readonly prepositions: Readonly<Record<MotionKind, ReadonlySet<string>>>;
  /** Words that, before a preposition of place, announce somebody: `expected` in, `due` in. */
  readonly awaited: ReadonlySet<string>;
  /** Words between two places of one list: `and`, `,`, `then`. */
  readonly listWords: ReadonlySet<string>;
  /** Words before a place that tell an earlier stop: `after`, `following`. */
  readonly earlier: ReadonlySet<string>;
  /** Adverbs that tie a sentence to the stops told just before: `then`, `later`. */
  readonly thenWords: ReadonlySet<string>;
  /** Words that open a later step: `before`. */
  readonly onward: ReadonlySet<string>;
  readonly homeWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Modals and other words that make a movement merely possible: `may`, `if`. */
  readonly unsure: ReadonlySet<string>;
  /** Lemmas of verbs whose infinitive is somebody's wish, not a movement: `invite`, `urge`, `decline`. */
  readonly wishes: ReadonlySet<string>;
  /** Lemmas of plans that, in the past tense and before "but", did not come about: `plan`, `intend`. */
  readonly plans: ReadonlySet<string>;
  readonly butWords: ReadonlySet<string>;
  /** Words that take up several people just named: `they`, `leaders`, `pair`. */
  readonly several: ReadonlySet<string>;
  /** Capitals by lower-case name, with the country's alpha-3 code. */
  readonly capitals: ReadonlyMap<string, string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries of the perfect: `has`, `have`, `had`. */
  readonly perfect: ReadonlySet<string>;
  /** Words behind which a verb shares the subject of the one before: `and`, `before`. */
  readonly joiners: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Possessive pronouns of a person: `his`, `her`, `their`. */
  readonly possessives: ReadonlySet<string>;
}

export interface BriefRules {
  /** Openings that lean on a sentence before: pronouns, connectives, "the two leaders". */
  readonly leaning: readonly RegExp[];
  /** Words that open a reason, or a means, in a sentence: the first group up to the clause's end is the answer. */
  readonly reasons: readonly RegExp[];
  readonly means: readonly RegExp[];
  /** Prepositions that say where something happens: `in`, `near`. */
  readonly locative: ReadonlySet<string>;
  /** The one that does so for buildings and sites only: `at`. */
  readonly locativeOfSites: string;
  /** Words before an office that belong to it: `former`, `deputy`. */
  readonly ranks: ReadonlySet<string>;
  /** What a headline puts behind its clause: "..., mayor says", " - The Ashby Post". */
  readonly headlineTail: RegExp;
  /** Words before a headline's verb by which it is not the first one's: "Three dead as fire forces | ferry back". */
  readonly headlineClause: RegExp;
  /** Lemmas too common to carry content. */
  readonly common: ReadonlySet<string>;
}

export interface TimelineRules {
  /** Words before a time and a noun that make the time an attribute: `the 2020 Olympics`. */
  readonly determiners: ReadonlySet<string>;
  /** Words before a time that make it only a length or one end of it: `until`, `since`, `for`. */
  readonly lengths: ReadonlySet<string>;
  /** The word of `lengths` that, negated, names a beginning: `until`. */
  readonly end: string;
  readonly negations: ReadonlySet<string>;
  /** Words between two dates of which one holds: `or`. */
  readonly alternatives: ReadonlySet<string>;
  /** Words between the first and the last of a run of months or years: `to`. */
  readonly ranges: ReadonlySet<string>;
  /** Words that make what follows a mere comparison: `than`. */
  readonly yardsticks: ReadonlySet<string>;
  /** Of these, the words that take up what stands before them: `which`, `who`. */
  readonly relatives: ReadonlySet<string>;
  /** Words at which, after a comma, a clause begins: `which`, `while`, `before`. */
  readonly clauseOpeners: ReadonlySet<string>;
}

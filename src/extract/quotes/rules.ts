import type { PhraseRules } from '../phrases.ts';
import type { PredicateRules } from './predicates.ts';

/** What may follow or surround a cue. */
export type CueFrame =
  /** `said (that) prices rose` */
  | 'clause'
  /** `announced that prices rose`, never without "that" */
  | 'that'
  /** `told reporters (that)`: a hearer stands first */
  | 'hearer'
  /** `warned (Rome) that`: a hearer may stand first */
  | 'audience'
  /** `asked whether`, `explained why` */
  | 'question'
  /** `vowed to fight` */
  | 'infinitive'
  /** `urged Rome to act` */
  | 'request'
  /** `called it "a mistake"`, `insisted on "full control"`: words of the source inside the clause */
  | 'words'
  /** `affirmed the need to act`, `denied the charge` */
  | 'noun'
  /** `prices rose, he said` */
  | 'aside';

/** A verb that ties words to a source. */
export interface CueVerb {
  readonly lemma: string;
  readonly frames: ReadonlySet<CueFrame>;
  /** speech: words were uttered; thought: a belief, hope or wish that the reporter ascribes. */
  readonly kind: 'speech' | 'thought';
  /** True for verbs that say the content is not so: `deny`, `reject`. */
  readonly denies: boolean;
  /** Form of the word: `past` covers the participle. */
  readonly form: 'base' | 'present' | 'past' | 'gerund';
}

/** What one language knows about attribution. All words in lower case. */
export interface AttributionRules {
  readonly phrases: PhraseRules;
  readonly predicates: PredicateRules;
  /** The cue a word form belongs to; part of speech is checked by the stage. */
  readonly verbs: ReadonlyMap<string, CueVerb>;
  /** Nouns that carry a content with "that": `claim`, `warning`. */
  readonly nouns: ReadonlySet<string>;
  /** Two words before a source: `according to`. */
  readonly accordingTo: readonly (readonly [string, string])[];
  /** `whether`, `why`, `how`. */
  readonly questionWords: ReadonlySet<string>;
  /** Prepositions of adjuncts of the cue: `said in Tallinn after talks that`. */
  readonly adjuncts: ReadonlySet<string>;
  /** Prepositions and particles that belong to a cue, not to its content: `insisted on`, `called for`. */
  readonly particles: ReadonlySet<string>;
  /** Particles before the one who is asked to do something: `called on`. */
  readonly appeals: ReadonlySet<string>;
  /** `as` in "was quoted as saying". */
  readonly as: string;
  /** News agencies, lower case: whose report a sentence passes on. */
  readonly agencies: ReadonlySet<string>;
  /** Last or only words of outlets' names: `times`, `news`. */
  readonly outletWords: ReadonlySet<string>;
}

/** How a verb, noun or adjective takes the content that it ascribes to somebody. All words in lower case, verbs by lemma. */
export interface Predicate {
  /** speech: words were uttered; thought: a belief, hope, plan or stance that the reporter ascribes. */
  readonly kind: 'speech' | 'thought';
  /** True for those that say the content is not so, or not to be: `deny`, `refuse`. */
  readonly denies: boolean;
  /** True for those whose subject must be somebody, or something to read or see: `show`. */
  readonly evidence: boolean;
  /** `believes (that) prices rose`, `wonders whether they did` */
  readonly clause: boolean;
  /** `plans to leave`, `considers leaving` */
  readonly infinitive: boolean;
  /** `urged Rome to act`, `wants Rome to act` */
  readonly request: boolean;
  /** `attacked the plan` */
  readonly object: boolean;
  /** Prepositions before the content: `spoke of the war`. */
  readonly before: ReadonlySet<string>;
  /** Prepositions that go on with the content behind its object: `accused Rome of lying`, `described it as a plot`. */
  readonly within: ReadonlySet<string>;
}

/** The words of one language that ascribe a content to somebody, beyond verbs of saying beside quotation marks. */
export interface PredicateRules {
  /** The predicate of a verb's lemma, or null. */
  readonly verb: (lemma: string) => Predicate | null;
  readonly noun: (lemma: string) => Predicate | null;
  readonly adjective: (lemma: string) => Predicate | null;
  /** Verbs that give a noun of attribution its source: `expressed concern`, `has doubts`. */
  readonly lightVerbs: ReadonlySet<string>;
  /** Verbs that hand their subject on and say nothing else of the content: `continued to insist`. */
  readonly raising: ReadonlySet<string>;
  /** Prepositions and conjunctions of an occasion or time, no part of what was said: `during`, `before`. */
  readonly occasions: ReadonlySet<string>;
  /** Nouns of texts, pictures and inquiries that say something themselves: `poll`, `letter`, `footage`. */
  readonly documents: ReadonlySet<string>;
  /** Pronouns of those who read, to whom no stance is ascribed: `you`. */
  readonly selves: ReadonlySet<string>;
  /** Modal words behind which nobody has said or thought anything yet: `should`. */
  readonly unreal: ReadonlySet<string>;
  /** Those behind which a thought is held all the same, while nothing is said: "most would prefer a vote". */
  readonly wishful: ReadonlySet<string>;
}

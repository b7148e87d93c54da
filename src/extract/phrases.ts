import { joined, type Range, uposAt, type Words, wordAt } from './words.ts';

/** Function words of one language by which noun phrases and subjects are told. All in lower case. */
export interface PhraseRules {
  /** Personal pronouns that stand as a whole phrase, with their number. */
  readonly pronouns: ReadonlyMap<string, 'one' | 'many' | 'either'>;
  /** Those of them that are never a subject: `him`. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Other words that stand as a whole phrase: `those`, `everyone`. */
  readonly indefinites: ReadonlySet<string>;
  /** `who`, `which`: the phrase meant stands just before. */
  readonly relatives: ReadonlySet<string>;
  /** "whose". */
  readonly relativePossessives: ReadonlySet<string>;
  /** Words that open a condition: what is asserted behind it is not said by its subject. */
  readonly conditions: ReadonlySet<string>;
  /** Pronouns that mean one person ("he"), never a body or several. */
  readonly personal: ReadonlySet<string>;
  /** The gender that a pronoun or a given name tells, in lower case; null for none. */
  readonly genderOf: (word: string) => 'female' | 'male' | null;
  /** Days, months, `yesterday`, `earlier`: time words that may stand between a subject and its verb. */
  readonly timeWords: ReadonlySet<string>;
  /** Prepositions that tie a noun to the noun before it: `spokesman for`. */
  readonly attachments: ReadonlySet<string>;
  /** The preposition that may follow a proper name inside its phrase: `of`. */
  readonly of: string;
  /** Marks of the infinitive and of the hearer. */
  readonly to: string;
  /** Conjunctions that join phrases or clauses. */
  readonly and: ReadonlySet<string>;
  /** Possessive marks and words: `'s`, `his`. */
  readonly possessives: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** "that" and its like. */
  readonly complementizers: ReadonlySet<string>;
  /** Conjunctions that begin a subordinate clause: `as`, `while`. */
  readonly subordinators: ReadonlySet<string>;
  /** Nouns of the occasion on which something is said or done: `statement`, `interview`. */
  readonly channelNouns: ReadonlySet<string>;
  /** Plural nouns for persons just named together: `leaders`. */
  readonly pairNouns: ReadonlySet<string>;
  /** Ends of verb forms that can modify a noun: `ing`, `ed`. */
  readonly participleEnds: RegExp;
  /** Forms of "be" and "get" before a passive participle. */
  readonly passives: ReadonlySet<string>;
  /** "by" before the agent of a passive. */
  readonly by: string;
}

/** Most tokens a noun phrase may hold; more is a list or no prose. */
const PHRASE_LIMIT = 40;

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM']);
const HEAD = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'SYM']);

/** True if the token can be the last word of a noun phrase. */
export function isHead(words: Words, index: number): boolean {
  return HEAD.has(uposAt(words, index));
}

/**
 * The noun phrase that ends just before token `end`, as far left as it reaches but not below `floor`: with its
 * titles, its attached prepositional phrases and its coordinated parts, as long as what stands before is a
 * boundary of a clause. Null if no noun phrase ends there. O(length of the phrase).
 */
export function nounPhraseBefore(
  words: Words,
  rules: PhraseRules,
  range: { end: number; floor: number },
): Range | null {
  const { end, floor } = range;
  let first = simpleBefore(words, rules, { end, floor });
  if (first < 0) return null;
  let best = first;
  while (end - first < PHRASE_LIMIT) {
    const link = first - 1;
    const word = wordAt(words, link);
    const attaches = rules.attachments.has(word) && isAnchor(words, rules, link - 1);
    if (!attaches && !rules.and.has(word)) break;
    // "flights flown by the army": the participle belongs to the noun before it.
    const participle = attaches && uposAt(words, link - 1) === 'VERB';
    const next = simpleBefore(words, rules, { end: participle ? link - 1 : link, floor });
    if (next < 0) break;
    first = next;
    if (isBoundary(words, rules, { index: first - 1, floor })) best = first;
  }
  return { first: best, end };
}

function isAnchor(words: Words, rules: PhraseRules, index: number): boolean {
  // "officials familiar with the plan"
  const upos = uposAt(words, index);
  const participle = upos === 'VERB' && rules.participleEnds.test(wordAt(words, index));
  if ((upos === 'ADJ' || participle) && isHead(words, index - 1)) return true;
  return isHead(words, index) || rules.indefinites.has(wordAt(words, index)) || wordAt(words, index) === ')';
}

/** True if a clause may begin behind the token: it lies outside, is a mark, a conjunction or a complementizer. */
function isBoundary(words: Words, rules: PhraseRules, at: { index: number; floor: number }): boolean {
  if (at.index < at.floor) return true;
  const upos = uposAt(words, at.index);
  const word = wordAt(words, at.index);
  return (
    upos === 'PUNCT' ||
    upos === 'SCONJ' ||
    rules.and.has(word) ||
    rules.complementizers.has(word) ||
    rules.subordinators.has(word)
  );
}

/** First token of the phrase without attachments that ends before `end`, or -1. */
function simpleBefore(words: Words, rules: PhraseRules, range: { end: number; floor: number }): number {
  const { end, floor } = range;
  const last = wordAt(words, end - 1);
  if (end <= floor) return -1;
  if (rules.pronouns.has(last) || rules.indefinites.has(last)) return end - 1;
  let first = end;
  let head = false;
  for (let at = end - 1; at >= floor && end - at < PHRASE_LIMIT; at--) {
    const skipped = bracketBefore(words, at, floor);
    if (skipped < at) {
      at = skipped;
      first = at;
      continue;
    }
    const kind = partOfPhrase(words, rules, { index: at, next: first < end ? first : -1 });
    if (kind === 'no') break;
    first = at;
    if (kind === 'head') head = true;
    if (kind === 'edge' && !isDeterminer(words, at - 1)) break;
  }
  return head ? first : -1;
}

/** Index of the opening bracket if the token closes one ("Sen. Cruz (R-Texas)"), else the index itself. */
function bracketBefore(words: Words, at: number, floor: number): number {
  if (wordAt(words, at) !== ')') return at;
  for (let open = at - 1; open >= floor && at - open <= 8; open--)
    if (wordAt(words, open) === '(') return open;
  return at;
}

function isDeterminer(words: Words, index: number): boolean {
  return uposAt(words, index) === 'DET';
}

type Part = 'head' | 'inner' | 'edge' | 'no';

function partOfPhrase(words: Words, rules: PhraseRules, at: { index: number; next: number }): Part {
  const { index, next } = at;
  const word = wordAt(words, index);
  const upos = uposAt(words, index);
  if (rules.possessives.has(word))
    return next < 0 ? 'no' : upos === 'PRON' || upos === 'DET' ? 'edge' : 'inner';
  if (rules.subordinators.has(word) || rules.complementizers.has(word)) return 'no';
  if (
    upos === 'DET' ||
    (upos === 'PRON' && (rules.indefinites.has(word) || rules.relativePossessives.has(word)))
  )
    return next < 0 ? 'no' : 'edge';
  if (upos === 'ADJ') return 'inner';
  // "the jobs | Berg discussed": a plural noun is no title of the name behind it.
  if (upos === 'NOUN' && next >= 0 && uposAt(words, next) === 'PROPN' && /[^s]s$/.test(word)) return 'no';
  if (NOMINAL.has(upos)) return 'head';
  if (upos === 'PUNCT' && /^[-‐‑]$/.test(word))
    return joined(words, index) && joined(words, index - 1) ? 'inner' : 'no';
  if (next < 0) return 'no';
  const modifies =
    NOMINAL.has(uposAt(words, next)) &&
    (isDeterminer(words, index - 1) ||
      uposAt(words, index - 1) === 'ADJ' ||
      rules.possessives.has(wordAt(words, index - 1)));
  if (upos === 'VERB') return modifies && rules.participleEnds.test(word) ? 'inner' : 'no';
  return upos === 'ADV' && modifies ? 'inner' : 'no';
}

/**
 * The noun phrase that begins at token `first`, not beyond `end`. `breaks` tells tokens in front of which the
 * phrase must end although its parts of speech would go on ("told Reuters | South Korea"). `bare`: without the
 * prepositional phrases behind it, but those with "of". Null if none begins there.
 */
export function nounPhraseAfter(
  words: Words,
  rules: PhraseRules,
  range: Range & { readonly breaks?: (index: number) => boolean; readonly bare?: boolean },
): Range | null {
  let at = range.first;
  if (
    rules.pronouns.has(wordAt(words, at)) ||
    (rules.indefinites.has(wordAt(words, at)) && !leads(words, rules, at))
  )
    return { first: at, end: at + 1 };
  let head = -1;
  const limit = Math.min(range.end, range.first + PHRASE_LIMIT);
  for (; at < limit; at++) {
    const word = wordAt(words, at);
    if (head === at - 1 && (startsTime(words, rules, at) || range.breaks?.(at) === true)) break;
    if (opensPhrase(words, rules, at)) {
      if (head >= 0 && head === at - 1) break;
      continue;
    }
    if (rules.possessives.has(word) && head >= 0) continue;
    if (NOMINAL.has(uposAt(words, at))) {
      if (uposAt(words, at) !== 'ADJ') head = at;
      continue;
    }
    if (
      uposAt(words, at) === 'VERB' &&
      rules.participleEnds.test(word) &&
      head < 0 &&
      NOMINAL.has(uposAt(words, at + 1))
    )
      continue;
    if (/^[-‐‑]$/.test(word) && joined(words, at - 1) && joined(words, at)) continue;
    const properHead = uposAt(words, at - 1) === 'PROPN';
    const loose = range.bare !== true && !properHead && rules.attachments.has(word) && word !== rules.to;
    const goesOn = head === at - 1 && (word === rules.of || loose);
    if (goesOn && (opensPhrase(words, rules, at + 1) || NOMINAL.has(uposAt(words, at + 1)))) {
      head = -1;
      continue;
    }
    break;
  }
  while (at > range.first && !isHead(words, at - 1)) at--;
  return at > range.first ? { first: range.first, end: at } : null;
}

/** "one official", "many of them": an indefinite word that leads a phrase. */
function leads(words: Words, rules: PhraseRules, at: number): boolean {
  return NOMINAL.has(uposAt(words, at + 1)) || wordAt(words, at + 1) === rules.of;
}

/** A time word behind a noun ends the phrase ("reporters | Monday") unless it belongs to one ("the November visit"). */
function startsTime(words: Words, rules: PhraseRules, at: number): boolean {
  return (
    rules.timeWords.has(wordAt(words, at)) &&
    !rules.possessives.has(wordAt(words, at - 1)) &&
    !opensPhrase(words, rules, at - 1)
  );
}

function opensPhrase(words: Words, rules: PhraseRules, index: number): boolean {
  const upos = uposAt(words, index);
  const word = wordAt(words, index);
  const owner = rules.possessives.has(word) || rules.relativePossessives.has(word);
  return upos === 'DET' || (upos === 'PRON' && owner);
}

/** True if a finite verb stands in the range: an auxiliary, or a verb that is no gerund and no infinitive. */
export function hasFiniteVerb(words: Words, rules: PhraseRules, range: Range): boolean {
  for (let at = range.first; at < range.end; at++) if (isFiniteVerb(words, rules, at)) return true;
  return false;
}

/** True if the token is an auxiliary, or a verb that is no gerund and no infinitive. */
export function isFiniteVerb(words: Words, rules: PhraseRules, index: number): boolean {
  const upos = uposAt(words, index);
  if (upos === 'AUX') return wordAt(words, index - 1) !== rules.to;
  if (upos !== 'VERB' || wordAt(words, index).endsWith('ing') || wordAt(words, index - 1) === rules.to)
    return false;
  // "an invited crowd": a participle behind its article.
  const modifies = isDeterminer(words, index - 1) && NOMINAL.has(uposAt(words, index + 1));
  return !(modifies && rules.participleEnds.test(wordAt(words, index)));
}

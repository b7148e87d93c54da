import { isFiniteVerb, nounPhraseBefore, type PhraseRules } from './phrases.ts';
import { joined, type Range, uposAt, type Words, wordAt } from './words.ts';

/** The subject of a verb and how it was found. */
export interface Subject extends Range {
  /** plain: `X said`; relative: `X, who said`; shared: `X left and said`, found at an earlier verb. */
  readonly link: 'plain' | 'relative' | 'shared';
  /** First token of subject and verb together, with what stands between the subject and its relative clause. */
  readonly from: number;
  /** For a shared subject: the verb next to it. */
  readonly verb?: number;
  /** The relative pronoun, where there is one. */
  readonly pronoun?: number;
}

/** Most tokens between a subject and its verb (appositions, relative clauses). */
const GAP_LIMIT = 45;

/** Most verbs one subject is handed along (`came, saw and said`). */
const SHARING_LIMIT = 3;

/**
 * The subject that stands left of the verb at token `verb`, not below `floor`: over adverbs, auxiliaries, times,
 * appositions and relative clauses. Null if there is none. O(GAP_LIMIT).
 */
export function subjectBefore(
  words: Words,
  rules: PhraseRules,
  at: { verb: number; floor: number },
  depth = 0,
): Subject | null {
  const { floor } = at;
  const edge = skipBack(words, rules, { at: at.verb, floor });
  const before = wordAt(words, edge - 1);
  if (edge <= floor) return null;
  if (rules.relatives.has(before) && uposAt(words, edge - 1) !== 'SCONJ')
    return relativeSubject(words, rules, { edge, floor });
  if (rules.relatives.has(before)) {
    const relative = relativeSubject(words, rules, { edge, floor });
    if (relative !== null) return relative;
  }
  if (isInsertionMark(words, edge - 1)) {
    const far = beyondInsertion(words, rules, { edge, floor });
    if (far !== null) return far;
    return sharedSubject(words, rules, { edge: edge - 1, floor }, depth);
  }
  if (rules.and.has(before)) return sharedSubject(words, rules, { edge: edge - 1, floor }, depth);
  const phrase = nounPhraseBefore(words, rules, { end: edge, floor });
  if (phrase === null || isTime(words, rules, phrase)) return null;
  if (rules.objectPronouns.has(wordAt(words, phrase.first))) return null;
  const host = hostOfRelative(words, rules, { first: phrase.first, floor });
  if (host !== null) return host;
  if (isDependent(words, rules, { first: phrase.first, floor })) return null;
  return (
    beforeApposition(words, rules, { ...phrase, floor }) ?? { ...phrase, link: 'plain', from: phrase.first }
  );
}

/**
 * "flights by X have risen", "the right to run the mine showed": a phrase behind a preposition, with words of its
 * clause before that, or behind an infinitive is no subject; nor is "whose remarks".
 */
function isDependent(words: Words, rules: PhraseRules, at: { first: number; floor: number }): boolean {
  if (rules.relativePossessives.has(wordAt(words, at.first))) return true;
  if (uposAt(words, at.first - 1) === 'VERB' && wordAt(words, at.first - 2) === rules.to) return true;
  if (uposAt(words, at.first - 1) !== 'ADP' || at.first - 2 < at.floor) return false;
  // "…, but at the same time acknowledged"
  const joined = rules.and.has(wordAt(words, at.first - 2)) && uposAt(words, at.first - 3) === 'PUNCT';
  if (joined && !rules.subordinators.has(wordAt(words, at.first - 1))) return true;
  return ['NOUN', 'PROPN', 'VERB', 'ADJ', 'AUX'].includes(uposAt(words, at.first - 2));
}

/** "The union that represents the drivers said": what stands before the relative clause that holds the phrase. */
function hostOfRelative(
  words: Words,
  rules: PhraseRules,
  at: { first: number; floor: number },
): Subject | null {
  let verb = at.first - 1;
  if (uposAt(words, verb) === 'ADP') verb--;
  if (uposAt(words, verb) !== 'VERB') return null;
  const edge = skipBack(words, rules, { at: verb, floor: at.floor });
  if (edge - 1 <= at.floor || !rules.relatives.has(wordAt(words, edge - 1))) return null;
  const phrase = nounPhraseBefore(words, rules, { end: edge - 1, floor: at.floor });
  if (phrase === null || !opensClause(words, rules, { first: phrase.first, floor: at.floor })) return null;
  return { ...phrase, link: 'plain', from: phrase.first };
}

/** "…, X, professor at Y said" (a comma is missing): a bare singular noun behind a name and a comma is no subject. */
function beforeApposition(words: Words, rules: PhraseRules, at: Range & { floor: number }): Subject | null {
  const bare = uposAt(words, at.first) === 'NOUN' && !/s$/.test(wordAt(words, at.first));
  if (!bare || wordAt(words, at.first - 1) !== ',' || uposAt(words, at.first - 2) !== 'PROPN') return null;
  const phrase = nounPhraseBefore(words, rules, { end: at.first - 1, floor: at.floor });
  if (phrase === null || !opensClause(words, rules, { first: phrase.first, floor: at.floor })) return null;
  return { ...phrase, link: 'plain', from: phrase.first };
}

/** A comma or a dash, also one of two hyphens, but no hyphen within a word. */
function isInsertionMark(words: Words, index: number): boolean {
  const word = wordAt(words, index);
  return (
    word === ',' ||
    /^[–—]$|^--+$/.test(word) ||
    (word === '-' && (wordAt(words, index - 1) === '-' || !joined(words, index - 1)))
  );
}

function markStart(words: Words, index: number): number {
  return wordAt(words, index) === '-' && wordAt(words, index - 1) === '-' ? index - 1 : index;
}

/** Walks left over adverbs, auxiliaries, negations, times and "in a statement". */
function skipBack(words: Words, rules: PhraseRules, range: { at: number; floor: number }): number {
  let at = range.at;
  while (at > range.floor && range.at - at < GAP_LIMIT) {
    const word = wordAt(words, at - 1);
    const upos = uposAt(words, at - 1);
    const plain = upos === 'ADV' || upos === 'AUX' || rules.negations.has(word);
    if (plain && !rules.relatives.has(word)) at--;
    else if (rules.timeWords.has(word) || rules.channelNouns.has(word)) {
      const start = adjunctStart(words, rules, { at: at - 1, floor: range.floor });
      if (start < 0) break;
      at = start;
    } else break;
  }
  return at;
}

/** Start of the short adjunct that ends with the token ("on Friday", "in a statement"), or -1 if it is none. */
function adjunctStart(words: Words, rules: PhraseRules, range: { at: number; floor: number }): number {
  for (let at = range.at - 1; at > range.floor && range.at - at <= 4; at--) {
    if (uposAt(words, at) === 'ADP') return at;
    if (uposAt(words, at) === 'PUNCT' || uposAt(words, at) === 'VERB') break;
  }
  return rules.timeWords.has(wordAt(words, range.at)) && range.at > range.floor + 1 ? range.at : -1;
}

function relativeSubject(
  words: Words,
  rules: PhraseRules,
  range: { edge: number; floor: number },
): Subject | null {
  let end = range.edge - 1;
  if (wordAt(words, end - 1) === ',') end--;
  // "a report on Tuesday that called for"
  if (rules.timeWords.has(wordAt(words, end - 1)))
    end = skipBack(words, rules, { at: end, floor: range.floor });
  const phrase = nounPhraseBefore(words, rules, { end, floor: range.floor });
  return phrase === null
    ? null
    : { ...phrase, link: 'relative', from: range.edge - 1, pronoun: range.edge - 1 };
}

/** `X, director of Y, said`: the phrase before the comma that opens the insertion; of a chain the leftmost. */
function beyondInsertion(
  words: Words,
  rules: PhraseRules,
  range: { edge: number; floor: number },
): Subject | null {
  let found: Subject | null = null;
  const lowest = Math.max(range.floor, range.edge - GAP_LIMIT);
  for (let at = range.edge - 2; at > lowest; at--) {
    if (!isInsertionMark(words, at)) continue;
    const phrase = nounPhraseBefore(words, rules, { end: markStart(words, at), floor: range.floor });
    const usable =
      phrase !== null &&
      !isTime(words, rules, phrase) &&
      opensClause(words, rules, { first: phrase.first, floor: range.floor });
    if (usable && isInsertion(words, rules, { first: at + 1, end: range.edge - 1 })) {
      found = { ...phrase, link: 'plain', from: phrase.first };
      if (wordAt(words, phrase.first - 1) !== ',') break;
      at = phrase.first;
    } else if (found !== null) break;
  }
  return found;
}

function isTime(words: Words, rules: PhraseRules, range: Range): boolean {
  const last = range.end - 1;
  if (range.end - range.first === 1 && uposAt(words, last) === 'NUM') return true;
  return rules.timeWords.has(wordAt(words, last));
}

function opensClause(words: Words, rules: PhraseRules, at: { first: number; floor: number }): boolean {
  if (at.first <= at.floor) return true;
  const word = wordAt(words, at.first - 1);
  return (
    uposAt(words, at.first - 1) === 'PUNCT' ||
    rules.and.has(word) ||
    rules.subordinators.has(word) ||
    rules.complementizers.has(word)
  );
}

/** An insertion is a relative clause, or has no finite verb. */
function isInsertion(words: Words, rules: PhraseRules, range: Range): boolean {
  if (rules.relatives.has(wordAt(words, range.first)) || rules.relatives.has(wordAt(words, range.first + 1)))
    return true;
  for (let at = range.first; at < range.end; at++) {
    if (rules.relatives.has(wordAt(words, at)) && at > range.first + 1) return true;
    if (isFiniteVerb(words, rules, at) && uposAt(words, at) === 'AUX') return false;
    const adjunct = uposAt(words, range.first) === 'ADP';
    if (!adjunct && isFiniteVerb(words, rules, at) && !rules.participleEnds.test(wordAt(words, at)))
      return false;
  }
  return true;
}

/** `X met Y and said`: the subject of the nearest finite verb to the left. */
function sharedSubject(
  words: Words,
  rules: PhraseRules,
  range: { edge: number; floor: number },
  depth: number,
): Subject | null {
  if (depth >= SHARING_LIMIT) return null;
  const lowest = Math.max(range.floor, range.edge - GAP_LIMIT);
  for (let at = range.edge - 1; at > lowest; at--) {
    // "Prices fall if the council votes and urged": the verb of a condition was not seen as one.
    if (rules.conditions.has(wordAt(words, at))) return null;
    if (!isFiniteVerb(words, rules, at)) continue;
    const subject = subjectBefore(words, rules, { verb: at, floor: range.floor }, depth + 1);
    // "Berg promised a vote if the council passes it and urged": the nearest subject is that of the condition.
    const outer = subject === null ? null : claimant(words, rules, { ...range, subject }, depth);
    if (outer !== null) return { ...outer, link: 'shared', from: range.edge, verb: outer.verb ?? at };
    return subject === null || rules.conditions.has(wordAt(words, subject.first - 1))
      ? null
      : { ...subject, link: 'shared', from: range.edge, verb: subject.verb ?? at };
  }
  return null;
}

/** "Berg claimed the fleet was lost, and threatened": behind a comma the one who claimed goes on, not the fleet. */
function claimant(
  words: Words,
  rules: PhraseRules,
  range: { edge: number; floor: number; subject: Subject },
  depth: number,
): Subject | null {
  const verb = range.subject.first - 1;
  if (wordAt(words, range.edge - 1) !== ',' || uposAt(words, verb) !== 'VERB') return null;
  return isFiniteVerb(words, rules, verb)
    ? subjectBefore(words, rules, { verb, floor: range.floor }, depth + 1)
    : null;
}

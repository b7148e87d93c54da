import { isFiniteVerb, nounPhraseAfter } from '../phrases.ts';
import { type Subject, subjectBefore } from '../subjects.ts';
import { joined, type Range, uposAt, type Words, wordAt } from '../words.ts';
import { clauseAround } from './clauses.ts';
import type { EventRules, EventSense } from './rules.ts';

/** A word that tells of an event, with the clause it stands in. */
export interface Trigger {
  readonly at: number;
  readonly lemma: string;
  readonly sense: EventSense;
  readonly clause: Range;
  readonly sentence: Range;
  /** Subject of the verb or of the verb that governs it; null for nouns and where there is none. */
  readonly subject: Subject | null;
  readonly passive: boolean;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'noun';
  /** For an infinitive: the word that governs it ("due" in "due to return") and its token. */
  readonly governor: { readonly word: string; readonly at: number } | null;
}

/** Words between a governor and its infinitive ("agreed on Saturday to cooperate"). */
const GOVERNOR_WINDOW = 8;

const NO_SENSE: EventSense = { type: null, mode: null, reciprocal: false };

/** The triggers of a sentence outside quotation marks, in order. O(length of the sentence times its clauses). */
export function triggersOf(
  words: Words,
  rules: EventRules,
  given: { sentence: Range; inside: Int32Array },
): readonly Trigger[] {
  const { sentence, inside } = given;
  const found: Trigger[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    if ((inside[at] as number) >= 0) continue;
    const trigger =
      uposAt(words, at) === 'VERB'
        ? verbTrigger(words, rules, { at, sentence })
        : nounTrigger(words, rules, { at, sentence });
    if (trigger !== null) found.push(trigger);
  }
  return found;
}

interface Place {
  readonly at: number;
  readonly sentence: Range;
}

function verbTrigger(words: Words, rules: EventRules, place: Place): Trigger | null {
  const { at, sentence } = place;
  const lemma = words.tokens[at]!.lemma.toLowerCase();
  if (wordAt(words, at - 1) === '-' && joined(words, at - 1)) return null;
  if (uposAt(words, at + 1) === 'NOUN' && /(?:ing|ed)$/.test(wordAt(words, at)) && isModifier(words, at))
    return null;
  const sense = senseOf(words, rules, { at, lemma });
  if (sense === NO_SENSE && rules.silent.has(lemma)) return null;
  const clause = clauseAround(words, rules.phrases, { verb: { first: at, end: at + 1 }, sentence });
  const base = { at, lemma, sense, clause, sentence };
  const passive = isPassive(words, rules, place);
  const before =
    wordAt(words, at - 1) === rules.phrases.to
      ? at - 1
      : wordAt(words, at - 2) === rules.phrases.to
        ? at - 2
        : -1;
  if (before >= sentence.first && words.tokens[at]!.lemma.toLowerCase() === wordAt(words, at))
    return infinitive(words, rules, { ...base, passive, to: before });
  if (wordAt(words, at).endsWith('ing') && !progressive(words, rules, place))
    return gerund(words, rules, base);
  const subject = subjectBefore(words, rules.phrases, { verb: at, floor: sentence.first });
  if (subject === null || reduced(words, rules, { at, subject, passive })) return null;
  return { ...base, subject, passive, form: 'finite', governor: null };
}

function isModifier(words: Words, at: number): boolean {
  return ['DET', 'ADJ', 'PRON'].includes(uposAt(words, at - 1));
}

/**
 * "the plan announced by X", "Berg, a lawyer elected in May, said": a participle right behind its noun, with "by" or
 * in an apposition, is no main verb.
 */
function reduced(
  words: Words,
  rules: EventRules,
  given: { at: number; subject: Subject; passive: boolean },
): boolean {
  const { at, subject, passive } = given;
  const participle = rules.phrases.participleEnds.test(wordAt(words, at));
  if (passive) return false;
  // "a pact now anchored by X"
  if (participle && wordAt(words, at + 1) === rules.phrases.by) return true;
  // "tampered papers, seized files and other signs": no main verb opens a bare noun phrase behind a comma.
  if (participle && subject.link === 'shared' && wordAt(words, at - 1) === ',')
    return ['ADJ', 'NOUN'].includes(uposAt(words, at + 1));
  if (subject.end !== at) return false;
  const apposition = wordAt(words, subject.first - 1) === ',' && uposAt(words, subject.first - 2) === 'PROPN';
  return apposition && uposAt(words, subject.first) === 'DET' && participle;
}

/** The sense of verb and particle ("call off"), else of the verb alone. */
function senseOf(words: Words, rules: EventRules, at: { at: number; lemma: string }): EventSense {
  return rules.verbs.get(`${at.lemma} ${wordAt(words, at.at + 1)}`) ?? rules.verbs.get(at.lemma) ?? NO_SENSE;
}

/** Walks left over adverbs to a form of "be". */
function beBefore(words: Words, rules: EventRules, place: Place): number {
  let at = place.at - 1;
  while (
    at > place.sentence.first &&
    (uposAt(words, at) === 'ADV' || rules.phrases.negations.has(wordAt(words, at)))
  )
    at--;
  return at >= place.sentence.first && rules.be.has(wordAt(words, at)) ? at : -1;
}

function isPassive(words: Words, rules: EventRules, place: Place): boolean {
  const token = words.tokens[place.at]!;
  const form = wordAt(words, place.at);
  const participle =
    !form.endsWith('ing') && (form !== token.lemma.toLowerCase() || rules.unchanging.has(form));
  return participle && beBefore(words, rules, place) >= 0;
}

function progressive(words: Words, rules: EventRules, place: Place): boolean {
  return beBefore(words, rules, place) >= 0;
}

type Base = Pick<Trigger, 'at' | 'lemma' | 'sense' | 'clause' | 'sentence'>;

/** "…, killing two" and "before returning home": the subject, tense and mood are those of the finite verb before. */
function gerund(words: Words, rules: EventRules, base: Base): Trigger | null {
  const { at, sentence } = base;
  const before = wordAt(words, at - 1);
  const linked = before === ',' || rules.phrases.subordinators.has(before);
  if (!linked || (base.sense.type === null && !rules.motions.has(base.lemma))) return null;
  const verb = finiteBefore(words, rules, { at: at - 1, sentence });
  if (verb < 0) return null;
  const subject = subjectBefore(words, rules.phrases, { verb, floor: sentence.first });
  if (subject === null) return null;
  return {
    ...base,
    subject,
    passive: false,
    form: 'gerund',
    governor: { word: headWord(words, rules, verb), at: verb },
  };
}

/** The key of a governing word in `heads`: its lemma, else its form. */
function headWord(words: Words, rules: EventRules, at: number): string {
  const lemma = words.tokens[at]!.lemma.toLowerCase();
  return rules.heads.has(lemma) ? lemma : wordAt(words, at);
}

/** The finite main verb nearest to the left, or -1. */
function finiteBefore(words: Words, rules: EventRules, place: Place): number {
  for (let at = place.at - 1; at >= place.sentence.first; at--)
    if (uposAt(words, at) === 'VERB' && isFiniteVerb(words, rules.phrases, at)) return at;
  return -1;
}

function infinitive(
  words: Words,
  rules: EventRules,
  given: Base & { passive: boolean; to: number },
): Trigger | null {
  const { to, ...base } = given;
  const { sentence } = base;
  for (let at = to - 1; at >= Math.max(sentence.first, to - GOVERNOR_WINDOW); at--) {
    const lemma = words.tokens[at]!.lemma.toLowerCase();
    const key = headWord(words, rules, at);
    const governs = rules.heads.has(key) && (at === to - 1 || uposAt(words, at) === 'VERB');
    const purpose = uposAt(words, at) === 'VERB' && base.sense.type !== null && rules.motions.has(lemma);
    if (governs || purpose) {
      const subject =
        controller(words, rules, { at, to }) ??
        subjectBefore(words, rules.phrases, { verb: at, floor: sentence.first });
      if (subject === null) return null;
      const clause = clauseAround(words, rules.phrases, { verb: { first: at, end: base.at + 1 }, sentence });
      return { ...base, clause, subject, form: 'infinitive', governor: { word: governs ? key : '', at } };
    }
    if (uposAt(words, at) === 'PUNCT' || isFiniteVerb(words, rules.phrases, at)) break;
  }
  return null;
}

/** "asked Berg to go": who is to act is the object of the governing verb, if it stands right before "to". */
function controller(words: Words, rules: EventRules, given: { at: number; to: number }): Subject | null {
  const { at, to } = given;
  if (at + 1 >= to || uposAt(words, at) !== 'VERB') return null;
  const object = nounPhraseAfter(words, rules.phrases, { first: at + 1, end: to });
  return object === null || object.end !== to ? null : { ...object, link: 'plain', from: object.first };
}

function nounTrigger(words: Words, rules: EventRules, place: Place): Trigger | null {
  const { at, sentence } = place;
  const noun = rules.nouns.get(wordAt(words, at));
  if (
    noun === undefined ||
    uposAt(words, at) !== 'NOUN' ||
    uposAt(words, at + 1) === 'NOUN' ||
    wordAt(words, at + 1) === '-'
  )
    return null;
  const verb = governing(words, rules, place);
  const clause = clauseAround(words, rules.phrases, { verb: { first: verb, end: at + 1 }, sentence });
  const sense = { type: noun.type, mode: noun.mode, reciprocal: noun.reciprocal };
  return {
    at,
    lemma: noun.lemma,
    sense,
    clause,
    sentence,
    subject: null,
    passive: false,
    form: 'noun',
    governor: null,
  };
}

/** The finite verb whose object or adjunct the noun is, or the noun itself: no comma and no clause border between. */
function governing(words: Words, rules: EventRules, place: Place): number {
  const verb = finiteBefore(words, rules, place);
  for (let at = verb + 1; at < place.at; at++) {
    const word = wordAt(words, at);
    if (
      /^[,;:()]$/.test(word) ||
      rules.phrases.complementizers.has(word) ||
      rules.phrases.relatives.has(word)
    )
      return place.at;
  }
  return verb < 0 ? place.at : verb;
}

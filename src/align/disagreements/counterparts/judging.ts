import {
  type Amount,
  classOf,
  type FullReport,
  firstEndingAfter,
  spansWithin,
  type Token,
} from '../../../model/index.ts';
import type { ComparingRules } from '../../claims/types.ts';
import { areFarApart, isNoCount, isOpenCount } from '../intervals.ts';
import { scopeOf } from '../scope.ts';
import type { Counted, DisagreementSource } from '../types.ts';
import { isUpdate } from '../updates.ts';
import type { Detail } from './details.ts';
import type { Counterparts } from './pairs.ts';
import { NEAREST_GOVERNOR } from './likeness.ts';
import { belongToOthers, isQuoted, isSpeaker, saidAtByOthers, saidByOthers } from './speech.ts';

/**
 * Likeness from which two details answer one question, by kind. Set by reading what is found between reports of one event
 * in which nothing was changed: below these most pairs were of two things.
 */
const LEAST: Readonly<Record<Detail['kind'], number>> = {
  number: 2.4,
  duration: 2.4,
  date: 1.9,
  place: 2.2,
  actor: 2.8,
  polarity: 2.7,
};
/** Likeness from which the sentences decide: what else stands around a number, and of institutions or other stories. */
const ALIKE = 3.2;
/** Likeness from which two sentences are one, with a detail changed: no other place of the same value matters then. */
const ONE_SENTENCE = 4.2;
/** Likeness from which details exclude each other that may be one thing under two names: two nouns that are counted, two bodies. */
export const APART: Readonly<Record<Detail['kind'], number>> = {
  number: ALIKE,
  duration: ALIKE,
  date: ONE_SENTENCE,
  place: ONE_SENTENCE,
  actor: ONE_SENTENCE,
  polarity: ONE_SENTENCE,
};
/** What each reason against is worth: other people, another day, another speaker. */
const AGAINST = 0.5;
/** Worth of the words around from which they decide without the tree. */
const SURE_AROUND = 1.2;
/** Share of word pairs from which two speakers are given the same words, of at least so many. */
const SAME_SPEECH = 0.4;
const LEAST_SPEECH = 12;

/** The terms of a score in which a difference of the kind itself counts. */
const OWN_TERMS: Readonly<Record<Detail['kind'], readonly string[]>> = {
  number: ['number'],
  duration: [],
  date: ['day'],
  place: ['place'],
  actor: ['actors', 'roles', 'speaker'],
  polarity: ['predicate'],
};

/** True if the two details answer one question of one event, so that only one of them can hold. */
export function answerOneQuestion(pair: Counterparts, source: DisagreementSource): boolean {
  const { a, b, candidate, likeness, elsewhere } = pair;
  const own = OWN_TERMS[a.kind];
  const against = candidate.score.terms.filter(({ name, value }) => value < 0 && !own.includes(name)).length;
  if (!sameSpeech(pair, source.rules)) return false;
  if (likeness.wording < SAME_SPEECH && saidByOthers(a, b, source)) return false;
  if (isDayOfOtherWords(pair, source)) return false;
  if (isWhichOne(a) || isWhichOne(b)) return false;
  if (a.kind === 'place' && likeness.relation === 0) return false;
  if (a.kind === 'polarity' && (isQuoted(a) || isQuoted(b))) return false;
  if (likeness.total >= ONE_SENTENCE + against * AGAINST && !(elsewhere && isFigure(a))) return true;
  if (elsewhere || likeness.total < LEAST[a.kind] + against * AGAINST) return false;
  if (belongToOthers(a, b, source) || (a.role !== null && b.role !== null && a.role !== b.role)) return false;
  return holdsFor(pair);
}

/** Two who say something say the same words, or neither of them speaks. */
function sameSpeech({ a, b, likeness }: Counterparts, rules: ComparingRules): boolean {
  if (a.kind !== 'actor' || !(speaks(a, rules) || speaks(b, rules))) return true;
  const shorter = Math.min(a.proposition.words.length, b.proposition.words.length);
  return likeness.wording >= SAME_SPEECH && shorter >= LEAST_SPEECH;
}

/** The days on which two speakers said two things are two days. */
function isDayOfOtherWords({ a, b, likeness }: Counterparts, source: DisagreementSource): boolean {
  if (a.kind !== 'date' || likeness.wording >= SAME_SPEECH) return false;
  return saidAtByOthers(a, b, source);
}

/** A number that stands in the other report too counts something else there, however alike the sentences. */
function isFigure({ kind }: Detail): boolean {
  return kind === 'number' || kind === 'duration';
}

/** What each kind asks for besides. */
function holdsFor(pair: Counterparts): boolean {
  const { a, likeness } = pair;
  const placed = likeness.governor > 0 || likeness.around >= SURE_AROUND;
  const alike = likeness.total >= ALIKE;
  switch (a.kind) {
    case 'date':
      return likeness.governor >= NEAREST_GOVERNOR || (alike && likeness.relation > 0) || isOnlyTime(pair);
    case 'actor': {
      if (a.value.type !== 'person' && !alike) return false;
      return placed;
    }
    case 'polarity':
      return likeness.relation > 0 && likeness.governor > 0;
    default:
      return placed;
  }
}

/** Words in common from which two sentences of one claim tell of one day, if each names one. */
const ONE_EVENT = 0.75;

/** The only time that each of two sentences of one claim names. */
function isOnlyTime({ a, b, candidate, likeness }: Counterparts): boolean {
  const single = ({ report, proposition }: Detail) => spansWithin(report.times, proposition).length === 1;
  return candidate.joined && likeness.overlap >= ONE_EVENT && single(a) && single(b);
}

/** True if somebody is said to say something: others may say the like. */
export function speaks(detail: Detail, { claims }: ComparingRules): boolean {
  return claims.reportingVerbs.has(detail.governors[0] ?? '') || isSpeaker(detail);
}

/** "the 2016 election": a year that tells which one is meant. */
function isWhichOne({ kind, relation, report, start, end }: Detail): boolean {
  return kind === 'date' && BESIDE_NOUN.test(relation) && YEAR.test(report.text.slice(start, end));
}

const BESIDE_NOUN = /^(?:nummod|compound|amod|nmod)$/u;
const YEAR = /^\d{4}(?:[’']s)?$/u;

/** True if the sentences are alike enough to be of one event whatever story their reports are put into. */
export function isSureOfEvent({ likeness }: Counterparts): boolean {
  return likeness.total >= ALIKE;
}

/** True if the two sentences are one, with details changed. */
export function isOneSentence({ likeness }: Counterparts): boolean {
  return likeness.total >= ONE_SENTENCE;
}

/** What two numbers are to each other; null where they may count different things. */
export function numberSeverity(
  a: Counted,
  b: Counted,
  { pair, source }: { readonly pair: Counterparts; readonly source: DisagreementSource },
): 'conflict' | 'update' | null {
  const { likeness } = pair;
  const { claims } = source.rules;
  const [one, other] = [pair.a.report, pair.b.report];
  if (!sameScope(a, b, { pair, source })) return null;
  if (likeness.total < ONE_SENTENCE && areFarApart(a.amount, b.amount)) return null;
  if (claims.ownCounts.has(a.amount.unit ?? '') && likeness.total < ONE_SENTENCE) return null;
  const figures = [
    { report: one, proposition: pair.a.proposition, amount: a.amount },
    { report: other, proposition: pair.b.proposition, amount: b.amount },
  ] as const;
  if (isUpdate(...figures, claims) !== null) return 'update';
  const open = isOpenCount(a.amount, b.amount) && claims.growingCounts.has(a.amount.unit ?? '');
  return open ? null : 'conflict';
}

/** True if nothing around limits one of the two numbers in another way; a part may be compared with a part in one sentence. */
function sameScope(
  a: Counted,
  b: Counted,
  { pair, source }: { readonly pair: Counterparts; readonly source: DisagreementSource },
): boolean {
  const [one, other] = [pair.a.report, pair.b.report];
  const { rules } = source;
  const whole = [isWhole(one, a.amount, rules), isWhole(other, b.amount, rules)] as const;
  if (!(whole[0] && whole[1]) && !(isOneSentence(pair) && whole[0] === whole[1])) return false;
  return scopeOf(one, a, rules) === scopeOf(other, b, rules);
}

/** Tokens before a number in which a word may make it a part of another. */
const BEFORE = 3;

/** A count of its own, and no part or rest of another: "including 6", "6 of them", "6 others". */
function isWhole(report: FullReport, amount: Amount, { slots }: ComparingRules): boolean {
  if (isNoCount(report, amount)) return false;
  const { tokens, text } = report;
  const wordAt = (token: Token | undefined) =>
    token === undefined ? '' : text.slice(token.start, token.end).toLowerCase();
  const first = firstEndingAfter(tokens, amount.start);
  const before = tokens
    .slice(Math.max(0, first - BEFORE), first)
    .some((token) => slots.part.has(wordAt(token)));
  const figure = tokens.findIndex(
    (token, index) => index >= first && token.start < amount.end && classOf(token) === 'NUM',
  );
  return !before && !slots.rest.has(wordAt(tokens[(figure < 0 ? first : figure) + 1]));
}

import type { Place } from '../../model/index.ts';
import { type ActorNode, compareActors } from '../actors/index.ts';
import { daysMeet, isOneDay } from './days.ts';
import type { ComparingRules, Predicate, Proposition } from './types.ts';

/** One named part of a score. */
export interface Term {
  readonly name:
    | 'predicate'
    | 'roles'
    | 'actors'
    | 'day'
    | 'place'
    | 'number'
    | 'words'
    | 'wording'
    | 'speaker';
  readonly value: number;
}

/** How far two propositions of different reports say the same. */
export interface Score {
  readonly total: number;
  readonly terms: readonly Term[];
  /** Part of the rarer words in common, 0 to 1. */
  readonly overlap: number;
  /** Part of the shorter one's word pairs that stand in the other, 0 to 1. */
  readonly wording: number;
  /** Number of participants in common. */
  readonly shared: number;
  /** The predicates that were found to agree, or null. */
  readonly predicates: readonly [Predicate, Predicate] | null;
}

/** Decides whether two reports' actors are one, remembering what was asked before. */
export type SameActor = (a: ActorNode, b: ActorNode) => boolean;

// First settings of a sum of named terms, in coarse steps, set by reading pairs; nothing is trained.
const SAME_LEMMA = 2;
const SAME_ROOT = 1.5;
const SYNONYM = 1;
/** Light verbs ("is", "have") agree by chance. */
const LIGHT = 0.25;
/** A predicate that is neither one's main one. */
const SIDE = 0.75;
const ROLE = 1.5;
/** A participant in common whose role is not known; counts twice at most. */
const PARTICIPANT = 0.75;
const ROLE_CLASH = -2;
/** Each names a person whom the other does not: "met the mayor" and "met the bishop". */
const OTHER_PERSONS = -1.25;
const SAME_DAY = 1;
const OTHER_DAY = -2;
const SAME_PLACE = 0.7;
const OTHER_PLACE = -1.5;
const SAME_NUMBER = 2;
const COPIED = 3;
/** A predicate of one that is a noun of the other ("approved", "gave approval"). */
const NAMED = 1;
/** What equal words are worth at most, and by how much that grows with their share. */
const SAME_WORDS = 3;
const WORDS_GROWTH = 4;
const OTHER_SPEAKER = -2;
/** Share of word pairs in common from which wording is copied rather than alike. */
const COPIED_WORDING = 0.5;

/** Names alone decide here, never what else lies in the case: removing a report must not change a score. */
export function rememberActors(rules: ComparingRules): SameActor {
  const known = new Map<ActorNode, Map<ActorNode, boolean>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<ActorNode, boolean>();
    known.set(a, row);
    const before = row.get(b);
    if (before !== undefined) return before;
    const same = decide(a, b, rules);
    row.set(b, same);
    return same;
  };
}

function decide(a: ActorNode, b: ActorNode, rules: ComparingRules): boolean {
  if (!a.named || !b.named)
    return a.named === b.named && a.type === b.type && a.main.joined === b.main.joined;
  const here = compareActors(a, b, rules.actors).kind;
  if (here === 'same' || here === 'clash') return here === 'same';
  const back = compareActors(b, a, rules.actors).kind;
  return [here, back].some((kind) => kind === 'part' || kind === 'acronym');
}

/** The score of two propositions as a sum of named terms. */
export function scorePair(a: Proposition, b: Proposition, same: SameActor, rules: ComparingRules): Score {
  const best = bestPredicates(a, b, same, rules);
  const shared = a.actors.filter((actor) => b.actors.some((other) => same(actor, other))).length;
  const company = best !== null && best.roles > 0 ? 0 : Math.min(ROLE, shared * PARTICIPANT);
  const overlap = overlapOf(a, b);
  const wording = wordingOf(a, b);
  const terms: Term[] = [
    {
      name: 'predicate',
      value: best?.predicate ?? (isNamed(a, b, rules) || isNamed(b, a, rules) ? NAMED : 0),
    },
    { name: 'roles', value: best?.roles ?? 0 },
    { name: 'actors', value: company + (personsDiffer(a, b, same) ? OTHER_PERSONS : 0) },
    { name: 'day', value: dayTerm(a, b) },
    { name: 'place', value: placeTerm(a.places, b.places) },
    { name: 'number', value: sharesNumber(a, b) ? SAME_NUMBER : 0 },
    { name: 'words', value: Math.min(SAME_WORDS, WORDS_GROWTH * overlap) },
    { name: 'wording', value: wording >= COPIED_WORDING ? COPIED * wording : 0 },
    { name: 'speaker', value: speakersDiffer(a, b, same) ? OTHER_SPEAKER : 0 },
  ];
  const total = terms.reduce((sum, term) => sum + term.value, 0);
  const kept = terms.filter((term) => term.value !== 0);
  return {
    total,
    terms: kept,
    overlap,
    wording,
    shared,
    predicates: best === null ? null : [best.a, best.b],
  };
}

interface Agreement {
  readonly a: Predicate;
  readonly b: Predicate;
  readonly predicate: number;
  readonly roles: number;
}

function bestPredicates(
  a: Proposition,
  b: Proposition,
  same: SameActor,
  rules: ComparingRules,
): Agreement | null {
  let best: Agreement | null = null;
  for (const [i, left] of a.predicates.entries()) {
    for (const [j, right] of b.predicates.entries()) {
      const likeness = likenessOf(left, right, rules);
      if (likeness === 0) continue;
      const predicate = i > 0 && j > 0 ? likeness * SIDE : likeness;
      const roles = roleTerm(left.source, right.source, same) + roleTerm(left.target, right.target, same);
      if (best === null || predicate + roles > best.predicate + best.roles)
        best = { a: left, b: right, predicate, roles };
    }
  }
  return best;
}

/** True if the main predicate of the first stands among the words of the second. */
function isNamed(a: Proposition, b: Proposition, rules: ComparingRules): boolean {
  const main = a.predicates[0];
  return main !== undefined && !rules.claims.lightVerbs.has(main.lemma) && b.bag.has(main.root);
}

function likenessOf(a: Predicate, b: Predicate, rules: ComparingRules): number {
  const { lightVerbs, synonyms } = rules.claims;
  const light = lightVerbs.has(a.lemma) || lightVerbs.has(b.lemma);
  if (a.lemma === b.lemma) return light ? LIGHT : SAME_LEMMA;
  if (light) return 0;
  if (a.root === b.root) return SAME_ROOT;
  const group = synonyms(a.root);
  return group !== null && group === synonyms(b.root) ? SYNONYM : 0;
}

function roleTerm(a: readonly ActorNode[], b: readonly ActorNode[], same: SameActor): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.some((actor) => b.some((other) => same(actor, other)))) return ROLE;
  const named = a.every((actor) => actor.named) && b.every((actor) => actor.named);
  return named ? ROLE_CLASH : 0;
}

function personsDiffer(a: Proposition, b: Proposition, same: SameActor): boolean {
  return hasOtherPerson(a, b, same) && hasOtherPerson(b, a, same);
}

function hasOtherPerson(a: Proposition, b: Proposition, same: SameActor): boolean {
  return a.actors.some(
    (actor) => actor.named && actor.type === 'person' && !b.actors.some((other) => same(actor, other)),
  );
}

function dayTerm(a: Proposition, b: Proposition): number {
  if (a.days.length === 0 || b.days.length === 0) return 0;
  const meeting = a.days.some((day) => b.days.some((other) => daysMeet(day, other)));
  if (!meeting) return OTHER_DAY;
  const exact = a.days.some(
    (day) => isOneDay(day) && b.days.some((other) => isOneDay(other) && daysMeet(day, other)),
  );
  return exact ? SAME_DAY : 0;
}

function placeTerm(a: readonly Place[], b: readonly Place[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.some((place) => b.some((other) => samePlace(place, other)))) return SAME_PLACE;
  const apart = a.every((place) => b.every((other) => placesClash(place, other)));
  return apart ? OTHER_PLACE : 0;
}

function samePlace(a: Place, b: Place): boolean {
  if (a.geonames !== null && a.geonames === b.geonames) return true;
  return (
    a.name.toLowerCase() === b.name.toLowerCase() &&
    (a.country === b.country || a.country === null || b.country === null)
  );
}

/** Two countries, or two places of one precision that are not one. */
function placesClash(a: Place, b: Place): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return true;
  return a.precision === b.precision && a.precision !== 'facility';
}

/** Two sentences with more pairs of numbers are tables. */
const MOST_PAIRS = 2_500;

function sharesNumber(a: Proposition, b: Proposition): boolean {
  if (a.amounts.length * b.amounts.length > MOST_PAIRS) return false;
  return a.amounts.some(
    (amount) =>
      amount.low !== null &&
      b.amounts.some(
        (other) => other.low === amount.low && other.high === amount.high && other.unit === amount.unit,
      ),
  );
}

function overlapOf(a: Proposition, b: Proposition): number {
  const [small, large] = a.bag.size <= b.bag.size ? [a.bag, b.bag] : [b.bag, a.bag];
  let shared = 0;
  for (const [root, rarity] of small) {
    const other = large.get(root);
    if (other !== undefined) shared += Math.min(rarity, other);
  }
  const mass = a.mass + b.mass;
  return mass === 0 ? 0 : (2 * shared) / mass;
}

/** Shortest stretch whose wording says anything. */
const LEAST_WORDING = 5;

function wordingOf(a: Proposition, b: Proposition): number {
  const shorter = Math.min(a.words.length, b.words.length);
  if (shorter < LEAST_WORDING)
    return a.words.length === b.words.length && a.words.every((word, at) => word.key === b.words[at]?.key)
      ? 1
      : 0;
  const left = wordPairs(a);
  const right = wordPairs(b);
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  return shared / few.size;
}

const pairsOf = new WeakMap<Proposition, ReadonlySet<string>>();

/** Neighbouring words, each pair once. */
function wordPairs(proposition: Proposition): ReadonlySet<string> {
  const known = pairsOf.get(proposition);
  if (known !== undefined) return known;
  const pairs = new Set<string>();
  for (let at = 1; at < proposition.words.length; at++)
    pairs.add(`${proposition.words[at - 1]?.key} ${proposition.words[at]?.key}`);
  pairsOf.set(proposition, pairs);
  return pairs;
}

/** Both are a named speaker's word, and no speaker is common to both. */
function speakersDiffer(a: Proposition, b: Proposition, same: SameActor): boolean {
  if (a.voice === null || b.voice === null || !a.voice.named || !b.voice.named) return false;
  const others = b.voice.speakers;
  return !a.voice.speakers.some((speaker) => others.some((other) => same(speaker, other)));
}

import {
  type Amount,
  type FullReport,
  type Mention,
  type Place,
  spansWithin,
  type TimeExpression,
} from '../../../model/index.ts';
import { type ActorNode, compareActors, jaroWinkler } from '../../actors/index.ts';
import { daysMeet, daysOf } from '../../claims/days.ts';
import { type Interval, intervalOf, intervalsMeet, sameValue, standsIn } from '../intervals.ts';
import type { DisagreementSource } from '../types.ts';
import type { Deed, Detail } from './details.ts';

/**
 * What two details are to each other: they agree, they exclude each other, they do so if their sentences are very much alike
 * (`apart`), or it cannot be told.
 */
export type Verdict = 'agree' | 'differ' | 'apart' | 'unknown';

type Dated = Detail & { readonly kind: 'date' };
type Placed = Detail & { readonly kind: 'place' };
type Named = readonly [FullReport, Mention];

/** Compares two details of one kind. */
export function verdictOn(a: Detail, b: Detail, source: DisagreementSource): Verdict {
  if (a.kind !== 'polarity' && wordsOf(a) === wordsOf(b)) return 'agree';
  if (a.kind === 'number' && b.kind === 'number') return numbers(a.value, b.value);
  if (a.kind === 'duration' && b.kind === 'duration') return durations(a.value, b.value);
  if (a.kind === 'date' && b.kind === 'date') return dates(a, b, source);
  if (a.kind === 'place' && b.kind === 'place') return places(a.value, b.value);
  if (a.kind === 'actor' && b.kind === 'actor')
    return actors([a.report, a.value], [b.report, b.value], source);
  if (a.kind === 'polarity' && b.kind === 'polarity') return deeds(a.value, b.value, source);
  return 'unknown';
}

/** Absence test: the value of either stands in the other report too, where it may answer another question. */
export function standsElsewhere(a: Detail, b: Detail, source: DisagreementSource): boolean {
  if (a.kind === 'number' && b.kind === 'number')
    return standsIn(a.value, b.report) || standsIn(b.value, a.report);
  if (a.kind === 'duration' && b.kind === 'duration')
    return lengthStands(a.value, b.report) || lengthStands(b.value, a.report);
  if (a.kind === 'date' && b.kind === 'date') return dateStands(a, b, source) || dateStands(b, a, source);
  if (a.kind === 'place' && b.kind === 'place') return placeStands(a, b.report) || placeStands(b, a.report);
  if (a.kind === 'actor' && b.kind === 'actor')
    return (
      actorStands([a.report, a.value], b.report, source) || actorStands([b.report, b.value], a.report, source)
    );
  return false;
}

function wordsOf({ report, start, end }: Detail): string {
  return report.text.slice(start, end).toLowerCase().replace(/\s+/gu, ' ');
}

function numbers(a: Amount, b: Amount): Verdict {
  if (a.unit !== b.unit) return sameValue(a, b) ? 'agree' : isCount(a) && isCount(b) ? 'apart' : 'unknown';
  if (sameValue(a, b)) return 'agree';
  return intervalsMeet(intervalOf(a) as Interval, intervalOf(b) as Interval) ? 'agree' : 'differ';
}

/** A count of things by their noun: no money, share or measure. */
function isCount({ unit, of, modifier }: Amount): boolean {
  return unit !== null && of !== null && modifier === 'exact' && /^\p{Ll}/u.test(unit) && unit !== 'percent';
}

/** Lengths in one unit: weeks and days are not compared. */
function durations(a: TimeExpression, b: TimeExpression): Verdict {
  const [one, other] = [a.value as string, b.value as string];
  if (one === other) return 'agree';
  return one.at(-1) === other.at(-1) ? 'differ' : 'unknown';
}

function lengthStands({ value }: TimeExpression, { times }: FullReport): boolean {
  return times.some((time) => time.type === 'DURATION' && time.value === value);
}

/** Days that the words give themselves, or weekdays; of one precision. */
function dates(a: Dated, b: Dated, { rules }: DisagreementSource): Verdict {
  const [first, second] = [weekdayOf(a, rules.weekdays), weekdayOf(b, rules.weekdays)];
  if (first !== null && second !== null) {
    if (first === second) return 'agree';
    return hasHour(a) || hasHour(b) ? 'unknown' : 'differ';
  }
  const [one, other] = [daysOf(a.value.edtf ?? ''), daysOf(b.value.edtf ?? '')];
  if (one !== null && other !== null) {
    if (daysMeet(one, other)) return 'agree';
    const alike = isOneDay(one) === isOneDay(other);
    return alike && isGiven(a, rules.weekdays) && isGiven(b, rules.weekdays) ? 'differ' : 'unknown';
  }
  if (a.value.value === null || b.value.value === null) return 'unknown';
  if (a.value.value === b.value.value) return 'agree';
  const [day, same] = [monthAndDay(a), monthAndDay(b)];
  return day === null || same === null ? 'unknown' : day === same ? 'agree' : 'differ';
}

/** Month and day where the words give them and the year, if known, is not what tells the two apart. */
function monthAndDay({ value, report, start, end }: Dated): string | null {
  if (!DAY_OF_MONTH.test(report.text.slice(start, end))) return null;
  return /^(?:\d{4}|XXXX)-(\d{2}-\d{2})(?:T|$)/u.exec(value.value ?? '')?.[1] ?? null;
}

function isOneDay({ first, last }: { readonly first: string; readonly last: string }): boolean {
  return first === last;
}

/** An hour may be one of another zone, and the day with it. */
function hasHour({ report, start, end, value }: Dated): boolean {
  return value.type === 'TIME' && ZONE.test(report.text.slice(start, end));
}

const ZONE = /\d.*\b(?:GMT|UTC|[A-Z]{2,3}T)\b/u;

function weekdayOf({ report, start, end }: Dated, weekdays: readonly string[]): string | null {
  const words = report.text.slice(start, end).toLowerCase();
  return weekdays.find((day) => words.includes(day)) ?? null;
}

/** A year, a day of a month or a weekday: not "12 weeks ago", which counts from the day of the report, nor an hour. */
function isGiven(detail: Dated, weekdays: readonly string[]): boolean {
  const { anchor, type } = detail.value;
  const words = detail.report.text.slice(detail.start, detail.end);
  return (
    weekdayOf(detail, weekdays) !== null || (type === 'DATE' && (anchor === null || DAY_OF_MONTH.test(words)))
  );
}

const DAY_OF_MONTH = /^\p{Lu}\p{L}+\.? \d|^\d{1,2} \p{Lu}/u;

/** The day stands in the other one's sentence too. */
function dateStands(a: Dated, b: Dated, source: DisagreementSource): boolean {
  const { report, proposition } = b;
  return spansWithin(report.times, proposition).some(
    (value) =>
      value.start >= proposition.start &&
      value.end <= proposition.end &&
      dates(a, { ...b, start: value.start, end: value.end, value }, source) === 'agree',
  );
}

/** Degrees within which two towns may be one and its suburb. */
const NEAR = 1;

function places(a: Place, b: Place): Verdict {
  if (a.geonames !== null && a.geonames === b.geonames) return 'agree';
  if (a.name.toLowerCase() === b.name.toLowerCase()) return 'agree';
  if (shareWord(a.name, b.name)) return differInOneWord(a.name, b.name) ? 'apart' : 'unknown';
  if (a.precision !== b.precision || a.precision === 'facility') return 'unknown';
  return distanceOf(a, b) < NEAR ? 'unknown' : 'differ';
}

/** "Mount Cook National Park", "Aoraki-Mt Cook National Park": perhaps one place under two names. */
export function shareWord(a: string, b: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2);
  return words(a).some((word) => words(b).includes(word));
}

/** Shorter words may be short for the other: "Mt", "Mount". */
const WRITTEN_OUT = 4;

/** "Port Halim", "Port Salim": as many words, all but one the same. */
function differInOneWord(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().split(/[^\p{L}]+/u)) as [string[], string[]];
  const own = one.flatMap((word, at) => (word === other[at] ? [] : [word, other[at] ?? '']));
  return one.length === other.length && own.length === 2 && own.every((word) => word.length >= WRITTEN_OUT);
}

function distanceOf(a: Place, b: Place): number {
  if (a.lat === null || b.lat === null || a.lon === null || b.lon === null) return 0;
  return Math.hypot(a.lat - b.lat, a.lon - b.lon);
}

function placeStands({ report, start, end, value }: Placed, other: FullReport): boolean {
  return (
    other.places.some((place) => places(value, place) === 'agree') ||
    other.text.includes(report.text.slice(start, end))
  );
}

function actors([one, a]: Named, [other, b]: Named, source: DisagreementSource): Verdict {
  const { actors: merged, rules } = source;
  const left = a.actor === null ? null : merged.node(one.id, a.actor);
  const right = b.actor === null ? null : merged.node(other.id, b.actor);
  if (left === null || right === null) return 'unknown';
  if (merged.of(one.id, left.actor.id) === merged.of(other.id, right.actor.id)) return 'agree';
  if (
    left.type !== right.type ||
    (left.type === 'person' ? areSpeltAlike(left, right) : mayBeOne(left, right, source))
  )
    return left.type === right.type && left.type !== 'person' && haveOwnWords(left, right, source)
      ? 'apart'
      : 'unknown';
  const verdicts = [compareActors(left, right, rules.actors), compareActors(right, left, rules.actors)];
  return verdicts.every(({ kind }) => kind === 'none' || kind === 'clash') ? 'differ' : 'unknown';
}

/** Likeness of two names (Jaro and Winkler) from which they may be one, spelt twice. */
const SPELT_ALIKE = 0.9;

function areSpeltAlike(a: ActorNode, b: ActorNode): boolean {
  return jaroWinkler(a.main.joined, b.main.joined) >= SPELT_ALIKE;
}

/**
 * One may be short for the other ("the Times", "the New York Times"): a telling word in common, or no word of its own on
 * one side.
 */
function mayBeOne(a: ActorNode, b: ActorNode, { rules }: DisagreementSource): boolean {
  const { commonInstitutions, smallWords } = rules.actors;
  const [one, other] = [wordsIn(a, smallWords), wordsIn(b, smallWords)];
  const hasOwn = (words: readonly string[], others: readonly string[]) =>
    words.some((word) => !others.includes(word));
  const telling = one.some(
    (word) => !commonInstitutions.has(word) && other.includes(word) && !one.at(-1)?.includes(word),
  );
  return telling || !hasOwn(one, other) || !hasOwn(other, one);
}

function wordsIn({ main }: ActorNode, smallWords: ReadonlySet<string>): readonly string[] {
  return main.words.filter((word) => !smallWords.has(word));
}

/** Each has words that the other has not, nor a form of them: two bodies of one kind ("the Ashby Hospital", "the Velk Hospital"). */
function haveOwnWords(a: ActorNode, b: ActorNode, { rules }: DisagreementSource): boolean {
  const { smallWords } = rules.actors;
  const [one, other] = [wordsIn(a, smallWords), wordsIn(b, smallWords)];
  const isIn = (word: string, words: readonly string[]) =>
    words.some((each) => each.startsWith(word) || word.startsWith(each));
  return one.some((word) => !isIn(word, other)) && other.some((word) => !isIn(word, one));
}

function actorStands(
  [one, mention]: Named,
  other: FullReport,
  { actors: merged }: DisagreementSource,
): boolean {
  const id = merged.of(one.id, mention.actor as string);
  if (other.actors.some((actor) => merged.of(other.id, actor.id) === id)) return true;
  const name = one.text.slice(mention.start, mention.end);
  const telling = mention.type === 'person' ? (name.split(/\s+/u).at(-1) as string) : name;
  return telling.length > 2 && other.text.includes(telling);
}

function deeds(a: Deed, b: Deed, { rules }: DisagreementSource): Verdict {
  if (a.mood !== b.mood) return a.group === b.group && a.negated === b.negated ? 'agree' : 'unknown';
  if (a.group === b.group)
    return a.negated === b.negated ? 'agree' : a.root === b.root ? 'differ' : 'unknown';
  return rules.claims.opposite(a.root, b.root) && a.negated === b.negated ? 'differ' : 'unknown';
}

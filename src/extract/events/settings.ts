import type { Place, TimeExpression } from '../../model/index.ts';
import { type Range, spanOf, uposAt, type Words, wordAt, tokenFrom } from '../words.ts';
import type { EventRules } from './rules.ts';
import type { Trigger } from './triggers.ts';

/** Most tokens between a preposition and its place ("in the Estonian capital Tallinn"). */
const REACH = 6;

const FINER: Readonly<Record<Place['precision'], number>> = { facility: 0, city: 1, region: 2, country: 3 };

/** The items of a list sorted by start that begin in the span. O(log n + result). */
export function startingIn<T extends { readonly start: number }>(
  list: readonly T[],
  span: { start: number; end: number },
): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && list[end]!.start < span.end) end++;
  return list.slice(low, end);
}

/** The date or time in the clause, the nearest to the trigger, or null. */
export function timeIn(
  words: Words,
  times: readonly TimeExpression[],
  given: { clause: Range; at: number },
): TimeExpression | null {
  const position = words.tokens[given.at]!.start;
  const usable = startingIn(times, spanOf(words, given.clause)).filter(
    (time) => time.edtf !== null && (time.type === 'DATE' || time.type === 'TIME'),
  );
  return nearest(usable, position);
}

function nearest<T extends { readonly start: number }>(list: readonly T[], position: number): T | null {
  let best: T | null = null;
  for (const item of list)
    if (best === null || Math.abs(item.start - position) < Math.abs(best.start - position)) best = item;
  return best;
}

/**
 * The place of the event: behind a preposition of place in its clause, or the object of "visit"; the nearest, or a finer
 * one in the same country. Regions beyond one country are too wide for an event.
 */
export function placeIn(
  words: Words,
  rules: EventRules,
  given: { places: readonly Place[]; trigger: Trigger },
): Place | null {
  const { trigger } = given;
  const located = startingIn(given.places, spanOf(words, trigger.clause)).filter(
    (place) => place.country !== null && isLocated(words, rules, { place, trigger }),
  );
  const place = nearest(located, words.tokens[trigger.at]!.start);
  const inside = located.filter((one) => one.country === place?.country);
  return inside.sort((a, b) => FINER[a.precision] - FINER[b.precision])[0] ?? null;
}

function isLocated(words: Words, rules: EventRules, given: { place: Place; trigger: Trigger }): boolean {
  const { trigger } = given;
  const first = tokenFrom(words, given.place.start);
  for (let at = first - 1; at >= Math.max(trigger.clause.first, first - REACH); at--) {
    const word = wordAt(words, at);
    if (at === trigger.at) return rules.placeVerbs.has(trigger.lemma);
    if (rules.locatives.has(word)) return isFronted(words, rules, { at, trigger });
    if (word === rules.phrases.to) return rules.motions.has(trigger.lemma) || trigger.sense.mode === 'visit';
    if (word === rules.phrases.of && rules.placeNouns.has(wordAt(words, at - 1))) continue;
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(uposAt(words, at))) return false;
  }
  return false;
}

/** Before the subject a place belongs to the event only in an adjunct of its own: "In Lund, Berg met", not "Despite the games in Lund,". */
function isFronted(words: Words, rules: EventRules, given: { at: number; trigger: Trigger }): boolean {
  const { at, trigger } = given;
  const behind = trigger.subject === null || at > trigger.subject.first;
  if (behind || at === trigger.clause.first) return true;
  const before = wordAt(words, at - 1);
  return before === ',' || rules.phrases.and.has(before) || rules.phrases.timeWords.has(before);
}

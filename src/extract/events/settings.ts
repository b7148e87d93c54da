import type { Document, Place, TimeExpression } from '../../model/index.ts';
import { dependentBy, dependentsOf } from '../trees.ts';
import { spanOf, tokenFrom, wordAt } from '../words.ts';
import { type Clause, predicateOver } from './clauses.ts';
import { prepositionOf } from './phrases.ts';
import { actorAt, lemmaAt, type Reading } from './reading.ts';
import { predicateFrom } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** Words of one place name and nouns before it ("in the Estonian capital Tallinn", "in the town of Lund"). */
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

interface Given {
  readonly trigger: Trigger;
  readonly clause: Clause;
}

/**
 * The date or time of the event: the nearest in its clause, but for those of other events' nouns; else one that stands
 * before the subject which the verb shares with the verb it is joined to ("On Friday X met Y and left").
 */
export function timeIn(
  reading: Reading,
  times: readonly TimeExpression[],
  given: Given,
): TimeExpression | null {
  const { trigger, clause } = given;
  const { words } = reading;
  const usable = startingIn(times, spanOf(words, clause.range)).filter(
    (time) => time.edtf !== null && (time.type === 'DATE' || time.type === 'TIME'),
  );
  const own = usable.filter((time) => clause.tokens.has(tokenFrom(words, time.start)));
  return nearest(own, words.tokens[trigger.at]!.start) ?? frontedTime(reading, times, given);
}

function frontedTime(
  reading: Reading,
  times: readonly TimeExpression[],
  { clause }: Given,
): TimeExpression | null {
  const { trees, words } = reading;
  const { head } = clause;
  if (trees.relation[head] !== 'conj' || dependentBy(trees, head, 'nsubj') >= 0) return null;
  const governor = predicateFrom(reading, trees.head[head]!);
  if (governor < 0) return null;
  const subject = dependentBy(trees, governor, 'nsubj');
  if (subject < 0) return null;
  const first = firstOf(reading, governor);
  if (first >= subject) return null;
  const found = startingIn(times, spanOf(words, { first, end: subject })).filter(
    (time) =>
      time.edtf !== null &&
      (time.type === 'DATE' || time.type === 'TIME') &&
      predicateOver(reading, tokenFrom(words, time.start)) === governor,
  );
  return found[0] ?? null;
}

/** The first token that depends on the verb itself. */
function firstOf({ trees }: Reading, verb: number): number {
  return dependentsOf(trees, verb).reduce((first, one) => Math.min(first, one), verb);
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
export function placeIn(reading: Reading, places: readonly Place[], given: Given): Place | null {
  const { trigger, clause } = given;
  const { words } = reading;
  const located = startingIn(places, spanOf(words, clause.range)).filter(
    (place) => place.country !== null && isLocated(reading, place, given),
  );
  const place = nearest(located, words.tokens[trigger.at]!.start);
  const inside = located.filter((one) => one.country === place?.country);
  return inside.sort((a, b) => FINER[a.precision] - FINER[b.precision])[0] ?? null;
}

function isLocated(reading: Reading, place: Place, { trigger, clause }: Given): boolean {
  const { trees, words, rules } = reading;
  const node = phraseOver(reading, tokenFrom(words, place.start));
  if (!clause.tokens.has(node)) return false;
  const relation = trees.relation[node]!;
  const governor = trees.head[node]!;
  const preposition = prepositionOf(reading, node);
  const verb = trigger.verb < 0 ? clause.head : trigger.verb;
  if (relation === 'obj') return governor === verb && rules.placeVerbs.has(lemmaAt(reading, verb));
  if (relation !== 'obl' && relation !== 'nmod' && relation !== 'advmod') return false;
  if (preposition === rules.phrases.to)
    return (
      (governor === verb && rules.motions.has(lemmaAt(reading, verb))) ||
      (governor === trigger.at && trigger.sense.mode === 'visit')
    );
  if (!rules.locatives.has(preposition)) return false;
  if (relation === 'obl' || governor === trigger.at) return true;
  const verbal = trigger.sense.type !== null && rules.verbal.has(trigger.sense.type);
  if (isOccasion(reading, governor, clause)) return true;
  return !verbal && isArgument(reading, governor, clause);
}

/** "agreed at a meeting in Lund". */
function isOccasion(reading: Reading, noun: number, clause: Clause): boolean {
  const { trees, rules, words } = reading;
  const adjunct = trees.head[noun] === clause.head && trees.relation[noun] === 'obl';
  return adjunct && rules.nouns.has(wordAt(words, noun)) && rules.occasions.has(prepositionOf(reading, noun));
}

/** "arrested a man in Lund": what happens to the man happens there; "a report on the war in Malta" tells nothing of the act. */
function isArgument(reading: Reading, noun: number, clause: Clause): boolean {
  const { trees } = reading;
  if (!clause.tokens.has(noun)) return false;
  const type = actorAt(reading, noun)?.type;
  if (type === 'person' || type === 'group' || type === 'organisation') return true;
  return trees.head[noun] === clause.head && ['obj', 'nsubj'].includes(trees.relation[noun]!);
}

/** Head of the noun phrase that the place's name belongs to, "of" included ("the town of Lund"). */
function phraseOver(reading: Reading, token: number): number {
  const { trees, rules } = reading;
  let at = token;
  for (let step = 0; step < REACH; step++) {
    const governor = trees.head[at]!;
    const relation = trees.relation[at]!;
    const part =
      ['flat', 'compound', 'appos', 'amod'].includes(relation) && trees.subtype[at] !== 'compound:prt';
    const named =
      relation === 'nmod' &&
      (prepositionOf(reading, at) === rules.phrases.of || trees.subtype[at] === 'nmod:desc') &&
      (rules.placeNouns.has(lemmaAt(reading, governor)) || trees.subtype[at] === 'nmod:desc');
    const joined = relation === 'conj' && prepositionOf(reading, at) === '';
    if (governor < 0 || !(part || named || joined)) break;
    at = governor;
  }
  return at;
}

/** The place that the report's dateline states, where the clause points at it ("here"), or null. */
export function datelinePlace(
  document: Document,
  places: readonly Place[],
  reading: Reading,
  { clause }: Given,
): Place | null {
  const { rules, words } = reading;
  const dateline = document.blocks.find((block) => block.kind === 'dateline');
  if (dateline === undefined || ![...clause.tokens].some((at) => rules.here.has(wordAt(words, at))))
    return null;
  return startingIn(places, dateline)[0] ?? null;
}

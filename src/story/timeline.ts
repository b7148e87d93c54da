import {
  compareEvidence,
  compareText,
  contentId,
  type Evidence,
  type NonEmpty,
  overlaps,
  type Place,
  type TimelineEntry,
} from '../model/index.ts';
import { contentOf, overlapOf } from './content.ts';
import { dayOf, daysOf, lengthOf, withinDays } from './edtf.ts';
import { type DatedFact, datedFacts } from './facts.ts';
import { groupAlike } from './grouping.ts';
import { distinctEvidence } from './stops.ts';
import { originsAt } from './support.ts';
import type { StoryInput, StoryRules } from './types.ts';

/** Two clauses of one day with a verb in common and so much of the shorter one's content are one event. */
const SAME_EVENT = 0.5;
/** A line of this length in words reads best; longer ones only if nothing else tells the event. */
const LONG_LINE = 40;

/** The dated events of a story, one entry an event however many reports tell it; sorted by `when`, then id. */
export function timelineOf(input: StoryInput, rules: StoryRules): readonly TimelineEntry[] {
  const facts = datedFacts(input, rules.timeline);
  const links = facts.map((fact) => linksOf(fact, input));
  const groups = groupAlike(facts, {
    keysOf: (_, index) => [...(links[index] as ReadonlySet<string>), ...dayVerbs(facts[index] as DatedFact)],
    alike: (a, b) =>
      agrees(facts[a] as DatedFact, facts[b] as DatedFact) &&
      (shares(links[a] as ReadonlySet<string>, links[b] as ReadonlySet<string>) ||
        tellsTheSame(facts[a] as DatedFact, facts[b] as DatedFact, rules)),
  });
  return groups
    .map((group) =>
      entryOf(
        group.map((index) => facts[index] as DatedFact),
        input,
      ),
    )
    .sort(compareEntries);
}

/** Day and verb of a fact: facts that tell the same without a link have one in common. */
function dayVerbs(fact: DatedFact): readonly string[] {
  const day = dayOf(fact.when);
  return day === null ? [] : [...fact.verbs].map((verb) => `${day} ${verb}`);
}

/** Orders entries as the contract has it. */
export function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return compareText(a.when, b.when) || compareText(a.id, b.id);
}

/** Claims, passages and events that stand where the fact stands. */
function linksOf(fact: DatedFact, input: StoryInput): ReadonlySet<string> {
  const at = { report: fact.evidence.report, start: fact.time.start, end: fact.time.end };
  const claims = input.support.claimsAt(at).map((claim) => claim.id);
  const passages = input.support.passagesAt(at).map((passage) => passage.id);
  const events = input.support
    .eventsAt(fact.evidence)
    .filter((event) => event.time !== null)
    .map((event) => event.id);
  return new Set([...claims, ...passages, ...events]);
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((item) => b.has(item));
}

/** True if one date lies within the other. */
function agrees(a: DatedFact, b: DatedFact): boolean {
  if (a.days === null || b.days === null) return a.when === b.when;
  return withinDays(a.days, b.days) || withinDays(b.days, a.days);
}

/** Same day, another report, a verb in common and much of the shorter one's content. */
function tellsTheSame(a: DatedFact, b: DatedFact, rules: StoryRules): boolean {
  if (a.evidence.report === b.evidence.report) return false;
  const day = dayOf(a.when);
  if (day === null || day !== dayOf(b.when) || !shares(a.verbs, b.verbs)) return false;
  const content = (fact: DatedFact) =>
    contentOf(
      fact.words.filter((word) => !overlaps(word, fact.time)),
      rules.brief.common,
    );
  return overlapOf(content(a), content(b)) >= SAME_EVENT;
}

function entryOf(facts: readonly DatedFact[], input: StoryInput): TimelineEntry {
  const told = [...facts].sort(compareTelling)[0] as DatedFact;
  const evidence = distinctEvidence(facts.map((fact) => fact.evidence)) as unknown as NonEmpty<Evidence>;
  const when = finest(facts);
  return {
    id: contentId(
      'when',
      input.group.id,
      when,
      ...evidence.flatMap((item) => [item.report, item.start, item.end]),
    ),
    story: input.group.id,
    when,
    text: textOf(told),
    place: placeOf(facts),
    origins: originsAt(evidence, input.support),
    evidence,
  };
}

/** The clause as written, behind the words of its sentence that it needs to be read. */
function textOf({ evidence, opening, sentence }: DatedFact): string {
  const { text } = sentence.report;
  const words = text.slice(evidence.start, evidence.end);
  return opening === null ? words : `${text.slice(opening.start, opening.end)} … ${words}`;
}

/** Clauses that open their sentence read best, then those told after the event, then short ones, then canonical order. */
function compareTelling(a: DatedFact, b: DatedFact): number {
  const rank = (fact: DatedFact) =>
    (fact.evidence.start === fact.sentence.start ? 0 : 4) +
    (isToldBefore(fact) ? 2 : 0) +
    (fact.words.length > LONG_LINE ? 1 : 0);
  return rank(a) - rank(b) || compareEvidence(a.evidence, b.evidence);
}

/** True if the report came out before the day it tells of. */
function isToldBefore(fact: DatedFact): boolean {
  const published = fact.sentence.report.published;
  const last = fact.days?.to;
  return published !== null && last !== undefined && published.value < last;
}

/** The value with the fewest days; ties go to the one that sorts first. */
function finest(facts: readonly DatedFact[]): string {
  const length = (when: string) => {
    const range = daysOf(when);
    return range === null ? Number.POSITIVE_INFINITY : lengthOf(range);
  };
  return facts
    .map((fact) => fact.when)
    .reduce((best, when) => {
      const difference = length(when) - length(best);
      return difference < 0 || (difference === 0 && when < best) ? when : best;
    });
}

/** The finest place that stands in a clause; of equally fine ones the first. */
function placeOf(facts: readonly DatedFact[]): string | null {
  const fineness: Readonly<Record<Place['precision'], number>> = {
    city: 0,
    facility: 1,
    region: 2,
    country: 3,
  };
  const places = facts.flatMap((fact) =>
    fact.sentence.places.filter((place) => overlaps(place, fact.evidence)),
  );
  return [...places].sort((a, b) => fineness[a.precision] - fineness[b.precision])[0]?.name ?? null;
}

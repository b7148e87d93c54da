import {
  type CaseEvent,
  type Claim,
  compareEvidence,
  compareSpans,
  compareText,
  contentId,
  type Evidence,
  type EventMention,
  type FullReport,
  type NonEmpty,
  type Span,
  spanAt,
} from '../../model/index.ts';
import { Groups } from '../../text/index.ts';
import type { MergedActors, StoryGroup } from '../actors/index.ts';
import { daysMeet, daysOf } from '../claims/days.ts';
import type { ClaimRules } from '../claims/types.ts';

/** An event mention with its participants as actors of the case. */
interface Told {
  readonly report: string;
  readonly story: string;
  readonly event: EventMention;
  readonly root: string;
  /** Id of the claim whose words it stands in, or null. */
  readonly claim: string | null;
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** What events are merged from. */
export interface EventSource {
  readonly reports: readonly FullReport[];
  readonly stories: readonly StoryGroup[];
  readonly actors: MergedActors;
  readonly claims: readonly Claim[];
  readonly rules: ClaimRules;
}

/** Agreements (doer, other side, day, place) from which two mentions of one kind are one event. */
const ENOUGH = 2;

/**
 * The same event told by several reports: in one story, by one root or synonym, with a participant in common
 * and one more agreement or words that make one claim, and nothing that clashes (day, place, someone else in a
 * role, negation). Method: same lemma within a story,
 * roots and near synonyms added, veto by clash. Sorted by id.
 */
export function mergeEvents({ reports, stories, actors, claims, rules }: EventSource): readonly CaseEvent[] {
  const storyOf = new Map(stories.flatMap((story) => story.reports.map((id) => [id, story.id] as const)));
  const occurrences = claimSpans(claims);
  const told = [...reports]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((report) =>
      report.events.map((event): Told => {
        const known = (ids: readonly string[]) =>
          [...new Set(ids.flatMap((id) => actors.of(report.id, id) ?? []))].sort(compareText);
        return {
          report: report.id,
          story: storyOf.get(report.id) ?? report.id,
          event,
          root: rules.root(event.predicate.toLowerCase()),
          claim: spanAt(occurrences.get(report.id) ?? [], event.start)?.claim ?? null,
          source: known(event.source),
          target: known(event.target),
        };
      }),
    );
  return groupTold(told, rules)
    .map((group) => caseEvent(group))
    .sort((a, b) => compareText(a.id, b.id));
}

type ClaimSpan = Span & { readonly claim: string };

/** Where the claims of each report stand, by position. */
function claimSpans(claims: readonly Claim[]): ReadonlyMap<string, readonly ClaimSpan[]> {
  const spans = new Map<string, ClaimSpan[]>();
  for (const { id, occurrences } of claims) {
    for (const { report, start, end } of occurrences) {
      const list = spans.get(report) ?? [];
      list.push({ start, end, claim: id });
      spans.set(report, list);
    }
  }
  for (const list of spans.values()) list.sort(compareSpans);
  return spans;
}

function groupTold(told: readonly Told[], rules: ClaimRules): readonly (readonly Told[])[] {
  const blocks = new Map<string, number[]>();
  for (const [index, each] of told.entries()) {
    const kind = rules.synonyms(each.root) ?? each.root;
    for (const actor of new Set([...each.source, ...each.target])) {
      const key = `${each.story}\n${kind}\n${actor}`;
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  }
  const members = told.map((_, index) => [index]);
  const groups = new Groups(told.length);
  for (const [, block] of [...blocks].sort(([a], [b]) => compareText(a, b))) {
    for (const [at, first] of block.entries()) {
      for (const second of block.slice(at + 1)) joinIfOne(first, second, { told, members, groups });
    }
  }
  return groups.all().map((group) => group.map((index) => told[index] as Told));
}

interface Joining {
  readonly told: readonly Told[];
  /** Members of each group, kept at its root. */
  readonly members: number[][];
  readonly groups: Groups;
}

function joinIfOne(first: number, second: number, { told, members, groups }: Joining): void {
  const [a, b] = [groups.root(first), groups.root(second)];
  if (a === b) return;
  if (!agree(told[first] as Told, told[second] as Told)) return;
  const left = members[a] as number[];
  const right = members[b] as number[];
  if (left.some((i) => right.some((j) => eventsClash(told[i] as Told, told[j] as Told)))) return;
  groups.unite(a, b);
  members[Math.min(a, b)] = [...left, ...right];
}

/** True if two mentions have enough in common to be one event. */
function agree(a: Told, b: Told): boolean {
  if (a.claim !== null && a.claim === b.claim && a.report !== b.report) return true;
  const [left, right] = [daysOf(a.event.time ?? ''), daysOf(b.event.time ?? '')];
  const agreements = [
    a.source.some((actor) => b.source.includes(actor)),
    a.target.some((actor) => b.target.includes(actor)),
    left !== null && right !== null && daysMeet(left, right),
    a.event.place !== null && a.event.place === b.event.place,
  ];
  return agreements.filter(Boolean).length >= ENOUGH;
}

/** True if two mentions cannot be one event. */
function eventsClash(a: Told, b: Told): boolean {
  if (a.event.polarity !== b.event.polarity) return true;
  if (a.event.place !== null && b.event.place !== null && a.event.place !== b.event.place) return true;
  if (rolesClash(a.source, b.source) || rolesClash(a.target, b.target)) return true;
  if (a.event.type !== null && b.event.type !== null && a.event.type !== b.event.type) return true;
  const [left, right] = [daysOf(a.event.time ?? ''), daysOf(b.event.time ?? '')];
  return left !== null && right !== null && !daysMeet(left, right);
}

function rolesClash(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((actor) => b.includes(actor));
}

/** Finest values told: the narrowest time, the place named most often, everyone in a role. */
function caseEvent(group: readonly Told[]): CaseEvent {
  const mentions = group
    .map(({ report, event }): Evidence => ({ report, start: event.start, end: event.end }))
    .sort(compareEvidence);
  const first = mentions[0] as Evidence;
  const times = group.flatMap(({ event }) => event.time ?? []);
  return {
    id: contentId('event', first.report, first.start, first.end),
    type: mostFrequent(group.flatMap(({ event }) => event.type ?? [])),
    predicate: mostFrequent(group.map(({ event }) => event.predicate)) as string,
    time: [...times].sort((a, b) => b.length - a.length || compareText(a, b))[0] ?? null,
    place: mostFrequent(group.flatMap(({ event }) => event.place ?? [])),
    source: [...new Set(group.flatMap(({ source }) => source))].sort(compareText),
    target: [...new Set(group.flatMap(({ target }) => target))].sort(compareText),
    mentions: mentions as unknown as NonEmpty<Evidence>,
  };
}

function mostFrequent<T extends string>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return first?.[0] ?? null;
}

import type { CaseActor, Evidence, FullReport, Mention, Place, TimeExpression } from '../model/index.ts';
import { type Destination, destinationsAfter, frontedPlaces } from './destinations.ts';
import { type Head, headsOf } from './heads.ts';
import { type ReadSentence, type Word, wordFrom } from './sentence.ts';
import { type Subject, type Subjects, subjectsOf } from './subjects.ts';
import { timeOfHead } from './visit-times.ts';
import type { MotionRules } from './types.ts';

/** One telling that somebody is, was or will be at a place. */
export interface Visit {
  /** Id of the case actor. */
  readonly actor: string;
  readonly country: string;
  /** City or facility below the country, or null. */
  readonly place: string | null;
  /** EDTF, or null. */
  readonly when: string | null;
  /** True if it ends the trip at home. */
  readonly home: boolean;
  /** False for mere presence ("met in"), true for a movement. */
  readonly moved: boolean;
  readonly evidence: Evidence;
  /** Tellings with one chain name were told as one sequence; `rank` orders them in it. */
  readonly chain: string;
  readonly rank: number;
}

/** A report and what the case knows of the people in it. */
export interface Telling {
  readonly report: FullReport;
  readonly sentences: readonly ReadSentence[];
  readonly actors: ReadonlyMap<string, CaseActor>;
  /** Case actor of a mention, or null. */
  actorOf(mention: Mention): string | null;
}

/** Everything that is read of one sentence. */
interface Context {
  readonly sentence: ReadSentence;
  readonly subjects: Subjects;
  readonly telling: Telling;
  readonly rules: MotionRules;
  /** People who acted in the sentence before: whom "the leaders" may mean. */
  readonly present: readonly string[];
}

type Draft = Omit<Visit, 'chain' | 'rank'> & { readonly earlier: boolean };

/** A "then" among so many first words ties a sentence to the stops told before ("Abe is then scheduled to"). */
const LEANING_REACH = 5;
/** Kinds that show presence, not movement. */
const PRESENCE = new Set(['meet', 'speak']);

/** Every visit told in a report, in order of telling. Linear in the length of the report. */
export function visitsIn(telling: Telling, rules: MotionRules): readonly Visit[] {
  const visits: Visit[] = [];
  let present: readonly string[] = [];
  let chain = 0;
  for (const sentence of telling.sentences) {
    const subjects = subjectsOf(sentence, rules);
    const context: Context = { sentence, subjects, telling, rules, present };
    const drafts = draftsOf(context);
    const leans = sentence.words.slice(0, LEANING_REACH).some((word) => rules.thenWords.has(word.text));
    if (!leans && drafts.length > 0) chain++;
    const ordered = [...drafts.filter((draft) => draft.earlier), ...drafts.filter((draft) => !draft.earlier)];
    for (const { earlier: _, ...draft } of ordered)
      visits.push({ ...draft, chain: `${telling.report.id}:${chain}`, rank: visits.length });
    const people = [...subjects.values()].flatMap((subject) => personsOf(subject.mentions, context));
    if (people.length > 0) present = [...new Set(people)];
  }
  return visits;
}

function draftsOf(context: Context): readonly Draft[] {
  const heads = headsOf(context.sentence, context.subjects, context.rules);
  const drafts = heads.flatMap((head, index) => draftsOfHead(head, heads[index + 1] ?? null, context));
  if (drafts.length === 0) return drafts;
  return [...drafts, ...earlierStops(drafts, context)];
}

function draftsOfHead(head: Head, next: Head | null, context: Context): readonly Draft[] {
  const { sentence, rules } = context;
  const { list, end } = destinationsAfter(sentence, head.index, head.kind, rules);
  const met = head.kind === 'meet' ? metBetween(head, list[0]?.place.start ?? null, context) : [];
  const movers = [...new Set([...moversOf(head.mover, context), ...met])];
  if (movers.length === 0) return [];
  const fronted = list.length === 0 && PRESENCE.has(head.kind) ? frontedPlaces(sentence, head.index) : [];
  const time = timeOfHead(sentence, { head, end, next: next?.index ?? sentence.words.length, rules });
  const places = list.length > 0 ? list : fronted.map((place) => ({ place, time: null }));
  const home = head.kind === 'return' && places.length === 0 && hasHomeWord(sentence, head.index, rules);
  return movers.flatMap((actor) => {
    const country = context.telling.actors.get(actor)?.country ?? null;
    if (home) return country === null ? [] : [homeDraft(actor, country, { head, time, context })];
    return places.flatMap((destination) => draftAt(destination, { actor, country, head, time, context }));
  });
}

/** Those who are met are where they are met: the people named between the word and the place. */
function metBetween(head: Head, place: number | null, context: Context): readonly string[] {
  const start = context.sentence.words[head.index]?.end ?? 0;
  if (place === null) return [];
  return personsOf(
    context.sentence.mentions.filter((mention) => mention.start >= start && mention.end <= place),
    context,
  );
}

interface Trip {
  readonly actor: string;
  /** Home country of the actor, or null. */
  readonly country: string | null;
  readonly head: Head;
  readonly time: TimeExpression | null;
  readonly context: Context;
}

function draftAt(destination: Destination, trip: Trip): readonly Draft[] {
  const { place } = destination;
  if (place.country === null) return [];
  const moved = !PRESENCE.has(trip.head.kind);
  const atHome = place.country === trip.country;
  if (atHome && trip.head.kind !== 'return') return [];
  const time = destination.time ?? trip.time;
  if (trip.head.lookBack && time === null) return [];
  return [
    {
      actor: trip.actor,
      country: place.country,
      place: finePlace(place),
      when: time?.edtf ?? null,
      home: atHome,
      moved,
      evidence: evidenceOf(trip, [place, ...(time === null ? [] : [time])]),
      earlier: false,
    },
  ];
}

function homeDraft(actor: string, country: string, trip: Omit<Trip, 'actor' | 'country'>): Draft {
  return {
    actor,
    country,
    place: null,
    when: trip.time?.edtf ?? null,
    home: true,
    moved: true,
    evidence: evidenceOf(trip, trip.time === null ? [] : [trip.time]),
    earlier: false,
  };
}

/** From the mover, or else the head, to the last of the named parts; all of it within the sentence. */
function evidenceOf(
  trip: Pick<Trip, 'head' | 'context'>,
  parts: readonly { readonly start: number; readonly end: number }[],
): Evidence {
  const { sentence } = trip.context;
  const head = sentence.words[trip.head.index] as Word;
  const movers = trip.head.mover.mentions.filter((mention) => mention.start >= sentence.start);
  const all = [head, ...movers, ...parts];
  const homeWord = sentence.words[trip.head.index + 1];
  if (homeWord !== undefined && trip.context.rules.homeWords.has(homeWord.text)) all.push(homeWord);
  return {
    report: sentence.report.id,
    start: Math.min(...all.map((item) => item.start)),
    end: Math.max(...all.map((item) => item.end)),
  };
}

function finePlace(place: Place): string | null {
  return place.precision === 'city' || place.precision === 'facility' ? place.name : null;
}

function hasHomeWord(sentence: ReadSentence, head: number, rules: MotionRules): boolean {
  return sentence.words.slice(head + 1, head + 3).some((word) => rules.homeWords.has(word.text));
}

/** Persons who move: the resolved mentions; for "the two leaders" those who acted in the sentence before. */
function moversOf(mover: Subject, context: Context): readonly string[] {
  const persons = personsOf(mover.mentions, context);
  if (persons.length > 0) return persons;
  return mover.noun !== null && context.rules.several.has(mover.noun) ? context.present : [];
}

function personsOf(mentions: readonly Mention[], context: Context): readonly string[] {
  const ids = mentions.map((mention) => context.telling.actorOf(mention)).filter((id) => id !== null);
  return [...new Set(ids)].filter((id) => context.telling.actors.get(id)?.type === 'person');
}

/** "arrived in Latvia ... following Estonia": a place right after such a word is an earlier stop of the same mover. */
function earlierStops(drafts: readonly Draft[], context: Context): readonly Draft[] {
  const { sentence, rules } = context;
  const first = drafts.find((draft) => draft.moved && !draft.home);
  if (first === undefined) return [];
  return sentence.grounds.flatMap((place) => {
    const before = sentence.words[wordFrom(sentence.words, place.start) - 1];
    if (before === undefined || !rules.earlier.has(before.text) || place.country === null) return [];
    if (drafts.some((draft) => draft.country === place.country)) return [];
    const evidence = { ...first.evidence, end: Math.max(first.evidence.end, place.end) };
    return [
      { ...first, country: place.country, place: finePlace(place), when: null, evidence, earlier: true },
    ];
  });
}

import type { Actor, Document, EventMention, Place } from '../../model/index.ts';

/** An event with what the links between events look at. */
export interface Draft {
  readonly event: EventMention;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The place, if its own clause states one. */
  readonly place: Place | null;
  /** True if it was told in the past tense as a fact. */
  readonly past: boolean;
}

/** Sentences between an arrival and what is told of the same day. */
const DAY_WINDOW = 3;

/**
 * Fills times and places that another clause of the report states for the same occasion, and says so in `why`:
 * first the day of the actor's arrival in the same country shortly before, then the only stated meeting of the
 * same persons. O(events times DAY_WINDOW, and events of persons that met).
 */
export function linkEvents(
  document: Document,
  drafts: readonly Draft[],
  actors: ReadonlyMap<string, Actor>,
): readonly EventMention[] {
  const dated = drafts.map((draft, index) => sameDay(document, drafts, { draft, index }));
  const meetings = meetingsOf(dated, actors);
  return dated.map((draft) => sameMeeting(draft, meetings, actors));
}

/** The actor came to the country on a stated day; the next sentences tell in the past tense of a place in it. */
function sameDay(document: Document, drafts: readonly Draft[], at: { draft: Draft; index: number }): Draft {
  const { draft, index } = at;
  if (draft.event.time !== null || !draft.past || draft.place?.country == null) return draft;
  for (let before = index - 1; before >= 0; before--) {
    const other = drafts[before] as Draft;
    if (draft.sentence - other.sentence > DAY_WINDOW) break;
    const arrival =
      other.place !== null &&
      other.place.country === draft.place.country &&
      other.place.precision === 'country';
    const same = other.event.source.some((id) => draft.event.source.includes(id));
    if (!arrival || !same || !other.past || other.event.time === null) continue;
    const words = document.text.slice(other.event.start, other.event.end);
    const why = `${draft.event.why}; time from "${words}" in ${other.place?.name}, told just before of the same actor`;
    return { ...draft, event: { ...draft.event, time: other.event.time, why } };
  }
  return draft;
}

interface Meeting {
  readonly times: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Times and places stated for meetings, by the persons who met. */
function meetingsOf(
  drafts: readonly Draft[],
  actors: ReadonlyMap<string, Actor>,
): ReadonlyMap<string, Meeting> {
  const meetings = new Map<string, { times: Set<string>; places: Set<string> }>();
  for (const { event, past } of drafts) {
    if (!past || !isMeeting(event)) continue;
    for (const pair of pairsOf(event, actors)) {
      const meeting = meetings.get(pair) ?? { times: new Set(), places: new Set() };
      if (event.time !== null) meeting.times.add(event.time);
      if (event.place !== null) meeting.places.add(event.place);
      meetings.set(pair, meeting);
    }
  }
  return meetings;
}

function isMeeting(event: EventMention): boolean {
  return event.polarity === 'affirmed' && (event.type === 'CONSULT' || event.type === 'AGREE');
}

/** Most persons of one event that are paired. */
const PERSONS = 6;

function pairsOf(event: EventMention, actors: ReadonlyMap<string, Actor>): readonly string[] {
  const persons = [...new Set([...event.source, ...event.target])]
    .filter((id) => actors.get(id)?.type === 'person')
    .sort()
    .slice(0, PERSONS);
  return persons.flatMap((one, index) => persons.slice(index + 1).map((other) => `${one} ${other}`));
}

function sameMeeting(
  draft: Draft,
  meetings: ReadonlyMap<string, Meeting>,
  actors: ReadonlyMap<string, Actor>,
): EventMention {
  const { event } = draft;
  if (!draft.past || !isMeeting(event) || (event.time !== null && event.place !== null)) return event;
  const [pair, ...more] = pairsOf(event, actors);
  const meeting = pair === undefined || more.length > 0 ? undefined : meetings.get(pair);
  if (meeting === undefined) return event;
  const [time] = meeting.times.size === 1 ? [...meeting.times] : [];
  const [place] = meeting.places.size === 1 ? [...meeting.places] : [];
  const filled = { time: event.time ?? time ?? null, place: event.place ?? place ?? null };
  if (filled.time === event.time && filled.place === event.place) return event;
  const what = [filled.time !== event.time ? 'time' : '', filled.place !== event.place ? 'place' : '']
    .filter((word) => word !== '')
    .join(' and ');
  return {
    ...event,
    ...filled,
    why: `${event.why}; ${what} from the only meeting of the two that the report dates or places`,
  };
}

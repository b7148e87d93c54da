import { story as rules } from '../../src/lang/en/story.ts';
import { englishTokens } from '../../src/pipeline/language.ts';
import {
  type Actor,
  type Block,
  type CaseActor,
  type Claim,
  compareSpans,
  type FullReport,
  type Mention,
  type Place,
  type Quote,
  type Span,
  type TimeExpression,
} from '../../src/model/index.ts';
import { type StoryAlignment, tell } from '../../src/story/index.ts';

const tokens = englishTokens();

export { rules };

/** People of the made-up world: id, names (longest first), roles, country. */
export const PEOPLE = [
  { id: 'orla', names: ['Orla Finch', 'Finch'], roles: ['prime minister'], country: 'NZL' },
  { id: 'berg', names: ['Tomas Berg', 'Berg'], roles: ['president'], country: 'CHL' },
  { id: 'ruiz', names: ['Carla Ruiz', 'Ruiz'], roles: ['defence minister'], country: 'PER' },
] as const;

/** Places of the made-up world: name, country, precision. */
const PLACES: readonly (readonly [string, string, Place['precision']])[] = [
  ['New Zealand', 'NZL', 'country'],
  ['Wellington', 'NZL', 'city'],
  ['Chile', 'CHL', 'country'],
  ['Santiago', 'CHL', 'city'],
  ['Valparaiso', 'CHL', 'city'],
  ['Peru', 'PER', 'country'],
  ['Lima', 'PER', 'city'],
  ['Bolivia', 'BOL', 'country'],
  ['Ecuador', 'ECU', 'country'],
  ['Quito', 'ECU', 'city'],
  ['Colombia', 'COL', 'country'],
];

/** Words of dates; the reports of this world appear on Friday 8 March 2024. */
const TIMES: readonly (readonly [string, string])[] = [
  ['Wednesday', '2024-03-13'],
  ['Thursday', '2024-03-07'],
  ['Friday', '2024-03-08'],
  ['Saturday', '2024-03-09'],
  ['Sunday', '2024-03-10'],
  ['Monday', '2024-03-11'],
  ['last November', '2023-11'],
  ['in May', '2024-05'],
  ['1998', '1998'],
  ['a decade ago', '2014~'],
];

/** A report whose known names, places and dates are marked wherever they stand; "he", "she" mean `pronoun`. */
export function report(
  id: string,
  body: string,
  options: { title?: string; pronoun?: string } = {},
): FullReport {
  const title = options.title ?? 'A headline of the day';
  const text = `${title}\n\n${body}`;
  const document = {
    id,
    digest: id,
    source: { path: `${id}.txt`, url: null, addresses: [] },
    title,
    outlet: `Outlet ${id}`,
    section: null,
    authors: [],
    agencies: [],
    language: 'en',
    partial: false,
    published: { value: '2024-03-08', basis: 'stated' as const, why: 'made' },
    updated: null,
    text,
    blocks: blocksOf(text, title.length),
    messages: [],
  };
  return {
    ...document,
    ...tokens.run(document, {}, { report: () => {} }),
    actors: PEOPLE.map((person) => ({ ...actorOf(person) })),
    mentions: mentionsOf(text, options.pronoun ?? 'orla'),
    times: timesOf(text),
    places: placesOf(text),
    amounts: [],
    quotes: quotesOf(text),
    events: [],
  };
}

/** Tells one story of some reports. */
export function told(reports: readonly FullReport[], given: Partial<StoryAlignment> = {}) {
  const group = { id: 'story-1', title: 'The story', reports: reports.map((each) => each.id), related: [] };
  const alignment: StoryAlignment = {
    stories: [group],
    actors: PEOPLE.map((person) => caseActorOf(person, reports)),
    caseActorOf: (_, actor) => actor,
    claims: [],
    events: [],
    disagreements: [],
    passages: [],
    ...given,
  };
  return tell(alignment, reports, rules);
}

/** A claim of some reports, each occurrence given by a snippet; every occurrence its own origin unless told. */
export function claim(
  id: string,
  reports: readonly FullReport[],
  snippets: readonly string[],
  origins?: number,
): Claim {
  const occurrences = snippets.map((at, index) => {
    const from = reports[index] as FullReport;
    return {
      report: from.id,
      ...spanOf(from.text, at),
      relation: 'paraphrase' as const,
      origin: `origin ${Math.min(index + 1, origins ?? snippets.length)}`,
    };
  });
  return {
    id,
    story: 'story-1',
    text: snippets[0] as string,
    asserter: null,
    polarity: 'affirmed',
    status: 'happened',
    occurrences: occurrences as unknown as Claim['occurrences'],
    reports: occurrences.length,
    outlets: occurrences.length,
    origins: origins ?? occurrences.length,
    unions: [],
  };
}

export function spanOf(text: string, at: string): Span {
  const start = text.indexOf(at);
  if (start < 0) throw new RangeError(`"${at}" does not stand in the made-up report.`);
  return { start, end: start + at.length };
}

function blocksOf(text: string, titleEnd: number): readonly Block[] {
  const blocks: Block[] = [{ start: 0, end: titleEnd, kind: 'title' }];
  for (const match of text.slice(titleEnd).matchAll(/[^\n]+/g)) {
    const start = titleEnd + match.index;
    blocks.push({ start, end: start + match[0].length, kind: 'body' });
  }
  return blocks;
}

function actorOf(person: (typeof PEOPLE)[number]): Actor {
  return {
    id: person.id,
    name: person.names[0],
    type: 'person',
    roles: person.roles,
    country: person.country,
  };
}

function caseActorOf(person: (typeof PEOPLE)[number], reports: readonly FullReport[]): CaseActor {
  const aliases = person.names.map((name) => ({ name, reports: reports.map((each) => each.id) }));
  return { ...actorOf(person), aliases };
}

function mentionsOf(text: string, pronoun: string): readonly Mention[] {
  const taken: Mention[] = [];
  const mark = (word: string, actor: string, form: Mention['form']) => {
    for (const match of text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
      const span = { start: match.index, end: match.index + word.length };
      if (!taken.some((other) => span.start < other.end && other.start < span.end))
        taken.push({ ...span, form, type: 'person', actor });
    }
  };
  for (const person of PEOPLE) for (const name of person.names) mark(name, person.id, 'name');
  for (const word of ['she', 'She', 'her', 'him']) mark(word, pronoun, 'pronoun');
  return taken.sort(compareSpans);
}

function timesOf(text: string): readonly TimeExpression[] {
  return TIMES.flatMap(([words, edtf]) =>
    [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + words.length,
      type: 'DATE' as const,
      value: edtf,
      edtf,
      anchor: null,
      why: 'made',
    })),
  ).sort(compareSpans);
}

function placesOf(text: string): readonly Place[] {
  return PLACES.flatMap(([name, country, precision]) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + name.length,
      name,
      country,
      lat: null,
      lon: null,
      geonames: null,
      precision,
      why: 'made',
    })),
  ).sort(compareSpans);
}

/** Everything in curly quotation marks is a direct quotation without cue. */
function quotesOf(text: string): readonly Quote[] {
  return [...text.matchAll(/“[^”]+”/g)].map((match) => ({
    id: `q-${match.index}`,
    start: match.index,
    end: match.index + match[0].length,
    kind: 'direct' as const,
    polarity: 'affirmed' as const,
    speakers: [],
    speaker: null,
    cue: null,
    why: 'made',
  }));
}

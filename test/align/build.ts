import { englishActorRules, englishComparingRules } from '../../src/lang/en/align.ts';
import { englishTokens } from '../../src/pipeline/language.ts';
import {
  type Actor,
  type ActorType,
  type Amount,
  type Block,
  compareSpans,
  compareText,
  contentId,
  type EventMention,
  type FullReport,
  type Mention,
  type Quote,
  type Span,
  type Speaker,
  type TimeExpression,
} from '../../src/model/index.ts';
import { makeBackground } from '../../src/text/index.ts';

const tokens = englishTokens();

/** Words that stand in a third of all reports. */
const COMMON = ['monday', 'year', 'people', 'new', 'june', 'man', 'day', 'time'];

/** An actor of a made-up report: every whole occurrence of its names is a mention. */
export interface MadeActor {
  readonly names: readonly string[];
  readonly type?: ActorType;
  readonly roles?: readonly string[];
  readonly country?: string;
  /** True: `names` are the words of an unnamed actor. */
  readonly unnamed?: boolean;
}

interface TimeMade {
  readonly at: string;
  readonly edtf: string;
  readonly anchor?: string;
}

/** What a made-up report says beside its text; every `at` is a snippet of the text. */
export interface Made {
  readonly outlet?: string | null;
  readonly title?: string;
  readonly published?: string | null;
  readonly partial?: boolean;
  readonly agencies?: readonly string[];
  readonly actors?: readonly MadeActor[];
  readonly quotes?: readonly (Partial<Omit<Quote, 'speaker'>> & {
    readonly at: string;
    readonly speaker?: string;
    readonly cueAt?: string;
    /** Words of a speaker that is no actor of the report. */
    readonly speakerAt?: string;
  })[];
  readonly amounts?: readonly (Partial<Amount> & {
    readonly at: string;
    readonly low: number;
    readonly unit: string;
  })[];
  readonly times?: readonly TimeMade[];
  readonly events?: readonly (Partial<Omit<EventMention, 'source' | 'target'>> & {
    readonly at: string;
    readonly predicate: string;
    readonly source?: readonly string[];
    readonly target?: readonly string[];
  })[];
  readonly places?: readonly {
    readonly at: string;
    readonly country: string;
    readonly precision?: 'country' | 'city';
  }[];
}

/** A report with every layer, from body paragraphs parted by an empty line and what they say. */
export function report(id: string, body: string, made: Made = {}): FullReport {
  const title = made.title ?? 'A headline of the day';
  const text = `${title}\n\n${body}`;
  const blocks = blocksOf(text, title.length);
  const document = {
    id,
    digest: contentId('digest', text),
    source: { path: `${id}.txt`, url: null, addresses: [] },
    title,
    outlet: made.outlet === undefined ? `Outlet ${id}` : made.outlet,
    section: null,
    authors: [],
    agencies: made.agencies ?? [],
    language: 'en',
    partial: made.partial ?? false,
    published: made.published ? { value: made.published, basis: 'stated' as const, why: 'stated' } : null,
    updated: null,
    text,
    blocks,
    messages: [],
  };
  const layers = tokens.run(document, {}, { report: () => {} });
  const actors = (made.actors ?? []).map((actor) => actorOf(actor));
  const known = { text, actors };
  return {
    ...document,
    ...layers,
    actors: [...actors].sort((a, b) => compareText(a.id, b.id)),
    mentions: (made.actors ?? []).flatMap((actor) => mentionsOf(text, actor)).sort(compareSpans),
    times: (made.times ?? []).map((time) => timeOf(text, time)).sort(compareSpans),
    amounts: (made.amounts ?? []).map((amount) => amountOf(text, amount)).sort(compareSpans),
    places: (made.places ?? [])
      .map(({ at, country, precision }) => ({
        ...spanOf(text, at),
        name: at,
        country,
        lat: null,
        lon: null,
        geonames: null,
        precision: precision ?? ('country' as const),
        why: 'made',
      }))
      .sort(compareSpans),
    quotes: (made.quotes ?? []).map((quote) => quoteOf(known, quote)).sort(compareSpans),
    events: (made.events ?? []).map((event) => eventOf(known, event)).sort(compareSpans),
  };
}

/** One story of all the reports. */
export function oneStory(reports: readonly FullReport[], id = 'story-1') {
  return [
    {
      id,
      title: 'story',
      reports: reports.map((each) => each.id).sort(compareText),
      period: null,
      related: [],
    },
  ];
}

/** Where a snippet stands in the text. */
export function spanOf(text: string, at: string): Span {
  const start = text.indexOf(at);
  if (start < 0) throw new RangeError(`"${at}" does not stand in the made-up report.`);
  return { start, end: start + at.length };
}

export { englishActorRules };

/** The English rules with a small table of rarity. */
export const rules = englishComparingRules(
  makeBackground({ documents: 1000, words: new Map(COMMON.map((word) => [word, 300])), stock: [] }),
);

interface Known {
  readonly text: string;
  readonly actors: readonly Actor[];
}

function blocksOf(text: string, titleEnd: number): readonly Block[] {
  const blocks: Block[] = [{ start: 0, end: titleEnd, kind: 'title' }];
  for (const match of text.slice(titleEnd).matchAll(/[^\n]+/gu)) {
    const start = titleEnd + match.index;
    blocks.push({ start, end: start + match[0].length, kind: 'body' });
  }
  return blocks;
}

function actorOf(made: MadeActor): Actor {
  return {
    id: `a-${(made.names[0] as string).replaceAll(' ', '-')}`,
    name: made.names[0] as string,
    type: made.type ?? 'person',
    roles: made.roles ?? [],
    country: made.country ?? null,
  };
}

function mentionsOf(text: string, made: MadeActor): readonly Mention[] {
  const actor = actorOf(made);
  const taken: Mention[] = [];
  for (const name of [...made.names].sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const inWord = /\p{L}/u.test(text[start - 1] ?? ' ') || /\p{L}/u.test(text[end] ?? ' ');
      if (inWord || taken.some((other) => start < other.end && other.start < end)) continue;
      taken.push({ start, end, form: made.unnamed ? 'nominal' : 'name', type: actor.type, actor: actor.id });
    }
  }
  return taken;
}

function timeOf(text: string, { at, edtf, anchor }: TimeMade): TimeExpression {
  return { ...spanOf(text, at), type: 'DATE', value: edtf, edtf, anchor: anchor ?? null, why: 'made' };
}

function amountOf(text: string, made: NonNullable<Made['amounts']>[number]): Amount {
  const { at, ...given } = made;
  const plain = { modifier: 'exact' as const, high: made.low, of: null, predicate: null, why: 'made' };
  return { ...spanOf(text, at), ...plain, ...given };
}

function quoteOf({ text, actors }: Known, made: NonNullable<Made['quotes']>[number]): Quote {
  const { at, speaker: name, cueAt, speakerAt, ...given } = made;
  const span = spanOf(text, at);
  const actor = actors.find((each) => each.name === name);
  const speaker: Speaker | null =
    speakerAt !== undefined
      ? { name: speakerAt, ...spanOf(text, speakerAt), actor: null }
      : name === undefined
        ? null
        : { name, start: null, end: null, actor: actor?.id ?? null };
  return {
    id: `q-${span.start}`,
    ...span,
    kind: 'direct',
    polarity: 'affirmed',
    speakers: speaker === null ? [] : [speaker],
    speaker,
    cue: cueAt === undefined ? null : spanOf(text, cueAt),
    why: 'made',
    ...given,
  };
}

function eventOf({ text, actors }: Known, made: NonNullable<Made['events']>[number]): EventMention {
  const { at, source = [], target = [], ...given } = made;
  const span = spanOf(text, at);
  const idOf = (name: string) => (actors.find((actor) => actor.name === name) as Actor).id;
  return {
    id: `e-${span.start}`,
    ...span,
    clause: [span.start, span.end],
    type: null,
    mode: null,
    polarity: 'affirmed',
    status: 'happened',
    time: null,
    place: null,
    why: 'made',
    ...given,
    source: source.map(idOf),
    target: target.map(idOf),
  };
}

import type { Case, FullReport, Span } from '../../src/model/index.ts';
import { overlaps } from '../../src/model/index.ts';
import type { Expected, ExpectedReport } from './expected.ts';

/** One row of the table: what was annotated, found, missing, and what is wrong outside the annotation. */
export interface Section {
  readonly name: string;
  readonly expected: number;
  readonly found: number;
  readonly missing: readonly string[];
  /** Findings that the annotation contradicts; only of sections marked complete. */
  readonly wrong: readonly string[];
}

/** What a search gives back for a question: contract section 4. */
export type Search = (question: string) => readonly { report: string; text: string }[];

interface World {
  readonly expected: Expected;
  readonly built: Case;
  /** Annotated key ("000") to the record read from that file. */
  readonly records: ReadonlyMap<string, FullReport>;
}

/** Compares a build of the reports with their annotation, section by section. */
export function compare(expected: Expected, built: Case, search: Search): Section[] {
  const records = new Map<string, FullReport>();
  for (const record of built.reports as FullReport[]) {
    const key = (record.source.path ?? '').replace(/\.txt$/, '');
    if (expected.reports[key] !== undefined) records.set(key, record);
  }
  const world = { expected, built, records };
  return [
    metadata(world),
    impliedDates(world),
    times(world),
    amounts(world),
    quotes(world, 'quotes direct and mixed', (kind) => kind !== 'indirect'),
    quotes(world, 'quotes indirect', (kind) => kind === 'indirect'),
    actors(world),
    events(world),
    stories(world),
    sharedPassages(world),
    notShared(world),
    disagreements(world),
    itinerary(world),
    questions(world, search),
  ];
}

class Tally {
  private readonly name: string;
  private expected = 0;
  private found = 0;
  private readonly missing: string[] = [];
  private readonly wrongs: string[] = [];

  constructor(name: string) {
    this.name = name;
  }

  check(ok: boolean, label: string): void {
    this.expected++;
    if (ok) this.found++;
    else this.missing.push(label);
  }

  wrong(label: string): void {
    this.wrongs.push(label);
  }

  section(): Section {
    const { name, expected, found, missing } = this;
    return { name, expected, found, missing, wrong: this.wrongs };
  }
}

/** The span of a snippet in a report; white space in the report may be a no-break space. */
export function locate(text: string, snippet: { readonly at: string; readonly nth?: number }): Span {
  const folded = text.replaceAll('\u00a0', ' ');
  let start = -1;
  for (let n = 0; n < (snippet.nth ?? 1); n++) start = folded.indexOf(snippet.at, start + 1);
  if (start < 0) throw new Error(`The annotation names words that the report does not hold: "${snippet.at}"`);
  return { start, end: start + snippet.at.length };
}

function annotated(world: World): [string, ExpectedReport, FullReport][] {
  const list: [string, ExpectedReport, FullReport][] = [];
  for (const [key, report] of Object.entries(world.expected.reports)) {
    const record = world.records.get(key);
    if (record === undefined) throw new Error(`The build has no report read from ${key}.txt`);
    list.push([key, report, record]);
  }
  return list;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('-', ' ')
    .replace(/^(the|a|an) /, '')
    .trim();
}

function metadata(world: World): Section {
  const tally = new Tally('metadata');
  for (const [key, report, record] of annotated(world)) {
    tally.check(record.title === report.title, `${key} title: ${record.title}`);
    if (report.published !== null)
      tally.check(
        record.published?.value === report.published,
        `${key} published: ${record.published?.value}`,
      );
    if (report.updated !== undefined)
      tally.check(record.updated?.value === report.updated, `${key} updated: ${record.updated?.value}`);
    tally.check(
      (record.authors[0] ?? null) === report.author,
      `${key} authors: ${record.authors.join(', ')}`,
    );
    tally.check(
      [...record.agencies].sort().join() === [...report.agencies].sort().join(),
      `${key} agencies: ${record.agencies.join(', ')}`,
    );
    for (const words of report.notBody) {
      const span = locate(record.text, { at: words });
      const inBody = record.blocks.some((block) => block.kind === 'body' && overlaps(block, span));
      tally.check(!inBody, `${key} taken for body: ${words}`);
    }
  }
  return tally.section();
}

function impliedDates(world: World): Section {
  const tally = new Tally('implied dates');
  for (const [key, report, record] of annotated(world)) {
    if (report.publishedInferred === undefined) continue;
    const day = record.published?.value.slice(0, 10) ?? '';
    const right = record.published?.basis === 'implied' && report.publishedInferred.includes(day);
    tally.check(right, `${key}: ${record.published?.value} (${record.published?.basis})`);
  }
  return tally.section();
}

function times(world: World): Section {
  const tally = new Tally('times');
  for (const [key, report, record] of annotated(world)) {
    if (report.times === undefined) continue;
    const spans: Span[] = [];
    for (const time of report.times) {
      const span = locate(record.text, time);
      spans.push(span);
      const hits = record.times.filter((found) => overlaps(found, span));
      const right = hits.some((found) => time.loose === true || found.edtf === time.edtf);
      if (right || time.optional !== true)
        tally.check(
          right,
          `${key} "${time.at}" ${time.edtf}: ${hits.map((hit) => hit.edtf).join() || 'none'}`,
        );
    }
    for (const found of record.times)
      if (!spans.some((span) => overlaps(span, found)))
        tally.wrong(`${key} "${record.text.slice(found.start, found.end)}" ${found.edtf}`);
  }
  return tally.section();
}

function amounts(world: World): Section {
  const tally = new Tally('amounts');
  for (const [key, report, record] of annotated(world)) {
    if (report.amounts === undefined) continue;
    const spans: Span[] = [];
    for (const amount of report.amounts) {
      const span = locate(record.text, amount);
      spans.push(span);
      const hits = record.amounts.filter((found) => overlaps(found, span));
      const right = hits.some(
        (found) =>
          found.low === amount.value &&
          found.unit === amount.unit &&
          (amount.modifier === undefined || found.modifier === amount.modifier),
      );
      const got = hits.map((hit) => `${hit.modifier} ${hit.low} ${hit.unit}`).join('; ');
      if (right || amount.optional !== true) tally.check(right, `${key} "${amount.at}": ${got || 'none'}`);
    }
    for (const found of record.amounts)
      if (!spans.some((span) => overlaps(span, found)))
        tally.wrong(`${key} "${record.text.slice(found.start, found.end)}" ${found.low} ${found.unit}`);
  }
  return tally.section();
}

function quotes(world: World, name: string, wanted: (kind: string) => boolean): Section {
  const tally = new Tally(name);
  for (const [key, report, record] of annotated(world)) {
    if (report.quotes === undefined) continue;
    const spans = report.quotes.map((quote) => locate(record.text, quote));
    report.quotes.forEach((quote, index) => {
      if (!wanted(quote.kind)) return;
      const hits = record.quotes.filter((found) => overlaps(found, spans[index] as Span));
      const right = hits.some(
        (found) =>
          found.kind === quote.kind &&
          sameSpeakers(
            found.speakers.map((speaker) => speaker.name),
            quote,
          ),
      );
      const got = hits
        .map((hit) => `${hit.kind}, ${hit.speakers.map((speaker) => speaker.name).join(' + ') || 'nobody'}`)
        .join('; ');
      if (right || quote.optional !== true) tally.check(right, `${key} "${quote.at}": ${got || 'none'}`);
    });
    if (!wanted('direct')) continue;
    for (const found of record.quotes)
      if (wanted(found.kind) && !spans.some((span) => overlaps(span, found)))
        tally.wrong(`${key} ${found.kind} "${record.text.slice(found.start, found.end).slice(0, 80)}"`);
  }
  return tally.section();
}

function sameSpeakers(
  found: readonly string[],
  quote: { readonly speaker?: string; readonly speakers?: readonly string[] },
): boolean {
  const got = found.map(fold).sort().join('|');
  const several = quote.speakers?.map(fold).sort().join('|');
  return got === several || (quote.speaker !== undefined && got === fold(quote.speaker));
}

function actors(world: World): Section {
  const tally = new Tally('actors');
  for (const actor of world.expected.actors) {
    const names = [actor.name, ...(actor.aliases ?? [])];
    const found = world.built.actors.find((one) =>
      one.aliases.some((alias) => fold(alias.name) === fold(actor.name)),
    );
    tally.check(
      found !== undefined && found.type === actor.kind,
      `${actor.name}: ${found?.type ?? 'not found'}`,
    );
    if (found === undefined) continue;
    const ids = new Set(found.aliases.flatMap((alias) => alias.reports));
    const lacking = actor.reports.filter((key) => !ids.has(world.records.get(key)?.id ?? ''));
    tally.check(lacking.length === 0, `${actor.name} not met in ${lacking.join(', ')}`);
    const aliases = found.aliases.map((alias) => fold(alias.name));
    const unknown = names.filter((name) => !aliases.includes(fold(name)));
    tally.check(unknown.length === 0, `${actor.name} lacks spellings ${unknown.join(', ')}`);
    if (actor.role !== undefined)
      tally.check(
        found.roles.includes(actor.role),
        `${actor.name} role ${actor.role}: ${found.roles.join(', ')}`,
      );
    if (actor.country !== undefined)
      tally.check(
        found.country === actor.country,
        `${actor.name} country ${actor.country}: ${found.country}`,
      );
  }
  return tally.section();
}

function events(world: World): Section {
  const tally = new Tally('events');
  for (const event of world.expected.events) {
    const record = world.records.get(event.report) as FullReport;
    const span = locate(record.text, event);
    const name = (id: string) => record.actors.find((actor) => actor.id === id)?.name ?? id;
    const hits = record.events.filter((found) => overlaps(found, span) && found.type === event.plover);
    const right = hits.some(
      (found) =>
        found.source.map(name).includes(event.source) &&
        event.target.split('|').every((target) => found.target.map(name).includes(target)) &&
        (event.place === undefined || found.place === event.place) &&
        (event.date === undefined || found.time?.slice(0, 10) === event.date),
    );
    const got = hits
      .map((hit) => `${hit.source.map(name)} > ${hit.target.map(name)} @ ${hit.place} ${hit.time}`)
      .join('; ');
    tally.check(right, `${event.report} ${event.plover} "${event.at}": ${got || 'none'}`);
  }
  return tally.section();
}

function keysOf(world: World, ids: readonly string[]): string {
  const keys = [...world.records].filter(([, record]) => ids.includes(record.id)).map(([key]) => key);
  return keys.sort().join(' ');
}

function stories(world: World): Section {
  const tally = new Tally('stories');
  const found = world.built.stories.map((story) => keysOf(world, story.reports));
  const wanted = world.expected.stories.groups.map((group) => [...group].sort().join(' '));
  for (const group of wanted) tally.check(found.includes(group), `no story of exactly ${group}`);
  for (const group of found) if (!wanted.includes(group)) tally.wrong(`story of ${group}`);
  return tally.section();
}

function sharedPassages(world: World): Section {
  const tally = new Tally('shared passages');
  for (const shared of world.expected.sharedPassages) {
    const right = world.built.passages.some((passage) =>
      shared.reports.every((key) => {
        const record = world.records.get(key) as FullReport;
        return passage.occurrences.some(
          (place) => place.report === record.id && holds(record, place, shared.at),
        );
      }),
    );
    tally.check(right, `"${shared.at}" in ${shared.reports.join(' ')}`);
  }
  return tally.section();
}

/** A passage holds the snippet if it covers it in any of the spellings the reports give it. */
function holds(record: FullReport, place: Span, at: string): boolean {
  const fold = (words: string) =>
    words
      .toLowerCase()
      .replaceAll('\u00a0', ' ')
      .replace(/[“”"’']/g, '')
      .replace(/\s+/g, ' ');
  return fold(record.text.slice(place.start, place.end)).includes(fold(at));
}

function notShared(world: World): Section {
  const tally = new Tally('not shared');
  for (const [a, b] of world.expected.notShared) {
    const ids = [world.records.get(a)?.id, world.records.get(b)?.id];
    const shared = world.built.passages.find((passage) =>
      ids.every((id) => passage.occurrences.some((place) => place.report === id)),
    );
    const linked = world.built.lineage.some((link) => ids.includes(link.from) && ids.includes(link.to));
    tally.check(shared === undefined && !linked, `${a} and ${b}`);
  }
  return tally.section();
}

function disagreements(world: World): Section {
  const tally = new Tally('disagreements');
  for (const one of world.expected.disagreements) {
    const right = world.built.disagreements.some(
      (found) =>
        found.kind === one.kind &&
        found.severity === one.severity &&
        one.values.every(([key, at]) => {
          const record = world.records.get(key) as FullReport;
          const span = locate(record.text, { at });
          return found.values.some((value) => value.report === record.id && overlaps(value, span));
        }),
    );
    tally.check(right, `${one.kind} ${one.severity}: ${one.values.map((value) => value[1]).join(' / ')}`);
  }
  for (const found of world.built.disagreements)
    if (found.severity === 'conflict')
      tally.wrong(`${found.kind} conflict: ${found.values.map((value) => value.value).join(' / ')}`);
  return tally.section();
}

function itinerary(world: World): Section {
  const tally = new Tally('itinerary');
  const { actor, stops } = world.expected.itinerary;
  const who = world.built.actors.find((one) => one.aliases.some((alias) => fold(alias.name) === fold(actor)));
  const found = world.built.itineraries.filter((one) => one.actor === who?.id).flatMap((one) => one.stops);
  const show = (stop: { country: string | null; place: string | null; date: string | null }) =>
    `${stop.country} ${stop.place ?? '-'} ${stop.date ?? '-'}`;
  const got = found.map((stop) => show({ country: stop.country, place: stop.place, date: stop.when }));
  for (const stop of stops) tally.check(got.includes(show(stop)), `${show(stop)} (found: ${got.join('; ')})`);
  for (const line of got) if (!stops.some((stop) => show(stop) === line)) tally.wrong(line);
  return tally.section();
}

function questions(world: World, search: Search): Section {
  const tally = new Tally('questions');
  for (const system of world.expected.systems) {
    const results = search(system.ask);
    const text = results
      .map((result) => result.text)
      .join('\n')
      .replaceAll('\u00a0', ' ')
      .toLowerCase();
    const lacking = system.answer.filter((words) => !text.includes(words.toLowerCase()));
    const ids = new Set(results.map((result) => result.report));
    const silent = system.reports.filter((key) => !ids.has(world.records.get(key)?.id ?? ''));
    const label = `${system.name}: lacks words ${lacking.join(', ') || '-'}; reports ${silent.join(' ') || '-'}`;
    tally.check(lacking.length === 0 && silent.length === 0, label);
  }
  return tally.section();
}

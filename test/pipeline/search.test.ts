import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFile, intakeOf, search } from '../../src/pipeline/index.ts';
import { indexPassages } from '../../src/pipeline/passages.ts';
import { readQuery } from '../../src/pipeline/query.ts';
import { termsOf } from '../../src/pipeline/terms.ts';
import { type CaseStore, openCase } from '../../src/store/index.ts';

const REPORTS = {
  'a.txt': `Envoy tours the north

Maria Velde, the envoy of the Northern Trade Council, arrived in Oslo on Monday and will travel to Helsinki on Tuesday.

The Northern Trade Council (NTC) was founded in 1987 and has a staff of 45.

Fishermen in Bergen complained about the price of fuel, and the catch of herring fell by a third.`,
  'b.txt': `Council envoy in Oslo

Velde met Prime Minister Lars Holm in Oslo. She said the council would open a centre for shipbuilding.

The NTC has paid for two harbours, and its budget grew last year.`,
  'c.txt': `Weather

Snow fell in the mountains. Skiers were delighted, and the roads stayed closed until noon.`,
};

let folder = '';
let store: CaseStore;
const paths = new Map<string, string>();

/** A busy machine takes its time to load the language model. */
const PATIENCE = 60_000;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-search-'));
  const path = join(folder, 'a.crossread');
  const intakes = Object.entries(REPORTS).map(([name, text]) =>
    intakeOf({ path: name, text, published: '2030-02-05' }),
  );
  await buildFile(path, intakes, {});
  store = openCase(path);
  for (const { id, source } of await store.reports()) paths.set(id, source.path ?? '');
}, PATIENCE);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function found(query: string, limit = 10) {
  return (await search(store, query, limit)).map((result) => ({ ...result, path: paths.get(result.report) }));
}

describe('search', () => {
  test.each([
    ['another form of the word', 'complaint of the fisherman about fuels', 'a.txt', 'Fishermen in Bergen'],
    ['British and American spelling', 'ship-building center', 'b.txt', 'centre for shipbuilding'],
    ['where and when, of a named person', 'where did Velde go and when', 'a.txt', 'travel to Helsinki'],
    ['whom', 'whom did Maria Velde meet', 'b.txt', 'Lars Holm'],
    ['a synonym', 'spending of the council', 'b.txt', 'budget grew'],
  ])('%s', async (_, query, path, words) => {
    const [best] = await found(query, 1);
    expect(best?.path).toBe(path);
    expect(best?.text).toContain(words);
  });

  test('gives exact stretches of the report, best first, at most the limit', async () => {
    const results = await found('council in Oslo', 3);
    expect(results.length).toBeLessThanOrEqual(3);
    const scores = results.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const texts = new Map((await store.reports()).map(({ id, text }) => [id, text]));
    for (const { report, start, end, text } of results)
      expect(texts.get(report)?.slice(start, end)).toBe(text);
  });

  test('gives evidence of each report that has some', async () => {
    expect(new Set((await found('the council', 4)).map(({ path }) => path))).toEqual(
      new Set(['a.txt', 'b.txt']),
    );
  });

  test.each(['', '   ', '?!', 'the of and', 'zyzzyva', '" OR *', 'NEAR(a b) AND NOT'])(
    'finds nothing, quietly, for %j',
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );

  test('is the same each time', async () => {
    expect(await found('harbours of the council')).toEqual(await found('harbours of the council'));
  });
});

describe('a query', () => {
  const actors = [
    {
      id: 'actor-1',
      name: 'Northern Trade Council',
      type: 'organisation',
      aliases: [{ name: 'NTC', reports: ['r'] }],
      roles: [],
      country: null,
    },
  ] as const;

  test('names an actor by any of its spellings', () => {
    const long = readQuery('who leads the Northern Trade Council', actors);
    const short = readQuery('who leads the ntc', actors);
    expect(long.concepts).toHaveLength(2);
    expect([...(long.concepts[1]?.terms.keys() ?? [])]).toEqual(['xactorxactor1']);
    expect([...(short.concepts[1]?.terms.keys() ?? [])]).toContain('xactorxactor1');
    expect(long.asked).toEqual(['xholdsxperson']);
  });

  test('drops what says nothing and counts a word once', () => {
    expect(readQuery('what about the ferry and the ferries', []).concepts).toHaveLength(1);
  });

  test('folds spelling, case, accents and stems', () => {
    const stems = (text: string) => termsOf(text).map(({ stem }) => stem);
    expect(stems('Centre Défense ORGANISED')).toEqual(stems('center defence organizes'));
    expect(stems('free-trade')).toEqual(stems('free trade'));
  });
});

describe('the passages of the index', () => {
  test('are whole paragraphs, long ones in runs of sentences, and cover the text', () => {
    const sentence = 'The river rose again on Monday and the lower town was flooded. ';
    const text = `${sentence.repeat(60).trim()}\n\nShort one.`;
    const long = { start: 0, end: text.indexOf('\n') };
    const sentences = Array.from({ length: 60 }, (_, index) => ({
      start: index * sentence.length,
      end: (index + 1) * sentence.length - 1,
    }));
    const report = {
      ...{
        id: 'r',
        digest: '',
        source: { path: null, url: null, addresses: [] },
        title: null,
        outlet: null,
        section: null,
      },
      ...{
        authors: [],
        agencies: [],
        language: 'en',
        partial: false,
        published: null,
        updated: null,
        text,
        messages: [],
      },
      blocks: [
        { ...long, kind: 'body' as const },
        { start: long.end + 2, end: text.length, kind: 'body' as const },
      ],
      sentences,
    };
    const passages = indexPassages({ reports: [report], actors: [] });
    const ends = new Set([...sentences.map(({ end }) => end), text.length]);
    for (const { start, end } of passages) {
      expect(end - start).toBeLessThanOrEqual(1_600);
      expect(ends.has(end)).toBe(true);
    }
    expect(passages[0]?.start).toBe(0);
    const covered = passages.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(covered).toBeGreaterThan(text.length * 0.98);
    const bare = indexPassages({
      reports: [{ ...report, sentences: [], blocks: [{ start: 0, end: text.length, kind: 'body' }] }],
      actors: [],
    });
    expect(Math.max(...bare.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1_600);
  });
});

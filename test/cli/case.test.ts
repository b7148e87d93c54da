import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  copyFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Case } from '../../src/model/index.ts';
import { crossread, crossreadProcess, REPORTS } from './command.ts';

let folder = '';
let reports = '';
let built = '';
const at = (name: string) => join(folder, name);

/** A busy machine takes its time to load the language model. */
const PATIENCE = 60_000;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-cli-'));
  reports = at('reports');
  mkdirSync(reports);
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(reports, name), text);
  built = at('whole.crossread');
  expect((await crossread(['build', reports, '-o', built])).code).toBe(0);
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exported(path: string): Promise<string> {
  const { code, out } = await crossread(['export', path, '--format', 'json']);
  expect(code).toBe(0);
  return out;
}

describe('the same reports give the same bytes', () => {
  test('in any order, from any place, at once or one by one', async () => {
    const elsewhere = at('elsewhere');
    mkdirSync(elsewhere);
    for (const name of Object.keys(REPORTS)) copyFileSync(join(reports, name), join(elsewhere, name));
    const [one, other, steps] = [at('one.crossread'), at('other.crossread'), at('steps.crossread')];
    const file = (name: string) => join(elsewhere, name);
    await crossread(['build', file('c.txt'), file('a.txt'), file('b.txt'), '-o', one]);
    await crossread(['build', elsewhere, elsewhere, '-o', other]);
    await crossread(['build', file('b.txt'), '-o', steps]);
    expect((await crossread(['add', steps, file('c.txt')])).code).toBe(0);
    expect((await crossread(['add', steps, file('a.txt'), file('b.txt')])).code).toBe(0);
    const expected = await exported(built);
    for (const path of [one, other, steps]) expect(await exported(path)).toBe(expected);
  });

  test('after a report was added and taken out again', async () => {
    const path = at('undone.crossread');
    copyFileSync(built, path);
    const extra = at('extra.txt');
    writeFileSync(extra, 'A ferry at Norham\n\nA ferry now runs at Norham. The bridge fell on Monday.\n');
    expect((await crossread(['add', path, extra])).code).toBe(0);
    expect(await exported(path)).not.toBe(await exported(built));
    expect((await crossread(['remove', path, 'extra.txt'])).code).toBe(0);
    expect(await exported(path)).toBe(await exported(built));
  });
});

describe('a case', () => {
  test('dates the undated report by what it shares, and says why', async () => {
    const whole = JSON.parse(await exported(built)) as Case;
    const undated = whole.reports.find((report) => report.source.path === 'b.txt');
    expect(undated?.published).toMatchObject({ value: '2030-03-04', basis: 'implied' });
    expect(undated?.messages.map((message) => message.code)).not.toContain('no-publication-date');
  });

  test('is whole, and verify finds one changed byte of a raw report', async () => {
    expect(await crossread(['verify', built])).toMatchObject({ code: 0, err: '' });
    const changed = at('changed.crossread');
    const bytes = readFileSync(built);
    const spot = bytes.lastIndexOf('crack like thunder');
    bytes[spot] = 'k'.charCodeAt(0);
    writeFileSync(changed, bytes);
    const { code, err } = await crossread(['verify', changed]);
    expect(code).toBe(1);
    expect(err).toMatch(/differs/);
  });

  test('says what was there already when it is added again', async () => {
    const file = at('again.crossread');
    await crossread(['build', join(reports, 'a.txt'), join(reports, 'c.txt'), '-o', file]);
    const before = await exported(file);
    const { code, err } = await crossread(['add', file, join(reports, 'a.txt')]);
    expect(code).toBe(0);
    expect(err).toContain('already in the case, nothing changes by it: a.txt.');
    expect(await exported(file)).toBe(before);
  });

  test('loses only the report of the id named, not others that came under the same id', async () => {
    const lines = [
      { id: 'river', text: 'Rain in Tavel\n\nIt rained in Tavel on Sunday, the weather office said.' },
      { id: 'river', text: 'Frost in Norham\n\nIt froze in Norham on Friday, the mayor said.' },
    ];
    const file = at('ids.crossread');
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    await crossread(['build', '--from', 'jsonl', '-o', file], input);
    expect((await crossread(['remove', file, 'river'])).code).toBe(0);
    const { out } = await crossread(['reports', file, '--json']);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test('loses no report when it is added to or taken from and the process is killed', async () => {
    const before = await exported(built);
    const extra = at('killed.txt');
    writeFileSync(extra, 'Rain\n\nIt rained in Tavel on Sunday.\n');
    // At the first sign of writing, in the midst of it, and when the whole new case lies beside the old one.
    const runs = [
      { word: 'add', ending: '-building', bytes: 0 },
      { word: 'remove', ending: '-building-wal', bytes: 20_000 },
      { word: 'add', ending: '-building', bytes: 50_000 },
    ];
    const killed = await Promise.all(
      runs.map(async ({ word, ending, bytes }, index) => {
        const path = at(`${word}-${index}.crossread`);
        copyFileSync(built, path);
        const words = [word, path, word === 'add' ? extra : 'c.txt'];
        const { code } = await crossreadProcess(words, { killWhen: { file: path + ending, bytes } });
        return { path, word, code };
      }),
    );
    expect(killed.map(({ code }) => code)).toContain(null);
    for (const { path, word } of killed) {
      const count = (JSON.parse(await exported(path)) as Case).reports.length;
      expect([3, word === 'add' ? 4 : 2]).toContain(count);
      if (count === 3) await crossread(['add', path, extra]);
      if (count === 2) await crossread(['add', path, join(reports, 'c.txt')]);
      else await crossread(['remove', path, 'killed.txt']);
      expect(await exported(path)).toBe(before);
    }
  });

  test('leaves nothing beside itself', () => {
    expect(readdirSync(folder).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
  });

  test('is found by a question', async () => {
    const { out } = await crossread([
      'search',
      built,
      'crack of thunder at the bridge',
      '--json',
      '--limit',
      '2',
    ]);
    const results = JSON.parse(out) as {
      report: string;
      start: number;
      end: number;
      text: string;
      score: number;
    }[];
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThanOrEqual(2);
    expect(results.map(({ text }) => text).join('\n')).toContain('crack like thunder');
  });
});

describe('annotate', () => {
  test('prints one record a line in input order, with the layers asked for', async () => {
    const { code, out } = await crossread([
      'annotate',
      '--layers',
      'sentences',
      join(reports, 'c.txt'),
      join(reports, 'a.txt'),
    ]);
    expect(code).toBe(0);
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.map((record) => (record.source as { path: string }).path)).toEqual(['c.txt', 'a.txt']);
    expect(Object.keys(records[0] as object)).toEqual([
      ...[
        'id',
        'digest',
        'source',
        'title',
        'outlet',
        'section',
        'authors',
        'agencies',
        'language',
        'partial',
      ],
      ...['published', 'updated', 'text', 'blocks', 'sentences', 'messages'],
    ]);
  });

  test('reads JSON Lines, keeps ids and numbers the same text of another outlet', async () => {
    const text = 'Rain in Tavel\n\nIt rained in Tavel on Sunday, the weather office said.';
    const lines = [
      { id: 'mine', text, outlet: 'Zebra News' },
      { text, outlet: 'B Daily' },
      { text, outlet: 'A Daily' },
      { text, outlet: 'A Daily', url: 'https://a.example/again' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { code, out } = await crossread(
      ['annotate', '--from', 'jsonl', '--published', '2030-01-07'],
      input,
    );
    expect(code).toBe(0);
    const records = out
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            id: string;
            outlet: string;
            published: object;
            source: { addresses: string[] };
          },
      );
    expect(records.map(({ outlet }) => outlet)).toEqual(['Zebra News', 'B Daily', 'A Daily']);
    expect(records[0]?.id).toBe('mine');
    expect(records[1]?.id).toBe(`${records[2]?.id}-2`);
    expect(records[0]?.published).toMatchObject({ value: '2030-01-07', basis: 'stated' });
  });
});

describe('diff', () => {
  test('tells an added report as JSON and in words, and a missing case in one sentence', async () => {
    const [before, after] = [at('diff-before.crossread'), at('diff-after.crossread')];
    await crossread(['build', join(reports, 'a.txt'), join(reports, 'b.txt'), '-o', before]);
    await crossread(['build', reports, '-o', after]);
    const { code, out } = await crossread(['diff', before, after, '--json']);
    const found = JSON.parse(out) as { reports: { added: string[]; removed: string[] } };
    expect([code, found.reports.added.length, found.reports.removed]).toEqual([
      0,
      Object.keys(REPORTS).length - 2,
      [],
    ]);
    expect((await crossread(['diff', after, before])).out).toContain('Reports taken out');
    const missing = await crossread(['diff', before, at('none.crossread')]);
    expect([missing.code, missing.err.trim().split('\n').length]).toEqual([2, 1]);
  });
});

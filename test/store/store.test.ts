import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildingPath, FORMAT_VERSION, openCase, writeCase } from '../../src/store/index.ts';
import { contentOf } from './content.ts';

let folder = '';
let number = 0;
const fresh = () => join(folder, `case-${number++}.crossread`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-store-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(count = 3, text?: string): Promise<string> {
  const path = fresh();
  await writeCase(path, contentOf(count, text));
  return path;
}

async function reading(path: string) {
  const store = openCase(path);
  try {
    return {
      whole: await store.case(),
      inputs: await store.inputs(),
      annotations: await store.annotations(),
      messages: await store.messages(),
      damage: await store.damage(),
    };
  } finally {
    await store.close();
  }
}

/** Error of a piece of work, or a failure if there was none. */
async function errorOf(work: () => unknown): Promise<{ code: string; exitCode: number; message: string }> {
  try {
    await work();
  } catch (error) {
    return error as { code: string; exitCode: number; message: string };
  }
  throw new Error('no error was thrown');
}

/** Writes bytes into the middle of a file. */
function overwrite(path: string, position: number, bytes: Uint8Array): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, position);
  closeSync(file);
}

describe('a case file', () => {
  test('gives back what was written', async () => {
    const content = contentOf(3);
    const path = await written(3);
    const read = await reading(path);
    expect(read.whole).toEqual(content.case);
    expect(read.annotations).toEqual(content.annotations);
    expect(read.messages).toEqual(content.messages);
    const raw = (inputs: typeof read.inputs) =>
      inputs.map(({ bytes, ...rest }) => ({ ...rest, bytes: [...bytes] }));
    expect(raw(read.inputs)).toEqual(raw([...content.inputs].sort((a, b) => (a.key < b.key ? -1 : 1))));
    expect(read.damage).toEqual({ records: [], database: [] });
  });

  test('is one file at rest, marked as a case', async () => {
    const path = await written();
    expect(
      readdirSync(folder).filter((name) => path.endsWith(name.replace(/-(wal|shm|journal|building).*/, ''))),
    ).toEqual([path.slice(folder.length + 1)]);
    const sqlite = new Database(path, { readonly: true });
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(sqlite.pragma('user_version', { simple: true })).toBe(FORMAT_VERSION);
    expect((sqlite.pragma('application_id', { simple: true }) as number).toString(16)).toBe('58524431');
    sqlite.close();
  });

  test('finds passages by their terms', async () => {
    const store = openCase(await written());
    const found = await store.candidates(['bridg', 'absent'], 5);
    expect(found).toEqual([{ report: 'report-0', start: 0, end: 25, terms: 'bridg oland fall' }]);
    expect(await store.candidates([], 5)).toEqual([]);
    expect(await store.frequencies(['bridg', 'absent'])).toEqual({ total: 1, of: new Map([['bridg', 1]]) });
    await store.close();
  });

  test('reports a record that was changed behind its back', async () => {
    const path = await written();
    const sqlite = new Database(path);
    sqlite.exec(`update record set body = replace(body, 'Oland', 'Aland') where kind = 'actors'`);
    sqlite.close();
    expect((await reading(path)).damage.records).toEqual([{ kind: 'actors', id: 'actor-1' }]);
  });
});

describe('what is no readable case is refused in one sentence', () => {
  test('missing', async () => {
    const error = await errorOf(() => openCase(join(folder, 'none.crossread')));
    expect(error).toMatchObject({ code: 'case-missing', exitCode: 2 });
    expect(error.message).toContain('none.crossread');
  });

  test.each([
    ['a text', Buffer.from('Dear diary, '.repeat(50))],
    ['a short file', Buffer.from('hi')],
    ['an empty file', Buffer.alloc(0)],
  ])('%s', async (_, bytes) => {
    const path = fresh();
    writeFileSync(path, bytes);
    expect(await errorOf(() => openCase(path))).toMatchObject({ code: 'no-case-file', exitCode: 2 });
  });

  test("another program's database, which a build does not overwrite either", async () => {
    const path = fresh();
    const sqlite = new Database(path);
    sqlite.exec('create table diary (day text); insert into diary values (1)');
    sqlite.close();
    const before = readFileSync(path);
    expect(await errorOf(() => openCase(path))).toMatchObject({ code: 'no-case-file', exitCode: 2 });
    expect(await errorOf(() => writeCase(path, contentOf(1)))).toMatchObject({
      code: 'no-case-file',
      exitCode: 2,
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a folder', async () => {
    expect(await errorOf(() => openCase(folder))).toMatchObject({ exitCode: 2 });
    expect(await errorOf(() => writeCase(folder, contentOf(1)))).toMatchObject({ exitCode: 2 });
  });

  test('one from a newer version, which a build does not overwrite either', async () => {
    const path = await written();
    const sqlite = new Database(path);
    sqlite.pragma(`user_version = ${FORMAT_VERSION + 1}`);
    sqlite.close();
    const error = await errorOf(() => openCase(path));
    expect(error).toMatchObject({ code: 'case-newer', exitCode: 2 });
    expect(error.message).toContain('made by a newer crossread');
    expect(await errorOf(() => writeCase(path, contentOf(1)))).toMatchObject({ code: 'case-newer' });
  });

  test('one cut short at any place', async () => {
    const path = await written(20);
    const size = readFileSync(path).length;
    for (const part of [0.02, 0.3, 0.7, 0.999]) {
      const cut = fresh();
      copyFileSync(path, cut);
      truncateSync(cut, Math.floor(size * part));
      const error = await errorOf(() => openCase(cut));
      expect(error).toMatchObject({ code: 'case-damaged', exitCode: 3 });
      expect(error.message).toContain('build the case again');
      // The remedy works.
      await writeCase(cut, contentOf(2));
      expect((await reading(cut)).whole.reports).toHaveLength(2);
    }
  });

  test('one whose pages were overwritten', async () => {
    const path = await written(20);
    overwrite(path, 4096, Buffer.alloc(16_384, 0x5a));
    expect(await errorOf(() => reading(path))).toMatchObject({ code: 'case-damaged', exitCode: 3 });
  });
});

describe('writing', () => {
  test('a full disk leaves the old case and no leftover', async () => {
    const path = await written(2);
    const before = readFileSync(path);
    const error = await errorOf(() => writeCase(path, contentOf(400), { maxPages: 30 }));
    expect(error).toMatchObject({ code: 'disk-full', exitCode: 3 });
    expect(error.message).toMatch(/nothing was changed/);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(buildingPath(path))).toBe(false);
  });

  test('a folder that is not there', async () => {
    const error = await errorOf(() => writeCase(join(folder, 'no', 'where.crossread'), contentOf(1)));
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain('where.crossread');
  });

  test('the leftover of a killed writer is removed', async () => {
    const path = fresh();
    for (const leftover of [Buffer.alloc(0), Buffer.from('half a page'), readFileSync(await written(4))]) {
      writeFileSync(buildingPath(path), leftover);
      writeFileSync(`${buildingPath(path)}-wal`, 'x');
      await writeCase(path, contentOf(1));
      expect(existsSync(buildingPath(path))).toBe(false);
      expect(existsSync(`${buildingPath(path)}-wal`)).toBe(false);
      expect((await reading(path)).whole.reports).toHaveLength(1);
    }
  });

  test('a living writer is not disturbed', async () => {
    const path = await written(2);
    const other = new Database(buildingPath(path));
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('begin exclusive; create table t (x)');
    expect(await errorOf(() => writeCase(path, contentOf(1)))).toMatchObject({
      code: 'case-busy',
      exitCode: 3,
    });
    expect(existsSync(buildingPath(path))).toBe(true);
    other.close();
    await writeCase(path, contentOf(1));
    expect((await reading(path)).whole.reports).toHaveLength(1);
  });
});

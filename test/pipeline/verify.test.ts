import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFile, intakeOf, verifyCase } from '../../src/pipeline/index.ts';
import { openCase } from '../../src/store/index.ts';

let folder = '';
let number = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXTS = {
  'a.txt':
    'Bridge falls\n\nThe bridge at Oland fell on Monday, Mayor Ada Quill said. Nobody was hurt in the fall.',
  'b.txt':
    'Oland bridge\n\nThe bridge at Oland fell on Monday, Mayor Ada Quill said. A new one will cost 3 million euros.',
};

/** Codes of the differences in a case after some SQL was run on it. */
async function codesAfter(sql: string): Promise<readonly string[]> {
  const path = join(folder, `${number++}.crossread`);
  await buildFile(
    path,
    Object.entries(TEXTS).map(([name, text]) => intakeOf({ path: name, text, published: '2030-02-05' })),
    {},
  );
  const sqlite = new Database(path);
  sqlite.exec(sql);
  sqlite.close();
  const store = openCase(path);
  const { differences } = await verifyCase(store);
  await store.close();
  return [...new Set(differences.map(({ code }) => code))].sort();
}

describe('verify', () => {
  test.each([
    ['a case as it was written', '', []],
    [
      'a byte of a raw input',
      `update input set bytes = cast(replace(cast(bytes as text), 'Oland', 'Aland') as blob)`,
      ['raw', 'text'],
    ],
    ['a digest', `update input set digest = replace(digest, substr(digest, 1, 1), 'x')`, ['raw', 'report']],
    [
      'the text of a report',
      `update report set body = replace(body, 'Nobody', 'Nobodi')`,
      ['record', 'text'],
    ],
    [
      'a report as it was read',
      `update input set document = replace(document, 'Nobody', 'Nobodi')`,
      ['record'],
    ],
    ['a claim', `update record set body = replace(body, 'Oland', 'Aland') where kind = 'claims'`, ['record']],
    [
      'a missing report',
      `pragma foreign_keys = off; delete from report where rowid = 1; delete from passage`,
      ['evidence', 'report'],
    ],
    ['a missing input', `delete from input where rowid = 1`, ['report']],
  ] as const)('%s', async (_, sql, codes) => {
    expect(await codesAfter(sql)).toEqual(codes);
  });

  test('evidence outside its text, even where the checksum was made to fit', async () => {
    const path = join(folder, `${number++}.crossread`);
    await buildFile(path, [intakeOf({ path: 'a.txt', text: TEXTS['a.txt'], published: '2030-02-05' })], {});
    const { digestOf } = await import('../../src/model/index.ts');
    const sqlite = new Database(path);
    const row = sqlite.prepare(`select rowid, body from record where kind = 'claims' limit 1`).get() as {
      rowid: number;
      body: string;
    };
    const body = row.body.replace(/"end":\d+/, '"end":99999');
    const checksum = digestOf(new TextEncoder().encode(body));
    sqlite.prepare('update record set body = ?, checksum = ? where rowid = ?').run(body, checksum, row.rowid);
    sqlite.close();
    const store = openCase(path);
    expect((await verifyCase(store)).differences.map(({ code }) => code)).toEqual(['evidence']);
    await store.close();
  });
});

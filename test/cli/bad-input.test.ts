import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMAT_VERSION } from '../../src/store/index.ts';
import { crossread, REPORTS } from './command.ts';

let folder = '';
let good = '';
let built = '';
const at = (name: string) => join(folder, name);

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

/** A busy machine takes its time to load the language model. */
const PATIENCE = 60_000;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-bad-'));
  good = put('good.txt', REPORTS['a.txt'] as string);
  built = at('built.crossread');
  mkdirSync(at('empty'));
  expect((await crossread(['build', good, '-o', built])).code).toBe(0);
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Sentences on standard error, without the summary of a build. */
const said = (err: string) =>
  err
    .trim()
    .split('\n')
    .filter((line) => !/: \d+ reports?, /.test(line));

describe('a wrong call ends with 2 and one sentence', () => {
  test.each([
    ['a missing path', () => ['annotate', at('none.txt')], 'none.txt'],
    ['an empty folder', () => ['annotate', at('empty')], 'empty'],
    ['no input at all', () => ['annotate'], '--from jsonl'],
    ['an unknown layer', () => ['annotate', '--layers', 'tokens,verbs', good], 'verbs'],
    ['a missing case', () => ['brief', at('none.crossread')], 'none.crossread'],
    ['a text for a case', () => ['brief', good], 'good.txt'],
    ['a folder for a case', () => ['export', folder], 'not a crossread case'],
    ['a build over a text', () => ['build', good, '-o', good], 'good.txt'],
    [
      'a build into a missing folder',
      () => ['build', good, '-o', at('no/where.crossread')],
      'where.crossread',
    ],
    ['the removal of an unknown report', () => ['remove', built, 'nobody'], 'nobody'],
    ['the removal of all reports', () => ['remove', built, 'good.txt'], 'delete the file'],
    ['an unknown story', () => ['brief', built, '--story', 'nothing'], 'nothing'],
    ['an unknown command', () => ['frobnicate'], 'frobnicate'],
    ['an unknown option', () => ['brief', built, '--frob'], '--frob'],
    ['a build without a name for the case', () => ['build', good], '--out'],
    ['a misspelt option of build', () => ['build', good, '--ouut', 'x'], '--out'],
    ['a limit that is no number', () => ['search', built, 'x', '--limit', 'many'], 'many'],
  ])('%s', async (_, words, named) => {
    const { code, out, err } = await crossread(words());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(named);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('and a failed build leaves the case that was there', async () => {
    const before = readFileSync(built);
    await crossread(['build', at('none.txt'), '-o', built]);
    await crossread(['add', built, at('none.txt')]);
    expect(readFileSync(built).equals(before)).toBe(true);
    expect(readFileSync(good, 'utf8')).toBe(REPORTS['a.txt']);
  });
});

describe('an unusable file does not stop the others: 1, a sentence and the rest', () => {
  test.each([
    ['binary', 'photo.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 255, 254])],
    ['empty', 'empty.txt', ''],
    ['blank', 'blank.txt', ' \n\t\n'],
    ['a page without text', 'hollow.html', '<!doctype html><html><body><script>1</script></body></html>'],
  ])('%s', async (_, name, content) => {
    const bad = put(name, content);
    const both = await crossread(['build', bad, good, '-o', at(`${name}.crossread`)]);
    expect(both.code).toBe(1);
    expect(said(both.err)).toHaveLength(1);
    expect(both.err).toContain(name);
    const whole = JSON.parse((await crossread(['export', at(`${name}.crossread`)])).out) as {
      reports: unknown[];
      messages: { path: string; grade: string }[];
    };
    expect(whole.reports).toHaveLength(1);
    expect(whole.messages).toMatchObject([{ path: name, grade: 'error' }]);
    expect((await crossread(['annotate', bad, good])).code).toBe(1);
    expect((await crossread(['build', bad, '-o', at('alone.crossread')])).code).toBe(2);
  });

  test('too large for the limit', async () => {
    const large = put('large.txt', `Title\n\n${'Rain fell. '.repeat(200_000)}`);
    const { code, err } = await crossread([
      'annotate',
      '--layers',
      'sentences',
      '--max-size',
      '1',
      large,
      good,
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(/large\.txt .*--max-size/);
  });

  test('a bad line of JSON Lines', async () => {
    const input = `{"id": "a", "text": "Rain fell in Tavel."}\n{"id": \n`;
    const { code, out, err } = await crossread(
      ['annotate', '--from', 'jsonl', '--layers', 'sentences'],
      input,
    );
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/[Ll]ine 2/);
  });
});

describe('odd input is read', () => {
  test('another encoding, with its letters', async () => {
    const latin = put(
      'latin.txt',
      Buffer.from('R\u00fcckkehr\n\nThe caf\u00e9 in M\u00fcnster reopened, Ren\u00e9 said.', 'latin1'),
    );
    const { code, out } = await crossread(['annotate', '--layers', 'sentences', latin]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { text: string }).text).toContain('The café in Münster');
  });

  test('broken HTML and 100,000 nested tags', async () => {
    const broken = put('broken.html', '<html><body><p>The ferry sank.<div><p>Nobody was <b>hurt</p></i><td>');
    const nested = put(
      'nested.html',
      `<html><body>${'<div>'.repeat(100_000)}<p>The ferry sank off Tavel on Sunday.</p>`,
    );
    const { code, out } = await crossread(['annotate', '--layers', 'sentences', broken, nested]);
    expect(code).toBeLessThanOrEqual(1);
    expect(out).toContain('The ferry sank.');
  });

  test('two identical reports are one, met twice', async () => {
    copyFileSync(good, at('twin.txt'));
    const { code, out } = await crossread(['annotate', '--layers', 'sentences', good, at('twin.txt')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ source: { path: 'good.txt', addresses: ['twin.txt'] } });
  });
});

describe('a case that cannot be read', () => {
  const commands = ['brief', 'reports', 'search', 'export', 'verify', 'add', 'remove'];
  const wordsOf = (command: string, path: string) =>
    command === 'search' || command === 'remove'
      ? [command, path, 'x']
      : command === 'add'
        ? [command, path, good]
        : [command, path];

  test.each(commands)('%s: cut short is 3, from a newer version 2, both untouched', async (command) => {
    const cut = at(`${command}-cut.crossread`);
    copyFileSync(built, cut);
    truncateSync(cut, 20_000);
    const newer = at(`${command}-newer.crossread`);
    copyFileSync(built, newer);
    const sqlite = new Database(newer);
    sqlite.pragma(`user_version = ${FORMAT_VERSION + 1}`);
    sqlite.close();
    const before = [readFileSync(cut), readFileSync(newer)];
    const damaged = await crossread(wordsOf(command, cut));
    expect(damaged).toMatchObject({ code: 3, out: '' });
    expect(damaged.err).toContain('cut.crossread is damaged');
    const refused = await crossread(wordsOf(command, newer));
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('made by a newer crossread');
    expect(
      [readFileSync(cut), readFileSync(newer)].map((bytes, index) => bytes.equals(before[index] as Buffer)),
    ).toEqual([true, true]);
  });
});

describe('the disk', () => {
  /** A script run with a file system of its own mounted on `at('disk')`, or null where that is not allowed. */
  function mounted(options: string, script: string): string | null {
    mkdirSync(at('disk'), { recursive: true });
    try {
      execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', '-o', options, 'none', at('disk')], {
        stdio: 'ignore',
      });
    } catch {
      console.log('skipped: mounting a file system is not allowed here');
      return null;
    }
    return execFileSync(
      'unshare',
      ['-m', 'sh', '-c', `mount -t tmpfs -o ${options} none ${at('disk')}; ${script}`],
      { encoding: 'utf8' },
    );
  }
  const command = () =>
    `${process.execPath} --no-warnings ${resolve(import.meta.dirname, '../../src/cli/main.ts')}`;

  test('that is full: 3, and the case that was there is whole', () => {
    const small = at('disk/small.crossread');
    const more = put('more.txt', REPORTS['c.txt'] as string);
    const fill = `cp ${built} ${small}; head -c 100M /dev/zero > ${at('disk/filler')} 2>/dev/null`;
    const out = mounted(
      'size=2m',
      `${fill}; ${command()} add ${small} ${more} 2>&1; echo code $?; cmp ${built} ${small} && echo same; ls ${at('disk')}`,
    );
    if (out === null) return;
    expect(out).toMatch(/No room on the disk to write small\.crossread/);
    expect(out).toMatch(/code 3\nsame\nfiller\nsmall\.crossread\n$/);
  });

  test('that may not be written: 3', () => {
    const out = mounted(
      'size=2m',
      `mount -o remount,ro ${at('disk')}; ${command()} build ${good} -o ${at('disk/x.crossread')} 2>&1; echo code $?`,
    );
    if (out === null) return;
    expect(out).toMatch(/No right to write .*x\.crossread/);
    expect(out).toMatch(/code 3\n$/);
  });
});

describe('the reader of the output', () => {
  test('may leave early', () => {
    const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
    const script = `${process.execPath} --no-warnings ${main} export ${built} | head -c 20`;
    expect(execFileSync('sh', ['-c', `${script} 2>&1`], { encoding: 'utf8' })).toHaveLength(20);
  });
});

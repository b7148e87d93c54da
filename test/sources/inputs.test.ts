import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/index.ts';
import { readInputs } from '../../src/sources/index.ts';
import { folder, problems, take } from './helpers.ts';

const TEXT = 'The old pier is closed.';
const isRoot = process.getuid?.() === 0;

describe('files and folders', () => {
  it('gives a folder sorted by path, with folders below, paths relative to it', async () => {
    const root = folder({ 'b.txt': TEXT, 'a/z.md': TEXT, 'a/y.HTML': TEXT, 'c.htm': TEXT, report: TEXT });
    expect((await take(readInputs([root]))).items).toEqual([
      'a/y.HTML',
      'a/z.md',
      'b.txt',
      'c.htm',
      'report',
    ]);
  });

  it('gives a named file under its base name, whatever its extension', async () => {
    const root = folder({ 'a/pier.log': TEXT });
    const { items, all } = await take(readInputs([join(root, 'a/pier.log')]));
    expect(items).toEqual(['pier.log']);
    expect(all[0]).toMatchObject({ kind: 'report', report: { bytes: Buffer.from(TEXT) } });
  });

  it('keeps the order in which inputs were named', async () => {
    const root = folder({ 'a/1.txt': TEXT, 'b.txt': TEXT });
    expect((await take(readInputs([join(root, 'b.txt'), join(root, 'a')]))).items).toEqual([
      'b.txt',
      '1.txt',
    ]);
  });

  it('unpacks gzip by content, not by name', async () => {
    const root = folder({ 'a.txt.gz': gzipSync(TEXT), 'b.txt': gzipSync(TEXT), 'c.txt.gz': TEXT });
    const { all } = await take(readInputs([root]));
    for (const item of all)
      expect(item).toMatchObject({ kind: 'report', report: { bytes: Buffer.from(TEXT) } });
    expect(all).toHaveLength(3);
  });

  it('leaves hidden files out and counts files that are no reports', async () => {
    const root = folder({
      'a.txt': TEXT,
      '.hidden.txt': TEXT,
      '.git/b.txt': TEXT,
      'x.json': '{}',
      'y.json': '{}',
      'z.pdf': '%PDF-1.4',
      LICENSE: '\0',
    });
    const taken = await take(readInputs([root]));
    expect(taken.items).toEqual(['a.txt', '! files-left-out']);
    expect(taken.all[1]).toMatchObject({ problem: { grade: 'info' } });
    expect(problems(taken)[0]).toContain('2 .json, 1 .pdf, 1 without extension');
  });

  it('does not follow a link to a folder round and round', async () => {
    const root = folder({ 'a/b.txt': TEXT });
    symlinkSync(root, join(root, 'a/loop'));
    expect((await take(readInputs([root]))).items).toContain('a/b.txt');
  });
});

describe('bad input', () => {
  it('refuses a missing path before anything is read', async () => {
    const root = folder({ 'a.txt': TEXT });
    const { items, error } = await take(readInputs([root, join(root, 'no-such')]));
    expect(items).toEqual([]);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: 'input-missing', exitCode: 2 });
    expect((error as Error).message).toContain('no-such');
  });

  it('refuses a call without input', async () => {
    expect((await take(readInputs([]))).error).toMatchObject({ code: 'input-missing' });
  });

  it.each<[string, Record<string, string>]>([
    ['an empty folder', {}],
    ['a folder of empty folders', { 'a/b/': '' }],
    ['a folder of other files', { 'a.json': '{}' }],
  ])('says that %s holds no reports', async (_name, files) => {
    const { error } = await take(readInputs([folder(files)]));
    expect(error).toMatchObject({ code: 'input-empty', exitCode: 2 });
    expect((error as Error).message).toContain('.txt');
  });

  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'file-empty'],
    ['a file of blanks', ' \n\t\n', 'file-empty'],
    ['a mark without text', '\ufeff', 'file-empty'],
    ['zero bytes', 'The pier\0\0\x01\x02', 'file-binary'],
    ['control characters', '\x01\x02\x03\x04 pier', 'file-binary'],
    ['a PDF', '%PDF-1.7\n...', 'file-binary'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'file-binary'],
    ['a packed picture', gzipSync(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])), 'file-binary'],
    ['a damaged gzip file', gzipSync(TEXT).subarray(0, 20), 'file-damaged'],
  ])('passes over %s and goes on', async (_name, content, code) => {
    const taken = await take(readInputs([folder({ 'a.txt': content, 'b.txt': TEXT })]));
    expect(taken.items).toEqual([`! ${code}`, 'b.txt']);
    expect(taken.all[0]).toMatchObject({ problem: { path: 'a.txt', grade: 'error' } });
    expect(problems(taken)[0]).toMatch(/^a\.txt .*[.]$/);
    expect(taken.error).toBeNull();
  });

  it('ends with one error where nothing was usable', async () => {
    const { items, error } = await take(readInputs([join(folder({ 'a.txt': '' }), 'a.txt')]));
    expect(items).toEqual(['! file-empty']);
    expect(error).toMatchObject({ code: 'input-unusable', exitCode: 2 });
  });

  it('takes UTF-16 for text', async () => {
    const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
    expect((await take(readInputs([folder({ 'a.txt': utf16, 'b.txt': utf16.subarray(2) })]))).items).toEqual([
      'a.txt',
      'b.txt',
    ]);
  });

  it('sends JSON lines to standard input', async () => {
    const taken = await take(readInputs([join(folder({ 'a.jsonl': '{"text":"x"}' }), 'a.jsonl')]));
    expect(taken.items).toEqual(['! file-json']);
    expect(problems(taken)[0]).toContain('--from jsonl');
  });

  it('reads a large file up to the limit, which an option raises', async () => {
    const root = folder({ 'a.txt': TEXT.repeat(1000), 'b.txt': TEXT });
    const taken = await take(readInputs([root], { maxBytes: 2048 }));
    expect(taken.items).toEqual(['! file-too-large', 'b.txt']);
    expect(problems(taken)[0]).toMatch(/22\.5 KiB.*2 KiB.*--max-size/);
    expect((await take(readInputs([root], { maxBytes: 64 * 1024 }))).items).toEqual(['a.txt', 'b.txt']);
  });

  it('measures a packed file by what is in it', async () => {
    const root = folder({ 'a.txt.gz': gzipSync(TEXT.repeat(10_000)), 'b.txt': TEXT });
    const taken = await take(readInputs([root], { maxBytes: 4096 }));
    expect(taken.items).toEqual(['! file-too-large', 'b.txt']);
    expect(problems(taken)[0]).toContain('--max-size');
  });

  it('reads a file of 50 MB within the usual limit', async () => {
    const root = folder({ 'a.txt': Buffer.alloc(50 * 1024 * 1024, 'The pier. ') });
    expect((await take(readInputs([root]))).items).toEqual(['a.txt']);
  });

  it('goes on behind a link that leads nowhere', async () => {
    const root = folder({ 'b.txt': TEXT });
    symlinkSync(join(root, 'gone'), join(root, 'a.txt'));
    expect((await take(readInputs([root]))).items).toEqual(['! file-unreadable', 'b.txt']);
  });

  // Root may read everything, so there is nothing to refuse.
  it.skipIf(isRoot)('goes on behind a file and a folder that its rights close', async () => {
    const root = folder({ 'a.txt': TEXT, 'b/c.txt': TEXT, 'd.txt': TEXT });
    chmodSync(join(root, 'a.txt'), 0);
    chmodSync(join(root, 'b'), 0);
    const taken = await take(readInputs([root]));
    chmodSync(join(root, 'b'), 0o700);
    expect(taken.items).toEqual(['! folder-unreadable', '! file-unreadable', 'd.txt']);
  });
});

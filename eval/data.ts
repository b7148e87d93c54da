import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Document } from '../src/model/index.ts';

/** Default folder of reports and corpora, beside the clone. A clone that has none skips what needs it. */
export const DEFAULT_DATA = '../shared';

/** The folder named by `--data`, or the default; null if it does not exist. */
export function dataFolder(args: readonly string[]): string | null {
  const at = args.indexOf('--data');
  const folder = resolve(at >= 0 ? (args[at + 1] ?? DEFAULT_DATA) : DEFAULT_DATA);
  return existsSync(folder) ? folder : null;
}

/** The records of a `.jsonl.gz` file. */
export function readJsonLines<T>(path: string): T[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** A document that is nothing but a text in English. */
export function plainDocument(text: string): Document {
  return {
    id: '',
    digest: '',
    source: { path: null, url: null, addresses: [] },
    title: null,
    outlet: null,
    section: null,
    authors: [],
    agencies: [],
    language: 'en',
    partial: false,
    published: null,
    updated: null,
    text,
    blocks: [],
    messages: [],
  };
}

import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { binaryKind, isBlank } from './sniff.ts';
import { DEFAULT_MAX_BYTES, failed, type SourceItem, type SourceOptions, sizeOf } from './types.ts';

const unpack = promisify(gunzip);
const JSON_NAME = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;

/** A file to read and the name it has in the output. */
export interface NamedFile {
  /** Where it lies. */
  readonly file: string;
  /** Relative to the input that was named. */
  readonly path: string;
}

/** Reads one file, unpacked if it is gzip'd, as a report; anything wrong with it is a problem, never an error thrown. */
export async function readNamedFile(named: NamedFile, options: SourceOptions): Promise<SourceItem> {
  const { path } = named;
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (JSON_NAME.test(path))
    return failed(
      path,
      'file-json',
      `${path} holds JSON lines; give it on standard input with --from jsonl.`,
    );
  try {
    const { size } = await stat(named.file);
    if (size > limit) return tooLarge(path, sizeOf(size), limit);
    const packed = await readFile(named.file);
    const bytes = isPacked(packed) ? await unpack(packed, { maxOutputLength: limit }) : packed;
    return itemOf(path, bytes);
  } catch (error) {
    return problemOf(path, error, limit);
  }
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function itemOf(path: string, bytes: Uint8Array): SourceItem {
  if (bytes.length === 0 || isBlank(bytes))
    return failed(path, 'file-empty', `${path} is empty; nothing was read from it.`);
  const kind = binaryKind(bytes);
  if (kind !== null)
    return failed(path, 'file-binary', `${path} is ${kind}, no text; save the report as plain text or HTML.`);
  return { kind: 'report', report: { path, bytes } };
}

function tooLarge(path: string, size: string, limit: number): SourceItem {
  const text = `${path} holds ${size}, more than the limit of ${sizeOf(limit)}; raise the limit with --max-size.`;
  return failed(path, 'file-too-large', text);
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'its rights forbid it'],
  ['EPERM', 'its rights forbid it'],
  ['EISDIR', 'it is a folder'],
  ['ENOENT', 'it is gone'],
  ['ELOOP', 'it is a link to itself'],
]);

function problemOf(path: string, error: unknown, limit: number): SourceItem {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(path, 'more when unpacked', limit);
  if (/^Z_|^ERR_ZLIB/.test(code))
    return failed(
      path,
      'file-damaged',
      `${path} is a damaged gzip file (${(error as Error).message}); get it again.`,
    );
  const reason = REASONS.get(code) ?? (error as Error).message;
  return failed(path, 'file-unreadable', `${path} could not be read: ${reason}.`);
}

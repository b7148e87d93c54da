import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../../model/index.ts';
import { asFailure, damagedCase } from './failures.ts';
import { FORMAT_VERSION } from './migrations.ts';
import { APPLICATION_ID } from './schema.ts';

/** What the first 100 bytes of a file say. See "The Database Header" in SQLite's file format. */
export type FileKind =
  | { readonly kind: 'missing' }
  | { readonly kind: 'foreign'; readonly empty: boolean }
  | { readonly kind: 'case'; readonly version: number; readonly whole: boolean };

const MAGIC = 'SQLite format 3\0';
const HEADER_SIZE = 100;
const PAGE_SIZE_AT = 16;
const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** Looks at a file without opening it as a database. */
export function fileKind(path: string): FileKind {
  const read = readHeader(path);
  if (read === null) return { kind: 'missing' };
  const { header, size } = read;
  if (header.length < HEADER_SIZE || header.toString('latin1', 0, MAGIC.length) !== MAGIC)
    return { kind: 'foreign', empty: size === 0 };
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) return { kind: 'foreign', empty: false };
  // SQLite stores the page size 65536 as 1.
  const pageSize = header.readUInt16BE(PAGE_SIZE_AT) === 1 ? 65_536 : header.readUInt16BE(PAGE_SIZE_AT);
  const whole = size >= pageSize * header.readUInt32BE(PAGE_COUNT_AT);
  return { kind: 'case', version: header.readUInt32BE(USER_VERSION_AT), whole };
}

/**
 * Refuses what cannot be read as a case, with the reason.
 *
 * @throws InputError `case-missing`, `no-case-file`, `case-newer`; EnvironmentError `case-damaged`, `no-rights`
 */
export function requireCase(path: string): void {
  const found = fileKind(path);
  if (found.kind === 'missing')
    throw new InputError('case-missing', `There is no case file ${path}; make one with "crossread build".`);
  if (found.kind === 'foreign') throw noCaseFile(path);
  if (found.version > FORMAT_VERSION) throw newerCase(path, found.version);
  if (!found.whole) throw damagedCase(path);
}

/**
 * Refuses to write over a file that is not a case of a known version. An empty file may be replaced, and a
 * damaged case too: building it again is the remedy.
 *
 * @throws InputError `no-case-file`, `case-newer`, `folder-missing`
 */
export function requireReplaceable(path: string): void {
  const found = fileKind(path);
  if (found.kind === 'missing' && !existsSync(dirname(path)))
    throw new InputError('folder-missing', `There is no folder for ${path}; make it first.`);
  if (found.kind === 'foreign' && !found.empty) throw noCaseFile(path);
  if (found.kind === 'case' && found.version > FORMAT_VERSION) throw newerCase(path, found.version);
}

function noCaseFile(path: string): InputError {
  return new InputError(
    'no-case-file',
    `${path} is not a crossread case file; name one made by "crossread build".`,
  );
}

function newerCase(path: string, version: number): InputError {
  return new InputError(
    'case-newer',
    `${path} was made by a newer crossread: its format is ${version}, this version knows formats up to ${FORMAT_VERSION}. Install the newest crossread.`,
  );
}

function readHeader(path: string): { header: Buffer; size: number } | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw asFailure(error, path, 'read');
  }
  try {
    const status = fstatSync(file);
    if (!status.isFile()) return { header: Buffer.alloc(0), size: -1 };
    const header = Buffer.alloc(HEADER_SIZE);
    const length = readSync(file, header, 0, HEADER_SIZE, 0);
    return { header: header.subarray(0, length), size: status.size };
  } finally {
    closeSync(file);
  }
}

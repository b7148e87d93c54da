import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { BugError } from '../../model/index.ts';
import type { CaseContent } from '../types.ts';
import { asFailure, busyCase } from './failures.ts';
import { requireReplaceable } from './header.ts';
import { migrate } from './migrations.ts';
import { annotationRow, inputRow, RECORD_KINDS, recordRow, reportRow } from './rows.ts';
import type { CaseDatabase } from './schema.ts';

export interface WriteOptions {
  /** Limit of the file in SQLite pages, as a disk of that size would set it. */
  readonly maxPages?: number;
}

/** Rows of one insert: far below SQLite's limit of 32,766 bound values for our widest table. */
const ROWS_AT_ONCE = 500;

/** Name of the file that a case is written to before it takes the place of the old one. */
export function buildingPath(path: string): string {
  return `${path}-building`;
}

/**
 * Writes a case file in one step: into a file beside it, flushed, then renamed over the old one. Whatever
 * happens in between, `path` holds the old case or the new one. A file left over by a killed writer is
 * removed.
 *
 * @throws InputError `no-case-file`, `case-newer`: the old file is no case that may be replaced;
 * EnvironmentError `disk-full`, `no-rights`, `case-busy`, `disk-failure`
 */
export async function writeCase(
  path: string,
  content: CaseContent,
  options: WriteOptions = {},
): Promise<void> {
  requireReplaceable(path);
  const building = buildingPath(path);
  try {
    removeLeftover(path);
    closeSync(openSync(building, 'wx'));
  } catch (error) {
    throw asFailure(
      (error as NodeJS.ErrnoException).code === 'EEXIST' ? busyCase(path) : error,
      path,
      'write',
    );
  }
  try {
    await fill(building, content, options);
    flush(building);
    renameSync(building, path);
    flush(dirname(path));
  } catch (error) {
    remove(building);
    throw asFailure(error, path, 'write');
  }
}

async function fill(building: string, content: CaseContent, options: WriteOptions): Promise<void> {
  const sqlite = new Database(building, { timeout: 0 });
  // The exclusive lock tells a later writer that this file is alive; it dies with the process.
  sqlite.pragma('locking_mode = EXCLUSIVE');
  sqlite.pragma('journal_mode = WAL');
  // Durability comes from the one flush before the rename.
  sqlite.pragma('synchronous = OFF');
  if (options.maxPages !== undefined) sqlite.pragma(`max_page_count = ${options.maxPages}`);
  const database = new Kysely<CaseDatabase>({ dialect: new SqliteDialect({ database: sqlite }) });
  try {
    await migrate(database, 0);
    // No rollback of our own: after "disk full" SQLite has rolled back already, and the file is thrown away.
    sqlite.exec('begin');
    await insertAll(database, content);
    sqlite.exec('commit');
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
    sqlite.pragma('journal_mode = DELETE');
  } finally {
    await database.destroy();
    if (sqlite.open) sqlite.close();
  }
}

async function insertAll(database: Kysely<CaseDatabase>, content: CaseContent): Promise<void> {
  for (const input of content.inputs) await database.insertInto('input').values(inputRow(input)).execute();
  for (const annotation of content.annotations)
    await database.insertInto('annotation').values(annotationRow(annotation)).execute();
  for (const report of content.case.reports) {
    const key = content.annotationOf.get(report.id);
    if (key === undefined)
      throw new BugError('annotation-missing', `Report ${report.id} has no stored analysis.`);
    await database.insertInto('report').values(reportRow(report, key)).execute();
  }
  for (const kind of RECORD_KINDS) {
    const rows = content.case[kind].map((entry, position) => recordRow(kind, position, entry));
    for (const some of chunks(rows)) await database.insertInto('record').values(some).execute();
  }
  const messages = content.messages.map((message, position) => ({ position, body: JSON.stringify(message) }));
  for (const some of chunks(messages)) await database.insertInto('message').values(some).execute();
  await insertPassages(database, content);
}

async function insertPassages(database: Kysely<CaseDatabase>, content: CaseContent): Promise<void> {
  const places = content.passages.map(({ report, start, end }, number) => ({ number, report, start, end }));
  for (const some of chunks(places)) await database.insertInto('passage').values(some).execute();
  const terms = content.passages.map((passage, rowid) => ({ rowid, terms: passage.terms }));
  for (const some of chunks(terms)) await database.insertInto('passage_terms').values(some).execute();
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE)
    yield rows.slice(first, first + ROWS_AT_ONCE);
}

/** Removes what a killed writer left; a living one holds a lock on it. */
function removeLeftover(path: string): void {
  const building = buildingPath(path);
  if (existsSync(building) && isLocked(building)) throw busyCase(path);
  remove(building);
}

function isLocked(building: string): boolean {
  let sqlite: Database.Database | null = null;
  try {
    sqlite = new Database(building, { timeout: 0 });
    sqlite.pragma('locking_mode = EXCLUSIVE');
    sqlite.exec('begin exclusive');
    sqlite.exec('rollback');
    return false;
  } catch (error) {
    // A half-written file (not a database, corrupt) has no living writer.
    return String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');
  } finally {
    sqlite?.close();
  }
}

/** The file itself goes last: a log without its file would be played into the next one of that name. */
function remove(building: string): void {
  for (const ending of ['-wal', '-shm', '-journal', '']) rmSync(building + ending, { force: true });
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

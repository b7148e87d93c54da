import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { AnnotatedReport, Case, Document } from '../../model/index.ts';
import type { CaseMessage, CaseStore, DamagedRecord, IndexedPassage, RecordKind } from '../types.ts';
import { asFailure } from './failures.ts';
import { requireCase } from './header.ts';
import {
  annotationChecksum,
  annotationOf,
  checksumOf,
  inputChecksum,
  inputOf,
  layersOf,
  RECORD_KINDS,
} from './rows.ts';
import type { CaseDatabase } from './schema.ts';

/**
 * Opens a case file for reading.
 *
 * @throws InputError `case-missing`, `no-case-file`, `case-newer`; EnvironmentError `case-damaged`, `no-rights`
 */
export function openCase(path: string): CaseStore {
  requireCase(path);
  try {
    const sqlite = new Database(path, { readonly: true, fileMustExist: true });
    return new SqliteCase(path, sqlite);
  } catch (error) {
    throw asFailure(error, path, 'read');
  }
}

class SqliteCase implements CaseStore {
  readonly path: string;
  readonly #sqlite: Database.Database;
  readonly #database: Kysely<CaseDatabase>;

  constructor(path: string, sqlite: Database.Database) {
    this.path = path;
    this.#sqlite = sqlite;
    this.#database = new Kysely<CaseDatabase>({ dialect: new SqliteDialect({ database: sqlite }) });
  }

  async inputs() {
    return this.#guard(async (database) => {
      const rows = await database.selectFrom('input').selectAll().orderBy('key').execute();
      return rows.map(inputOf);
    });
  }

  async annotations() {
    return this.#guard(async (database) => {
      const rows = await database.selectFrom('annotation').selectAll().orderBy('key').execute();
      return rows.map(annotationOf);
    });
  }

  async reports(ids?: readonly string[]): Promise<readonly AnnotatedReport[]> {
    return this.#guard(async (database) => {
      const rows = await database
        .selectFrom('report')
        .innerJoin('annotation', 'annotation.key', 'report.annotation')
        .select(['report.body', 'annotation.layers'])
        .$if(ids !== undefined, (query) => query.where('report.id', 'in', [...(ids ?? [])]))
        .orderBy('report.id')
        .execute();
      return rows.map((row) => ({ ...(JSON.parse(row.body) as Document), ...layersOf(row.layers) }));
    });
  }

  async list<K extends RecordKind>(kind: K): Promise<Case[K]> {
    return this.#guard(async (database) => {
      const rows = await database
        .selectFrom('record')
        .select('body')
        .where('kind', '=', kind)
        .orderBy('position')
        .execute();
      return rows.map((row) => JSON.parse(row.body)) as unknown as Case[K];
    });
  }

  async case(): Promise<Case> {
    const lists: Partial<Record<RecordKind, unknown>> = {};
    for (const kind of RECORD_KINDS) lists[kind] = await this.list(kind);
    return { reports: await this.reports(), ...lists } as Case;
  }

  async messages() {
    return this.#guard(async (database) => {
      const rows = await database.selectFrom('message').select('body').orderBy('position').execute();
      return rows.map((row) => JSON.parse(row.body) as CaseMessage);
    });
  }

  async candidates(terms: readonly string[], limit: number): Promise<readonly IndexedPassage[]> {
    if (terms.length === 0) return [];
    const query = terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ');
    return this.#guard((database) =>
      database
        .selectFrom('passage_terms')
        .innerJoin('passage', 'passage.number', 'passage_terms.rowid')
        .select(['passage.report', 'passage.start', 'passage.end', 'passage_terms.terms'])
        .where(sql<boolean>`passage_terms match ${query}`)
        .orderBy(sql`bm25(passage_terms)`)
        .orderBy('passage.number')
        .limit(limit)
        .execute(),
    );
  }

  async frequencies(terms: readonly string[]) {
    return this.#guard(async (database) => {
      const { total } = await database
        .selectFrom('passage')
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      const rows = await database
        .selectFrom('passage_vocabulary')
        .select(['term', 'doc'])
        .where('term', 'in', terms.length > 0 ? [...terms] : [''])
        .execute();
      return { total, of: new Map(rows.map((row) => [row.term, row.doc])) };
    });
  }

  async damage() {
    return this.#guard(async (database) => {
      const records: DamagedRecord[] = [];
      const inputs = database.selectFrom('input').select(['key', 'origin', 'document', 'checksum']);
      for (const row of await inputs.execute())
        if (inputChecksum(row.origin, row.document) !== row.checksum)
          records.push({ kind: 'inputs', id: row.key });
      for (const row of await database.selectFrom('report').select(['id', 'body', 'checksum']).execute())
        if (checksumOf(row.body) !== row.checksum) records.push({ kind: 'reports', id: row.id });
      for (const row of await database.selectFrom('annotation').selectAll().execute())
        if (annotationChecksum(row.layers, row.messages) !== row.checksum)
          records.push({ kind: 'annotations', id: row.key });
      for (const row of await database
        .selectFrom('record')
        .select(['kind', 'id', 'body', 'checksum'])
        .execute())
        if (checksumOf(row.body) !== row.checksum) records.push({ kind: row.kind, id: row.id });
      const rows = this.#sqlite.pragma('integrity_check') as { integrity_check: string }[];
      const faults = rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
      return { records, database: faults };
    });
  }

  async close() {
    await this.#database.destroy();
    if (this.#sqlite.open) this.#sqlite.close();
  }

  /** Turns what SQLite throws into a sentence with the file's name. */
  async #guard<T>(work: (database: Kysely<CaseDatabase>) => Promise<T>): Promise<T> {
    try {
      return await work(this.#database);
    } catch (error) {
      throw asFailure(error, this.path, 'read');
    }
  }
}

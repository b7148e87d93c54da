import { type Kysely, sql } from 'kysely';
import { APPLICATION_ID, type CaseDatabase } from './schema.ts';

type Migration = (database: Kysely<CaseDatabase>) => Promise<void>;

/**
 * Forward-only steps; the number of a step is its place in this list, counted from 1, and the file's
 * `user_version` is the number of the last one that ran. A released step never changes.
 */
const MIGRATIONS: readonly Migration[] = [createTables];

/** The newest case format that this version reads and the one it writes. */
export const FORMAT_VERSION = MIGRATIONS.length;

/** Brings a case file (or an empty database) to the newest format, each step in a transaction of its own. */
export async function migrate(database: Kysely<CaseDatabase>, from: number): Promise<void> {
  for (let version = from + 1; version <= FORMAT_VERSION; version++) {
    const step = MIGRATIONS[version - 1] as Migration;
    await sql`begin`.execute(database);
    await step(database);
    await sql`pragma user_version = ${sql.raw(String(version))}`.execute(database);
    await sql`commit`.execute(database);
  }
}

async function createTables(database: Kysely<CaseDatabase>): Promise<void> {
  await sql`pragma application_id = ${sql.raw(String(APPLICATION_ID))}`.execute(database);
  const { schema } = database;
  await schema
    .createTable('input')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('reader', 'integer', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('annotation')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('layers', 'blob', (column) => column.notNull())
    .addColumn('messages', 'text', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('report')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('annotation', 'text', (column) => column.notNull().references('annotation.key'))
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .execute();
  await createLists(database);
  await createIndex(database);
}

async function createLists(database: Kysely<CaseDatabase>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable('record')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('story', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('record_key', ['kind', 'position'])
    .execute();
  await schema
    .createTable('message')
    .addColumn('position', 'integer', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
}

async function createIndex(database: Kysely<CaseDatabase>): Promise<void> {
  await database.schema
    .createTable('passage')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('report', 'text', (column) => column.notNull().references('report.id'))
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .execute();
  // The terms are folded and stemmed already: the tokenizer has only to split them at the spaces.
  await sql`create virtual table passage_terms using fts5(terms, tokenize = 'unicode61 remove_diacritics 0')`.execute(
    database,
  );
  await sql`create virtual table passage_vocabulary using fts5vocab(passage_terms, row)`.execute(database);
}

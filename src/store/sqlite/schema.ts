import type { Generated } from 'kysely';

/** "XRD1" in ASCII: marks the SQLite file as a crossread case. */
export const APPLICATION_ID = 0x58524431;

/** A raw input. */
export interface InputTable {
  key: string;
  digest: string;
  bytes: Uint8Array;
  origin: string;
  /** JSON of the document as read. */
  document: string;
  reader: number;
  /** Of origin and document; the bytes have their own digest. */
  checksum: string;
}

/** Layers of one analysis: deflated JSON, since tokens are many and alike. */
export interface AnnotationTable {
  key: string;
  layers: Uint8Array;
  messages: string;
  checksum: string;
}

/** A report of the case: its document as JSON; its layers stand in `annotation`. */
export interface ReportTable {
  id: string;
  digest: string;
  annotation: string;
  body: string;
  checksum: string;
}

/** One entry of one list of the case. */
export interface RecordTable {
  kind: string;
  position: number;
  id: string;
  story: string | null;
  body: string;
  checksum: string;
}

export interface MessageTable {
  position: Generated<number>;
  body: string;
}

/** A stretch that search can return; `rowid` is that of `passage_terms`. */
export interface PassageTable {
  number: number;
  report: string;
  start: number;
  end: number;
}

/** FTS5 over normalised terms. */
export interface PassageTermsTable {
  rowid: number;
  terms: string;
}

/** FTS5's own vocabulary: `doc` is the number of passages that hold `term`. */
export interface PassageVocabularyTable {
  term: string;
  doc: number;
}

export interface CaseDatabase {
  input: InputTable;
  annotation: AnnotationTable;
  report: ReportTable;
  record: RecordTable;
  message: MessageTable;
  passage: PassageTable;
  passage_terms: PassageTermsTable;
  passage_vocabulary: PassageVocabularyTable;
}

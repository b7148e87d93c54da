import type { AnnotatedReport, Case, Document, Evidence, Layers, Message } from '../model/index.ts';

/** What was handed in, byte for byte, and how it was read: enough to build the same case again. */
export interface StoredInput {
  /** Made of the bytes and the origin; equal inputs are stored once. */
  readonly key: string;
  /** SHA-256 of `bytes`, lower-case hex. */
  readonly digest: string;
  readonly bytes: Uint8Array;
  /** Where the bytes came from and what the caller said of them: JSON that only the pipeline understands. */
  readonly origin: string;
  /** The report as read, before ids were settled between reports. */
  readonly document: Document;
  /** Version of the reader that made `document`. */
  readonly reader: number;
}

/** The layers of one analysis, kept so that an unchanged report is not analysed again. */
export interface StoredAnnotation {
  /** Made of the document, the date it was read with and the versions of all steps. */
  readonly key: string;
  readonly layers: Partial<Layers>;
  readonly messages: readonly Message[];
}

/** A stretch that search can return, with the normalised terms it is found by, separated by spaces. */
export interface IndexedPassage extends Evidence {
  readonly terms: string;
}

/** A message about an input that became no report, kept with the case. */
export interface CaseMessage extends Message {
  /** Path relative to the input that was named, or address, or null. */
  readonly path: string | null;
}

/** Everything a case file holds. */
export interface CaseContent {
  readonly inputs: readonly StoredInput[];
  readonly annotations: readonly StoredAnnotation[];
  readonly case: Case;
  /** Key of the stored analysis of each report, by the report's id. */
  readonly annotationOf: ReadonlyMap<string, string>;
  readonly messages: readonly CaseMessage[];
  readonly passages: readonly IndexedPassage[];
}

/** The lists of a case beside its reports. */
export type RecordKind = Exclude<keyof Case, 'reports'>;

/** A stored row whose checksum no longer fits its bytes. */
export interface DamagedRecord {
  readonly kind: string;
  readonly id: string;
}

/** A case file opened for reading. Every method may throw EnvironmentError `case-damaged`. */
export interface CaseStore {
  readonly path: string;
  inputs(): Promise<readonly StoredInput[]>;
  annotations(): Promise<readonly StoredAnnotation[]>;
  /** The reports with all their layers, by id; only those named, where some are. */
  reports(ids?: readonly string[]): Promise<readonly AnnotatedReport[]>;
  /** One list of the case, in the order it was written in. */
  list<K extends RecordKind>(kind: K): Promise<Case[K]>;
  case(): Promise<Case>;
  messages(): Promise<readonly CaseMessage[]>;
  /** The passages that hold at least one of the terms, best BM25 first. */
  candidates(terms: readonly string[], limit: number): Promise<readonly IndexedPassage[]>;
  /** Number of passages in the index, and of those that hold each term (absent: none). */
  frequencies(terms: readonly string[]): Promise<{ total: number; of: ReadonlyMap<string, number> }>;
  /** Rows whose stored checksum does not fit their bytes, and what SQLite says of the file itself. */
  damage(): Promise<{ readonly records: readonly DamagedRecord[]; readonly database: readonly string[] }>;
  close(): Promise<void>;
}

import type { Span } from './span.ts';

/** What a stretch of a report is. Blocks are sorted and disjoint; white space between them belongs to none. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export type BlockKind =
  | 'title'
  | 'section'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'body'
  | 'list'
  | 'quote'
  | 'caption'
  | 'correction'
  | 'boilerplate';

/** Something a reader of the report should know about how it was read. Never stops the other reports. */
export interface Message {
  readonly grade: 'info' | 'warning' | 'error';
  /** Word-code, listed in `errors.ts`, for example `no-publication-date`. */
  readonly code: string;
  /** One sentence: the fact with its values, and the remedy where there is one. */
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/** A date of the report itself. `value` is EDTF: `2018-01-13T21:45`, zone where known, or a bare day. */
export interface ReportDate {
  readonly value: string;
  /** `stated`: read in the report, its mark-up or the caller's option; `implied`: concluded from other reports. */
  readonly basis: 'stated' | 'implied';
  /** What it was read from or concluded from, for a person. */
  readonly why: string;
}

/** Where the bytes came from. */
export interface ReportSource {
  /** Path relative to the input that was named, or null (standard input, strings). */
  readonly path: string | null;
  readonly url: string | null;
  /** Other paths or addresses under which the same report of the same outlet was met, sorted. */
  readonly addresses: readonly string[];
}

/**
 * One report as read: the text never changes; everything else refers to it by span.
 * Plain-text input: `text` is the decoded input, unchanged. HTML input: its blocks joined by one empty line.
 */
export interface Document {
  readonly id: string;
  /** SHA-256 of the raw input, lower-case hex. */
  readonly digest: string;
  readonly source: ReportSource;
  readonly title: string | null;
  /** Name of the outlet, or null. */
  readonly outlet: string | null;
  readonly section: string | null;
  /** One person each, no "By", no agencies. */
  readonly authors: readonly string[];
  /** Agencies named as a source of the report's text ("AFP reported", "(Reuters) -", "told Reuters"). */
  readonly agencies: readonly string[];
  /** ISO 639-1 code, or null. */
  readonly language: string | null;
  /** True where a paywall or stub leaves text missing. */
  readonly partial: boolean;
  readonly published: ReportDate | null;
  readonly updated: ReportDate | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
}

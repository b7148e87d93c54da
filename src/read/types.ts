import type { BlockKind, Span } from '../model/index.ts';

export type { RawReport } from '../model/index.ts';

/** A paragraph, heading or line of a report, trimmed, before its kind is known. */
export interface Paragraph extends Span {
  readonly text: string;
  /** What the mark-up says it is (HTML); absent in plain text. */
  readonly markup?: BlockKind;
  /** True where (nearly) all of it is a link (HTML). */
  readonly linked?: boolean;
}

/** An agency: its canonical short name and the ways it is written. */
export interface Agency {
  readonly name: string;
  readonly forms: readonly string[];
  /** The forms also mean other things ("PA", "MAP"): they count in credit positions only. */
  readonly ambiguous?: boolean;
}

/**
 * What one language knows about the furniture of a report: words and patterns, no site names. Patterns are
 * tested against one trimmed line or paragraph, never against a whole report; none may backtrack
 * more than linearly.
 */
export interface ReadRules {
  /** ISO 639-1. */
  readonly language: string;
  /** Lower-case month names and abbreviations without dots, to 1..12. */
  readonly months: ReadonlyMap<string, number>;
  /** Lower-case weekday names and abbreviations without dots, to 0 (Sunday) .. 6. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** A label before a publication date, with its colon: `PUBLISHED :`. Global. */
  readonly publishedLabel: RegExp;
  /** A label before the date of an update. Global. */
  readonly updatedLabel: RegExp;
  /** Words that may stand beside a date on a line of its own ("min read"). Global. */
  readonly dateCompany: RegExp;
  /** The opening of a byline: "By ". */
  readonly bylineStart: RegExp;
  /** The opening of a credit at the end: "Reporting by "; the names follow up to `;` or the end. */
  readonly creditStart: RegExp;
  /** Tells who else worked on the report: "contributed to this report". */
  readonly contributed: RegExp;
  /** A note on the author behind the text: "Jane Doe is a reporter for". */
  readonly biography: RegExp;
  /** Between two authors: ",", " and ". Global. */
  readonly authorJoint: RegExp;
  /** What ends the names in a byline: "in Tokyo", "for The", "Staff Writer". */
  readonly authorEnd: RegExp;
  /** A piece of a byline that is an occupation, no name. */
  readonly occupation: RegExp;
  /** Lower-case names of sections as they stand alone above a title. */
  readonly sections: ReadonlySet<string>;
  /** Lower-case words in capitals before a dash that are no place: "BREAKING -". */
  readonly kickers: ReadonlySet<string>;
  /** A word that makes a name in parentheses a news service: "Harbour News Agency". */
  readonly newsService: RegExp;
  /** Whole short lines that are page furniture wherever they stand. */
  readonly furniture: readonly RegExp[];
  /** Lines after which only links to other pages follow. */
  readonly relatedStart: RegExp;
  /** Lines after which only readers' comments follow. */
  readonly commentsStart: RegExp;
  readonly caption: readonly RegExp[];
  /** A credit for a picture; what it names is no source of the text. */
  readonly pictureCredit: RegExp;
  readonly correction: RegExp;
  /** Signs that the rest of the text is withheld. */
  readonly withheld: readonly RegExp[];
  /** Words before an agency that make it a source: "told", "according to". Ends in white space. */
  readonly agencyBefore: RegExp;
  /** Words after an agency that make it a source: "reported". Starts with white space. */
  readonly agencyAfter: RegExp;
  /** Words after an agency that name a product of it, no report: "ship-tracking data". Starts with white space. */
  readonly agencyProduct: RegExp;
  /** Groups: 1 the name. "the Norpress news agency". Global. */
  readonly agencyNamed: RegExp;
  /** A byline that is an agency's by the name in its first group: "By Norpress Wire". */
  readonly agencyByline: RegExp;
  /** A name that ends in what it is: "Norpress News Agency". Global. */
  readonly agencyTitled: RegExp;
}

/** What the caller adds to what the report says. */
export interface ReadOptions {
  readonly rules: ReadRules;
  /** Publication date for reports that state none. */
  readonly published?: string | null;
  /** Outlet for reports that state none. */
  readonly outlet?: string | null;
}

import type { TimeExpression } from '../../../model/index.ts';
import type { CivilDay } from '../../../text/calendar.ts';
import type { Word } from './lexer.ts';

/** `present`: a present form, which weekdays take for the future ("talks resume Monday") and months do not. */
export type Tense = 'past' | 'future' | 'present' | 'none';

/** What a time comes to, given where it stands. */
export interface Resolved {
  readonly value: string | null;
  readonly edtf: string | null;
  readonly anchor: string | null;
  readonly why: string;
  /** What a reader of the report should know: the date is impossible, or has two readings. */
  readonly message?: 'impossible-date' | 'date-in-two-readings';
}

/** A date that was named before, as far as it is known: the base of "the same month", "two days later". */
export interface Reference {
  readonly day: CivilDay;
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
  /** Its words, for the reason. */
  readonly words: string;
  /** What it says of the time of day: `late` for the evening and night, null where it names a whole day or more. */
  readonly hour: 'late' | 'other' | null;
  /** Number of its sentence in the report. */
  readonly sentence: number;
}

/** What is known at the place where a time stands. */
export interface Scene {
  /** Day of publication, or null. */
  readonly published: CivilDay | null;
  /** The last date named before, and the last that was precise to the month, to the day. */
  readonly reference: Reference | null;
  readonly references: { readonly month: Reference | null; readonly day: Reference | null };
  /** Number of the sentence the time stands in. */
  readonly sentence: number;
  /** Of the clause; asked for only where it decides. */
  tense(): Tense;
  /** True where the clause says a plan outright ("will", "is due to"), not a mere wish or infinitive. */
  planned(): boolean;
}

export interface Match {
  /** Index of the first word behind the expression. */
  readonly end: number;
  readonly type: TimeExpression['type'];
  /** True for a comparison ("a year earlier") that later times are not counted from. */
  readonly aside?: boolean;
  resolve(scene: Scene): Resolved;
}

/** One kind of time expression. `starts` names the words it can begin with; `figures` stands for digits. */
export interface Rule {
  readonly name: string;
  readonly starts: Iterable<string>;
  parse(words: readonly Word[], index: number): Match | null;
}

/** Start that stands for any run of digits. */
export const FIGURES = '0';

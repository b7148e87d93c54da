import type { FullReport, Span } from '../../../model/index.ts';
import type { AlignRules } from '../../types.ts';

/** What a language says around figures that can be reckoned with. Expressions are tried on the text between two amounts. */
export interface ArithmeticRules {
  /** Between a sum of money and the same in another currency: an opening bracket, "or". */
  readonly converts: RegExp;
  /** Between a whole or change and the percentage that says it again: a bracket, "or". */
  readonly restates: RegExp;
  /** Between a part and its whole: "of the", "out of". */
  readonly partOf: RegExp;
  /** At the end of the text before a figure that something changes from, or to. */
  readonly from: RegExp;
  readonly to: RegExp;
  /** Anywhere in a sentence whose percentages are of another base or time: "a year", "on average". */
  readonly rates: RegExp;
  /** Behind a total: what opens the list of its parts. Nothing but words may stand between. */
  readonly listOpens: RegExp;
  /** Between two parts of a list. */
  readonly listJoint: RegExp;
  /** In a list of parts: words that leave the list open or count in other ways ("including", "about"). */
  readonly listOpen: RegExp;
  /** At the end of the text before a total that closes a list of parts: "for a total of". */
  readonly totals: RegExp;
  /** From the start of a sentence up to a whole that its parts follow: "Of the". */
  readonly wholeOpens: RegExp;
  /** Words between a part and where it is: "in". */
  readonly placing: ReadonlySet<string>;
  /** Units, in the singular, that count people or what befell them. */
  readonly people: ReadonlySet<string>;
  /** Numbers in words that a part may begin with. */
  readonly numberWords: ReadonlyMap<string, number>;
}

/** Figures of one report that cannot all be right. */
export interface Miscount {
  /** The stretches that hold them, in order. */
  readonly spans: readonly Span[];
  /** The sum, for a person. */
  readonly why: string;
}

/** One way of reckoning with the figures of a report. */
export type Check = (
  report: FullReport,
  rules: ArithmeticRules & Pick<AlignRules, 'weekdays'>,
) => readonly Miscount[];

import type { FullReport } from '../model/index.ts';
import type { Background, FoldingRules } from '../text/index.ts';

/** How a text that is given out by an office or a company looks, and how others tell of it. */
export interface ReleaseRules {
  /** At the start of a paragraph: lines that only a release has, for the press or for release. */
  readonly marks: readonly RegExp[];
  /** "About NAME:" with the name as first group. */
  readonly about: RegExp;
  /** A lead in which NAME (first group) announces in its own text. */
  readonly announcing: RegExp;
  /** Titles of statements and communiqués; and the one that names who gave it out (first group). */
  readonly statements: readonly RegExp[];
  readonly statementBy: RegExp;
  /** Somebody tells what was said: no text of the issuer's own. */
  readonly telling: RegExp;
  /** Folded words for what gives out releases (`company`), and for how it speaks (`announced`). */
  readonly bodies: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

/** What the comparing stages must know of a language. The English values are in `lang/en/folding.ts`. */
export interface AlignRules {
  /** How rare words are in general. */
  readonly background: Background;
  readonly folding: FoldingRules;
  /** Common root of derived forms: `shooter` and `shooting` to `shoot`. */
  readonly root: (word: string) => string;
  /** Folded words that carry grammar, not content: `the`, `of`, `would`. */
  readonly functionWords: ReadonlySet<string>;
  /** Folded words of offices and ranks that stand before names: `president`, `minister`. */
  readonly titles: ReadonlySet<string>;
  /** Folded names of the weekdays, Monday first. */
  readonly weekdays: readonly string[];
  /** Relative days by folded words: `yesterday` to -1, `today` to 0. */
  readonly relativeDays: ReadonlyMap<string, number>;
  /** Words that make the clause they stand in one of the future: `will`, `scheduled`. */
  readonly futureCues: ReadonlySet<string>;
  /** Word before an infinitive, which looks ahead ("to meet"). */
  readonly infinitiveMark: string;
  /** Words that make it one of the past: `was`, `said`; and the form of regular ones. */
  readonly pastCues: ReadonlySet<string>;
  readonly pastForm: RegExp;
  /** Words before a past form that make it a passive of any time: `be`. */
  readonly passiveCues: ReadonlySet<string>;
  /** Verbs by which a report passes on another's report: `reported`, `said`. */
  readonly reportVerbs: ReadonlySet<string>;
  /** Word pairs before a source's name: `according to`. */
  readonly sourcePhrases: readonly string[];
  /** Words of a line that credits somebody for the whole report: `reporting`, `contributed`. */
  readonly creditWords: ReadonlySet<string>;
  /** Those of them that credit for a part only: `additional`. */
  readonly partCreditWords: ReadonlySet<string>;
  /** Words for a text that an office gives out: `statement`, `communique`. */
  readonly officialWords: ReadonlySet<string>;
  readonly release: ReleaseRules;
  /** Words of a correction note: `corrected`, `correction`. */
  readonly correctionWords: ReadonlySet<string>;
}

/** What the search for shared passages reads of a report. */
export type PassageReport = Pick<
  FullReport,
  | 'id'
  | 'text'
  | 'title'
  | 'outlet'
  | 'agencies'
  | 'published'
  | 'blocks'
  | 'sentences'
  | 'mentions'
  | 'quotes'
>;

/** What the grouping into stories reads of a report. */
export type StoryReport = Pick<
  FullReport,
  'id' | 'text' | 'title' | 'published' | 'blocks' | 'sentences' | 'tokens' | 'mentions'
>;

/** What the search for implied dates reads of a report. */
export type DatedReport = Pick<
  FullReport,
  'id' | 'text' | 'published' | 'blocks' | 'sentences' | 'tokens' | 'times'
>;

/** What the direction of copying is concluded from. */
export type LineageReport = PassageReport & Pick<FullReport, 'updated'>;

import { type Alignment, align, impliedDates } from '../align/index.ts';
import { findPassages } from '../align/passages.ts';
import { englishComparingRules } from '../lang/en/align.ts';
import { story as storyRules } from '../lang/en/story.ts';
import type { Case, FullReport, Message, Passage, ReportDate } from '../model/index.ts';
import { tell } from '../story/index.ts';
import { readBackground } from '../text/index.ts';
import { readModel } from './resources.ts';

/** A date that an undated report takes from dated ones, or why it takes none. */
export interface Implied {
  readonly date: ReportDate | null;
  readonly message: Message | null;
}

let rules: ReturnType<typeof englishComparingRules> | null = null;

/** The rules of comparing; the table of rarity is read once. */
function comparingRules(): ReturnType<typeof englishComparingRules> {
  rules ??= englishComparingRules(readBackground(readModel('background.bin')));
  return rules;
}

/** What is concluded on the dates of undated reports. */
export interface Dating {
  /** By report id. */
  readonly implied: ReadonlyMap<string, Implied>;
  /** The passages it was concluded from, if they still hold: no report has got another date by it. */
  readonly passages: readonly Passage[] | undefined;
}

/** Concludes the dates of undated reports from what they share with dated ones. */
export function datesImplied(reports: readonly FullReport[]): Dating {
  const passages = findPassages(reports, comparingRules());
  const found = impliedDates(reports, passages, comparingRules());
  return {
    implied: new Map(found.map((implied) => [implied.report, implied])),
    passages: found.some(({ date }) => date !== null) ? undefined : passages,
  };
}

/** Compares the reports with one another; passages that were found before are taken as they are. */
export function compare(reports: readonly FullReport[], passages?: readonly Passage[]): Alignment {
  return align(reports, comparingRules(), passages);
}

/** Tells the stories: everything of a case but its reports. */
export function narrate(reports: readonly FullReport[], alignment: Alignment): Omit<Case, 'reports'> {
  const told = tell(alignment, reports, storyRules);
  const { actors, events, passages, lineage, claims, disagreements } = alignment;
  return { actors, events, passages, lineage, claims, disagreements, ...told };
}

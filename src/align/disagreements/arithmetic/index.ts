import { contentId, type Disagreement, type FullReport } from '../../../model/index.ts';
import type { DisagreementSource } from '../types.ts';
import { conversions } from './conversions.ts';
import { percentages } from './percentages.ts';
import { totals } from './totals.ts';
import type { Check } from './types.ts';
import { weekdayDates } from './weekdays.ts';

const CHECKS: readonly Check[] = [conversions, percentages, totals, weekdayDates];

/** Figures of one report that contradict each other: its own arithmetic, whatever other reports say. */
export function arithmeticDisagreements(
  source: Pick<DisagreementSource, 'reports' | 'stories' | 'rules'>,
): Disagreement[] {
  const storyOf = new Map(
    source.stories.flatMap((story) => story.reports.map((id) => [id, story.id] as const)),
  );
  const rules = { ...source.rules.arithmetic, weekdays: source.rules.weekdays };
  return source.reports.flatMap((report) => {
    const story = storyOf.get(report.id) ?? report.id;
    return CHECKS.flatMap((check) => check(report, rules)).map(({ spans, why }): Disagreement => {
      const values = spans.map(({ start, end }) => ({
        report: report.id,
        start,
        end,
        value: wordsOf(report, start, end),
      }));
      const parts = values.flatMap(({ start, end }) => [report.id, start, end]);
      const id = contentId('disagreement', 'arithmetic', ...parts);
      return { id, story, kind: 'arithmetic', severity: 'conflict', claim: null, values, why };
    });
  });
}

function wordsOf({ text }: FullReport, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

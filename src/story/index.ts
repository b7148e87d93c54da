import { compareText, type FullReport } from '../model/index.ts';
import { briefOf } from './brief.ts';
import { itinerariesOf } from './itineraries.ts';
import { periodOf } from './period.ts';
import { readSentences } from './sentence.ts';
import { supportOf } from './support.ts';
import { compareEntries, timelineOf } from './timeline.ts';
import type { StoryAlignment, StoryGroup, StoryInput, StoryRules, Told } from './types.ts';

export type { StoryAlignment, StoryRules, Told } from './types.ts';

/**
 * Tells the stories of a case: period, brief, timeline and itineraries, each line with its evidence. Stories and
 * itineraries sorted by id, the timeline by `when`.
 */
export function tell(alignment: StoryAlignment, reports: readonly FullReport[], rules: StoryRules): Told {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const support = supportOf(alignment);
  const sentences = new Map(reports.map((report) => [report.id, readSentences(report, rules.dateline)]));
  const sentencesOf = (report: string) => sentences.get(report) ?? [];
  const claims = groupBy(alignment.claims, (claim) => claim.story);
  const inputs = alignment.stories.map((group) => ({
    ...inputOf(group, byId, alignment),
    claims: claims.get(group.id) ?? [],
    support,
    sentencesOf,
  }));
  const itineraries = inputs.map((input) => itinerariesOf(input, rules.motion));
  return {
    stories: inputs.map((input, index) => ({
      id: input.group.id,
      title: input.group.title,
      reports: input.group.reports,
      period: periodOf(input.reports),
      related: input.group.related,
      brief: briefOf(input, itineraries[index] ?? [], rules),
    })),
    timeline: inputs.flatMap((input) => timelineOf(input, rules)).sort(compareEntries),
    itineraries: itineraries
      .flat()
      .sort((a, b) => compareText(a.story, b.story) || compareText(a.actor, b.actor)),
  };
}

function inputOf(
  group: StoryGroup,
  reports: ReadonlyMap<string, FullReport>,
  alignment: StoryAlignment,
): Omit<StoryInput, 'support' | 'sentencesOf' | 'claims'> {
  return {
    group: { id: group.id, title: group.title, reports: group.reports, related: group.related },
    reports: group.reports.map((id) => reports.get(id)).filter((report) => report !== undefined),
    alignment,
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

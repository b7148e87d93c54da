import { type Case, type Evidence, InputError } from '../model/index.ts';

/**
 * The part of a case that belongs to one story: its reports, and of every list what is about the story or
 * rests on its reports.
 *
 * @throws InputError `story-missing`
 */
export function onlyStory(whole: Case, id: string | undefined): Case {
  if (id === undefined) return whole;
  const story = whole.stories.find((one) => one.id === id);
  if (story === undefined) {
    const known = whole.stories.map((one) => `${one.id} (${one.title})`).join(', ');
    throw new InputError(
      'story-missing',
      `There is no story "${id}" in the case; its stories are ${known || 'none'}.`,
    );
  }
  const reports = new Set(story.reports);
  const here = (evidence: readonly Evidence[]) => evidence.some(({ report }) => reports.has(report));
  const ofStory = <T extends { readonly story: string }>(list: readonly T[]) =>
    list.filter((entry) => entry.story === id);
  return {
    reports: whole.reports.filter((report) => reports.has(report.id)),
    actors: whole.actors.filter(({ aliases }) =>
      aliases.some((alias) => alias.reports.some((one) => reports.has(one))),
    ),
    events: whole.events.filter(({ mentions }) => here(mentions)),
    stories: [story],
    passages: whole.passages.filter(({ occurrences }) => here(occurrences)),
    lineage: whole.lineage.filter(({ to }) => reports.has(to)),
    claims: ofStory(whole.claims),
    disagreements: ofStory(whole.disagreements),
    timeline: ofStory(whole.timeline),
    itineraries: ofStory(whole.itineraries),
  };
}

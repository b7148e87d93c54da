import type { Case, FullReport, Passage } from '../model/index.ts';
import { mergeActors, type MergedActors } from './actors/index.ts';
import { findClaims, propositionsOf } from './claims/index.ts';
import type { ComparingRules } from './claims/types.ts';
import { findDisagreements } from './disagreements/index.ts';
import { mergeEvents } from './events/index.ts';
import { findLineage } from './lineage.ts';
import { findPassages } from './passages.ts';
import { groupStories, type StoryGroup } from './stories.ts';

export type { MergedActors } from './actors/index.ts';
export type { ComparingRules } from './claims/types.ts';
export { impliedDates } from './dates.ts';
export type { StoryGroup } from './stories.ts';
export type { AlignRules } from './types.ts';

/** What the reports have in common, each list in the order of the contract. */
export interface Alignment
  extends Pick<Case, 'actors' | 'events' | 'passages' | 'lineage' | 'claims' | 'disagreements'> {
  /** The stories, still without a brief. */
  readonly stories: readonly StoryGroup[];
  /** Id of the case actor that a report's actor belongs to, or null. */
  readonly caseActorOf: MergedActors['of'];
}

/**
 * Compares the reports: shared passages, stories, actors, lineage, claims, disagreements and events. Pure; the
 * same reports give the same in any order.
 *
 * @param passages those of these very reports, where they were found before
 */
export function align(
  reports: readonly FullReport[],
  rules: ComparingRules,
  passages: readonly Passage[] = findPassages(reports, rules),
): Alignment {
  const stories = groupStories(reports, rules);
  const actors = mergeActors(reports, stories, rules.actors);
  const lineage = findLineage(reports, passages, rules);
  const propositions = propositionsOf(reports, actors, rules);
  const source = { reports, stories, passages, propositions, rules };
  const claims = findClaims(source);
  return {
    passages,
    stories,
    actors: actors.actors,
    lineage,
    claims: claims.claims,
    disagreements: findDisagreements({ ...source, claims, actors }),
    events: mergeEvents({ reports, stories, actors, claims: claims.claims, rules: rules.claims }),
    caseActorOf: actors.of,
  };
}

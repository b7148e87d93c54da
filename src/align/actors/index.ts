import { type CaseActor, compareText, type FullReport, type Story } from '../../model/index.ts';
import { caseActors } from './canonical.ts';
import { clusterNamed } from './clusters.ts';
import { type ActorNode, actorNodes, nodeKey } from './nodes.ts';
import type { ActorRules } from './types.ts';

export { compareActors, typesAgree } from './compare.ts';
export { cleanName, nameForm, plainLetters } from './names.ts';
export { type ActorNode, nodeKey } from './nodes.ts';
export { matchFamily, personName } from './persons.ts';
export { jaroWinkler } from './similarity.ts';
export type { ActorRules } from './types.ts';

/** The actors of a case and the way from a report's actor to its case actor. */
export interface MergedActors {
  /** Sorted by id. */
  readonly actors: readonly CaseActor[];
  /** The reports' actors behind each case actor, by its id. */
  readonly members: ReadonlyMap<string, readonly ActorNode[]>;
  /** The report's actor made ready for comparing, or null if there is none of this id. */
  node(report: string, actor: string): ActorNode | null;
  /** Id of the case actor, or null if the report has no such actor. */
  of(report: string, actor: string): string | null;
}

/** The part of a story that merging needs. */
export type StoryGroup = Pick<Story, 'id' | 'reports'>;

/**
 * Finds the same person, organisation, country or place across reports. Named actors are joined over the
 * whole case (see `clusterNamed`), unnamed ones ("Japanese officials") only within a story and by equal words.
 */
export function mergeActors(
  reports: readonly FullReport[],
  stories: readonly StoryGroup[],
  rules: ActorRules,
): MergedActors {
  const storyOf = new Map(
    stories.flatMap((story) => story.reports.map((report) => [report, story.id] as const)),
  );
  const nodes = [...reports]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((report) => actorNodes(report, storyOf.get(report.id) ?? report.id, rules));
  const named = clusterNamed(
    nodes.filter((node) => node.named),
    rules,
  );
  const groups = [...named, ...groupUnnamed(nodes, rules)];
  const made = caseActors(groups, rules);
  const nodeOf = new Map(nodes.map((node) => [node.key, node]));
  const caseOf = new Map(
    [...made.members].flatMap(([id, members]) => members.map((member) => [member.key, id] as const)),
  );
  return {
    ...made,
    node: (report, actor) => nodeOf.get(nodeKey(report, actor)) ?? null,
    of: (report, actor) => caseOf.get(nodeKey(report, actor)) ?? null,
  };
}

function groupUnnamed(nodes: readonly ActorNode[], rules: ActorRules): readonly (readonly ActorNode[])[] {
  const groups = new Map<string, ActorNode[]>();
  for (const node of nodes) {
    if (node.named) continue;
    const words = node.main.words.filter((word) => !rules.determiners.has(word));
    const key = JSON.stringify([node.story, node.type, node.country, words]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  }
  return [...groups.values()];
}

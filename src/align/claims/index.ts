import {
  type Claim,
  type ClaimOccurrence,
  compareEvidence,
  compareText,
  contentId,
  type FullReport,
  type NonEmpty,
  type Passage,
} from '../../model/index.ts';
import { Groups } from '../../text/index.ts';
import type { StoryGroup } from '../actors/index.ts';
import { countOrigins } from '../origins/index.ts';
import { copiesOf } from './copies.ts';
import { type Match, matchPropositions } from './matching.ts';
import type { ComparingRules, Proposition } from './types.ts';
import { VerbatimIndex } from './verbatim.ts';

export type { Match } from './matching.ts';
export { propositionsOf } from './propositions.ts';
export type { ClaimRules, ComparingRules, Proposition } from './types.ts';

/** What claims are made from. */
export interface ClaimSource {
  readonly reports: readonly FullReport[];
  readonly stories: readonly StoryGroup[];
  readonly passages: readonly Passage[];
  readonly propositions: ReadonlyMap<string, readonly Proposition[]>;
  readonly rules: ComparingRules;
}

/** The claims and the pairs of propositions they were made from. */
export interface FoundClaims {
  /** Sorted by id. */
  readonly claims: readonly Claim[];
  readonly matches: readonly Match[];
  /** Id of the claim that a proposition belongs to. */
  claimOf(proposition: Proposition): string;
}

/**
 * The claims of all reports: propositions that say the same are one claim with several occurrences, every
 * other proposition is one by itself ("only here"). Copies of one text are joined sentence by sentence.
 */
export function findClaims(source: ClaimSource): FoundClaims {
  const { reports, propositions, rules } = source;
  const matches = matchPropositions(reports, propositions, rules);
  const all = [...propositions].sort(([a], [b]) => compareText(a, b)).flatMap(([, list]) => list);
  const indexOf = new Map(all.map((proposition, index) => [proposition, index] as const));
  const groups = new Groups(all.length);
  const copies = copiesOf(reports, propositions);
  for (const [a, b] of copies.pairs) groups.unite(indexOf.get(a) as number, indexOf.get(b) as number);
  for (const { a, b, joined } of matches)
    if (joined) groups.unite(indexOf.get(a) as number, indexOf.get(b) as number);
  const context: ClaimContext = {
    ...source,
    byId: new Map(reports.map((report) => [report.id, report])),
    storyOf: new Map(source.stories.flatMap((story) => story.reports.map((id) => [id, story.id] as const))),
    verbatim: new VerbatimIndex(source.passages),
    copyOf: copies.original,
  };
  const claims: Claim[] = [];
  const idOf = new Map<Proposition, string>();
  for (const group of groups.all()) {
    const members = group.map((index) => all[index] as Proposition).sort(compareEvidence);
    const claim = claimOf(members, context);
    claims.push(claim);
    for (const member of members) idOf.set(member, claim.id);
  }
  claims.sort((a, b) => compareText(a.id, b.id));
  return { claims, matches, claimOf: (proposition) => idOf.get(proposition) as string };
}

interface ClaimContext extends ClaimSource {
  readonly byId: ReadonlyMap<string, FullReport>;
  readonly storyOf: ReadonlyMap<string, string>;
  readonly verbatim: VerbatimIndex;
  readonly copyOf: ReadonlyMap<string, string>;
}

function claimOf(members: readonly Proposition[], context: ClaimContext): Claim {
  const first = members[0] as Proposition;
  const report = context.byId.get(first.report) as FullReport;
  const counted = countOrigins(members, context);
  const occurrences = members.map(
    (member, index): ClaimOccurrence => ({
      report: member.report,
      start: member.start,
      end: member.end,
      relation: context.verbatim.sharesWords(member, members) ? 'verbatim' : 'paraphrase',
      origin: counted.names[index] as string,
    }),
  );
  const main = first.predicates[0];
  const denied = first.voice?.denied === true;
  return {
    id: contentId('claim', first.report, first.start, first.end),
    story: storyOfMost(members, context.storyOf),
    text: report.text.slice(first.start, first.end),
    asserter: first.voice?.name ?? null,
    polarity: main?.negated === true ? 'negated' : 'affirmed',
    status: denied ? 'denied' : (main?.status ?? 'happened'),
    occurrences: occurrences as unknown as NonEmpty<ClaimOccurrence>,
    reports: new Set(members.map((member) => member.report)).size,
    outlets: new Set(members.map((member) => outletOf(context.byId.get(member.report) as FullReport))).size,
    origins: counted.origins,
    unions: counted.unions,
  };
}

/** A report without an outlet counts as an outlet of its own. */
function outletOf(report: FullReport): string {
  return report.outlet === null ? `report ${report.id}` : `outlet ${report.outlet.toLowerCase()}`;
}

function storyOfMost(members: readonly Proposition[], storyOf: ReadonlyMap<string, string>): string {
  const counts = new Map<string, number>();
  for (const { report } of members) {
    const story = storyOf.get(report) ?? report;
    counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  return ([...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0] as [string, number])[0];
}

import { compareText, type FullReport, type Passage } from '../../model/index.ts';
import { Groups } from '../../text/index.ts';
import type { ComparingRules, Proposition } from '../claims/types.ts';
import { creditedAgency } from '../passages/sources.ts';

/** What origins are counted from. */
export interface OriginContext {
  readonly byId: ReadonlyMap<string, FullReport>;
  /** The report whose exact copy a report is, itself if none. */
  readonly copyOf: ReadonlyMap<string, string>;
  readonly verbatim: { covering(span: Proposition): readonly Passage[] };
  readonly rules: ComparingRules;
}

/** The independent origins of one claim. */
export interface Origins {
  /** Name of each occurrence's origin, equal for occurrences of one. */
  readonly names: readonly string[];
  /** Number of origins, null where missing text leaves it open. */
  readonly origins: number | null;
  readonly unions: readonly { readonly reports: readonly string[]; readonly why: string }[];
}

/** A reason by which occurrences have one origin: all with the same key do. */
interface Tie {
  readonly key: string;
  readonly why: string;
  /** Name of the origin that the tie itself gives, or null. */
  readonly origin: string | null;
}

/**
 * Counts the independent origins of a claim: occurrences with a reason in common are one. Reasons: exact
 * copies, one outlet, the same passage of prose, one agency (for what it is quoted with, or credited with the whole report), one named
 * source. An outlet that others name as their source is one origin with them.
 */
export function countOrigins(members: readonly Proposition[], context: OriginContext): Origins {
  const sources = new Set(members.flatMap(({ voice }) => (voice?.named ? voice.name : [])));
  const ties = members.map((member) => tiesOf(member, sources, context));
  const groups = new Groups(members.length);
  const holders = new Map<string, { tie: Tie; members: number[] }>();
  for (const [index, list] of ties.entries()) {
    for (const tie of list) {
      const holder = holders.get(tie.key);
      if (holder === undefined) holders.set(tie.key, { tie, members: [index] });
      else {
        holder.members.push(index);
        groups.unite(holder.members[0] as number, index);
      }
    }
  }
  const named = nameGroups(groups.all(), { members, ties, context });
  const names = members.map((_, index) => named.get(groups.root(index)) as string);
  const open = groups.all().some((group) => isOpen(group, { members, ties, context }));
  return { names, origins: open ? null : named.size, unions: unionsOf(holders, members) };
}

interface Scene {
  readonly members: readonly Proposition[];
  readonly ties: readonly (readonly Tie[])[];
  readonly context: OriginContext;
}

/** @param sources whose word the claim is elsewhere: a member that hears one of them has its word too */
function tiesOf(
  member: Proposition,
  sources: ReadonlySet<string>,
  { byId, copyOf, verbatim, rules }: OriginContext,
): readonly Tie[] {
  const report = byId.get(member.report) as FullReport;
  const ties: Tie[] = [
    { key: `copy ${copyOf.get(member.report) ?? member.report}`, why: 'the same text', origin: null },
  ];
  for (const name of speakersOf(member, sources))
    ties.push({ key: sourceKey(name, rules), why: `one source: ${name}`, origin: name });
  if (report.outlet !== null)
    ties.push({ key: sourceKey(report.outlet, rules), why: `one outlet: ${report.outlet}`, origin: null });
  if (member.through !== null && report.agencies.includes(member.through))
    ties.push(agencyTie(member.through, rules));
  const credited = creditedAgency(report, rules);
  if (credited !== null) ties.push(agencyTie(credited.name, rules));
  for (const passage of verbatim.covering(member)) {
    if (passage.kind === 'boilerplate') continue;
    if (passage.kind !== 'quotation')
      ties.push({ key: passage.id, why: `the same words: ${passage.why}`, origin: null });
    if (passage.origin.kind === 'agency' && passage.origin.name !== null)
      ties.push(agencyTie(passage.origin.name, rules));
  }
  return ties;
}

function agencyTie(agency: string, rules: ComparingRules): Tie {
  return { key: sourceKey(agency, rules), why: `one agency: ${agency}`, origin: agency };
}

/** "The Harbour Post" as an outlet is "the Harbour Post" as a source. */
function sourceKey(name: string, { claims }: ComparingRules): string {
  return `source ${(claims.properName.exec(name)?.[1] ?? name).toLowerCase()}`;
}

/** The named speaker; an unnamed one ("officials") is no source that could be known again. */
function speakersOf({ voice, heard }: Proposition, sources: ReadonlySet<string>): readonly string[] {
  if (voice !== null) return voice.named ? [voice.name] : [];
  return heard.filter((name) => sources.has(name));
}

/** The speaker's or agency's name, else the first outlet's; a second origin of one name carries its report. */
function nameGroups(
  groups: readonly (readonly number[])[],
  { members, ties, context }: Scene,
): Map<number, string> {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const group of groups) {
    const given = group.flatMap((index) =>
      (ties[index] as readonly Tie[]).flatMap((tie) => tie.origin ?? []),
    );
    const outlets = group.map((index) => {
      const report = context.byId.get((members[index] as Proposition).report) as FullReport;
      return report.outlet ?? report.id;
    });
    const [plain] = given.length > 0 ? [given[0]] : [...outlets].sort(compareText);
    const first = (members[group[0] as number] as Proposition).report;
    const name = taken.has(plain as string) ? `${plain} (${first})` : (plain as string);
    taken.add(name);
    names.set(group[0] as number, name);
  }
  return names;
}

/** Text is missing and nothing ties the occurrence to another report or a source: its origin is unknown. */
function isOpen(group: readonly number[], { members, ties, context }: Scene): boolean {
  const reports = new Set(group.map((index) => (members[index] as Proposition).report));
  if (reports.size > 1) return false;
  const [only] = reports;
  if (context.byId.get(only as string)?.partial !== true) return false;
  return !group.some((index) => (ties[index] as readonly Tie[]).some((tie) => tie.origin !== null));
}

function unionsOf(
  holders: ReadonlyMap<string, { readonly tie: Tie; readonly members: readonly number[] }>,
  members: readonly Proposition[],
): Origins['unions'] {
  const unions = new Map<string, { reports: readonly string[]; why: string }>();
  for (const { tie, members: indexes } of holders.values()) {
    const reports = [...new Set(indexes.map((index) => (members[index] as Proposition).report))].sort(
      compareText,
    );
    if (reports.length > 1) unions.set(`${reports.join('\n')}\n${tie.why}`, { reports, why: tie.why });
  }
  return [...unions.entries()].sort(([a], [b]) => compareText(a, b)).map(([, union]) => union);
}

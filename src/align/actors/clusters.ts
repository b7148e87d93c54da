import { compareText } from '../../model/index.ts';
import { compareActors, countriesClash, type Verdict } from './compare.ts';
import { soundKey } from './names.ts';
import type { ActorNode } from './nodes.ts';
import { personName } from './persons.ts';
import type { ActorRules } from './types.ts';

/**
 * Groups the named actors of all reports into actors of the case: full names first, strongest first, never
 * against a clash between any two members; then single surnames, shortened names and acronyms, each where just
 * one group fits. The result does not depend on the order of the nodes.
 */
export function clusterNamed(
  nodes: readonly ActorNode[],
  rules: ActorRules,
): readonly (readonly ActorNode[])[] {
  const sorted = [...nodes].sort((a, b) => compareText(a.key, b.key));
  const judge = remembering(rules);
  const pairs = candidatePairs(sorted, rules).map(([a, b]) => ({ a, b, verdict: judge(a, b) }));
  const clusters = new Clusters(sorted, judge);
  const links = pairs
    .filter(({ a, b, verdict }) => verdict.kind === 'same' && mayJoin(a, b, verdict.strength))
    .sort((x, y) => strengthOf(y.verdict) - strengthOf(x.verdict));
  for (const { a, b } of links) clusters.join(a, b);
  const short = pairs.flatMap(({ a, b }) => [
    { short: a, long: b, verdict: judge(a, b) },
    { short: b, long: a, verdict: judge(b, a) },
  ]);
  attach(clusters, short.filter(isAcronym), false);
  attach(clusters, short.filter(isPart), true);
  const alone = short.filter((link) => isSurname(link) && clusters.hasOneWord(link.short));
  attach(clusters, alone, false);
  return clusters.groups();
}

type Judge = (a: ActorNode, b: ActorNode) => Verdict;

interface ShortLink {
  readonly short: ActorNode;
  readonly long: ActorNode;
  readonly verdict: Verdict;
}

const isAcronym = ({ verdict }: ShortLink) => verdict.kind === 'acronym';
const isPart = ({ short, long, verdict }: ShortLink) => verdict.kind === 'part' && short.story === long.story;

const isSurname = ({ short, long, verdict }: ShortLink) =>
  verdict.kind === 'surname' && short.story === long.story;

/** Blocks by which two spellings of one name meet. */
function blockKeys(node: ActorNode, rules: ActorRules): readonly string[] {
  const keys = new Set<string>();
  for (const form of node.forms) {
    keys.add(`name ${form.joined}`);
    if (form.acronym !== null) keys.add(`acronym ${form.acronym}`);
    if (form.initials !== '') keys.add(`acronym ${form.initials}`);
  }
  for (const acronym of node.introduces) keys.add(`acronym ${acronym}`);
  if (node.type === 'country' && node.country !== null) keys.add(`country ${node.country}`);
  if (node.type === 'person') {
    const { family, middle } = personName(node.main, rules);
    keys.add(`family ${soundKey(family)}`);
    const earlier = middle.at(-1);
    if (earlier !== undefined) keys.add(`family ${soundKey(earlier)}`);
    keys.add(`begins ${family.slice(0, 3)}`);
  } else if (node.main.words.length > 1) {
    for (const word of node.main.words)
      if (!rules.smallWords.has(word)) keys.add(`word ${node.story} ${word}`);
  }
  return [...keys];
}

/** Actors of one report that are compared under one key; a report with more is a list of names. */
const MOST_ALIKE = 100;

function candidatePairs(nodes: readonly ActorNode[], rules: ActorRules): (readonly [ActorNode, ActorNode])[] {
  const blocks = new Map<string, number[]>();
  const sizes = new Map<string, number>();
  for (const [index, node] of nodes.entries()) {
    for (const key of blockKeys(node, rules)) {
      const block = blocks.get(key);
      const size = `${node.report}\n${key}`;
      const held = sizes.get(size) ?? 0;
      sizes.set(size, held + 1);
      if (held >= MOST_ALIKE) continue;
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  }
  const seen = new Set<number>();
  for (const block of blocks.values()) {
    for (const [at, first] of block.entries())
      for (const second of block.slice(at + 1)) seen.add(first * nodes.length + second);
  }
  return [...seen]
    .sort((x, y) => x - y)
    .map((pair) => [nodes[Math.floor(pair / nodes.length)]!, nodes[pair % nodes.length]!] as const);
}

/** Within a story any match joins; between stories a full name that roles and countries do not part. */
function mayJoin(a: ActorNode, b: ActorNode, strength: number): boolean {
  if (a.story === b.story) return true;
  if (strength < 4) return false;
  if (a.type !== 'person') return true;
  if (countriesClash(a, b)) return false;
  const known = a.roles.size > 0 && b.roles.size > 0;
  const shared =
    [...a.roles].some((role) => b.roles.has(role)) || (a.country !== null && a.country === b.country);
  return shared || !known;
}

function strengthOf(verdict: Verdict): number {
  return verdict.kind === 'same' ? verdict.strength : 0;
}

/**
 * Joins every group whose members are all short forms to the one group they fit. Where several fit, a surname
 * goes to the one named strictly most often in its story; a shortened name or an acronym stays alone.
 */
function attach(clusters: Clusters, links: readonly ShortLink[], mostNamed: boolean): void {
  const targets = new Map<number, { node: ActorNode; fits: Map<number, ActorNode> }>();
  for (const { short, long } of links) {
    const from = clusters.indexOf(short);
    const to = clusters.indexOf(long);
    if (from === to) continue;
    const entry = targets.get(from) ?? { node: short, fits: new Map<number, ActorNode>() };
    entry.fits.set(to, long);
    targets.set(from, entry);
  }
  for (const { node, fits } of targets.values()) {
    const long = fits.size === 1 ? [...fits.values()][0] : undefined;
    const chosen =
      long ??
      (mostNamed && node.type === 'person' ? mostMentioned(clusters, node, [...fits.values()]) : undefined);
    if (chosen !== undefined) clusters.join(node, chosen);
  }
}

function mostMentioned(
  clusters: Clusters,
  node: ActorNode,
  fits: readonly ActorNode[],
): ActorNode | undefined {
  const counted = fits
    .map((fit) => ({ fit, count: clusters.mentionsOf(fit, node.story) }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  return first !== undefined && first.count > (second?.count ?? 0) ? first.fit : undefined;
}

/** Actors with equal names, offices and country are judged once. */
function remembering(rules: ActorRules): Judge {
  const profiles = new Map<ActorNode, string>();
  const known = new Map<string, Verdict>();
  const profile = (node: ActorNode): string => {
    const made = profiles.get(node) ?? profileOf(node);
    profiles.set(node, made);
    return made;
  };
  return (a, b) => {
    const key = `${profile(a)}\n${profile(b)}\n${a.story === b.story}`;
    const verdict = known.get(key) ?? compareActors(a, b, rules);
    known.set(key, verdict);
    return verdict;
  };
}

function profileOf(node: ActorNode): string {
  const names = node.forms.map((form) => form.text);
  return JSON.stringify([
    node.type,
    node.country,
    [...node.roles].sort(compareText),
    names,
    [...node.introduces],
  ]);
}

/** Groups under construction: no group ever holds two members that clash. */
class Clusters {
  private readonly groupOf = new Map<string, number>();
  private readonly members: ActorNode[][];
  private readonly judge: Judge;

  constructor(nodes: readonly ActorNode[], judge: Judge) {
    this.members = nodes.map((node) => [node]);
    for (const [index, node] of nodes.entries()) this.groupOf.set(node.key, index);
    this.judge = judge;
  }

  indexOf(node: ActorNode): number {
    return this.groupOf.get(node.key) as number;
  }

  join(a: ActorNode, b: ActorNode): void {
    const [to, from] = [this.indexOf(a), this.indexOf(b)].sort((x, y) => x - y) as [number, number];
    if (to === from) return;
    const kept = this.members[to] as ActorNode[];
    const moved = this.members[from] as ActorNode[];
    if (kept.some((left) => moved.some((right) => this.judge(left, right).kind === 'clash'))) return;
    for (const node of moved) this.groupOf.set(node.key, to);
    kept.push(...moved);
    this.members[from] = [];
  }

  /** True if no member of the node's group has a longer name. */
  hasOneWord(node: ActorNode): boolean {
    return (this.members[this.indexOf(node)] as ActorNode[]).every(({ main }) => main.words.length === 1);
  }

  mentionsOf(node: ActorNode, story: string): number {
    const group = this.members[this.indexOf(node)] as ActorNode[];
    return group.reduce((sum, member) => sum + (member.story === story ? member.mentions : 0), 0);
  }

  groups(): readonly (readonly ActorNode[])[] {
    return this.members.filter((group) => group.length > 0);
  }
}

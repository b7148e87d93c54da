import { compareText, type FullReport } from '../../model/index.ts';
import { dayNumber } from '../dates/days.ts';
import { rememberActors, type Score, scorePair } from './score.ts';
import type { ComparingRules, Proposition } from './types.ts';

/** Two propositions of different reports that may say the same, the smaller report id first. */
export interface Match {
  readonly a: Proposition;
  readonly b: Proposition;
  readonly score: Score;
  /** True if they are taken to make one claim. */
  readonly joined: boolean;
}

/** Sum of terms from which two propositions are worth comparing, and from which they are one claim. */
const CANDIDATE = 2.5;
const SAME_CLAIM = 4.5;
/** A single match between two reports that share nothing else needs more: this sum, or this overlap. */
const LONE_CLAIM = 6;
const LONE_OVERLAP = 0.45;
/** Rarity-weighted overlap without which a good sum is chance: names and a common verb. */
const LEAST_OVERLAP = 0.12;
/** Reports further apart than this tell different events; only copied words still join them. */
const DAYS_APART = 45;
/** Rarity of two neighbouring words from which they bring two propositions together. */
const RARE_PAIR = 7;

/**
 * Pairs of propositions that may say the same, best first. Blocks: predicate and actor, two rare neighbouring
 * words, number and noun. Each pair of reports is judged by itself, each proposition joined to one of the other
 * report at most, so that no third report changes what two have in common.
 */
export function matchPropositions(
  reports: readonly FullReport[],
  propositions: ReadonlyMap<string, readonly Proposition[]>,
  rules: ComparingRules,
): readonly Match[] {
  const same = rememberActors(rules);
  const published = new Map(reports.map((report) => [report.id, dayNumber(report.published?.value ?? '')]));
  const byReports = new Map<string, Match[]>();
  for (const [a, b] of candidatePairs(propositions, rules)) {
    const score = scorePair(a, b, same, rules);
    if (score.total < CANDIDATE || (isFar(a, b, published) && score.wording < 0.5)) continue;
    const key = `${a.report}\n${b.report}`;
    const list = byReports.get(key) ?? [];
    list.push({ a, b, score, joined: false });
    byReports.set(key, list);
  }
  return [...byReports].sort(([x], [y]) => compareText(x, y)).flatMap(([, matches]) => assign(matches));
}

/** Greedy, best first, one to one; then lone matches of reports with nothing else in common fall away. */
function assign(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort(
    (x, y) => y.score.total - x.score.total || x.a.order - y.a.order || x.b.order - y.b.order,
  );
  const taken = new Set<Proposition>();
  const joined = new Set<Match>();
  for (const match of sorted) {
    if (match.score.total < SAME_CLAIM || taken.has(match.a) || taken.has(match.b)) continue;
    if (match.score.overlap < LEAST_OVERLAP && match.score.wording < 1) continue;
    if (standsDiffer(match) || agreesAside(match)) continue;
    taken.add(match.a).add(match.b);
    joined.add(match);
  }
  const enough = joined.size > 1 || [...joined].some(standsAlone);
  return sorted.map((match) => (enough && joined.has(match) ? { ...match, joined: true } : match));
}

/** Share of word pairs from which the words decide, whatever was made of their status. */
const SAME_WORDING = 0.5;

/** One denies what the other says, or plans what the other tells as done, in other words. */
function standsDiffer({ a, b, score }: Match): boolean {
  if (score.wording >= SAME_WORDING) return false;
  if (a.denies !== b.denies) return true;
  const [one, other] = score.predicates ?? [];
  return (one?.status === 'planned') !== (other?.status === 'planned');
}

/**
 * What they have in common is only added in one of them ("the countries that he visits"), and nobody is known to have the same
 * part in it.
 */
function agreesAside({ score }: Match): boolean {
  const [one, other] = score.predicates ?? [];
  if (one === undefined || other === undefined || score.wording >= SAME_WORDING) return false;
  const roles = score.terms.find(({ name }) => name === 'roles')?.value ?? 0;
  return (one.aside || other.aside) && roles <= 0 && score.overlap < LONE_OVERLAP;
}

function standsAlone({ score }: Match): boolean {
  return score.total >= LONE_CLAIM || score.overlap >= LONE_OVERLAP;
}

function isFar(a: Proposition, b: Proposition, published: ReadonlyMap<string, number | null>): boolean {
  const [first, second] = [published.get(a.report) ?? null, published.get(b.report) ?? null];
  return first !== null && second !== null && Math.abs(first - second) > DAYS_APART;
}

/** Propositions of one report that are compared under one key: one that says more of the same is a list. */
const MOST_ALIKE = 50;

/** Pairs that meet in a block, in canonical order, each once. */
function candidatePairs(
  propositions: ReadonlyMap<string, readonly Proposition[]>,
  rules: ComparingRules,
): readonly (readonly [Proposition, Proposition])[] {
  const all = [...propositions].sort(([a], [b]) => compareText(a, b)).flatMap(([, list]) => list);
  const blocks = new Map<string, number[]>();
  for (const [index, proposition] of all.entries()) {
    for (const key of blockKeys(proposition, rules)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  }
  const seen = new Set<number>();
  for (const block of blocks.values()) collectPairs(block, all, seen);
  return [...seen]
    .sort((x, y) => x - y)
    .map((pair) => [all[Math.floor(pair / all.length)]!, all[pair % all.length]!] as const);
}

/** Pairs of different reports; a block lists its members report by report. */
function collectPairs(block: readonly number[], all: readonly Proposition[], seen: Set<number>): void {
  const byReport = new Map<string, number[]>();
  for (const index of block) {
    const { report } = all[index] as Proposition;
    const list = byReport.get(report);
    if (list === undefined) byReport.set(report, [index]);
    else if (list.length < MOST_ALIKE) list.push(index);
  }
  const lists = [...byReport.values()];
  for (const [at, firsts] of lists.entries()) {
    for (const seconds of lists.slice(at + 1)) {
      for (const first of firsts) for (const second of seconds) seen.add(first * all.length + second);
    }
  }
}

function blockKeys(proposition: Proposition, rules: ComparingRules): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const predicate of proposition.predicates) {
    if (rules.claims.lightVerbs.has(predicate.lemma)) continue;
    const group = rules.claims.synonyms(predicate.root) ?? predicate.root;
    for (const actor of proposition.actors) keys.add(`act ${group} ${actorBlock(actor)}`);
  }
  const content = proposition.words.filter((word) => word.rarity > 0);
  for (const [at, word] of content.entries()) {
    const before = content[at - 1];
    if (before !== undefined && before.rarity + word.rarity >= RARE_PAIR)
      keys.add(`pair ${before.root} ${word.root}`);
  }
  for (const amount of proposition.amounts)
    if (amount.low !== null && amount.unit !== null) keys.add(`count ${amount.low} ${amount.unit}`);
  if (content.length > 0 && content.length < 4)
    keys.add(`words ${content.map((word) => word.key).join(' ')}`);
  return keys;
}

function actorBlock(actor: Proposition['actors'][number]): string {
  if (actor.type === 'country' && actor.country !== null) return actor.country;
  return actor.type === 'person' ? (actor.main.words.at(-1) ?? '') : actor.main.joined;
}

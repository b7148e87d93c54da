import { compareEvidence, compareText, type Disagreement, type Evidence, overlaps } from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import { overlapOf } from './content.ts';
import type { StoryInput } from './types.ts';

/** Words a sentence may have before each costs. */
const FREE_WORDS = 25;
const WORD_COST = 0.01;
/** Shorter sentences seldom tell an event. */
const SHORT_WORDS = 12;
const SHORT_COST = 0.4;
/** Weight of telling what the whole story is about. */
const CENTRALITY = 2;
/** Bonus of the first sentence of a report: what its desk thought most worth telling. */
const OPENING = 0.7;
/** Bonus of a lead for each further report that tells one of its claims. */
const LEAD_SUPPORT = 0.2;
const LONG_LEAD_COST = 0.2;
/** Two sentences with so much of the shorter one's content tell the same. */
const SAME_CONTENT = 0.5;
const SAME_WITH_OTHER_FIGURES = 0.8;
/** A lead is one of so many first sentences. */
const LEAD_RANKS = 3;
const LEAD_RANK_COST = 0.25;
const LONGEST_LEAD = 45;
/** What came out last is told first: weight of the latest day of publication over the first. */
const RECENCY = 0.25;
/** Weight of telling the newest figure of a count that rose or fell. */
const NEWEST_FIGURE = 0.6;
const MOST_AGREED = 5;
const MOST_DISPUTED = 2;
const MOST_ALONE = 2;
/** A brief of several reports has so many lines if there is that much to tell, and no more than so many. */
const FEWEST_LINES = 5;
const MOST_LINES = 8;
/** Lines of a story that one report tells. */
const MOST_OF_ONE = 5;

interface Selecting {
  readonly input: StoryInput;
  /** The sentence that tells a trip as a whole, if there is one: always told. */
  readonly route: Candidate | null;
}

/**
 * Chooses the sentences of a brief: a lead, then greedily those whose untold claims weigh most (origins and rank in the
 * reports, less their length), then what is disputed, then what one report alone has. Nothing is told twice.
 */
export function selectSentences(
  candidates: readonly Candidate[],
  { input, route }: Selecting,
): readonly Candidate[] {
  const disputes = disputesOf(input);
  const lead = leadOf(candidates, disputes);
  if (lead === null) return [];
  const chosen: Candidate[] = [lead];
  if (route !== null && !tellsTheSame(lead, route)) chosen.push(route);
  const several = input.reports.length > 1;
  const agreed = candidates.filter((candidate) => !several || isAgreed(candidate));
  const weights = weightsOf(candidates);
  addBest(chosen, agreed, several ? MOST_AGREED : MOST_OF_ONE, weights);
  const told = [
    lead,
    ...chosen.slice(1).sort((a, b) => a.position - b.position || compareEvidence(a.evidence, b.evidence)),
  ];
  const untold = disputes.filter((item) => !told.some((candidate) => isDisputed(candidate, [item])));
  const disputed = candidates.filter((candidate) => isDisputed(candidate, untold));
  addBest(told, disputed, Math.min(MOST_LINES, told.length + MOST_DISPUTED), weights);
  if (several) {
    const most = Math.min(MOST_LINES, Math.max(FEWEST_LINES, told.length + MOST_ALONE));
    const alone = candidates.filter((candidate) => !isAgreed(candidate) && !isDisputed(candidate, disputes));
    addBest(told, alone, most, weights);
  }
  return told;
}

/** Conflicts and updates of the story. */
function disputesOf(input: StoryInput): readonly Disagreement[] {
  return input.alignment.disagreements.filter(
    (item) => item.story === input.group.id && (item.severity === 'conflict' || item.severity === 'update'),
  );
}

/** Adds the candidates of highest gain until the list has `most` or nothing is left to gain. */
function addBest(chosen: Candidate[], from: readonly Candidate[], most: number, weights: Weights): void {
  while (chosen.length < most) {
    let best: Candidate | null = null;
    let bestGain = 0;
    for (const candidate of from) {
      if (chosen.some((other) => tellsTheSame(other, candidate))) continue;
      const gain = gainOf(candidate, chosen, weights);
      if (gain > bestGain) [best, bestGain] = [candidate, gain];
    }
    if (best === null) return;
    chosen.push(best);
  }
}

/** How much of the story's sentences has a lemma, 0 to 1. */
type Weights = ReadonlyMap<string, number>;

function weightsOf(candidates: readonly Candidate[]): Weights {
  const counts = new Map<string, number>();
  for (const candidate of candidates)
    for (const lemma of candidate.content) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  return new Map([...counts].map(([lemma, count]) => [lemma, count / most]));
}

function gainOf(candidate: Candidate, chosen: readonly Candidate[], weights: Weights): number {
  const told = new Set(chosen.flatMap((other) => other.claims.map((claim) => claim.id)));
  const untold = candidate.claims.filter((claim) => !told.has(claim.id));
  if (untold.length === 0 && candidate.claims.length > 0) return 0;
  const support = Math.max(
    Math.log(2),
    ...untold.map((claim) => Math.log(1 + (claim.origins ?? 1)) * reach(claim.reports)),
  );
  const words = candidate.sentence.words.length;
  const cost = WORD_COST * Math.max(0, words - FREE_WORDS) + (words < SHORT_WORDS ? SHORT_COST : 0);
  const opening = candidate.rank === 0 ? OPENING : 0;
  return opening + support * (2 - candidate.position) + CENTRALITY * centralityOf(candidate, weights) - cost;
}

function centralityOf(candidate: Candidate, weights: Weights): number {
  const sum = [...candidate.content].reduce((total, lemma) => total + (weights.get(lemma) ?? 0), 0);
  return sum / Math.max(1, candidate.content.size);
}

/** A claim in more reports is the better told, even of one origin. */
function reach(reports: number): number {
  return 1 + Math.log(reports);
}

function tellsTheSame(a: Candidate, b: Candidate): boolean {
  if (a.evidence.report === b.evidence.report && overlaps(a.evidence, b.evidence)) return true;
  return overlapOf(a.content, b.content) > (haveOtherFigures(a, b) ? SAME_WITH_OTHER_FIGURES : SAME_CONTENT);
}

/** Each tells a number that the other does not: news of the same, not the same news. */
function haveOtherFigures(a: Candidate, b: Candidate): boolean {
  const isNew = (one: Candidate, other: Candidate) =>
    [...one.figures].some((figure) => !other.figures.has(figure));
  return isNew(a, b) && isNew(b, a);
}

function isAgreed(candidate: Candidate): boolean {
  return candidate.claims.some((claim) => claim.reports > 1);
}

function isDisputed(candidate: Candidate, disputes: readonly Disagreement[]): boolean {
  return disputes.some((item) => item.values.some((value) => holds(candidate, value)));
}

function holds(candidate: Candidate, evidence: Evidence): boolean {
  return evidence.report === candidate.evidence.report && overlaps(evidence, candidate.evidence);
}

/**
 * Among the first sentences the one whose content most of the story's first sentences share, of a late report before an
 * early one.
 */
function leadOf(candidates: readonly Candidate[], disputes: readonly Disagreement[]): Candidate | null {
  const firsts = candidates.filter((candidate) => candidate.rank < LEAD_RANKS);
  const pool = firsts.length > 0 ? firsts : candidates.slice(0, 1);
  const recency = recencyOf(pool);
  const updates = disputes.filter((item) => item.severity === 'update');
  let best: Candidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of pool) {
    const news = updates.some((item) => tellsNewest(candidate, item, pool)) ? NEWEST_FIGURE : 0;
    const score = leadScore(candidate, firsts) + RECENCY * recency(candidate) + news;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** Rank of the day on which a candidate's report came out among the days of all, 0 to 1; 0 where it has none. */
function recencyOf(pool: readonly Candidate[]): (candidate: Candidate) => number {
  const dayOf = (candidate: Candidate) => candidate.sentence.report.published?.value.slice(0, DAY) ?? null;
  const days = [...new Set(pool.map(dayOf).filter((day) => day !== null))].sort(compareText);
  return (candidate) => Math.max(0, days.indexOf(dayOf(candidate) ?? '')) / Math.max(1, days.length - 1);
}

/** Length of `YYYY-MM-DD`. */
const DAY = 10;

/**
 * True if the candidate's report is the first with the newest value of an update, and the candidate tells it or opens the
 * report (its headline may have the figure).
 */
function tellsNewest(candidate: Candidate, item: Disagreement, pool: readonly Candidate[]): boolean {
  const own = item.values.find((value) => value.report === candidate.evidence.report);
  if (own === undefined || (candidate.rank > 0 && !holds(candidate, own))) return false;
  const published = new Map(
    pool.map(({ sentence }) => [sentence.report.id, sentence.report.published?.value ?? '']),
  );
  const day = published.get(own.report) ?? '';
  return !item.values.some((value) => {
    const other = published.get(value.report) ?? '';
    return isSameValue(value.value, own.value) ? other < day : other > day;
  });
}

/** "five" and "five people" are one value. */
function isSameValue(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function leadScore(candidate: Candidate, firsts: readonly Candidate[]): number {
  const others = firsts.filter((other) => other.evidence.report !== candidate.evidence.report);
  const shared = others.reduce((sum, other) => sum + overlapOf(candidate.content, other.content), 0);
  const central = others.length === 0 ? 0 : shared / others.length;
  const length = candidate.sentence.words.length > LONGEST_LEAD ? LONG_LEAD_COST : 0;
  const support = LEAD_SUPPORT * (Math.max(1, ...candidate.claims.map((claim) => claim.reports)) - 1);
  return central + support - LEAD_RANK_COST * candidate.rank - length;
}

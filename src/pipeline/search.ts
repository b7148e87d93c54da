import { compareEvidence, type Evidence } from '../model/index.ts';
import type { CaseStore, IndexedPassage } from '../store/index.ts';
import { type Concept, type Query, readQuery, termsOfQuery } from './query.ts';

/** A passage of a report that answers a query. */
export interface SearchResult extends Evidence {
  readonly text: string;
  /** Above 0, the best first; comparable within one answer only. Three digits. */
  readonly score: number;
}

/** Passages looked at closely. */
const CANDIDATES = 600;
/** Saturation and length normalisation of BM25 (Robertson and Zaragoza 2009, section 3.4). */
const K1 = 1.2;
const B = 0.5;
/** Part of the score that the terms found near one another add at most. */
const NEARNESS = 0.4;
/** Terms farther apart than this many words are not near. */
const NEAR_WORDS = 30;
/** Part of the score that an asked-for place, time, person or number adds at most. */
const ASKED = 0.35;
/** What each passage already given from the same report leaves of a score. */
const SAME_REPORT = 0.8;
/** Passages that answer less than this part of the best one are left out. */
const WORTH = 0.05;

/**
 * The passages of a case that answer a query, best first, at most `limit`. Words are compared folded and
 * stemmed, names by all spellings of the case; results of a report that has given some already step back.
 */
export async function search(
  store: CaseStore,
  text: string,
  limit: number,
): Promise<readonly SearchResult[]> {
  const query = readQuery(text, await store.list('actors'));
  const terms = termsOfQuery(query);
  if (terms.length === 0) return [];
  const frequencies = await store.frequencies(terms);
  const weights = query.concepts.map((concept) => rarity(concept, frequencies));
  const candidates = await store.candidates(terms, CANDIDATES);
  const scored = score(candidates, query, weights);
  const chosen = spread(scored, limit);
  const reports = new Map(
    (await store.reports(chosen.map(({ report }) => report))).map((report) => [report.id, report]),
  );
  return chosen.map(({ report, start, end, score: value }) => ({
    report,
    start,
    end,
    text: reports.get(report)?.text.slice(start, end) ?? '',
    score: Math.round(value * 1000) / 1000,
  }));
}

interface Scored extends Evidence {
  readonly score: number;
  readonly terms: string;
}

/** Inverse document frequency of the concept's commonest own term. */
function rarity(concept: Concept, { total, of }: { total: number; of: ReadonlyMap<string, number> }): number {
  const own = [...concept.terms].filter(([, weight]) => weight === 1).map(([term]) => of.get(term) ?? 0);
  const count = Math.max(0, ...own);
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

function score(
  candidates: readonly IndexedPassage[],
  query: Query,
  weights: readonly number[],
): readonly Scored[] {
  const split = candidates.map((passage) => ({ passage, terms: passage.terms.split(' ') }));
  const length = split.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, split.length);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return split
    .map(({ passage, terms }) => {
      const places = placesOf(terms);
      const norm = K1 * (1 - B + (B * terms.length) / length);
      const strengths = query.concepts.map((concept) => strength(concept, places, norm));
      const sum = strengths.reduce((total, value, index) => total + value * (weights[index] as number), 0);
      const covered = strengths.reduce(
        (total, value, index) => total + (value > 0 ? (weights[index] as number) : 0),
        0,
      );
      const coverage = all === 0 ? 0 : covered / all;
      const near = nearness(query, places) * NEARNESS;
      const asked = answers(query.asked, places) * ASKED;
      return { ...passage, score: sum * coverage * (1 + near + asked) };
    })
    .filter(({ score: value }) => value > 0);
}

/** Where each term stands. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(terms: readonly string[]): Places {
  const places = new Map<string, number[]>();
  for (const [index, term] of terms.entries()) {
    const known = places.get(term);
    if (known === undefined) places.set(term, [index]);
    else known.push(index);
  }
  return places;
}

/** 0 to nearly `K1 + 1`: how strongly a passage speaks of a concept. */
function strength(concept: Concept, places: Places, norm: number): number {
  let best = 0;
  for (const [term, weight] of concept.terms) {
    const count = places.get(term)?.length ?? 0;
    best = Math.max(best, (weight * count * (K1 + 1)) / (count + norm));
  }
  const { together } = concept;
  if (together.length > 0) {
    const found = together.filter((stem) => places.has(stem)).length / together.length;
    best = Math.max(best, (found ** 2 * (K1 + 1)) / (1 + norm));
  }
  return best;
}

/** 0 to 1: mean closeness of neighbouring concepts of the query. */
function nearness(query: Query, places: Places): number {
  const spots = query.concepts.map(({ terms, together }) =>
    [...terms.keys(), ...together].flatMap((term) =>
      term.startsWith('xactorx') ? [] : (places.get(term) ?? []),
    ),
  );
  let sum = 0;
  for (let index = 1; index < spots.length; index++) {
    const gap = smallestGap(spots[index - 1] as number[], spots[index] as number[]);
    if (gap <= NEAR_WORDS) sum += 1 - gap / (NEAR_WORDS + 1);
  }
  return spots.length < 2 ? 0 : sum / (spots.length - 1);
}

function smallestGap(some: readonly number[], others: readonly number[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const a of some) for (const b of others) smallest = Math.min(smallest, Math.abs(a - b));
  return smallest;
}

/** 0 to 1: how much of what the question words ask for a passage holds. */
function answers(asked: readonly string[], places: Places): number {
  if (asked.length === 0) return 0;
  const parts = asked.map((term) => {
    const count = places.get(term)?.length ?? 0;
    return count / (count + 1);
  });
  return parts.reduce((sum, part) => sum + part, 0) / asked.length;
}

/**
 * Picks the best, one by one; a report that has given passages steps back a little with each. The same words
 * from another report are evidence of their own, the same words twice from one report are not.
 */
function spread(scored: readonly Scored[], limit: number): readonly Scored[] {
  const left = [...scored].sort((a, b) => b.score - a.score || compareEvidence(a, b));
  const least = (left[0]?.score ?? 0) * WORTH;
  const given = new Map<string, number>();
  const said = new Set<string>();
  const chosen: Scored[] = [];
  while (chosen.length < limit) {
    let best: Scored | null = null;
    let bestScore = least;
    for (const candidate of left) {
      if (candidate.score < bestScore) break;
      if (said.has(`${candidate.report}\n${candidate.terms}`)) continue;
      const value = candidate.score * SAME_REPORT ** (given.get(candidate.report) ?? 0);
      if (value > bestScore) [best, bestScore] = [candidate, value];
    }
    if (best === null) break;
    chosen.push({ ...best, score: bestScore });
    said.add(`${best.report}\n${best.terms}`);
    given.set(best.report, (given.get(best.report) ?? 0) + 1);
  }
  return chosen;
}

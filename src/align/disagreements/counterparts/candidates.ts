import type { FullReport } from '../../../model/index.ts';
import { rememberActors, type Score, scorePair } from '../../claims/score.ts';
import type { Proposition } from '../../claims/types.ts';
import type { DisagreementSource } from '../types.ts';

/** Two propositions of different reports of one story that may tell the same. */
export interface Candidate {
  readonly a: Proposition;
  readonly b: Proposition;
  readonly score: Score;
  readonly joined: boolean;
}

/** Rarity from which a word brings two sentences together. */
const RARE = 2.5;
/** Such words that two sentences must share, and the part of all their rarer words. */
const LEAST_SHARED = 2;
const LEAST_OVERLAP = 0.25;
/** Reports of one story that are compared; more are a stream of news, not accounts of one event. */
const MOST_REPORTS = 200;
/** Sentences of a story that share a word and are compared by it: a word in more of them is what the story is about. */
const MOST_HOLDERS = 60;

/** The pairs that claims were made from, and others of one story that share enough of their words. */
export function candidatesOf(source: DisagreementSource): readonly Candidate[] {
  const { reports, stories, claims, rules } = source;
  const known = new Set(claims.matches.map(({ a, b }) => keyOf(a, b)));
  const same = rememberActors(rules);
  const found: Candidate[] = [...claims.matches];
  for (const story of stories) {
    if (story.reports.length < 2 || story.reports.length > MOST_REPORTS) continue;
    const members = reports.filter(({ id }) => story.reports.includes(id));
    for (const [a, b] of pairsIn(members, source)) {
      if (known.has(keyOf(a, b))) continue;
      const score = scorePair(a, b, same, rules);
      if (score.overlap >= LEAST_OVERLAP) found.push({ a, b, score, joined: false });
    }
  }
  return found;
}

function keyOf(a: Proposition, b: Proposition): string {
  return `${a.report}\n${a.order}\n${b.report}\n${b.order}`;
}

/** Pairs that share rare words, the report that comes first in the case first. */
function pairsIn(
  reports: readonly FullReport[],
  { propositions }: DisagreementSource,
): readonly (readonly [Proposition, Proposition])[] {
  const all = reports
    .map(({ id }) => id)
    .sort()
    .flatMap((id) => propositions.get(id) ?? []);
  const holders = new Map<string, number[]>();
  for (const [index, { bag }] of all.entries())
    for (const [root, rarity] of bag) {
      if (rarity < RARE) continue;
      const list = holders.get(root);
      if (list === undefined) holders.set(root, [index]);
      else list.push(index);
    }
  const counts = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length > MOST_HOLDERS) continue;
    for (const [at, first] of list.entries())
      for (const second of list.slice(at + 1)) {
        if (all[first]?.report === all[second]?.report) continue;
        const key = first * all.length + second;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_SHARED)
    .map(
      ([key]) =>
        [all[Math.floor(key / all.length)] as Proposition, all[key % all.length] as Proposition] as const,
    );
}

import type { FullReport } from '../../../model/index.ts';
import type { Proposition } from '../../claims/types.ts';
import type { DisagreementSource } from '../types.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Detail, detailsOf } from './details.ts';
import { APART, answerOneQuestion, isOneSentence, isSureOfEvent } from './judging.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { standsElsewhere, verdictOn } from './verdicts.ts';

/** Two details that two reports give for what may be one question, and that exclude each other. */
export interface Counterparts {
  readonly a: Detail;
  readonly b: Detail;
  /** The propositions they stand in. */
  readonly candidate: Candidate;
  readonly likeness: Likeness;
  /** True if the value of either stands in the other report too. */
  readonly elsewhere: boolean;
}

/** A detail that agrees with one of the other report is settled, unless another answers the question this much better. */
const BETTER = 0.5;

/**
 * Pairs of details in which two reports exclude each other though they answer one question of one event, by the words
 * around, the tree above and the likeness of the sentences. Each detail is held against one of each other report at most:
 * the one most like it.
 */
export function counterparts(source: DisagreementSource): readonly Counterparts[] {
  const { differing, settled } = comparisons(source);
  const storyOf = new Map(
    source.stories.flatMap((story) => story.reports.map((id) => [id, story.id] as const)),
  );
  const found = bestOf(differing)
    .filter(({ a, b, likeness }) => {
      const known = Math.max(settled.get(keyOf(a, b.report)) ?? 0, settled.get(keyOf(b, a.report)) ?? 0);
      return likeness.total >= known + BETTER;
    })
    .filter((pair) => {
      const oneStory = storyOf.get(pair.a.report.id) === storyOf.get(pair.b.report.id);
      return (oneStory || isSureOfEvent(pair)) && answerOneQuestion(pair, source);
    });
  const others = tellingOfOthers(found);
  return found.filter(({ candidate }) => !others.has(candidate));
}

/** What tells one event from another; two sentences that differ in two of these tell two events. */
const TELLING: ReadonlySet<Detail['kind']> = new Set(['date', 'place', 'actor']);

function tellingOfOthers(pairs: readonly Counterparts[]): ReadonlySet<Candidate> {
  const kinds = new Map<Candidate, Set<Detail['kind']>>();
  for (const { a, candidate } of pairs)
    if (TELLING.has(a.kind)) kinds.set(candidate, (kinds.get(candidate) ?? new Set()).add(a.kind));
  return new Set([...kinds].filter(([, each]) => each.size > 1).map(([candidate]) => candidate));
}

interface Comparisons {
  readonly differing: readonly Counterparts[];
  /** By detail and other report: likeness of the detail that agrees with it most. */
  readonly settled: ReadonlyMap<string, number>;
}

function comparisons(source: DisagreementSource): Comparisons {
  const byId = new Map(source.reports.map((report) => [report.id, report]));
  const known = new Map<Proposition, readonly Detail[]>();
  const detailsAt = (proposition: Proposition) => {
    const found = known.get(proposition) ?? detailsOf(proposition, byId.get(proposition.report)!, source);
    known.set(proposition, found);
    return found;
  };
  const settled = new Map<string, number>();
  const settle = (key: string, likeness: number) =>
    settled.set(key, Math.max(settled.get(key) ?? 0, likeness));
  const differing: Counterparts[] = [];
  for (const candidate of candidatesOf(source))
    for (const a of detailsAt(candidate.a))
      for (const b of detailsAt(candidate.b)) {
        if (a.kind !== b.kind) continue;
        const verdict = verdictOn(a, b, source);
        if (verdict === 'unknown') continue;
        const likeness = likenessOf(a, b, candidate);
        if (verdict === 'apart' && likeness.total < APART[a.kind]) continue;
        if (verdict !== 'agree')
          differing.push({ a, b, candidate, likeness, elsewhere: standsElsewhere(a, b, source) });
        else {
          settle(keyOf(a, b.report), likeness.total);
          settle(keyOf(b, a.report), likeness.total);
        }
      }
  return { differing, settled };
}

function keyOf({ kind, report, start, end }: Detail, other: FullReport): string {
  return `${kind}\n${report.id}\n${start}\n${end}\n${other.id}`;
}

/** Another value that is as like as this leaves open which of them is meant. */
const MARGIN = 0.5;

/**
 * Of each pair of reports: each detail with the one it is most like, best first; none where another value is nearly as
 * like and the sentences are not plainly one.
 */
function bestOf(pairs: readonly Counterparts[]): readonly Counterparts[] {
  const sorted = [...pairs].sort(
    (x, y) => y.likeness.total - x.likeness.total || x.a.start - y.a.start || x.b.start - y.b.start,
  );
  const taken = new Map<string, Counterparts>();
  const rivalled = new Set<Counterparts>();
  const best = sorted.filter((pair) => {
    const keys = [keyOf(pair.a, pair.b.report), keyOf(pair.b, pair.a.report)];
    const before = keys.flatMap((key) => taken.get(key) ?? []);
    for (const better of before)
      if (pair.likeness.total > better.likeness.total - MARGIN && otherValue(pair, better))
        rivalled.add(better);
    if (before.length > 0) return false;
    for (const key of keys) taken.set(key, pair);
    return true;
  });
  return best.filter((pair) => isOneSentence(pair) || !rivalled.has(pair));
}

/** True if the value that the pairs do not have in common differs in its words. */
function otherValue(one: Counterparts, other: Counterparts): boolean {
  const words = ({ report, start, end }: Detail) => report.text.slice(start, end).toLowerCase();
  return words(one.a) !== words(other.a) || words(one.b) !== words(other.b);
}

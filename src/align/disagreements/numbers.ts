import {
  type Amount,
  compareEvidence,
  contentId,
  type Disagreement,
  type FullReport,
} from '../../model/index.ts';
import { Groups } from '../../text/index.ts';
import type { Match } from '../claims/index.ts';
import { daysMeet } from '../claims/days.ts';
import type { ClaimRules, Proposition } from '../claims/types.ts';
import {
  type Interval,
  intervalOf,
  intervalsMeet,
  isNoCount,
  isOpenCount,
  sameValue,
  standsIn,
} from './intervals.ts';
import { scopeOf } from './scope.ts';
import { slotDifferences } from './slot-differences.ts';
import type { Counted, DisagreementSource, NumberDifference, Value } from './types.ts';
import { shareOf, wordsAround } from './surroundings.ts';
import { isUpdate } from './updates.ts';

/** Overlap from which two sentences of one predicate tell one thing, and without a common predicate. */
const OVERLAP_WITH_PREDICATE = 0.3;
const OVERLAP_ALONE = 0.45;

/** A number in a proposition. */
type Told = Counted & { readonly proposition: Proposition };

/** Share that the words around two numbers must have in common. */
const SAME_SURROUNDINGS = 0.25;
const SURE_SURROUNDINGS = 0.5;

/** A sentence with more numbers is a table; its columns are not known. */
const MOST_AMOUNTS = 20;

const RANK = { conflict: 2, update: 1, compatible: 0 } as const;

/**
 * Numbers that differ between reports that count the same: the same noun or unit in propositions that say the
 * same, in the same scope, and neither value in the other report with that noun (it would be another count);
 * and figures of one slot of one event, however the sentences are worded.
 *
 * @param others differences found by other ways, to be shown together with these
 */
export function numberDisagreements(
  source: DisagreementSource,
  others: readonly NumberDifference[],
): Disagreement[] {
  const byId = new Map(source.reports.map((report) => [report.id, report]));
  const differences = [
    ...source.claims.matches.flatMap((match) => differencesOf(match, { source, byId })),
    ...slotDifferences(source),
    ...others,
  ];
  const counted = [
    ...new Map(differences.flatMap(({ a, b }) => [a, b]).map((each) => [keyOf(each), each])).values(),
  ];
  counted.sort((a, b) => compareEvidence(shownValue(a, byId), shownValue(b, byId)));
  const indexOf = new Map(counted.map((each, index) => [keyOf(each), index]));
  const groups = new Groups(counted.length);
  for (const { a, b } of differences)
    groups.unite(indexOf.get(keyOf(a)) as number, indexOf.get(keyOf(b)) as number);
  return groups.all().map((group) => {
    const members = new Set(group.map((index) => keyOf(counted[index] as Counted)));
    const within = differences.filter(({ a }) => members.has(keyOf(a)));
    const worst = within.reduce((most, each) => (RANK[each.severity] > RANK[most.severity] ? each : most));
    const values = group.map((index) => shownValue(counted[index] as Counted, byId));
    const told = worst.a.proposition ?? worst.b.proposition;
    return {
      id: contentId(
        'disagreement',
        'number',
        ...values.flatMap(({ report, start, end }) => [report, start, end]),
      ),
      story: storyOf(worst.a.report, source),
      kind: 'number',
      severity: worst.severity,
      claim: told === null ? null : source.claims.claimOf(told),
      values,
      why: worst.why,
    };
  });
}

function storyOf(report: string, { stories }: DisagreementSource): string {
  return stories.find((story) => story.reports.includes(report))?.id ?? report;
}

interface Context {
  readonly source: DisagreementSource;
  readonly byId: ReadonlyMap<string, FullReport>;
}

function differencesOf(match: Match, context: Context): readonly NumberDifference[] {
  const { a, b } = match;
  if (Math.max(a.amounts.length, b.amounts.length) > MOST_AMOUNTS || !isSameSlot(match)) return [];
  const units = new Set(a.amounts.flatMap((amount) => amount.unit ?? []));
  return [...units].flatMap((unit) => {
    const pair = singlePair(amountsIn(a, unit), amountsIn(b, unit));
    if (pair === null) return [];
    const difference = compareAmounts(
      { report: a.report, proposition: a, amount: pair[0] },
      { report: b.report, proposition: b, amount: pair[1] },
      { ...context, match },
    );
    return difference === null ? [] : [difference];
  });
}

/** One claim, or one predicate with a participant in common; never two days or two speakers. */
function isSameSlot({ a, b, score, joined }: Match): boolean {
  const apart =
    a.days.length > 0 &&
    b.days.length > 0 &&
    !a.days.some((day) => b.days.some((other) => daysMeet(day, other)));
  if (
    apart ||
    score.terms.some((term) => (term.name === 'speaker' || term.name === 'roles') && term.value < 0)
  )
    return false;
  if (joined) return true;
  return (
    score.predicates !== null &&
    score.shared > 0 &&
    (score.terms.find((term) => term.name === 'predicate')?.value ?? 0) >= 1
  );
}

function amountsIn(proposition: Proposition, unit: string): readonly Amount[] {
  return proposition.amounts.filter((amount) => amount.unit === unit && amount.low !== null);
}

/** The one number on each side that is left when equal ones are set aside, or null. */
function singlePair(a: readonly Amount[], b: readonly Amount[]): readonly [Amount, Amount] | null {
  const left = a.filter((amount) => !b.some((other) => sameValue(amount, other)));
  const right = b.filter((amount) => !a.some((other) => sameValue(amount, other)));
  const [first] = left;
  const [second] = right;
  if (left.length !== 1 || right.length !== 1 || first === undefined || second === undefined) return null;
  return a.length === b.length ? [first, second] : null;
}

function compareAmounts(
  a: Told,
  b: Told,
  context: Context & { readonly match: Match },
): NumberDifference | null {
  const { byId, match, source } = context;
  const reportA = byId.get(a.report) as FullReport;
  const reportB = byId.get(b.report) as FullReport;
  if (standsIn(a.amount, reportB) || standsIn(b.amount, reportA)) return null;
  if (scopeOf(reportA, a, source.rules) !== scopeOf(reportB, b, source.rules)) return null;
  const one = intervalOf(a.amount) as Interval;
  const other = intervalOf(b.amount) as Interval;
  const shown = `“${wordsOf(a, byId)}” and “${wordsOf(b, byId)}”`;
  if (intervalsMeet(one, other))
    return { a, b, severity: 'compatible', why: `${shown}: one number fits both` };
  if (!isSureSlot(match) || !sameCounting(a, b, match, source.rules.claims)) return null;
  if (source.rules.claims.ownCounts.has(a.amount.unit ?? '')) return null;
  if (isNoCount(reportA, a.amount) || isNoCount(reportB, b.amount)) return null;
  const moved = isUpdate({ ...a, report: reportA }, { ...b, report: reportB }, source.rules.claims);
  if (moved !== null) return { a, b, severity: 'update', why: `${shown}: ${moved}` };
  if (isOpenCount(a.amount, b.amount) && source.rules.claims.growingCounts.has(a.amount.unit ?? ''))
    return null;
  return {
    a,
    b,
    severity: 'conflict',
    why: `${shown}: no number fits both, and both tell of the same (${reasonOf(match)})`,
  };
}

/** A conflict needs one claim and wording or predicate that leave no doubt. */
function isSureSlot({ score, joined, a, b }: Match): boolean {
  if (!joined) return false;
  const statuses = new Set([a, b].map((each) => each.predicates[0]?.status ?? 'happened'));
  if (statuses.size > 1 && score.wording < OVERLAP_ALONE) return false;
  const agreed = (score.terms.find((term) => term.name === 'predicate')?.value ?? 0) >= 1;
  return score.overlap >= (agreed ? OVERLAP_WITH_PREDICATE : OVERLAP_ALONE);
}

/** Both numbers belong to one verb, in like words; among several numbers of a unit the words must be closer. */
function sameCounting(a: Told, b: Told, { score }: Match, rules: ClaimRules): boolean {
  const [left, right] = [verbOf(a), verbOf(b)];
  if (left !== null && right !== null && left !== right && score.wording < OVERLAP_ALONE) {
    const group = rules.synonyms(left);
    if (group === null || group !== rules.synonyms(right)) return false;
  }
  const several = [a, b].some(
    ({ proposition, amount }) => amountsIn(proposition, amount.unit as string).length > 1,
  );
  return (
    shareOf(wordsAround(a.proposition, a.amount), wordsAround(b.proposition, b.amount)) >=
    (several ? SURE_SURROUNDINGS : SAME_SURROUNDINGS)
  );
}

/** Root of the verb that a number belongs to. */
function verbOf({ proposition, amount }: Told): string | null {
  const start = amount.predicate?.start;
  return proposition.words.find((word) => word.start === start)?.root ?? null;
}

function reasonOf({ score }: Match): string {
  const largest = [...score.terms].sort((a, b) => b.value - a.value).slice(0, 3);
  return largest.map((term) => `same ${term.name}`).join(', ');
}

function shownValue({ report, amount }: Counted, byId: ReadonlyMap<string, FullReport>): Value {
  const text = (byId.get(report) as FullReport).text;
  return {
    report,
    start: amount.start,
    end: amount.end,
    value: text.slice(amount.start, amount.end).replace(/\s+/gu, ' '),
  };
}

function wordsOf(counted: Counted, byId: ReadonlyMap<string, FullReport>): string {
  return shownValue(counted, byId).value;
}

function keyOf({ report, amount }: Counted): string {
  return `${report}\n${amount.start}\n${amount.end}`;
}

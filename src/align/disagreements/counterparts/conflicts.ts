import { compareEvidence, contentId, type Disagreement, overlaps } from '../../../model/index.ts';
import { Groups } from '../../../text/index.ts';
import type { DisagreementSource, NumberDifference, Value } from '../types.ts';
import type { Detail } from './details.ts';
import { numberSeverity, speaks } from './judging.ts';
import type { Counterparts } from './pairs.ts';

/** The numbers among the pairs that cannot both hold, or of which one is a later state. */
export function counterpartNumbers(
  pairs: readonly Counterparts[],
  source: DisagreementSource,
): readonly NumberDifference[] {
  return pairs.flatMap((pair) => {
    if (pair.a.kind !== 'number' || pair.b.kind !== 'number') return [];
    const a = { report: pair.a.report.id, proposition: pair.a.proposition, amount: pair.a.value };
    const b = { report: pair.b.report.id, proposition: pair.b.proposition, amount: pair.b.value };
    const severity = numberSeverity(a, b, { pair, source });
    return severity === null ? [] : [{ a, b, severity, why: whyOf([pair]) }];
  });
}

/**
 * The other pairs as disagreements, those of one value together. Pairs in which one of the known disagreements holds both
 * values already are left out.
 */
export function counterpartDisagreements(
  pairs: readonly Counterparts[],
  known: readonly Disagreement[],
  source: DisagreementSource,
): readonly Disagreement[] {
  const fresh = pairs.filter(({ a, b }) => a.kind !== 'number' && !known.some(holds(a, b)));
  const groups = new Groups(fresh.length);
  const holderOf = new Map<string, number>();
  for (const [index, pair] of fresh.entries())
    for (const detail of [pair.a, pair.b]) {
      const key = `${detail.kind}\n${detail.report.id}\n${detail.start}`;
      groups.unite(index, holderOf.get(key) ?? index);
      holderOf.set(key, index);
    }
  return groups.all().map((members) =>
    disagreementOf(
      members.map((index) => fresh[index] as Counterparts),
      source,
    ),
  );
}

/** What a detail of the kind is called in the contract. */
const KIND = {
  number: 'number',
  duration: 'number',
  date: 'date',
  place: 'place',
  actor: 'actor',
  polarity: 'polarity',
} as const;

function holds(a: Detail, b: Detail): (known: Disagreement) => boolean {
  return ({ kind, values }) =>
    (kind === KIND[a.kind] || (a.kind === 'actor' && kind === 'speaker')) &&
    [a, b].every((detail) =>
      values.some((value) => value.report === detail.report.id && overlaps(value, detail)),
    );
}

function disagreementOf(pairs: readonly Counterparts[], source: DisagreementSource): Disagreement {
  const first = pairs[0] as Counterparts;
  const spoken = first.a.kind === 'actor' && speaks(first.a, source.rules) && speaks(first.b, source.rules);
  const kind = spoken ? 'speaker' : KIND[first.a.kind];
  const values = [
    ...new Map(
      pairs
        .flatMap(({ a, b }) => [a, b])
        .map((detail) => [`${detail.report.id} ${detail.start}`, shownAt(detail)]),
    ).values(),
  ].sort(compareEvidence);
  const parts = values.flatMap(({ report, start, end }) => [report, start, end]);
  const story = source.stories.find(({ reports }) => reports.includes(first.a.report.id));
  return {
    id: contentId('disagreement', kind, ...parts),
    story: story?.id ?? first.a.report.id,
    kind,
    severity: 'conflict',
    claim: source.claims.claimOf(first.a.proposition),
    values,
    why: whyOf(pairs),
  };
}

/** The values, and what makes them answers to one question. */
function whyOf(pairs: readonly Counterparts[]): string {
  const { a, b, likeness } = pairs[0] as Counterparts;
  const shown = [
    ...new Set(pairs.flatMap((pair) => [pair.a, pair.b]).map((detail) => `“${shownAt(detail).value}”`)),
  ];
  const governor = likeness.governor > 0 ? a.governors.find((word) => b.governors.includes(word)) : undefined;
  const reasons = [
    ...(governor === undefined ? [] : ['they hang on the same word']),
    ...(likeness.around > 0 ? ['the words around them agree'] : []),
    ...(likeness.actors > 0 ? ['the same people take part'] : []),
  ];
  return `${shown.join(' against ')}: ${reasons.length === 0 ? 'the sentences agree otherwise' : reasons.join(', ')}`;
}

function shownAt({ report, start, end }: Detail): Value {
  return { report: report.id, start, end, value: report.text.slice(start, end).replace(/\s+/gu, ' ') };
}

import { compareText, contentId, type FullReport } from '../../model/index.ts';
import type { Proposition } from './types.ts';

/** Reports whose body is one and the same text. */
export interface Copies {
  /** The smallest report id with this body, by report id. */
  readonly original: ReadonlyMap<string, string>;
  /** Propositions that stand at the same place of the same text. */
  readonly pairs: readonly (readonly [Proposition, Proposition])[];
}

/** Finds exact copies, but for white space, case and what surrounds the body. */
export function copiesOf(
  reports: readonly FullReport[],
  propositions: ReadonlyMap<string, readonly Proposition[]>,
): Copies {
  const original = new Map<string, string>();
  const pairs: (readonly [Proposition, Proposition])[] = [];
  const firstOf = new Map<string, string>();
  for (const report of [...reports].sort((a, b) => compareText(a.id, b.id))) {
    const list = propositions.get(report.id) ?? [];
    const words = list.map((proposition) => proposition.words.map((word) => word.key).join(' '));
    const key = words.length === 0 ? report.id : contentId('body', ...words);
    const first = firstOf.get(key) ?? report.id;
    firstOf.set(key, first);
    original.set(report.id, first);
    if (first === report.id) continue;
    const others = propositions.get(first) as readonly Proposition[];
    for (const [index, proposition] of list.entries())
      pairs.push([others[index] as Proposition, proposition]);
  }
  return { original, pairs };
}

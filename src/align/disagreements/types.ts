import type { Amount, Evidence, FullReport, Passage } from '../../model/index.ts';
import type { MergedActors, StoryGroup } from '../actors/index.ts';
import type { FoundClaims } from '../claims/index.ts';
import type { ComparingRules, Proposition } from '../claims/types.ts';

/** What disagreements are looked for in. */
export interface DisagreementSource {
  readonly reports: readonly FullReport[];
  readonly stories: readonly StoryGroup[];
  readonly passages: readonly Passage[];
  readonly propositions: ReadonlyMap<string, readonly Proposition[]>;
  readonly claims: FoundClaims;
  readonly actors: MergedActors;
  readonly rules: ComparingRules;
}

/** A value with the words it stands in. */
export type Value = Evidence & { readonly value: string };

/** A number where a report gives it. */
export interface Counted {
  readonly report: string;
  /** What it is part of; null in a headline. */
  readonly proposition: Proposition | null;
  readonly amount: Amount;
}

/** Two numbers of one thing that are not equal. */
export interface NumberDifference {
  readonly a: Counted;
  readonly b: Counted;
  readonly severity: 'conflict' | 'update' | 'compatible';
  readonly why: string;
}

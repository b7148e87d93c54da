import { shareOf } from '../surroundings.ts';
import type { Candidate } from './candidates.ts';
import type { Detail } from './details.ts';

/** How far two details of two propositions answer one question: a sum, and its parts. */
export interface Likeness {
  readonly total: number;
  /** They hang on one word of the tree, or further up. */
  readonly governor: number;
  /** In one relation, with one preposition. */
  readonly relation: number;
  /** Rarer words around them in common. */
  readonly around: number;
  /** Rarer words of the propositions in common. */
  readonly overlap: number;
  /** Word pairs of the propositions in common. */
  readonly wording: number;
  /** Participants of the propositions in common. */
  readonly actors: number;
}

// What the parts are worth at most. First settings in coarse steps, set by reading pairs; nothing is trained.
/** Worth of hanging on one word. */
export const NEAREST_GOVERNOR = 1;
const SOME_GOVERNOR = 0.5;
const RELATION = 0.3;
const AROUND = 2;
const OVERLAP = 1.5;
const WORDING = 0.7;
/** For each participant in common. */
const ACTOR = 0.25;
const MOST_ACTORS = 0.5;

/** The likeness of two details of one kind. */
export function likenessOf(a: Detail, b: Detail, { score }: Candidate): Likeness {
  const actors = Math.min(MOST_ACTORS, ACTOR * score.shared);
  const [one, other] = [a.governors, b.governors];
  const governor =
    one[0] !== undefined && one[0] === other[0]
      ? NEAREST_GOVERNOR
      : one.some((word) => other.includes(word))
        ? SOME_GOVERNOR
        : 0;
  const relation = a.relation === b.relation ? RELATION : 0;
  const around = AROUND * shareOf(a.around, b.around);
  const overlap = OVERLAP * score.overlap;
  const wording = WORDING * score.wording;
  const total = governor + relation + around + overlap + wording + actors;
  return { total, governor, relation, around, overlap, wording, actors };
}

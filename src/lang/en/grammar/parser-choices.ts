import { LEFT, MOVES, type ParserState, type Scorer, type SlotNetwork } from '../../../learn/index.ts';

/** A move or relation whose lead over the next is smaller (in logits) is not sure; where it is the small network's, it is looked at again. */
export const SURE = 2;

/** Reads the best move and the best relation off a network that has run for the present state of a parser. */
export class Choices {
  /** How far the choice made last was ahead of the next best (in logits). */
  lead = 0;
  readonly #state: ParserState;
  readonly #labels: number;
  readonly #candidates: readonly Uint8Array[];

  /** @param candidates for each tag the relations that its words may have, of so many labels */
  constructor(state: ParserState, labels: number, candidates: readonly Uint8Array[]) {
    this.#state = state;
    this.#labels = labels;
    this.#candidates = candidates;
  }

  /** The best move of those that the state allows. */
  move(scorer: Scorer): number {
    const { scores } = scorer;
    scorer.score(0, MOVES);
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    for (let move = 0; move < MOVES; move++) {
      if (!this.#state.allows(move)) continue;
      const score = scores[move]!;
      if (score > most) {
        next = most;
        most = score;
        best = move;
      } else if (score > next) next = score;
    }
    this.lead = most - next;
    return best;
  }

  /** The best relation for a move among those that words of the child's tag have had. */
  label(scorer: Scorer, move: number, tag: number): number {
    const from = this.#from(move);
    const candidates = this.#candidates[tag]!;
    const { scores } = scorer;
    scorer.score(from, this.#labels);
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < candidates.length; at++) {
      const label = candidates[at]!;
      const score = scores[from + label]!;
      if (score > most) {
        next = most;
        most = score;
        best = label;
      } else if (score > next) next = score;
    }
    this.lead = most - next;
    return best;
  }

  /**
   * The relation that a second network finds best among those that a first one, whose scores for the move are known, does not
   * put further behind its best than `open`.
   */
  openLabel(first: Scorer, second: SlotNetwork, { move, tag, best }: LabelChoice, open: number): number {
    const from = this.#from(move);
    const { scores } = first;
    const least = scores[from + best]! - open;
    let label = best;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of this.#candidates[tag]!) {
      if (scores[from + candidate]! < least) continue;
      const score = second.output(from + candidate);
      if (score > most) {
        most = score;
        label = candidate;
      }
    }
    return label;
  }

  /** First output of the relations that go with a move. */
  #from(move: number): number {
    return MOVES + (move === LEFT ? 0 : this.#labels);
  }
}

/** A relation chosen for a move. */
export interface LabelChoice {
  readonly move: number;
  /** Tag of the child. */
  readonly tag: number;
  readonly best: number;
}

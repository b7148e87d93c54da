import {
  LEFT,
  MOVES,
  ParserState,
  SHIFT,
  type SlotNetwork,
  type Tables,
  unpackCommittee,
  unpackNetwork,
} from '../../../learn/index.ts';
import { fillGuide, GUIDE_SLOTS } from './parser-guide.ts';
import { kindOfLabel } from './parser-numbers.ts';
import { Opinion } from './parser-opinion.ts';
import type { ParserInput } from './parser-rows.ts';
import { fillSlots, SLOTS } from './parser-slots.ts';

/** A move or relation whose lead over the next in the small network is smaller (in logits) is looked at again. */
const ENOUGH = 3;
/** A head counts as sure where the move that found it was ahead by this (in logits). */
export const SURE = 2;

/** A move with the relation it gives, whether each need not be looked at again, and whether the move is sure. */
interface Decision {
  move: number;
  moveStands: boolean;
  sure: boolean;
  label: number;
  labelStands: boolean;
}

/** With an empty stack there is no choice. */
const NOTHING_ELSE: Readonly<Decision> = {
  move: SHIFT,
  moveStands: true,
  sure: true,
  label: 0,
  labelStands: true,
};

/** A decision of the draft in one number: the move, and these bits. */
const MOVE_STANDS = 4;
const LABEL_STANDS = 8;

/**
 * A greedy parser that reads from one end: arc-hybrid moves chosen by networks with one hidden layer (Chen and Manning 2014),
 * which also give the relation. A small network makes a draft; then a committee of large ones, guided by the draft of a parser
 * that reads from the other end, decides anew where the small one is not sure. Time linear in the number of words.
 */
export class DirectedParser {
  readonly state: ParserState;
  /** The tree by the small network alone. */
  readonly draft = new Opinion();
  /** The tree after a second look at what was not certain. */
  readonly revised = new Opinion();
  /** True where the small network was sure of every move and relation of the draft. */
  certain = true;
  /** Moves that the large networks decided, of all moves. */
  looked = 0;
  moves = 0;
  readonly #input: ParserInput;
  readonly #labels: number;
  readonly #small: SlotNetwork;
  readonly #large: SlotNetwork;
  /** Relations seen with each tag. */
  readonly #candidates: readonly Uint8Array[];
  readonly #rows = new Int32Array(SLOTS + GUIDE_SLOTS);
  readonly #decision: Decision = { ...NOTHING_ELSE };
  /** The decisions of the draft, in their order. */
  #drafted = new Uint8Array(0);
  #tags: Int32Array = new Int32Array(0);
  #lead = 0;

  /** @param candidates for each tag the labels its words may have */
  constructor(
    tables: Tables,
    name: string,
    input: ParserInput,
    labels: readonly string[],
    candidates: readonly Uint8Array[],
  ) {
    this.#input = input;
    this.#labels = labels.length;
    this.#candidates = candidates;
    this.state = new ParserState(labels.map(kindOfLabel));
    const usual = this.#rowsOfNothing();
    this.#small = unpackNetwork(tables, `${name}.small`, { usual: usual.subarray(0, SLOTS) });
    this.#large = unpackCommittee(tables, `${name}.large`, { usual });
  }

  /** The rows of an empty sentence: those of places where nothing is. */
  #rowsOfNothing(): Int32Array {
    this.#input.read(new Int32Array(0), new Int32Array(0), 0);
    this.state.start(0);
    const nothing = new Opinion();
    nothing.start(0);
    nothing.take(this.state);
    fillSlots(this.state, this.#input, this.#rows);
    fillGuide(this.state, nothing, this.#input.layout, SLOTS, this.#rows);
    return this.#rows.slice();
  }

  /** Reads a sentence, from this parser's end, and makes the draft. */
  sketch(ids: Int32Array, tags: Int32Array, length: number): void {
    this.#tags = tags;
    this.#input.read(ids, tags, length);
    const { state, draft } = this;
    if (this.#drafted.length < 2 * length) this.#drafted = new Uint8Array(4 * length);
    draft.start(length);
    state.start(length);
    this.certain = true;
    for (let step = 0; !state.done; step++) {
      const { move, moveStands, sure, label, labelStands } = this.#decide();
      this.#drafted[step] = move | (moveStands ? MOVE_STANDS : 0) | (labelStands ? LABEL_STANDS : 0);
      if (!moveStands || !labelStands) this.certain = false;
      if (move !== SHIFT) draft.sure[state.below(0)] = sure ? 1 : 0;
      this.#apply(move, label);
    }
    draft.take(state);
  }

  /**
   * Parses the sentence of the draft anew, guided by what the parser from the other end made of it. As long as it goes the way
   * of the draft, the small network need not run again.
   */
  revise(guide: Opinion): void {
    const { state, revised } = this;
    state.start(guide.length);
    revised.start(guide.length);
    let drafted = true;
    for (let step = 0; !state.done; step++) {
      const decision: Decision = drafted ? this.#recall(step) : this.#decide();
      const { move, moveStands, label, labelStands } = decision;
      let [bestMove, bestLabel, sure] = [move, label, decision.sure];
      if (!moveStands || !labelStands) {
        if (drafted) fillSlots(state, this.#input, this.#rows);
        this.#weigh(guide);
        if (!moveStands) {
          bestMove = this.#bestMove(this.#large);
          sure = this.#lead >= SURE;
        }
        if (bestMove !== SHIFT && (bestMove !== move || !labelStands))
          bestLabel = this.#bestLabel(this.#large, bestMove);
        if (bestMove !== move || bestLabel !== label) drafted = false;
      }
      if (bestMove !== SHIFT) revised.sure[state.below(0)] = sure ? 1 : 0;
      this.#apply(bestMove, bestLabel);
    }
    revised.take(state);
  }

  /** What the small network would do. */
  #decide(): Decision {
    this.moves++;
    const decision = this.#decision;
    if (this.state.depth === 0) return Object.assign(decision, NOTHING_ELSE);
    fillSlots(this.state, this.#input, this.#rows);
    this.#small.run(this.#rows);
    decision.move = this.#bestMove(this.#small);
    decision.moveStands = this.#lead >= ENOUGH;
    decision.sure = this.#lead >= SURE;
    decision.label = 0;
    decision.labelStands = true;
    if (decision.move === SHIFT) return decision;
    decision.label = this.#bestLabel(this.#small, decision.move);
    decision.labelStands = this.#lead >= ENOUGH;
    return decision;
  }

  /** What the small network did at this step of the draft. */
  #recall(step: number): Decision {
    const decision = this.#decision;
    const drafted = this.#drafted[step]!;
    decision.move = drafted & (MOVE_STANDS - 1);
    decision.moveStands = (drafted & MOVE_STANDS) !== 0;
    decision.labelStands = (drafted & LABEL_STANDS) !== 0;
    const top = this.state.below(0);
    decision.sure = decision.move === SHIFT || this.draft.sure[top] === 1;
    decision.label = decision.move === SHIFT ? 0 : this.draft.labels[top]!;
    return decision;
  }

  #apply(move: number, label: number): void {
    if (move === SHIFT) this.state.shift();
    else if (move === LEFT) this.state.attachLeft(label);
    else this.state.attachRight(label);
  }

  /** Runs the large networks for the present state, whose rows are filled but for the guide's. */
  #weigh(guide: Opinion): void {
    fillGuide(this.state, guide, this.#input.layout, SLOTS, this.#rows);
    this.#large.run(this.#rows);
    this.looked++;
  }

  #bestMove(network: SlotNetwork): number {
    const { state } = this;
    const { scores } = network;
    network.score(0, MOVES);
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    for (let move = 0; move < MOVES; move++) {
      if (!state.allows(move)) continue;
      const score = scores[move]!;
      if (score > most) {
        next = most;
        most = score;
        best = move;
      } else if (score > next) next = score;
    }
    this.#lead = most - next;
    return best;
  }

  /** The best relation among those that words of the child's tag have had. */
  #bestLabel(network: SlotNetwork, move: number): number {
    const from = MOVES + (move === LEFT ? 0 : this.#labels);
    const candidates = this.#candidates[this.#tags[this.state.below(0)]!]!;
    const { scores } = network;
    network.score(from, this.#labels);
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
    this.#lead = most - next;
    return best;
  }
}

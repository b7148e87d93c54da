import {
  Committee,
  LEFT,
  ParserState,
  SHIFT,
  type SlotNetwork,
  type Tables,
  unpackNetwork,
} from '../../../learn/index.ts';
import { Choices, SURE } from './parser-choices.ts';
import { fillGuide, GUIDE_SLOTS } from './parser-guide.ts';
import { kindOfLabel } from './parser-numbers.ts';
import { Opinion } from './parser-opinion.ts';
import type { ParserParts } from './parser.ts';
import type { ParserInput } from './parser-rows.ts';
import { fillSlots, SLOTS } from './parser-slots.ts';

/** A move with the relation it gives, and whether each is sure. */
interface Decision {
  move: number;
  moveSure: boolean;
  label: number;
  labelSure: boolean;
}

/** With an empty stack there is no choice. */
const NOTHING_ELSE: Readonly<Decision> = {
  move: SHIFT,
  moveSure: true,
  label: 0,
  labelSure: true,
};

/** A decision of the draft in one number: the move, and these bits. */
const MOVE_SURE = 4;
const LABEL_SURE = 8;

/**
 * A greedy parser that reads from one end: arc-hybrid moves chosen by networks with one hidden layer (Chen and Manning 2014),
 * which also give the relation. A small network makes a draft; then large ones, of which one is guided by what a parser that
 * reads from the other end makes of the sentence (stacking: Nivre and McDonald 2008), decide anew where the small one is not sure.
 */
export class DirectedParser {
  readonly state: ParserState;
  /** The tree by the small network alone. */
  readonly draft = new Opinion();
  /** The tree after a second look at what was not certain. */
  readonly revised = new Opinion();
  /** True where the small network was sure of every move and relation of the draft. */
  certain = true;
  /** Moves made so far, and those that the large networks decided. */
  moves = 0;
  looked = 0;
  readonly #input: ParserInput;
  readonly #choices: Choices;
  readonly #small: SlotNetwork;
  readonly #large: Committee;
  readonly #rows = new Int32Array(SLOTS + GUIDE_SLOTS);
  readonly #decision: Decision = { ...NOTHING_ELSE };
  /** The decisions of the draft, in their order. */
  #drafted = new Uint8Array(0);
  #tags: Int32Array = new Int32Array(0);

  /** @param input of this parser's own, which others may look at after a revision */
  constructor(
    tables: Tables,
    name: string,
    input: ParserInput,
    { labels, candidates }: Pick<ParserParts, 'labels' | 'candidates'>,
  ) {
    this.#input = input;
    this.state = new ParserState(labels.map(kindOfLabel));
    this.#choices = new Choices(this.state, labels.length, candidates);
    const usual = this.#rowsOfNothing();
    this.#small = unpackNetwork(tables, `${name}.small`, { usual: usual.subarray(0, SLOTS) });
    const large = [unpackNetwork(tables, `${name}.guided`, { usual })];
    if (`${name}.large.shape` in tables)
      large.push(unpackNetwork(tables, `${name}.large`, { usual: usual.subarray(0, SLOTS) }));
    this.#large = new Committee(large);
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
      const { move, moveSure, label, labelSure } = this.#decide();
      this.#drafted[step] = move | (moveSure ? MOVE_SURE : 0) | (labelSure ? LABEL_SURE : 0);
      if (!moveSure || !labelSure) this.certain = false;
      if (move !== SHIFT) draft.sure[state.below(0)] = moveSure ? 1 : 0;
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
      const { move, moveSure, label, labelSure } = decision;
      let [bestMove, bestLabel, sure] = [move, label, moveSure];
      if (!moveSure || !labelSure) {
        if (drafted) fillSlots(state, this.#input, this.#rows);
        this.#weigh(guide);
        if (!moveSure) {
          bestMove = this.#choices.move(this.#large);
          sure = this.#choices.lead >= SURE;
        }
        if (bestMove !== SHIFT && (bestMove !== move || !labelSure))
          bestLabel = this.#choices.label(this.#large, bestMove, this.#tags[state.below(0)]!);
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
    decision.move = this.#choices.move(this.#small);
    decision.moveSure = this.#choices.lead >= SURE;
    decision.label = 0;
    decision.labelSure = true;
    if (decision.move === SHIFT) return decision;
    decision.label = this.#choices.label(this.#small, decision.move, this.#tags[this.state.below(0)]!);
    decision.labelSure = this.#choices.lead >= SURE;
    return decision;
  }

  /** What the small network did at this step of the draft. */
  #recall(step: number): Decision {
    const decision = this.#decision;
    const drafted = this.#drafted[step]!;
    decision.move = drafted & (MOVE_SURE - 1);
    decision.moveSure = (drafted & MOVE_SURE) !== 0;
    decision.labelSure = (drafted & LABEL_SURE) !== 0;
    decision.label = decision.move === SHIFT ? 0 : this.draft.labels[this.state.below(0)]!;
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
}

import {
  ParserState,
  SHIFT,
  LEFT,
  type SlotNetwork,
  type Tables,
  unpackNetwork,
} from '../../../learn/index.ts';
import { Choices, SURE } from './parser-choices.ts';
import { kindOfLabel } from './parser-numbers.ts';
import type { Parser, ParserParts } from './parser.ts';
import type { ParserInput } from './parser-rows.ts';
import { fillSlots, SLOTS } from './parser-slots.ts';

/** In longer sentences, which are lists or no sentences at all, the small network decides alone. */
export const LONGEST_WEIGHED = 300;
/** Relations that the small network puts so far behind its best (in logits) are out. */
const OPEN_LABEL = 5;

/**
 * A greedy parser: arc-hybrid moves chosen by networks with one hidden layer (Chen and Manning 2014), which also give
 * the relation; trained with a dynamic oracle. A small network decides what is easy; where it is not sure, a large one does.
 */
export class ForwardParser implements Parser {
  readonly labels: readonly string[];
  readonly #state: ParserState;
  readonly #choices: Choices;
  readonly #input: ParserInput;
  readonly #small: SlotNetwork;
  readonly #large: SlotNetwork;
  readonly #rows = new Int32Array(SLOTS);
  #moves = 0;
  #looked = 0;
  /** True where the large network has run for the present state. */
  #weighed = false;

  constructor(tables: Tables, { labels, candidates, input }: ParserParts) {
    this.labels = labels;
    this.#input = input();
    this.#state = new ParserState(labels.map(kindOfLabel));
    this.#choices = new Choices(this.#state, labels.length, candidates);
    const usual = this.#rowsOfNothing();
    this.#small = unpackNetwork(tables, 'trees.forward.small', { usual });
    this.#large = unpackNetwork(tables, 'trees.forward.large', { usual });
  }

  get heads(): Int32Array {
    return this.#state.heads;
  }

  get relations(): Int32Array {
    return this.#state.labels;
  }

  get work() {
    return { moves: this.#moves, looked: this.#looked };
  }

  /** The rows of an empty sentence: those of places where nothing is. */
  #rowsOfNothing(): Int32Array {
    this.#input.read(new Int32Array(0), new Int32Array(0), 0);
    this.#state.start(0);
    fillSlots(this.#state, this.#input, this.#rows);
    return this.#rows.slice();
  }

  parse(ids: Int32Array, tags: Int32Array, length: number): void {
    const state = this.#state;
    const weighed = length <= LONGEST_WEIGHED;
    this.#input.read(ids, tags, length);
    state.start(length);
    while (!state.done) {
      this.#moves++;
      if (state.depth === 0) {
        // Nothing else can be done.
        state.shift();
        continue;
      }
      fillSlots(state, this.#input, this.#rows);
      this.#small.run(this.#rows);
      this.#weighed = false;
      const move = this.#move(weighed);
      if (move === SHIFT) state.shift();
      else {
        const label = this.#label(move, tags[state.below(0)]!, weighed);
        if (move === LEFT) state.attachLeft(label);
        else state.attachRight(label);
      }
    }
  }

  #move(weighed: boolean): number {
    const move = this.#choices.move(this.#small);
    return weighed && this.#choices.lead < SURE ? this.#choices.move(this.#weigh()) : move;
  }

  #label(move: number, tag: number, weighed: boolean): number {
    const best = this.#choices.label(this.#small, move, tag);
    if (!weighed || this.#choices.lead >= SURE) return best;
    return this.#choices.openLabel(this.#small, this.#weigh(), { move, tag, best }, OPEN_LABEL);
  }

  /** The large network, run for the present state. */
  #weigh(): SlotNetwork {
    if (!this.#weighed) {
      this.#large.run(this.#rows);
      this.#weighed = true;
      this.#looked++;
    }
    return this.#large;
  }
}

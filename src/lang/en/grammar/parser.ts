import {
  LEFT,
  MOVES,
  ownTable,
  ParserState,
  SHIFT,
  type SlotNetwork,
  type Tables,
  table,
  unpackCommittee,
  unpackNetwork,
} from '../../../learn/index.ts';
import type { Upos } from '../../../model/index.ts';
import { layoutRows, ParserInput, readVocabulary } from './parser-rows.ts';
import { fillSlots, SLOTS } from './parser-slots.ts';
import type { Tagger } from './tagger.ts';
import type { WordTable } from './words.ts';

/** A move or relation whose lead over the next in the small network is smaller (in logits) is looked at again. */
export const SURE_MOVE = 2;
export const SURE_LABEL = 2;
/** In longer sentences, which are lists or no sentences at all, the small network decides alone. */
export const LONGEST_WEIGHED = 300;
/** Relations that the small network puts so far behind its best (in logits) are out. */
const OPEN_LABEL = 5;

/**
 * A greedy parser: arc-hybrid moves chosen by networks with one hidden layer (Chen and Manning 2014), which also give
 * the relation; trained with a dynamic oracle. A small network decides what is easy; where it is not sure, several large ones do together.
 * Time linear in the number of words.
 */
export class Parser {
  readonly labels: readonly string[];
  readonly state = new ParserState();
  /** Share of the moves that the large networks decided, for those who tune. */
  looked = 0;
  moves = 0;
  readonly #input: ParserInput;
  readonly #small: SlotNetwork;
  readonly #large: SlotNetwork;
  readonly #uposOf: (tag: number) => Upos;
  readonly #rows = new Int32Array(SLOTS);
  /** Relations seen with each tag. */
  readonly #candidates: readonly Uint8Array[];
  #tags: Int32Array = new Int32Array(0);
  #lead = 0;
  /** Leads that are enough in the present sentence. */
  #sureMove = SURE_MOVE;
  #sureLabel = SURE_LABEL;
  /** True where the large networks have run for the present state. */
  #weighed = false;

  constructor(tables: Tables, tagger: Tagger, words: WordTable) {
    this.labels = readLabels(tables);
    const { pairs } = tagger.choices;
    const vocabulary = readVocabulary(tables);
    this.#input = new ParserInput(
      layoutRows(vocabulary.size, pairs.length, this.labels.length),
      words,
      vocabulary,
    );
    this.#candidates = readCandidates(tables, pairs.length);
    this.#uposOf = (tag) => pairs[tag]!.upos;
    const usual = this.#rowsOfNothing();
    this.#small = unpackNetwork(tables, 'trees.first', { usual });
    this.#large = unpackCommittee(tables, 'trees.second', { usual });
  }

  /** The rows of an empty sentence: those of places where nothing is. */
  #rowsOfNothing(): Int32Array {
    this.#input.read(new Int32Array(0), new Int32Array(0), 0, this.#uposOf);
    this.state.start(0);
    fillSlots(this.state, this.#input, this.#rows);
    return this.#rows.slice();
  }

  /** Parses a sentence: the result stands in `state.heads` (its length at the root) and `state.labels`. */
  parse(ids: Int32Array, tags: Int32Array, length: number): void {
    const { state } = this;
    this.#tags = tags;
    this.#input.read(ids, tags, length, this.#uposOf);
    const weighed = length <= LONGEST_WEIGHED;
    this.#sureMove = weighed ? SURE_MOVE : Number.NEGATIVE_INFINITY;
    this.#sureLabel = weighed ? SURE_LABEL : Number.NEGATIVE_INFINITY;
    state.start(length);
    while (!state.done) {
      this.moves++;
      if (state.depth === 0) {
        // Nothing else can be done.
        state.shift();
        continue;
      }
      fillSlots(state, this.#input, this.#rows);
      this.#small.run(this.#rows);
      this.#weighed = false;
      const move = this.#move();
      if (move === SHIFT) state.shift();
      else if (move === LEFT) state.attachLeft(this.#label(MOVES));
      else state.attachRight(this.#label(MOVES + this.labels.length));
    }
  }

  #move(): number {
    const move = this.#bestMove(this.#small);
    return this.#lead < this.#sureMove ? this.#bestMove(this.#weigh()) : move;
  }

  /** The best relation among those that words of the child's tag have had. */
  #label(from: number): number {
    const candidates = this.#candidates[this.#tags[this.state.below(0)] as number] as Uint8Array;
    const { scores } = this.#small;
    this.#small.score(from, this.labels.length);
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
    return most - next >= this.#sureLabel ? best : this.#weighedLabel(from, candidates, most - OPEN_LABEL);
  }

  /** The relation that the large networks find best among those that the small one gives at least `least`. */
  #weighedLabel(from: number, candidates: Uint8Array, least: number): number {
    const large = this.#weigh();
    const { scores } = this.#small;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < candidates.length; at++) {
      const label = candidates[at]!;
      if (scores[from + label]! < least) continue;
      const score = large.output(from + label);
      if (score > most) {
        most = score;
        best = label;
      }
    }
    return best;
  }

  /** The large networks, run for the present state. */
  #weigh(): SlotNetwork {
    if (!this.#weighed) {
      this.#large.run(this.#rows);
      this.#weighed = true;
      this.looked++;
    }
    return this.#large;
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
}

function readLabels(tables: Tables): readonly string[] {
  return String.fromCharCode(...table(tables, 'trees.labels', Uint8Array)).split(' ');
}

/** For each tag the relations seen with it: how many, then which. */
function readCandidates(tables: Tables, tags: number): readonly Uint8Array[] {
  const list = ownTable(tables, 'trees.candidates', Uint8Array);
  let at = 0;
  return Array.from({ length: tags }, () => {
    const count = list[at] as number;
    at += 1 + count;
    return list.subarray(at - count, at);
  });
}

/** Tables of the relations' names and of those seen with each tag. */
export function packLabels(labels: readonly string[], seen: readonly ReadonlySet<number>[]): Tables {
  const candidates = seen.flatMap((set) => [set.size, ...[...set].sort((a, b) => a - b)]);
  return {
    'trees.labels': Uint8Array.from(labels.join(' '), (letter) => letter.charCodeAt(0)),
    'trees.candidates': Uint8Array.from(candidates),
  };
}

import { SURE } from '../src/lang/en/grammar/parser-choices.ts';
import { fillGuide, GUIDE_SLOTS } from '../src/lang/en/grammar/parser-guide.ts';
import { kindOfLabel } from '../src/lang/en/grammar/parser-numbers.ts';
import { Opinion } from '../src/lang/en/grammar/parser-opinion.ts';
import { layoutRows, ParserInput } from '../src/lang/en/grammar/parser-rows.ts';
import { fillSlots, SLOTS } from '../src/lang/en/grammar/parser-slots.ts';
import type { TagPair } from '../src/lang/en/grammar/tag-choices.ts';
import type { WordTable } from '../src/lang/en/grammar/words.ts';
import {
  LEFT,
  MOVES,
  type NetworkShape,
  ParserState,
  packNetwork,
  SHIFT,
  type Tables,
  Vocabulary,
} from '../src/learn/index.ts';
import type { TreeSentence } from './corpora.ts';
import { NetworkTrainer } from './network.ts';
import { type GoldTree, goldTree, moveCosts } from './oracle.ts';
import {
  blameChoice,
  countsOf,
  forgets,
  frequentWords,
  idsOf,
  LEAST_DOUBT,
  type PassOptions,
  runPasses,
} from './passes.ts';
import { randomFrom } from './random.ts';
import { highest, softmax } from './softmax.ts';

/** A word met less often in training has no row of its own: there are six networks that would each hold one. */
const LEAST_COUNT = 3;
/** Share of the parser's own wrong moves that are followed (Goldberg and Nivre 2013), after the first pass. */
const EXPLORED = 0.9;

/** A sentence, from the end that is read first, with the tags that the tagger gives, as indices in its pairs. */
export interface TaggedSentence {
  readonly sentence: TreeSentence;
  readonly tags: Int32Array;
  /** What the parser from the other end makes of it, or null for a parser without guide. */
  readonly guide: Opinion | null;
}

/** What all parsers share: words, tags and labels. */
export interface TreeSymbols {
  readonly words: WordTable;
  readonly pairs: readonly TagPair[];
  readonly labels: readonly string[];
  readonly vocabulary: Tables;
}

export function treeSymbols(
  sentences: readonly TreeSentence[],
  words: WordTable,
  pairs: readonly TagPair[],
): TreeSymbols {
  const labels = new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.deprel)));
  const vocabulary = frequentWords('trees.words', LEAST_COUNT, sentences, words);
  return { words, pairs, labels: [...labels].sort(), vocabulary };
}

/** The sentence as it is read from its end. */
export function mirrored({ sentence, tags }: TaggedSentence): TaggedSentence {
  const last = sentence.words.length - 1;
  const words = sentence.words.map((word) => ({ ...word, head: word.head < 0 ? -1 : last - word.head }));
  return { sentence: { ...sentence, words: words.reverse() }, tags: tags.slice().reverse(), guide: null };
}

interface Example {
  readonly ids: Int32Array;
  readonly tags: Int32Array;
  readonly labels: Int32Array;
  readonly tree: GoldTree;
  readonly guide: Opinion | null;
  /** How often each word occurs in training. */
  readonly counts: Int32Array;
}

/** Trains one network of a parser. */
export class TreeTrainer {
  readonly shape: NetworkShape;
  readonly #options: PassOptions;
  readonly #input: ParserInput;
  readonly #state: ParserState;
  readonly #symbols: TreeSymbols;
  readonly #network: NetworkTrainer;
  readonly #rows: Int32Array;
  readonly #costs = new Float64Array(MOVES);
  readonly #moves = new Float64Array(MOVES);
  readonly #scores: Float64Array;
  readonly #random: () => number;

  static async create(symbols: TreeSymbols, options: PassOptions, guided: boolean): Promise<TreeTrainer> {
    const { words, pairs, labels } = symbols;
    const vocabulary = new Vocabulary(symbols.vocabulary, 'trees.words');
    const layout = layoutRows(vocabulary.size, pairs.length, labels.length);
    const { width, hidden } = options;
    const slots = SLOTS + (guided ? GUIDE_SLOTS : 0);
    const shape = { slots, rows: layout.rows, width, hidden, outputs: MOVES + 2 * labels.length };
    const network = await NetworkTrainer.create(shape, options);
    return new TreeTrainer(symbols, options, network, new ParserInput(layout, words, vocabulary, pairs));
  }

  private constructor(
    symbols: TreeSymbols,
    options: PassOptions,
    network: NetworkTrainer,
    input: ParserInput,
  ) {
    this.shape = network.shape;
    this.#symbols = symbols;
    this.#options = options;
    this.#network = network;
    this.#input = input;
    this.#state = new ParserState(symbols.labels.map(kindOfLabel));
    this.#rows = new Int32Array(this.shape.slots);
    this.#scores = new Float64Array(symbols.labels.length);
    this.#random = randomFrom(options.seed);
  }

  /** Trains on sentences, all of them with a guide or none; progress goes to `log`. */
  train(sentences: readonly TaggedSentence[], log: (line: string) => void): void {
    runPasses(this.#network, this.#options, {
      name: 'trees',
      examples: this.#examples(sentences),
      random: this.#random,
      learn: (example, pass) => this.#learn(example, pass > 0),
      size: ({ ids }) => ids.length * 2,
      log,
    });
  }

  /** A tree for others to be guided by, after training. */
  sketch({ sentence, tags }: TaggedSentence): Opinion {
    const state = this.#state;
    const ids = idsOf(sentence, this.#symbols.words);
    const guide = new Opinion();
    guide.start(ids.length);
    if (this.#network.full) this.#network.clear();
    this.#input.read(ids, tags, ids.length);
    state.start(ids.length);
    while (!state.done) {
      this.#run(null, false);
      const move = highest(this.#moves, MOVES, (one) => state.allows(one));
      if (move !== SHIFT) guide.sure[state.below(0)] = this.#leadOf(move) >= SURE ? 1 : 0;
      this.#apply(move, this.#labelOf(move));
    }
    guide.take(state);
    return guide;
  }

  /** Tables of the trained network under a name. */
  pack(name: string): Tables {
    return packNetwork(name, this.shape, this.#network.weights());
  }

  #examples(sentences: readonly TaggedSentence[]): Example[] {
    const labels = new Map(this.#symbols.labels.map((label, at) => [label, at]));
    const ids = sentences.map(({ sentence }) => idsOf(sentence, this.#symbols.words));
    const counts = countsOf(ids);
    return sentences.map(({ sentence, tags, guide }, at) => ({
      ids: ids[at] as Int32Array,
      tags,
      labels: Int32Array.from(sentence.words, (word) => labels.get(word.deprel) ?? 0),
      tree: goldTree(sentence.words.map((word) => word.head)),
      guide,
      counts: counts[at] as Int32Array,
    }));
  }

  /** Learns from one sentence; returns the loss of its moves. */
  #learn(example: Example, explore: boolean): number {
    const state = this.#state;
    const { ids, tags, counts, guide } = example;
    this.#input.read(ids, tags, ids.length);
    for (let node = 0; node < ids.length; node++)
      if (forgets(this.#random, counts[node] as number)) this.#input.forget(node);
    state.start(ids.length);
    let loss = 0;
    while (!state.done) {
      moveCosts(state, example.tree, this.#costs);
      this.#run(guide, true);
      const move = this.#choose(explore);
      loss += this.#blameMoves();
      const label = this.#labelOf(move);
      this.#blameLabel(move, example);
      this.#network.back();
      this.#apply(move, label);
    }
    return loss;
  }

  /** Runs the network for the present state and reads what it says of moves. */
  #run(guide: Opinion | null, training: boolean): void {
    fillSlots(this.#state, this.#input, this.#rows);
    if (guide !== null) fillGuide(this.#state, guide, this.#input.layout, SLOTS, this.#rows);
    this.#network.run(this.#rows, training);
    this.#network.read(0, MOVES, this.#moves);
  }

  /** The move to follow: the best one, or the best of those that cost least. */
  #choose(explore: boolean): number {
    const { allowed, least } = this.#standing();
    const right = highest(this.#moves, MOVES, (move) => this.#costs[move] === least);
    const best = highest(this.#moves, MOVES, allowed);
    if ((this.#costs[best] as number) <= least) return best;
    return explore && this.#random() < EXPLORED ? best : right;
  }

  #standing() {
    const least = Math.min(...this.#costs);
    return { least, allowed: (move: number) => this.#state.allows(move) };
  }

  /** How far a move is ahead of every other that is allowed. */
  #leadOf(move: number): number {
    const other = highest(this.#moves, MOVES, (one) => one !== move && this.#state.allows(one));
    return other < 0
      ? Number.POSITIVE_INFINITY
      : (this.#moves[move] as number) - (this.#moves[other] as number);
  }

  /** Blames the moves for the share they give to costly ones; returns the loss. */
  #blameMoves(): number {
    const { allowed, least } = this.#standing();
    const shares = softmax(this.#moves, MOVES, allowed);
    let right = 0;
    for (let move = 0; move < MOVES; move++) if (this.#costs[move] === least) right += shares[move] as number;
    if (1 - right > LEAST_DOUBT) {
      for (let move = 0; move < MOVES; move++) {
        const share = shares[move] as number;
        shares[move] = share - (this.#costs[move] === least ? share / (right + 1e-12) : 0);
      }
      this.#network.blame(0, MOVES, shares);
    }
    return -Math.log(right + 1e-12);
  }

  /** First output of the labels that go with a move. */
  #labelsFrom(move: number): number {
    return MOVES + (move === LEFT ? 0 : this.#symbols.labels.length);
  }

  /** The best label for a move, 0 for a shift. */
  #labelOf(move: number): number {
    if (move === SHIFT) return 0;
    this.#network.read(this.#labelsFrom(move), this.#scores.length, this.#scores);
    return highest(this.#scores, this.#scores.length);
  }

  /** Blames the labels of a move that finds the right head. */
  #blameLabel(move: number, { labels, tree }: Example): void {
    if (move === SHIFT) return;
    const child = this.#state.below(0);
    const head = move === LEFT ? this.#state.next : this.#state.below(1);
    if (tree.heads[child] !== head) return;
    blameChoice(this.#network, this.#labelsFrom(move), this.#scores, labels[child] as number);
  }

  #apply(move: number, label: number): void {
    if (move === SHIFT) this.#state.shift();
    else if (move === LEFT) this.#state.attachLeft(label);
    else this.#state.attachRight(label);
  }
}

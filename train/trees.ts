import {
  LEFT,
  MOVES,
  type NetworkShape,
  ParserState,
  packNetwork,
  packVocabulary,
  SHIFT,
  type Tables,
  Vocabulary,
} from '../src/learn/index.ts';
import { layoutRows, ParserInput } from '../src/lang/en/grammar/parser-rows.ts';
import { fillSlots, SLOTS } from '../src/lang/en/grammar/parser-slots.ts';
import type { TagPair } from '../src/lang/en/grammar/tag-choices.ts';
import { ATTRIBUTES, LOWER, type WordTable } from '../src/lang/en/grammar/words.ts';
import type { TreeSentence } from './corpora.ts';
import { NetworkTrainer } from './network.ts';
import { type GoldTree, goldTree, moveCosts } from './oracle.ts';
import { randomFrom, shuffle } from './random.ts';
import { highest, softmax } from './softmax.ts';

/** A word met less often in training has no row of its own. */
const LEAST_COUNT = 2;
/** A word is made unknown once in a while in training, a rare one more often (Kiperwasser and Goldberg 2016). */
const UNKNOWN_WEIGHT = 0.25;
/** Share of the parser's own wrong moves that are followed (Goldberg and Nivre 2013), after the first pass. */
const EXPLORED = 0.9;
/** A decision this near to certain teaches nothing. */
const LEAST_DOUBT = 0.004;

export interface TreeOptions {
  readonly width: number;
  readonly hidden: number;
  readonly dropout: number;
  readonly passes: number;
  /** Sentences a step. */
  readonly batch: number;
  readonly rate: number;
  readonly seed: number;
  /** Pass from which on weights are averaged. */
  readonly averagedFrom: number;
}

/** A sentence with the tags that the tagger gives, as indices in its pairs. */
export interface TaggedSentence {
  readonly sentence: TreeSentence;
  readonly tags: Int32Array;
}

/** What all parsers share: words and labels. */
export interface TreeSymbols {
  readonly labels: readonly string[];
  readonly vocabulary: Tables;
}

export function treeSymbols(sentences: readonly TreeSentence[], words: WordTable): TreeSymbols {
  const counts = new Map<number, number>();
  const labels = new Set<string>();
  for (const sentence of sentences)
    for (const word of sentence.words) {
      const hash = words.attributes[words.idOf(word.form) * ATTRIBUTES + LOWER] as number;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      labels.add(word.deprel);
    }
  const frequent = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([hash]) => hash);
  return { labels: [...labels].sort(), vocabulary: packVocabulary('trees.words', frequent) };
}

interface Example {
  readonly ids: Int32Array;
  readonly tags: Int32Array;
  readonly labels: Int32Array;
  readonly tree: GoldTree;
  /** How often each word occurs in training. */
  readonly counts: Int32Array;
}

/** Trains one parser; progress goes to `log`, with what `check` says of the averaged network after each pass. */
export class TreeTrainer {
  readonly #options: TreeOptions;
  readonly #input: ParserInput;
  readonly #state = new ParserState();
  readonly #pairs: readonly TagPair[];
  readonly #symbols: TreeSymbols;
  readonly #network: NetworkTrainer;
  readonly #words: WordTable;
  readonly #rows = new Int32Array(SLOTS);
  readonly #costs = new Float64Array(MOVES);
  readonly #moves = new Float64Array(MOVES);
  readonly #blame: Float64Array;
  readonly #scores: Float64Array;
  readonly #random: () => number;
  readonly shape: NetworkShape;

  static async create(
    symbols: TreeSymbols,
    pairs: readonly TagPair[],
    words: WordTable,
    options: TreeOptions,
  ) {
    const vocabulary = new Vocabulary(symbols.vocabulary, 'trees.words');
    const layout = layoutRows(vocabulary.size, pairs.length, symbols.labels.length);
    const { width, hidden, seed, dropout } = options;
    const shape = {
      slots: SLOTS,
      rows: layout.rows,
      width,
      hidden,
      outputs: MOVES + 2 * symbols.labels.length,
    };
    const network = await NetworkTrainer.create(shape, { seed, dropout });
    return new TreeTrainer(
      symbols,
      pairs,
      words,
      options,
      network,
      new ParserInput(layout, words, vocabulary),
    );
  }

  private constructor(
    symbols: TreeSymbols,
    pairs: readonly TagPair[],
    words: WordTable,
    options: TreeOptions,
    network: NetworkTrainer,
    input: ParserInput,
  ) {
    this.#options = options;
    this.#symbols = symbols;
    this.#pairs = pairs;
    this.#words = words;
    this.#network = network;
    this.#input = input;
    this.shape = network.shape;
    this.#blame = new Float64Array(symbols.labels.length);
    this.#scores = new Float64Array(symbols.labels.length);
    this.#random = randomFrom(options.seed);
  }

  train(sentences: readonly TaggedSentence[], log: (line: string) => void): void {
    const { passes, batch, rate, averagedFrom } = this.#options;
    const examples = this.#examples(sentences);
    const order = examples.map((_, at) => at);
    const steps = passes * Math.ceil(order.length / batch);
    let step = 0;
    for (let pass = 0; pass < passes; pass++) {
      shuffle(order, this.#random);
      let [loss, decisions] = [0, 0];
      for (let from = 0; from < order.length; from += batch) {
        for (const chosen of order.slice(from, from + batch)) {
          const example = examples[chosen] as Example;
          loss += this.#learn(example, pass > 0);
          decisions += example.ids.length * 2;
        }
        this.#network.update(rate * (1 - (0.95 * step) / steps));
        step++;
        if (pass >= averagedFrom && step % 30 === 0) this.#network.snapshot();
      }
      log(`trees: pass ${pass + 1} of ${passes}, loss ${(loss / decisions).toFixed(4)}`);
    }
    this.#network.settle();
  }

  /** Tables of the trained network under a name. */
  pack(name: string): Tables {
    return packNetwork(name, this.shape, this.#network.weights());
  }

  #examples(sentences: readonly TaggedSentence[]): Example[] {
    const counts = new Map<number, number>();
    const labels = new Map(this.#symbols.labels.map((label, at) => [label, at]));
    const examples = sentences.map(({ sentence, tags }) => {
      const ids = Int32Array.from(sentence.words, (word) => this.#words.idOf(word.form));
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
      return {
        ids,
        tags,
        labels: Int32Array.from(sentence.words, (word) => labels.get(word.deprel) ?? 0),
        tree: goldTree(sentence.words.map((word) => word.head)),
      };
    });
    return examples.map((example) => ({
      ...example,
      counts: Int32Array.from(example.ids, (id) => counts.get(id) ?? 0),
    }));
  }

  /** Learns from one sentence; returns the loss of its moves. */
  #learn(example: Example, explore: boolean): number {
    const state = this.#state;
    const length = example.ids.length;
    this.#input.read(example.ids, example.tags, length, (tag) => this.#pairs[tag]!.upos);
    this.#forget(example);
    state.start(length);
    let loss = 0;
    while (!state.done) {
      moveCosts(state, example.tree, this.#costs);
      fillSlots(state, this.#input, this.#rows);
      this.#network.run(this.#rows, true);
      this.#network.read(0, MOVES, this.#moves);
      const move = this.#choose(explore);
      loss += this.#blameMoves();
      this.#apply(move, example);
    }
    return loss;
  }

  /** Makes some words unknown. */
  #forget({ ids, counts }: Example): void {
    for (let node = 0; node < ids.length; node++)
      if (this.#random() < UNKNOWN_WEIGHT / (UNKNOWN_WEIGHT + (counts[node] as number)))
        this.#input.words[node + 1] = this.#input.unknown[node + 1] as number;
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

  #apply(move: number, { labels, tree }: Example): void {
    const state = this.#state;
    if (move === SHIFT) {
      this.#network.back();
      state.shift();
      return;
    }
    const child = state.below(0);
    const head = move === LEFT ? state.next : state.below(1);
    const classes = this.#symbols.labels.length;
    const from = MOVES + (move === LEFT ? 0 : classes);
    this.#network.read(from, classes, this.#scores);
    const label = highest(this.#scores, classes);
    if (tree.heads[child] === head) {
      const truth = labels[child] as number;
      const shares = softmax(this.#scores, classes);
      if (1 - (shares[truth] as number) > LEAST_DOUBT) {
        this.#blame.set(shares);
        this.#blame[truth]! -= 1;
        this.#network.blame(from, classes, this.#blame);
      }
    }
    this.#network.back();
    if (move === LEFT) state.attachLeft(label);
    else state.attachRight(label);
  }
}

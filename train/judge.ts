import {
  HEAD_OUTPUTS,
  JUDGE_OUTPUTS,
  JUDGE_SLOTS,
  JudgeInput,
  LABEL_OUTPUTS,
} from '../src/lang/en/grammar/parser-judge.ts';
import type { Opinion } from '../src/lang/en/grammar/parser-opinion.ts';
import { layoutRows, ParserInput } from '../src/lang/en/grammar/parser-rows.ts';
import { packNetwork, type Tables, Vocabulary } from '../src/learn/index.ts';
import { NetworkTrainer } from './network.ts';
import { goldTree } from './oracle.ts';
import { blameChoice, countsOf, forgets, idsOf, type PassOptions, runPasses } from './passes.ts';
import { randomFrom } from './random.ts';
import type { TaggedSentence, TreeSymbols } from './trees.ts';

/** A sentence with what parsers that have not seen it make of it from either end, the words counted from the same end. */
export interface DisputedSentence extends Pick<TaggedSentence, 'sentence' | 'tags'> {
  readonly one: Opinion;
  readonly other: Opinion;
}

/** A word about which one of the two opinions is right: the outputs that it asks of, and which of the two. */
interface Dispute {
  readonly node: number;
  readonly outputs: number;
  readonly truth: number;
}

interface Example extends DisputedSentence {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
  readonly disputes: readonly Dispute[];
}

/** Trains the network of the judge. */
export class JudgeTrainer {
  readonly #symbols: TreeSymbols;
  readonly #options: PassOptions;
  readonly #network: NetworkTrainer;
  readonly #input: ParserInput;
  readonly #judged: JudgeInput;
  readonly #scores = new Float64Array(2);
  readonly #random: () => number;

  static async create(symbols: TreeSymbols, options: PassOptions): Promise<JudgeTrainer> {
    const { words, pairs, labels } = symbols;
    const vocabulary = new Vocabulary(symbols.vocabulary, 'trees.words');
    const layout = layoutRows(vocabulary.size, pairs.length, labels.length);
    const { width, hidden } = options;
    const network = await NetworkTrainer.create(
      { slots: JUDGE_SLOTS, rows: layout.rows, width, hidden, outputs: JUDGE_OUTPUTS },
      options,
    );
    return new JudgeTrainer(symbols, options, network, new ParserInput(layout, words, vocabulary, pairs));
  }

  private constructor(
    symbols: TreeSymbols,
    options: PassOptions,
    network: NetworkTrainer,
    input: ParserInput,
  ) {
    this.#symbols = symbols;
    this.#options = options;
    this.#network = network;
    this.#input = input;
    this.#judged = new JudgeInput(input, symbols.labels);
    this.#random = randomFrom(options.seed);
  }

  train(sentences: readonly DisputedSentence[], log: (line: string) => void): void {
    const ids = sentences.map(({ sentence }) => idsOf(sentence, this.#symbols.words));
    const counts = countsOf(ids);
    const examples = sentences.map((disputed, at) => ({
      ...disputed,
      ids: ids[at] as Int32Array,
      counts: counts[at] as Int32Array,
      disputes: disputesOf(disputed, this.#symbols.labels),
    }));
    runPasses(this.#network, this.#options, {
      name: 'judge',
      examples: examples.filter(({ disputes }) => disputes.length > 0),
      random: this.#random,
      learn: (example) => this.#learn(example),
      size: ({ disputes }) => disputes.length,
      log,
    });
  }

  pack(name: string): Tables {
    return packNetwork(name, this.#network.shape, this.#network.weights());
  }

  #learn({ ids, tags, counts, one, other, disputes }: Example): number {
    this.#input.read(ids, tags, ids.length);
    for (let node = 0; node < ids.length; node++)
      if (forgets(this.#random, counts[node] as number)) this.#input.forget(node);
    let loss = 0;
    for (const { node, outputs, truth } of disputes) {
      this.#judged.fill(one, other, node);
      this.#network.run(this.#judged.rows, true);
      this.#network.read(outputs, 2, this.#scores);
      loss += blameChoice(this.#network, outputs, this.#scores, truth);
      this.#network.back();
    }
    return loss;
  }
}

/** The words about whose head, or label where the head is right, one of the two is right. */
function disputesOf({ sentence, one, other }: DisputedSentence, labels: readonly string[]): Dispute[] {
  const { heads } = goldTree(sentence.words.map(({ head }) => head));
  const disputes: Dispute[] = [];
  sentence.words.forEach(({ deprel }, node) => {
    const outputs = one.heads[node] === other.heads[node] ? LABEL_OUTPUTS : HEAD_OUTPUTS;
    const rights = [one, other].map((opinion) => {
      if (opinion.heads[node] !== heads[node]) return false;
      return outputs === HEAD_OUTPUTS || labels[opinion.labels[node] as number] === deprel;
    });
    if (rights[0] !== rights[1]) disputes.push({ node, outputs, truth: rights[0] ? 0 : 1 });
  });
  return disputes;
}

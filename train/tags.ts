import { type TagChoices, type TagPair, tagChoices } from '../src/lang/en/grammar/tag-choices.ts';
import { MOST_TAG_FEATURES, tagFeatures } from '../src/lang/en/grammar/tag-features.ts';
import {
  FIRST_SLOTS,
  fillFirst,
  fillSecond,
  layoutTagRows,
  SECOND_SLOTS,
  TagInput,
} from '../src/lang/en/grammar/tag-slots.ts';
import { packPairs } from '../src/lang/en/grammar/tagger.ts';
import type { WordTable } from '../src/lang/en/grammar/words.ts';
import { packNetwork, packRows, type Tables, Vocabulary } from '../src/learn/index.ts';
import type { Upos } from '../src/model/index.ts';
import type { TreeSentence } from './corpora.ts';
import { NetworkTrainer } from './network.ts';
import {
  blameChoice,
  countsOf,
  forgets,
  frequentWords,
  idsOf,
  type PassOptions,
  runPasses,
} from './passes.ts';
import { Perceptron } from './perceptron.ts';
import { quantise } from './quantise.ts';
import { randomFrom, shuffle } from './random.ts';
import { highest } from './softmax.ts';

/** A word met less often in training has no row of its own. */
const LEAST_COUNT = 2;
/** A feature of the perceptron seen less often has no weight. */
const LEAST_FEATURE = 3;
/** A pair of tags seen less often is an error or a curiosity. */
const LEAST_PAIR = 3;
/** What all taggers share: words and tags. */
export interface TagSymbols {
  readonly choices: TagChoices;
  readonly vocabulary: Tables;
}

export function tagSymbols(sentences: readonly TreeSentence[], words: WordTable): TagSymbols {
  const pairs = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of sentence.words) pairs.set(nameOf(word), (pairs.get(nameOf(word)) ?? 0) + 1);
  const kept = [...pairs].filter(([, count]) => count >= LEAST_PAIR).map(([name]) => name);
  const vocabulary = frequentWords('tags.words', LEAST_COUNT, sentences, words);
  return { choices: tagChoices(kept.sort().map(pairOf)), vocabulary };
}

function nameOf(word: { readonly upos: string; readonly xpos: string }): string {
  return `${word.upos}|${word.xpos}`;
}

function pairOf(name: string): TagPair {
  const [upos, xpos] = name.split('|') as [Upos, string];
  return { upos, xpos };
}

export interface TagOptions extends PassOptions {
  /** 1: from left to right by the words and the tags given so far; 2: by the words and the tags of a first pass around. */
  readonly pass: 1 | 2;
}

interface Example {
  readonly ids: Int32Array;
  /** Pair of each word, -1 for one that is left out. */
  readonly gold: Int32Array;
  readonly upos: Int32Array;
  readonly counts: Int32Array;
  /** Tags of the first pass; empty in the first. */
  readonly around: Int32Array;
}

/** Trains the network of one pass. */
export class TagTrainer {
  readonly #options: TagOptions;
  readonly #choices: TagChoices;
  readonly #words: WordTable;
  readonly #input: TagInput;
  readonly #network: NetworkTrainer;
  readonly #rows: Int32Array;
  readonly #upos: Float64Array;
  readonly #pairs: Float64Array;
  readonly #random: () => number;

  static async create({ choices, vocabulary }: TagSymbols, words: WordTable, options: TagOptions) {
    const known = new Vocabulary(vocabulary, 'tags.words');
    const layout = layoutTagRows(known.size, choices.pairs.length);
    const { width, hidden } = options;
    const slots = options.pass === 1 ? FIRST_SLOTS : SECOND_SLOTS;
    const network = await NetworkTrainer.create(
      { slots, rows: layout.rows, width, hidden, outputs: choices.outputs },
      options,
    );
    return new TagTrainer(choices, words, options, network, new TagInput(layout, words, known));
  }

  private constructor(
    choices: TagChoices,
    words: WordTable,
    options: TagOptions,
    network: NetworkTrainer,
    input: TagInput,
  ) {
    this.#choices = choices;
    this.#words = words;
    this.#options = options;
    this.#network = network;
    this.#input = input;
    this.#rows = new Int32Array(network.shape.slots);
    this.#upos = new Float64Array(choices.upos.length);
    this.#pairs = new Float64Array(choices.pairs.length);
    this.#random = randomFrom(options.seed);
  }

  /** @param around for the second pass: the tags that a first one gave to each sentence */
  train(
    sentences: readonly TreeSentence[],
    around: readonly Int32Array[],
    log: (line: string) => void,
  ): void {
    runPasses(this.#network, this.#options, {
      name: 'tags',
      examples: this.#examples(sentences, around),
      random: this.#random,
      learn: (example) => this.#learn(example),
      size: ({ ids }) => ids.length,
      log,
    });
  }

  /** Tags a sentence by this pass alone, after training. */
  tag(sentence: TreeSentence, around: Int32Array): Int32Array {
    const ids = idsOf(sentence, this.#words);
    this.#input.read(ids, ids.length);
    if (this.#network.full) this.#network.clear();
    const tags = new Int32Array(ids.length);
    for (let at = 0; at < ids.length; at++) {
      this.#fill(at, tags, around);
      this.#network.run(this.#rows, false);
      tags[at] = this.#choose();
    }
    return tags;
  }

  pack(name: string): Tables {
    return packNetwork(name, this.#network.shape, this.#network.weights());
  }

  #examples(sentences: readonly TreeSentence[], around: readonly Int32Array[]): Example[] {
    const index = new Map(this.#choices.pairs.map((pair, at) => [nameOf(pair), at]));
    const ids = sentences.map((sentence) => idsOf(sentence, this.#words));
    const counts = countsOf(ids);
    return sentences.map(({ words }, at) => ({
      ids: ids[at] as Int32Array,
      gold: Int32Array.from(words, (word) => index.get(nameOf(word)) ?? -1),
      upos: Int32Array.from(words, (word) => this.#choices.upos.indexOf(word.upos as Upos)),
      counts: counts[at] as Int32Array,
      around: around[at] ?? new Int32Array(0),
    }));
  }

  #learn({ ids, gold, upos, counts, around }: Example): number {
    this.#input.read(ids, ids.length);
    for (let at = 0; at < ids.length; at++)
      if (forgets(this.#random, counts[at] as number)) this.#input.forget(at);
    const tags = new Int32Array(ids.length);
    let loss = 0;
    for (let at = 0; at < ids.length; at++) {
      this.#fill(at, tags, around);
      this.#network.run(this.#rows, true);
      tags[at] = this.#choose();
      loss += blameChoice(this.#network, 0, this.#upos, upos[at] as number);
      if ((gold[at] as number) >= 0) {
        const kind = upos[at] as number;
        const first = this.#choices.firsts[kind] as number;
        const choices = this.#pairs.subarray(0, (this.#choices.ends[kind] as number) - first);
        const from = this.#choices.upos.length + first;
        this.#network.read(from, choices.length, choices);
        loss += blameChoice(this.#network, from, choices, (gold[at] as number) - first);
      }
      this.#network.back();
    }
    return loss;
  }

  #fill(at: number, tags: Int32Array, around: Int32Array): void {
    if (this.#options.pass === 2) fillSecond(this.#input, at, around, this.#rows);
    else fillFirst(this.#input, at, tags[at - 1] ?? -1, tags[at - 2] ?? -1, this.#rows);
  }

  #choose(): number {
    const { upos, firsts, ends } = this.#choices;
    this.#network.read(0, upos.length, this.#upos);
    const kind = highest(this.#upos, upos.length);
    const first = firsts[kind] as number;
    const count = (ends[kind] as number) - first;
    this.#network.read(upos.length + first, count, this.#pairs);
    return first + highest(this.#pairs, count);
  }
}

/** Passes of the perceptron over the sentences. */
const PERCEPTRON_PASSES = 5;
const PERCEPTRON_SEED = 7;

/** The averaged perceptron of the second pass. */
export class TagPerceptron {
  readonly #model: Perceptron;
  readonly #words: WordTable;
  readonly #features = new Int32Array(MOST_TAG_FEATURES);
  readonly #rows = new Int32Array(MOST_TAG_FEATURES);
  readonly #scores: Float64Array;
  readonly #symbols: TagSymbols;

  constructor(symbols: TagSymbols, words: WordTable) {
    this.#symbols = symbols;
    this.#words = words;
    this.#model = new Perceptron(symbols.choices.pairs.length);
    this.#scores = new Float64Array(symbols.choices.pairs.length);
  }

  /** @param around the tags that a first pass gave to each sentence */
  train(sentences: readonly TreeSentence[], around: readonly Int32Array[]): void {
    const index = new Map(this.#symbols.choices.pairs.map((pair, at) => [nameOf(pair), at]));
    const model = this.#model;
    const examples = sentences.map((sentence, at) => ({
      ids: idsOf(sentence, this.#words),
      tags: around[at] as Int32Array,
      gold: sentence.words.map((word) => index.get(nameOf(word)) ?? -1),
    }));
    for (const { ids, tags } of examples)
      for (let at = 0; at < ids.length; at++) model.count(this.#features, this.#look(ids, tags, at));
    model.admit(LEAST_FEATURE);
    const order = examples.map((_, at) => at);
    const random = randomFrom(PERCEPTRON_SEED);
    for (let pass = 0; pass < PERCEPTRON_PASSES; pass++) {
      shuffle(order, random);
      for (const chosen of order) {
        const { ids, tags, gold } = examples[chosen] as (typeof examples)[number];
        for (let at = 0; at < ids.length; at++) this.#learn(ids, tags, at, gold[at] as number);
      }
    }
    model.weights = model.averaged();
  }

  /** Tags a sentence anew from the tags of a first pass, after training. */
  tag(sentence: TreeSentence, around: Int32Array): Int32Array {
    const ids = idsOf(sentence, this.#words);
    const tags = around.slice();
    for (let at = 0; at < ids.length; at++) {
      const known = this.#model.rowsOf(this.#features, this.#look(ids, tags, at), this.#rows);
      tags[at] = this.#model.best(this.#rows, known, this.#scores);
    }
    return tags;
  }

  pack(): Tables {
    const quantised = quantise(this.#model);
    return { ...packRows('tags.perceptron', quantised), 'tags.unit': Float32Array.of(quantised.unit) };
  }

  #look(ids: Int32Array, tags: Int32Array, at: number): number {
    return tagFeatures(this.#words, { ids, length: ids.length, at, tags }, this.#features);
  }

  #learn(ids: Int32Array, tags: Int32Array, at: number, truth: number): void {
    const model = this.#model;
    const known = model.rowsOf(this.#features, this.#look(ids, tags, at), this.#rows);
    const guess = model.best(this.#rows, known, this.#scores);
    model.tick();
    if (guess === truth || truth < 0) return;
    model.update(this.#rows, known, truth, 1);
    model.update(this.#rows, known, guess, -1);
  }
}

/** Tables of the tagger beside its networks. */
export function packTagSymbols({ choices, vocabulary }: TagSymbols): Tables {
  return { ...packPairs(choices.pairs), ...vocabulary };
}

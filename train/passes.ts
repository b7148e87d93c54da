import { ATTRIBUTES, LOWER, type WordTable } from '../src/lang/en/grammar/words.ts';
import { packVocabulary, type Tables } from '../src/learn/index.ts';
import type { TreeSentence } from './corpora.ts';
import type { NetworkTrainer } from './network.ts';
import { shuffle } from './random.ts';
import { softmax } from './softmax.ts';

/** Hash of no word: the first of every vocabulary, so that its number 0 is free. */
const NO_WORD = 0;
/** A word is made unknown once in a while in training, a rare one more often (Kiperwasser and Goldberg 2016). */
const UNKNOWN_WEIGHT = 0.25;
/** A decision this near to certain teaches nothing. */
export const LEAST_DOUBT = 0.004;
/** Steps from one snapshot of the weights to the next. */
const SNAPSHOT_STEPS = 30;
/** The rate falls by this share from the first step to the last. */
const RATE_FALL = 0.95;

/** How a network of tagger or parser is trained. */
export interface PassOptions {
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

/** What happens in training. */
export interface Training<Example> {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly random: () => number;
  /** Learns from one example; returns its loss. */
  learn(example: Example, pass: number): number;
  /** Number of decisions in an example. */
  size(example: Example): number;
  log(line: string): void;
}

/** Goes over the examples several times in random order and leaves the averaged weights in the network. */
export function runPasses<Example>(
  network: NetworkTrainer,
  { passes, batch, rate, averagedFrom }: PassOptions,
  { name, examples, random, learn, size, log }: Training<Example>,
): void {
  const order = examples.map((_, at) => at);
  const steps = passes * Math.ceil(order.length / batch);
  let step = 0;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    let [loss, decisions] = [0, 0];
    for (let from = 0; from < order.length; from += batch) {
      for (const chosen of order.slice(from, from + batch)) {
        const example = examples[chosen] as Example;
        loss += learn(example, pass);
        decisions += size(example);
      }
      network.update(rate * (1 - (RATE_FALL * step) / steps));
      step++;
      if (pass >= averagedFrom && step % SNAPSHOT_STEPS === 0) network.snapshot();
    }
    log(`${name}: pass ${pass + 1} of ${passes}, loss ${(loss / decisions).toFixed(4)}`);
  }
  network.settle();
}

/** True where a word that occurs so often is made unknown this time. */
export function forgets(random: () => number, count: number): boolean {
  return random() < UNKNOWN_WEIGHT / (UNKNOWN_WEIGHT + count);
}

/** Blames the outputs from `from` on, whose scores have been read, for not saying `truth`; returns the loss. */
export function blameChoice(
  network: NetworkTrainer,
  from: number,
  scores: Float64Array,
  truth: number,
): number {
  const shares = softmax(scores, scores.length);
  const right = shares[truth] as number;
  if (1 - right < LEAST_DOUBT) return 0;
  shares[truth] = right - 1;
  network.blame(from, scores.length, shares);
  return -Math.log(right + 1e-12);
}

/** How often each word of each sentence occurs in all of them. */
export function countsOf(sentences: readonly Int32Array[]): Int32Array[] {
  const counts = new Map<number, number>();
  for (const ids of sentences) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return sentences.map((ids) => Int32Array.from(ids, (id) => counts.get(id) ?? 0));
}

export function idsOf(sentence: TreeSentence, words: WordTable): Int32Array {
  return Int32Array.from(sentence.words, (word) => words.idOf(word.form));
}

/** A vocabulary of the words that occur at least so often, which have a row of their own. */
export function frequentWords(
  name: string,
  least: number,
  sentences: readonly TreeSentence[],
  words: WordTable,
): Tables {
  const counts = new Map<number, number>();
  for (const sentence of sentences)
    for (const id of idsOf(sentence, words)) {
      const hash = words.attributes[id * ATTRIBUTES + LOWER] as number;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  const frequent = [...counts].filter(([, count]) => count >= least).map(([hash]) => hash);
  return packVocabulary(name, [NO_WORD, ...frequent]);
}

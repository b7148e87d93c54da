import { join } from 'node:path';
import { checkOf, decisionGaps, slotOf, WEIGHTS } from '../src/lang/en/tokens/training.ts';
import { spread, type Tables } from '../src/learn/index.ts';
import { readTrees, type TreeSentence } from './corpora.ts';

/** A document as running text, with its annotated words and sentences. */
export interface RawDocument {
  readonly text: string;
  /** UTF-16 offsets of the words. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Index of the first word of each sentence. */
  readonly sentences: readonly number[];
}

const FILES = ['ewt.train.conllu.gz', 'gum.train.conllu.gz'];

const EPOCHS = 8;
/** Of a new weight's first step. */
const RATE = 0.1;
/** Pull of the weights towards zero. */
const DECAY = 3e-3;

/**
 * The documents of a treebank as raw text, as the CoNLL 2018 shared task made it: paragraphs are parted by an empty
 * line, sentences of a paragraph by a space.
 */
export function rawDocuments(trees: readonly TreeSentence[]): RawDocument[] {
  const documents: RawDocument[] = [];
  for (let from = 0; from < trees.length; ) {
    let to = from + 1;
    while (to < trees.length && trees[to]?.document === trees[from]?.document) to++;
    documents.push(rawDocument(trees.slice(from, to)));
    from = to;
  }
  return documents;
}

function rawDocument(trees: readonly TreeSentence[]): RawDocument {
  const [starts, ends, sentences]: [number[], number[], number[]] = [[], [], []];
  let text = '';
  for (const tree of trees) {
    if (text !== '' && tree.paragraph) text = `${text.trimEnd()}\n\n`;
    sentences.push(starts.length);
    for (const word of tree.words) {
      starts.push(text.length);
      text += word.form;
      ends.push(text.length);
      if (word.spaceAfter) text += ' ';
    }
  }
  return { text, starts, ends, sentences };
}

/** One place where a sentence may end: the hashes of its features or the slots of their weights, and the answer. */
interface Example {
  readonly features: Int32Array;
  readonly ends: boolean;
}

/**
 * Trains the model of sentence ends on the treebanks: logistic regression over hashed features, weights rounded to 8
 * bits. Deterministic; takes seconds.
 *
 * @returns `weights` by slot, and `checks`: 8 bits of the hash of the feature that the slot belongs to
 */
export function trainSentences(dataFolder: string, log: (line: string) => void = () => {}): Tables {
  const gaps = FILES.flatMap((file) =>
    rawDocuments(readTrees(join(dataFolder, 'train'), file)).flatMap(gapsOf),
  );
  const checks = checksOf(gaps);
  const examples = gaps.map(({ features, ends }) => ({
    features: features
      .filter((hash) => checks[slotOf(hash, WEIGHTS)] === checkOf(hash))
      .map((hash) => slotOf(hash, WEIGHTS)),
    ends,
  }));
  log(`${examples.length} places where a sentence may end`);
  const weights = quantised(train(examples));
  const right = examples.filter(({ features, ends }) => sumOf(weights, features) > 0 === ends).length;
  log(`${((100 * right) / examples.length).toFixed(2)} % of them as annotated`);
  return { weights, checks };
}

function gapsOf(document: RawDocument): Example[] {
  const firsts = new Set(document.sentences.map((first) => document.starts[first] as number));
  return decisionGaps(document.text, (start) => firsts.has(start)).map(({ features, ends }) => ({
    features: features.map(spread),
    ends,
  }));
}

/** The check of each slot: it belongs to the most frequent of the features that share it, the first of equals. */
function checksOf(gaps: readonly Example[]): Uint8Array {
  const counts = new Map<number, number>();
  for (const { features } of gaps) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const checks = new Uint8Array(WEIGHTS);
  const most = new Uint32Array(WEIGHTS);
  for (const [hash, count] of counts) {
    const slot = slotOf(hash, WEIGHTS);
    if (count <= (most[slot] as number)) continue;
    most[slot] = count;
    checks[slot] = checkOf(hash);
  }
  return checks;
}

/** Stochastic gradient descent with a rate for each weight (AdaGrad); the order is shuffled by a fixed seed. */
function train(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(WEIGHTS);
  const squares = new Float64Array(WEIGHTS).fill(0.01);
  const order = Int32Array.from(examples, (_, index) => index);
  let seed = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) {
      const { features, ends } = examples[index] as Example;
      const error = (ends ? 1 : 0) - 1 / (1 + Math.exp(-sumOf(weights, features)));
      for (const feature of features) {
        const gradient = error - DECAY * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + gradient * gradient;
        weights[feature] =
          (weights[feature] as number) + (RATE * gradient) / Math.sqrt(squares[feature] as number);
      }
    }
  }
  return weights;
}

function sumOf(weights: Float64Array | Int8Array, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] as number;
  return sum;
}

function quantised(weights: Float64Array): Int8Array {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return Int8Array.from(weights, (weight) => Math.round((127 * weight) / largest));
}

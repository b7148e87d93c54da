import { join } from 'node:path';
import { Lexicon } from '../src/lang/en/grammar/lexicon.ts';
import { packLabels } from '../src/lang/en/grammar/parser.ts';
import type { Opinion } from '../src/lang/en/grammar/parser-opinion.ts';
import { WordTable } from '../src/lang/en/grammar/words.ts';
import type { Tables } from '../src/learn/index.ts';
import { readTrees, type TreeSentence } from './corpora.ts';
import { trainLemmas } from './lemmas.ts';
import { trainLexicon } from './lexicon.ts';
import type { PassOptions } from './passes.ts';
import { Pool } from './pool.ts';
import { packTagSymbols, TagPerceptron, type TagSymbols, TagTrainer, tagSymbols } from './tags.ts';
import type { End, Sketches, TreeJob, TreeSetup } from './tree-jobs.ts';
import { treeSymbols } from './trees.ts';

/** Documents are dealt to that many folds; each is tagged by what was trained on the others. */
const FOLDS = 4;
/** Numbers of an embedding, and sentences a step, of all networks. */
const COMMON = { width: 32, batch: 32, rate: 0.002 } as const;

const FIRST_TAGS = {
  ...COMMON,
  pass: 1,
  hidden: 32,
  dropout: 0.1,
  passes: 8,
  seed: 3,
  averagedFrom: 3,
} as const;
const SECOND_TAGS = {
  ...COMMON,
  pass: 2,
  hidden: 256,
  dropout: 0.5,
  passes: 8,
  seed: 3,
  averagedFrom: 3,
} as const;
const FOLD_TAGS = { ...FIRST_TAGS, passes: 5, averagedFrom: 2 } as const;

const SMALL_TREES: PassOptions = {
  ...COMMON,
  hidden: 32,
  dropout: 0.1,
  passes: 8,
  seed: 5,
  averagedFrom: 3,
};
const FOLD_TREES: PassOptions = { ...SMALL_TREES, passes: 5, averagedFrom: 2 };
const LARGE_TREES: PassOptions = { ...SMALL_TREES, hidden: 384, dropout: 0.5, passes: 15 };
const GUIDED_TREES: PassOptions = { ...LARGE_TREES, hidden: 320, passes: 12, seed: 6 };
const JUDGE: PassOptions = {
  ...COMMON,
  batch: 64,
  rate: 0.001,
  hidden: 128,
  dropout: 0.5,
  passes: 6,
  seed: 5,
  averagedFrom: 1,
};
/** Networks of the parser that are trained at a time. */
const THREADS = 2;

type Log = (line: string) => void;

/** What tagger and parser are trained on, and the words they share. */
export interface GrammarData {
  readonly sentences: readonly TreeSentence[];
  readonly words: WordTable;
  readonly lexicon: Tables;
  readonly symbols: TagSymbols;
  /** Tags of each sentence by a first pass that has not seen its document, and by a second over those. */
  readonly around: readonly Int32Array[];
  readonly refined: readonly Int32Array[];
  /** Fold of each sentence's document. */
  readonly foldOf: readonly number[];
}

/** Reads the treebanks and tags each document by small taggers trained on the other folds. */
export async function grammarData(folder: string, log: Log): Promise<GrammarData> {
  const files = ['ewt.train.conllu.gz', 'gum.train.conllu.gz'];
  const sentences = files.flatMap((file) => readTrees(join(folder, 'train'), file));
  const lexicon = trainLexicon();
  const words = new WordTable(new Lexicon(lexicon));
  const symbols = tagSymbols(sentences, words);
  const documents = [...new Set(sentences.map((sentence) => sentence.document))];
  const numbers = new Map(documents.map((document, at) => [document, at % FOLDS]));
  const foldOf = sentences.map((sentence) => numbers.get(sentence.document) as number);
  const around: Int32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const trainer = await TagTrainer.create(symbols, words, FOLD_TAGS);
    trainer.train(outside(sentences, foldOf, fold), [], () => {});
    sentences.forEach((sentence, at) => {
      if (foldOf[at] === fold) around[at] = trainer.tag(sentence, new Int32Array(0));
    });
    log(`tags: first pass, fold ${fold + 1} of ${FOLDS}`);
  }
  const refined: Int32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const perceptron = new TagPerceptron(symbols, words);
    perceptron.train(outside(sentences, foldOf, fold), outside(around, foldOf, fold));
    sentences.forEach((sentence, at) => {
      if (foldOf[at] === fold) refined[at] = perceptron.tag(sentence, around[at] as Int32Array);
    });
    log(`tags: second pass, fold ${fold + 1} of ${FOLDS}`);
  }
  return { sentences, words, lexicon, symbols, around, refined, foldOf };
}

/** What does not belong to a fold. */
function outside<T>(list: readonly T[], foldOf: readonly number[], fold: number): T[] {
  return list.filter((_, at) => foldOf[at] !== fold);
}

/** Tables of dictionary, lemmas and tagger. */
export async function trainTags(data: GrammarData, log: Log): Promise<Tables> {
  const { sentences, words, lexicon, symbols, around } = data;
  const first = await TagTrainer.create(symbols, words, FIRST_TAGS);
  first.train(sentences, [], log);
  const second = await TagTrainer.create(symbols, words, SECOND_TAGS);
  second.train(sentences, around, log);
  const perceptron = new TagPerceptron(symbols, words);
  perceptron.train(sentences, around);
  return {
    ...lexicon,
    ...trainLemmas(sentences, new Lexicon(lexicon)),
    ...packTagSymbols(symbols),
    ...first.pack('tags.first'),
    ...second.pack('tags.second'),
    ...perceptron.pack(),
  };
}

/** Tables of the parser: those of the one that reads forward alone, and what reading from both ends needs beside them. */
export interface TreeTables {
  readonly forward: Tables;
  readonly thorough: Tables;
}

/** Trains all networks of the parser, as many at a time as there are threads. */
export async function trainTrees(data: GrammarData, log: Log): Promise<TreeTables> {
  const { sentences, words, symbols, lexicon, refined, foldOf } = data;
  const { pairs } = symbols.choices;
  const { labels, vocabulary } = treeSymbols(sentences, words, pairs);
  const setup: TreeSetup = { sentences, tags: refined, foldOf, lexicon, pairs, labels, vocabulary };
  const pool = new Pool<TreeJob>(new URL('./tree-jobs.ts', import.meta.url), setup, THREADS, log);
  try {
    const networks = await networksOf(pool);
    return {
      forward: {
        ...vocabulary,
        ...packLabels(labels, relationsByTag(sentences, refined, labels, pairs.length)),
        ...networks.forward,
      },
      thorough: networks.thorough,
    };
  } finally {
    await pool.close();
  }
}

/** The networks in the order in which none waits for another for long: the longest first. */
async function networksOf(pool: Pool<TreeJob>): Promise<TreeTables> {
  const network = (name: string, end: End, options: PassOptions, guides: Sketches | null) =>
    pool.run({ kind: 'network', name, end, options, guides }) as Promise<Tables>;
  const alone = [
    network('trees.forward.large', 'forward', LARGE_TREES, null),
    network('trees.forward.small', 'forward', SMALL_TREES, null),
    network('trees.backward.small', 'backward', SMALL_TREES, null),
  ] as const;
  const [forward, backward] = await Promise.all([sketched(pool, 'forward'), sketched(pool, 'backward')]);
  const guided = [
    network('trees.forward.guided', 'forward', GUIDED_TREES, backward),
    network('trees.backward.guided', 'backward', GUIDED_TREES, forward),
    pool.run({
      kind: 'judge',
      name: 'trees.judge',
      options: JUDGE,
      sketches: { forward, backward },
    }) as Promise<Tables>,
  ] as const;
  const [large, small, other] = await Promise.all(alone);
  const [ahead, back, judge] = await Promise.all(guided);
  return { forward: { ...large, ...small }, thorough: { ...other, ...ahead, ...back, ...judge } };
}

/** What small parsers from one end make of each sentence that have not seen its document. */
async function sketched(pool: Pool<TreeJob>, end: End): Promise<Sketches> {
  const folds = (await Promise.all(
    Array.from({ length: FOLDS }, (_, fold) =>
      pool.run({ kind: 'sketches', end, fold, options: FOLD_TREES }),
    ),
  )) as (Opinion | null)[][];
  const [first = []] = folds;
  return first.map((_, at) => folds.map((fold) => fold[at]).find((sketch) => sketch !== null) as Opinion);
}

/** For each tag the relations that its words have. */
function relationsByTag(
  sentences: readonly TreeSentence[],
  tagsOf: readonly Int32Array[],
  labels: readonly string[],
  tags: number,
) {
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const seen = Array.from({ length: tags }, () => new Set<number>());
  sentences.forEach(({ words }, index) => {
    words.forEach((word, at) => {
      seen[tagsOf[index]?.[at] as number]?.add(numbers.get(word.deprel) ?? 0);
    });
  });
  const all = numbers.get('dep') ?? 0;
  for (const set of seen) if (set.size === 0) set.add(all);
  return seen;
}

import { join } from 'node:path';
import { Lexicon } from '../src/lang/en/grammar/lexicon.ts';
import { packLabels } from '../src/lang/en/grammar/parser.ts';
import { WordTable } from '../src/lang/en/grammar/words.ts';
import type { Tables } from '../src/learn/index.ts';
import { readTrees, type TreeSentence } from './corpora.ts';
import { trainLemmas } from './lemmas.ts';
import { trainLexicon } from './lexicon.ts';
import { packTagSymbols, TagPerceptron, type TagSymbols, TagTrainer, tagSymbols } from './tags.ts';
import { type TaggedSentence, type TreeOptions, TreeTrainer, treeSymbols } from './trees.ts';

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

const SMALL_TREES: TreeOptions = {
  ...COMMON,
  hidden: 32,
  dropout: 0.1,
  passes: 8,
  seed: 5,
  averagedFrom: 3,
};
const LARGE_TREES: TreeOptions = { ...SMALL_TREES, hidden: 256, dropout: 0.5, passes: 15 };
/** Seeds of the large networks, which decide together. */
const COMMITTEE = [5, 6] as const;

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
  return { sentences, words, lexicon, symbols, around, refined };
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

/** Tables of the parser. */
export async function trainTrees(data: GrammarData, log: Log): Promise<Tables> {
  const { sentences, words, symbols, refined } = data;
  const { pairs } = symbols.choices;
  const tagged: TaggedSentence[] = sentences.map((sentence, at) => ({
    sentence,
    tags: refined[at] as Int32Array,
  }));
  const shared = treeSymbols(sentences, words);
  const network = async (options: TreeOptions, name: string) => {
    const trainer = await TreeTrainer.create(shared, pairs, words, options);
    trainer.train(tagged, log);
    return trainer.pack(name);
  };
  let tables: Tables = {
    ...shared.vocabulary,
    ...packLabels(shared.labels, relationsByTag(tagged, shared.labels, pairs.length)),
    ...(await network(SMALL_TREES, 'trees.first')),
  };
  for (const [at, seed] of COMMITTEE.entries())
    tables = { ...tables, ...(await network({ ...LARGE_TREES, seed }, `trees.second.${at + 1}`)) };
  return tables;
}

/** For each tag the relations that its words have. */
function relationsByTag(tagged: readonly TaggedSentence[], labels: readonly string[], tags: number) {
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const seen = Array.from({ length: tags }, () => new Set<number>());
  for (const { sentence, tags: own } of tagged)
    sentence.words.forEach((word, at) => {
      seen[own[at] as number]?.add(numbers.get(word.deprel) ?? 0);
    });
  const all = numbers.get('dep') ?? 0;
  for (const set of seen) if (set.size === 0) set.add(all);
  return seen;
}

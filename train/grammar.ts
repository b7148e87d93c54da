import { join } from 'node:path';
import { Lexicon } from '../src/lang/en/grammar/lexicon.ts';
import { packLabels } from '../src/lang/en/grammar/parser.ts';
import { Opinion } from '../src/lang/en/grammar/parser-opinion.ts';
import { WordTable } from '../src/lang/en/grammar/words.ts';
import type { Tables } from '../src/learn/index.ts';
import { readTrees, type TreeSentence } from './corpora.ts';
import { JudgeTrainer } from './judge.ts';
import { trainLemmas } from './lemmas.ts';
import { trainLexicon } from './lexicon.ts';
import type { PassOptions } from './passes.ts';
import { packTagSymbols, TagPerceptron, type TagSymbols, TagTrainer, tagSymbols } from './tags.ts';
import { mirrored, type TaggedSentence, type TreeSymbols, TreeTrainer, treeSymbols } from './trees.ts';

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
const LARGE_TREES: PassOptions = { ...SMALL_TREES, hidden: 256, dropout: 0.5, passes: 12 };
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
/** Seeds of the large networks of each direction, which decide together. */
const FORWARD_SEEDS = [5, 6] as const;
const BACKWARD_SEEDS = [5] as const;

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

/** Tables of the parser. */
export async function trainTrees(data: GrammarData, log: Log): Promise<Tables> {
  const { sentences, words, symbols, refined, foldOf } = data;
  const { pairs } = symbols.choices;
  const shared = treeSymbols(sentences, words, pairs);
  const forward: TaggedSentence[] = sentences.map((sentence, at) => ({
    sentence,
    tags: refined[at] as Int32Array,
    guide: null,
  }));
  const backward = forward.map(mirrored);
  const sketches = {
    forward: await sketched(shared, forward, foldOf, log),
    backward: await sketched(shared, backward, foldOf, log),
  };
  return {
    ...shared.vocabulary,
    ...packLabels(shared.labels, relationsByTag(forward, shared.labels, pairs.length)),
    ...(await direction(
      shared,
      { name: 'trees.forward', seeds: FORWARD_SEEDS },
      guided(forward, sketches.backward),
      log,
    )),
    ...(await direction(
      shared,
      { name: 'trees.backward', seeds: BACKWARD_SEEDS },
      guided(backward, sketches.forward),
      log,
    )),
    ...(await judge(shared, forward, sketches, log)),
  };
}

/** What a small parser makes of each sentence that has not seen its document. */
async function sketched(
  symbols: TreeSymbols,
  sentences: readonly TaggedSentence[],
  foldOf: readonly number[],
  log: Log,
): Promise<Opinion[]> {
  const sketches: Opinion[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const trainer = await TreeTrainer.create(symbols, FOLD_TREES, false);
    trainer.train(outside(sentences, foldOf, fold), () => {});
    sentences.forEach((sentence, at) => {
      if (foldOf[at] === fold) sketches[at] = trainer.sketch(sentence);
    });
    log(`trees: sketches, fold ${fold + 1} of ${FOLDS}`);
  }
  return sketches;
}

/** The sentences with what was made of them from the other end. */
function guided(sentences: readonly TaggedSentence[], sketches: readonly Opinion[]): TaggedSentence[] {
  return sentences.map((sentence, at) => {
    const guide = new Opinion();
    guide.mirror(sketches[at] as Opinion);
    return { ...sentence, guide };
  });
}

/** Tables of the parser that reads from one end: its small network, and the large ones that are guided. */
async function direction(
  symbols: TreeSymbols,
  { name, seeds }: { readonly name: string; readonly seeds: readonly number[] },
  sentences: readonly TaggedSentence[],
  log: Log,
): Promise<Tables> {
  const small = await TreeTrainer.create(symbols, SMALL_TREES, false);
  small.train(
    sentences.map((sentence) => ({ ...sentence, guide: null })),
    log,
  );
  let tables = small.pack(`${name}.small`);
  for (const [at, seed] of seeds.entries()) {
    const large = await TreeTrainer.create(symbols, { ...LARGE_TREES, seed }, true);
    large.train(sentences, log);
    tables = { ...tables, ...large.pack(`${name}.large.${at + 1}`) };
  }
  return tables;
}

/** Tables of the judge, who learns from where the sketches differ. */
async function judge(
  symbols: TreeSymbols,
  sentences: readonly TaggedSentence[],
  sketches: { readonly forward: readonly Opinion[]; readonly backward: readonly Opinion[] },
  log: Log,
): Promise<Tables> {
  const disputed = guided(sentences, sketches.backward).map(({ sentence, tags, guide }, at) => ({
    sentence,
    tags,
    one: sketches.forward[at] as Opinion,
    other: guide as Opinion,
  }));
  const trainer = await JudgeTrainer.create(symbols, JUDGE);
  trainer.train(disputed, log);
  return trainer.pack('trees.judge');
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

import { Opinion } from '../src/lang/en/grammar/parser-opinion.ts';
import { Lexicon } from '../src/lang/en/grammar/lexicon.ts';
import { WordTable } from '../src/lang/en/grammar/words.ts';
import type { TagPair } from '../src/lang/en/grammar/tag-choices.ts';
import type { Tables } from '../src/learn/index.ts';
import type { TreeSentence } from './corpora.ts';
import { JudgeTrainer } from './judge.ts';
import type { PassOptions } from './passes.ts';
import { serve } from './pool.ts';
import { mirrored, type TaggedSentence, type TreeSymbols, TreeTrainer } from './trees.ts';

/** What the threads that train parsers share. */
export interface TreeSetup {
  readonly sentences: readonly TreeSentence[];
  /** Tags of each sentence by a tagger that has not seen its document. */
  readonly tags: readonly Int32Array[];
  readonly foldOf: readonly number[];
  readonly lexicon: Tables;
  readonly pairs: readonly TagPair[];
  readonly labels: readonly string[];
  readonly vocabulary: Tables;
}

/** The end from which a sentence is read. */
export type End = 'forward' | 'backward';

/** Trees that small parsers from one end make of sentences they have not seen, by index. */
export type Sketches = readonly Opinion[];

/** One network to be trained. */
export type TreeJob =
  /** On all documents but those of a fold; gives the sketches of the fold's sentences, the rest left open. */
  | {
      readonly kind: 'sketches';
      readonly end: End;
      readonly fold: number;
      readonly options: PassOptions;
    }
  /** On all documents, with sketches from the other end to guide it or none; gives tables. */
  | {
      readonly kind: 'network';
      readonly name: string;
      readonly end: End;
      readonly options: PassOptions;
      readonly guides: Sketches | null;
    }
  /** On the words about which the sketches differ; gives tables. */
  | {
      readonly kind: 'judge';
      readonly name: string;
      readonly options: PassOptions;
      readonly sketches: Readonly<Record<End, Sketches>>;
    };

/** The same sketches with the words counted from the other end. */
function turned(sketches: Sketches): Opinion[] {
  return sketches.map((sketch) => {
    const guide = new Opinion();
    guide.mirror(sketch);
    return guide;
  });
}

serve<TreeSetup, TreeJob>(({ sentences, tags, foldOf, lexicon, pairs, labels, vocabulary }) => {
  const symbols: TreeSymbols = { words: new WordTable(new Lexicon(lexicon)), pairs, labels, vocabulary };
  const forward: TaggedSentence[] = sentences.map((sentence, at) => ({
    sentence,
    tags: tags[at] as Int32Array,
    guide: null,
  }));
  const tagged = { forward, backward: forward.map(mirrored) };
  return async (job, log) => {
    if (job.kind === 'sketches') {
      const trainer = await TreeTrainer.create(symbols, job.options, false);
      const own = tagged[job.end];
      trainer.train(
        own.filter((_, at) => foldOf[at] !== job.fold),
        () => {},
      );
      log(`trees: sketches ${job.end}, fold ${job.fold + 1}`);
      return own.map((sentence, at) => (foldOf[at] === job.fold ? trainer.sketch(sentence) : null));
    }
    if (job.kind === 'network') {
      const trainer = await TreeTrainer.create(symbols, job.options, job.guides !== null);
      const guides = job.guides === null ? null : turned(job.guides);
      const guided = tagged[job.end].map((sentence, at) => ({ ...sentence, guide: guides?.[at] ?? null }));
      trainer.train(guided, (line) => log(`${job.name}: ${line}`));
      return trainer.pack(job.name);
    }
    const others = turned(job.sketches.backward);
    const trainer = await JudgeTrainer.create(symbols, job.options);
    trainer.train(
      forward.map(({ sentence, tags: own }, at) => ({
        sentence,
        tags: own,
        one: job.sketches.forward[at] as Opinion,
        other: others[at] as Opinion,
      })),
      log,
    );
    return trainer.pack(job.name);
  };
});

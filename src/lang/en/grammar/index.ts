import type { Tables } from '../../../learn/index.ts';
import type { Document, Sentence, Span, Step, Token } from '../../../model/index.ts';
import type { Splitter } from '../tokens/index.ts';
import { Lemmatiser } from './lemmas.ts';
import { Lexicon } from './lexicon.ts';
import { parserWith } from './parser.ts';
import type { TagPair } from './tag-choices.ts';
import { Tagger } from './tagger.ts';
import { treeOf } from './trees.ts';
import { WordTable } from './words.ts';

/** Names of the files with the models of this folder among those of English. */
export const GRAMMAR_FILE = 'grammar.bin';
export const TREES_FILE = 'trees.bin';
export const THOROUGH_FILE = 'trees-thorough.bin';

/** Parts of speech, dictionary forms and dependency tree of the words of one sentence. */
export interface Grammar {
  analyse(forms: readonly string[]): readonly Analysis[];
}

/** Above every index of a tag pair. */
const TAG_STRIDE = 128;

/** What is known of one word of a sentence; `head` is an index in the sentence. */
export type Analysis = Required<Omit<Token, 'start' | 'end'>>;

/**
 * @param trees tables of the parser, or null for a grammar without trees
 * @param thorough tables of what reads a sentence from both ends, or null for a parser that reads it forward alone
 */
export function grammarWith(
  tables: Tables,
  trees: Tables | null = null,
  thorough: Tables | null = null,
): Grammar {
  const lexicon = new Lexicon(tables);
  const words = new WordTable(lexicon);
  const tagger = new Tagger(tables, words);
  const parser = trees === null ? null : parserWith(trees, thorough, tagger, words);
  const lemmatiser = new Lemmatiser(tables, lexicon);
  const lemmas = new LemmaTable(lemmatiser, words);
  let ids = new Int32Array(256);
  let tags = new Int32Array(256);
  return {
    analyse(forms) {
      const { length } = forms;
      words.trim();
      if (ids.length < length) [ids, tags] = [new Int32Array(length * 2), new Int32Array(length * 2)];
      for (let at = 0; at < length; at++) ids[at] = words.idOf(forms[at]!);
      tagger.tag(ids, length, tags);
      parser?.parse(ids, tags, length);
      const tree = parser === null ? null : treeOf(parser, length);
      const analyses: Analysis[] = [];
      for (let at = 0; at < length; at++) {
        const pair = tagger.choices.pairs[tags[at]!]!;
        analyses.push({
          lemma: lemmas.lemma(forms[at]!, ids[at]!, tags[at]!, pair),
          upos: pair.upos,
          xpos: pair.xpos,
          head: tree === null ? null : tree.heads[at]!,
          deprel: tree === null ? null : tree.relations[at]!,
        });
      }
      return analyses;
    },
  };
}

/** Lemmas of the words of a table with each tag they had, found once. */
class LemmaTable {
  readonly #lemmatiser: Lemmatiser;
  readonly #words: WordTable;
  readonly #known = new Map<number, string>();
  #generation = 0;

  constructor(lemmatiser: Lemmatiser, words: WordTable) {
    this.#lemmatiser = lemmatiser;
    this.#words = words;
  }

  lemma(form: string, id: number, tag: number, pair: TagPair): string {
    if (this.#generation !== this.#words.generation) {
      this.#generation = this.#words.generation;
      this.#known.clear();
    }
    const key = id * TAG_STRIDE + tag;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const lemma = this.#lemmatiser.lemma(form, pair);
    this.#known.set(key, lemma);
    return lemma;
  }
}

/**
 * Sentences and tokens with part of speech and lemma, block by block, so that no sentence crosses a block.
 *
 * @param name of the step: steps whose grammars differ have different names
 */
export function tokensWith(
  split: Splitter,
  grammar: Grammar,
  name = 'en/tokens',
): Step<never, 'sentences' | 'tokens'> {
  return {
    name,
    version: 4,
    requires: [],
    provides: ['sentences', 'tokens'],
    run(document) {
      const sentences: Sentence[] = [];
      const tokens: Token[] = [];
      for (const block of blocksOf(document)) {
        const { starts, ends, sentences: firsts } = split(document.text, block.start, block.end);
        firsts.forEach((first, index) => {
          const last = (firsts[index + 1] ?? starts.length) - 1;
          sentences.push({ start: starts[first] as number, end: ends[last] as number });
          const forms: string[] = [];
          for (let at = first; at <= last; at++) forms.push(document.text.slice(starts[at], ends[at]));
          const before = tokens.length;
          grammar.analyse(forms).forEach(({ lemma, upos, xpos, deprel, head }, at) => {
            tokens.push({
              start: starts[first + at]!,
              end: ends[first + at]!,
              lemma,
              upos,
              xpos,
              deprel,
              head: head === null || head < 0 ? head : before + head,
            });
          });
        });
      }
      return { sentences, tokens };
    },
  };
}

function blocksOf(document: Document): readonly Span[] {
  return document.blocks.length > 0 ? document.blocks : [{ start: 0, end: document.text.length }];
}

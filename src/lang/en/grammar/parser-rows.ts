import { mix, spread, type Tables, Vocabulary } from '../../../learn/index.ts';
import type { Upos } from '../../../model/index.ts';
import { nounSense, verbSense } from './lexicon.ts';
import type { TagPair } from './tag-choices.ts';
import { ENTRY, LOWER, SHAPE, SUFFIX_2, SUFFIX_3, WordNumbers, type WordTable } from './words.ts';

/** Words that the parser does not know fall into that many classes, by ending and shape. */
const UNKNOWN_CLASSES = 256;
const SUFFIXES = 1024;
const NOUN_SENSES = 32;
const VERB_SENSES = 16 * 64;
/** The bits of a dictionary entry that say what a verb governs (`TRANSITIVE` and those after it). */
const GOVERNS_SHIFT = 5;
const GOVERNS_MASK = 63;
const NUMBERS = 896;
/** What is kept of each word. */
const DERIVED = 5;
/** How far ahead the next noun, pronoun or verb is looked for. */
const LOOKAHEAD = 6;

/** Where the rows of each kind of symbol begin among the embeddings. */
export interface RowLayout {
  readonly unknown: number;
  readonly words: number;
  readonly tags: number;
  readonly suffixes: number;
  readonly senses: number;
  readonly labels: number;
  /** Small numbers: distances, counts. */
  readonly numbers: number;
  /** Number of rows in all. */
  readonly rows: number;
}

/** Row of no word at all, and of the root. */
export const NO_ROW = 0;
const ROOT_ROW = 1;

export function layoutRows(words: number, tags: number, labels: number): RowLayout {
  const unknown = 2;
  const first = unknown + UNKNOWN_CLASSES;
  const tag = first + words;
  const suffixes = tag + tags;
  const senses = suffixes + SUFFIXES;
  const label = senses + NOUN_SENSES + VERB_SENSES;
  const numbers = label + labels + 1;
  return {
    unknown,
    words: first,
    tags: tag,
    suffixes,
    senses,
    labels: label,
    numbers,
    rows: numbers + NUMBERS,
  };
}

/** What the parser reads of one sentence. Index 0 is no node, `node + 1` a node, the root comes last, then no node again. */
export class ParserInput {
  readonly layout: RowLayout;
  length = 0;
  /** Rows of the words, their classes if unknown, tags, suffixes and senses. */
  words = new Int32Array(0);
  unknown = new Int32Array(0);
  tags = new Int32Array(0);
  suffixes = new Int32Array(0);
  senses = new Int32Array(0);
  /** Numbers of verbs, marks and conjunctions before each node. */
  verbs = new Int32Array(0);
  marks = new Int32Array(0);
  joints = new Int32Array(0);
  /** Index of the first noun, pronoun or verb at or after each, within reach; 0 for none. */
  content = new Int32Array(0);
  /** Index of the first finite verb at or after each, 0 for none. */
  finite = new Int32Array(0);
  readonly #pairs: readonly TagPair[];
  readonly #table: WordTable;
  readonly #vocabulary: Vocabulary;
  readonly #known: WordNumbers;

  /** @param pairs what the indices of tags stand for */
  constructor(layout: RowLayout, table: WordTable, vocabulary: Vocabulary, pairs: readonly TagPair[]) {
    this.layout = layout;
    this.#pairs = pairs;
    this.#table = table;
    this.#vocabulary = vocabulary;
    this.#known = new WordNumbers(table, DERIVED, (word, out, at) => this.#derive(word, out, at));
  }

  /** Reads a sentence: ids in the word table, indices of tags. */
  read(ids: Int32Array, tags: Int32Array, length: number): void {
    this.length = length;
    if (this.words.length < length + 3) this.#grow(length + 3);
    for (const [at, row] of [
      [0, NO_ROW],
      [length + 1, ROOT_ROW],
      [length + 2, NO_ROW],
    ] as const) {
      for (const rows of [this.words, this.unknown, this.tags, this.suffixes, this.senses]) rows[at] = row;
      this.content[at] = 0;
      this.finite[at] = 0;
    }
    for (let node = 0; node < length; node++) {
      const tag = tags[node] as number;
      this.#describe(node + 1, ids[node]!, tag, this.#pairs[tag]!.upos);
    }
    this.#count(tags);
    this.#lookAhead(tags);
  }

  /** Makes a word unknown, as training does now and then. */
  forget(node: number): void {
    this.words[node + 1] = this.unknown[node + 1] as number;
  }

  #describe(at: number, id: number, tag: number, upos: Upos): void {
    const from = this.#known.placeOf(id);
    const { numbers } = this.#known;
    this.words[at] = numbers[from]!;
    this.unknown[at] = numbers[from + 1]!;
    this.tags[at] = this.layout.tags + tag;
    this.suffixes[at] = numbers[from + 2]!;
    this.senses[at] = numbers[from + (upos === 'VERB' || upos === 'AUX' ? 4 : 3)]!;
  }

  /** The rows of a word: itself, its class if it were unknown, its ending, and its sense as no verb and as a verb. */
  #derive(word: number, out: Int32Array, to: number): void {
    const { attributes } = this.#table;
    const { layout } = this;
    const shape = mix(attributes[word + SUFFIX_2]!, attributes[word + SHAPE]!);
    const unknown = layout.unknown + ((spread(shape) >>> 0) % UNKNOWN_CLASSES);
    const known = this.#vocabulary.numberOf(attributes[word + LOWER]!);
    const entry = attributes[word + ENTRY]!;
    const governs = (entry >>> GOVERNS_SHIFT) & GOVERNS_MASK;
    out[to] = known < 0 ? unknown : layout.words + known;
    out[to + 1] = unknown;
    out[to + 2] = layout.suffixes + ((spread(attributes[word + SUFFIX_3]!) >>> 0) % SUFFIXES);
    out[to + 3] = layout.senses + nounSense(entry);
    out[to + 4] = layout.senses + NOUN_SENSES + verbSense(entry) * 64 + governs;
  }

  #count(tags: Int32Array): void {
    const { length } = this;
    let [verbs, marks, joints] = [0, 0, 0];
    for (let at = 1; at <= length + 1; at++) {
      this.verbs[at] = verbs;
      this.marks[at] = marks;
      this.joints[at] = joints;
      const upos = at <= length ? this.#pairs[tags[at - 1] as number]!.upos : 'X';
      if (upos === 'VERB') verbs++;
      else if (upos === 'PUNCT') marks++;
      else if (upos === 'CCONJ' || upos === 'SCONJ') joints++;
    }
  }

  #lookAhead(tags: Int32Array): void {
    let [last, verb] = [0, 0];
    for (let at = this.length; at > 0; at--) {
      const { upos, xpos } = this.#pairs[tags[at - 1] as number] as TagPair;
      if (CONTENT.has(upos)) last = at;
      if (FINITE.has(xpos)) verb = at;
      this.content[at] = last - at < LOOKAHEAD ? last : 0;
      this.finite[at] = verb;
    }
  }

  #grow(nodes: number): void {
    const size = Math.max(128, nodes * 2);
    for (const name of ARRAYS) this[name] = new Int32Array(size);
  }
}

const ARRAYS = [
  'words',
  'unknown',
  'tags',
  'suffixes',
  'senses',
  'verbs',
  'marks',
  'joints',
  'content',
  'finite',
] as const;
/** Finer tags of finite verbs. */
const FINITE: ReadonlySet<string> = new Set(['MD', 'VBD', 'VBZ', 'VBP']);
const CONTENT: ReadonlySet<Upos> = new Set<Upos>(['VERB', 'NOUN', 'PROPN', 'PRON']);

export function readVocabulary(tables: Tables): Vocabulary {
  return new Vocabulary(tables, 'trees.words');
}

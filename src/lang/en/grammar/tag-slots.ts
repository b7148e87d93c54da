import { mix, spread, type Vocabulary } from '../../../learn/index.ts';
import { senses, usage } from './lexicon.ts';
import {
  CLASS,
  ENTRY,
  LOWER,
  PREFIX_2,
  PREFIX_3,
  SHAPE,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  WordNumbers,
  type WordTable,
} from './words.ts';

/** Number of rows that each pass gives to its network. */
export const FIRST_SLOTS = 30;
export const SECOND_SLOTS = 32;

/** Words that the tagger does not know fall into that many classes, by shape. */
const UNKNOWN_CLASSES = 64;
/** Rows of each kind, in the order of what a word has; hashes are cut to these numbers. */
const KINDS = [
  ['suffix2', 1024],
  ['suffix3', 4096],
  ['suffix4', 4096],
  ['prefix2', 1024],
  ['prefix3', 4096],
  ['shape', 512],
  ['classes', 1024],
  ['sense', 512],
  ['usage', 256],
] as const;
/** Rows of one word: the word itself, then the kinds. */
const PER_WORD = 1 + KINDS.length;
/** The one that differs at the edges of a sentence, and what is known of a word beside its rows in mid-sentence. */
const EDGED = 6;
const EDGES = 3;
/** Words beyond either end of a sentence that are looked at. */
const MARGIN = 2;

/** Where the rows of each kind begin among the embeddings. */
export interface TagLayout {
  readonly unknown: number;
  readonly words: number;
  readonly kinds: readonly number[];
  /** Row of "no tag"; tag `n` follows at `tags + 1 + n`. */
  readonly tags: number;
  readonly rows: number;
}

export function layoutTagRows(words: number, tags: number): TagLayout {
  const unknown = 1;
  const first = unknown + UNKNOWN_CLASSES;
  let next = first + words;
  const kinds = KINDS.map(([, size]) => {
    next += size;
    return next - size;
  });
  return { unknown, words: first, kinds, tags: next, rows: next + 1 + tags };
}

/** What the tagger reads of one sentence: rows of each word, `PER_WORD` side by side, with a margin of empty words. */
export class TagInput {
  readonly layout: TagLayout;
  length = 0;
  rows = new Int32Array(0);
  /** The class that each word would fall into if it were unknown. */
  unknown = new Int32Array(0);
  readonly #table: WordTable;
  readonly #vocabulary: Vocabulary;
  readonly #known: WordNumbers;

  constructor(layout: TagLayout, table: WordTable, vocabulary: Vocabulary) {
    this.layout = layout;
    this.#table = table;
    this.#vocabulary = vocabulary;
    this.#known = new WordNumbers(table, PER_WORD + EDGES, (word, out, at) => this.#derive(word, out, at));
  }

  read(ids: Int32Array, length: number): void {
    this.length = length;
    const size = (length + 2 * MARGIN) * PER_WORD;
    if (this.rows.length < size) {
      this.rows = new Int32Array(size * 2);
      this.unknown = new Int32Array(length * 2 + 64);
    }
    this.rows.fill(0, 0, MARGIN * PER_WORD);
    this.rows.fill(0, (length + MARGIN) * PER_WORD, size);
    for (let at = 0; at < length; at++) this.#describe(at, ids[at]!);
  }

  /** Makes a word unknown, as training does now and then. */
  forget(at: number): void {
    this.rows[(at + MARGIN) * PER_WORD] = this.unknown[at] as number;
  }

  /** 1 for the first word, 2 for the last, else 0. */
  #edge(at: number): number {
    if (at === 0) return 1;
    return at === this.length - 1 ? 2 : 0;
  }

  #describe(at: number, id: number): void {
    const { rows } = this;
    const from = this.#known.placeOf(id);
    const { numbers } = this.#known;
    const to = (at + MARGIN) * PER_WORD;
    for (let row = 0; row < PER_WORD; row++) rows[to + row] = numbers[from + row]!;
    const edge = this.#edge(at);
    if (edge > 0) rows[to + EDGED] = numbers[from + PER_WORD + edge]!;
    this.unknown[at] = numbers[from + PER_WORD]!;
  }

  /** All rows of a word: those of a word in mid-sentence, its class if it were unknown, and the shape at either edge. */
  #derive(word: number, out: Int32Array, to: number): void {
    const a = this.#table.attributes;
    const { layout } = this;
    const row = (kind: number, hash: number) => layout.kinds[kind]! + cut(hash, KINDS[kind]![1]);
    const unknown = layout.unknown + cut(a[word + SHAPE]!, UNKNOWN_CLASSES);
    const known = this.#vocabulary.numberOf(a[word + LOWER]!);
    out[to] = known < 0 ? unknown : layout.words + known;
    out[to + 1] = row(0, a[word + SUFFIX_2]!);
    out[to + 2] = row(1, a[word + SUFFIX_3]!);
    out[to + 3] = row(2, a[word + SUFFIX_4]!);
    out[to + 4] = row(3, a[word + PREFIX_2]!);
    out[to + 5] = row(4, a[word + PREFIX_3]!);
    out[to + EDGED] = row(5, mix(a[word + SHAPE]!, 0));
    out[to + 7] = row(6, a[word + CLASS]!);
    out[to + 8] = row(7, senses(a[word + ENTRY]!));
    out[to + 9] = layout.kinds[8]! + usage(a[word + ENTRY]!);
    out[to + PER_WORD] = unknown;
    for (const edge of [1, 2]) out[to + PER_WORD + edge] = row(5, mix(a[word + SHAPE]!, edge));
  }
}

function cut(hash: number, size: number): number {
  return (spread(mix(991, hash)) >>> 0) % size;
}

/** Which rows of a neighbour count: at one word's distance its word, endings, shape and classes; at two, less. */
const NEAR = [0, 1, 2, 6, 7, 9] as const;
const FARTHER = [0, 1, 7] as const;

/** Rows for the first pass, from left to right: the word, its neighbours, the two tags given last (-1: none). */
export function fillFirst(
  input: TagInput,
  at: number,
  before: number,
  before2: number,
  out: Int32Array,
): void {
  const next = fillWords(input, at, out);
  const { tags } = input.layout;
  out[next] = tags + 1 + before;
  out[next + 1] = tags + 1 + before2;
}

/** Rows for the second pass: the same words with the present tags of two neighbours on either side. */
export function fillSecond(input: TagInput, at: number, tags: Int32Array, out: Int32Array): void {
  let next = fillWords(input, at, out);
  for (const distance of [-2, -1, 1, 2])
    out[next++] = input.layout.tags + 1 + tagAt(input, tags, at + distance);
}

function tagAt({ length }: TagInput, tags: Int32Array, at: number): number {
  return at < 0 || at >= length ? -1 : tags[at]!;
}

function fillWords({ rows }: TagInput, at: number, out: Int32Array): number {
  const from = (at + MARGIN) * PER_WORD;
  let next = 0;
  for (let kind = 0; kind < PER_WORD; kind++) out[next++] = rows[from + kind]!;
  for (const kind of NEAR) out[next++] = rows[from - PER_WORD + kind]!;
  for (const kind of NEAR) out[next++] = rows[from + PER_WORD + kind]!;
  for (const kind of FARTHER) out[next++] = rows[from - 2 * PER_WORD + kind]!;
  for (const kind of FARTHER) out[next++] = rows[from + 2 * PER_WORD + kind]!;
  return next;
}

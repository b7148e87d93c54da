import {
  RowModel,
  type SlotNetwork,
  type Tables,
  table,
  unpackNetwork,
  Vocabulary,
} from '../../../learn/index.ts';
import { type TagChoices, type TagPair, tagChoices } from './tag-choices.ts';
import { MOST_TAG_FEATURES, tagFeatures } from './tag-features.ts';
import { FIRST_SLOTS, fillFirst, fillSecond, layoutTagRows, SECOND_SLOTS, TagInput } from './tag-slots.ts';
import type { WordTable } from './words.ts';

/** A tag whose lead over the next in the first pass is smaller (in logits) is looked at again. */
export const SURE = 4;

/** In longer sentences, which are lists or no sentences at all, the first pass decides alone. */
const LONGEST_RECONSIDERED = 300;
/** Universal tags that the large network puts so far behind its best (in logits) are out. */
const OPEN = 5;
/** What the perceptron's votes weigh beside the logits of the second network. */
const PERCEPTRON_WEIGHT = 0.1;

/**
 * Parts of speech in two passes: a small network goes from left to right; where it is not sure, a large one and an averaged
 * perceptron (Collins 2002) decide together, which see the tags on both sides.
 */
export class Tagger {
  readonly choices: TagChoices;
  readonly #words: WordTable;
  readonly #input: TagInput;
  readonly #first: SlotNetwork;
  readonly #second: SlotNetwork;
  readonly #perceptron: RowModel;
  /** Logits that one unit of the perceptron's whole numbers stands for. */
  readonly #unit: number;
  readonly #rows = new Int32Array(Math.max(FIRST_SLOTS, SECOND_SLOTS));
  readonly #features = new Int32Array(MOST_TAG_FEATURES);
  readonly #votes: Int32Array;
  /** Lead of the universal tag chosen last over the next best, in logits. */
  #lead = 0;

  constructor(tables: Tables, words: WordTable) {
    this.choices = tagChoices(readPairs(tables));
    this.#words = words;
    const { length } = this.choices.pairs;
    const vocabulary = new Vocabulary(tables, 'tags.words');
    this.#input = new TagInput(layoutTagRows(vocabulary.size, length), words, vocabulary);
    this.#first = unpackNetwork(tables, 'tags.first');
    this.#second = unpackNetwork(tables, 'tags.second');
    this.#perceptron = new RowModel(tables, 'tags.perceptron', length);
    this.#unit = PERCEPTRON_WEIGHT * table(tables, 'tags.unit', Float32Array)[0]!;
    this.#votes = new Int32Array(length);
  }

  /** Sets `tags[0..length)` to indices in `choices.pairs`. `ids`: the words of one sentence in the word table. */
  tag(ids: Int32Array, length: number, tags: Int32Array): void {
    this.#input.read(ids, length);
    const unsure: number[] = [];
    let [before, before2] = [-1, -1];
    for (let at = 0; at < length; at++) {
      fillFirst(this.#input, at, before, before2, this.#rows);
      this.#first.run(this.#rows);
      const tag = this.#choose();
      if (this.#lead < SURE && length <= LONGEST_RECONSIDERED) unsure.push(at);
      tags[at] = tag;
      before2 = before;
      before = tag;
    }
    for (const at of unsure) tags[at] = this.#reconsider(ids, length, at, tags);
  }

  /** The best pair by the first network. */
  #choose(): number {
    const { upos, firsts, ends } = this.choices;
    const { scores } = this.#first;
    this.#first.score(0, upos.length);
    let best = 0;
    let [most, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = 0; at < upos.length; at++) {
      const score = scores[at]!;
      if (score > most) [best, next, most] = [at, most, score];
      else if (score > next) next = score;
    }
    this.#lead = most - next;
    if (ends[best]! - firsts[best]! === 1) return firsts[best]!;
    return this.#bestFine(this.#first, best).pair;
  }

  /** The best pair by network and perceptron together. */
  #reconsider(ids: Int32Array, length: number, at: number, tags: Int32Array): number {
    const { upos, firsts, ends } = this.choices;
    fillSecond(this.#input, at, tags, this.#rows);
    this.#second.run(this.#rows);
    const count = tagFeatures(this.#words, { ids, length, at, tags }, this.#features);
    this.#perceptron.score(this.#features, count, this.#votes);
    this.#second.score(0, upos.length);
    const kinds = upos.map((_, kind) => this.#second.scores[kind]!);
    const least = Math.max(...kinds) - OPEN;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let kind = 0; kind < upos.length; kind++) {
      const kindScore = kinds[kind]!;
      if (kindScore < least) continue;
      const { score: finest } = this.#bestFine(this.#second, kind);
      for (let pair = firsts[kind]!; pair < ends[kind]!; pair++) {
        const fine = this.#second.scores[upos.length + pair]! - finest;
        const score = kindScore + fine + this.#unit * this.#votes[pair]!;
        if (score > most) [best, most] = [pair, score];
      }
    }
    return best;
  }

  /** The best pair of a universal tag. */
  #bestFine(network: SlotNetwork, kind: number): { readonly pair: number; readonly score: number } {
    const { upos, firsts, ends } = this.choices;
    let pair = firsts[kind]!;
    let score = Number.NEGATIVE_INFINITY;
    network.score(upos.length + pair, ends[kind]! - pair);
    for (let at = pair; at < ends[kind]!; at++) {
      const own = network.scores[upos.length + at]!;
      if (own > score) [pair, score] = [at, own];
    }
    return { pair, score };
  }
}

/** The pairs of a model, in the order of its classes. */
function readPairs(tables: Tables): readonly TagPair[] {
  const letters = table(tables, 'tags.names', Uint8Array);
  return String.fromCharCode(...letters)
    .split(' ')
    .map((pair) => {
      const [upos, xpos] = pair.split('|') as [TagPair['upos'], string];
      return { upos, xpos };
    });
}

export function packPairs(pairs: readonly TagPair[]): Tables {
  const names = pairs.map(({ upos, xpos }) => `${upos}|${xpos}`).join(' ');
  return { 'tags.names': Uint8Array.from(names, (letter) => letter.charCodeAt(0)) };
}

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

/** A universal tag whose lead over the next in the first pass is smaller (in logits) is looked at again. */
export const SURE = 4;
/** So is a finer one, such as a past tense ("they rejected calls") before a participle. */
const SURE_FINE = 2;

/** In longer sentences, which are lists or no sentences at all, the first pass decides alone. */
const LONGEST_RECONSIDERED = 300;
/** Universal tags that the large network puts so far behind its best (in logits) are out. */
const OPEN = 5;
/** A pair whose lead over the next in the second network is larger (in logits) stands without the perceptron. */
const CERTAIN = 3;
/** What the perceptron's votes weigh beside the logits of the second network. */
const PERCEPTRON_WEIGHT = 0.1;

/**
 * Parts of speech in two passes: a small network goes from left to right; where it is not sure, a large one looks again, which
 * sees the tags on both sides, and where that is not certain either, an averaged perceptron (Collins 2002) has a say too.
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
  readonly #asked: Int32Array;
  /** Lead of what was chosen last, a universal tag or a pair, over the next best, in logits. */
  #lead = 0;
  /** Lead of the pair over the others of its universal tag, in the first pass. */
  #fineLead = 0;

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
    this.#asked = new Int32Array(length);
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
      const sure = this.#lead >= SURE && this.#fineLead >= SURE_FINE;
      if (!sure && length <= LONGEST_RECONSIDERED) unsure.push(at);
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
    let most = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < upos.length; at++) {
      const score = scores[at]!;
      if (score > most) {
        next = most;
        most = score;
        best = at;
      } else if (score > next) next = score;
    }
    const fine = ends[best]! - firsts[best]! === 1 ? firsts[best]! : this.#bestFine(this.#first, best);
    this.#lead = most - next;
    this.#fineLead = this.#leadOf(best, fine);
    return fine;
  }

  /** How far the best pair of a universal tag is ahead of its others in the first network, whose scores are known. */
  #leadOf(kind: number, best: number): number {
    const { upos, firsts, ends } = this.choices;
    const { scores } = this.#first;
    let next = Number.NEGATIVE_INFINITY;
    for (let pair = firsts[kind]!; pair < ends[kind]!; pair++)
      if (pair !== best) next = Math.max(next, scores[upos.length + pair]!);
    return scores[upos.length + best]! - next;
  }

  /** The best pair by the second network, or by network and perceptron together. */
  #reconsider(ids: Int32Array, length: number, at: number, tags: Int32Array): number {
    fillSecond(this.#input, at, tags, this.#rows);
    this.#second.run(this.#rows);
    const kinds = this.#openKinds();
    this.#votes.fill(0);
    const best = this.#weigh(kinds);
    if (this.#lead > CERTAIN) return best;
    const count = tagFeatures(this.#words, { ids, length, at, tags }, this.#features);
    this.#perceptron.score(this.#features, count, this.#votes, this.#ask(kinds));
    return this.#weigh(kinds);
  }

  /** The best pair of some universal tags by the second network and the present votes. */
  #weigh(kinds: readonly number[]): number {
    const { upos, firsts, ends } = this.choices;
    const { scores } = this.#second;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    for (const kind of kinds) {
      const finest = scores[upos.length + this.#bestFine(this.#second, kind)]!;
      for (let pair = firsts[kind]!; pair < ends[kind]!; pair++) {
        const fine = scores[upos.length + pair]! - finest;
        const score = scores[kind]! + fine + this.#unit * this.#votes[pair]!;
        if (score > most) {
          next = most;
          most = score;
          best = pair;
        } else if (score > next) next = score;
      }
    }
    this.#lead = most - next;
    return best;
  }

  /** All pairs of some universal tags. */
  #ask(kinds: readonly number[]): Int32Array {
    const { firsts, ends } = this.choices;
    let count = 0;
    for (const kind of kinds)
      for (let pair = firsts[kind]!; pair < ends[kind]!; pair++) this.#asked[count++] = pair;
    return this.#asked.subarray(0, count);
  }

  /** The universal tags that the second network does not rule out. */
  #openKinds(): number[] {
    const { length } = this.choices.upos;
    const { scores } = this.#second;
    this.#second.score(0, length);
    let most = scores[0]!;
    for (let kind = 1; kind < length; kind++) most = Math.max(most, scores[kind]!);
    const open: number[] = [];
    for (let kind = 0; kind < length; kind++) if (scores[kind]! >= most - OPEN) open.push(kind);
    return open;
  }

  /** The best pair of a universal tag; the scores of all its pairs stand with the network. */
  #bestFine(network: SlotNetwork, kind: number): number {
    const { upos, firsts, ends } = this.choices;
    const { scores } = network;
    let pair = firsts[kind]!;
    network.score(upos.length + pair, ends[kind]! - pair);
    for (let at = pair + 1; at < ends[kind]!; at++)
      if (scores[upos.length + at]! > scores[upos.length + pair]!) pair = at;
    return pair;
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

import {
  type Arc,
  heaviestTree,
  NONE,
  type SlotNetwork,
  type Tables,
  unpackNetwork,
} from '../../../learn/index.ts';
import { between, KIND_SETS, kindOfLabel } from './parser-numbers.ts';
import type { Opinion } from './parser-opinion.ts';
import type { ParserInput } from './parser-rows.ts';

/** Number of rows that `JudgeInput.fill` gives. */
export const JUDGE_SLOTS = 58;
/** Outputs of the network: which of the two is right about a head, and which about a label. */
export const HEAD_OUTPUTS = 0;
export const LABEL_OUTPUTS = 2;
export const JUDGE_OUTPUTS = 4;

/** Weight of an arc that both have, above that of any that one has. */
const BOTH = 1.5;

/** Where each kind of small number begins among the rows of numbers. */
const SIDES = 0;
const DISTANCE = 32;
const DISTANCES = 32;
const BETWEEN = 96;
const KIND_SETS_FROM = 192;
const HEADS = KIND_SETS_FROM + 4 * KIND_SETS;
const OTHERS = HEADS + 16;
/** Distances up to this are told apart, on either side. */
const FAR = 11;

/** Two opinions on one sentence, and the rows for the words about which they differ. */
export class JudgeInput {
  readonly rows = new Int32Array(JUDGE_SLOTS);
  readonly #input: ParserInput;
  readonly #kindOf: Int32Array;
  #next = 0;

  /** @param input that has read the sentence */
  constructor(input: ParserInput, labels: readonly string[]) {
    this.#input = input;
    this.#kindOf = Int32Array.from(labels, kindOfLabel);
  }

  /** Sets `rows` for a word: the word, its head in each opinion, and what stands around them in text and trees. */
  fill(one: Opinion, other: Opinion, node: number): void {
    const { words, suffixes, senses, tags } = this.#input;
    const heads = [one.heads[node]!, other.heads[node]!] as const;
    this.#next = 0;
    for (const rows of [words, tags, suffixes, senses]) this.#add(rows[node + 1]!);
    for (const distance of [-2, -1, 1, 2]) this.#at(tags, node + distance);
    for (const distance of [-1, 1]) this.#at(words, node + distance);
    for (const head of heads) {
      for (const rows of [words, tags, senses]) this.#at(rows, head);
      for (const distance of [-1, 1]) this.#at(tags, head + distance);
    }
    for (const opinion of [one, other]) this.#label(opinion, node);
    this.#places(one, other, node);
    this.#family(one, other, node);
    this.#heads(one, other, node);
    this.#siblings(one, other, node);
    for (const [opinion, head] of [
      [one, heads[0]],
      [other, heads[1]],
    ] as const)
      this.#at(words, firstChild(opinion, head));
  }

  #add(row: number): void {
    this.rows[this.#next++] = row;
  }

  /** A row of a node, or of none. */
  #at(rows: Int32Array, node: number): void {
    this.#add(node < 0 || node > this.#input.length ? 0 : rows[node + 1]!);
  }

  #number(number: number): void {
    this.#add(this.#input.layout.numbers + number);
  }

  #label({ labels, length }: Opinion, node: number): void {
    this.#add(this.#input.layout.labels + 1 + (node < 0 || node >= length ? NONE : labels[node]!));
  }

  /** Where word and heads stand to each other. */
  #places(one: Opinion, other: Opinion, node: number): void {
    const [head, otherHead] = [one.heads[node]!, other.heads[node]!];
    const sides = (head < node ? 4 : 0) + (otherHead < node ? 8 : 0) + (head < otherHead ? 16 : 0);
    this.#number(SIDES + one.sure[node]! + 2 * other.sure[node]! + sides);
    this.#number(DISTANCE + distance(node, head));
    this.#number(DISTANCE + DISTANCES + distance(node, otherHead));
    const pairs = [
      [node, head],
      [node, otherHead],
      [head, otherHead],
    ] as const;
    pairs.forEach(([a, b], at) => {
      this.#number(BETWEEN + at * DISTANCES + between(this.#input, Math.min(a, b), Math.max(a, b)));
    });
  }

  /** The outermost children of the word in each opinion. */
  #family(one: Opinion, other: Opinion, node: number): void {
    const { words, tags } = this.#input;
    const opinions = [one, other];
    for (const rows of [words, tags])
      for (const opinion of opinions) this.#at(rows, firstChild(opinion, node));
    for (const opinion of opinions) this.#label(opinion, firstChild(opinion, node));
    for (const opinion of opinions) {
      this.#at(tags, lastChild(opinion, node));
      this.#label(opinion, lastChild(opinion, node));
    }
  }

  /** What the heads hang on in each opinion, and what hangs on them beside the word. */
  #heads(one: Opinion, other: Opinion, node: number): void {
    const [head, otherHead] = [one.heads[node]!, other.heads[node]!];
    const views = [
      [head, one],
      [head, other],
      [otherHead, other],
      [otherHead, one],
    ] as const;
    for (const [at, opinion] of views) {
      this.#at(this.#input.tags, headOf(opinion, at));
      this.#label(opinion, at);
    }
    // The head as its own opinion sees it, then as the other does.
    [views[0], views[2], views[1], views[3]].forEach(([at, opinion], place) => {
      this.#number(KIND_SETS_FROM + place * KIND_SETS + this.#kinds(opinion, at, node));
    });
    this.#number(
      HEADS +
        (headOf(one, head) === otherHead ? 1 : 0) +
        (headOf(one, otherHead) === head ? 2 : 0) +
        (headOf(other, head) === otherHead ? 4 : 0) +
        (headOf(other, otherHead) === head ? 8 : 0),
    );
  }

  /** The nearest child of each head between it and the word, and which words about it are in doubt too. */
  #siblings(one: Opinion, other: Opinion, node: number): void {
    for (const opinion of [one, other]) {
      const sibling = siblingOf(opinion, node);
      this.#at(this.#input.tags, sibling);
      this.#label(opinion, sibling);
    }
    const differ = (at: number) => (at >= 0 && at < one.length && one.heads[at] !== other.heads[at] ? 1 : 0);
    this.#number(
      OTHERS +
        differ(node - 1) +
        2 * differ(node + 1) +
        4 * differ(one.heads[node]!) +
        8 * differ(other.heads[node]!),
    );
  }

  /** Kinds of the children of a node, one of them left out. */
  #kinds({ heads, labels, first, last, length }: Opinion, node: number, left: number): number {
    let kinds = 0;
    for (let child = first[node]!; child <= last[node]! && child < length; child++)
      if (heads[child] === node && child !== left) kinds |= this.#kindOf[labels[child]!]!;
    return kinds;
  }
}

function headOf({ heads, length }: Opinion, node: number): number {
  return node >= length ? NONE : heads[node]!;
}

function firstChild({ first }: Opinion, node: number): number {
  return first[node] === node ? NONE : first[node]!;
}

function lastChild({ last }: Opinion, node: number): number {
  return last[node] === node ? NONE : last[node]!;
}

/** The child of the word's head that stands next to the word on the way to the head, or none. */
function siblingOf({ heads }: Opinion, node: number): number {
  const head = heads[node]!;
  const step = head > node ? 1 : -1;
  for (let at = node + step; at !== head; at += step) if (heads[at] === head) return at;
  return NONE;
}

function distance(node: number, head: number): number {
  return (head < node ? 0 : FAR + 1) + Math.min(FAR, Math.abs(head - node));
}

/**
 * Makes one tree of two opinions: where they differ, a network that sees both trees as a whole says which is right (after the
 * second look of Attardi and Dell'Orletta 2009); of the arcs, so weighed, the heaviest tree is taken (Sagae and Lavie 2006).
 */
export class Judge {
  readonly #input: JudgeInput;
  readonly #network: SlotNetwork;

  constructor(tables: Tables, input: ParserInput, labels: readonly string[]) {
    this.#input = new JudgeInput(input, labels);
    this.#network = unpackNetwork(tables, 'trees.judge');
  }

  /** Sets the first `one.length` of `heads` and `relations`. */
  decide(one: Opinion, other: Opinion, heads: Int32Array, relations: Int32Array): void {
    const { length } = one;
    const arcs: Arc[] = [];
    let same = true;
    for (let child = 0; child < length; child++) {
      const [head, otherHead] = [one.heads[child]!, other.heads[child]!];
      heads[child] = head;
      if (head === otherHead) arcs.push({ head, child, weight: BOTH });
      else {
        same = false;
        const share = this.#shareOf(one, other, child, HEAD_OUTPUTS);
        arcs.push({ head, child, weight: share }, { head: otherHead, child, weight: 1 - share });
      }
    }
    if (!same) for (const { head, child } of heaviestTree(length + 1, length, arcs)) heads[child] = head;
    for (let node = 0; node < length; node++) {
      const label = one.labels[node]!;
      const theirs = other.labels[node]!;
      if (one.heads[node] !== other.heads[node])
        relations[node] = heads[node] === one.heads[node] ? label : theirs;
      else if (label === theirs) relations[node] = label;
      else relations[node] = this.#shareOf(one, other, node, LABEL_OUTPUTS) < 0.5 ? theirs : label;
    }
  }

  /** How likely the first of two outputs is. */
  #shareOf(one: Opinion, other: Opinion, node: number, outputs: number): number {
    this.#input.fill(one, other, node);
    this.#network.run(this.#input.rows);
    this.#network.score(0, JUDGE_OUTPUTS);
    const { scores } = this.#network;
    return 1 / (1 + Math.exp(scores[outputs + 1]! - scores[outputs]!));
  }
}

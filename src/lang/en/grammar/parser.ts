import { type Tables, table } from '../../../learn/index.ts';
import { DirectedParser } from './parser-direction.ts';
import { Judge } from './parser-judge.ts';
import { Opinion } from './parser-opinion.ts';
import { layoutRows, ParserInput, readVocabulary } from './parser-rows.ts';
import type { Tagger } from './tagger.ts';
import type { WordTable } from './words.ts';

/** Longer sentences, which are lists or no sentences at all, are read by the small network of one direction alone. */
export const LONGEST_WEIGHED = 300;

/**
 * Parses a sentence from both ends: two small networks make a draft each; where they are not certain or disagree, each
 * direction parses anew with large networks that know the other's draft, and a judge makes one tree of the two. Time linear in
 * the number of words, but for what is judged in sentences of up to `LONGEST_WEIGHED` words.
 */
export class Parser {
  readonly labels: readonly string[];
  /** The tree of the last sentence: head of each word (the sentence's length at the root) and index of its relation. */
  heads = new Int32Array(0);
  relations = new Int32Array(0);
  readonly #forward: DirectedParser;
  readonly #backward: DirectedParser;
  readonly #judge: Judge;
  /** The drafts as the other direction sees them. */
  readonly #forwardSeen = new Opinion();
  readonly #backwardSeen = new Opinion();
  #ids: Int32Array = new Int32Array(0);
  #tags: Int32Array = new Int32Array(0);

  constructor(tables: Tables, tagger: Tagger, words: WordTable) {
    const { pairs } = tagger.choices;
    const labels = readLabels(tables);
    const vocabulary = readVocabulary(tables);
    const layout = layoutRows(vocabulary.size, pairs.length, labels.length);
    const candidates = readCandidates(tables, pairs.length);
    const input = () => new ParserInput(layout, words, vocabulary, pairs);
    const ahead = input();
    this.labels = labels;
    this.#forward = new DirectedParser(tables, 'trees.forward', ahead, labels, candidates);
    this.#backward = new DirectedParser(tables, 'trees.backward', input(), labels, candidates);
    this.#judge = new Judge(tables, ahead, labels);
  }

  /** Number of moves made so far, and of those that large networks decided, for those who tune. */
  get work(): { readonly moves: number; readonly looked: number } {
    const [one, other] = [this.#forward, this.#backward];
    return { moves: one.moves + other.moves, looked: one.looked + other.looked };
  }

  /** Parses a sentence of `length` words; the result stands in `heads` and `relations`. */
  parse(ids: Int32Array, tags: Int32Array, length: number): void {
    if (this.heads.length < length) this.#grow(length * 2);
    const [forward, backward] = [this.#forward, this.#backward];
    forward.sketch(ids, tags, length);
    if (length > LONGEST_WEIGHED) {
      this.#take(forward.draft.heads, forward.draft.labels, length);
      return;
    }
    for (let at = 0; at < length; at++) {
      this.#ids[at] = ids[length - 1 - at]!;
      this.#tags[at] = tags[length - 1 - at]!;
    }
    backward.sketch(this.#ids, this.#tags, length);
    this.#backwardSeen.mirror(backward.draft);
    if (forward.certain && this.#agree(forward.draft, this.#backwardSeen)) {
      this.#take(forward.draft.heads, forward.draft.labels, length);
      return;
    }
    this.#forwardSeen.mirror(forward.draft);
    forward.revise(this.#backwardSeen);
    backward.revise(this.#forwardSeen);
    this.#backwardSeen.mirror(backward.revised);
    this.#judge.decide(forward.revised, this.#backwardSeen, this.heads, this.relations);
  }

  #agree(one: Opinion, other: Opinion): boolean {
    for (let node = 0; node < one.length; node++) if (one.heads[node] !== other.heads[node]) return false;
    return true;
  }

  #take(heads: Int32Array, relations: Int32Array, length: number): void {
    this.heads.set(heads.subarray(0, length));
    this.relations.set(relations.subarray(0, length));
  }

  #grow(size: number): void {
    for (const name of ['heads', 'relations'] as const) this[name] = new Int32Array(size);
    [this.#ids, this.#tags] = [new Int32Array(size), new Int32Array(size)];
  }
}

function readLabels(tables: Tables): readonly string[] {
  return String.fromCharCode(...table(tables, 'trees.labels', Uint8Array)).split(' ');
}

/** For each tag the relations seen with it: how many, then which. */
function readCandidates(tables: Tables, tags: number): readonly Uint8Array[] {
  const list = table(tables, 'trees.candidates', Uint8Array);
  let at = 0;
  return Array.from({ length: tags }, () => {
    const count = list[at] as number;
    at += 1 + count;
    return list.subarray(at - count, at);
  });
}

/** Tables of the relations' names and of those seen with each tag. */
export function packLabels(labels: readonly string[], seen: readonly ReadonlySet<number>[]): Tables {
  const candidates = seen.flatMap((set) => [set.size, ...[...set].sort((a, b) => a - b)]);
  return {
    'trees.labels': Uint8Array.from(labels.join(' '), (letter) => letter.charCodeAt(0)),
    'trees.candidates': Uint8Array.from(candidates),
  };
}

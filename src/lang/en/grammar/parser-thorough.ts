import type { Tables } from '../../../learn/index.ts';
import { DirectedParser } from './parser-direction.ts';
import { LONGEST_WEIGHED } from './parser-forward.ts';
import { Judge } from './parser-judge.ts';
import { Opinion } from './parser-opinion.ts';
import type { Parser, ParserParts } from './parser.ts';

/**
 * Parses a sentence from both ends: two small networks make a draft each; where they are not certain or disagree, large
 * networks parse forward anew, knowing the draft from the other end, then backward, knowing that tree, and a judge makes one
 * tree of the two. Sentences longer than `LONGEST_WEIGHED` words are read by the small network of one direction alone.
 */
export class ThoroughParser implements Parser {
  readonly labels: readonly string[];
  heads = new Int32Array(0);
  relations = new Int32Array(0);
  readonly #forward: DirectedParser;
  readonly #backward: DirectedParser;
  readonly #judge: Judge;
  /** The trees of each direction as the other one sees them. */
  readonly #forwardSeen = new Opinion();
  readonly #backwardSeen = new Opinion();
  #ids: Int32Array = new Int32Array(0);
  #tags: Int32Array = new Int32Array(0);

  /** @param tables of the parser that reads forward alone, whose small network serves here too */
  constructor(tables: Tables, thorough: Tables, parts: ParserParts) {
    const all = { ...tables, ...thorough };
    const ahead = parts.input();
    this.labels = parts.labels;
    this.#forward = new DirectedParser(all, 'trees.forward', ahead, parts);
    this.#backward = new DirectedParser(all, 'trees.backward', parts.input(), parts);
    this.#judge = new Judge(all, ahead, parts.labels);
  }

  get work(): { readonly moves: number; readonly looked: number } {
    const [one, other] = [this.#forward, this.#backward];
    return { moves: one.moves + other.moves, looked: one.looked + other.looked };
  }

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
    forward.revise(this.#backwardSeen);
    this.#forwardSeen.mirror(forward.revised);
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

/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over the words of one sentence. The
 * root is a node after the last word (Ballesteros and Nivre 2013), so that it becomes a head by `LEFT` like any word.
 */
export const SHIFT = 0;
/** The first word of the buffer becomes the head of the top of the stack, which is done. */
export const LEFT = 1;
/** The second of the stack becomes the head of its top, which is done. */
export const RIGHT = 2;
export const MOVES = 3;

/** No node: an empty place of stack, buffer or children. */
export const NONE = -1;

/** One sentence being parsed. Node `length` is the root; arrays are as long as the longest sentence met so far. */
export class ParserState {
  length = 0;
  /** Nodes on the stack, bottom first. */
  stack = new Int32Array(0);
  depth = 0;
  /** First word of the buffer; equal to `length` when only the root is left. */
  next = 0;
  /** Head of each word, `NONE` while it has none. */
  heads = new Int32Array(0);
  labels = new Int32Array(0);
  /** Outermost and second outermost children of each node on either side, or `NONE`. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  /** Number of children on either side. */
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** For each node the kinds of its children's labels, as a set of bits. */
  kinds = new Int32Array(0);
  readonly #kindOf: ArrayLike<number>;

  /** @param kindOf for each label the bits that it adds to `kinds` of the head; by default none */
  constructor(kindOf: ArrayLike<number> = []) {
    this.#kindOf = kindOf;
  }

  /** Begins a sentence of `length` words. */
  start(length: number): void {
    if (this.stack.length <= length) this.#grow(length + 1);
    this.length = length;
    this.depth = 0;
    this.next = 0;
    for (let node = 0; node <= length; node++) {
      this.heads[node] = NONE;
      this.labels[node] = NONE;
      this.left1[node] = NONE;
      this.left2[node] = NONE;
      this.right1[node] = NONE;
      this.right2[node] = NONE;
      this.leftCount[node] = 0;
      this.rightCount[node] = 0;
      this.kinds[node] = 0;
    }
  }

  /** The node `depth` below the top of the stack, or `NONE`. */
  below(depth: number): number {
    return depth < this.depth ? (this.stack[this.depth - 1 - depth] as number) : NONE;
  }

  /** True when every word has a head. */
  get done(): boolean {
    return this.next >= this.length && this.depth === 0;
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.length;
    return move === LEFT ? this.depth > 0 : this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** `LEFT` with a label. */
  attachLeft(label: number): void {
    const child = this.stack[--this.depth] as number;
    const head = this.next;
    this.heads[child] = head;
    this.labels[child] = label;
    this.left2[head] = this.left1[head] as number;
    this.left1[head] = child;
    this.leftCount[head] = (this.leftCount[head] as number) + 1;
    this.#note(head, label);
  }

  /** `RIGHT` with a label. */
  attachRight(label: number): void {
    const child = this.stack[--this.depth] as number;
    const head = this.stack[this.depth - 1] as number;
    this.heads[child] = head;
    this.labels[child] = label;
    this.right2[head] = this.right1[head] as number;
    this.right1[head] = child;
    this.rightCount[head] = (this.rightCount[head] as number) + 1;
    this.#note(head, label);
  }

  #note(head: number, label: number): void {
    this.kinds[head] = (this.kinds[head] as number) | (this.#kindOf[label] ?? 0);
  }

  #grow(nodes: number): void {
    const size = Math.max(128, nodes * 2);
    this.stack = new Int32Array(size);
    this.heads = new Int32Array(size);
    this.labels = new Int32Array(size);
    this.left1 = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right1 = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
    this.kinds = new Int32Array(size);
  }
}

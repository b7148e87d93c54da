import type { ParserState } from '../../../learn/index.ts';

/** What one parser makes of a sentence. */
export class Opinion {
  length = 0;
  /** Head of each word, the length at the root. */
  heads = new Int32Array(0);
  labels = new Int32Array(0);
  /** 1 where the head was not in doubt. */
  sure = new Uint8Array(0);
  /** First and last of each node and its children. */
  first = new Int32Array(0);
  last = new Int32Array(0);

  /** Makes room for a sentence of `length` words, whose `heads`, `labels` and `sure` are then to be set. */
  start(length: number): void {
    this.length = length;
    if (this.heads.length > length) return;
    const size = Math.max(length + 1, this.heads.length * 2);
    this.heads = new Int32Array(size);
    this.labels = new Int32Array(size);
    this.sure = new Uint8Array(size);
    this.first = new Int32Array(size);
    this.last = new Int32Array(size);
  }

  /** Takes heads and labels from a parser that is done. */
  take({ heads, labels }: Pick<ParserState, 'heads' | 'labels'>): void {
    this.heads.set(heads.subarray(0, this.length));
    this.labels.set(labels.subarray(0, this.length));
    this.finish();
  }

  /** Becomes what the other says, with the words counted from the other end. */
  mirror(other: Opinion): void {
    const { length } = other;
    this.start(length);
    for (let node = 0; node < length; node++) {
      const from = length - 1 - node;
      const head = other.heads[from]!;
      this.heads[node] = head === length ? length : length - 1 - head;
      this.labels[node] = other.labels[from]!;
      this.sure[node] = other.sure[from]!;
    }
    this.finish();
  }

  /** Finds the children, once heads are set. */
  finish(): void {
    const { length, heads, first, last } = this;
    for (let node = 0; node <= length; node++) first[node] = last[node] = node;
    for (let node = 0; node < length; node++) {
      const head = heads[node]!;
      if (node < first[head]!) first[head] = node;
      if (node > last[head]!) last[head] = node;
    }
  }
}

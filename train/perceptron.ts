/**
 * An averaged perceptron over hashed features (Collins 2002), for training: a dictionary of 32-bit feature hashes, each
 * with a row of weights, one per class. Features must be made known with `admit` before they count.
 */
export class Perceptron {
  readonly classes: number;
  #keys: Int32Array;
  #rowOf: Int32Array;
  #counts: Uint16Array;
  #size = 0;
  #rows = 0;
  weights: Float32Array = new Float32Array(0);
  #totals = new Float64Array(0);
  /** Number of examples seen: the clock of averaging. */
  #time = 1;

  constructor(classes: number, bits = 20) {
    this.classes = classes;
    this.#keys = new Int32Array(1 << bits);
    this.#rowOf = new Int32Array(1 << bits).fill(-1);
    this.#counts = new Uint16Array(1 << bits);
  }

  get rows(): number {
    return this.#rows;
  }

  /** Counts features of one example. */
  count(features: Int32Array, length: number): void {
    for (let at = 0; at < length; at++) {
      const slot = this.#slotOf(features[at] as number, true);
      if ((this.#counts[slot] as number) < 65535) (this.#counts[slot] as number)++;
    }
  }

  /** Gives a row to every feature counted at least `least` times. */
  admit(least: number): void {
    for (let slot = 0; slot < this.#keys.length; slot++)
      if ((this.#counts[slot] as number) >= least) this.#rowOf[slot] = this.#rows++;
    this.weights = new Float32Array(this.#rows * this.classes);
    this.#totals = new Float64Array(this.#rows * this.classes);
  }

  /** Row of a feature, -1 for one that was not admitted. */
  rowOf(feature: number): number {
    const slot = this.#slotOf(feature, false);
    return slot < 0 ? -1 : (this.#rowOf[slot] as number);
  }

  /** Turns features into rows in place; those without a row fall out. Returns the new length. */
  rowsOf(features: Int32Array, length: number, rows: Int32Array): number {
    let n = 0;
    for (let at = 0; at < length; at++) {
      const row = this.rowOf(features[at] as number);
      if (row >= 0) rows[n++] = row;
    }
    return n;
  }

  score(rows: Int32Array, length: number, scores: Float64Array): void {
    const { weights, classes } = this;
    scores.fill(0);
    for (let at = 0; at < length; at++) {
      const base = (rows[at] as number) * classes;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[base + c] as number);
    }
  }

  /** Sets the scores and returns the class with the highest. */
  best(rows: Int32Array, length: number, scores: Float64Array): number {
    this.score(rows, length, scores);
    let best = 0;
    for (let c = 1; c < this.classes; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
    return best;
  }

  /** Call once for each example, before its updates. */
  tick(): void {
    this.#time++;
  }

  update(rows: Int32Array, length: number, kind: number, by: number): void {
    const { weights } = this;
    for (let at = 0; at < length; at++) {
      const cell = (rows[at] as number) * this.classes + kind;
      weights[cell] = (weights[cell] as number) + by;
      this.#totals[cell] = (this.#totals[cell] as number) + by * this.#time;
    }
  }

  /** The average of all weights the model had, row by row. */
  averaged(): Float32Array {
    const time = this.#time;
    const average = new Float32Array(this.weights.length);
    for (let cell = 0; cell < average.length; cell++)
      average[cell] = (this.weights[cell] as number) - (this.#totals[cell] as number) / time;
    return average;
  }

  /** Every admitted feature with its row. */
  *entries(): Generator<readonly [feature: number, row: number]> {
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const row = this.#rowOf[slot] as number;
      if (row >= 0) yield [this.#keys[slot] as number, row];
    }
  }

  #slotOf(feature: number, insert: boolean): number {
    const key = feature === 0 ? 1 : feature;
    const mask = this.#keys.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = this.#keys[slot] as number;
      if (found === key) return slot;
      if (found !== 0) continue;
      if (!insert) return -1;
      this.#keys[slot] = key;
      if (++this.#size * 2 > this.#keys.length) {
        this.#grow();
        return this.#slotOf(key, true);
      }
      return slot;
    }
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Int32Array(keys.length * 2);
    this.#rowOf = new Int32Array(keys.length * 2).fill(-1);
    this.#counts = new Uint16Array(keys.length * 2);
    const mask = this.#keys.length - 1;
    keys.forEach((key, old) => {
      if (key === 0) return;
      let slot = key & mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
      this.#keys[slot] = key;
      this.#counts[slot] = counts[old] as number;
    });
  }
}

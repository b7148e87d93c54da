import type { NetworkShape, NetworkWeights } from '../src/learn/index.ts';
import { type Kernels, loadKernels } from './kernels.ts';
import { randomFrom } from './random.ts';

const BYTES = 4;
const PAGE = 65_536;
/** Vectors of one batch and of one evaluation between two clearings, at most. */
const MOST_VECTORS = 120_000;
const EMBEDDING_SPREAD = 0.1;
const SLOT_SPREAD = 0.06;
const OUTPUT_SPREAD = 0.1;
const FIRST_BIAS = 0.02;
/** A class whose share is off by less than this is not blamed: most decisions are easy, and cost nothing. */
const LEAST_BLAME = 0.001;
/** Decay of Adam's two moments, for their correction. */
const [DECAY_FIRST, DECAY_SECOND] = [0.9, 0.99];

/** One array of weights with what Adam keeps beside it; addresses in bytes. */
interface Parameter {
  readonly at: number;
  readonly gradient: number;
  readonly first: number;
  readonly second: number;
  readonly length: number;
  readonly values: Float32Array;
  /** Sum of the snapshots taken. */
  readonly sum: Float64Array;
}

/**
 * Trains a `SlotNetwork` by Adam on cross-entropy, with dropout on the hidden layer; the weights given back are the mean of
 * snapshots (Polyak averaging). Everything is summed in a fixed order: the same calls give the same bits.
 */
export class NetworkTrainer {
  readonly shape: NetworkShape;
  readonly #kernels: Kernels;
  readonly #floats: Float32Array;
  readonly #ints: Int32Array;
  readonly #embeddings: Parameter;
  readonly #slots: Parameter;
  readonly #bias: Parameter;
  readonly #outputs: Parameter;
  readonly #outputBias: Parameter;
  readonly #random: () => number;
  readonly #dropout: number;
  readonly #starts: number;
  readonly #sums: number;
  readonly #active: number;
  readonly #blame: number;
  readonly #slope: Float32Array;
  readonly #pool: number;
  readonly #gradients: number;
  readonly #places: Int32Array;
  readonly #slotOf = new Int32Array(MOST_VECTORS);
  readonly #rowOf = new Int32Array(MOST_VECTORS);
  /** Places whose vector has been blamed since the last update. */
  readonly #blamedPlaces = new Uint8Array(MOST_VECTORS);
  readonly #touched: Uint8Array;
  #used = 0;
  #steps = 0;
  #snapshots = 0;
  #blamed = false;

  static async create(shape: NetworkShape, options: { readonly seed: number; readonly dropout: number }) {
    const { slots, rows, width, hidden, outputs } = shape;
    const weights = rows * width + slots * width * hidden + hidden + outputs * (hidden + 1);
    const floats = weights * 4 + MOST_VECTORS * hidden * 2 + slots + hidden * 8 + 4096;
    const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * BYTES) / PAGE) + 2 });
    return new NetworkTrainer(shape, memory, await loadKernels(memory), options);
  }

  private constructor(
    shape: NetworkShape,
    memory: WebAssembly.Memory,
    kernels: Kernels,
    { seed, dropout }: { readonly seed: number; readonly dropout: number },
  ) {
    const { slots, rows, width, hidden, outputs } = shape;
    this.shape = shape;
    this.#kernels = kernels;
    this.#floats = new Float32Array(memory.buffer);
    this.#ints = new Int32Array(memory.buffer);
    this.#random = randomFrom(seed);
    this.#dropout = dropout;
    let next = 64;
    const room = (numbers: number) => {
      const at = next;
      next = Math.ceil((next + numbers * BYTES) / 64) * 64;
      return at;
    };
    const parameter = (length: number): Parameter => {
      const [at, gradient, first, second] = [room(length), room(length), room(length), room(length)];
      const values = this.#floats.subarray(at / BYTES, at / BYTES + length);
      return { at, gradient, first, second, length, values, sum: new Float64Array(length) };
    };
    this.#embeddings = parameter(rows * width);
    this.#slots = parameter(slots * width * hidden);
    this.#bias = parameter(hidden);
    this.#outputs = parameter(outputs * hidden);
    this.#outputBias = parameter(Math.ceil(outputs / 4) * 4);
    this.#starts = room(slots);
    [this.#sums, this.#active, this.#blame] = [room(hidden), room(hidden), room(hidden)];
    this.#pool = room(MOST_VECTORS * hidden);
    this.#gradients = room(MOST_VECTORS * hidden);
    this.#slope = new Float32Array(hidden);
    this.#places = new Int32Array(slots * rows).fill(-1);
    this.#touched = new Uint8Array(rows);
    this.#scatterFirst();
  }

  /** Computes the hidden layer; with dropout where `training`. */
  run(rows: Int32Array, training: boolean): void {
    const { slots, hidden } = this.shape;
    const ints = this.#ints;
    for (let slot = 0; slot < slots; slot++)
      ints[this.#starts / BYTES + slot] = this.#vector(slot, rows[slot] as number);
    this.#kernels.gather(this.#starts, slots, this.#bias.at, this.#sums, hidden * BYTES);
    const floats = this.#floats;
    const [sums, active] = [this.#sums / BYTES, this.#active / BYTES];
    const kept = 1 / (1 - this.#dropout);
    for (let h = 0; h < hidden; h++) {
      const x = floats[sums + h] as number;
      const scale = training ? (this.#random() < this.#dropout ? 0 : kept) : 1;
      floats[active + h] = x * x * x * scale;
      this.#slope[h] = 3 * x * x * scale;
    }
    if (training) floats.fill(0, this.#blame / BYTES, this.#blame / BYTES + hidden);
    this.#blamed = false;
  }

  /** Sets `scores[0..count)` to the outputs from `from` on. */
  read(from: number, count: number, scores: Float64Array): void {
    const row = this.shape.hidden * BYTES;
    for (let output = 0; output < count; output++)
      scores[output] =
        (this.#outputBias.values[from + output] as number) +
        this.#kernels.dot(this.#outputs.at + (from + output) * row, this.#active, row);
  }

  /** Says how far each of the outputs from `from` on should have been lower (the derivative of the loss). */
  blame(from: number, count: number, derivatives: Float64Array): void {
    const row = this.shape.hidden * BYTES;
    for (let output = 0; output < count; output++) {
      const by = derivatives[output] as number;
      if (Math.abs(by) < LEAST_BLAME) continue;
      this.#blamed = true;
      const at = (from + output) * row;
      this.#floats[this.#outputBias.gradient / BYTES + from + output]! += by;
      this.#kernels.axpy(by, this.#active, this.#outputs.gradient + at, row);
      this.#kernels.axpy(by, this.#outputs.at + at, this.#blame, row);
    }
  }

  /** Hands the blame of this run down to the vectors of its rows. */
  back(): void {
    if (!this.#blamed) return;
    const { slots, hidden } = this.shape;
    const blame = this.#blame / BYTES;
    for (let h = 0; h < hidden; h++) this.#floats[blame + h]! *= this.#slope[h] as number;
    const row = hidden * BYTES;
    this.#kernels.axpy(1, this.#blame, this.#bias.gradient, row);
    this.#kernels.scatter(this.#starts, slots, this.#blame, row, this.#gradients - this.#pool);
    for (let slot = 0; slot < slots; slot++)
      this.#blamedPlaces[((this.#ints[this.#starts / BYTES + slot] as number) - this.#pool) / row] = 1;
  }

  /** Ends a batch: one step of Adam. */
  update(rate: number): void {
    this.#steps++;
    const { width, hidden } = this.shape;
    const row = hidden * BYTES;
    for (let place = 0; place < this.#used; place++) {
      this.#touched[this.#rowOf[place] as number] = 1;
      if (this.#blamedPlaces[place] === 0) continue;
      this.#blamedPlaces[place] = 0;
      const embedding = (this.#rowOf[place] as number) * width * BYTES;
      const matrix = (this.#slotOf[place] as number) * width * row;
      this.#kernels.contract(
        this.#embeddings.at + embedding,
        width,
        this.#slots.at + matrix,
        row,
        this.#gradients + place * row,
        this.#embeddings.gradient + embedding,
        this.#slots.gradient + matrix,
      );
    }
    const first = rate / (1 - DECAY_FIRST ** Math.min(this.#steps, 1000));
    const second = 1 / (1 - DECAY_SECOND ** Math.min(this.#steps, 3000));
    const step = ({ at, gradient, first: m, second: v }: Parameter, from: number, length: number) =>
      this.#kernels.adam(at + from, gradient + from, m + from, v + from, length * BYTES, first, second);
    for (const one of [this.#slots, this.#bias, this.#outputs, this.#outputBias]) step(one, 0, one.length);
    for (let at = 0; at < this.#touched.length; at++) {
      if (this.#touched[at] === 0) continue;
      this.#touched[at] = 0;
      step(this.#embeddings, at * width * BYTES, width);
    }
    this.clear();
  }

  /** Forgets the vectors computed: after an update, and now and then while nothing is learned. */
  clear(): void {
    for (let place = 0; place < this.#used; place++)
      this.#places[(this.#slotOf[place] as number) * this.shape.rows + (this.#rowOf[place] as number)] = -1;
    this.#used = 0;
  }

  /** Adds the present weights to the mean. */
  snapshot(): void {
    this.#snapshots++;
    for (const { values, sum } of this.#parameters())
      for (let at = 0; at < sum.length; at++) sum[at]! += values[at] as number;
  }

  /** Puts the mean of the snapshots in place of the weights: the end of training. */
  settle(): void {
    this.clear();
    for (const { values, sum } of this.#parameters())
      for (let at = 0; at < sum.length; at++) values[at] = (sum[at] as number) / this.#snapshots;
  }

  weights(): NetworkWeights {
    return {
      embeddings: this.#embeddings.values.slice(),
      slots: this.#slots.values.slice(),
      bias: this.#bias.values.slice(),
      outputs: this.#outputs.values.slice(),
      outputBias: this.#outputBias.values.slice(0, this.shape.outputs),
    };
  }

  #parameters(): readonly Parameter[] {
    return [this.#embeddings, this.#slots, this.#bias, this.#outputs, this.#outputBias];
  }

  /** Random weights, near normal. */
  #scatterFirst(): void {
    const normal = () => {
      let sum = 0;
      for (let n = 0; n < 6; n++) sum += this.#random() - 0.5;
      return sum * Math.SQRT2;
    };
    const fill = ({ values }: Parameter, spread: number) => {
      for (let at = 0; at < values.length; at++) values[at] = normal() * spread;
    };
    fill(this.#embeddings, EMBEDDING_SPREAD);
    fill(this.#slots, SLOT_SPREAD);
    fill(this.#outputs, OUTPUT_SPREAD);
    this.#bias.values.fill(FIRST_BIAS);
  }

  /** Address of the vector that a row adds in a slot. */
  #vector(slot: number, row: number): number {
    const { width, hidden, rows } = this.shape;
    const known = this.#places[slot * rows + row] as number;
    if (known >= 0) return this.#pool + known * hidden * BYTES;
    if (this.#used === MOST_VECTORS) throw new Error('a batch needs more vectors than there is room for');
    const place = this.#used++;
    this.#places[slot * rows + row] = place;
    this.#slotOf[place] = slot;
    this.#rowOf[place] = row;
    const at = this.#pool + place * hidden * BYTES;
    this.#floats.fill(
      0,
      (this.#gradients - this.#pool + at) / BYTES,
      (this.#gradients - this.#pool + at) / BYTES + hidden,
    );
    this.#kernels.expand(
      this.#embeddings.at + row * width * BYTES,
      width,
      this.#slots.at + slot * width * hidden * BYTES,
      hidden * BYTES,
      at,
    );
    return at;
  }

  /** True where so many vectors are kept that they should be cleared while nothing is learned. */
  get full(): boolean {
    return this.#used > MOST_VECTORS / 2;
  }
}

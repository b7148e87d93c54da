import { type Tables, table } from './archive.ts';

/** Most numbers kept of vectors (20 MB); a cache that is full begins anew at the next call of `trim`. */
const MOST_KEPT = 5_000_000;
/** The same for a network of one vector to a cache line, which needs less (4 MB). */
const MOST_KEPT_SMALL = 1_000_000;
const SMALL = 64;

/** Sizes of a `SlotNetwork`. */
export interface NetworkShape {
  /** Number of places of which each holds one row of the embeddings. */
  readonly slots: number;
  /** Number of rows of the embeddings. */
  readonly rows: number;
  /** Numbers in an embedding; a multiple of four. */
  readonly width: number;
  /** Units of the hidden layer; a multiple of 64, or 32. */
  readonly hidden: number;
  readonly outputs: number;
}

/** The weights of a network; each array is row by row. */
export interface NetworkWeights {
  /** `rows` by `width`. */
  readonly embeddings: Float32Array;
  /** For each slot, `width` by `hidden`. */
  readonly slots: Float32Array;
  readonly bias: Float32Array;
  /** `outputs` by `hidden`. */
  readonly outputs: Float32Array;
  readonly outputBias: Float32Array;
}

/** Numbers in 8 bits, and for every `GROUP` of them the value that 127 stands for. */
interface Whole {
  readonly numbers: Int8Array;
  readonly scales: Float32Array;
}

/** Weights as a network uses them: the embeddings, of which few are ever looked at, stay in 8 bits. */
type ReadyWeights = Omit<NetworkWeights, 'embeddings'> & { readonly embeddings: Whole };

/** Largest number that a quantised weight may be. */
const MOST = 127;
/** Weights that share one scale. */
const GROUP = 32;

/** Fixed point of what a row adds to the hidden layer: 1024 stands for 1, and the sums of 16 bits reach to 32. */
const ONE = 1024;
/** One row adds at most this, in fixed point. */
const LARGEST = 8191;

/**
 * Slots whose rows often come together, and are told apart by one small number. What they add to the hidden layer is summed
 * once for each such number.
 */
export type SlotGroup = readonly number[];

/**
 * A network with one hidden layer over embedded symbols (Chen and Manning 2014), its units cubed. What the rows of a group of
 * slots add to the hidden layer is computed once and kept in 16 bits, two units to a 32-bit number, so that a run of the
 * network is a sum of a few vectors of whole numbers.
 */
export class SlotNetwork {
  readonly shape: NetworkShape;
  readonly #weights: Omit<ReadyWeights, 'embeddings'>;
  readonly #embeddings: Whole;
  readonly #groups: readonly SlotGroup[];
  /** The hidden layer after the last `run`. */
  readonly #active: Float64Array;
  readonly #sums: Int32Array;
  readonly #first: Int32Array;
  readonly #starts: Int32Array;
  readonly #outputs: Float64Array;
  /** For each group: one more than the place in the pool of the vector of each key, 0 for none. */
  readonly #places: Int32Array[];
  /** The same for a single slot and row: the slots of a row side by side. */
  readonly #singles: Int32Array;
  readonly #vectorSums: Float64Array;
  #pool = new Int32Array(0);
  #used = 0;

  /** @param groups of slots, each slot in one; by default each slot is alone, and its key is its row */
  constructor(
    shape: NetworkShape,
    { embeddings, ...weights }: ReadyWeights,
    groups: readonly SlotGroup[] | null = null,
  ) {
    this.shape = shape;
    this.#weights = weights;
    this.#embeddings = embeddings;
    this.#groups = groups ?? Array.from({ length: shape.slots }, (_, slot) => [slot]);
    this.#active = new Float64Array(shape.hidden);
    this.#vectorSums = new Float64Array(shape.hidden);
    this.#sums = new Int32Array(shape.hidden / 2);
    this.#first = new Int32Array(shape.hidden / 2);
    for (let pair = 0; pair < this.#first.length; pair++)
      this.#first[pair] = packPair(weights.bias[pair * 2]!, weights.bias[pair * 2 + 1]!);
    this.#starts = new Int32Array(this.#groups.length);
    this.#outputs = new Float64Array(weights.outputs);
    this.#places = this.#groups.map(() => new Int32Array(256));
    this.#singles = new Int32Array(shape.slots * shape.rows);
  }

  /** Bounds memory: call between sentences. */
  trim(): void {
    const most = this.shape.hidden > SMALL ? MOST_KEPT : MOST_KEPT_SMALL;
    if (this.#used * this.#sums.length >= most) this.clear();
  }

  /** Forgets all vectors: call when keys change their meaning. */
  clear(): void {
    for (const places of this.#places) places.fill(0);
    this.#singles.fill(0);
    this.#used = 0;
  }

  /**
   * Computes the hidden layer for one row in each slot. `keys`: a small number for each group, equal only where the rows of
   * the group are equal.
   */
  run(rows: Int32Array, keys: Int32Array = rows): void {
    const starts = this.#starts;
    const places = this.#places;
    for (let group = 0; group < places.length; group++) {
      const start = places[group]![keys[group]!]!;
      // Undefined where the key lies beyond the places.
      starts[group] = start > 0 ? start - 1 : this.#vector(group, keys[group]!, rows);
    }
    this.#sum();
    const { hidden } = this.shape;
    const sums = this.#sums;
    const active = this.#active;
    for (let pair = 0; pair < hidden >> 1; pair++) {
      const sum = sums[pair]!;
      const low = (sum << 16) >> 16;
      const x = low * (1 / ONE);
      const y = ((sum - low) >> 16) * (1 / ONE);
      active[pair * 2] = x * x * x;
      active[pair * 2 + 1] = y * y * y;
    }
  }

  /** Sums the vectors that begin at `#starts`, three at once: a third of the time of one by one. */
  #sum(): void {
    const sums = this.#sums;
    const pool = this.#pool;
    const starts = this.#starts;
    const pairs = sums.length;
    sums.set(this.#first);
    let group = 0;
    for (; group + 3 <= starts.length; group += 3) {
      const a = starts[group]! | 0;
      const b = starts[group + 1]! | 0;
      const c = starts[group + 2]! | 0;
      for (let pair = 0; pair < pairs; pair = (pair + 1) | 0) {
        const two = (pool[(a + pair) | 0]! + pool[(b + pair) | 0]!) | 0;
        sums[pair] = (((sums[pair]! + two) | 0) + pool[(c + pair) | 0]!) | 0;
      }
    }
    for (; group < starts.length; group++) {
      const a = starts[group]! | 0;
      for (let pair = 0; pair < pairs; pair++) sums[pair] = (sums[pair]! + pool[(a + pair) | 0]!) | 0;
    }
  }

  /** Output `output` for the hidden layer of the last `run`. */
  output(output: number): number {
    const active = this.#active;
    const outputs = this.#outputs;
    const { hidden } = this.shape;
    let at = output * hidden;
    let [even, odd] = [0, 0];
    for (let h = 0; h < hidden; h += 2) {
      even += outputs[at++]! * active[h]!;
      odd += outputs[at++]! * active[h + 1]!;
    }
    return even + odd + this.#weights.outputBias[output]!;
  }

  /** Makes the vector of a group's rows; returns where it begins in the pool. */
  #vector(group: number, key: number, rows: Int32Array): number {
    const slots = this.#groups[group]!;
    const start =
      slots.length === 1 ? this.#single(slots[0]!, rows[slots[0]!]!) : this.#together(slots, rows);
    let places = this.#places[group]!;
    if (key >= places.length) {
      const larger = new Int32Array(Math.max(key + 1, places.length * 2));
      larger.set(places);
      places = larger;
      this.#places[group] = larger;
    }
    places[key] = start + 1;
    return start;
  }

  /** A new vector: the sum of those of some slots. */
  #together(slots: SlotGroup, rows: Int32Array): number {
    const singles = slots.map((slot) => this.#single(slot, rows[slot]!));
    const start = this.#room();
    const pool = this.#pool;
    const pairs = this.#sums.length;
    for (const single of singles)
      for (let pair = 0; pair < pairs; pair++)
        pool[start + pair] = (pool[start + pair]! + pool[single + pair]!) | 0;
    return start;
  }

  /** Where the vector of a row in a slot begins in the pool. */
  #single(slot: number, row: number): number {
    const key = row * this.shape.slots + slot;
    const known = this.#singles[key]!;
    if (known > 0) return known - 1;
    const start = this.#room();
    this.#singles[key] = start + 1;
    const { width, hidden } = this.shape;
    const { slots } = this.#weights;
    const { numbers, scales } = this.#embeddings;
    const sums = this.#vectorSums.fill(0);
    // Four rows at once, so that the sums are read and written a quarter as often; the width is a multiple of four.
    for (let d = 0; d < width; d += 4) {
      const at = row * width + d;
      const scale = scales[(at / GROUP) | 0]! / MOST;
      const a = numbers[at]! * scale;
      const b = numbers[at + 1]! * scale;
      const c = numbers[at + 2]! * scale;
      const e = numbers[at + 3]! * scale;
      const from = (slot * width + d) * hidden;
      for (let h = from, to = 0; to < hidden; h++, to++)
        sums[to] =
          sums[to]! +
          (a * slots[h]! + b * slots[h + hidden]!) +
          (c * slots[h + 2 * hidden]! + e * slots[h + 3 * hidden]!);
    }
    for (let pair = 0; pair < hidden >> 1; pair++)
      this.#pool[start + pair] = packPair(sums[pair * 2]!, sums[pair * 2 + 1]!);
    return start;
  }

  /** Room for one vector of zeros. */
  #room(): number {
    const pairs = this.#sums.length;
    const start = this.#used * pairs;
    if (start + pairs > this.#pool.length) {
      const larger = new Int32Array(Math.max(1024 * pairs, this.#pool.length * 2));
      larger.set(this.#pool);
      this.#pool = larger;
    }
    this.#used++;
    this.#pool.fill(0, start, start + pairs);
    return start;
  }
}

/** Two numbers in fixed point: the first in the low 16 bits, the second above; sums of such pairs come apart again. */
function packPair(first: number, second: number): number {
  return ((fixed(second) << 16) + fixed(first)) | 0;
}

function fixed(value: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * ONE)));
}

const ARRAYS = ['embeddings', 'slots', 'bias', 'outputs', 'outputBias'] as const;
/**
 * Tables of a network: its sizes; each array as 8-bit numbers, and for every 32 of them the value of 127. Weights lose at most
 * a 254th of the largest in their group.
 */
export function packNetwork(name: string, shape: NetworkShape, weights: NetworkWeights): Tables {
  const { slots, rows, width, hidden, outputs } = shape;
  const tables: Record<string, Tables[string]> = {
    [`${name}.shape`]: Int32Array.of(slots, rows, width, hidden, outputs),
  };
  for (const array of ARRAYS) {
    const values = weights[array];
    const scales = new Float32Array(Math.ceil(values.length / GROUP));
    const whole = new Int8Array(values.length);
    for (let group = 0; group < scales.length; group++) {
      const part = values.subarray(group * GROUP, (group + 1) * GROUP);
      const most = part.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
      scales[group] = most;
      if (most > 0)
        part.forEach((value, at) => {
          whole[group * GROUP + at] = Math.round((value / most) * MOST);
        });
    }
    tables[`${name}.${array}`] = whole;
    tables[`${name}.${array}.scales`] = scales;
  }
  return tables;
}

/** The network that `packNetwork` packed. */
export function unpackNetwork(
  tables: Tables,
  name: string,
  groups: readonly SlotGroup[] | null = null,
): SlotNetwork {
  const [slots, rows, width, hidden, outputs] = table(tables, `${name}.shape`, Int32Array) as unknown as [
    number,
    number,
    number,
    number,
    number,
  ];
  const shape = { slots, rows, width, hidden, outputs };
  const whole = (array: string): Whole => ({
    numbers: table(tables, `${name}.${array}`, Int8Array),
    scales: table(tables, `${name}.${array}.scales`, Float32Array),
  });
  const ready = {
    embeddings: whole('embeddings'),
    slots: valuesOf(whole('slots')),
    bias: valuesOf(whole('bias')),
    outputs: valuesOf(whole('outputs')),
    outputBias: valuesOf(whole('outputBias')),
  };
  return new SlotNetwork(shape, ready, groups);
}

function valuesOf({ numbers, scales }: Whole): Float32Array {
  const values = new Float32Array(numbers.length);
  for (let group = 0; group < scales.length; group++) {
    const scale = scales[group]! / MOST;
    const end = Math.min(values.length, (group + 1) * GROUP);
    for (let at = group * GROUP; at < end; at++) values[at] = numbers[at]! * scale;
  }
  return values;
}

/** Networks of one shape of input and output that decide together: their outputs are summed. */
export class Committee {
  readonly #members: readonly SlotNetwork[];

  /** Takes the tables `NAME.1`, `NAME.2` and so on, as many as there are. */
  constructor(tables: Tables, name: string, groups: readonly SlotGroup[] | null = null) {
    const members: SlotNetwork[] = [];
    while (`${name}.${members.length + 1}.shape` in tables)
      members.push(unpackNetwork(tables, `${name}.${members.length + 1}`, groups));
    this.#members = members;
  }

  trim(): void {
    for (const member of this.#members) member.trim();
  }

  clear(): void {
    for (const member of this.#members) member.clear();
  }

  run(rows: Int32Array, keys: Int32Array = rows): void {
    for (const member of this.#members) member.run(rows, keys);
  }

  output(output: number): number {
    let sum = 0;
    for (const member of this.#members) sum += member.output(output);
    return sum;
  }
}

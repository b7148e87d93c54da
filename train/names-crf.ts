import { constrained, NEVER } from '../src/lang/en/names/model/decode.ts';
import { LABELS, mayEnd, mayStart } from '../src/lang/en/names/model/labels.ts';
import { mix, spread } from '../src/learn/index.ts';

/** Words with their features (`features[offsets[i] .. offsets[i + 1])`, numbers of rows) and sentences. */
export interface Examples {
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  readonly groups: Uint8Array;
  /** First words of the sentences, and the number of all words behind the last. */
  readonly bounds: Int32Array;
  readonly allowed: Uint32Array;
  /** Place of each word in its document. */
  readonly places: Int32Array;
  /** Weight of each sentence, and number of its document. */
  readonly weights: Float32Array;
  readonly documents: Int32Array;
}

export interface CrfSettings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Part of the sentences in which a group of features is left out, by group. */
  readonly dropout: readonly number[];
  /** Part of the single features that is left out of a sentence. */
  readonly thinning: number;
  readonly seed: number;
}

/** Weights of a linear-chain conditional random field while it is trained. */
export class Crf {
  readonly rows: Float32Array;
  readonly transitions = new Float32Array(LABELS * LABELS);
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(LABELS * LABELS);

  constructor(features: number) {
    this.rows = new Float32Array(features * LABELS);
    this.#squares = new Float32Array(features * LABELS);
  }

  /** Stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011) on the likelihood of the allowed labels. */
  train(
    parts: readonly Examples[],
    settings: CrfSettings,
    log: (line: string) => void,
    wanted = (_: number) => true,
  ): void {
    const random = generator(settings.seed);
    const order = parts.flatMap((examples, part) =>
      [...examples.documents].flatMap((document, at) => (wanted(document) ? [[part, at] as const] : [])),
    );
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      shuffle(order, random);
      let loss = 0;
      for (const [part, at] of order) {
        const examples = parts[part] as Examples;
        const dropped = settings.dropout.map((share) => random() < share);
        this.#salt = (random() * 2 ** 32) | 0;
        loss += this.#learn(examples, at, dropped, settings);
      }
      log(`  epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
    }
  }

  /** Scores of the labels of some words, `LABELS` side by side, without transitions. */
  scores({ offsets, features }: Examples, from: number, length: number): Float32Array {
    const scores = new Float32Array(length * LABELS);
    for (let at = 0; at < length; at++)
      for (let index = offsets[from + at] as number; index < (offsets[from + at + 1] as number); index++) {
        const row = (features[index] as number) * LABELS;
        for (let label = 0; label < LABELS; label++)
          (scores[at * LABELS + label] as number) += this.rows[row + label] as number;
      }
    return scores;
  }

  /** Takes the mean of this model and others: a committee whose members' scores are summed, in one model. */
  average(others: readonly Crf[]): void {
    const share = 1 / (others.length + 1);
    const mean = (own: Float32Array, of: (crf: Crf) => Float32Array): void => {
      own.forEach((value, at) => {
        own[at] = others.reduce((sum, other) => sum + (of(other)[at] as number), value) * share;
      });
    };
    mean(this.rows, (crf) => crf.rows);
    mean(this.transitions, (crf) => crf.transitions);
  }

  #salt = 0;
  #scores = new Float32Array(0);
  #learn(examples: Examples, sentence: number, dropped: readonly boolean[], settings: CrfSettings): number {
    const from = examples.bounds[sentence] as number;
    const to = examples.bounds[sentence + 1] as number;
    const length = to - from;
    if (length === 0) return 0;
    if (this.#scores.length < length * LABELS) this.#scores = new Float32Array(length * LABELS * 2);
    const scores = this.#scores.subarray(0, length * LABELS).fill(0);
    const { offsets, features, groups } = examples;
    const salt = this.#salt;
    const { thinning } = settings;
    for (let at = 0; at < length; at++)
      for (let index = offsets[from + at] as number; index < (offsets[from + at + 1] as number); index++) {
        if (dropped[groups[index] as number] === true || thin(salt, index) < thinning) continue;
        const row = (features[index] as number) * LABELS;
        for (let label = 0; label < LABELS; label++)
          (scores[at * LABELS + label] as number) += this.rows[row + label] as number;
      }
    const transitions = constrained(this.transitions);
    const free = expectations(scores, transitions, length, null);
    const held = expectations(scores, transitions, length, examples.allowed.subarray(from, to));
    // A name that reaches out of the stretch.
    if (held.total === Number.NEGATIVE_INFINITY) return 0;
    const weight = examples.weights[sentence] as number;
    this.#update(examples, { from, length }, dropped, { free, held, weight }, settings);
    return (free.total - held.total) * weight;
  }

  #update(
    examples: Examples,
    range: { readonly from: number; readonly length: number },
    dropped: readonly boolean[],
    found: { readonly free: Expectations; readonly held: Expectations; readonly weight: number },
    { rate, decay, thinning }: CrfSettings,
  ): void {
    const { rows } = this;
    const squares = this.#squares;
    const { offsets, features, groups } = examples;
    const salt = this.#salt;
    const labels = new Int32Array(LABELS);
    const gradient = new Float32Array(LABELS);
    for (let at = 0; at < range.length; at++) {
      let active = 0;
      for (let label = 0; label < LABELS; label++) {
        const g =
          (found.free.nodes[at * LABELS + label] as number) -
          (found.held.nodes[at * LABELS + label] as number);
        if (Math.abs(g) < 1e-3) continue;
        labels[active] = label;
        gradient[active++] = g * found.weight;
      }
      if (active === 0) continue;
      for (
        let index = offsets[range.from + at] as number;
        index < (offsets[range.from + at + 1] as number);
        index++
      ) {
        if (dropped[groups[index] as number] === true || thin(salt, index) < thinning) continue;
        const row = (features[index] as number) * LABELS;
        for (let n = 0; n < active; n++) {
          const cell = row + (labels[n] as number);
          const g = (gradient[n] as number) + decay * (rows[cell] as number);
          const square = (squares[cell] as number) + g * g;
          squares[cell] = square;
          rows[cell] = (rows[cell] as number) - (rate * g) / Math.sqrt(square + 1e-4);
        }
      }
    }
    for (let cell = 0; cell < LABELS * LABELS; cell++) {
      const g = ((found.free.edges[cell] as number) - (found.held.edges[cell] as number)) * found.weight;
      if (Math.abs(g) < 1e-4) continue;
      const square = (this.#transitionSquares[cell] as number) + g * g;
      this.#transitionSquares[cell] = square;
      this.transitions[cell] = (this.transitions[cell] as number) - (rate * g) / Math.sqrt(square + 1e-4);
    }
  }
}

/** A number in [0, 1) that a salt and an index decide. */
function thin(salt: number, index: number): number {
  return (spread(mix(salt, index)) >>> 0) / 4294967296;
}

interface Expectations {
  /** Probability of each label at each word. */
  readonly nodes: Float64Array;
  /** Expected number of each label behind each other. */
  readonly edges: Float64Array;
  /** Logarithm of the sum over all sequences; minus infinity where none is possible. */
  readonly total: number;
}

/** The forward-backward algorithm with scaling; labels outside `allowed` count nothing. */
export function expectations(
  scores: Float32Array,
  transitions: Float32Array,
  length: number,
  allowed: Uint32Array | null,
): Expectations {
  const edgeFactors = new Float64Array(LABELS * LABELS);
  for (let cell = 0; cell < edgeFactors.length; cell++)
    edgeFactors[cell] = (transitions[cell] as number) <= NEVER ? 0 : Math.exp(transitions[cell] as number);
  const factors = new Float64Array(length * LABELS);
  let total = 0;
  for (let at = 0; at < length; at++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) most = Math.max(most, scores[at * LABELS + label] as number);
    total += most;
    for (let label = 0; label < LABELS; label++) {
      const can =
        (allowed === null || ((allowed[at] as number) & (1 << label)) !== 0) &&
        (at > 0 || mayStart(label)) &&
        (at < length - 1 || mayEnd(label));
      factors[at * LABELS + label] = can ? Math.exp((scores[at * LABELS + label] as number) - most) : 0;
    }
  }
  const forward = new Float64Array(length * LABELS);
  const scale = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      const factor = factors[at * LABELS + label] as number;
      let reached = at === 0 ? 1 : 0;
      if (factor > 0 && at > 0)
        for (let before = 0; before < LABELS; before++)
          reached +=
            (forward[(at - 1) * LABELS + before] as number) *
            (edgeFactors[before * LABELS + label] as number);
      const value = reached * factor;
      forward[at * LABELS + label] = value;
      sum += value;
    }
    if (sum <= 0) return { nodes: factors, edges: edgeFactors, total: Number.NEGATIVE_INFINITY };
    scale[at] = sum;
    total += Math.log(sum);
    for (let label = 0; label < LABELS; label++)
      forward[at * LABELS + label] = (forward[at * LABELS + label] as number) / sum;
  }
  const nodes = new Float64Array(length * LABELS);
  const edges = new Float64Array(LABELS * LABELS);
  let backward = new Float64Array(LABELS).fill(1);
  for (let at = length - 1; at >= 0; at--) {
    for (let label = 0; label < LABELS; label++)
      nodes[at * LABELS + label] = (forward[at * LABELS + label] as number) * (backward[label] as number);
    if (at === 0) break;
    const earlier = new Float64Array(LABELS);
    const divisor = scale[at] as number;
    for (let label = 0; label < LABELS; label++) {
      const behind = ((factors[at * LABELS + label] as number) * (backward[label] as number)) / divisor;
      if (behind === 0) continue;
      for (let before = 0; before < LABELS; before++) {
        const step = (edgeFactors[before * LABELS + label] as number) * behind;
        earlier[before] = (earlier[before] as number) + step;
        edges[before * LABELS + label] =
          (edges[before * LABELS + label] as number) + (forward[(at - 1) * LABELS + before] as number) * step;
      }
    }
    backward = earlier;
  }
  return { nodes, edges, total };
}

/** A small seeded generator (Tommy Ettinger's mulberry32, public domain), values in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
}

import { mix, SEED, spread, type Tables, table } from '../../../learn/index.ts';

/** Number of weights of the ranking model, a power of two. */
export const WEIGHTS = 1 << 16;
/** Most features of one candidate. */
const MOST_FEATURES = 160;

/** The features of one candidate: indices into the weights. */
export class Features {
  readonly at = new Int32Array(MOST_FEATURES);
  length = 0;
  /** False leaves out the features of single words: half of training does, so that unknown words are met as well. */
  lexical = true;
  #group = 0;
  #family = 0;

  /**
   * Begins anew. Every feature counts twice: for its group (the words that look for a candidate in one way) and for the
   * group's family (all pronouns, all nominals), so that rare groups learn from the others.
   */
  clear(group: number, family: number): void {
    this.length = 0;
    this.#group = mix(SEED, group);
    this.#family = mix(mix(SEED, family), 1);
  }

  /** Adds a feature that depends on a word, by its hash. */
  addWord(template: number, word: number, a = 0, b = 0): void {
    if (this.lexical) this.add(template, word, a, b);
  }

  /** Adds the feature of a template with its values (small whole numbers). */
  add(template: number, a: number, b = 0, c = 0): void {
    if (this.length + 2 > MOST_FEATURES) return;
    const hash = mix(mix(mix(mix(SEED, template), a), b), c);
    this.at[this.length++] = spread(hash ^ this.#group) & (WEIGHTS - 1);
    this.at[this.length++] = spread(hash ^ this.#family) & (WEIGHTS - 1);
  }
}

/**
 * A log-linear model that ranks whom a reference may mean, nobody among them (mention ranking: Denis and Baldridge
 * 2008; trained by train/coreference.ts).
 */
export interface Ranker {
  score(features: Features): number;
  /** Least probability, by group, at which the best candidate is taken. */
  readonly thresholds: Float32Array;
}

/** Reads the tables `weights` (whole numbers), `scale` (what one of them is worth) and `thresholds`. */
export function rankerOf(tables: Tables): Ranker {
  const weights = table(tables, 'weights', Int8Array);
  const scale = table(tables, 'scale', Float32Array)[0]!;
  return {
    score(features) {
      let sum = 0;
      for (let at = 0; at < features.length; at++) sum += weights[features.at[at]!]!;
      return sum * scale;
    },
    thresholds: table(tables, 'thresholds', Float32Array),
  };
}

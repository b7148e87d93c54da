import type { Tables } from '../../../learn/index.ts';
import { scanTokens } from './scan.ts';
import { decisionOf, sentencesOf } from './sentences.ts';

/** Tokens and sentences of a stretch of text. */
export interface Split {
  /** UTF-16 offsets into the whole text, one per token. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Index of the first token of each sentence. */
  readonly sentences: readonly number[];
}

/**
 * Splits `text.slice(start, end)` into tokens by the rules of the English Universal Dependencies treebanks, and into
 * sentences. Tokens hold no white space and cover everything else. Linear in `end - start`.
 */
export type Splitter = (text: string, start: number, end: number) => Split;

/** Name of the file of the trained model among those of English. */
export const SENTENCES_FILE = 'sentences.bin';

/** A splitter with a trained model of sentence ends, or with rules alone. */
export function splitterWith(tables: Tables | null): Splitter {
  const ends = decisionOf(tables);
  return (text, start, end) => {
    const scan = scanTokens(text, start, end);
    return { starts: scan.starts, ends: scan.ends, sentences: sentencesOf(scan, ends) };
  };
}

import type { Tables } from '../../../../learn/index.ts';
import { Decisions } from './decisions.ts';
import { Decoder } from './decode.ts';
import { Features } from './features.ts';
import { KINDS, type Kind, LABELS, spansOf } from './labels.ts';
import { Lexicon } from './lexicon-table.ts';
import { type NameText, type Sheet, sheetOf, stretchesOf } from './sheet.ts';
import { Weights } from './weights.ts';
import { Words } from './words.ts';

/** Name of the model's file in the folder `models/en`. */
export const NAMES_FILE = 'names.bin';

/** A name found by the model: words `from .. to` of the text. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
}

/**
 * Finds names with a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) that reads a report
 * twice: the second reading knows what the first decided elsewhere in it (after Krishnan and Manning 2006).
 */
export class NameTagger {
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly #weights: Weights;
  readonly #decoder: Decoder;

  constructor(tables: Tables) {
    this.lexicon = new Lexicon(tables);
    this.words = new Words(this.lexicon);
    this.#weights = new Weights(tables);
    this.#decoder = new Decoder(this.#weights.transitions);
  }

  /** The names of a text, in order, disjoint. */
  find(text: NameText): readonly TaggedName[] {
    const labels = this.labels(sheetOf(text, this.words, this.lexicon));
    return text.lines.flatMap((line) =>
      spansOf(labels, line.from, line.to).map(({ from, to, kind }) => ({
        from,
        to,
        kind: KINDS[kind] as Kind,
      })),
    );
  }

  /** The label of every word. */
  labels(sheet: Sheet): Uint8Array {
    const features = new Features(sheet);
    const scores = new Float32Array(sheet.forms.length * LABELS);
    const first = new Uint8Array(sheet.forms.length);
    const stretches = sheet.text.lines.map((line) => stretchesOf(sheet, line));
    sheet.text.lines.forEach((line, index) => {
      for (const [from, to] of stretches[index]!) {
        for (let at = from; at < to; at++) {
          features.read(at, line);
          this.#weights.addAll(features.list, scores, at * LABELS);
        }
        this.#decoder.decode(scores, from, to, first);
      }
    });
    const decisions = new Decisions(sheet, first);
    const labels = new Uint8Array(first.length);
    for (const [from, to] of stretches.flat()) {
      for (let at = from; at < to; at++) {
        features.readDecisions(at, decisions.votesAt(at), decisions.aloneAt(at));
        this.#weights.addAll(features.list, scores, at * LABELS);
      }
      this.#decoder.decode(scores, from, to, labels);
    }
    return labels;
  }
}

import { constrained, Decoder } from '../src/lang/en/names/model/decode.ts';
import { kindOf, LABELS, OUTSIDE } from '../src/lang/en/names/model/labels.ts';
import type { NameDocument } from './names-corpora.ts';
import { Crf, type CrfSettings, type Examples, expectations } from './names-crf.ts';

/** What models say of documents that they have not seen. */
export interface FoldedReading {
  /** For each document the likeliest label of each word. */
  readonly labels: readonly Uint8Array[];
  /** For each document the probability of each label of each word, `LABELS` side by side. */
  readonly chances: readonly Float32Array[];
}

/** Reads each document by a model trained on the documents of the other folds. */
export function readFolded(
  documents: readonly NameDocument[],
  examples: Examples,
  features: number,
  settings: CrfSettings,
  folds: number,
  log: (line: string) => void,
): FoldedReading {
  const labels = documents.map((document) => new Uint8Array(document.allowed.length));
  const chances = documents.map((document) => new Float32Array(document.allowed.length * LABELS));
  for (let fold = 0; fold < folds; fold++) {
    const crf = new Crf(features);
    crf.train([examples], settings, log, (document) => document % folds !== fold);
    for (let stretch = 0; stretch < examples.documents.length; stretch++) {
      const document = examples.documents[stretch] as number;
      if (document % folds === fold)
        readStretch(
          crf,
          examples,
          stretch,
          labels[document] as Uint8Array,
          chances[document] as Float32Array,
        );
    }
    log(`fold ${fold + 1} of ${folds}`);
  }
  return { labels, chances };
}

function readStretch(
  crf: Crf,
  examples: Examples,
  stretch: number,
  labels: Uint8Array,
  chances: Float32Array,
): void {
  const { places } = examples;
  const from = examples.bounds[stretch] as number;
  const length = (examples.bounds[stretch + 1] as number) - from;
  if (length === 0) return;
  const scores = crf.scores(examples, from, length);
  const best = new Uint8Array(length);
  new Decoder(crf.transitions).decode(scores, 0, length, best);
  const { nodes } = expectations(scores, constrained(crf.transitions), length, null);
  for (let at = 0; at < length; at++) {
    const place = places[from + at] as number;
    labels[place] = best[at] as number;
    for (let label = 0; label < LABELS; label++)
      chances[place * LABELS + label] = nodes[at * LABELS + label] as number;
  }
}

/** Words outside all names that the models of other folds call a name with this probability may be one. */
const OVERLOOKED = 0.7;

/**
 * The documents of a noisy annotation with those words left open that it leaves outside all names and models of the other folds
 * call a name of a kind that its annotators often overlooked (after the weighing of labels by folds of Wang et al. 2019).
 */
export function withOverlooked(
  documents: readonly NameDocument[],
  { chances }: FoldedReading,
  isOverlooked: (document: NameDocument, kind: number) => boolean,
): readonly NameDocument[] {
  return documents.map((document, index) => {
    const own = chances[index] as Float32Array;
    const allowed = document.allowed.map((given, at) => {
      if (given !== 1 << OUTSIDE) return given;
      let open = given;
      for (let label = OUTSIDE + 1; label < LABELS; label++)
        if ((own[at * LABELS + label] as number) >= OVERLOOKED && isOverlooked(document, kindOf(label)))
          open |= 1 << label;
      return open;
    });
    return { ...document, allowed };
  });
}

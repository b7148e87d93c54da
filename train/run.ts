/**
 * `npm run train [-- STEP...] [--data FOLDER] [--check]`: trains the models of English from the openly licensed corpora in
 * `FOLDER/train` and writes them under `models/en/`; with `--check` it compares them with those that are there and writes
 * nothing. Deterministic: the same corpora, sources and Node give the same bytes. About 40 minutes in all on two cores.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packTables, type Tables } from '../src/learn/index.ts';
import { trainCoreference } from './coreference.ts';
import { type GrammarData, grammarData, trainTags, trainTrees } from './grammar.ts';
import { trainNames } from './names-model.ts';
import { foldedTags, shippedTags } from './names-tags.ts';
import { trainSentences } from './sentences.ts';

const MODELS = join(import.meta.dirname, '..', 'models', 'en');

type Log = (line: string) => void;
/** The tables of each file that a step writes. */
type Files = Readonly<Record<string, Tables>>;

let shared: Promise<GrammarData> | null = null;
const grammar = (folder: string, log: Log) => {
  shared ??= grammarData(folder, log);
  return shared;
};

/** The steps in their order: names are learned over tags like those that ship, coreference over names and trees. */
const STEPS: Readonly<Record<string, (folder: string, log: Log) => Promise<Files>>> = {
  sentences: async (folder, log) => ({ 'sentences.bin': await trainSentences(folder, log) }),
  tags: async (folder, log) => ({ 'grammar.bin': await trainTags(await grammar(folder, log), log) }),
  trees: async (folder, log) => {
    const { forward, thorough } = await trainTrees(await grammar(folder, log), log);
    return { 'trees.bin': forward, 'trees-thorough.bin': thorough };
  },
  names: async (folder, log) => ({
    'names.bin': await trainNames(folder, log, foldedTags(await grammar(folder, log), shippedTags())),
  }),
  coreference: async (folder, log) => ({ 'coreference.bin': await trainCoreference(folder, log) }),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    check: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !(name in STEPS));
const folder = resolve(values.data);
if (unknown.length > 0) {
  console.error(`There is no step "${unknown[0]}"; the steps are: ${Object.keys(STEPS).join(', ')}.`);
  process.exitCode = 2;
} else if (!existsSync(join(folder, 'train'))) {
  console.error(`There are no training corpora in ${join(folder, 'train')}; name their folder with --data.`);
  process.exitCode = 2;
} else {
  const names = positionals.length > 0 ? positionals : Object.keys(STEPS);
  for (const name of names) await run(name);
}

async function run(name: string): Promise<void> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  const files = await STEPS[name]?.(folder, (line) => console.log(`${seconds()} ${line}`));
  for (const [file, tables] of Object.entries(files ?? {})) keep(name, file, packTables(tables));
  console.log(`${name}: ${seconds()}`);
}

/** Writes what a step gave, or compares it with what is there. */
function keep(step: string, file: string, bytes: Uint8Array): void {
  const path = join(MODELS, file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(`${step}: ${file}, ${bytes.length} bytes, sha256 ${digest}`);
  if (!values.check) writeFileSync(path, bytes);
  else if (!existsSync(path) || !readFileSync(path).equals(bytes)) {
    console.error(`${step}: models/en/${file} is not what training gives.`);
    process.exitCode = 1;
  }
}

/**
 * What `bench/language.ts` measures in a process of its own: `speed`, `load`, `gazetteer`, `memory` or `stream`, then the folder of
 * annotated reports, if any; for `stream` the number of tokens before it. Prints one line of JSON. Everything but the texts is imported late, so that the process is bare
 * at the start.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type Figures, MEASURED, type Speed } from './language-figures.ts';
import { type Texts, textsOf } from './language-texts.ts';

const bare = process.memoryUsage.rss();
const [what, ...rest] = process.argv.slice(2);
const data = what === 'stream' ? rest[1] : rest[0];
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});
const SENTENCE = 'The mayor of Port Ellery said on Tuesday that she had not read the report.';

const MEASURES: Readonly<Record<string, () => Promise<Figures | readonly Speed[]>>> = {
  speed: () => speeds(textsOf(data ?? null)),
  load,
  gazetteer,
  memory: () => memory(textsOf(data ?? null)),
  stream: () => stream(textsOf(data ?? null), Number(rest[0])),
};

/** Somebody who reads a text; gives the number of tokens or names. */
interface Reader {
  readonly name: string;
  read(text: string): number;
}

/** CPU time of each reader on the same texts, in turns, after each has read other texts. */
async function speeds({ warming, measured }: Texts): Promise<readonly Speed[]> {
  const own = await ownReaders();
  const readers = [await wink(), ...own, await compromise()].filter((reader) => reader !== null);
  const tokens = measured.reduce((sum, text) => sum + own[0]!.read(text), 0);
  for (const reader of readers) pass(reader, warming);
  const rounds = Array.from({ length: ROUNDS }, () => readers.map((reader) => pass(reader, measured)));
  return readers.map(({ name }, at) => {
    const seconds = rounds.map((round) => round[at] as number).sort((a, b) => a - b)[ROUNDS >> 1] as number;
    return { name, tokens, seconds };
  });
}

const ROUNDS = 5;

/** Seconds of CPU that a reader takes for the texts. */
function pass(reader: Reader, texts: readonly string[]): number {
  collect();
  const before = process.cpuUsage();
  for (const text of texts) reader.read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The language engine, each reader doing what the one before does, and more. */
async function ownReaders(): Promise<readonly Reader[]> {
  const { splitterWith, SENTENCES_FILE } = await import('../src/lang/en/tokens/index.ts');
  const { grammarWith, tokensWith, GRAMMAR_FILE } = await import('../src/lang/en/grammar/index.ts');
  const { unpackTables } = await import('../src/learn/index.ts');
  const { readModel } = await import('../src/pipeline/resources.ts');
  const { englishTokens } = await import('../src/pipeline/language.ts');
  const { documentOf } = await import('./language-texts.ts');
  const split = splitterWith(unpackTables(readModel(SENTENCES_FILE)));
  const tagged = tokensWith(split, grammarWith(unpackTables(readModel(GRAMMAR_FILE))));
  const parsed = englishTokens();
  const [named, whole] = [await namesReader(), await wholeReader()];
  const context = { report: () => {} };
  return [
    {
      name: MEASURED.tokens,
      read: (text) =>
        documentOf(text).blocks.reduce(
          (sum, { start, end }) => sum + split(text, start, end).starts.length,
          0,
        ),
    },
    { name: MEASURED.tags, read: (text) => tagged.run(documentOf(text), {}, context).tokens.length },
    { name: MEASURED.trees, read: (text) => parsed.run(documentOf(text), {}, context).tokens.length },
    { name: MEASURED.names, read: named },
    { name: MEASURED.all, read: whole },
  ];
}

/** Reads tokens, trees, names and coreference as every report is read; gives the number of mentions. */
async function namesReader(): Promise<(text: string) => number> {
  const { annotationOf } = await import('../src/pipeline/annotate.ts');
  const { documentOf } = await import('./language-texts.ts');
  return (text) =>
    annotationOf(documentOf(text), { layers: ['mentions', 'actors'] }).layers.mentions?.length ?? 0;
}

/** Reads all layers; gives the number of tokens. */
async function wholeReader(): Promise<(text: string) => number> {
  const { annotationOf } = await import('../src/pipeline/annotate.ts');
  const { documentOf } = await import('./language-texts.ts');
  return (text) => annotationOf(documentOf(text)).layers.tokens?.length ?? 0;
}

async function wink(): Promise<Reader> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { pos } = nlp.its;
  return { name: MEASURED.wink, read: (text) => nlp.readDoc(text).tokens().out(pos).length };
}

/** What is used of compromise, which has no types here. */
type Compromise = (
  text: string,
) => Record<'people' | 'places' | 'organizations', () => { out(kind: 'array'): string[] }>;

/** The names that compromise finds; null where it is not installed. */
async function compromise(): Promise<Reader | null> {
  const name: string = 'compromise';
  const found = (await import(name).catch(() => null)) as { default: Compromise } | null;
  if (found === null) return null;
  return {
    name: MEASURED.compromise,
    read(text) {
      const doc = found.default(text);
      return [doc.people(), doc.places(), doc.organizations()].flatMap((all) => all.out('array')).length;
    },
  };
}

/** How long the code takes to load, then all models of a report, then a first sentence. */
async function load(): Promise<Figures> {
  const imported = stopwatch();
  const { languageSteps } = await import('../src/pipeline/language.ts');
  const code = imported();
  const read = await namesReader();
  const started = stopwatch();
  languageSteps('en');
  const models = started();
  read(SENTENCE);
  const first = started();
  return { code: code.cpu, models: models.cpu, modelsWall: models.wall, first: first.cpu };
}

/** Milliseconds since now: of CPU, and on the clock. */
function stopwatch(): () => { readonly cpu: number; readonly wall: number } {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1000, wall: performance.now() - wall };
  };
}

/** How long the gazetteer takes of it. */
async function gazetteer(): Promise<Figures> {
  const { GAZETTEER_FILE, readGazetteer } = await import('../src/lang/en/gazetteer.ts');
  const { readModel } = await import('../src/pipeline/resources.ts');
  const started = stopwatch();
  readGazetteer(readModel(GAZETTEER_FILE), (bytes) => new TextDecoder().decode(bytes));
  return { gazetteer: started().cpu };
}

/** Megabytes over the bare process after reading the texts: as it stands, and when what is garbage has been collected. */
async function memory({ warming, measured }: Texts): Promise<Figures> {
  const read = await namesReader();
  read(SENTENCE);
  const loaded = process.memoryUsage.rss();
  for (const text of [...warming, ...measured]) read(text);
  const after = process.memoryUsage.rss();
  collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  const megabytes = (bytes: number) => bytes / 1e6;
  return {
    loaded: megabytes(loaded - bare),
    after: megabytes(after - bare),
    collected: megabytes(rss - bare),
    held: megabytes(heapUsed + external),
  };
}

/** Megabytes at the peak while texts of so many tokens are read one after another, all layers of each; the texts come again. */
async function stream({ warming, measured }: Texts, most: number): Promise<Figures> {
  const read = await wholeReader();
  let tokens = 0;
  const before = process.cpuUsage();
  while (tokens < most) for (const text of [...warming, ...measured]) tokens += read(text);
  const { user, system } = process.cpuUsage(before);
  return { tokens, peak: peakBytes() / 1e6, seconds: (user + system) / 1e6 };
}

/** What the process itself counts begins with the peak of the one that started it; Linux also tells its own. */
function peakBytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return Number(own ?? process.resourceUsage().maxRSS) * 1024;
}

// Last, when all constants are there.
console.log(JSON.stringify(await MEASURES[what ?? '']?.()));

/** Speed, load time, size and memory of the language engine, beside wink-nlp and compromise. Printed, not asserted. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { type Figures, MEASURED, type Speed } from './language-figures.ts';
import { onOneCore } from './one-core.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** Two levels below the package's folder, as `dist/parts/`: the models are found relative to the code. */
const BUILT = join(ROOT, '.cache', 'bench');
const MODELS = ['sentences', 'grammar', 'trees', 'names', 'coreference'];
const RUNS = 7;

/** Least speed, as a share of wink-nlp's or by itself. */
const GOALS: Readonly<Record<string, string>> = {
  [MEASURED.trees]: '1/7',
  [MEASURED.names]: '1/10',
  [MEASURED.all]: '30 thousand',
};

/**
 * Measures and prints; builds what it measures first, as the command is built.
 *
 * @param tokens of the stream whose memory is measured
 */
export async function benchLanguage(data: string | null, tokens: number): Promise<void> {
  await build();
  try {
    const texts = data === null ? [] : [data];
    printSpeeds(measured('speed', texts));
    const { code, models, modelsWall, first } = median('load');
    const { gazetteer } = median('gazetteer');
    const { loaded, after, collected, held } = measured<Figures>('memory', texts);
    console.log('\n| what | figure | goal |\n|---|---|---|');
    row('loading the models, CPU time', `${ms(models)} (${ms(modelsWall)} on the clock)`, '100 ms');
    row('of it the gazetteer', ms(gazetteer), '');
    row('loading the code before', ms(code), '');
    row('loading the models and reading a first sentence', ms(first), '');
    const size = MODELS.reduce((sum, name) => sum + sizeOf(name), 0);
    row(`trained models on disk (${sizes()})`, mb(size), '15 MB');
    row('memory over the bare process, models loaded', mb(loaded), '');
    row('memory over the bare process, texts read', mb(after), '100 MB');
    row('the same, garbage collected', `${mb(collected)} (${mb(held)} in use)`, '');
    const stream = measured<Figures>('stream', [String(tokens), ...texts]);
    const thousands = ((stream.tokens as number) / 1000).toFixed(0);
    row(`peak of a process that reads all layers of ${thousands} thousand tokens`, mb(stream.peak), '300 MB');
  } finally {
    rmSync(BUILT, { recursive: true, force: true });
  }
}

async function build(): Promise<void> {
  const bundle = await rolldown({
    cwd: ROOT,
    input: { child: 'bench/language-child.ts' },
    platform: 'node',
    external: (id) => !/^[./\0]/.test(id) && !/^[A-Za-z]:/.test(id),
  });
  await bundle.write({
    dir: BUILT,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
}

function measured<T>(what: string, args: readonly string[] = []): T {
  const node = onOneCore([
    process.execPath,
    '--no-warnings',
    '--expose-gc',
    join(BUILT, 'child.js'),
    what,
    ...args,
  ]);
  const done = spawnSync(node[0] as string, node.slice(1), { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0)
    throw new Error(
      `measuring ${what} ended with ${done.status ?? done.signal ?? done.error}: ${done.stderr}`,
    );
  return JSON.parse(done.stdout) as T;
}

/** The median of each figure over fresh processes. */
function median(what: string): Figures {
  const runs = Array.from({ length: RUNS }, () => measured<Figures>(what));
  const middle = (name: string) => runs.map((run) => run[name] as number).sort((a, b) => a - b)[RUNS >> 1];
  return Object.fromEntries(Object.keys(runs[0] as Figures).map((name) => [name, middle(name) as number]));
}

function printSpeeds(speeds: readonly Speed[]): void {
  const wink = speeds.find(({ name }) => name === MEASURED.wink) as Speed;
  console.log(`${wink.tokens} tokens of news, median CPU time of five rounds in turns, one core\n`);
  console.log('| what | tokens per second | speed of wink-nlp | goal |\n|---|---|---|---|');
  for (const { name, tokens, seconds } of speeds) {
    const thousands = `${(tokens / seconds / 1000).toFixed(1)} thousand`;
    console.log(`| ${name} | ${thousands} | ${shareOf(wink.seconds / seconds)} | ${GOALS[name] ?? ''} |`);
  }
  if (!speeds.some(({ name }) => name === MEASURED.compromise))
    console.log('\ncompromise is not installed: not measured.');
}

function shareOf(ratio: number): string {
  return ratio >= 1 ? `${ratio.toFixed(2)} times` : `1/${(1 / ratio).toFixed(1)}`;
}

function sizes(): string {
  return MODELS.map((name) => {
    const size = sizeOf(name);
    return size === 0 ? `${name}: no file` : `${name} ${size.toFixed(2)}`;
  }).join(', ');
}

/** Megabytes of a trained model. */
function sizeOf(name: string): number {
  const path = join(ROOT, 'models', 'en', `${name}.bin`);
  return existsSync(path) ? statSync(path).size / 1e6 : 0;
}

function row(...cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

const ms = (figure: number | undefined): string => `${figure?.toFixed(0)} ms`;
const mb = (figure: number | undefined): string => `${figure?.toFixed(1)} MB`;

/**
 * `npm run bench [-- --data FOLDER] [--language | --times] [--stream TOKENS]`: speed and memory of the language engine and of the built
 * command, and the speed of times and amounts (with `--language` or `--times` of these alone; the stream whose memory is measured has
 * 300,000 tokens by default), printed and not asserted. Everything in one run on one core, so that the figures stand side by side.
 * `npm run build` first (the script does it).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dataFolder } from '../eval/data.ts';
import { benchLanguage } from './language.ts';
import { onOneCore } from './one-core.ts';
import { benchTimes } from './times.ts';

const ROOT = resolve(import.meta.dirname, '..');
const COMMAND = join(ROOT, 'bin', 'crossread.js');
const RUNS = 7;
/** Tokens of the stream whose memory is measured: a million says the same, later. */
const STREAM = 300_000;

interface Run {
  readonly seconds: number;
  /** Seconds of CPU, which other work on the machine hardly changes. */
  readonly cpu: number;
  readonly megabytes: number;
}

/** Runs the command on one core where the machine can be told to, and reads its CPU time and peak memory from itself. */
function run(args: readonly string[]): Run {
  const report = join(import.meta.dirname, 'memory.cjs');
  const pinned = onOneCore([process.execPath, '--require', report, COMMAND, ...args]);
  const start = performance.now();
  const done = spawnSync(pinned[0] as string, pinned.slice(1), { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  if (done.status !== 0)
    throw new Error(
      `${args.join(' ')} ended with ${done.status ?? done.signal ?? done.error}: ${done.stderr}`,
    );
  const peak = /peak-memory-kilobytes (\d+)/.exec(done.stderr)?.[1];
  const cpu = /cpu-microseconds (\d+)/.exec(done.stderr)?.[1];
  return { seconds, cpu: Number(cpu ?? Number.NaN) / 1e6, megabytes: Number(peak ?? Number.NaN) / 1024 };
}

/** The median run by CPU time: the first runs warm the disk. */
function median(args: readonly string[]): Run {
  const runs = Array.from({ length: RUNS }, () => run(args)).sort((a, b) => a.cpu - b.cpu);
  return runs[RUNS >> 1] as Run;
}

function print(label: string, { seconds, cpu, megabytes }: Run): void {
  const [time, clock] = [cpu, seconds].map((figure) => `${(figure * 1000).toFixed(0)} ms`);
  console.log(`| ${label} | ${time} | ${clock} | ${megabytes.toFixed(0)} MB |`);
}

/** Builds of the demo stories and of the five annotated reports. */
function benchCommands(data: string | null): void {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  try {
    console.log(
      `| what (median of ${RUNS}, one core) | CPU time | on the clock | peak memory |\n|---|---|---|---|`,
    );
    print('crossread --help', median(['--help']));
    const stories = join(ROOT, 'examples', 'stories');
    for (const name of readdirSync(stories).sort()) {
      const reports = join(stories, name, 'reports');
      const count = readdirSync(reports).length;
      print(
        `build ${name} (${count} reports)`,
        median(['build', reports, '-o', join(folder, `${name}.crossread`)]),
      );
    }
    if (data !== null) {
      const five = ['build', join(data, 'seeds'), '-o', join(folder, 's.crossread')];
      print('build the five annotated reports', median(five));
      print('the same with --thorough', median([...five, '--thorough']));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);
const data = dataFolder(args);
const only = args.find((arg) => arg === '--language' || arg === '--times');
const stream = args.indexOf('--stream');
if (only !== '--times') await benchLanguage(data, stream < 0 ? STREAM : Number(args[stream + 1]));
if (only !== '--language') {
  console.log('');
  await benchTimes(data);
}
if (only === undefined) {
  console.log('');
  benchCommands(data);
}

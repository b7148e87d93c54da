/**
 * `npm run bench [-- --data FOLDER]`: speed and memory of the built command, printed and not asserted. Everything in one run
 * on one core, so that the figures stand side by side. `npm run build` first (the script does it).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dataFolder } from '../eval/data.ts';

const ROOT = resolve(import.meta.dirname, '..');
const COMMAND = join(ROOT, 'bin', 'crossread.js');
const RUNS = 7;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs the command on one core where the machine can be told to, and reads its peak memory from itself. */
function run(args: readonly string[]): Run {
  const report = join(import.meta.dirname, 'memory.cjs');
  const node = [process.execPath, '--require', report, COMMAND, ...args];
  const pinned = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0', ...node] : node;
  const start = performance.now();
  const done = spawnSync(pinned[0] as string, pinned.slice(1), { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  if (done.status !== 0) throw new Error(`${args.join(' ')} ended with ${done.status}: ${done.stderr}`);
  const peak = /peak-memory-kilobytes (\d+)/.exec(done.stderr)?.[1];
  return { seconds, megabytes: Number(peak ?? Number.NaN) / 1024 };
}

/** The median run by time: the first runs warm the disk. */
function median(args: readonly string[]): Run {
  const runs = Array.from({ length: RUNS }, () => run(args)).sort((a, b) => a.seconds - b.seconds);
  return runs[RUNS >> 1] as Run;
}

function print(label: string, { seconds, megabytes }: Run): void {
  console.log(`| ${label} | ${(seconds * 1000).toFixed(0)} ms | ${megabytes.toFixed(0)} MB |`);
}

const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
try {
  console.log(`| what (median of ${RUNS}, one core) | time | peak memory |\n|---|---|---|`);
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
  const data = dataFolder(process.argv.slice(2));
  if (data !== null)
    print(
      'build the five annotated reports',
      median(['build', join(data, 'seeds'), '-o', join(folder, 's.crossread')]),
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import { createRequire } from 'node:module';
import type { SingleBar } from 'cli-progress';
import type { OnProgress, Progress } from '../pipeline/index.ts';

/** Work that ends before this needs no bar. */
const PATIENCE_MS = 1000;
/** Between two lines where standard error is no terminal. */
const LINE_MS = 10_000;

const DOING: Readonly<Record<Progress['stage'], string>> = {
  read: 'Reading',
  analyze: 'Analysing',
  compare: 'Comparing',
  tell: 'Telling',
  index: 'Indexing',
  write: 'Writing',
};

/** Progress on standard error once the work has lasted a second: count, rate, time left. */
export function showProgress(): { readonly onProgress: OnProgress; stop(): void } {
  const began = performance.now();
  let bar: SingleBar | null = null;
  let stage: Progress['stage'] | null = null;
  let stageBegan = began;
  let lastLine = began;
  const onProgress = (progress: Progress) => {
    const now = performance.now();
    if (progress.stage !== stage) {
      stage = progress.stage;
      stageBegan = now;
      bar?.stop();
      bar = null;
    }
    if (now - began < PATIENCE_MS) return;
    const rate = progress.done / Math.max((now - stageBegan) / 1000, 0.001);
    // A stage in one piece has no count to show.
    if (progress.total > 1 && process.stderr.isTTY) {
      bar ??= startBar(progress);
      bar.update(progress.done, { rate: rate.toFixed(rate < 10 ? 1 : 0) });
    } else if (now - lastLine >= LINE_MS) {
      lastLine = now;
      process.stderr.write(`${lineOf(progress, rate)}\n`);
    }
  };
  return { onProgress, stop: () => bar?.stop() };
}

function startBar({ stage, total, done }: Progress): SingleBar {
  // Loaded when first needed: most commands end before.
  const { SingleBar: Bar } = createRequire(import.meta.url)('cli-progress') as typeof import('cli-progress');
  const bar = new Bar({
    format: `${DOING[stage]} {bar} {value} of {total} reports, {rate} per second, {eta_formatted} left`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 50,
  });
  bar.start(total, done, { rate: '0' });
  return bar;
}

function lineOf({ stage, done, total }: Progress, rate: number): string {
  if (total <= 1) return `${DOING[stage]} ...`;
  const left = rate > 0 ? `, ${Math.ceil((total - done) / rate)} s left` : '';
  return `${DOING[stage]}: ${done} of ${total} (${rate.toFixed(1)} per second${left})`;
}

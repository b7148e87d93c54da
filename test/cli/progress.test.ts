import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';

let written = '';
let now = 0;

beforeEach(() => {
  written = '';
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('progress where standard error is no terminal', () => {
  test('says nothing of short work', () => {
    const { onProgress, stop } = showProgress();
    for (let done = 0; done < 90; done++) {
      now = done * 10;
      onProgress({ stage: 'analyze', done, total: 100 });
    }
    stop();
    expect(written).toBe('');
  });

  test('says count, rate and time left of long work, a line every ten seconds', () => {
    const { onProgress } = showProgress();
    for (let done = 0; done <= 50; done++) {
      now = done * 500;
      onProgress({ stage: 'analyze', done, total: 100 });
    }
    const lines = written.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('Analysing: 20 of 100 (2.0 per second, 40 s left)');
  });

  test('gives a stage in one piece no count', () => {
    const { onProgress } = showProgress();
    now = 12_000;
    onProgress({ stage: 'compare', done: 0, total: 1 });
    expect(written).toBe('Comparing ...\n');
  });
});

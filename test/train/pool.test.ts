import { expect, test } from 'vitest';
import { Pool } from '../../train/pool.ts';

const MODULE = new URL('./pool-worker.ts', import.meta.url);
type Job = { number: number; wait: number };

async function withPool<T>(threads: number, work: (pool: Pool<Job>, lines: string[]) => Promise<T>) {
  const lines: string[] = [];
  const pool = new Pool<Job>(MODULE, { name: 'job' }, threads, (line) => lines.push(line));
  try {
    return await work(pool, lines);
  } finally {
    await pool.close();
  }
}

const numbers = (results: readonly unknown[]) => results.map((result) => String(result).split(',')[0]);

test('a job gives its result whichever thread did it and whatever came before', async () => {
  const waits = [60, 5, 5, 30, 1, 1];
  for (const threads of [1, 2, 3]) {
    const results = await withPool(threads, async (pool) =>
      Promise.all(waits.map((wait, number) => pool.run({ number, wait }))),
    );
    expect(numbers(results)).toEqual(waits.map((_, number) => `job ${number}`));
  }
});

test('one thread does the jobs in the order in which they were given, and says so', async () => {
  await withPool(1, async (pool, lines) => {
    const results = await Promise.all([3, 1, 2].map((number) => pool.run({ number, wait: 1 })));
    expect(results).toEqual(['job 3, 1', 'job 1, 2', 'job 2, 3']);
    expect(lines).toEqual(['did 3', 'did 1', 'did 2']);
  });
});

test('two threads work at a time', async () => {
  await withPool(2, async (pool, lines) => {
    await Promise.all([
      pool.run({ number: 1, wait: 150 }),
      pool.run({ number: 2, wait: 1 }),
      pool.run({ number: 3, wait: 1 }),
    ]);
    expect(lines).toEqual(['did 2', 'did 3', 'did 1']);
  });
});

test('a job that fails is told', async () => {
  await withPool(2, async (pool) => {
    await expect(pool.run({ number: -1, wait: 1 })).rejects.toThrow('no such job');
    expect(await pool.run({ number: 4, wait: 1 })).toBe('job 4, 1');
  });
});

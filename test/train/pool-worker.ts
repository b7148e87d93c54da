import { serve } from '../../train/pool.ts';

/** Jobs of the test of the pool: waits, then gives the number of jobs its thread has done and what it was set up with. */
serve<{ name: string }, { number: number; wait: number }>(({ name }) => {
  let done = 0;
  return async ({ number, wait }, log) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (number < 0) throw new Error('no such job');
    log(`did ${number}`);
    done++;
    return `${name} ${number}, ${done}`;
  };
});

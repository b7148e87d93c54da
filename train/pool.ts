import { parentPort, Worker, workerData } from 'node:worker_threads';

/** What a thread sends: a line for the log, or the result of its job. */
type Answer = { readonly line: string } | { readonly result: unknown };

interface Waiting<Job> {
  readonly job: Job;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Threads that do one job at a time each. Jobs begin in the order in which they were given; a job knows nothing of the others,
 * so that results do not depend on which thread was free first.
 */
export class Pool<Job> {
  readonly #threads: readonly Worker[];
  readonly #free: Worker[];
  readonly #queue: Waiting<Job>[] = [];
  readonly #log: (line: string) => void;

  /** @param setup what every thread is given at its start; see `serve` */
  constructor(module: URL, setup: unknown, threads: number, log: (line: string) => void) {
    this.#threads = Array.from({ length: threads }, () => new Worker(module, { workerData: setup }));
    this.#free = [...this.#threads];
    this.#log = log;
  }

  /** The result of a job, once a thread has come to it. */
  run(job: Job): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #next(): void {
    const thread = this.#free.shift();
    if (thread === undefined) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) {
      this.#free.unshift(thread);
      return;
    }
    const onMessage = (answer: Answer) => {
      if ('line' in answer) {
        this.#log(answer.line);
        return;
      }
      thread.off('message', onMessage);
      thread.off('error', waiting.reject);
      this.#free.push(thread);
      waiting.resolve(answer.result);
      this.#next();
    };
    thread.on('message', onMessage);
    thread.once('error', waiting.reject);
    thread.postMessage(waiting.job);
  }
}

/** The other end, in a module that a `Pool` starts: does each job with what was set up. */
export function serve<Setup, Job>(
  work: (setup: Setup) => (job: Job, log: (line: string) => void) => Promise<unknown>,
): void {
  const port = parentPort;
  if (port === null) throw new Error('this module is started by a pool of threads');
  const send = (answer: Answer) => port.postMessage(answer);
  const does = work(workerData as Setup);
  port.on('message', async (job: Job) => {
    send({ result: await does(job, (line) => send({ line })) });
  });
}

import { once } from 'node:events';
import { EXIT } from '../model/errors.ts';

/** Width of a terminal that does not tell its own, and of files and pipes. */
const USUAL_WIDTH = 100;
/** Fewer columns than this are no width that a person has set. */
const LEAST_WIDTH = 20;

/** Ends the process without a word when the reader of our output has gone (`| head`). */
export function quietBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.done);
      say(`The output could not be written (${error.code ?? error.message}); is the disk full?`);
      process.exit(EXIT.environment);
    });
}

/** Writes to standard output and waits while the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes pieces in larger portions. */
export async function printAll(pieces: Iterable<string>): Promise<void> {
  let buffer = '';
  for (const piece of pieces) {
    buffer += piece;
    if (buffer.length < PORTION) continue;
    await print(buffer);
    buffer = '';
  }
  if (buffer !== '') await print(buffer);
}

/** Code units written at once. */
const PORTION = 65_536;

/** One sentence on standard error. */
export function say(text: string): void {
  process.stderr.write(`crossread: ${text}\n`);
}

/** Columns that a table may take: those of the terminal, else what COLUMNS says. */
export function width(): number {
  const asked = Number(process.env.COLUMNS);
  return process.stdout.columns ?? (asked >= LEAST_WIDTH ? asked : USUAL_WIDTH);
}

/** True where colour helps: a terminal, and the person has not asked for none (https://no-color.org). */
export function colourful(): boolean {
  const refused = process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== '';
  const forced = !['', '0', 'false', undefined].includes(process.env.FORCE_COLOR);
  return !refused && (forced || (process.stdout.isTTY === true && process.env.TERM !== 'dumb'));
}

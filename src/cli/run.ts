import { CommanderError } from 'commander';
import { CrossreadError, EXIT } from '../model/errors.ts';
import { createProgram } from './program.ts';
import { say } from './terminal.ts';

/** Runs one command line and returns its exit code; never throws. */
export async function run(words: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  const program = createProgram((outcome) => {
    code = outcome;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  // commander has said what was wrong already; its own code 0 is that of --help and --version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof CrossreadError && error.exitCode !== EXIT.fault) {
    say(error.message);
    return error.exitCode;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  say(`a fault of crossread itself: ${message}. Please report it with the command you ran.`);
  if (process.env.CROSSREAD_DEBUG !== undefined) console.error(stack);
  return EXIT.fault;
}

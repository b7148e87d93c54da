import { InputError } from '../model/index.ts';
import { type Intake, intakeOf } from '../pipeline/index.ts';
import { readInputs, readJsonLines, type SourceItem } from '../sources/index.ts';
import type { CaseMessage } from '../store/index.ts';
import { tellMessages } from './messages.ts';
import type { CommandOptions } from './program.ts';

/** What was named on the command line or piped in. */
export interface Gathered {
  readonly intakes: readonly Intake[];
  /** Inputs that could not be fetched. */
  readonly problems: readonly CaseMessage[];
}

/** `--max-size` is given in units of this. */
const BYTES_PER_MB = 1024 * 1024;

/**
 * Fetches all inputs: files, folders, and JSON Lines on standard input. What is merely left out (files that are
 * no reports by their name) is said at once; what failed is handed back.
 *
 * @throws InputError `no-input`, `input-missing`, `input-empty`, `input-unusable`
 */
export async function gather(names: readonly string[], options: CommandOptions): Promise<Gathered> {
  if (names.length === 0 && options.from === undefined)
    throw new InputError(
      'no-input',
      'Name at least one file or folder, or pipe JSON Lines in with "--from jsonl".',
    );
  const intakes: Intake[] = [];
  const problems: CaseMessage[] = [];
  const take = (item: SourceItem) => {
    if (item.kind === 'report') intakes.push(intakeOf(item.report, options));
    else if (item.problem.grade === 'error') problems.push(item.problem);
    else tellMessages([{ ...item.problem, grade: 'warning' }]);
  };
  const limits =
    options.maxSize === undefined ? {} : { maxBytes: Math.floor(options.maxSize * BYTES_PER_MB) };
  try {
    if (names.length > 0) for await (const item of readInputs(names, limits)) take(item);
    if (options.from === 'jsonl') for await (const item of readJsonLines(process.stdin, limits)) take(item);
  } catch (error) {
    tellMessages(problems);
    throw error;
  }
  return { intakes, problems };
}

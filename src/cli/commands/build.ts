import { InputError } from '../../model/index.ts';
import {
  addToFile,
  type BuildOptions,
  buildFile,
  type Intake,
  nameOf,
  removeFromFile,
} from '../../pipeline/index.ts';
import type { CaseContent, CaseMessage } from '../../store/index.ts';
import { counted } from '../counted.ts';
import { gather } from '../inputs.ts';
import { outcomeOf, tellMessages } from '../messages.ts';
import type { CommandOptions } from '../program.ts';
import { showProgress } from '../progress.ts';
import { say } from '../terminal.ts';

/** `crossread build`. */
export async function build(names: readonly string[], options: CommandOptions): Promise<number> {
  const path = options.out;
  if (path === undefined)
    throw new InputError('no-out', 'Name the case file to write, e.g. "--out flood.crossread".');
  const { intakes, problems } = await gather(names, options);
  return work(path, (settings) => buildFile(path, intakes, { ...settings, problems }), options);
}

/** `crossread add`. */
export async function add(names: readonly string[], options: CommandOptions): Promise<number> {
  const [path, ...inputs] = names as [string, ...string[]];
  const { intakes, problems } = await gather(inputs, options);
  return work(path, (settings) => addToFile(path, intakes, { ...settings, problems, onPresent }), options);
}

function onPresent(intakes: readonly Intake[]): void {
  const names = intakes.map((intake) => nameOf(intake) ?? 'a report without a name');
  say(`note: already in the case, nothing changes by it: ${names.join(', ')}.`);
}

/** `crossread remove`. */
export async function remove(names: readonly string[], options: CommandOptions): Promise<number> {
  const [path, ...reports] = names as [string, ...string[]];
  return work(path, (settings) => removeFromFile(path, reports, settings), options);
}

async function work(
  path: string,
  make: (settings: BuildOptions) => Promise<CaseContent>,
  options: CommandOptions,
): Promise<number> {
  const { onProgress, stop } = showProgress();
  try {
    const content = await make({
      onProgress,
      thorough: options.thorough,
      ...(options.maxText === undefined ? {} : { maxText: options.maxText }),
    });
    stop();
    const messages = messagesOf(content);
    tellMessages(messages);
    say(
      `${path}: ${counted(content.case.reports.length, 'report')}, ${counted(content.case.stories.length, 'story')}.`,
    );
    return outcomeOf(messages, content.case.reports.length);
  } finally {
    stop();
  }
}

function messagesOf(content: CaseContent): readonly CaseMessage[] {
  const ofReports = content.case.reports.flatMap((report) =>
    report.messages.map((message) => ({
      ...message,
      path: report.source.path ?? report.source.url ?? report.id,
    })),
  );
  return [...content.messages, ...ofReports];
}

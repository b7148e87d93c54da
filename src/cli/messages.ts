import { EXIT } from '../model/errors.ts';
import type { CaseMessage } from '../store/index.ts';
import { say } from './terminal.ts';

/** Warnings of one kind that are said one by one; the others are counted. */
const SAID_OF_A_KIND = 5;

/** Says errors and warnings on standard error, with the name of the report each is about. */
export function tellMessages(messages: readonly CaseMessage[]): void {
  const counts = new Map<string, number>();
  for (const { grade, code, text, path } of messages) {
    if (grade === 'info') continue;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (grade === 'warning' && count > SAID_OF_A_KIND) continue;
    const named = path === null || text.includes(path) ? text : `${path}: ${text}`;
    say(grade === 'warning' ? `note: ${named}` : named);
  }
  for (const [code, count] of counts) {
    const silent = messages.some((message) => message.code === code && message.grade === 'warning');
    if (silent && count > SAID_OF_A_KIND) say(`note: ${count - SAID_OF_A_KIND} more of "${code}".`);
  }
}

/** Exit code of a command that read inputs: 2 if nothing could be used, 1 if something could not. */
export function outcomeOf(messages: readonly CaseMessage[], usable: number): number {
  if (usable === 0) return EXIT.usage;
  return messages.some((message) => message.grade === 'error') ? EXIT.partly : EXIT.done;
}

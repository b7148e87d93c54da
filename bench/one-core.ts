import { existsSync } from 'node:fs';

const TASKSET = '/usr/bin/taskset';

/** A command line that runs on one core where the machine can be told to. */
export function onOneCore(command: readonly string[]): readonly string[] {
  return existsSync(TASKSET) ? [TASKSET, '-c', '0', ...command] : command;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';

import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { run } from '../../src/cli/run.ts';

const MAIN = join(resolve(import.meta.dirname, '../..'), 'src', 'cli', 'main.ts');

/** What a run of the command gave. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process: much faster than in one of its own. One at a time. `input` is piped in. */
export async function crossread(words: readonly string[], input = ''): Promise<Outcome> {
  let out = '';
  let err = '';
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
  const stdin = vi
    .spyOn(process, 'stdin', 'get')
    .mockReturnValue(Readable.from([Buffer.from(input)], { objectMode: false }) as typeof process.stdin);
  try {
    const code = await run(words);
    return { code, out, err };
  } finally {
    stdin.mockRestore();
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

/** Runs the command from its sources in a process of its own. */
export function crossreadProcess(words: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--no-warnings', MAIN, ...words], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ...options.env },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    if (options.killWhen !== undefined) killWhen(child, options.killWhen);
  });
}

export interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  /** The process is killed as soon as this file is there and has so many bytes. */
  readonly killWhen?: { readonly file: string; readonly bytes: number };
}

function killWhen(
  child: ChildProcess,
  { file, bytes }: { readonly file: string; readonly bytes: number },
): void {
  const timer = setInterval(() => {
    if (existsSync(file) && statSync(file).size >= bytes) child.kill('SIGKILL');
  }, 1);
  child.on('close', () => clearInterval(timer));
}

/** Small invented reports that share a passage, one of them without a date. */
export const REPORTS: Readonly<Record<string, string>> = {
  'a.txt': `Bridge falls at Norham

PUBLISHED : Monday, 4 March, 2030, 9:00am

The old bridge at Norham fell into the river on Monday morning, the mayor said. Nobody was hurt.

"We heard a crack like thunder and then the whole span went down," Mayor Ada Quill told reporters. "It took ten seconds."

About 40 people had crossed it in the hour before.
`,
  'b.txt': `Norham bridge collapse: what we know

The old bridge at Norham fell into the river on Monday morning, the mayor said. Nobody was hurt.

Mayor Ada Quill said the council would seek 3 million euros for a new one. Work will begin on Wednesday.
`,
  'c.txt': `Harvest festival draws record crowd

PUBLISHED : Saturday, 14 September, 2030, 6:00pm

More than 12,000 people came to the harvest festival in Tavel on Saturday, its director Jon Marsk said.
`,
};

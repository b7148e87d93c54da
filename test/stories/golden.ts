import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Case } from '../../src/model/index.ts';
import { renderMarkdown, renderWhy } from '../../src/view/index.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const STORIES = join(ROOT, 'examples', 'stories');

/** Names of the demo stories, sorted. */
export function storyNames(): string[] {
  return readdirSync(STORIES).sort();
}

/** Runs the real command from the sources and returns what it prints. */
export function crossread(...args: readonly string[]): string {
  const command = join(ROOT, 'src', 'cli', 'main.ts');
  return execFileSync(process.execPath, ['--no-warnings', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** What a build of a story gives: file name under `expected/` to content. */
export function produce(name: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-story-'));
  try {
    const file = join(folder, 'story.crossread');
    crossread('build', join(STORIES, name, 'reports'), '-o', file);
    const json = crossread('export', file, '--format', 'json');
    const built = JSON.parse(json) as Case;
    return new Map([
      ['case.json', `${JSON.stringify(built, null, 1)}\n`],
      ['account.md', renderMarkdown(built)],
      ['why.md', renderWhy(built)],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The expected content, or null where nothing was accepted yet. */
export function expectedOf(name: string, file: string): string | null {
  const path = join(STORIES, name, 'expected', file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Writes a result: as the expected file, or beside it as `*-changed.*` for a person to read. */
export function write(name: string, file: string, content: string, accepted: boolean): string {
  const folder = join(STORIES, name, 'expected');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, accepted ? file : file.replace(/\.(\w+)$/, '-changed.$1'));
  writeFileSync(path, content);
  return path;
}

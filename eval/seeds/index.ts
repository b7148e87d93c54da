import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../../src/model/index.ts';
import { compare, type Section } from './compare.ts';
import type { Expected } from './expected.ts';
import { renamed } from './renamed.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');

/** The table for the reports as they are; `thorough` as `crossread build --thorough` reads them. */
export function evaluateSeeds(data: string, thorough = false): Section[] {
  const { texts, expected } = readSeeds(data);
  return evaluate(texts, expected, thorough);
}

/** The table for a copy with other names, places, numbers and dates. */
export function evaluateRenamed(data: string, seed: number, thorough = false): Section[] {
  const { texts, expected } = readSeeds(data);
  const copy = renamed(texts, expected, seed);
  return evaluate(copy.texts, copy.expected, thorough);
}

function readSeeds(data: string): { texts: Map<string, string>; expected: Expected } {
  const folder = join(data, 'seeds');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = new Map(
    names.map((name) => [name.replace('.txt', ''), readFileSync(join(folder, name), 'utf8')]),
  );
  return { texts, expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected };
}

/** Builds a case of the texts with the command that people use, and compares what it exports. */
function evaluate(texts: ReadonlyMap<string, string>, expected: Expected, thorough: boolean): Section[] {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-eval-'));
  try {
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    for (const [key, text] of texts) writeFileSync(join(reports, `${key}.txt`), text);
    const file = join(folder, 'seeds.crossread');
    crossread('build', reports, '-o', file, ...(thorough ? ['--thorough'] : []));
    const built = JSON.parse(crossread('export', file, '--format', 'json')) as Case;
    return compare(expected, built, (question) => JSON.parse(crossread('search', file, question, '--json')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function crossread(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['--no-warnings', COMMAND, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The table as Markdown, then every miss and every wrong extra by name. */
export function formatSections(sections: readonly Section[]): string {
  const rows = sections.map(
    (one) =>
      `| ${one.name} | ${one.found} of ${one.expected} | ${one.missing.length} | ${one.wrong.length} |`,
  );
  const notes = sections.flatMap((one) => [
    ...one.missing.map((label) => `  missing  ${one.name}: ${label}`),
    ...one.wrong.map((label) => `  wrong    ${one.name}: ${label}`),
  ]);
  return ['| section | found | missing | wrong |', '|---|---|---|---|', ...rows, '', ...notes].join('\n');
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const read = (page: string) => readFileSync(join(ROOT, page), 'utf8');

describe('documentation', () => {
  test.each(PAGES)('every file that %s links to or names exists', (page) => {
    const text = read(page);
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      (match) => match[1] as string,
    );
    const missing = links.filter((link) => !existsSync(resolve(ROOT, dirname(page), link)));
    expect(missing).toEqual([]);
  });

  test.each(PAGES)('every npm script that %s names exists', (page) => {
    const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;
    const named = [...read(page).matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1] as string);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('README names every command', () => {
    const readme = read('README.md');
    const commands = createProgram().commands.map((command) => command.name());
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((name) => !readme.includes(`crossread ${name}`))).toEqual([]);
  });

  test('README and docs work for a stranger: nothing outside the clone is named', () => {
    const leaks = PAGES.filter((page) => /\.\.\/shared|\/work\//.test(read(page)));
    expect(leaks).toEqual([]);
  });
});

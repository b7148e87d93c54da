import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import layers from './layers.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'src');
const CORE = [
  'model',
  'text',
  'learn',
  'read',
  'analyze',
  'extract',
  'align',
  'story',
  'lang',
  'view',
  'export',
];
const FORBIDDEN_IN_CORE =
  /\b(?:Date\.now|Math\.random|process\.|performance\.now|new Date\(\)|localeCompare|fetch\()/;

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

/** Relative imports of a file, as paths below src/. An import whose every name is marked `type` is type-only. */
function importsOf(file: string): Import[] {
  const code = readFileSync(join(SOURCE, file), 'utf8');
  const statements = /^(?:import|export)\s+(type\s+)?([^'";]*?from\s+)?['"](\.[^'"]+)['"]/gm;
  const lazy = /\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/g;
  const found: Import[] = [];
  for (const [, type, names, path] of code.matchAll(statements))
    found.push({ target: below(file, path as string), typeOnly: type !== undefined || allTypes(names) });
  for (const [, path] of code.matchAll(lazy))
    found.push({ target: below(file, path as string), typeOnly: false });
  return found;
}

function below(file: string, path: string): string {
  return relative(SOURCE, resolve(SOURCE, dirname(file), path)).replaceAll('\\', '/');
}

function allTypes(names: string | undefined): boolean {
  const inside = /^\{([^}]*)\}/.exec(names?.trim() ?? '')?.[1];
  if (inside === undefined) return false;
  return inside.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}

function layerOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] as string) : 'index';
}

describe('layers', () => {
  const table: Readonly<Record<string, readonly string[]>> = layers;

  test('every folder of src/ is in the table', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => table[layer] === undefined)).toEqual([]);
  });

  test('a folder imports only from those the table allows', () => {
    const broken: string[] = [];
    for (const file of files) {
      const from = layerOf(file);
      for (const { target, typeOnly } of importsOf(file)) {
        const to = layerOf(target);
        const allowed = table[from] ?? [];
        if (to === from || allowed.includes(to) || (typeOnly && allowed.includes(`type:${to}`))) continue;
        broken.push(`${file} imports ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('no module imports itself through others', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((one) => !one.typeOnly)
          .map((one) => one.target),
      ]),
    );
    expect(findCycle(graph)).toEqual([]);
  });

  test('the core does nothing but compute', () => {
    const broken = files.filter((file) => {
      if (!CORE.includes(layerOf(file))) return false;
      const code = readFileSync(join(SOURCE, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return FORBIDDEN_IN_CORE.test(code) || /from ['"]node:/.test(code);
    });
    expect(broken).toEqual([]);
  });

  test('the core does not know its languages: only the pipeline and the index import lang/', () => {
    const users = files.filter((file) => importsOf(file).some((one) => layerOf(one.target) === 'lang'));
    const layersOfUsers = new Set(users.map(layerOf));
    layersOfUsers.delete('lang');
    expect([...layersOfUsers].every((layer) => layer === 'pipeline' || layer === 'index')).toBe(true);
  });
});

describe('budgets', () => {
  test('no source file is longer than 500 lines, data tables apart', () => {
    const long = files
      .filter((file) => !/(?:data|table|lexicon)[^/]*\.ts$|\/data\//.test(file))
      .map((file) => [file, readFileSync(join(SOURCE, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 500);
    expect(long).toEqual([]);
  });
});

describe('the table in ARCHITECTURE.md', () => {
  test('is the table that is enforced', () => {
    const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    for (const [layer, allowed] of Object.entries(layers)) {
      const words = allowed.map((one) => one.replace('type:', 'types of ')).join(', ') || 'nothing';
      expect(text).toContain(`| \`${layer}\` | ${words} |`);
    }
  });
});

/** The first cycle met, as a list of files; empty if there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    const at = path.indexOf(file);
    if (at >= 0) return path.slice(at);
    if (done.has(file)) return [];
    path.push(file);
    for (const target of graph.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

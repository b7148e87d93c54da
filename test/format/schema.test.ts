import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASE_SHAPE, REPORT_SHAPE, RESULT_SHAPE, type Shape } from '../../src/export/index.ts';
import { crossread, REPORTS } from '../cli/command.ts';

const FORMAT = resolve(import.meta.dirname, '../../docs/format');

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Record<string, Schema>;
}

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(FORMAT, `${name}.schema.json`), 'utf8')) as Schema;
const schemas = { report: schemaOf('report'), case: schemaOf('case'), search: schemaOf('search') };

let folder = '';
let validate: Record<keyof typeof schemas, ValidateFunction>;
let annotated: Record<string, unknown>[] = [];

/** A busy machine takes its time to load the language model. */
const PATIENCE = 60_000;

beforeAll(async () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  const of = (name: keyof typeof schemas) => ajv.getSchema(schemas[name].$id as string) as ValidateFunction;
  validate = { report: of('report'), case: of('case'), search: of('search') };
  folder = mkdtempSync(join(tmpdir(), 'crossread-format-'));
  mkdirSync(join(folder, 'reports'));
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, 'reports', name), text);
  await crossread(['build', join(folder, 'reports'), '-o', join(folder, 'a.crossread')]);
  const { out } = await crossread(['annotate', join(folder, 'reports')]);
  annotated = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectValid(name: keyof typeof schemas, value: unknown): void {
  const valid = validate[name](value);
  expect(validate[name].errors ?? []).toEqual([]);
  expect(valid).toBe(true);
}

describe('the published schemas fit what the command prints', () => {
  test('annotate', () => {
    expect(annotated).toHaveLength(3);
    for (const record of annotated) expectValid('report', record);
  });

  test.each([[[]], [['--tokens']]])('export %j', async (options) => {
    const { out } = await crossread(['export', join(folder, 'a.crossread'), ...options]);
    expectValid('case', JSON.parse(out));
  });

  test('search', async () => {
    const { out } = await crossread(['search', join(folder, 'a.crossread'), 'bridge', '--json']);
    const results = JSON.parse(out) as unknown[];
    expect(results.length).toBeGreaterThan(0);
    expectValid('search', results);
  });

  test('and notice what does not belong there', () => {
    const [record] = annotated;
    for (const wrong of [
      { ...record, extra: 1 },
      { ...record, digest: 'abc' },
      { ...record, blocks: [{ start: 0, end: 1, kind: 'advert' }] },
      { ...record, text: undefined },
    ])
      expect(validate.report(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });
});

describe('the schemas name the same fields in the same order as the exporter', () => {
  test.each([
    ['report', REPORT_SHAPE, schemas.report],
    ['case', CASE_SHAPE, schemas.case],
    ['search', RESULT_SHAPE, schemas.search],
  ] as const)('%s', (_, shape, schema) => {
    const wrong: string[] = [];
    compareFields(shape, schema, schema, '', wrong);
    expect(wrong).toEqual([]);
  });

  test('and the README describes each of them', () => {
    const readme = readFileSync(join(FORMAT, 'README.md'), 'utf8');
    const names = new Set([...fieldsOf(REPORT_SHAPE), ...fieldsOf(CASE_SHAPE), ...fieldsOf(RESULT_SHAPE)]);
    expect([...names].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});

function compareFields(shape: Shape, schema: Schema, root: Schema, path: string, wrong: string[]): void {
  const object = objectOf(schema, root);
  const keys = Object.keys(object?.properties ?? {});
  if (keys.join() !== Object.keys(shape).join())
    wrong.push(`${path}: ${keys.join()} / ${Object.keys(shape).join()}`);
  for (const [key, below] of Object.entries(shape)) {
    const inner = object?.properties?.[key];
    if (below === true || inner === undefined) continue;
    const elsewhere = inner.items?.$ref === 'report.schema.json';
    compareFields(
      below,
      elsewhere ? schemas.report : inner,
      elsewhere ? schemas.report : root,
      `${path}/${key}`,
      wrong,
    );
  }
}

/** The object that a schema describes, through lists, references and alternatives with null. */
function objectOf(schema: Schema, root: Schema): Schema | undefined {
  if (schema.properties !== undefined) return schema;
  if (schema.items !== undefined) return objectOf(schema.items, root);
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name !== undefined) return objectOf(root.$defs?.[name] ?? {}, root);
  for (const one of schema.anyOf ?? []) {
    const found = objectOf(one, root);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fieldsOf(shape: Shape): readonly string[] {
  return Object.entries(shape).flatMap(([key, below]) => [key, ...(below === true ? [] : fieldsOf(below))]);
}

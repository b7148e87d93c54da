import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/model/index.ts';
import { expectedOf, produce, storyNames, write } from './golden.ts';

describe.each(storyNames())('the story %s', (name) => {
  const produced = produce(name);

  test.each([...produced.keys()])('%s is what was read and accepted', (file) => {
    const content = produced.get(file) as string;
    const expected = expectedOf(name, file);
    if (content !== expected) write(name, file, content, false);
    expect(
      content === expected,
      `${name}/expected/${file} differs; read ${file.replace('.', '-changed.')}`,
    ).toBe(true);
  });

  test('every piece of evidence lies in its report', () => {
    const built = JSON.parse(produced.get('case.json') as string) as Case;
    const lengths = new Map(built.reports.map((report) => [report.id, report.text.length]));
    let checked = 0;
    const visit = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      const { report, start, end } = value as { report?: unknown; start?: unknown; end?: unknown };
      if (typeof report === 'string' && typeof start === 'number' && typeof end === 'number') {
        checked++;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(lengths.get(report) as number);
      }
      for (const inner of Object.values(value)) visit(inner);
    };
    visit({ ...built, reports: [] });
    expect(checked).toBeGreaterThan(20);
  });
});

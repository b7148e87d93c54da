import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../examples');

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ts')))(
  'examples/%s runs and shows evidence',
  (name) => {
    const printed = execFileSync(process.execPath, ['--no-warnings', join(FOLDER, name)], {
      encoding: 'utf8',
    });
    expect(printed).toContain('conflict (number)');
    expect(printed).toContain('shared (quotation)');
  },
);

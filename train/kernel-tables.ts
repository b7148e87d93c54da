/** Compiles the kernels of `src/learn` and writes their bytes beside them: part of `npm run data`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

const FOLDER = join(import.meta.dirname, '..', 'src', 'learn');
/** Names of the kernels: `NAME.wat` gives `NAME-table.ts`. */
export const KERNELS = ['network-kernel', 'row-kernel'] as const;
const LINE = 100;

/** The text of a kernel's table. */
export async function kernelTable(name: string): Promise<string> {
  const source = join(FOLDER, `${name}.wat`);
  const compiled = (await wabt()).parseWat(source, readFileSync(source, 'utf8'), { simd: true });
  const figures = Buffer.from(compiled.toBinary({}).buffer).toString('hex');
  const lines = figures.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [
    `/** The bytes of \`${name}.wat\`, compiled by train/kernel-tables.ts: two hexadecimal figures each. */`,
    `export const ${name.toUpperCase().replace('-', '_')} =`,
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n');
}

/** Where a kernel's table stands. */
export function tableFile(name: string): string {
  return join(FOLDER, `${name}-table.ts`);
}

if (import.meta.main) for (const name of KERNELS) writeFileSync(tableFile(name), await kernelTable(name));

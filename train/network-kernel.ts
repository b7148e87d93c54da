/** Compiles `src/learn/network-kernel.wat` and writes its bytes as `src/learn/network-kernel-table.ts`: part of `npm run data`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

const FOLDER = join(import.meta.dirname, '..', 'src', 'learn');
const SOURCE = join(FOLDER, 'network-kernel.wat');
const TABLE = join(FOLDER, 'network-kernel-table.ts');
const LINE = 100;

/** The text of the table. */
export async function kernelTable(): Promise<string> {
  const compiled = (await wabt()).parseWat(SOURCE, readFileSync(SOURCE, 'utf8'), { simd: true });
  const figures = Buffer.from(compiled.toBinary({}).buffer).toString('hex');
  const lines = figures.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [
    '/** The bytes of `network-kernel.wat`, compiled by train/network-kernel.ts: two hexadecimal figures each. */',
    'export const NETWORK_KERNEL =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(TABLE, await kernelTable());

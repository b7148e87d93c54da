// npm test: installs what is missing, then every check in order; stops at the first that fails.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, install, node, ROOT, tool } from './tools.mjs';

install();

const TSC = 'typescript/bin/tsc';
const BIOME = '@biomejs/biome/bin/biome';
const scratch = mkdtempSync(join(tmpdir(), 'crossread-test-'));
const unitReport = join(scratch, 'unit.json');
let passed = 0;
let failed = 0;

const checks = [
  ['types', () => tool(TSC, ['-p', 'tsconfig.json', '--noEmit'])],
  ['types of the core', () => tool(TSC, ['-p', 'tsconfig.core.json', '--noEmit'])],
  ['lint', () => tool(BIOME, ['lint', '--error-on-warnings', '.'])],
  ['format', () => tool(BIOME, ['format', '.'])],
  // Some unit tests run the installed command.
  ['build', compile],
  ['unit tests', unit],
  ['evaluation gate', gate],
  ['package', () => tool('publint/src/cli.js', ['--strict'])],
];

let outcome = 0;
for (const [name, check] of checks) {
  console.log(`\n--- ${name}`);
  outcome = check();
  if (name !== 'unit tests') outcome === 0 ? passed++ : failed++;
  if (outcome !== 0) break;
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(outcome);

/** vitest, whose own counts join the sum. */
function unit() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const code = tool('vitest/vitest.mjs', ['run', ...reporters]);
  const report = existsSync(unitReport) ? JSON.parse(readFileSync(unitReport, 'utf8')) : null;
  passed += report?.numPassedTests ?? 0;
  failed += report?.numFailedTests ?? 0;
  if (code !== 0 && (report?.numFailedTests ?? 0) === 0) failed++;
  return code;
}

function gate() {
  return existsSync(join(ROOT, 'eval', 'gate.ts')) ? node([join('eval', 'gate.ts')]) : 0;
}

// What the scripts share. Runs on an old Node without any package installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The story under examples/stories/ that a newcomer sees first. */
export const DEMO = 'ferry-fire';
const OLDEST_NODE = 22;

/** Installs the packages of the lock file if they are missing or older than it. Ends the process on failure. */
export function install() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing the packages that crossread needs (once; about a minute) ...');
  const quiet = ['--no-fund', '--no-audit', '--loglevel=error'];
  // A registry that lacks the packages of other platforms makes a lock file that "npm ci" calls incomplete.
  const strict = npm(['ci', ...quiet], 'ignore');
  const outcome = strict === 0 ? 0 : npm(['install', '--no-save', ...quiet], 'inherit');
  if (outcome !== 0) {
    console.error(
      'The packages could not be installed: see the lines above; a network connection is needed once.',
    );
    process.exit(outcome);
  }
}

/** Builds dist/ of src/ if a source is newer: a few files of code, a declaration for each module. Returns 0, or the exit code of what failed. */
export function compile() {
  const stamp = join(ROOT, 'dist', '.built');
  const inputs = ['src', 'tsconfig.base.json', 'tsconfig.build.json', join('scripts', 'bundle.mjs')];
  const sources = inputs.map((name) => join(ROOT, name));
  if (existsSync(stamp) && Math.max(...sources.map(newest)) <= statSync(stamp).mtimeMs) return 0;
  // Compiled aside and then moved, so that dist/ is never half a build and holds no file of a removed source.
  const aside = join(ROOT, 'node_modules', '.cache', 'crossread-dist');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const declare = ['-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--outDir', aside];
  const outcome = tool('typescript/bin/tsc', declare) || node([join('scripts', 'bundle.mjs'), aside]);
  if (outcome !== 0) return outcome;
  writeFileSync(join(aside, '.built'), '');
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  renameSync(aside, join(ROOT, 'dist'));
  return 0;
}

/** Runs a JavaScript file with the Node that crossread needs; returns the exit code. */
export function node(args, options = {}) {
  const outcome = spawnSync(nodeBinary(), args, { cwd: ROOT, stdio: 'inherit', ...options });
  return outcome.status ?? 1;
}

/** Runs a command-line tool of a package, named by its file under node_modules. */
export function tool(file, args, options = {}) {
  return node([join(ROOT, 'node_modules', file), ...args], options);
}

/** Runs npm itself; returns the exit code. What it prints goes to standard error, or nowhere. */
function npm(args, output) {
  const stdio = output === 'ignore' ? 'ignore' : ['ignore', 2, 2];
  const path = process.env.npm_execpath;
  const outcome =
    path !== undefined && /\.c?js$/.test(path)
      ? spawnSync(process.execPath, [path, ...args], { cwd: ROOT, stdio })
      : spawnSync('npm', args, { cwd: ROOT, stdio, shell: process.platform === 'win32' });
  return outcome.status ?? 1;
}

/** The Node that came as a package, or the running one where it is new enough. */
function nodeBinary() {
  const own = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return process.execPath;
  console.error(`crossread needs Node.js ${OLDEST_NODE} or newer, this is ${process.versions.node}.`);
  process.exit(3);
}

function newest(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

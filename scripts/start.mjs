// npm start: installs and compiles what is missing, builds a case and prints its account.
//   npm start              a demo story
//   npm start -- FOLDER    any folder or files of reports
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { compile, DEMO, install, node, ROOT } from './tools.mjs';

install();
const compiled = compile();
if (compiled !== 0) process.exit(compiled);

const place = process.env.INIT_CWD ?? process.cwd();
const named = process.argv.slice(2).map((path) => resolve(place, path));
const inputs = named.length > 0 ? named : [demoStory()];
const name = named.length > 0 ? basename(named[0]) || 'case' : 'crossread-demo';
const file = `${name}.crossread`;

const command = join(ROOT, 'bin', 'crossread.js');
const built = node([command, 'build', ...inputs, '-o', file], { cwd: place });
// 1: some inputs could not be used; the account of the others is still worth reading.
if (built !== 0 && built !== 1) process.exit(built);
const printed = node([command, 'brief', file], { cwd: place });
if (printed === 0)
  console.error(`\nThe case is ${file}; ask it more with: npm run crossread -- search ${file} "..."`);
process.exit(printed === 0 ? built : printed);

function demoStory() {
  const reports = join(ROOT, 'examples', 'stories', DEMO, 'reports');
  if (!existsSync(reports)) {
    console.error(
      `There is no demo story under examples/stories/${DEMO}; name a folder: npm start -- FOLDER`,
    );
    process.exit(2);
  }
  return reports;
}

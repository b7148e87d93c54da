// Joins the modules of src/ into a few files under the folder named: several hundred small files cost a third of a
// second at every start of the command.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = join(import.meta.dirname, '..');
/** Taken into the bundle, since it is itself made of 250 small files; every other package stays where it is installed. */
const INCLUDED = 'kysely';
const [folder] = process.argv.slice(2);

const bundle = await rolldown({
  cwd: ROOT,
  input: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts' },
  platform: 'node',
  external: (id) => !/^[./]/.test(id) && !/^[A-Za-z]:/.test(id) && !id.startsWith(INCLUDED),
});
await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  // Two levels below the package's folder, as in src/: resources are found relative to the module.
  chunkFileNames: 'parts/[name]-[hash].js',
  // Without blanks it is read faster; names stay, so that a stack still tells where.
  minify: { compress: false, mangle: false, codegen: true },
});
await bundle.close();
copyFileSync(join(ROOT, 'node_modules', INCLUDED, 'LICENSE'), join(folder, `${INCLUDED}.LICENSE`));

// Joins the modules of src/ into a few files under the folder named: several hundred small files cost a third of a
// second at every start of the command.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = join(import.meta.dirname, '..');
/** Taken into the bundle, since it is itself made of 250 small files; every other package stays where it is installed. */
const INCLUDED = 'kysely';
/**
 * CommonJS packages that every command loads, taken with `require`: an `import` of one first searches all its text for
 * names to export, which takes longer than running it.
 */
const REQUIRED = ['chardet', 'snowball-stemmers'];
const [folder] = process.argv.slice(2);

const PREFIX = '\0required:';
const required = {
  name: 'required',
  resolveId: (id) => (REQUIRED.includes(id) ? PREFIX + id : null),
  load: (id) =>
    id.startsWith(PREFIX)
      ? `import { createRequire } from 'node:module';
         export default createRequire(import.meta.url)('${id.slice(PREFIX.length)}');`
      : null,
};

const bundle = await rolldown({
  cwd: ROOT,
  input: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts' },
  platform: 'node',
  external: (id) =>
    !/^[./\0]/.test(id) && !/^[A-Za-z]:/.test(id) && !id.startsWith(INCLUDED) && !REQUIRED.includes(id),
  plugins: [required],
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

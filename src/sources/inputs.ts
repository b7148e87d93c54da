import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { compareText, InputError } from '../model/index.ts';
import { readNamedFile } from './file.ts';
import { type FolderListing, listFolder } from './folder.ts';
import { failed, noted, type SourceItem, type SourceOptions } from './types.ts';

/** A named path that exists. */
interface Input {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * The reports of files and folders, in the order named, folders sorted by path; one file in memory at a time.
 * What cannot be used comes as a problem in its place.
 *
 * @throws InputError `input-missing` before anything is read if a path does not exist; `input-empty` or
 *   `input-unusable` at the end if not one report was found
 */
export async function* readInputs(
  names: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  if (names.length === 0)
    throw new InputError('input-missing', 'No input was named; name a file or a folder of reports.');
  const inputs: Input[] = [];
  for (const name of names) inputs.push(await inputOf(name));
  let reports = 0;
  let problems = 0;
  for (const input of inputs) {
    for await (const item of input.isFolder
      ? folderItems(input.name, options)
      : fileItems(input.name, options)) {
      if (item.kind === 'report') reports++;
      else if (item.problem.grade === 'error') problems++;
      yield item;
    }
  }
  if (reports === 0) throw nothingUsable(inputs, problems);
}

async function inputOf(name: string): Promise<Input> {
  try {
    return { name, isFolder: (await stat(name)).isDirectory() };
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new InputError('input-missing', `There is no file or folder "${name}"; check the path.`);
    throw new InputError('input-unreadable', `"${name}" could not be opened (${code}); check its rights.`, {
      cause: error,
    });
  }
}

async function* fileItems(name: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  yield await readNamedFile({ file: name, path: basename(resolve(name)) }, options);
}

async function* folderItems(name: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  let listing: FolderListing;
  try {
    listing = await listFolder(name);
  } catch (error) {
    const code = (error as { code?: string }).code ?? (error as Error).message;
    yield failed(
      basename(resolve(name)),
      'folder-unreadable',
      `The folder "${name}" could not be listed (${code}).`,
    );
    return;
  }
  for (const path of listing.closed)
    yield failed(
      path,
      'folder-unreadable',
      `The folder "${path}" in "${name}" could not be listed; check its rights.`,
    );
  let skipped = 0;
  for (const file of listing.files) {
    const item = await readNamedFile(file, options);
    // A file without extension was only tried; that it is no text is no fault of the caller.
    if (item.kind === 'problem' && !file.path.includes('.', file.path.lastIndexOf('/') + 1)) skipped++;
    else yield item;
  }
  const note = leftOut(name, listing, skipped);
  if (note !== null) yield note;
}

function leftOut(name: string, listing: FolderListing, skipped: number): SourceItem | null {
  const kinds = [...listing.others]
    .sort((a, b) => compareText(a[0], b[0]))
    .map(([ending, count]) => `${count} ${ending}`);
  if (skipped > 0) kinds.push(`${skipped} without extension`);
  if (kinds.length === 0) return null;
  const text = `Files in "${name}" that are no reports by their name were left out: ${kinds.join(', ')}; name one to read it.`;
  return noted(null, 'files-left-out', text);
}

function nothingUsable(inputs: readonly Input[], problems: number): InputError {
  const [only] = inputs;
  if (problems === 0 && inputs.length === 1 && only?.isFolder === true)
    return new InputError(
      'input-empty',
      `The folder "${only.name}" holds no reports (.txt, .md, .html, .htm, also .gz); name another one.`,
    );
  const named = inputs.map((input) => `"${input.name}"`).join(', ');
  return new InputError(
    'input-unusable',
    `Nothing in ${named} could be used as a report; see the messages above.`,
  );
}

import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { compareText } from '../model/index.ts';
import type { NamedFile } from './file.ts';

/** File names of reports, also packed. A file without extension is looked into. */
const REPORT_NAME = /\.(?:txt|text|md|markdown|html|htm|xhtml)(?:\.gz)?$/i;

/** What a folder holds, below it too. */
export interface FolderListing {
  readonly files: readonly NamedFile[];
  /** Files that were left out, by extension (`.json`). */
  readonly others: ReadonlyMap<string, number>;
  /** Folders below that could not be listed, relative to the folder. */
  readonly closed: readonly string[];
}

/**
 * The report files of a folder and the folders below it, sorted by path. Hidden files and folders, and links to
 * folders, are left out without mention; other files are counted.
 *
 * @throws the system's error if the folder itself cannot be listed
 */
export async function listFolder(folder: string): Promise<FolderListing> {
  const files: NamedFile[] = [];
  const others = new Map<string, number>();
  const closed: string[] = [];
  const waiting: string[] = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const entries = await entriesOf(join(folder, below), below === '' ? null : closed, below);
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else if (isReportName(entry.name)) files.push({ file: join(folder, path), path });
      else
        others.set(
          extname(entry.name).toLowerCase(),
          (others.get(extname(entry.name).toLowerCase()) ?? 0) + 1,
        );
    }
  }
  files.sort((a, b) => compareText(a.path, b.path));
  return { files, others, closed };
}

interface Entry {
  readonly name: string;
  isDirectory(): boolean;
}

/** A folder below that is closed is noted; the named folder itself must be open (`closed` is null). */
async function entriesOf(folder: string, closed: string[] | null, path: string): Promise<readonly Entry[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (closed === null) throw error;
    closed.push(path);
    return [];
  }
}

function isReportName(name: string): boolean {
  return REPORT_NAME.test(name) || extname(name) === '';
}

import { basename } from 'node:path';
import { CrossreadError, EnvironmentError } from '../../model/index.ts';

const FULL = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG']);
const NO_RIGHTS = new Set(['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM']);
const DAMAGED = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB']);
/** Any other error of the file system. */
const SYSTEM_CODE = /^E[A-Z0-9]+$/;
const BUSY = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED']);

/** The error as a sentence for a person, if it comes from the disk or the database; else the error itself. */
export function asFailure(error: unknown, path: string, doing: 'read' | 'write'): unknown {
  if (error instanceof CrossreadError) return error;
  const code = codeOf(error);
  const name = basename(path);
  if (within(FULL, code))
    return new EnvironmentError(
      'disk-full',
      `No room on the disk to write ${name}; nothing was changed. Free some space and try again.`,
      { cause: error },
    );
  if (within(DAMAGED, code)) return damagedCase(path, error);
  if (within(BUSY, code)) return busyCase(path, error);
  if (within(NO_RIGHTS, code))
    return new EnvironmentError(
      'no-rights',
      `No right to ${doing} ${path} or its folder; nothing was changed. Choose another folder or change its rights.`,
      { cause: error },
    );
  if (code.startsWith('SQLITE_IOERR') || SYSTEM_CODE.test(code))
    return new EnvironmentError(
      'disk-failure',
      `The disk failed while crossread tried to ${doing} ${path} (${code}); nothing was changed. Check the disk and the folder, and try again.`,
      { cause: error },
    );
  return error;
}

/** A case file that SQLite can no longer read whole. */
export function damagedCase(path: string, cause?: unknown): EnvironmentError {
  return new EnvironmentError(
    'case-damaged',
    `${path} is damaged or cut short and cannot be read; build the case again or restore a copy.`,
    { cause },
  );
}

/** Another process holds the file. */
export function busyCase(path: string, cause?: unknown): EnvironmentError {
  return new EnvironmentError(
    'case-busy',
    `Another crossread is writing ${path} just now; wait until it has finished and try again.`,
    { cause },
  );
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** SQLite's extended codes (`SQLITE_READONLY_DIRECTORY`) count as their main code. */
function within(codes: ReadonlySet<string>, code: string): boolean {
  if (codes.has(code)) return true;
  for (const main of codes) if (main.startsWith('SQLITE') && code.startsWith(`${main}_`)) return true;
  return false;
}

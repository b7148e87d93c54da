import type { RawReport } from '../model/index.ts';

/** An input that could not be used, or something about the inputs that a person should know. The others go on. */
export interface SourceProblem {
  /** Path relative to the input that was named, or null (standard input). */
  readonly path: string | null;
  /** `error`: something named was not read; `info`: it was left out on purpose. */
  readonly grade: 'info' | 'error';
  /** Word-code, for example `file-binary`. */
  readonly code: string;
  /** One sentence with the name, the values and the remedy. */
  readonly text: string;
}

/** What an input gives, one at a time. */
export type SourceItem =
  | { readonly kind: 'report'; readonly report: RawReport }
  | { readonly kind: 'problem'; readonly problem: SourceProblem };

/** Limits on what is read. */
export interface SourceOptions {
  /** Largest file, and largest content of a packed one, in bytes (`--max-size`). */
  readonly maxBytes?: number;
}

/** Larger than any report, small enough that one bad file does not fill the memory. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** An item for something that was named and could not be read. */
export function failed(path: string | null, code: string, text: string): SourceItem {
  return { kind: 'problem', problem: { path, grade: 'error', code, text } };
}

/** An item for something that a person should know. */
export function noted(path: string | null, code: string, text: string): SourceItem {
  return { kind: 'problem', problem: { path, grade: 'info', code, text } };
}

/** Bytes as a person reads them: `64 MiB`, `1.5 KiB`, `12 bytes`. */
export function sizeOf(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  const shown = unit === 0 || Number.isInteger(value) ? String(value) : value.toFixed(1);
  return `${shown} ${units[unit]}`;
}

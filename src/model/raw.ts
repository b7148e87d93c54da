/**
 * One report as it came in, before it is read: the bytes of a file, or a string, with what the sender said
 * about it. Exactly one of `bytes`, `text` and `html` is given.
 */
export interface RawReport {
  /** Unpacked file content, text or HTML in any encoding. */
  readonly bytes?: Uint8Array;
  readonly text?: string;
  readonly html?: string;
  /** Path relative to the input that was named (a named file: its base name), or null. */
  readonly path: string | null;
  readonly url?: string | null;
  readonly id?: string | null;
  readonly outlet?: string | null;
  readonly title?: string | null;
  /** Date as the sender wrote it, ISO 8601 or in words. */
  readonly published?: string | null;
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, lower-case hex. */
export function digestOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/**
 * An id made of content: `prefix-` and 12 hex digits of SHA-256 over the parts. The same parts give the same
 * id on any machine. Lone surrogates count as U+FFFD, as UTF-8 encoding has it.
 */
export function contentId(prefix: string, ...parts: readonly (string | number | null)[]): string {
  return `${prefix}-${digestOf(utf8ToBytes(JSON.stringify(parts))).slice(0, 12)}`;
}

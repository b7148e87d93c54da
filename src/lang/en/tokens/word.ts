import { addressAfterColon, trimAddress } from './addresses.ts';
import * as is from './characters.ts';
import { joinAt } from './joints.ts';
import { cutWord } from './parts.ts';
import { push, type Scan } from './state.ts';

/**
 * Reads a word with all that belongs to it, and adds its parts as tokens; returns its end. A mark that belongs to its
 * front ("#", "+") may stand before it from `front` on.
 */
export function readWord(scan: Scan, at: number, front = at): number {
  const { text, end } = scan;
  let to = at;
  while (to < end) {
    const code = text.charCodeAt(to);
    const kind = is.kindOf(code);
    if (kind <= is.BREAK) break;
    if (is.isWordKind(kind)) {
      to++;
      continue;
    }
    if (kind === is.SURROGATE) {
      const length = is.wordPair(text, to, end);
      if (length === 0) break;
      to += length;
      continue;
    }
    const address = addressAfterColon(scan, at, to);
    if (address > to) return push(scan, front, trimAddress(scan, at, address));
    const joined = joinAt(scan, at, to, code);
    // A negative place ends the word there; an unchanged one ends it here.
    if (joined < 0) {
      to = -joined;
      break;
    }
    if (joined === to) break;
    to = joined;
  }
  if (front < at) push(scan, front, to);
  else cutWord(scan, at, to);
  return to;
}

import * as is from './characters.ts';
import { push, type Scan } from './state.ts';
import { FUSED, UNITS } from './words.ts';

const LONGEST_FUSED = 8;
const LONGEST_UNIT = 8;

/** Which pairs of first letter and length a fused contraction may have: most words need no further look. */
const fusedShapes = new Uint8Array(32 * (LONGEST_FUSED + 1));
for (const word of FUSED.keys())
  fusedShapes[(word.charCodeAt(0) & 31) * (LONGEST_FUSED + 1) + word.length] = 1;

/** Adds the parts of a word as tokens: "do|n't", "can|not", "5|pm". */
export function cutWord(scan: Scan, at: number, to: number): void {
  const { text } = scan;
  const length = to - at;
  const first = text.charCodeAt(at);
  if (
    length > 2 &&
    (text.charCodeAt(to - 1) | 32) === 116 &&
    is.kindOf(text.charCodeAt(to - 2)) === is.APOSTROPHE
  ) {
    if (length > 3) push(scan, at, to - 3);
    push(scan, to - 3, to);
    return;
  }
  if (
    first < 128 &&
    length <= LONGEST_FUSED &&
    fusedShapes[(first & 31) * (LONGEST_FUSED + 1) + length] === 1
  ) {
    if (cutFused(scan, at, to)) return;
  }
  if (is.kindOf(first) === is.DIGIT && is.kindOf(text.charCodeAt(to - 1)) !== is.DIGIT && length > 1) {
    const unit = unitStart(scan, at, to);
    if (unit > at) {
      push(scan, at, unit);
      push(scan, unit, to);
      return;
    }
  }
  push(scan, at, to);
}

function cutFused(scan: Scan, at: number, to: number): boolean {
  const word = scan.text.slice(at, to);
  const parts = FUSED.get(word.toLowerCase());
  // Names and abbreviations in capitals ("IVE") are none; small letters and a capital at the front are.
  if (parts === undefined || (word.slice(1) !== word.slice(1).toLowerCase() && word.length < 5)) return false;
  let start = at;
  for (const length of parts) start = push(scan, start, start + length);
  return true;
}

/** Where the unit behind a number begins; `at` where there is none. */
function unitStart(scan: Scan, at: number, to: number): number {
  const { text } = scan;
  const floor = Math.max(at, to - LONGEST_UNIT);
  let start = to;
  while (start > floor) {
    const kind = is.kindOf(text.charCodeAt(start - 1));
    if (kind === is.DIGIT) break;
    start--;
  }
  if (start <= at || is.kindOf(text.charCodeAt(start - 1)) !== is.DIGIT) return at;
  return UNITS.has(text.slice(start, to)) ? start : at;
}

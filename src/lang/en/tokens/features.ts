import { hashText, mix, SEED } from '../../../learn/index.ts';
import * as is from './characters.ts';
import { ABBREVIATED, BARE, firstKind, type Gap, type Open } from './gaps.ts';
import type { Scan } from './state.ts';

/** Number of features of a gap. */
export const FEATURES = 22;
/** Of a longer word so many characters count. */
const LONGEST_HASHED = 16;
/** A word longer than this is an address. */
const LONGEST_WORD = 18;

/** Writes the hashed features of a gap into `out`, one 32-bit number each. */
export function gapFeatures(scan: Scan, gap: Gap, open: Open, out: Int32Array): void {
  const { what, mark, word, next, nextWord, space } = gap;
  const count = scan.starts.length;
  const hasWord = word >= open.first;
  const hasEarlier = word > open.first;
  const hasLater = nextWord + 1 < count;
  // The two words before the gap and the two behind it: shape and letters.
  const base = mix(what, what === BARE ? 0 : what === ABBREVIATED ? 1 : hashToken(scan, mark));
  const shape = hasWord ? shapeOf(scan, word) : 0;
  const earlier = hasEarlier ? shapeOf(scan, word - 1) : 0;
  const nextShape = shapeOf(scan, nextWord);
  const later = hasLater ? shapeOf(scan, nextWord + 1) : 0;
  const letters = hasWord ? hashToken(scan, word) : 0;
  const earlierLetters = hasEarlier ? hashToken(scan, word - 1) : 0;
  const nextLetters = hashToken(scan, nextWord);
  const laterLetters = hasLater ? hashToken(scan, nextWord + 1) : 0;
  const closer = mark < next - 1 ? firstKind(scan, next - 1) : 0;
  const opener = nextWord > next ? firstKind(scan, next) : 0;
  const inside = (open.quote ? 1 : 0) + (open.depth > 0 ? 2 : 0);
  const width = space * 2 + (isWide(scan, next) ? 1 : 0);
  out[0] = combined(0, base);
  out[1] = combined(1, base, nextShape, opener, closer);
  out[2] = combined(2, base, shape);
  out[3] = combined(3, what, letters);
  out[4] = combined(4, what, nextLetters);
  out[5] = combined(5, what, letters, nextShape);
  out[6] = combined(6, base, nextLetters);
  out[7] = combined(7, what, nextShape, later);
  out[8] = combined(8, base, inside, closer);
  out[9] = combined(9, base, shapeOf(scan, open.first), nextShape);
  out[10] = combined(10, what, earlier, shape, nextShape);
  out[11] = combined(11, base, width, nextShape);
  out[12] = combined(12, what, laterLetters, closer);
  out[13] = combined(13, what, inside, nextShape);
  out[14] = combined(14, base, shape, Math.min(LONG_ENOUGH, next - open.first), nextShape);
  out[15] = combined(15, what, shape, nextLetters);
  out[16] = combined(16, what, earlierLetters, shape, nextShape);
  out[17] = combined(17, what, nextLetters, laterLetters);
  out[18] = combined(18, base, nextShape);
  out[19] = combined(19, base, shape, nextShape);
  out[20] = combined(20, base, Math.min(LONGEST, Math.floor(Math.log2(next - open.first))), nextShape);
  out[21] = combined(21, what, shape, nextShape, later);
}

/** Lengths of sentences are told apart up to so many tokens, and roughly up to two to the power of so many. */
const LONG_ENOUGH = 4;
const LONGEST = 6;

/** The hash of a feature's number and values. */
function combined(feature: number, first: number, second = 0, third = 0, fourth = 0): number {
  return mix(mix(mix(mix(mix(SEED, feature), first), second), third), fourth);
}

/** More than one character of white space before a token. */
function isWide(scan: Scan, next: number): boolean {
  return (scan.starts[next] as number) - (scan.ends[next - 1] as number) > 1;
}

/** The shape of a token: its kind, whether it is long, written in capitals, or has inner dots. */
function shapeOf(scan: Scan, token: number): number {
  const start = scan.starts[token] as number;
  const end = scan.ends[token] as number;
  const kind = is.kindOf(scan.text.charCodeAt(start));
  if (kind !== is.UPPER && kind !== is.LOWER) return kind;
  const length = end - start;
  const last = is.kindOf(scan.text.charCodeAt(end - 1));
  const second = length > 1 ? is.kindOf(scan.text.charCodeAt(start + 1)) : 0;
  const size = length === 1 ? 0 : length < 4 ? 1 : 2;
  const style = styleOf(last, second, length);
  return 32 + (kind === is.UPPER ? 16 : 0) + size * 5 + style;
}

function styleOf(last: number, second: number, length: number): number {
  if (last === is.FULL_STOP) return 3;
  if (second === is.FULL_STOP) return 4;
  if (last === is.UPPER) return 1;
  return length > LONGEST_WORD ? 2 : 0;
}

function hashToken(scan: Scan, token: number): number {
  const start = scan.starts[token] as number;
  return hashText(scan.text, start, Math.min(scan.ends[token] as number, start + LONGEST_HASHED));
}

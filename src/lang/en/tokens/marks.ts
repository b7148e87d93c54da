import * as is from './characters.ts';
import { cliticLength } from './joints.ts';
import { kindAt, push, type Scan } from './state.ts';
import { readWord } from './word.ts';
import { FACES } from './words.ts';

/** Faces by their first character. */
const faces = new Map<number, readonly string[]>();
for (const face of FACES) {
  const first = face.charCodeAt(0);
  faces.set(first, [...(faces.get(first) ?? []), face]);
}

/** Reads a token that begins with something else than a letter or digit, and adds it; returns its end. */
export function readMarks(scan: Scan, at: number, kind: number): number {
  const { text } = scan;
  const code = text.charCodeAt(at);
  if (code < 128) {
    const candidates = faces.get(code);
    if (candidates !== undefined) {
      const end = faceEnd(scan, at, candidates);
      if (end > at) return push(scan, at, end);
    }
  }
  if (kind === is.APOSTROPHE) return readApostrophe(scan, at);
  if (kind === is.FULL_STOP || kind === is.END_MARK) return readEndMarks(scan, at, code);
  if (kind === is.SURROGATE) return readPicture(scan, at);
  const next = kindAt(scan, at + 1);
  // "+1 555 0100", "#hashtag", "@handle"
  if (code === 43 && next === is.DIGIT && !touches(scan, at)) return readWord(scan, at + 1, at);
  if ((code === 35 || code === 64) && !touches(scan, at) && is.isWordKind(next) && next !== is.DIGIT)
    return readWord(scan, at + 1, at);
  if (kind === is.HYPHEN || kind === is.DASH || REPEATED.has(code))
    return push(scan, at, runEnd(scan, at, code));
  return push(scan, at, code < 128 ? at + 1 : markedEnd(scan, at + 1));
}

/** Characters that stand in a row as one token: # $ * + < = > ^ _ ~ */
const REPEATED = new Set([35, 36, 42, 43, 60, 61, 62, 94, 95, 126]);

/** Whether the character before `at` belongs to a word. */
function touches(scan: Scan, at: number): boolean {
  return is.isWordKind(kindAt(scan, at - 1));
}

function runEnd(scan: Scan, at: number, code: number): number {
  let to = at + 1;
  while (to < scan.end && scan.text.charCodeAt(to) === code) to++;
  return to;
}

/** Behind a sign, the marks that change how it looks. */
function markedEnd(scan: Scan, at: number): number {
  let to = at;
  while (kindAt(scan, to) === is.MARK) to++;
  return to;
}

function faceEnd(scan: Scan, at: number, candidates: readonly string[]): number {
  for (const face of candidates) {
    const end = at + face.length;
    if (end > scan.end || !scan.text.startsWith(face, at)) continue;
    const next = kindAt(scan, end);
    // ":(a)", ":/", "(see:)"
    if (!is.isWordKind(next) && (face !== ':/' || next !== is.SYMBOL) && isFacePlace(scan, at)) return end;
  }
  return at;
}

/** A face stands alone or right behind a word or the end of a sentence. */
function isFacePlace(scan: Scan, at: number): boolean {
  const before = kindAt(scan, at - 1);
  return before <= is.DIGIT || before === is.FULL_STOP || before === is.END_MARK;
}

/** Full stops and other end marks in a row are one token; a full stop may begin a number (".5"). */
function readEndMarks(scan: Scan, at: number, code: number): number {
  if (
    code === 46 &&
    kindAt(scan, at + 1) === is.DIGIT &&
    !touches(scan, at) &&
    kindAt(scan, at - 1) !== is.CLOSER
  )
    return readWord(scan, at + 1, at);
  let to = at + 1;
  for (; to < scan.end; to++) {
    const kind = is.kindOf(scan.text.charCodeAt(to));
    if (kind !== is.FULL_STOP && kind !== is.END_MARK) break;
    // "Well...|?"
    if (kind === is.END_MARK && to - at > 1 && isEllipsis(scan.text, to - 1) && !isEllipsis(scan.text, to))
      break;
  }
  return push(scan, at, markedEnd(scan, to));
}

function isEllipsis(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 46 || code === 0x2026;
}

/** "'s" behind a word, "'72", "'em", "''", or the mark alone. */
function readApostrophe(scan: Scan, at: number): number {
  const { text } = scan;
  const next = kindAt(scan, at + 1);
  if (next === is.APOSTROPHE) return push(scan, at, at + 2);
  if (touches(scan, at)) {
    const length = cliticLength(scan, at);
    return push(scan, at, at + 1 + length);
  }
  const code = text.charCodeAt(at);
  const isYear =
    next === is.DIGIT &&
    kindAt(scan, at + 2) === is.DIGIT &&
    kindAt(scan, at + 3) !== is.DIGIT &&
    code !== 0x2018;
  if (isYear) return readWord(scan, at + 1, at);
  if (is.isWordKind(next)) {
    let to = at + 1;
    while (to - at < 6 && is.isWordKind(kindAt(scan, to))) to++;
    const word = text.slice(at + 1, to).toLowerCase();
    // "rock 'n' roll"
    if (word === 'n' && kindAt(scan, to) === is.APOSTROPHE) return push(scan, at, to + 1);
    if (SHORTENED.has(word)) return push(scan, at, to);
    if (word === 'tis' || word === 'twas') return push(scan, push(scan, at, at + 2), to);
  }
  return push(scan, at, at + 1);
}

/** What stands behind an apostrophe for left-out letters, and endings that stand apart from their word. */
const SHORTENED = new Set(['em', 'n', 'til', 'cause', 's', 'll', 've', 're', 'm', 'd']);

const ZERO_WIDTH_JOINER = 0x200d;
const isTone = (point: number): boolean => point >= 0x1f3fb && point <= 0x1f3ff;
const isFlag = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;

/** A picture with its skin tone, the two letters of a flag, pictures joined to one; or half a pair alone. */
function readPicture(scan: Scan, at: number): number {
  const { text, end } = scan;
  const first = text.codePointAt(at) as number;
  if (first <= 0xffff || at + 2 > end) return push(scan, at, markedEnd(scan, at + 1));
  let to = markedEnd(scan, at + 2);
  for (let flag = isFlag(first); to + 1 < end; ) {
    const point = text.codePointAt(to) as number;
    const isJoined = text.charCodeAt(to - 1) === ZERO_WIDTH_JOINER && point > 0xffff;
    if (!isJoined && !isTone(point) && !(flag && isFlag(point))) break;
    flag = false;
    to = markedEnd(scan, to + 2);
  }
  return push(scan, at, to);
}

import { nextMail } from './addresses.ts';
import * as is from './characters.ts';
import { readMarks } from './marks.ts';
import { push, type Scan } from './state.ts';
import { readWord } from './word.ts';

/** The tokens of `text.slice(start, end)`, as offsets into `text`. Every character is read a bounded number of times. */
export function scanTokens(text: string, start: number, end: number): Scan {
  const scan: Scan = { text, start, end, starts: [], ends: [], mailStart: end, mailEnd: start };
  nextMail(scan, start);
  let at = start;
  while (at < end) {
    const kind = is.kindOf(text.charCodeAt(at));
    if (kind <= is.BREAK) at++;
    else at = readToken(scan, at, kind);
  }
  return scan;
}

function readToken(scan: Scan, at: number, kind: number): number {
  if (at >= scan.mailStart) {
    const end = at === scan.mailStart ? push(scan, at, scan.mailEnd) : at;
    nextMail(scan, Math.max(at + 1, end));
    if (end > at) return end;
  }
  if (is.isWordKind(kind)) return readWord(scan, at);
  if (kind === is.SURROGATE && is.wordPair(scan.text, at, scan.end) > 0) return readWord(scan, at);
  return readMarks(scan, at, kind);
}

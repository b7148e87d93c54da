import * as is from './characters.ts';
import type { Scan } from './state.ts';
import { ADDRESS_ENDS, NEWSGROUPS } from './words.ts';

/** A host or file name is looked for within so many characters. */
const LONGEST_NAME = 64;
const LONGEST_SCHEME = 12;

/** Finds the next mail address that begins at or behind `from`. Each "@" of the text is looked at once. */
export function nextMail(scan: Scan, from: number): void {
  const { text, end } = scan;
  for (let at = indexOfAt(text, from, end); at < end; at = indexOfAt(text, at + 1, end)) {
    let start = at;
    const floor = Math.max(from, at - LONGEST_NAME);
    while (start > floor && isLocal(text.charCodeAt(start - 1))) start--;
    while (start < at && !isAlphanumeric(text.charCodeAt(start))) start++;
    let to = at + 1;
    while (to < end && isHost(text.charCodeAt(to))) to++;
    while (to > at + 1 && !isAlphanumeric(text.charCodeAt(to - 1))) to--;
    if (start === at || to === at + 1) continue;
    scan.mailStart = start;
    scan.mailEnd = to;
    return;
  }
  scan.mailStart = end;
  scan.mailEnd = end;
}

function indexOfAt(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === 64) return at;
  return end;
}

/** The end of the address whose scheme or "www" is the word before `to`; `to` where there is none. */
export function addressAfterColon(scan: Scan, at: number, to: number): number {
  const { text, end } = scan;
  const code = text.charCodeAt(to);
  const length = to - at;
  if (code === 58) {
    if (to + 3 >= end || length > LONGEST_SCHEME) return to;
    const slashes = text.charCodeAt(to + 1) === 47 && text.charCodeAt(to + 2) === 47;
    const isMail = !slashes && length === 6 && scan.mailStart === to + 1 && text.slice(at, to) === 'mailto';
    return slashes || isMail ? addressEnd(scan, to + 3) : to;
  }
  const isWeb = code === 46 && length === 3 && to + 1 < end && text.slice(at, to).toLowerCase() === 'www';
  return isWeb && isAlphanumeric(text.charCodeAt(to + 1)) ? addressEnd(scan, to + 1) : to;
}

/** Where an address ends that runs at least to `at`: at white space, or a mark that no address holds. */
export function addressEnd(scan: Scan, at: number): number {
  let to = at;
  while (to < scan.end) {
    const code = scan.text.charCodeAt(to);
    const kind = is.kindOf(code);
    // < > | \ ^ `
    if (kind <= is.BREAK || kind === is.QUOTE || code === 60 || code === 62 || code === 124 || code === 92)
      break;
    if (code === 0x2019 || code === 0x2018) break;
    to++;
  }
  return to;
}

/** The end of an address without the marks of the sentence around it. */
export function trimAddress(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  let opened = 0;
  for (let place = at; place < end; place++) {
    const code = text.charCodeAt(place);
    if (code === 40) opened++;
    else if (code === 41) opened--;
  }
  let to = end;
  while (to > at + 1) {
    const code = text.charCodeAt(to - 1);
    // A closing bracket belongs to the address where the address opens it.
    if (code === 41) {
      if (opened >= 0) break;
      opened++;
    } else if (!isTail(code)) break;
    to--;
  }
  return to;
}

/** . , ; : ! ? ' * ] } and dashes behind an address */
function isTail(code: number): boolean {
  const kind = is.kindOf(code);
  return (
    kind === is.FULL_STOP ||
    kind === is.PAUSE ||
    kind === is.END_MARK ||
    kind === is.APOSTROPHE ||
    kind === is.CLOSER ||
    kind === is.DASH ||
    code === 42
  );
}

/**
 * The end of a host or file name with dots that begins at `at` and whose first dot stands at `dot` ("crossread.org",
 * "Report.pdf"), with the path that follows it; `dot` where there is none.
 */
export function nameEnd(scan: Scan, at: number, dot: number): number {
  const { text } = scan;
  const limit = Math.min(scan.end, at + LONGEST_NAME);
  if (dot - at <= 4 && NEWSGROUPS.has(text.slice(at, dot))) return nameRun(scan, dot, limit);
  let best = dot;
  let part = dot + 1;
  for (let to = dot + 1; to <= limit; to++) {
    const code = to < limit ? text.charCodeAt(to) : 0;
    if (isNameLetter(code)) continue;
    if (to === part) break;
    if (isAddressEnd(text, part, to)) best = to;
    if (code !== 46) break;
    part = to + 1;
  }
  if (
    best > dot &&
    best + 1 < scan.end &&
    text.charCodeAt(best) === 47 &&
    isAlphanumeric(text.charCodeAt(best + 1))
  )
    return trimAddress(scan, at, addressEnd(scan, best));
  return best;
}

function isAddressEnd(text: string, start: number, end: number): boolean {
  if (end - start > 5 || end - start < 2) return false;
  const part = text.slice(start, end);
  const small = part.toLowerCase();
  return (part === small || part === part.toUpperCase()) && ADDRESS_ENDS.has(small);
}

function nameRun(scan: Scan, dot: number, limit: number): number {
  let to = dot;
  while (to + 1 < limit && (isNameLetter(scan.text.charCodeAt(to)) || isDotInside(scan.text, to))) to++;
  return isNameLetter(scan.text.charCodeAt(to)) ? to + 1 : to;
}

function isDotInside(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46 && isNameLetter(text.charCodeAt(at + 1));
}

/** An ASCII letter, digit, hyphen or low line. */
function isNameLetter(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || code === 95;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Letters, digits and . _ % + - */
function isLocal(code: number): boolean {
  return isNameLetter(code) || code === 46 || code === 37 || code === 43;
}

function isHost(code: number): boolean {
  return isAlphanumeric(code) || code === 46 || code === 45;
}

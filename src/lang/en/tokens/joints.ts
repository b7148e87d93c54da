import {
  endsAbbreviation,
  isAbbreviation,
  isDegree,
  lastPart,
  LONGEST_ABBREVIATION,
} from './abbreviations.ts';
import { nameEnd } from './addresses.ts';
import * as is from './characters.ts';
import { kindAt, type Scan } from './state.ts';
import { PREFIXES, SUFFIXES } from './words.ts';

const LONGEST_PREFIX = 7;
const LONGEST_TAIL = 24;

/**
 * Whether a word goes on behind the mark at `to` (with code `code`): the offset from which it is read further; `to`
 * where it ends before the mark; the negative of its end where it ends at another place.
 */
export function joinAt(scan: Scan, at: number, to: number, code: number): number {
  const kind = is.kindOf(code);
  if (kind === is.APOSTROPHE) return joinApostrophe(scan, at, to);
  if (kind === is.HYPHEN) return joinHyphen(scan, at, to);
  if (kind === is.FULL_STOP) return joinDot(scan, at, to);
  const next = kindAt(scan, to + 1);
  const before = kindAt(scan, to - 1);
  if (next === is.DIGIT && before === is.DIGIT) {
    if (code === 58) return to + 1;
    if (code === 44) return digits(scan, to + 1) === 3 ? to + 1 : to;
    if (code === 47) return joinSlash(scan, at, to);
  }
  if (code === 36) return next === is.DIGIT && before === is.UPPER && to - at <= 3 ? -(to + 1) : to;
  if (!is.isWordKind(next) || !is.isWordKind(before)) return to;
  // _ & * /
  if (code === 95) return to + 1;
  if (code === 38) return joinAmpersand(scan, at, to);
  if (code === 42) return before !== is.DIGIT && next !== is.DIGIT ? to + 1 : to;
  if (code === 47 && to - at === 1 && !is.isWordKind(kindAt(scan, to + 2)))
    return (before === is.UPPER && next === is.UPPER) || SHORT.has(scan.text.slice(at, to + 2)) ? to + 2 : to;
  return to;
}

const SHORT = new Set(['w/o', 'n/a', 'b/c', 'l/c']);

/** How many digits stand from an offset on; at most 9 are counted. */
function digits(scan: Scan, at: number): number {
  let count = 0;
  while (count < 9 && kindAt(scan, at + count) === is.DIGIT) count++;
  return count;
}

/** Length of the English ending behind an apostrophe ("s", "ll", "re"); 0 where something else follows it. */
export function cliticLength(scan: Scan, apostrophe: number): number {
  const first = scan.text.charCodeAt(apostrophe + 1) | 32;
  const second = kindAt(scan, apostrophe + 2);
  if (apostrophe + 1 >= scan.end) return 0;
  // s, m, d
  if (!is.isWordKind(second)) return first === 115 || first === 109 || first === 100 ? 1 : 0;
  if (is.isWordKind(kindAt(scan, apostrophe + 3))) return 0;
  const last = scan.text.charCodeAt(apostrophe + 2) | 32;
  // ll, ve, re
  const isEnding = (first === 108 && last === 108) || ((first === 118 || first === 114) && last === 101);
  return isEnding ? 2 : 0;
}

function joinApostrophe(scan: Scan, at: number, to: number): number {
  const { text } = scan;
  const next = kindAt(scan, to + 1);
  if (!is.isWordKind(next)) return to;
  const before = kindAt(scan, to - 1);
  const clitic = cliticLength(scan, to);
  if (clitic > 0) {
    // "the 1960's" is one word.
    const isDecade =
      before === is.DIGIT && text.charCodeAt(to - 1) === 48 && (to - at === 2 || to - at === 4);
    return isDecade && clitic === 1 ? to + 2 : to;
  }
  const code = text.charCodeAt(to);
  const isNot = (text.charCodeAt(to + 1) | 32) === 116 && !is.isWordKind(kindAt(scan, to + 2));
  if (isNot && (text.charCodeAt(to - 1) | 32) === 110) return -(to + 2);
  // An opening quotation mark, or a digit on either side, is no apostrophe inside a word.
  if (code === 0x2018 || code === 96 || code === 180) return to;
  return before === is.DIGIT || next === is.DIGIT ? to : to + 1;
}

function joinHyphen(scan: Scan, at: number, to: number): number {
  const next = kindAt(scan, to + 1);
  const before = kindAt(scan, to - 1);
  if (before === is.DIGIT && next === is.DIGIT) return groupsEnd(scan, at, to);
  if (!is.isWordKind(next) || to - at > LONGEST_TAIL) return to;
  const word = scan.text.slice(at, to).toLowerCase();
  if (word.length <= LONGEST_PREFIX && PREFIXES.has(word)) {
    const takesNumber = word === 'mid' || word === 'pre' || word === 'post';
    return next !== is.DIGIT || takesNumber ? to + 1 : to;
  }
  let tail = to + 1;
  while (tail - to < LONGEST_PREFIX && is.isWordKind(kindAt(scan, tail))) tail++;
  const isWhole = SUFFIXES.has(scan.text.slice(to + 1, tail)) && !is.isWordKind(kindAt(scan, tail));
  return isWhole ? tail : to;
}

/** "713-853-3989", "853-3989", "94720-1900", "2003-10-01", "713/853-6197": the end of the groups; `to` of any others. */
function groupsEnd(scan: Scan, at: number, to: number): number {
  if (to - at > 8) return to;
  const lengths = [to - at];
  let place = to;
  while (lengths.length < 5 && (scan.text.charCodeAt(place) | 2) === 47) {
    const count = digits(scan, place + 1);
    if (count === 0) break;
    lengths.push(count);
    place += count + 1;
  }
  if (is.isWordKind(kindAt(scan, place)) && kindAt(scan, place) !== is.DIGIT) return to;
  return GROUPS.has(lengths.join('-')) ? -place : to;
}

/** Lengths of the groups of telephone numbers, post codes and dates. A slash parts groups, too. */
const GROUPS = new Set('3-3-4 1-3-3-4 3-4 5-4 4-2-2 2-2-4 2-2-2 1-2-4 1-2-2'.split(' '));

const MONTHS = 12;
const DAYS = 31;

/** "9/11", "11/28/2000" and "713/853" are one word, "19/20" is not. */
function joinSlash(scan: Scan, at: number, to: number): number {
  const count = digits(scan, to + 1);
  if (to - at > 8) return to;
  const before = scan.text.slice(at, to);
  if (before.includes('/')) return count === 2 || count === 4 ? to + 1 : to;
  if (to - at === 3 && count === 3) return to + 1;
  if (to - at > 2 || count > 2) return to;
  const [left, right] = [Number(before), Number(scan.text.slice(to + 1, to + 1 + count))];
  const isDate = (left <= MONTHS && right <= DAYS) || (left <= DAYS && right <= MONTHS);
  return isDate || (to + 1 + count < scan.end && scan.text.charCodeAt(to + 1 + count) === 47) ? to + 1 : to;
}

/** "AT&T", "R&D": capitals on both sides, few of them. */
function joinAmpersand(scan: Scan, at: number, to: number): number {
  if (to - at > 4) return to;
  let tail = to + 1;
  while (tail - to <= 4 && kindAt(scan, tail) === is.UPPER) tail++;
  const isShort = tail > to + 1 && !is.isWordKind(kindAt(scan, tail));
  return isShort && kindAt(scan, at) === is.UPPER && kindAt(scan, to - 1) === is.UPPER ? tail : to;
}

function joinDot(scan: Scan, at: number, to: number): number {
  const { text } = scan;
  const next = kindAt(scan, to + 1);
  const before = kindAt(scan, to - 1);
  const length = to - lastPart(scan, at, to);
  if (!is.isWordKind(next)) return endsAbbreviation(scan, at, to) ? -(to + 1) : to;
  if (next === is.DIGIT && before === is.DIGIT) return to + 1;
  const nextLength = is.isWordKind(kindAt(scan, to + 2)) ? 2 : 1;
  if (length === 1 && before !== is.DIGIT) {
    if (nextLength === 1 && next !== is.DIGIT) return to + 1;
    const name = nameEnd(scan, at, to);
    if (name > to) return -name;
    if (isDegree(scan, to + 1)) return to + 3;
    return before === is.UPPER ? -(to + 1) : to;
  }
  // "5p.m."
  if (nextLength === 1 && (text.charCodeAt(to + 1) | 32) === 109 && isHalfDay(scan, to)) return to + 2;
  if (length === 2 && nextLength === 1 && text.slice(to - 2, to) === 'Ph') return to + 2;
  const name = nameEnd(scan, at, to);
  if (name > to) return -name;
  const isShort = length <= LONGEST_ABBREVIATION && isAbbreviation(scan, to - length, to);
  return isShort && (next === is.UPPER || next === is.DIGIT) ? -(to + 1) : to;
}

/** The letter before the dot is the "a" or "p" of a time of day, behind a digit. */
function isHalfDay(scan: Scan, to: number): boolean {
  const letter = scan.text.charCodeAt(to - 1) | 32;
  return (letter === 97 || letter === 112) && kindAt(scan, to - 2) === is.DIGIT;
}

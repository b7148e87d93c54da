import * as is from './characters.ts';
import { kindAt, type Scan } from './state.ts';
import { BEFORE_NUMBERS, CALENDAR, CAPITAL_ABBREVIATIONS, SMALL_ABBREVIATIONS, TITLES } from './words.ts';

/** Letters of the longest abbreviation. */
export const LONGEST_ABBREVIATION = 8;
/** A word is looked at so far back. */
const LONGEST_PART = 24;

/** Where the last part of a word begins: behind its last dot or hyphen. At most `LONGEST_PART` characters back. */
export function lastPart(scan: Scan, at: number, to: number): number {
  const floor = Math.max(at, to - LONGEST_PART);
  let start = to;
  while (start > floor && is.isWordKind(kindAt(scan, start - 1))) start--;
  return start;
}

/** Whether the full stop at `to` belongs to the word before it, where no letter or digit follows. */
export function endsAbbreviation(scan: Scan, at: number, to: number): boolean {
  const { text } = scan;
  // "etc...", but "Inc.."
  if (kindAt(scan, to + 1) === is.FULL_STOP && kindAt(scan, to + 2) === is.FULL_STOP) return false;
  const part = lastPart(scan, at, to);
  const length = to - part;
  const before = kindAt(scan, to - 1);
  if (length === 0 || length > LONGEST_ABBREVIATION) return false;
  // "U.S.", "p.m.", "5p.m.", "Ph.D.", "M.Sc."
  const isDotted = part > at && text.charCodeAt(part - 1) === 46;
  if (isDotted && before !== is.DIGIT && length <= 2 && kindAt(scan, part) >= is.LOWER) {
    const isLetters = kindAt(scan, part - 2) !== is.DIGIT;
    if (isLetters && (length === 1 || isDegree(scan, part))) return true;
  }
  if (length === 1 && part === at && before === is.UPPER) return isInitial(scan, at, to);
  return isAbbreviation(scan, part, to);
}

/** A capital with a full stop before a name or a comma; "I" is a pronoun or a number. */
function isInitial(scan: Scan, at: number, to: number): boolean {
  const after = nextPlace(scan, to + 1);
  const kind = kindAt(scan, after);
  if (kind === is.PAUSE || kind === is.CLOSER) return scan.text.charCodeAt(at) !== 73;
  // "E. 52nd Street"
  if (kind === is.DIGIT) return 'NSEW'.includes(scan.text.charAt(at));
  if (kind !== is.UPPER) return false;
  if (scan.text.charCodeAt(at) !== 73) return true;
  return kindAt(scan, after + 1) === is.FULL_STOP;
}

/** The first place from `at` on that is no white space. Each stretch of white space is crossed by one word only. */
function nextPlace(scan: Scan, at: number): number {
  let place = at;
  while (place < scan.end && is.kindOf(scan.text.charCodeAt(place)) <= is.BREAK) place++;
  return place;
}

/** Whether the letters before the full stop at `to` are an abbreviation in this place. */
export function isAbbreviation(scan: Scan, start: number, to: number): boolean {
  const word = scan.text.slice(start, to);
  const small = word.toLowerCase();
  const isCapital = word !== small;
  if (isCapital && (TITLES.has(small) || CALENDAR.has(word) || CAPITAL_ABBREVIATIONS.has(word))) {
    return !AMBIGUOUS.has(small) || followedBy(scan, to + 1, small);
  }
  if (SMALL_ABBREVIATIONS.has(small)) return true;
  if (small === 'etc') {
    const kind = kindAt(scan, nextPlace(scan, to + 1));
    return kind !== 0 && kind !== is.UPPER;
  }
  if (BEFORE_NUMBERS.has(small)) return kindAt(scan, nextPlace(scan, to + 1)) === is.DIGIT;
  if (small.length === 1) return isLetterAbbreviation(scan, to, small);
  return TITLES.has(small) && small.length > 3 && kindAt(scan, nextPlace(scan, to + 1)) === is.UPPER;
}

/** "c. 1871", "b. 1920", "Roe v. Wade" */
function isLetterAbbreviation(scan: Scan, to: number, letter: string): boolean {
  const kind = kindAt(scan, nextPlace(scan, to + 1));
  if (letter === 'v') return kind === is.UPPER;
  return kind === is.DIGIT && 'bcd'.includes(letter);
}

/** Abbreviations that are words, too. */
const AMBIGUOUS = new Set(
  'mar sun sat ill mass miss wash ark ind la ore pa man jun mon fed pres sec apr may fr'.split(' '),
);

/** A word that may be none is an abbreviation before a number, a name, a comma or small letters. */
function followedBy(scan: Scan, at: number, word: string): boolean {
  const kind = kindAt(scan, nextPlace(scan, at));
  if (kind === is.DIGIT || kind === is.PAUSE || kind === is.LOWER || kind === is.CLOSER) return true;
  return (
    kind === is.UPPER &&
    (word === 'sat' || word === 'pres' || word === 'sec' || word === 'ore' || word === 'ill')
  );
}

/** "M.Sc", "B.Ed" */
export function isDegree(scan: Scan, at: number): boolean {
  const part = scan.text.slice(at, Math.min(at + 2, scan.end));
  return (part === 'Sc' || part === 'Ed') && !is.isWordKind(kindAt(scan, at + 2));
}

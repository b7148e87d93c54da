import { ROLE_HEADS, ROLE_MODIFIERS, ROLE_QUALIFIERS, TITLE_ABBREVIATIONS } from '../role-words.ts';
import { NEVER_NAMES, ORGANISATION_HEADS, ORGANS, OTHER_HEADS, PLACE_HEADS } from './heads.ts';
import { knownAt, type Run } from './known-at.ts';
import { givenName } from './lexicon.ts';
import { isCommon, isLetter, type Page, type Word } from './page.ts';

/** A title in capitals that stands in a run: "Foreign Minister", "Gen.", "President of Estonia". */
export interface Title extends Run {
  /** Small words without qualifiers ("foreign minister"), null for a form of address ("Mr"). */
  readonly role: string | null;
  /** The words as written, small. */
  readonly words: string;
}

/** True for a capitalised word that can be part of a name. */
export function isNameWord(word: Word): boolean {
  return (
    (word.capital || /^\p{Ll}+\p{Lu}/u.test(word.text)) && !NEVER_NAMES.has(word.lower.replace(/\.$/, ''))
  );
}

/** True for a word that makes the name it stands in an institution, a place or a work. */
export function isHead(word: Word): boolean {
  return ORGANISATION_HEADS.has(word.lower) || PLACE_HEADS.has(word.lower) || OTHER_HEADS.has(word.lower);
}

export function isTitleWord(word: Word): boolean {
  return ROLE_HEADS.has(word.lower) || withoutDot(word.lower) in TITLE_ABBREVIATIONS;
}

function withoutDot(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** The title that begins at a word, or null. */
export function titleAt(page: Page, at: number, end: number): Title | null {
  let head = -1;
  let to = at;
  while (to < end) {
    const word = page.words[to]!;
    if (!word.capital || !isLetter(word.text)) break;
    if (isTitleWord(word)) head = to;
    else if (!ROLE_MODIFIERS.has(word.lower) && !ROLE_QUALIFIERS.has(word.lower) && word.text !== '-') break;
    else if (head >= 0) break;
    to++;
  }
  if (head < 0) head = longTitleHead(page, at, end);
  if (head < 0 || !isTitle(page, { from: at, to: head + 1 }, end)) return null;
  const after = officeEnd(page, head + 1, end);
  return { from: at, to: after, ...roleOf(page, at, head + 1, after) };
}

/** Most words of an office before its head: "State Public Service Commissioner". */
const LONGEST_OFFICE = 5;

/** The head of an office made of any common words, if a name that is none follows at once; else -1. */
function longTitleHead(page: Page, at: number, end: number): number {
  if (!page.words[at]!.capital || knownAt(page, at, end) !== null) return -1;
  for (let to = at; to < Math.min(end, at + LONGEST_OFFICE); to++) {
    const word = page.words[to]!;
    if (!word.capital || (to === at && givenName(word.text) !== undefined)) return -1;
    if (!ROLE_HEADS.has(word.lower)) {
      if (!isCommon(page, word)) return -1;
      continue;
    }
    const next = page.words[to + 1];
    if (next === undefined || !next.capital || isCommon(page, next)) return -1;
    return knownAt(page, to + 1, Math.max(end, to + 2)) === null ? to : -1;
  }
  return -1;
}

/** A role word is no title where it is part of another name: "General Motors", "Prime Minister's Office". */
function isTitle(page: Page, run: Run, end: number): boolean {
  const next = page.words[run.to];
  if (next === undefined || run.to >= end) return true;
  if (next.capital && isHead(next) && !isTitleWord(next) && !leadsPerson(page, run.to, end)) return false;
  if (/^['’]s?$/.test(next.text)) return false;
  const words = page.words.slice(run.from, run.to).map((word) => word.lower);
  if (ORGANS.has(words.slice(-2).join(' '))) return false;
  const whole = knownAt(page, run.from, end);
  return whole === null || whole.to <= run.to;
}

/** "Bill Berg", "Mark Dahl": a given name that is also the head of institutions or works, before a surname. */
function leadsPerson(page: Page, at: number, end: number): boolean {
  const next = page.words[at + 1];
  if (next === undefined || at + 1 >= end || givenName(page.words[at]!.text) === undefined) return false;
  return next.capital && isLetter(next.text) && !isHead(next) && !isCommon(page, next);
}

/** The end of "of Defence", "of Foreign Affairs", "of State" behind a role. */
function officeEnd(page: Page, at: number, end: number): number {
  const of = page.words[at];
  if (at >= end || (of?.lower !== 'of' && of?.lower !== 'for')) return at;
  let to = at + 1;
  while (to < end && page.words[to]!.lower === 'the') to++;
  const first = to;
  while (to < end) {
    const word = page.words[to]!;
    if (word.lower === 'and' || word.text === '&') {
      to++;
      continue;
    }
    if (!word.capital || !isCommon(page, word) || ORGANISATION_HEADS.has(word.lower)) break;
    if (knownAt(page, to, end) !== null) break;
    to++;
  }
  return to > first ? to : at;
}

function roleOf(
  page: Page,
  from: number,
  headEnd: number,
  to: number,
): { role: string | null; words: string } {
  const words = page.words.slice(from, headEnd);
  const kept = words.filter((word) => !ROLE_QUALIFIERS.has(word.lower) && word.text !== '-');
  const office = page.words.slice(headEnd, to).map((word) => word.lower);
  const spelt = kept.map((word) => {
    const bare = word.lower.replace(/\.$/, '');
    return bare in TITLE_ABBREVIATIONS ? (TITLE_ABBREVIATIONS[bare] ?? null) : word.lower;
  });
  const named = spelt.filter((word) => word !== null);
  const role = named.length === 0 ? null : [...named, ...office].join(' ');
  return { role, words: [...words.map((word) => word.lower), ...office].join(' ') };
}

/**
 * The titles right before a name, from left to right, and the country or people named before them: "Latvian Defence
 * Minister X".
 */
export function titlesBefore(page: Page, at: number, from: number): readonly Title[] {
  for (let start = Math.max(from, at - LONGEST_TITLES); start < at; start++) {
    const titles: Title[] = [];
    let next = start;
    while (next < at) {
      const title = titleAt(page, next, at);
      if (title === null) break;
      titles.push(title);
      next = title.to;
      while (next < at && page.words[next]!.lower === 'and') next++;
    }
    if (next === at && titles.length > 0) return titles;
  }
  return [];
}

/** How far before a name, in words, its titles may begin. */
const LONGEST_TITLES = 12;

import { isPeopleNoun } from '../actors/words.ts';
import { ROLE_HEADS, ROLE_MODIFIERS, ROLE_QUALIFIERS, TITLE_ABBREVIATIONS } from '../role-words.ts';
import {
  NAME_CONNECTORS,
  NEVER_NAMES,
  ORGANISATION_HEADS,
  ORGANS,
  OTHER_HEADS,
  PLACE_HEADS,
} from './heads.ts';
import { knownAt, type Run } from './known-at.ts';
import { givenName, isCommonWord, type KnownName, knownName } from './lexicon.ts';
import { isCommon, isLetter, type Page, type Word } from './page.ts';
import { isHead, isTitleWord } from './sequences.ts';

/** A title in capitals that stands in a run: "Foreign Minister", "Gen.", "President of Estonia". */
export interface Title extends Run {
  /** Small words without qualifiers ("foreign minister"), null for a form of address ("Mr"). */
  readonly role: string | null;
  /** The words as written, small. */
  readonly words: string;
}

/** One name of a run, with what stood before it in the same run. */
export interface Piece extends Run {
  readonly known: KnownName | null;
  readonly titles: readonly Title[];
  /** Country or people named right before the titles or the name: "Latvian Defence Minister X". */
  readonly nation: KnownName | null;
  /** A title of a work or programme in quotation marks. */
  readonly work?: true;
}

/** Cuts a run into names, demonyms and titles. */
export function splitRun(page: Page, run: Run): readonly Piece[] {
  const pieces: Piece[] = [];
  let titles: Title[] = [];
  let nation: KnownName | null = null;
  let at = skipPlainStart(page, run);
  const end = run.to;
  while (at < end) {
    const word = page.words[at]!;
    if (!isLetter(word.text) || (!word.capital && NAME_CONNECTORS.has(word.lower))) {
      at++;
      continue;
    }
    if (word.lower === 'the' && knownAt(page, at, end) === null && leadsNothing(page, at, end)) {
      at++;
      continue;
    }
    const title = titleAt(page, at, end);
    if (title !== null) {
      titles.push(title);
      at = title.to;
      continue;
    }
    const known = knownAt(page, at, end);
    const to = known !== null && !goesOn(page, known, end) ? known.to : plainEnd(page, at, end);
    const entry = known !== null && known.to === to ? known.entry : null;
    pieces.push({ from: at, to, known: entry, titles, nation });
    nation = entry !== null && entry.country !== null ? entry : null;
    titles = [];
    at = to;
  }
  return pieces;
}

/** "The United States" written with a capital inside a sentence: the article is no part of a known name. */
function leadsNothing(page: Page, at: number, end: number): boolean {
  return at + 1 >= end || knownAt(page, at + 1, end) !== null || titleAt(page, at + 1, end) !== null;
}

/**
 * A common word that only the start of the sentence capitalises is no part of a name, unless an institution
 * begins with it ("Foreign Ministry", "Supreme Court").
 */
function skipPlainStart(page: Page, run: Run): number {
  let at = run.from;
  while (at < run.to && page.words[at]!.first && startsPlainly(page, at, run.to)) at++;
  return at;
}

function startsPlainly(page: Page, at: number, end: number): boolean {
  const word = page.words[at]!;
  if (!isCommon(page, word) && !inflected(page, word)) return false;
  if (titleAt(page, at, end) !== null) return false;
  const known = knownAt(page, at, end);
  if (known !== null && (known.to > at + 1 || !page.small.has(word.lower))) return false;
  if (page.capitalised.has(word.lower) && !page.small.has(word.lower)) return false;
  const next = page.words[at + 1];
  if (next === undefined || at + 1 >= end) return true;
  const describes = word.upos === 'ADJ' || word.upos === 'NOUN' || word.upos === 'PROPN';
  if (describes && isHead(page.words[end - 1]!) && knownAt(page, at + 1, end) === null) return false;
  return givenName(word.text) === undefined || isCommon(page, next) || !next.capital;
}

/** Endings of derived common nouns and adverbs; names seldom have them. */
const DERIVED =
  /(?:ions?|ings?|ments?|ness|ists|ives?|ants|ees|ities|ity|ances?|ences?|ages|als|ically|ously|fully|ful|able|ible|ized|ised)$/;

/** An unknown first word that only looks like a form of a common one: "Residents", "Prosecutors". */
function inflected(page: Page, word: Word): boolean {
  if (page.capitalised.has(word.lower)) return false;
  if (givenName(word.text) !== undefined) return false;
  if (DERIVED.test(word.lower) || word.upos !== 'PROPN') return true;
  const stem = word.lower.replace(/(?:ies|es|s|ed|ing|ly)$/, '');
  if (stem === word.lower) return false;
  return [stem, `${stem}e`, `${stem}y`].some((form) => isCommonWord(form) || isPeopleNoun(form));
}

/** The title that begins at a word, or null. */
export function titleAt(page: Page, at: number, end: number): Title | null {
  let head = -1;
  let to = at;
  while (to < end) {
    const word = page.words[to]!;
    if (!word.capital || !isLetter(word.text)) break;
    const bare = word.lower.replace(/\.$/, '');
    if (ROLE_HEADS.has(word.lower) || bare in TITLE_ABBREVIATIONS) head = to;
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
  if (knownAt(page, at, end) !== null) return -1;
  for (let to = at; to < Math.min(end - 1, at + LONGEST_OFFICE); to++) {
    const word = page.words[to]!;
    if (!word.capital || (to === at && givenName(word.text) !== undefined)) return -1;
    if (!ROLE_HEADS.has(word.lower)) {
      if (!isCommon(page, word)) return -1;
      continue;
    }
    const next = page.words[to + 1]!;
    return next.capital && !isCommon(page, next) && knownAt(page, to + 1, end) === null ? to : -1;
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

/** True where a known form is only the beginning of a longer name: "Geneva Centre", "Chicago Cubs". */
function goesOn(page: Page, known: Run & { readonly entry: KnownName }, end: number): boolean {
  const { to, entry } = known;
  if (to >= end) return false;
  const next = page.words[to]!;
  if (/^['’]/.test(next.text) || !(next.capital || next.text === '&')) return false;
  if (titleAt(page, to, end) !== null) return false;
  const stop = titleOrKnown(page, to, end);
  const rest = page.words.slice(to, stop);
  if (isOrgan(rest) && entry.type !== 'place') return false;
  if (rest.some((word) => word.capital && isHead(word))) return true;
  const person = givenName(page.words[known.from]!.text) !== undefined && to === known.from + 1;
  if (person && rest.length === 1 && entry.type !== 'group' && !isCommon(page, next)) return true;
  return entry.type === 'place' && isTeam(page, rest);
}

function titleOrKnown(page: Page, from: number, end: number): number {
  for (let at = from; at < end; at++) if (isTitleWord(page.words[at]!) && page.words[at]!.capital) return at;
  return end;
}

/** "Chicago Cubs": a city and one plural word. */
function isTeam(page: Page, rest: readonly Word[]): boolean {
  const [word] = rest;
  if (rest.length !== 1 || word === undefined || NEVER_NAMES.has(word.lower)) return false;
  return (
    word.lower.endsWith('s') &&
    givenName(word.text) === undefined &&
    knownName(word.text) === undefined &&
    !isTitleWord(word) &&
    !page.small.has(word.lower)
  );
}

function isOrgan(rest: readonly Word[]): boolean {
  for (let size = Math.min(3, rest.length); size > 0; size--)
    if (
      ORGANS.has(
        rest
          .slice(0, size)
          .map((word) => word.lower)
          .join(' '),
      )
    )
      return size === rest.length || !rest.slice(size).some((word) => isHead(word));
  return false;
}

/** Where a name of no known form ends: at the next title or known form that the name does not hold. */
function plainEnd(page: Page, from: number, end: number): number {
  const lastHead = headPosition(page, from, end);
  for (let at = from + 1; at < end; at++) {
    const word = page.words[at]!;
    if (at <= lastHead) continue;
    if (word.text === '-' && hyphenParts(page, at, end)) return at;
    if (!word.capital) continue;
    if (insidePhrase(page, from, at)) continue;
    if (isTitleWord(word) && !isSurname(page, { from, to: at }, end) && titleAt(page, at, end) !== null)
      return at;
    const known = knownAt(page, at, end);
    if (known !== null && splitsOff(page, known, { from, to: end })) return at;
  }
  return end;
}

/** "Anna King": a role word that ends the run behind given names is a surname. */
function isSurname(page: Page, given: Run, end: number): boolean {
  if (given.to + 1 < end) return false;
  return page.words.slice(given.from, given.to).every((word) => givenName(word.text) !== undefined);
}

/** "Trump-Putin", "Asia-Europe": two names joined for the moment. */
function hyphenParts(page: Page, at: number, end: number): boolean {
  return at + 1 < end && knownAt(page, at + 1, end) !== null && page.words[at + 1]!.capital;
}

/** Behind "of", "for" or "and" inside an institution's name. */
function insidePhrase(page: Page, from: number, at: number): boolean {
  const before = page.words[at - 1]!;
  const earlier = before.lower === 'the' ? page.words[at - 2]! : before;
  return at - 1 > from && !earlier.capital && NAME_CONNECTORS.has(earlier.lower);
}

/** A known form inside a run is a name of its own where it is no surname: "Abe Tokyo", not "Michael Jordan". */
function splitsOff(page: Page, known: Run & { readonly entry: KnownName }, run: Run): boolean {
  const given = givenName(page.words[run.from]!.text) !== undefined;
  if (given && known.from === run.from + 1 && known.to === run.to) return false;
  return known.entry.type !== 'place' || known.entry.form === 'capital';
}

function headPosition(page: Page, from: number, end: number): number {
  let found = -1;
  for (let at = from; at < end; at++) {
    const word = page.words[at]!;
    if (at > from && isTitleWord(word) && word.capital && titleAt(page, at, end) !== null && found < 0)
      return -1;
    if (
      word.capital &&
      !leadsPerson(page, at, end) &&
      (ORGANISATION_HEADS.has(word.lower) || PLACE_HEADS.has(word.lower) || OTHER_HEADS.has(word.lower))
    )
      found = at;
  }
  return found;
}

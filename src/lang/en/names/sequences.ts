import { ROLE_HEADS, TITLE_ABBREVIATIONS } from '../role-words.ts';
import {
  COMPANY_ENDINGS,
  DATE_ABBREVIATIONS,
  DIRECTIONS,
  HYPHEN_PREFIXES,
  NEVER_NAMES,
  ORGANISATION_HEADS,
  OTHER_HEADS,
  PARTICLES,
  PLACE_HEADS,
} from './heads.ts';
import { knownAt, type Run } from './known-at.ts';
import { givenName, isCommonWord, longestFrom } from './lexicon.ts';
import { isCommon, isLetter, type Line, type Page, type Word } from './page.ts';

/** Parts of speech that never begin a name when the word is a common one. */
const FUNCTION_POS = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'ADV',
  'AUX',
  'PART',
  'INTJ',
  'NUM',
  'VERB',
]);
/** "Joaquin de la Pazuela", "Ludwig van der Berg". */
const SECOND_PARTICLES = new Set(['la', 'las', 'los', 'le', 'den', 'der', 'al', 'el']);
const MONTH_SURNAMES = new Set(['may', 'march', 'april', 'june', 'august']);
/** Longest run of capitalised words, a bound for hostile text. */
const LONGEST_RUN = 40;
/** Longest small word that can follow a hyphen inside a person's name: "Jong-un", "Jae-myung". */
const LONGEST_SYLLABLE = 6;

/** The maximal runs of capitalised words of a sentence, connectors and particles inside names included. */
export function runsOf(page: Page, line: Line): readonly Run[] {
  const runs: Run[] = [];
  let at = line.from;
  while (at < line.to) {
    if (!canStart(page, at, line)) {
      at++;
      continue;
    }
    const to = grow(page, at, line);
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
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
  const bare = word.lower.replace(/\.$/, '');
  return ROLE_HEADS.has(word.lower) || bare in TITLE_ABBREVIATIONS;
}

function canStart(page: Page, at: number, line: Line): boolean {
  const word = page.words[at]!;
  if (prefixJoins(page, at, line)) return true;
  if (!isLetter(word.text)) return false;
  if (!word.capital) return isNameWord(word);
  const bare = word.lower.replace(/\.$/, '');
  if (bare in TITLE_ABBREVIATIONS) return true;
  if (isDate(page, at)) return false;
  if (NEVER_NAMES.has(bare)) return monthName(page, at);
  if (FUNCTION_POS.has(word.upos) && isCommon(page, word)) return startsKnown(page, at, line);
  return true;
}

/** "al" of "al-Qaida". */
function prefixJoins(page: Page, at: number, line: Line): boolean {
  if (!HYPHEN_PREFIXES.has(page.words[at]!.lower) || at + 2 >= line.to) return false;
  const dash = page.words[at + 1]!;
  const next = page.words[at + 2]!;
  return dash.text === '-' && dash.glued && next.glued && next.capital;
}

/** Words such as "The" or "One" begin a name only where a known one does. */
function startsKnown(page: Page, at: number, line: Line): boolean {
  const word = page.words[at]!;
  if (longestFrom(word.text) < 2 && !(givenName(word.text) !== undefined && !word.first)) return false;
  const next = page.words[at + 1];
  return at + 1 < line.to && next !== undefined && next.capital;
}

/** "Jan. 3", "Fri", but not "Jan Kowal". */
function isDate(page: Page, at: number): boolean {
  const word = page.words[at]!;
  if (!DATE_ABBREVIATIONS.has(word.lower.replace(/\.$/, ''))) return false;
  const next = page.words[at + 1];
  return word.text.endsWith('.') || next === undefined || next.upos === 'NUM' || !isNameWord(next);
}

/** "Theresa May", "Mrs May": a month that follows a given name or a title and no number. */
function monthName(page: Page, at: number): boolean {
  const before = page.words[at - 1];
  const after = page.words[at + 1];
  if (before === undefined || !MONTH_SURNAMES.has(page.words[at]!.lower)) return false;
  if (after?.upos === 'NUM') return false;
  return before.capital && (isTitleWord(before) || givenName(before.text) !== undefined);
}

function grow(page: Page, from: number, line: Line): number {
  let to = from + 1;
  if (prefixJoins(page, from, line)) to = from + 3;
  while (to - from < LONGEST_RUN) {
    const step = stepLength(page, { from, to, end: line.to });
    if (step === 0) break;
    to += step;
  }
  return to;
}

interface Growth {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** How many words the run takes next: 0 where it ends. */
function stepLength(page: Page, growth: Growth): number {
  const { to, end } = growth;
  if (to >= end) return 0;
  const next = page.words[to]!;
  const after = to + 1 < end ? page.words[to + 1] : undefined;
  if (isNameWord(next) && isLetter(next.text)) return isDate(page, to) ? 0 : 1;
  if (next.capital && monthName(page, to)) return 1;
  if (after === undefined) return 0;
  if (next.text === '-' && next.glued && after.glued && !isPartyLetter(page, to - 1))
    return hyphenStep(page.words[to - 1]!, after);
  if (next.text === '&' && after.capital && givenName(after.text) === undefined) return 2;
  if (/^['’]s?$/.test(next.text) && next.glued) return possessiveStep(page, growth, after);
  if (next.text === ',' && COMPANY_ENDINGS.has(after.lower.replace(/\.$/, '')) && after.capital) return 2;
  if (next.text === '.' && next.glued && page.words[to - 1]!.text.length === 1 && after.capital) return 2;
  return connectorStep(page, growth, after);
}

/** "(D-Calif.)", "(R-Ohio)": a party and a state, no name. */
function isPartyLetter(page: Page, at: number): boolean {
  return /^[DRI]$/.test(page.words[at]!.text) && /^[(,]$/.test(page.words[at - 1]?.text ?? '');
}

function hyphenStep(before: Word, after: Word): number {
  if (isNameWord(after)) return 2;
  const syllable =
    after.text.length <= LONGEST_SYLLABLE && isLetter(after.text) && !isCommonWord(after.lower);
  return syllable && before.capital ? 2 : 0;
}

/** "Members' Council", "People's Republic": the possessor is a common noun and an institution follows. */
function possessiveStep(page: Page, growth: Growth, after: Word): number {
  const owner = page.words[growth.to - 1]!;
  if (!after.capital || !isCommon(page, owner) || isTitleWord(owner)) return 0;
  for (let at = growth.to + 1; at < growth.end && page.words[at]!.capital; at++)
    if (isHead(page.words[at]!)) return 2;
  return 0;
}

function connectorStep(page: Page, growth: Growth, after: Word): number {
  const { from, to, end } = growth;
  const next = page.words[to]!;
  const article = after.lower === 'the' || after.lower === 'an' || SECOND_PARTICLES.has(after.lower) ? 1 : 0;
  const target = page.words[to + 1 + article];
  if (target === undefined || to + 1 + article >= end || !isNameWord(target)) return 0;
  const head = headWithin(page, from, to);
  switch (next.lower) {
    case 'of':
      return ofStep(page, growth, target) ? 2 + article : 0;
    case 'for':
    case 'on':
      return head !== null && ORGANISATION_HEADS.has(head) ? 2 + article : 0;
    case 'and':
      return article === 0 && andStep(page, growth) ? 2 : 0;
    default:
      return isParticle(next) &&
        !/^(?:the|an)$/.test(after.lower) &&
        page.words[to - 1]!.capital &&
        head === null
        ? 2 + article
        : 0;
  }
}

function isParticle(word: Word): boolean {
  return PARTICLES.has(word.lower) && !word.capital;
}

/** Institutions, works and offices go on after "of" once; a second "of" only before a common word. */
function ofStep(page: Page, growth: Growth, target: Word): boolean {
  const before = page.words[growth.to - 1]!;
  if (isTitleWord(before)) return true;
  const earlier = page.words.slice(growth.from, growth.to).some((word) => word.lower === 'of');
  if (earlier) return isCommon(page, target) && knownAt(page, growth.to + 1, growth.end) === null;
  return headWithin(page, growth.from, growth.to) !== null;
}

/** "Ministries of Defence and Foreign Affairs", "Trade and Investment Partnership". */
function andStep(page: Page, growth: Growth): boolean {
  const { from, to, end } = growth;
  const before = page.words[to - 1]!;
  const target = page.words[to + 1]!;
  if (DIRECTIONS.has(before.lower) && DIRECTIONS.has(target.lower)) return true;
  if (isTitleWord(target) || knownAt(page, to + 1, end) !== null || givenName(target.text) !== undefined)
    return false;
  const inside = page.words.slice(from, to).some((word) => word.lower === 'of' || word.lower === 'for');
  if (inside && headWithin(page, from, to) !== null) return longestFrom(before.text) === 0;
  if (!isCommon(page, before) || isHead(before) || isTitleWord(before)) return false;
  let head: Word | null = null;
  for (let at = to + 1; at < end && isNameWord(page.words[at]!); at++) head = page.words[at]!;
  return head !== null && head !== target && isHead(head);
}

function headWithin(page: Page, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const word = page.words[at]!;
    if (word.capital && isHead(word)) return word.lower;
  }
  return null;
}

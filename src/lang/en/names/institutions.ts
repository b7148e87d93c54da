import type { ActorType } from '../../../model/index.ts';
import {
  COMPANY_ENDINGS,
  FIRM_ENDINGS,
  NEVER_NAMES,
  ORGANISATION_HEADS,
  ORGANS,
  OTHER_HEADS,
  PLACE_HEADS,
} from './heads.ts';
import { knownAt, type Run } from './known-at.ts';
import { givenName, longestFrom } from './lexicon.ts';
import type { NameSpan } from './name-span.ts';
import { isTitleWord } from './offices.ts';
import { isCommon, isLetter, type Line, type Page, type Word } from './page.ts';
import { wordSet } from './word-list.ts';

/**
 * Names that go on to the head of an institution: "Geneva" of "Geneva Centre for Coastal Policy". What lies inside belongs to
 * it. Peoples and countries stand apart from their institutions ("Chilean Navy").
 */
export function institutions(page: Page, line: Line, spans: readonly NameSpan[]): readonly NameSpan[] {
  if (line.styled) return spans;
  const result: NameSpan[] = [];
  for (const [index, found] of spans.entries()) {
    const last = result.at(-1);
    if (last !== undefined && found.from < last.to) continue;
    const span = { ...found, from: headStart(page, found, Math.max(line.from, last?.to ?? 0)) };
    const next = spans[index + 1]?.from ?? line.to;
    const to = headEnd(page, span, span.type === 'person' ? next : line.to);
    if (to > span.to) result.push({ ...span, to, type: typeByLast(page, to), known: null });
    else result.push(isOwner(page, span) ? { ...span, type: 'organisation' } : byHead(page, span));
  }
  return result;
}

/** Where a name goes on to the head of an institution or an event, else its end. */
function headEnd(page: Page, span: NameSpan, end: number): number {
  if (span.type === 'group' || span.type === 'country' || span.type === 'other') return span.to;
  let head = -1;
  for (let at = span.to; at < end && at < span.to + LONGEST_REST; at++) {
    const word = page.words[at]!;
    if (!word.capital || !isLetter(word.text) || isTitleWord(word) || isBarred(page, at, end)) break;
    if (isShouted(word) && !isShouted(page.words[span.to - 1]!)) break;
    // "Ada Orr Memorial Foundation", but not two people and a body.
    if (span.type === 'person' && !isCommon(page, word) && givenName(word.text) !== undefined) break;
    if (ORGANISATION_HEADS.has(word.lower) || OTHER_HEADS.has(word.lower)) head = at;
  }
  if (head < 0 || isOrgan(page, span.to, head + 1)) return span.to;
  return OTHER_HEADS.has(page.words[head]!.lower) ? head + 1 : organisationEnd(page, span.from, head + 1);
}

/** True for a long word in capitals: no acronym. */
function isShouted({ text }: Word): boolean {
  return text.length > LONGEST_ACRONYM && text === text.toUpperCase();
}

const LONGEST_ACRONYM = 5;

/** Words that may be missing at the start of an institution's name. */
const LONGEST_START = 4;

/** "NRC Rowing" before "Training Centre of Velk": where the name of an institution of several words begins. */
function headStart(page: Page, span: NameSpan, least: number): number {
  const words = page.words.slice(span.from, span.to);
  if (span.type !== 'organisation' || span.known !== null || words.length < 2) return span.from;
  if (!words.some((word) => word.capital && ORGANISATION_HEADS.has(word.lower))) return span.from;
  let from = span.from;
  while (from > least && span.from - from < LONGEST_START) {
    const word = page.words[from - 1]!;
    if (!word.capital || !isLetter(word.text) || !/^NNP/.test(word.xpos) || isTitleWord(word)) break;
    if ((word.first && isCommon(page, word)) || NEVER_NAMES.has(word.lower)) break;
    if (longestFrom(word.text) > 0 && isBarred(page, from - 1, from)) break;
    from--;
  }
  return from;
}

function typeByLast(page: Page, to: number): ActorType {
  return OTHER_HEADS.has(page.words[to - 1]!.lower) ? 'other' : 'organisation';
}

function isBarred(page: Page, at: number, end: number): boolean {
  const known = knownAt(page, at, end);
  return known !== null && (known.entry.type === 'country' || known.entry.type === 'group');
}

/** "Security Council", "Parliament": a name of its own behind the body or state it belongs to. */
export function isOrgan(page: Page, from: number, to: number): boolean {
  const words = page.words.slice(from, to).map((word) => word.lower);
  return ORGANS.has(words.join(' '));
}

/** Roles that firms hold as often as people. */
const OWNERS = wordSet(
  'owner operator publisher broadcaster manufacturer builder supplier contractor lender insurer',
);

/** "The owner, Norda Linje, said", "Norda Linje, owner of the ferry": without a given name rather a firm. */
function isOwner(page: Page, span: NameSpan): boolean {
  if (
    span.type !== 'person' ||
    span.to < span.from + 2 ||
    givenName(page.words[span.from]!.text) !== undefined
  )
    return false;
  const [noun, comma] = [page.words[span.from - 2], page.words[span.from - 1]];
  if (comma?.text === ',' && noun !== undefined && OWNERS.has(noun.lower)) return true;
  return page.words[span.to]?.text === ',' && OWNERS.has(page.words[span.to + 1]?.lower ?? '');
}

/** A place that ends in the head of an institution is one; what ends in that of a treaty or event is none. */
function byHead(page: Page, span: NameSpan): NameSpan {
  if (span.known !== null || span.to < span.from + 2) return span;
  const last = page.words[span.to - 1]!;
  if (last.capital && FIRM_ENDINGS.has(last.lower)) return { ...span, type: 'organisation' };
  if (span.type === 'person') return span;
  if (last.capital && OTHER_HEADS.has(last.lower) && !ORGANISATION_HEADS.has(last.lower))
    return { ...span, type: 'other' };
  if (span.type !== 'place') return span;
  return last.capital && ORGANISATION_HEADS.has(last.lower) && !PLACE_HEADS.has(last.lower)
    ? { ...span, type: 'organisation' }
    : span;
}

/** Words over which the name of an institution goes on, in words. */
const LONGEST_REST = 8;

/** "Department of Housing" goes on in "and Urban Development", "Housing Authority" in "of New Orleans". */
export function organisationEnd(page: Page, from: number, to: number): number {
  const { to: end } = page.lines[page.words[from]!.sentence]!;
  let at = to;
  const comma = page.words[at]?.text === ',' ? 1 : 0;
  const ending = page.words[at + comma];
  if (at + comma < end && ending?.capital === true && COMPANY_ENDINGS.has(ending.lower.replace(/\.$/, '')))
    return at + comma + 1;
  if (COMPANY_ENDINGS.has(page.words[at - 1]!.lower.replace(/\.$/, ''))) return at;
  while (at + 1 < end && at - to < LONGEST_REST) {
    const joint = page.words[at]!.lower;
    const target = page.words[at + 1]!;
    if (!target.capital || !isLetter(target.text) || !goesOn(page, { from, to: at }, joint, target)) break;
    at += 2;
    while (
      at < end &&
      page.words[at]!.capital &&
      isLetter(page.words[at]!.text) &&
      isCommon(page, page.words[at]!)
    )
      at++;
  }
  return at;
}

function goesOn(page: Page, run: Run, joint: string, target: Word): boolean {
  const words = page.words.slice(run.from, run.to);
  const inside = words.some((word) => word.lower === 'of' || word.lower === 'for');
  if (/^(?:of|for|on)$/.test(joint)) return !inside && ORGANISATION_HEADS.has(words.at(-1)!.lower);
  return (
    joint === 'and' &&
    inside &&
    isCommon(page, target) &&
    isCommon(page, words.at(-1)!) &&
    !isTitleWord(target)
  );
}

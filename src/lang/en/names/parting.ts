import { DIRECTIONS, PLACE_HEADS } from './heads.ts';
import { isOrgan } from './institutions.ts';
import { knownAt } from './known-at.ts';
import { givenName } from './lexicon.ts';
import type { NameSpan } from './name-span.ts';
import { titleAt } from './offices.ts';
import { isCommon, isLetter, type Line, type Page } from './page.ts';

/** Longest abbreviation of a body before its organ, in characters. */
const LONGEST_ABBREVIATION = 4;

/** An abbreviated body and its organ are two names: "U.N. Security Council". */
export function parted(page: Page, span: NameSpan): readonly NameSpan[] {
  const known = span.type === 'organisation' ? knownAt(page, span.from, span.to) : null;
  if (known === null || known.from !== span.from || known.to >= span.to) return [span];
  if (known.entry.type === 'place' || !isOrgan(page, known.to, span.to)) return [span];
  if (page.words[known.to - 1]!.end - page.words[known.from]!.start > LONGEST_ABBREVIATION) return [span];
  return [
    { from: span.from, to: known.to, type: known.entry.type, known: known.entry },
    { ...span, from: known.to },
  ];
}

/** "Ada Orr Carl Lindt" where line breaks were lost, "Springfield Ohio": two names that only follow one another. */
export function separated(page: Page, span: NameSpan): readonly NameSpan[] {
  const words = page.words.slice(span.from, span.to);
  if (span.type === 'person' && words.length === TWO_FULL_NAMES) {
    const given = words.map(
      (word) => word.capital && isLetter(word.text) && givenName(word.text) !== undefined,
    );
    if (given.join() === 'true,false,true,false') return halves(span, span.from + 2);
  }
  if (span.type !== 'place' || words.length < 2) return [span];
  for (let at = span.from + 1; at < span.to; at++) {
    const known = knownAt(page, at, span.to);
    const before = page.words[at - 1]!;
    if (known?.to !== span.to || known.entry.type === 'group' || known.entry.type === 'organisation')
      continue;
    const plain = isCommon(page, before) || DIRECTIONS.has(before.lower) || PLACE_HEADS.has(before.lower);
    if (
      !plain &&
      isLetter(before.text) &&
      before.capital &&
      knownAt(page, span.from, span.to)?.to !== span.to
    )
      return halves(span, at);
  }
  return [span];
}

/** "State Public Service Commissioner Orla Brannigan": common words of an office, no body of its own. */
export function isOffice(page: Page, line: Line, span: NameSpan): boolean {
  if (span.type !== 'organisation' || span.known !== null) return false;
  if (!page.words.slice(span.from, span.to).every((word) => isCommon(page, word))) return false;
  const title = titleAt(page, span.from, line.to);
  return title !== null && title.to > span.to;
}

/** "Kenya's Ministry of Health": the country and what it owns are two names. */
export function owned(page: Page, span: NameSpan): readonly NameSpan[] {
  const owner = knownAt(page, span.from, span.to);
  if (owner?.entry.type !== 'country' || owner.to + 1 >= span.to) return [span];
  if (!/^['’]s?$/.test(page.words[owner.to]!.text)) return [span];
  return [
    { from: span.from, to: owner.to, type: 'country', known: owner.entry },
    { ...span, from: owner.to + 1 },
  ];
}

/** Words of two given names with their surnames. */
const TWO_FULL_NAMES = 4;

function halves(span: NameSpan, at: number): readonly NameSpan[] {
  return [
    { ...span, to: at },
    { ...span, from: at },
  ];
}

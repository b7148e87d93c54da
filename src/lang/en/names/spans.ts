import { NEVER_NAMES, PARTICLES, STATE_CODES } from './heads.ts';
import { institutions } from './institutions.ts';
import { knownAt } from './known-at.ts';
import { knownOf, leadsStreet } from './known-names.ts';
import { givenName } from './lexicon.ts';
import type { TaggedName } from './model/tagger.ts';
import type { NameSpan } from './name-span.ts';
import { isTitleWord } from './offices.ts';
import { isCommon, isLetter, type Line, type Page, type Word } from './page.ts';
import { isOffice, owned, parted, separated } from './parting.ts';
import { trim } from './trimming.ts';

/**
 * The names of a line: those the model found and those that the tables of countries, peoples and well-known bodies know.
 * Where the two meet, a longer one of the model stays ("Bank of Japan"); of the same words the table is right, unless they
 * are a given name too ("Jordan").
 *
 * @param tagged names of the line as the model found them, in order
 */
export function spansOfLine(page: Page, line: Line, tagged: readonly TaggedName[]): readonly NameSpan[] {
  const trimmed = tagged
    .flatMap((name) => trim(page, name) ?? [])
    .flatMap((span) => parted(page, span))
    .flatMap((span) => separated(page, span))
    .flatMap((span) => owned(page, span))
    .filter((span) => !isOffice(page, line, span));
  const known = knownOf(page, line, trimmed);
  const kept = trimmed.filter((span) => !known.some((other) => other.from < span.to && span.from < other.to));
  const spans = [...kept, ...known].sort((a, b) => a.from - b.from);
  const whole = institutions(page, line, joined(page, line, spans)).filter((span) =>
    isName(page, line, span),
  );
  return whole.filter((span, index) => !isDegree(page, span, whole[index - 1]));
}

/** "Ada Orr, MD": letters behind a person's name are a degree, though a state may be written so. */
function isDegree(page: Page, span: NameSpan, before: NameSpan | undefined): boolean {
  return (
    before?.type === 'person' &&
    span.to === span.from + 1 &&
    span.from === before.to + 1 &&
    page.words[before.to]!.text === ',' &&
    STATE_CODES.has(page.words[span.from]!.text)
  );
}

/** "Ilse van der Berg", "Kim Jong Un": what the model cuts off a person's name in a sentence of plain style. */
function joined(page: Page, line: Line, spans: readonly NameSpan[]): readonly NameSpan[] {
  const result: NameSpan[] = [];
  spans.forEach((span, index) => {
    const last = result.at(-1);
    if (last?.type === 'person' && span.type === 'person' && isParticles(page, last.to, span.from))
      result[result.length - 1] = { ...last, to: span.to };
    else if (span.type === 'person' && !line.styled) {
      const to = personEnd(page, span, spans[index + 1]?.from ?? line.to);
      result.push({ ...span, from: personStart(page, span, last?.to ?? line.from), to });
    } else result.push(span);
  });
  return result;
}

/** A proper noun right behind a person's name belongs to it, unless it is known to be something else. */
export function personEnd(page: Page, span: NameSpan, end: number): number {
  const word = page.words[span.to];
  if (word === undefined || span.to >= end || !word.capital || !isLetter(word.text)) return span.to;
  if (isShort(page.words[span.from]!)) return span.to;
  if (isCommon(page, word) || isTitleWord(word) || !/^NNP/.test(word.xpos) || NEVER_NAMES.has(word.lower))
    return span.to;
  return knownAt(page, span.to, end) === null ? span.to + 1 : span.to;
}

/** A given name with particles before the span, or the proper noun right before a surname alone, behind a word that is no name ("Minister of Defence Adel Sharlan"). */
function personStart(page: Page, span: NameSpan, least: number): number {
  for (let at = span.from - 2; at >= Math.max(least, span.from - 1 - LONGEST_CHAIN); at--) {
    const given = page.words[at]!;
    const proper = given.capital && /^NNP/.test(given.xpos) && !isCommon(page, given);
    if (proper && isParticles(page, at + 1, span.from)) return at;
  }
  const word = page.words[span.from - 1];
  if (word === undefined || span.from <= least || !word.capital || word.first || !isLetter(word.text))
    return span.from;
  if (givenName(page.words[span.from]!.text) !== undefined || isShort(word)) return span.from;
  if (isCommon(page, word) || isTitleWord(word) || !/^NNP/.test(word.xpos) || NEVER_NAMES.has(word.lower))
    return span.from;
  return knownAt(page, span.from - 1, span.from) === null ? span.from - 1 : span.from;
}

function isShort({ text }: Word): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

/** Longest chain of particles inside a name: "de la". */
const LONGEST_CHAIN = 2;

function isParticles(page: Page, from: number, to: number): boolean {
  if (to <= from || to > from + LONGEST_CHAIN) return false;
  return page.words
    .slice(from, to)
    .every(
      (word) => !word.capital && PARTICLES.has(word.lower) && word.lower !== 'at' && word.lower !== 'an',
    );
}

/** Words that are no name whatever the model says: pronouns, labels run into one another, words the report writes small. */
function isName(page: Page, line: Line, span: NameSpan): boolean {
  if ((span.type === 'place' || span.type === 'country') && leadsStreet(page, span)) return false;
  if (span.known !== null) return true;
  const words = page.words.slice(span.from, span.to);
  // A headline capitalises all words.
  if (line.styled && words.every((word) => isCommon(page, word) && givenName(word.text) === undefined))
    return false;
  const letters = words.map((word) => word.text).join('');
  if (letters.length % 2 === 0 && letters.slice(0, letters.length / 2) === letters.slice(letters.length / 2))
    return false;
  const [only] = words;
  if (words.length > 1 || only === undefined) return true;
  if (/^(?:PRP\$?|DT|IN|CC|MD|TO|EX|W.*)$/.test(only.xpos) && only.text !== only.text.toUpperCase())
    return false;
  return !(page.small.has(only.lower) && isCommon(page, only) && only.capital && only.first);
}

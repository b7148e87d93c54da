import { NEVER_NAMES, PARTICLES } from './heads.ts';
import { institutions } from './institutions.ts';
import { knownAt } from './known-at.ts';
import { knownOf } from './known-names.ts';
import { givenName } from './lexicon.ts';
import type { TaggedName } from './model/tagger.ts';
import type { NameSpan } from './name-span.ts';
import { isTitleWord } from './offices.ts';
import { isCommon, isLetter, type Line, type Page } from './page.ts';
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
  return institutions(page, line, joined(page, line, spans)).filter((span) => isName(page, line, span));
}

/** "Ilse van der Berg", "Kim Jong Un": what the model cuts off a person's name in a sentence of plain style. */
function joined(page: Page, line: Line, spans: readonly NameSpan[]): readonly NameSpan[] {
  const result: NameSpan[] = [];
  spans.forEach((span, index) => {
    const last = result.at(-1);
    if (last?.type === 'person' && span.type === 'person' && isParticles(page, last.to, span.from))
      result[result.length - 1] = { ...last, to: span.to };
    else if (span.type === 'person' && !line.styled)
      result.push({ ...span, to: personEnd(page, span, spans[index + 1]?.from ?? line.to) });
    else result.push(span);
  });
  return result;
}

/** A proper noun right behind a person's name belongs to it, unless it is known to be something else. */
export function personEnd(page: Page, span: NameSpan, end: number): number {
  const word = page.words[span.to];
  if (word === undefined || span.to >= end || !word.capital || !isLetter(word.text)) return span.to;
  if (/^\p{Lu}{2,}$/u.test(page.words[span.from]!.text)) return span.to;
  if (isCommon(page, word) || isTitleWord(word) || !/^NNP/.test(word.xpos) || NEVER_NAMES.has(word.lower))
    return span.to;
  return knownAt(page, span.to, end) === null ? span.to + 1 : span.to;
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

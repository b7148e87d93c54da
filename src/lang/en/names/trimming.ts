import type { ActorType } from '../../../model/index.ts';
import { TITLE_ABBREVIATIONS } from '../role-words.ts';
import { NAME_CONNECTORS, PARTICLES } from './heads.ts';
import { organisationEnd } from './institutions.ts';
import { givenName } from './lexicon.ts';
import type { TaggedName } from './model/tagger.ts';
import type { NameSpan } from './name-span.ts';
import { titleAt } from './offices.ts';
import { isCommon, isLetter, type Page, type Word } from './page.ts';

/** A name without titles and plain words before it and the possessive behind it. */
export function trim(page: Page, name: TaggedName): NameSpan | null {
  let { from, to } = name;
  let type: ActorType = name.kind;
  // Who writes no capitals at all ("the road to port velk") has no plain words before the name.
  const cased = page.words.slice(from, to).some((word) => word.capital);
  for (let at = to - 1; cased && at > from; at--)
    if (!page.words[at]!.capital && isLetter(page.words[at]!.text) && !isInner(page.words[at]!)) {
      from = at + 1;
      break;
    }
  if (to > from + 1 && isAddress(page.words[from]!) && !isSaint(page.words[from]!)) type = 'person';
  if (type === 'person') {
    from = nameStart(page, from, to);
    while (to > from + 1 && /^['’]s?$/.test(page.words[to - 1]!.text)) to--;
  }
  while (to > from && !/[\p{L}\p{N}.!)]/u.test(page.words[to - 1]!.text)) to--;
  if (from >= to || !page.words.slice(from, to).some((word) => isLetter(word.text))) return null;
  const cut = page.words.slice(from + 1, to).findIndex(isApart);
  if (cut >= 0) to = from + 1 + cut;
  if (type === 'organisation') to = organisationEnd(page, from, to);
  return { from, to, type, known: null };
}

/** A small word that stands inside names. */
function isInner(word: Word): boolean {
  return (
    NAME_CONNECTORS.has(word.lower) ||
    PARTICLES.has(word.lower) ||
    word.glued ||
    /^\p{Ll}+\p{Lu}/u.test(word.text)
  );
}

function isAddress(word: Word): boolean {
  return TITLE_ABBREVIATIONS[word.lower.replace(/\.$/, '')] === null;
}

/** "St." is a form of address, but a place or a body is called after a saint as well. */
function isSaint(word: Word): boolean {
  return /^st\.?$/.test(word.lower);
}

/** Where a person's name begins behind titles ("President X") and a common word that opens the sentence ("Welcome X"). */
function nameStart(page: Page, start: number, to: number): number {
  let from = start;
  for (let title = titleAt(page, from, to); title !== null && title.to < to; title = titleAt(page, from, to))
    from = title.to;
  const word = page.words[from]!;
  const plain = isCommon(page, word) && givenName(word.text) === undefined && !/^NNP/.test(word.xpos);
  if (from + 1 < to && word.first && plain) from++;
  return from;
}

/** A dash with a space before it, or an address: no part of a name. */
function isApart(word: Word): boolean {
  return /:\/\//.test(word.text) || (/^[-–—]$/.test(word.text) && !word.glued);
}

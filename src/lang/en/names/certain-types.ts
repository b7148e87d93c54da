import { hashText } from '../../../learn/index.ts';
import type { ActorType } from '../../../model/index.ts';
import { isFullName } from './full-names.ts';
import { ORGANISATION_HEADS, PLACE_NOUNS } from './heads.ts';
import type { Run } from './known-at.ts';
import { givenName, isCommonWord } from './lexicon.ts';
import { CLASSES, type Lexicon, NAME_CLASSES, NO_WORDS, phraseHash } from './model/lexicon-table.ts';
import { nameOf } from './name-of.ts';
import type { NameSpan } from './name-span.ts';
import { isTitleWord } from './offices.ts';
import { isCommon, type Page } from './page.ts';
import { wordSet } from './word-list.ts';

/** Ships bear names, but are nobody: "the ferry Stella Marina". */
const VESSELS = wordSet(
  'ferry ship vessel boat tanker freighter trawler yacht liner frigate destroyer cruiser submarine warship steamer tugboat barge ' +
    'carrier icebreaker schooner catamaran',
);

/**
 * The types of names that the report's own words or the map tell, whatever single places of them look like: what follows a word
 * for a ship, or stands behind "the" like no person does, is another thing; what an apposition calls a company is a body; a given
 * name with an unknown word is a person; the place of a dateline is a place, and so is a large
 * city that nobody in the report is called after.
 *
 * @param types the types of all names by what most of their places look like
 */
export function certainTypes(
  page: Page,
  spans: readonly NameSpan[],
  types: ReadonlyMap<string, ActorType>,
  lexicon: Lexicon | null,
): ReadonlyMap<string, ActorType> {
  const vessels = vesselsOf(page);
  const certain = new Map<string, ActorType>();
  const borne = partsOfPersons(types);
  for (const span of spans) {
    if (span.known !== null) continue;
    const name = nameOf(page, span);
    if (opensDateline(page, span)) {
      certain.set(name, 'place');
      certain.set(capitalised(name), 'place');
    } else if (vessels.has(name)) certain.set(name, 'other');
    else if (isCalledPlace(page, span)) certain.set(name, 'place');
    else if (isCalledBody(page, span)) certain.set(name, 'organisation');
    else if (types.get(name) === 'organisation') {
      if (isFullName(page, span) && bitsOf(lexicon, name) === 0) certain.set(name, 'person');
    } else if (types.get(name) !== 'person') continue;
    else if (isThing(page, span)) certain.set(name, 'other');
    else if (!borne.has(name) && isCity(lexicon, name) && !isTitled(page, span)) certain.set(name, 'place');
  }
  return certain;
}

/** The capitalised words that stand behind a word for a ship. */
function vesselsOf(page: Page): ReadonlySet<string> {
  const { words } = page;
  const found = new Set<string>();
  words.forEach((word, at) => {
    if (word.capital || !VESSELS.has(word.lower)) return;
    let to = at + 1;
    while (words[to]?.capital === true && words[to]!.sentence === word.sentence) to++;
    if (to > at + 1) found.add(nameOf(page, { from: at + 1, to }));
  });
  return found;
}

/** "The Stella Marina had set out": a full name behind "the" that no noun follows. */
function isThing(page: Page, span: NameSpan): boolean {
  if (span.to < span.from + 2 || page.lines[page.words[span.from]!.sentence]!.styled) return false;
  const [before, after] = [page.words[span.from - 1], page.words[span.to]];
  if (before?.lower !== 'the' || before.sentence !== page.words[span.from]!.sentence) return false;
  return after === undefined || !(after.capital || /^(?:NN|POS|JJ|HYPH|CD)/.test(after.xpos));
}

/** Most words of an apposition up to its noun: "a small family-owned shipping company". */
const LONGEST_APPOSITION = 7;

/** "Norda Linje, the company that owns the ferry": an apposition that calls the name a body. */
function isCalledBody(page: Page, span: NameSpan): boolean {
  const { words } = page;
  const [comma, article] = [words[span.to], words[span.to + 1]];
  if (comma?.text !== ',' || !/^(?:the|a|an)$/.test(article?.text ?? '')) return false;
  if (words[span.from - 1]?.lower === 'to' && words[span.from - 2]?.lower === 'according') return false;
  const end = Math.min(words.length, span.to + LONGEST_APPOSITION);
  let noun = -1;
  for (let at = span.to + 2; at < end && /^(?:NNS?|JJ[RS]?|HYPH|VBN)$/.test(words[at]!.xpos); at++)
    if (/^NN/.test(words[at]!.xpos)) noun = at;
  const [head, after] = [words[noun], words[noun + 1]];
  if (head === undefined || head.capital || !ORGANISATION_HEADS.has(head.lower)) return false;
  return after !== undefined && /^(?:,|WDT|VBN|VBG)$/.test(after.text === ',' ? ',' : after.xpos);
}

/** "The port of Velk", "the state of Orlanda". */
export function isCalledPlace(page: Page, { from }: Run): boolean {
  const [noun, of] = [page.words[from - 2], page.words[from - 1]];
  if (of?.lower !== 'of' || noun?.sentence !== of.sentence || !PLACE_NOUNS.has(noun.lower)) return false;
  // "A State of Emergency" is no place.
  return !isCommon(page, page.words[from]!);
}

function opensDateline(page: Page, span: NameSpan): boolean {
  const line = page.lines[page.words[span.from]!.sentence]!;
  return line.block === 'dateline' && span.from === line.from;
}

function isTitled(page: Page, span: NameSpan): boolean {
  const before = page.words[span.from - 1];
  return before !== undefined && isTitleWord(before);
}

/** A word in the lexicon as a large city, and as nothing that people are called. */
function isCity(lexicon: Lexicon | null, name: string): boolean {
  const lower = name.toLowerCase();
  if (/[^\p{L}]/u.test(lower) || isCommonWord(lower) || givenName(lower) !== undefined) return false;
  const bits = bitsOf(lexicon, lower);
  return (bits & CLASSES.largeCity) !== 0 && (bits & CLASSES.surname) === 0;
}

/** What the lexicon says of a name as a whole. */
function bitsOf(lexicon: Lexicon | null, name: string): number {
  if (lexicon === null) return 0;
  const words = name.toLowerCase().split(' ');
  const hash = words.reduce((phrase, word) => phraseHash(phrase, hashText(word)), NO_WORDS);
  return lexicon.bitsOf(hash) & NAME_CLASSES;
}

/** The words of the full names of people. */
function partsOfPersons(types: ReadonlyMap<string, ActorType>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [name, type] of types)
    if (type === 'person' && name.includes(' ')) for (const word of name.split(' ')) words.add(word);
  return words;
}

/** "ANCONA" as running text writes it. */
function capitalised(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

import type { ActorType } from '../../../model/index.ts';
import { ROLE_HEADS } from '../role-words.ts';
import { certainTypes } from './certain-types.ts';
import { personWords, shortForms } from './entities.ts';
import type { Run } from './known-at.ts';
import { isCommonWord, knownName } from './lexicon.ts';
import type { Lexicon } from './model/lexicon-table.ts';
import { nameOf } from './name-of.ts';
import type { NameSpan } from './name-span.ts';
import { isHead, isTitleWord } from './offices.ts';
import { isCommon, isLetter, type Page, type Word } from './page.ts';

/** Longest acronym: more capitals are a shouted word. */
const LONGEST_ACRONYM = 6;
/** Longest name, in words, that is looked for again. */
const LONGEST_NAME = 5;

/**
 * Lets the places of one name in a report agree: each name bears its commonest type, a surname goes with the full name, an
 * acronym with the body it stands for, what the report says for certain holds everywhere; and names that were found once are found wherever they stand capitalised.
 */
export function agree(page: Page, spans: readonly NameSpan[], lexicon: Lexicon | null): readonly NameSpan[] {
  const common = typesOf(page, spans);
  const types = new Map([...common, ...certainTypes(page, spans, common, lexicon)]);
  const typed = spans.map((span) => {
    const type = span.known === null ? types.get(nameOf(page, span)) : undefined;
    return type === undefined || type === span.type ? span : { ...span, type };
  });
  return withMissed(page, typed, new Map([...shouted(types), ...types]));
}

/** The type of every name that no table knows, and of surnames and acronyms. */
function typesOf(page: Page, spans: readonly NameSpan[]): ReadonlyMap<string, ActorType> {
  const counts = new Map<string, Map<ActorType, number>>();
  for (const span of spans) {
    if (span.known !== null) continue;
    const name = nameOf(page, span);
    const votes = counts.get(name) ?? new Map<ActorType, number>();
    counts.set(name, votes.set(span.type, (votes.get(span.type) ?? 0) + 1));
  }
  const types = new Map([...counts].map(([name, votes]) => [name, commonest(votes)]));
  for (const [name, type] of [...types])
    if (type === 'person') for (const short of surnamesOf(name)) types.set(short, 'person');
  for (const acronym of acronymsOf(page, spans)) types.set(acronym, 'organisation');
  for (const acronym of loneAcronyms(page, spans, types)) types.set(acronym, 'organisation');
  for (const short of shortBodies(types)) types.set(short, 'organisation');
  return types;
}

/** Longest word in capitals that is rather an acronym than a person. */
const SHORT_ACRONYM = 5;

/** Short words in capitals in sentences of plain style, and names that begin with one: bodies, unless a title or a full name in capitals goes with them. */
function loneAcronyms(
  page: Page,
  spans: readonly NameSpan[],
  types: ReadonlyMap<string, ActorType>,
): readonly string[] {
  const loud = new Set<string>();
  const found = new Set<string>();
  for (const span of spans) {
    const word = page.words[span.from]!;
    if (span.type !== 'person' || !isAcronym(word.text)) continue;
    const before = page.words[span.from - 1];
    const titled = before?.capital === true && isTitleWord(before);
    (page.lines[word.sentence]!.styled || titled ? loud : found).add(word.text);
  }
  for (const [name, type] of types) {
    const [, ...rest] = name.split(' ');
    if (type === 'person') for (const word of rest) loud.add(word);
  }
  const leading = leadersOf(page, found);
  const acronyms = new Set([...found].filter((acronym) => !loud.has(acronym) && leading.has(acronym)));
  return [...types.keys()].filter((name) => acronyms.has(name.split(' ')[0]!));
}

/** Those of some words that a noun follows somewhere: "NRC Rowing", "NRC Parliamentarians", "NRC members". */
function leadersOf(page: Page, words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  page.words.forEach((word, at) => {
    const next = page.words[at + 1];
    if (next === undefined || !words.has(word.text) || next.sentence !== word.sentence) return;
    if (!page.lines[word.sentence]!.styled && isNoun(page, next)) found.add(word.text);
  });
  return found;
}

function isNoun(page: Page, word: Word): boolean {
  if (!word.capital) return /^NNS?$/.test(word.xpos);
  if (word.text === word.text.toUpperCase()) return false;
  return isCommon(page, word) || isHead(word) || ROLE_HEADS.has(word.lower.replace(/s$/, ''));
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text) && text.length <= SHORT_ACRONYM;
}

/** Lone names that begin the long name of just one body ("Halden" beside "Halden Rowing Centre") and are in no person's name. */
function shortBodies(types: ReadonlyMap<string, ActorType>): readonly string[] {
  const starts = new Map<string, number>();
  const persons = new Set<string>();
  for (const [name, type] of types) {
    const words = name.split(' ');
    if (type === 'person' && words.length > 1) for (const word of words) persons.add(word);
    if (
      type === 'organisation' &&
      words.length > 2 &&
      (words.length > 3 || isCommonWord(words[1]!.toLowerCase()))
    )
      starts.set(words[0]!, (starts.get(words[0]!) ?? 0) + 1);
  }
  return [...starts]
    .filter(
      ([short, count]) => count === 1 && (types.get(short) ?? 'person') === 'person' && !persons.has(short),
    )
    .filter(([short]) => knownName(short) === undefined && !isCommonWord(short.toLowerCase()))
    .map(([short]) => short);
}

/** Names in capitals, as headlines may write them. */
function shouted(types: ReadonlyMap<string, ActorType>): readonly (readonly [string, ActorType])[] {
  return [...types]
    .filter(([name]) => name.length > LONGEST_ACRONYM)
    .map(([name, type]) => [name.toUpperCase(), type]);
}

function commonest(votes: ReadonlyMap<ActorType, number>): ActorType {
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/** Last words of a person's full name, and the first where the family name leads ("Kim Jong-un"). */
function surnamesOf(name: string): readonly string[] {
  const words = name.split(' ').slice(0, personWords(name).length);
  return words.length < 2 ? [] : shortForms(words).filter((short) => /^\p{Lu}/u.test(short));
}

/** Words in capitals that begin the name of a body ("NRC Rowing Centre") or are its initials. */
function acronymsOf(page: Page, spans: readonly NameSpan[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const span of spans) {
    if (span.type !== 'organisation' || span.to < span.from + 2) continue;
    const words = page.words.slice(span.from, span.to);
    const first = words[0]!.text;
    if (
      /^\p{Lu}{2,}$/u.test(first) &&
      first.length <= LONGEST_ACRONYM &&
      !page.lines[words[0]!.sentence]!.styled
    )
      found.add(first);
    const initials = words
      .filter((word) => word.capital)
      .map((word) => word.text[0]!)
      .join('');
    if (initials.length > 1 && initials.length <= LONGEST_ACRONYM) found.add(initials);
  }
  return found;
}

/** The spans with further places of their names. */
function withMissed(
  page: Page,
  spans: readonly NameSpan[],
  types: ReadonlyMap<string, ActorType>,
): readonly NameSpan[] {
  const taken = new Uint8Array(page.words.length);
  for (const span of spans) taken.fill(1, span.from, span.to);
  const found: NameSpan[] = [];
  for (const line of page.lines)
    for (let at = line.from; at < line.to; at++) {
      if (taken[at] === 1 || !page.words[at]!.capital) continue;
      const to = missedEnd(page, { from: at, to: line.to }, taken, types);
      if (to === at) continue;
      found.push({ from: at, to, type: types.get(nameOf(page, { from: at, to }))!, known: null });
      at = to - 1;
    }
  return found.length === 0 ? spans : [...spans, ...found].sort((a, b) => a.from - b.from);
}

/** The end of the longest known name that begins at a word and stands apart from other capitalised words. */
function missedEnd(page: Page, place: Run, taken: Uint8Array, types: ReadonlyMap<string, ActorType>): number {
  const { from } = place;
  const { styled } = page.lines[page.words[from]!.sentence]!;
  const before = styled ? undefined : page.words[from - 1];
  if (
    before !== undefined &&
    !page.words[from]!.first &&
    taken[from - 1] === 0 &&
    before.capital &&
    !isCommon(page, before) &&
    before.sentence === page.words[from]!.sentence
  )
    return from;
  for (let to = Math.min(place.to, from + LONGEST_NAME); to > from; to--) {
    if (taken[to - 1] === 1) continue;
    const type = types.get(nameOf(page, { from, to }));
    if (type === undefined || type === 'other' || type === 'group') continue;
    const next = page.words[to];
    if (
      !styled &&
      next !== undefined &&
      to < place.to &&
      next.capital &&
      taken[to] === 0 &&
      isLetter(next.text)
    )
      continue;
    if (to === from + 1 && isCommon(page, page.words[from]!)) continue;
    return to;
  }
  return from;
}

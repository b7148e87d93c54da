import type { ActorType, Span } from '../../../model/index.ts';
import { personWords, shortForms } from './entities.ts';
import { type CityLookup, cityWeight, emptyScores, type Scores, score } from './evidence.ts';
import { standsForGovernment } from './government.ts';
import { DIRECTIONS, ORGANISATION_HEADS, ORGANS } from './heads.ts';
import { knownAt, type Run } from './known-at.ts';
import { givenName, isCommonWord, type KnownName, knownName, plain } from './lexicon.ts';
import { FURNITURE, isCommon, isLetter, type Line, type Page } from './page.ts';
import { type Piece, splitRun, type Title, titleAt } from './pieces.ts';
import { isNameWord, isTitleWord, runsOf } from './sequences.ts';
import { quotedTitles } from './titles.ts';

/** One occurrence of a name with what the report says about it. */
export interface NameUse extends Span, Run {
  readonly type: ActorType;
  /** The name as written, apostrophes and spaces made plain. */
  readonly name: string;
  readonly known: KnownName | null;
  readonly titles: readonly Title[];
  readonly nation: KnownName | null;
  /** In page furniture: makes no actor of its own. */
  readonly furniture: boolean;
}

/** What quotation marks around a title weigh: more than the words inside. */
const WORK_WEIGHT = 12;
/** Evidence for a place that keeps a town from being taken for the firm that bears its name. */
const PLACE_PROOF = 2;
/** Below this weight of evidence an unknown name is neither person, organisation nor place. */
const ENOUGH = 1.5;

/** All names of a report, by position. Running text is read first; it decides about headlines. */
export function findNames(page: Page, gazetteer: CityLookup | null): readonly NameUse[] {
  const pieces: Piece[] = [];
  for (const line of page.lines) {
    if (line.styled) continue;
    const works = quotedTitles(page, line);
    for (const run of runsOf(page, line)) {
      if (inWorks(works, run)) continue;
      pieces.push(...splitRun(page, run));
    }
    for (const work of works) pieces.push({ ...work, known: null, titles: [], nation: null, work: true });
  }
  const worthy = pieces.filter((piece) => isName(page, piece)).sort((a, b) => a.from - b.from);
  const types = typesOf(page, worthy, gazetteer);
  const uses = worthy.map((piece) => useOf(page, piece, types));
  const index = indexNames(uses);
  const headlines = page.lines
    .filter((line) => line.styled)
    .flatMap((line) => readHeadline(page, line, index));
  const all = [...uses, ...headlines].sort((a, b) => a.start - b.start);
  return all.map((use) => (standsForGovernment(page, use) ? asCountry(use) : use));
}

/** True if the run meets a quoted title; `works` are disjoint and in order. */
function inWorks(works: readonly Run[], run: Run): boolean {
  let low = 0;
  let high = works.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (works[middle]!.to <= run.from) low = middle + 1;
    else high = middle;
  }
  return low < works.length && works[low]!.from < run.to;
}

/** "Tokyo would cooperate": a mention of the country. */
function asCountry(use: NameUse): NameUse {
  const country = use.known!.country!;
  return {
    ...use,
    type: 'country',
    known: { type: 'country', entity: `country:${country}`, country, form: 'capital' },
  };
}

/**
 * Capitalised words that are no name: bare directions ("Central and Eastern"), single common nouns that head
 * institutions ("the Council" means one named before), and picture labels that run a name into itself.
 */
function isName(page: Page, piece: Piece): boolean {
  if (piece.known !== null || piece.work === true) return true;
  const words = page.words.slice(piece.from, piece.to).filter((word) => isLetter(word.text));
  const name = words.map((word) => word.text).join('');
  if (!words.some((word) => word.capital || isNameWord(word))) return false;
  if (/^\p{L}\.?$/u.test(name) && piece.titles.length === 0) return false;
  if (words.every((word) => DIRECTIONS.has(word.lower) || word.lower === 'and')) return false;
  if (name.length % 2 === 0 && name.slice(0, name.length / 2) === name.slice(name.length / 2)) return false;
  const [only] = words;
  // "You will LOVE it": capitals for stress.
  if (words.every((word) => /^\p{Lu}{2,}$/u.test(word.text) && isCommon(page, word))) return false;
  if (words.length > 1 || only === undefined || piece.titles.length > 0) return true;
  if (ORGANISATION_HEADS.has(only.lower)) return ORGANS.has(only.lower) && !page.small.has(only.lower);
  return !(page.small.has(only.lower) && isCommon(page, only)) || givenName(only.text) !== undefined;
}

/** The type of each name, all its occurrences taken together; a surname goes with the full name. */
function typesOf(
  page: Page,
  pieces: readonly Piece[],
  gazetteer: CityLookup | null,
): ReadonlyMap<string, ActorType> {
  const sums = new Map<string, Scores>();
  for (const piece of pieces) {
    if (piece.known !== null) continue;
    const key = nameOf(page, piece);
    const sum = sums.get(key) ?? { ...emptyScores(), place: cityWeight(key, gazetteer) };
    const one = piece.work === true ? { ...emptyScores(), other: WORK_WEIGHT } : score(page, piece);
    for (const type of Object.keys(sum) as (keyof Scores)[]) sum[type] += one[type];
    sums.set(key, sum);
  }
  const types = new Map<string, ActorType>();
  for (const [name, sum] of sums) types.set(name, best(sum));
  const surnames = surnamesOf(types);
  for (const name of types.keys()) if (surnames.has(name)) types.set(name, 'person');
  for (const name of shortOrganisations(page, types))
    if (types.get(name) !== 'person' && sums.get(name)!.place < PLACE_PROOF) types.set(name, 'organisation');
  shareInLists(page, pieces, { types, sums });
  return types;
}

/** Lone names that begin just one longer name of an organisation: "Halden" beside "Halden Paper". */
function shortOrganisations(page: Page, types: ReadonlyMap<string, ActorType>): readonly string[] {
  const starts = new Map<string, number>();
  for (const [name, type] of types) {
    const [first = '', ...rest] = name.split(' ');
    if (
      type === 'organisation' &&
      rest.length > 0 &&
      !page.small.has(first.toLowerCase()) &&
      !isCommonWord(first.toLowerCase())
    )
      starts.set(first, (starts.get(first) ?? 0) + 1);
  }
  return [...starts].filter(([name, count]) => count === 1 && types.has(name)).map(([name]) => name);
}

interface Judged {
  readonly types: Map<string, ActorType>;
  readonly sums: ReadonlyMap<string, Scores>;
}

/** "the ports of A, B, C or D": names of a list that say nothing themselves are what their neighbour is. */
function shareInLists(page: Page, pieces: readonly Piece[], judged: Judged): void {
  for (let index = 1; index < pieces.length; index++) {
    const [before, piece] = [pieces[index - 1]!, pieces[index]!];
    const between = page.text.slice(page.words[before.to - 1]!.end, page.words[piece.from]!.start).trim();
    if (piece.known !== null || !/^(?:,|and|or|, and|, or)$/.test(between)) continue;
    const name = nameOf(page, piece);
    const neighbour = before.known?.type ?? judged.types.get(nameOf(page, before));
    if (judged.types.get(name) !== 'other' || neighbour === undefined || neighbour === 'group') continue;
    if (judged.sums.get(name)!.other < ENOUGH)
      judged.types.set(name, neighbour === 'country' ? 'place' : neighbour);
  }
}

function best(sum: Scores): ActorType {
  let type: ActorType = 'other';
  let most = ENOUGH;
  for (const candidate of ['organisation', 'place', 'other', 'group', 'person'] as const)
    if (sum[candidate] >= most) {
      type = candidate;
      most = sum[candidate];
    }
  return type;
}

/** Last words of the persons' full names, and the first where the family name leads ("Kim Jong-un"). */
function surnamesOf(types: ReadonlyMap<string, ActorType>): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const [name, type] of types) {
    const words = name.split(' ').slice(0, personWords(name).length);
    if (type !== 'person' || words.length < 2) continue;
    for (const short of shortForms(words)) surnames.add(short);
  }
  return surnames;
}

function nameOf(page: Page, run: Run): string {
  return plain(page.text.slice(page.words[run.from]!.start, page.words[run.to - 1]!.end));
}

function useOf(page: Page, piece: Piece, types: ReadonlyMap<string, ActorType>): NameUse {
  const name = nameOf(page, piece);
  const start = page.words[piece.from]!.start;
  const end = page.words[piece.to - 1]!.end;
  const furniture = FURNITURE.has(page.lines[page.words[piece.from]!.sentence]!.block);
  const type = piece.known?.type ?? types.get(name) ?? 'other';
  return { ...piece, start, end, name, type, furniture };
}

/** Names of the running text by small letters, persons by their surname too. */
function indexNames(uses: readonly NameUse[]): ReadonlyMap<string, NameUse> {
  const index = new Map<string, NameUse>();
  for (const use of uses) {
    index.set(use.name.toLowerCase(), use);
    const words = use.name.split(' ');
    if (use.type === 'person' && words.length > 1) index.set(words.at(-1)!.toLowerCase(), use);
  }
  return index;
}

/**
 * Names in a headline whose every word is capitalised: those that the running text or the word lists know, and
 * given names with a surname.
 */
function readHeadline(page: Page, line: Line, index: ReadonlyMap<string, NameUse>): readonly NameUse[] {
  const uses: NameUse[] = [];
  let at = line.from;
  while (at < line.to) {
    const found = headlineName(page, at, { line, index });
    if (found !== null) uses.push(found);
    at = found?.to ?? at + 1;
  }
  return uses;
}

interface Headline {
  readonly line: Line;
  readonly index: ReadonlyMap<string, NameUse>;
}

/** Longest name, in words, that a headline is searched for. */
const LONGEST_NAME = 8;

function headlineName(page: Page, at: number, headline: Headline): NameUse | null {
  const { line, index } = headline;
  const word = page.words[at]!;
  if (!word.capital) return null;
  for (let to = Math.min(line.to, at + LONGEST_NAME); to > at; to--) {
    const seen = index.get(nameOf(page, { from: at, to }).toLowerCase());
    if (seen !== undefined && !(to === at + 1 && page.small.has(word.lower) && seen.type === 'other'))
      return headlineUse(page, { from: at, to }, seen.type, seen.known);
    if (to <= at + 1) break;
  }
  const known = knownAt(page, at, line.to);
  if (known !== null && known.to > at && !(line.shouted && isCommon(page, word)))
    return headlineUse(page, known, known.entry.type, known.entry);
  const full = fullName(page, at, line);
  return full === null ? null : headlineUse(page, full, 'person', null);
}

/** A given name and one word that English does not know. */
function fullName(page: Page, at: number, line: Line): Run | null {
  const word = page.words[at]!;
  const next = page.words[at + 1];
  if (next === undefined || at + 1 >= line.to || givenName(word.text) === undefined || isCommon(page, word))
    return null;
  if (
    !isNameWord(next) ||
    isCommon(page, next) ||
    isTitleWord(next) ||
    knownName(plain(next.text)) !== undefined
  )
    return null;
  return { from: at, to: at + 2 };
}

function headlineUse(page: Page, run: Run, type: ActorType, known: KnownName | null): NameUse {
  const line = page.lines[page.words[run.from]!.sentence]!;
  return {
    from: run.from,
    to: run.to,
    start: page.words[run.from]!.start,
    end: page.words[run.to - 1]!.end,
    name: nameOf(page, run),
    type,
    known,
    titles: titlesBefore(page, run.from, line),
    nation: null,
    furniture: FURNITURE.has(line.block),
  };
}

function titlesBefore(page: Page, at: number, line: Line): readonly Title[] {
  for (let from = Math.max(line.from, at - 3); from < at; from++) {
    const title = titleAt(page, from, at);
    if (title !== null && title.to === at) return [title];
  }
  return [];
}

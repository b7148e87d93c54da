import type { ActorType } from '../../../model/index.ts';
import { isCalledPlace } from './certain-types.ts';
import { isFullName } from './full-names.ts';
import { NAME_CONNECTORS, NEVER_NAMES, ORGANISATION_HEADS, OTHER_HEADS, STATE_CODES } from './heads.ts';
import { organisationEnd } from './institutions.ts';
import type { Run } from './known-at.ts';
import type { NameSpan } from './name-span.ts';
import { isTitleWord, type Title, titleAt } from './offices.ts';
import { isCommon, isLetter, type Line, type Page } from './page.ts';
import { personEnd } from './spans.ts';

/** Fewest words of an institution that only its head tells. */
const LEAST_INSTITUTION = 3;

/**
 * Names that the model leaves but their words tell: events, treaties, laws and prizes ("Winter Olympics", "Treaty of
 * Bergen"), long names of institutions, a given name with a surname, and the states of politicians ("(D-Ariz.)").
 *
 * @param named names already found in the line, in order
 */
export function otherNames(page: Page, line: Line, named: readonly NameSpan[]): readonly NameSpan[] {
  if (line.styled) return [];
  const taken = new Set<number>();
  for (const span of named) for (let at = span.from; at < span.to; at++) taken.add(at);
  const found: NameSpan[] = [];
  const listed = [...named];
  for (let at = line.from; at < line.to; at++) {
    const word = page.words[at]!;
    if (
      taken.has(at) ||
      !(isPart(page, at) || STATE_CODES.has(word.text) || (word.capital && isTitleWord(word)))
    )
      continue;
    if (isHomeState(page, at) || isStateCode(page, at, line)) {
      found.push({ from: at, to: at + 1, type: 'place', known: null });
      continue;
    }
    const title = titleAt(page, at, line.to);
    if (title !== null) {
      const bearer = taken.has(title.to) ? null : bearerAt(page, title, line, taken);
      if (bearer !== null) found.push(bearer);
      at = (bearer ?? title).to - 1;
      continue;
    }
    if (!isPart(page, at)) continue;
    const run = runAt(page, at, line, taken);
    const type = typeOf(page, run) ?? typeInList(page, run, listed);
    if (type !== null) {
      const to = type === 'organisation' ? Math.max(run.to, organisationEnd(page, run.from, run.to)) : run.to;
      found.push({ ...run, to, type, known: null });
      if (type === 'place' || type === 'person') listed.push({ ...run, type, known: null });
    }
    at = run.to - 1;
  }
  return found;
}

/** "the ports of A, B and C": a proper noun beside a person or place of a list is what its neighbour is. */
function typeInList(page: Page, run: Run, named: readonly NameSpan[]): ActorType | null {
  const words = page.words.slice(run.from, run.to);
  if (
    words.some(
      (word) => !word.capital || word.text.length < 2 || isCommon(page, word) || !/^NNP/.test(word.xpos),
    )
  )
    return null;
  const links = (at: number): boolean => /^(?:,|and|or)$/.test(page.words[at]?.text ?? '');
  const neighbour = named.find(
    (span) =>
      (span.type === 'person' || span.type === 'place') &&
      ((span.to + 1 === run.from && links(span.to)) || (run.to + 1 === span.from && links(run.to))),
  );
  return neighbour?.type ?? null;
}

/** "Mrs May", "Senator Ada Orr": the name behind a title; behind an office it begins with no common word. */
function bearerAt(page: Page, title: Title, line: Line, taken: ReadonlySet<number>): NameSpan | null {
  const word = page.words[title.to];
  if (word === undefined || title.to >= line.to || !word.capital || !isLetter(word.text)) return null;
  if (title.role !== null && (isCommon(page, word) || !/^NNP/.test(word.xpos))) return null;
  const bearer: NameSpan = { from: title.to, to: title.to + 1, type: 'person', known: null };
  return { ...bearer, to: taken.has(bearer.to) ? bearer.to : personEnd(page, bearer, line.to) };
}

/** "(R-Ohio)", "D-Conn.": what follows a party's letter is where the politician was elected. */
function isHomeState(page: Page, at: number): boolean {
  const [mark, letter, dash] = [-3, -2, -1].map((step) => page.words[at + step]?.text ?? '');
  return /^[-–]$/.test(dash!) && /^[DRI]$/.test(letter!) && /^[(,]$/.test(mark!);
}

/** "Springfield, OH": the code of a state behind a comma and a capitalised word, or before a postal code. */
function isStateCode(page: Page, at: number, line: Line): boolean {
  if (!STATE_CODES.has(page.words[at]!.text) || line.shouted) return false;
  if (at + 1 < line.to && /^\d{5}$/.test(page.words[at + 1]!.text)) return true;
  const [town, comma] = [page.words[at - 2], page.words[at - 1]];
  return at - 2 >= line.from && comma!.text === ',' && town!.capital && !NEVER_NAMES.has(town!.lower);
}

function isPart(page: Page, at: number): boolean {
  const word = page.words[at]!;
  return word.capital && isLetter(word.text) && !NEVER_NAMES.has(word.lower);
}

function runAt(page: Page, from: number, line: Line, taken: ReadonlySet<number>): Run {
  let to = from + 1;
  while (to < line.to && !taken.has(to)) {
    const number = /^\d+$/.test(page.words[to]!.text) && page.words[to - 1]!.capital;
    if (!number && !isPart(page, to) && !joins(page, to, line, taken)) break;
    to++;
  }
  const plain = page.words[from]!.first && page.small.has(page.words[from]!.lower) && to > from + 1 ? 1 : 0;
  return { from: from + plain, to };
}

function joins(page: Page, at: number, line: Line, taken: ReadonlySet<number>): boolean {
  const next = at + 1;
  return (
    NAME_CONNECTORS.has(page.words[at]!.lower) && next < line.to && !taken.has(next) && isPart(page, next)
  );
}

function typeOf(page: Page, run: Run): ActorType | null {
  const words = page.words.slice(run.from, run.to);
  if (isCalledPlace(page, run)) return 'place';
  if (words.length < 2) return null;
  const of = words.findIndex((word) => !word.capital && /^(?:of|for|on)$/.test(word.lower));
  const last = words.findLast((word) => word.capital)!;
  const heads = [last.lower, ...(of > 0 ? [words[of - 1]!.lower] : [])];
  if (heads.some((head) => OTHER_HEADS.has(head))) return 'other';
  const capitals = words.filter((word) => word.capital).length;
  if (heads.some((head) => ORGANISATION_HEADS.has(head)) && capitals >= (of > 0 ? 2 : LEAST_INSTITUTION))
    return 'organisation';
  return isFullName(page, run) ? 'person' : null;
}

import type { ActorType } from '../../../model/index.ts';
import { TITLE_ABBREVIATIONS } from '../role-words.ts';
import {
  COMPANY_ENDINGS,
  DIRECTIONS,
  FIRM_ENDINGS,
  NAME_CONNECTORS,
  NEVER_NAMES,
  ORGANISATION_HEADS,
  ORGANS,
  OTHER_HEADS,
  PARTICLES,
  PLACE_HEADS,
} from './heads.ts';
import { knownAt, type Run } from './known-at.ts';
import { givenName, isCommonWord, type KnownName, longestFrom } from './lexicon.ts';
import type { TaggedName } from './model/tagger.ts';
import { isHead, isTitleWord, titleAt } from './offices.ts';
import { isCommon, isLetter, type Line, type Page, type Word } from './page.ts';
import { wordSet } from './word-list.ts';

/** A name as a range of words with its type. */
export interface NameSpan extends Run {
  readonly type: ActorType;
  readonly known: KnownName | null;
}

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

/**
 * Names that go on to the head of an institution: "Geneva" of "Geneva Centre for Coastal Policy". What lies inside belongs to
 * it. Peoples and countries stand apart from their institutions ("Chilean Navy").
 */
function institutions(page: Page, line: Line, spans: readonly NameSpan[]): readonly NameSpan[] {
  if (line.styled) return spans;
  const result: NameSpan[] = [];
  for (const found of spans) {
    const last = result.at(-1);
    if (last !== undefined && found.from < last.to) continue;
    const span = { ...found, from: headStart(page, found, Math.max(line.from, last?.to ?? 0)) };
    const to = headEnd(page, span, line.to);
    if (to > span.to) result.push({ ...span, to, type: typeByLast(page, to), known: null });
    else result.push(isOwner(page, span) ? { ...span, type: 'organisation' } : byHead(page, span));
  }
  return result;
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
function personEnd(page: Page, span: NameSpan, end: number): number {
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

/** Where a name goes on to the head of an institution or an event, else its end. */
function headEnd(page: Page, span: NameSpan, end: number): number {
  if (span.type === 'group' || span.type === 'country' || span.type === 'other') return span.to;
  let head = -1;
  for (let at = span.to; at < end && at < span.to + LONGEST_REST; at++) {
    const word = page.words[at]!;
    if (!word.capital || !isLetter(word.text) || isTitleWord(word) || isBarred(page, at, end)) break;
    // "Ada Orr Memorial Foundation", but not two people and a body.
    if (span.type === 'person' && !isCommon(page, word) && givenName(word.text) !== undefined) break;
    if (ORGANISATION_HEADS.has(word.lower) || OTHER_HEADS.has(word.lower)) head = at;
  }
  if (head < 0 || isOrgan(page, span.to, head + 1)) return span.to;
  return OTHER_HEADS.has(page.words[head]!.lower) ? head + 1 : organisationEnd(page, span.from, head + 1);
}

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
function isOrgan(page: Page, from: number, to: number): boolean {
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

/** Longest abbreviation of a body before its organ, in characters. */
const LONGEST_ABBREVIATION = 4;

/** An abbreviated body and its organ are two names: "U.N. Security Council". */
function parted(page: Page, span: NameSpan): readonly NameSpan[] {
  const known = span.type === 'organisation' ? knownAt(page, span.from, span.to) : null;
  if (known === null || known.from !== span.from || known.to >= span.to) return [span];
  if (known.entry.type === 'place' || !isOrgan(page, known.to, span.to)) return [span];
  if (page.words[known.to - 1]!.end - page.words[known.from]!.start > LONGEST_ABBREVIATION) return [span];
  return [
    { from: span.from, to: known.to, type: known.entry.type, known: known.entry },
    { ...span, from: known.to },
  ];
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

/** A name without titles and plain words before it and the possessive behind it. */
function trim(page: Page, name: TaggedName): NameSpan | null {
  let { from, to } = name;
  let type: ActorType = name.kind;
  for (let at = to - 1; at > from; at--)
    if (!page.words[at]!.capital && isLetter(page.words[at]!.text) && !isInner(page.words[at]!)) {
      from = at + 1;
      break;
    }
  if (isAddress(page.words[from]!) && to > from + 1) type = 'person';
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

/** Where a person's name begins behind titles ("President X") and a common word that opens the sentence ("Welcome X"). */
function nameStart(page: Page, start: number, to: number): number {
  let from = start;
  for (let title = titleAt(page, from, to); title !== null && title.to < to; title = titleAt(page, from, to))
    from = title.to;
  const word = page.words[from]!;
  if (from + 1 < to && word.first && isCommon(page, word) && givenName(word.text) === undefined) from++;
  return from;
}

/** A dash with a space before it, or an address: no part of a name. */
function isApart(word: Word): boolean {
  return /:\/\//.test(word.text) || (/^[-–—]$/.test(word.text) && !word.glued);
}

/** "Ada Orr Carl Lindt" where line breaks were lost, "Springfield Ohio": two names that only follow one another. */
function separated(page: Page, span: NameSpan): readonly NameSpan[] {
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
function isOffice(page: Page, line: Line, span: NameSpan): boolean {
  if (span.type !== 'organisation' || span.known !== null) return false;
  if (!page.words.slice(span.from, span.to).every((word) => isCommon(page, word))) return false;
  const title = titleAt(page, span.from, line.to);
  return title !== null && title.to > span.to;
}

/** "Kenya's Ministry of Health": the country and what it owns are two names. */
function owned(page: Page, span: NameSpan): readonly NameSpan[] {
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

function knownOf(page: Page, line: Line, tagged: readonly NameSpan[]): readonly NameSpan[] {
  const found: NameSpan[] = [];
  let next = 0;
  for (let at = line.from; at < line.to; at++) {
    while (next < tagged.length && tagged[next]!.to <= at) next++;
    const span = tagged[next];
    const inside = span !== undefined && span.from < at;
    if (inside) {
      at = span.to - 1;
      continue;
    }
    const known = knownAt(page, at, line.to);
    if (known === null) continue;
    if (span !== undefined && span.from < known.to && !overrules(page, known, span)) continue;
    if (span === undefined || span.from >= known.to) if (!standsAlone(page, line, known)) continue;
    found.push({ from: at, to: known.to, type: known.entry.type, known: known.entry });
    at = known.to - 1;
  }
  return found;
}

type Known = Run & { readonly entry: KnownName };

/** True where a known form is right against a name of the model that begins no earlier. */
function overrules(page: Page, known: Known, span: NameSpan): boolean {
  if (span.to > known.to) return false;
  if (span.from > known.from || span.to < known.to) return true;
  const ambiguous = known.to === known.from + 1 && givenName(page.words[known.from]!.text) !== undefined;
  if (span.type !== 'person') return true;
  // "Kenya said": a country, unless somebody of the report bears the word before a surname ("Jordan Reed").
  if (known.entry.type === 'country' && known.to === known.from + 1)
    return !leadingWords(page).has(page.words[known.from]!.lower);
  return !ambiguous && (known.entry.type !== 'place' || known.entry.form === 'capital');
}

const leading = new WeakMap<Page, ReadonlySet<string>>();

/** Words of a report that stand somewhere before another capitalised word that is no head of an institution or place. */
function leadingWords(page: Page): ReadonlySet<string> {
  let found = leading.get(page);
  if (found === undefined) {
    found = new Set(
      page.words.flatMap((word, at) => {
        const next = page.words[at + 1];
        if (next?.sentence !== word.sentence || !word.capital || !next.capital || !isLetter(next.text))
          return [];
        return isCommon(page, next) || isHead(next) ? [] : [word.lower];
      }),
    );
    leading.set(page, found);
  }
  return found;
}

/** A known form that the model does not take for a name: is it one all the same? */
function standsAlone(page: Page, line: Line, known: Known): boolean {
  const word = page.words[known.from]!;
  if (known.to > known.from + 1) return true;
  if (line.styled && isCommon(page, word)) return false;
  const next = page.words[known.to];
  const led = next !== undefined && known.to < line.to && next.capital;
  if (known.entry.type === 'country' || known.entry.type === 'group')
    return !word.first || led || !isCommon(page, word);
  return !isCommonWord(word.lower);
}

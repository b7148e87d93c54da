import type { Block } from '../model/index.ts';
import { agencyNamed, isAgencyCredit } from './agencies.ts';
import type { Layout } from './blocks.ts';
import type { Reader } from './line-kinds.ts';
import type { ReadRules } from './types.ts';

/** A dateline ends within so many characters: places of two countries, a day and an agency. */
const LONGEST = 140;
/** A standfirst or two may come before the paragraph with the dateline. */
const BODIES = 3;
/** Capitals alone make a dateline of so many words at most ("PORT OF SPAIN - "); more are a headline. */
const CAPITAL_WORDS = 4;
/** Letters in capitals that make a place, and small ones among them ("McALLEN"). */
const CAPITALS = 3;
const SMALL = 2;

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
const PARTICLE = '(?:de|da|do|dos|del|della|di|du|la|le|las|los|el|al|of|the|on|upon|sur|am|im|in|van)';
const PLACE = String.raw`${NAME}(?:\s(?:${PARTICLE}\s){0,2}${NAME}){0,5}`;
const PLACES = String.raw`${PLACE}(?:(?:\s?[,/|]\s?|\sand\s|\s&\s)${PLACE}){0,5}`;
/** A dash that stands free, or a long one between words, and the first words of the news behind it. */
const DASH = String.raw`\s*(?:[-–—]{2,3}|[–—])|\s+[-_](?=\s)|(?<=\))\s*[-:]`;
const NEWS = String.raw`(?=\s*["“‘'«([]?(?:\p{Lu}|\p{Lo}|[$€£]?\d))`;
/** "(Agency) -", "(Agency, May 3) -", "-", "/Agency/." */
const CLOSE = String.raw`(?:\s{0,2}\((?<agency>[^()]{2,60})\))?(?:${DASH})|[,.\s]{0,2}/(?<slashed>\p{Lu}[^/]{1,30})/(?:${DASH}|\.)?`;

const patterns = new WeakMap<ReadRules, RegExp>();

/** The layout's blocks where the dateline that opens the first paragraphs is a block of its own. */
export function withDateline(text: string, layout: Layout, reader: Reader): readonly Block[] {
  let seen = 0;
  for (const [index, block] of layout.blocks.entries()) {
    if (block.kind !== 'body') continue;
    const length = datelineLength(text.slice(block.start, block.end), reader.rules);
    if (length > 0) return split(text, layout.blocks, { index, length });
    seen++;
    if (seen === BODIES) break;
  }
  return layout.blocks;
}

function split(
  text: string,
  blocks: readonly Block[],
  at: { readonly index: number; readonly length: number },
): readonly Block[] {
  const whole = blocks[at.index]!;
  const end = whole.start + at.length;
  const rest = text.slice(end, whole.end);
  const start = end + (rest.length - rest.trimStart().length);
  return [
    ...blocks.slice(0, at.index),
    { start: whole.start, end, kind: 'dateline' },
    { start, end: whole.end, kind: whole.kind },
    ...blocks.slice(at.index + 1),
  ];
}

/**
 * Characters of the dateline with which a paragraph opens, its dash included; 0 where it opens with none. Places in capitals
 * need no more than the dash; others an agency in parentheses, or a comma and a day. Linear in a bounded head.
 */
export function datelineLength(paragraph: string, rules: ReadRules): number {
  const match = patternOf(rules).exec(paragraph.slice(0, LONGEST));
  if (match === null || match[0].length >= paragraph.length) return 0;
  const {
    places = '',
    joint = '',
    day,
    agency,
    slashed,
  } = match.groups as Record<string, string | undefined>;
  const named = agency ?? slashed;
  const isSigned = named !== undefined && isAgency(named, rules);
  if (slashed !== undefined && !isSigned) return 0;
  const plain = withoutWeekday(places, rules);
  if (isCapitals(plain)) {
    const isBare = day === undefined && named === undefined;
    return isBare && isLabel(plain, rules) ? 0 : match[0].length;
  }
  if (isSigned) return match[0].length;
  const dated = day !== undefined && named === undefined && plain !== '' && /[,/|]/.test(joint + places);
  // "Jane Doe, 3 June 1944 - 4 May 2021" is a life.
  return dated && !/^\s*\d/.test(paragraph.slice(match[0].length)) ? match[0].length : 0;
}

/** Compiled once for each set of rules. Groups: places, joint, day, agency or slashed. */
function patternOf(rules: ReadRules): RegExp {
  let pattern = patterns.get(rules);
  if (pattern === undefined) {
    const names = (map: ReadonlyMap<string, number>) =>
      [...map.keys()]
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
        .map(written)
        .join('|');
    const month = String.raw`(?:${names(rules.months)})\b\.?`;
    const year = String.raw`(?:,?\s\d{4})?`;
    const day = String.raw`(?:(?:${names(rules.weekdays)})\b\.?,?\s)?(?:${month}\s\d{1,2}(?:st|nd|rd|th)?${year}|\d{1,2}(?:st|nd|rd|th)?\s${month}${year}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})`;
    pattern = new RegExp(
      String.raw`^(?<places>${PLACES})?(?<joint>\s?[,/|.]\s?|\s)?(?<day>${day})?(?:${CLOSE})${NEWS}`,
      'u',
    );
    patterns.set(rules, pattern);
  }
  return pattern;
}

/** "january" as it is written in a dateline: January, JANUARY. */
function written(name: string): string {
  return `${name[0]?.toUpperCase()}(?:${name.slice(1)}|${name.slice(1).toUpperCase()})`;
}

function isAgency(words: string, rules: ReadRules): boolean {
  const first = words.split(/[,;]/)[0]!.trim();
  return isAgencyCredit(first) || agencyNamed(first) !== null || rules.newsService.test(first);
}

/** "Tuesday" is no place, wherever it stands. */
function withoutWeekday(places: string, rules: ReadRules): string {
  return places
    .split(/\s*[,/|]\s*/)
    .filter((place) => !rules.weekdays.has(place.toLowerCase().replace(/\.$/, '')))
    .join(', ');
}

function isCapitals(places: string): boolean {
  const first = places.split(/[,/|]/)[0]!;
  const small = first.match(/\p{Ll}/gu)?.length ?? 0;
  return (first.match(/\p{Lu}/gu)?.length ?? 0) >= CAPITALS && small <= SMALL;
}

/** "BREAKING -", "VIDEO -", a headline in capitals: no place. */
function isLabel(places: string, rules: ReadRules): boolean {
  const label = places.toLowerCase();
  return (
    label.split(/\s+/).length > CAPITAL_WORDS ||
    rules.sections.has(label) ||
    rules.kickers.has(label) ||
    rules.furniture.some((pattern) => pattern.test(places))
  );
}

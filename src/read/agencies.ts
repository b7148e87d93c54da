import type { Block, Span } from '../model/index.ts';
import { AGENCIES } from './agency-data.ts';
import type { Agency, ReadRules } from './types.ts';

/** What stands before an agency is looked at over so many characters. */
const BEFORE = 90;
/** What stands behind it. */
const AFTER = 60;
/** A line of credit is no longer than this. */
const CREDIT_LENGTH = 160;
/** "CITY, Country, Jan. 13 (Agency) -" is no longer than this. */
const DATELINE_LENGTH = 90;

const FORMS: ReadonlyMap<string, Agency> = new Map(
  AGENCIES.flatMap((agency) => agency.forms.map((form) => [form, agency] as const)),
);
const FORM = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#.-])(?:${[...FORMS.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) => form.replace(/[.]/g, '\\.'))
    .join('|')})(?![\p{L}\p{N}]|-\p{L}|\.\p{L})`,
  'gu',
);
/** The agencies' own way to begin a report. Groups: the names in the parentheses. */
const DATELINE = /^[^()]{0,60}?[\p{Lu}][^()]{0,40}\(([\p{L}][\p{L} .&/,-]{1,40})\)\s*(?:[-–—:]|\p{Lu})/u;
const DATELINE_START = /^\(([\p{L}][\p{L} .&/,-]{1,40})\)\s*[-–—]/u;
/** "(Kyodo)" or "— Reuters" at the end of a paragraph. */
const SIGNED = /(?:[([]\s*([^()[\]]{2,60})\s*[)\]]|[-–—]\s*([^-–—]{2,40}))\s*\.?$/u;
/** What a line of credit may hold beside agencies. */
const JOINTS =
  /\b(?:and|with|by|from|via|for|the|in|source|sources|agencies|agency|staff|wire|wires|news|service|services|reports|report|additional|reporting|files|compiled|contributed|to|this|story|article)\b|[\s/,;:&+|()[\].©–—-]|(?:(?<=\/)[a-z]{2,4}\b)|\b(?:19|20)\d\d\b/giu;

interface Hit extends Span {
  readonly name: string;
}

/**
 * The agencies that a report names as a source of its text, by canonical name in order of first mention: in an agency's
 * dateline, in a line of credit, before a verb of reporting, behind "told" or "according to". An agency
 * that is only spoken of, or that made a picture, is not among them. Linear in the text.
 */
export function agenciesOf(text: string, blocks: readonly Block[], rules: ReadRules): readonly string[] {
  const hits: Hit[] = [];
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    if (block.kind === 'caption' || block.kind === 'title' || block.kind === 'section') continue;
    if (
      block.kind === 'boilerplate' &&
      !/^\W*(?:©|\(c\)|copyright)/i.test(words) &&
      creditHits(words).length === 0
    )
      continue;
    for (const hit of hitsIn(words, block.kind, rules))
      hits.push({ name: hit.name, start: block.start + hit.start, end: block.start + hit.end });
  }
  hits.sort((a, b) => a.start - b.start || a.end - b.end);
  return [...new Set(hits.map((hit) => hit.name))];
}

/** True if the line holds nothing but agencies and the words that join them: "Kyodo/AFP", "With reporting by AP". */
export function isAgencyCredit(line: string): boolean {
  return creditHits(line).length > 0;
}

/** The canonical name of an agency written in this form, or null. */
export function agencyNamed(form: string): string | null {
  return FORMS.get(form.trim())?.name ?? null;
}

function hitsIn(words: string, kind: Block['kind'], rules: ReadRules): readonly Hit[] {
  const furniture = kind === 'boilerplate' || kind === 'byline' || kind === 'dateline';
  const credit = creditHits(words);
  if (credit.length > 0) return credit;
  const byline = kind === 'byline' ? rules.agencyByline.exec(words) : null;
  if (byline !== null) {
    const name = byline[1] as string;
    const start = words.lastIndexOf(name);
    return [{ name, start, end: start + name.length }];
  }
  const hits: Hit[] = [...datelineHits(words), ...signedHits(words, rules)];
  for (const { agency, start, end } of formsIn(words)) {
    if (furniture ? agency.ambiguous !== true : isSource(words, start, end, { agency, rules }))
      hits.push({ name: agency.name, start, end });
  }
  for (const match of words.matchAll(rules.agencyNamed)) {
    const name = match[1] as string;
    if (agencyNamed(name) === null) hits.push({ name, start: match.index, end: match.index + name.length });
  }
  return [...hits, ...titledHits(words, hits, rules)];
}

/** "according to Norpress News Agency": its own name says what it is, known to the list or not. */
function titledHits(words: string, known: readonly Hit[], rules: ReadRules): readonly Hit[] {
  const hits: Hit[] = [];
  for (const match of words.matchAll(rules.agencyTitled)) {
    const name = match[0];
    const start = match.index;
    const end = start + name.length;
    // "Xinhua News Agency" is in the list.
    if (!formsIn(name).next().done || known.some((hit) => hit.start < end && start < hit.end)) continue;
    if (isSource(words, start, end, { agency: { name, forms: [name] }, rules }))
      hits.push({ name, start, end });
  }
  return hits;
}

function* formsIn(words: string): Generator<{ agency: Agency; start: number; end: number }> {
  for (const match of words.matchAll(FORM)) {
    const agency = FORMS.get(match[0]);
    if (agency !== undefined) yield { agency, start: match.index, end: match.index + match[0].length };
  }
}

function isSource(
  words: string,
  start: number,
  end: number,
  of: { agency: Agency; rules: ReadRules },
): boolean {
  const after = words.slice(end, end + AFTER);
  if (of.rules.agencyProduct.test(after)) return false;
  if (of.rules.agencyAfter.test(after) && of.agency.ambiguous !== true) return true;
  return of.rules.agencyBefore.test(words.slice(Math.max(0, start - BEFORE), start));
}

/** "TALLINN, Jan. 13 (Agency) -": the parentheses name the agency, known to the list or not. */
function datelineHits(words: string): readonly Hit[] {
  const head = words.slice(0, DATELINE_LENGTH);
  const match = DATELINE_START.exec(head) ?? DATELINE.exec(head);
  if (match === null) return [];
  const inside = match[1] as string;
  const start = match[0].indexOf(`(${inside}`) + 1;
  const known = [...formsIn(inside)];
  if (known.length > 0)
    return known.map((hit) => ({ name: hit.agency.name, start: start + hit.start, end: start + hit.end }));
  const dash = /[-–—]$/u.test(match[0]);
  const placed =
    start > 1 &&
    /^[\p{Lu}\d\s.,/'’()-]*(?:\b\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}\s?)?$/u.test(match[0].slice(0, start - 1));
  return dash && placed ? [{ name: inside.trim(), start, end: start + inside.length }] : [];
}

/** "(Kyodo)" at the end of a paragraph, where nothing else stands in the parentheses. */
function signedHits(words: string, rules: ReadRules): readonly Hit[] {
  const from = Math.max(0, words.length - 70);
  const match = SIGNED.exec(words.slice(from));
  if (match === null || rules.pictureCredit.test(match[0])) return [];
  const inside = match[1] ?? (match[2] as string);
  const start = from + match.index + match[0].indexOf(inside);
  return creditHits(inside).map((hit) => ({ ...hit, start: start + hit.start, end: start + hit.end }));
}

function creditHits(line: string): readonly Hit[] {
  if (line.length > CREDIT_LENGTH) return [];
  const hits = [...formsIn(line)];
  if (hits.length === 0) return [];
  let rest = line;
  for (const hit of [...hits].reverse()) rest = `${rest.slice(0, hit.start)} ${rest.slice(hit.end)}`;
  // `(?<=\/)` above needs the slash, so joints are taken out of the line with the agencies gone but slashes kept.
  if (rest.replace(JOINTS, '') !== '') return [];
  return hits.map((hit) => ({ name: hit.agency.name, start: hit.start, end: hit.end }));
}

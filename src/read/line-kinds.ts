import { isAgencyCredit } from './agencies.ts';
import { authorsOfByline, authorsOfCredit } from './people.ts';
import type { StampReader } from './stamp.ts';
import type { Paragraph, ReadRules } from './types.ts';

/**
 * What a paragraph is by its own words: a kind of block, or `prose` (sentences), or `short` (a line without
 * an end: title, heading, name, link, by where it stands).
 */
export type LineKind =
  | 'boilerplate'
  | 'correction'
  | 'caption'
  | 'dateline'
  | 'byline'
  | 'list'
  | 'quote'
  | 'heading'
  | 'withheld'
  | 'biography'
  | 'related'
  | 'comments'
  | 'prose'
  | 'short';

/** Furniture is told by patterns up to this length; longer paragraphs are prose. */
const FURNITURE_LENGTH = 420;
/** A date on a line of its own leaves so many other words at most ("Tokyo", "5 min read"). */
const DATE_COMPANY_WORDS = 3;
const DATE_LINE_LENGTH = 170;
/** A line on who else worked on the report is no longer than this. */
const CREDIT_LENGTH = 300;
/** A line without full stop but this long is a sentence that lost its end. */
const PROSE_LENGTH = 140;

const SENTENCE_END = /[.!?…:;。！？][)\]"'”’»*」』]*$/u;
const SENTENCE_INSIDE = /\p{Ll}[.!?]["”’]?\s+["“‘]?\p{Lu}/u;
const BULLET = /^(?:[-–•·▪●◦‣*]\s+|\(?\d{1,2}[.)]\s+|[a-z]\)\s+)(?=\S)/u;
const MARKED_HEADING = /^(?:\*{2,}|#{1,6})\s*\S.{0,118}$/u;
const RULED_HEADING = /^\*{2}[^*]{2,100}\*{2}$/u;
const AGENCY_DATELINE = /^\p{Lu}[\p{L}\s,.'’/-]{1,50}\(([^()]{2,40})\)\s*[-–—]{0,2}$/u;
const CAPITALISED_LINE = /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,6}$/u;
const MENU_ITEMS = 4;
const MENU_ITEM_LENGTH = 24;
const QUOTED_LINE = /^>\s?\S/;

/** Rules of one language with what was compiled from them. */
export interface Reader {
  readonly rules: ReadRules;
  readonly stamps: StampReader;
}

/** The kind of a paragraph by its own words alone. */
export function lineKind(paragraph: Paragraph, reader: Reader): LineKind {
  const { text } = paragraph;
  const { rules } = reader;
  if (rules.correction.test(text.slice(0, FURNITURE_LENGTH).replace(BULLET, ''))) return 'correction';
  if (text.length > FURNITURE_LENGTH) return QUOTED_LINE.test(text) ? 'quote' : (markedKind(text) ?? 'prose');
  return shortLineKind(text, reader) ?? (isProse(text) ? 'prose' : 'short');
}

function shortLineKind(text: string, reader: Reader): LineKind | null {
  const { rules } = reader;
  if (rules.withheld.some((pattern) => pattern.test(text))) return 'withheld';
  if (isAgencyCredit(text)) return 'byline';
  if (rules.commentsStart.test(text)) return 'comments';
  if (rules.relatedStart.test(text)) return 'related';
  if (rules.furniture.some((pattern) => pattern.test(text)))
    return isDateLine(text, reader) ? 'dateline' : 'boilerplate';
  if (isDoubled(text) || rules.caption.some((pattern) => pattern.test(text))) return 'caption';
  if (authorsOfByline(text, rules).length > 0 || authorsOfCredit(text, rules).length > 0) return 'byline';
  if (isNamelessByline(text, rules)) return 'byline';
  if (isAgencyDateline(text)) return 'dateline';
  if (isMenu(text)) return 'boilerplate';
  if (text.length <= CREDIT_LENGTH && rules.contributed.test(text)) return 'byline';
  if (rules.biography.test(text)) return 'biography';
  if (isDateLine(text, reader)) return 'dateline';
  return QUOTED_LINE.test(text) ? 'quote' : markedKind(text);
}

/** "***Tokyo and NATO", "## Background", "- first point". */
function markedKind(text: string): LineKind | null {
  if (MARKED_HEADING.test(text) || RULED_HEADING.test(text))
    return SENTENCE_END.test(text) ? null : 'heading';
  return BULLET.test(text) ? 'list' : null;
}

/** True if the paragraph is made of sentences. */
export function isProse(text: string): boolean {
  if (text.length > PROSE_LENGTH) return true;
  const tail = text.slice(-12);
  return (SENTENCE_END.test(tail) && /[\s\p{Lo}]/u.test(text)) || SENTENCE_INSIDE.test(text);
}

/** "By Reuters", "by: Staff Reports": a byline of somebody who is no person. */
function isNamelessByline(text: string, rules: ReadRules): boolean {
  const start = rules.bylineStart.exec(text);
  if (start === null || SENTENCE_END.test(text)) return false;
  const rest = text.slice(start[0].length);
  return isAgencyCredit(rest) || (CAPITALISED_LINE.test(rest) && rules.occupation.test(rest));
}

/** "VIENNA (dpa/AFP)" on a line of its own. */
function isAgencyDateline(text: string): boolean {
  const match = AGENCY_DATELINE.exec(text);
  return match !== null && isAgencyCredit(match[1] as string);
}

/** "News | Sport | Weather | Travel": a site's menu in a line. */
function isMenu(text: string): boolean {
  const items = text.split(/\s*[|•·]\s*/);
  return (
    items.length >= MENU_ITEMS && items.every((item) => item.length <= MENU_ITEM_LENGTH && !/\d/.test(item))
  );
}

/** "Jane DoeJane Doe": a picture's label and its alternative text run together. */
export function isDoubled(text: string): boolean {
  if (text.length < 6 || text.length > FURNITURE_LENGTH) return false;
  const middle = text.length / 2;
  const exact = Number.isInteger(middle) && text.slice(0, middle) === text.slice(middle);
  if (exact) return /\p{L}{2}/u.test(text) && /\p{Lu}/u.test(text);
  const spaced = (text.length - 1) / 2;
  return (
    Number.isInteger(spaced) &&
    /\s/.test(text[spaced] as string) &&
    text.slice(0, spaced) === text.slice(spaced + 1) &&
    /\p{Lu}\p{Ll}/u.test(text)
  );
}

/** A line that holds dates of the report, labelled or not, and hardly anything else. */
export function isDateLine(text: string, reader: Reader): boolean {
  // "— Jane Doe (@jane) 16 January 2018" is the foot of a post that the report quotes.
  if (text.length > DATE_LINE_LENGTH || !/\d/.test(text) || text.includes('@')) return false;
  const { rules, stamps } = reader;
  let rest = text;
  let found = 0;
  for (let stamp = stamps.find(rest); stamp !== null && found < 4; stamp = stamps.find(rest)) {
    found++;
    rest = `${rest.slice(0, stamp.start)} ${rest.slice(stamp.end)}`;
  }
  if (found === 0 && !(startsWithLabel(text, rules) && namesTime(text, rules))) return false;
  for (const pattern of [rules.publishedLabel, rules.updatedLabel, rules.dateCompany])
    rest = rest.replace(pattern, ' ');
  const left = (rest.match(/\p{L}+/gu) ?? []).filter((word) => !isDateWord(word, rules));
  return (
    left.length <= (found > 0 ? DATE_COMPANY_WORDS : 0) && (left.length === 0 || !SENTENCE_END.test(text))
  );
}

function isDateWord(word: string, rules: ReadRules): boolean {
  const plain = word.toLowerCase();
  return rules.weekdays.has(plain) || rules.months.has(plain);
}

/** A clock time, or a month or weekday in words. */
function namesTime(text: string, rules: ReadRules): boolean {
  return /\d[:.]\d\d/.test(text) || (text.match(/\p{L}+/gu) ?? []).some((word) => isDateWord(word, rules));
}

/** "Updated 3:15 pm, Friday" names no full date, but it is a date line all the same. */
function startsWithLabel(text: string, rules: ReadRules): boolean {
  return [rules.publishedLabel, rules.updatedLabel].some((pattern) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    pattern.lastIndex = 0;
    return match?.index === 0;
  });
}

import type { Block, BlockKind } from '../model/index.ts';
import { type LineKind, lineKind, type Reader } from './line-kinds.ts';
import type { Paragraph } from './types.ts';

/** A headline has so many characters at most. */
const TITLE_LENGTH = 260;
/** A line shorter than this in words is a section or a logo if a longer headline follows. */
const TITLE_WORDS = 4;
const HEADING_LENGTH = 100;
const HEADING_WORDS = 12;
/** A paragraph of prose this long is the report's own text even behind a "Related" line. */
const BODY_LENGTH = 100;
/** Characters of scripts that write a syllable or a word with one, and how many make a paragraph. */
const DENSE = /[\u3040-\u9fff\uac00-\ud7af]/g;
const DENSE_LENGTH = 25;
/** Comments begin only behind so many paragraphs of the report. */
const BODY_BEFORE_COMMENTS = 2;
/** The title is looked for among so many lines. */
const HEADER_LINES = 25;

const SECTION_PATH =
  /^\p{Lu}[\p{L}\p{N}&.'’ -]{1,28}(?:\s*[/|>»›•·→]\s*\p{Lu}[\p{L}\p{N}&.'’ -]{1,28}){1,3}$/u;

/** "Jane Doe Deputy political editor" */
const ROLE_LINE = /^(?:\p{Lu}[\p{L}.'’-]*\s){2,4}[\p{L}\s&-]{0,50}$/u;
const TITLE_STOP = /[.;:…]["”’)]*$/u;
/** "… Tells U.S.", "… Sues Acme Inc.": the dot belongs to the word. */
const ABBREVIATED_END = /(?:(?:\b\p{Lu}\.){2,}|\s\p{Lu}\p{L}{0,2}\.|\bCorp\.)["”’)]*$/u;
/** A full stop inside, but for short words in capitals ("Rep. Doe", "Ariz. Governor"). */
const SENTENCE_BREAK = /(?:(?<!\p{L})\p{Ll}\p{L}*|\p{L}{5})\.["”’]?\s+["“‘]?\p{Lu}/u;

/** The blocks of a report and which of them is the title. */
export interface Layout {
  readonly blocks: readonly Block[];
  /** Index of the title in `blocks`, -1 where there is none. */
  readonly title: number;
  /** Index of the first paragraph of the report's own sentences, -1 where there is none. */
  readonly firstProse: number;
  /** True where a line says that the rest of the text is withheld. */
  readonly withheld: boolean;
}

/**
 * The kind of every paragraph: first by its own words, then by where it stands: what comes before the title, between the title and the
 * first sentence, and behind the last. `known` comes from elsewhere (mark-up, the
 * sender). Paragraphs with `markup` keep what the mark-up says where the words do not contradict it.
 */
export function layoutOf(paragraphs: readonly Paragraph[], reader: Reader, known: Known): Layout {
  const own = paragraphs.map((paragraph) => lineKind(paragraph, reader));
  const title = findTitle(paragraphs, own, { known: known.title, reader });
  const firstProse = own.findIndex((kind, index) => index > title && isBody(paragraphs[index]!, kind));
  const lastProse = own.findLastIndex((kind, index) => index > title && isBody(paragraphs[index]!, kind));
  let zone: Zone = { related: false, comments: false, prose: 0 };
  const blocks = paragraphs.map((paragraph, index): Block => {
    zone = nextZone(zone, paragraph, own[index]!);
    const place = { title, firstProse, lastProse, zone, index };
    const kind = kindAt(paragraph, own[index]!, { place, paragraphs, own, reader, section: known.section });
    return { start: paragraph.start, end: paragraph.end, kind };
  });
  return { blocks, title, firstProse, withheld: own.includes('withheld') };
}

/** What is known of a report before its lines are looked at. */
export interface Known {
  readonly title: string | null;
  readonly section: string | null;
}

/** What earlier lines announced: links or comments from here on. */
interface Zone {
  readonly related: boolean;
  readonly comments: boolean;
  readonly prose: number;
}

function nextZone(zone: Zone, paragraph: Paragraph, kind: LineKind): Zone {
  if (kind === 'comments' && zone.prose >= BODY_BEFORE_COMMENTS) return { ...zone, comments: true };
  if (kind === 'related') return { ...zone, related: true };
  if (!isBody(paragraph, kind)) return zone;
  return { related: false, comments: zone.comments, prose: zone.prose + 1 };
}

interface Surroundings {
  readonly place: {
    readonly title: number;
    readonly firstProse: number;
    readonly lastProse: number;
    readonly zone: Zone;
    readonly index: number;
  };
  readonly paragraphs: readonly Paragraph[];
  readonly own: readonly LineKind[];
  readonly reader: Reader;
  readonly section: string | null;
}

function kindAt(paragraph: Paragraph, own: LineKind, around: Surroundings): BlockKind {
  const { title, firstProse, lastProse, zone, index } = around.place;
  if (index === title) return 'title';
  if (zone.comments) return 'boilerplate';
  if (index < title) return aboveTitle(paragraph, own, around.reader);
  if (zone.related && !isBody(paragraph, own)) return 'boilerplate';
  if (own === 'related' || own === 'comments' || own === 'withheld') return 'boilerplate';
  if (own === 'biography') return index > lastProse ? 'boilerplate' : 'body';
  if (own !== 'prose' && own !== 'short') return own;
  if (isLinkElsewhere(paragraph, own)) return 'boilerplate';
  if (paragraph.markup !== undefined) return markupKind(paragraph, around);
  if (own === 'prose') return 'body';
  // Behind the last sentence stand links and names; but a line in lower case is a piece of a broken sentence.
  if (firstProse >= 0 && index > lastProse) return /^\p{Ll}/u.test(paragraph.text) ? 'body' : 'boilerplate';
  if (index < firstProse || firstProse < 0) return belowTitle(paragraph, around);
  return isHeading(paragraph, around) ? 'heading' : 'body';
}

function aboveTitle(paragraph: Paragraph, own: LineKind, reader: Reader): BlockKind {
  if (own === 'byline' || own === 'caption' || own === 'correction') return own;
  return isSection(paragraph.text, reader) ? 'section' : 'boilerplate';
}

/** Between title and first sentence: a standfirst is body; one or two words alone are a label. */
function belowTitle(paragraph: Paragraph, around: Surroundings): BlockKind {
  if (isSection(paragraph.text, around.reader) || plain(paragraph.text) === plain(around.section ?? ''))
    return 'section';
  if (ROLE_LINE.test(paragraph.text) && around.reader.rules.occupation.test(paragraph.text)) return 'byline';
  return wordsOf(paragraph.text) <= 3 ? 'caption' : 'body';
}

/** A line that is a link and no sentence leads to another report. */
function isLinkElsewhere(paragraph: Paragraph, own: LineKind): boolean {
  return paragraph.linked === true && (own === 'short' || paragraph.markup === 'heading');
}

function markupKind(paragraph: Paragraph, around: Surroundings): BlockKind {
  const { index, lastProse } = around.place;
  const own = around.own[index];
  // A heading with no text of the report behind it heads links.
  if (paragraph.markup === 'heading' && lastProse >= 0 && index > lastProse) return 'boilerplate';
  // A long paragraph in heading mark-up is a paragraph that the page shows large.
  if (paragraph.markup === 'heading' && own === 'prose' && paragraph.text.length > HEADING_LENGTH * 2)
    return 'body';
  return paragraph.markup as BlockKind;
}

function isHeading(paragraph: Paragraph, around: Surroundings): boolean {
  const { text } = paragraph;
  const next = around.own[around.place.index + 1];
  return (
    text.length <= HEADING_LENGTH &&
    wordsOf(text) <= HEADING_WORDS &&
    /^[\p{Lu}\d"“‘'*#]/u.test(text) &&
    next !== undefined &&
    next !== 'boilerplate'
  );
}

function isBody(paragraph: Paragraph, own: LineKind): boolean {
  if (own !== 'prose') return false;
  const { text } = paragraph;
  return text.length >= BODY_LENGTH || (text.match(DENSE)?.length ?? 0) >= DENSE_LENGTH;
}

function isSection(text: string, reader: Reader): boolean {
  return reader.rules.sections.has(text.toLowerCase().replace(/:$/, '')) || SECTION_PATH.test(text);
}

function wordsOf(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function findTitle(
  paragraphs: readonly Paragraph[],
  own: readonly LineKind[],
  given: { readonly known: string | null; readonly reader: Reader },
): number {
  if (given.known !== null) {
    const wanted = plain(given.known);
    const at = paragraphs.slice(0, HEADER_LINES).findIndex((paragraph) => plain(paragraph.text) === wanted);
    if (at >= 0) return at;
  }
  const limit = Math.min(HEADER_LINES, paragraphs.length);
  for (let index = 0; index < limit; index++) {
    const paragraph = paragraphs[index]!;
    if (isBody(paragraph, own[index]!)) return -1;
    if (!isTitleLike(paragraph, own[index]!, given.reader)) continue;
    return isOnlyLabel(paragraphs, own, { index, reader: given.reader })
      ? -1
      : skipLabel(paragraphs, own, { index, reader: given.reader });
  }
  return -1;
}

/** A logo or kicker of few words gives way to a headline that follows before the first sentence. */
function skipLabel(
  paragraphs: readonly Paragraph[],
  own: readonly LineKind[],
  at: { readonly index: number; readonly reader: Reader },
): number {
  if (wordsOf(paragraphs[at.index]!.text) >= TITLE_WORDS) return at.index;
  for (let next = at.index + 1; next < Math.min(HEADER_LINES, paragraphs.length); next++) {
    const paragraph = paragraphs[next]!;
    const kind = own[next]!;
    if (isBody(paragraph, kind) || kind === 'dateline' || kind === 'byline') break;
    if (isTitleLike(paragraph, kind, at.reader) && wordsOf(paragraph.text) >= TITLE_WORDS) return next;
  }
  return at.index;
}

/** A single word with nothing but a text behind it is a section or a name, no headline. */
function isOnlyLabel(
  paragraphs: readonly Paragraph[],
  own: readonly LineKind[],
  at: { readonly index: number; readonly reader: Reader },
): boolean {
  return wordsOf(paragraphs[at.index]!.text) < 2 && skipLabel(paragraphs, own, at) === at.index;
}

function isTitleLike(paragraph: Paragraph, own: LineKind, reader: Reader): boolean {
  const { text } = paragraph;
  if (text.length > TITLE_LENGTH || isSection(text, reader)) return false;
  if (own === 'heading') return /^#\s/.test(text);
  if (own === 'short') return /\p{L}/u.test(text);
  // A question or a quotation makes a headline as well; a sentence with a full stop does not.
  return (
    own === 'prose' && (!TITLE_STOP.test(text) || ABBREVIATED_END.test(text)) && !SENTENCE_BREAK.test(text)
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import type { Block, Message, ReportDate } from '../model/index.ts';
import type { Layout } from './blocks.ts';
import type { Reader } from './line-kinds.ts';
import type { FoundStamp } from './stamp.ts';

/** The dates that a report states about itself, and what was wrong with those it misstates. */
export interface ReportDates {
  readonly published: ReportDate | null;
  readonly updated: ReportDate | null;
  readonly messages: readonly Message[];
}

/** A dateline ("TOKYO, 25 June 2018 -") ends within so many characters of the first sentence. */
const DATELINE_LENGTH = 110;
/** A line of dates is no longer than this. */
const LINE_LENGTH = 220;
const DATELINE_PLACE = /^(?:\p{Lu}[\p{L}.'’-]*[\s,/–-]{1,3}){0,8}(?:\([^()]{1,40}\)[\s,–-]{0,4})?$/u;
const DATELINE_END = /^[\s,]{0,3}(?:\([^()]{1,40}\)\s*)?(?:[-–—:|]|\/\p{Lu})/u;

interface Candidate {
  readonly role: 'published' | 'updated';
  /** Lower comes first: labelled, in a byline, alone, in a dateline, behind the text. */
  readonly rank: number;
  readonly found: FoundStamp;
  readonly start: number;
  readonly end: number;
  readonly line: string;
}

/**
 * The dates stated in the text's own lines: labelled ones, bylines, a date alone under the title, the
 * dateline of the first sentence. A date above the title without the word "published" is the page's, not the report's.
 */
export function datesOf(text: string, layout: Layout, reader: Reader): ReportDates {
  const candidates = layout.blocks
    .flatMap((block, index) => candidatesIn(text, block, { index, layout, reader }))
    .sort((a, b) => a.rank - b.rank || a.start - b.start);
  const messages: Message[] = [];
  const published = choose(candidates, 'published', messages);
  const updated = choose(candidates, 'updated', messages);
  return { published, updated, messages };
}

/** A date that came with the report or from its mark-up, or null with a message where it is no date. */
export function dateOfWords(
  words: string,
  from: string,
  reader: Reader,
): { readonly date: ReportDate | null; readonly messages: readonly Message[] } {
  const trimmed = words.trim();
  const why = `${from}: "${trimmed}"`;
  const edtf = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?[~?]?$/.exec(trimmed);
  if (edtf !== null) return { date: { value: trimmed, basis: 'stated', why }, messages: [] };
  const stamp = reader.stamps.find(trimmed.replace(/(\d)T(\d)/, '$1 $2'))?.stamp;
  if (stamp?.kind === 'date') {
    // Midnight in stored dates means that nobody knew the time.
    const midnight = /T00:00(?:Z|[+-]\d{2}:\d{2})?$/.test(stamp.value);
    const value = midnight ? stamp.value.slice(0, 10) : stamp.value;
    return {
      date: { value, basis: 'stated', why: midnight ? `${why} (midnight: time unknown)` : why },
      messages: [],
    };
  }
  const text = `"${trimmed}" (${from}) is no date that can be told; give one as 2018-01-31 with --published.`;
  return { date: null, messages: [{ grade: 'warning', code: 'date-not-understood', text }] };
}

function choose(
  candidates: readonly Candidate[],
  role: Candidate['role'],
  messages: Message[],
): ReportDate | null {
  for (const candidate of candidates) {
    if (candidate.role !== role) continue;
    const problem = problemOf(candidate);
    if (problem !== null) messages.push(problem);
    const { stamp } = candidate.found;
    if (stamp.kind === 'date')
      return { value: stamp.value, basis: 'stated', why: `the line "${candidate.line}"` };
  }
  return null;
}

function problemOf(candidate: Candidate): Message | null {
  const { stamp } = candidate.found;
  const place = { start: candidate.start, end: candidate.end };
  if (stamp.kind === 'impossible') {
    const text = `There is no such day as "${stamp.words}", so it was not taken as a date; give one with --published.`;
    return { grade: 'warning', code: 'impossible-date', text, ...place };
  }
  if (stamp.kind === 'ambiguous') {
    const text = `"${stamp.words}" may mean ${stamp.readings[0]} or ${stamp.readings[1]}, so it was not taken as a date; give one with --published.`;
    return { grade: 'warning', code: 'ambiguous-date', text, ...place };
  }
  if (!stamp.weekdayDiffers) return null;
  const text = `The weekday before "${stamp.words}" does not fit that date; the date was kept.`;
  return { grade: 'warning', code: 'weekday-differs', text, ...place };
}

interface Place {
  readonly index: number;
  readonly layout: Layout;
  readonly reader: Reader;
}

function candidatesIn(text: string, block: Block, place: Place): readonly Candidate[] {
  const words = text.slice(block.start, Math.min(block.end, block.start + LINE_LENGTH));
  if (block.kind === 'body')
    return place.index === firstBody(place.layout) ? datelineIn(words, block, place) : [];
  if (!['dateline', 'byline', 'boilerplate', 'correction', 'section'].includes(block.kind)) return [];
  if (block.end - block.start > LINE_LENGTH || !/\d/.test(words)) return [];
  const labelled = labelledIn(words, block, place);
  if (labelled.length > 0 || block.kind === 'boilerplate' || block.kind === 'correction') return labelled;
  const found = place.reader.stamps.find(words);
  const above = place.index < place.layout.title;
  const behind = place.layout.firstProse >= 0 && place.index > place.layout.firstProse;
  // A day alone between paragraphs heads what happened then.
  if (found === null || above || (behind && block.kind !== 'byline')) return [];
  return [
    candidate('published', (block.kind === 'byline' ? 1 : 2) + (behind ? 3 : 0), {
      found,
      offset: 0,
      block,
      words,
    }),
  ];
}

function firstBody(layout: Layout): number {
  return layout.firstProse >= 0
    ? layout.firstProse
    : layout.blocks.findIndex((block) => block.kind === 'body');
}

/** Each label with the date behind it: "Published 13 January 2018 | Updated 14 January 2018". */
function labelledIn(words: string, block: Block, place: Place): readonly Candidate[] {
  const labels = labelsIn(words, place.reader);
  const above = place.index < place.layout.title;
  const behind = place.layout.firstProse >= 0 && place.index > place.layout.firstProse;
  return labels.flatMap(({ role, end }, index) => {
    // A site's own "last update" stands above the title, and changes without the report.
    if (role === 'updated' && above) return [];
    const segment = words.slice(end, labels[index + 1]?.start ?? words.length);
    const found = place.reader.stamps.find(segment);
    return found === null ? [] : [candidate(role, behind ? 5 : 0, { found, offset: end, block, words })];
  });
}

function labelsIn(
  words: string,
  reader: Reader,
): readonly { readonly role: Candidate['role']; readonly start: number; readonly end: number }[] {
  const of = (pattern: RegExp, role: Candidate['role']) =>
    [...words.matchAll(pattern)].map((match) => ({
      role,
      start: match.index,
      end: match.index + match[0].length,
    }));
  return [...of(reader.rules.publishedLabel, 'published'), ...of(reader.rules.updatedLabel, 'updated')].sort(
    (a, b) => a.start - b.start,
  );
}

/** "Brussels / Tokyo, 25 June 2018 - Japan will ..." */
function datelineIn(words: string, block: Block, place: Place): readonly Candidate[] {
  const found = place.reader.stamps.find(words.slice(0, DATELINE_LENGTH));
  if (found === null || !DATELINE_END.test(words.slice(found.end))) return [];
  const before = words
    .slice(0, found.start)
    .replace(/\p{L}+,?\s*$/u, (word) =>
      place.reader.rules.weekdays.has(word.replace(/[,\s]/g, '').toLowerCase()) ? '' : word,
    );
  if (!DATELINE_PLACE.test(before.replace(/[\s,/–-]*$/u, ' ').trimStart())) return [];
  return [candidate('published', 3, { found, offset: 0, block, words: words.slice(0, found.end) })];
}

function candidate(
  role: Candidate['role'],
  rank: number,
  at: { readonly found: FoundStamp; readonly offset: number; readonly block: Block; readonly words: string },
): Candidate {
  const start = at.block.start + at.offset + at.found.start;
  return {
    role,
    rank,
    found: at.found,
    start,
    end: at.block.start + at.offset + at.found.end,
    line: at.words.trim(),
  };
}

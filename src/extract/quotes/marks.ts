import type { Block, Span } from '../../model/index.ts';

/** A stretch in quotation marks, marks included. Regions are sorted and disjoint; inner quotations are not listed. */
export interface Region extends Span {
  /** False where the closing mark is missing; the region then ends with its paragraph, at most. */
  readonly closed: boolean;
  /** True if the next region takes up this one in the next paragraph (opening mark again, no closing mark before). */
  readonly continued: boolean;
}

/** A region before the paragraphs were compared. */
interface Draft {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  readonly single: boolean;
}

const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»', '″']);
const OPENING_ONLY = new Set(['“', '„', '«', '``']);
const CLOSING_ONLY = new Set(['”', '»']);
const BEFORE_OPENING = /[\s([{\u2012-\u2015/‘'-]/;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;

/** Words that begin with an apostrophe; in front of them a straight single mark opens nothing. */
const CLIPPED = /^(?:\d0s|em|til|tis|twas|cause|n)\b/i;

/**
 * Quotation regions of a report: curly, straight, doubled and mixed marks, British single marks told from
 * apostrophes by what stands on both sides. A mark missing at the end of a paragraph whose successor opens
 * with a mark means that the quotation goes on. O(length).
 */
export function regionsOf(text: string, blocks: readonly Block[]): readonly Region[] {
  const regions: Region[] = [];
  for (const block of blocks) {
    const drafts = outermost(doubles(text, block), singles(text, block));
    const previous = regions.at(-1);
    const first = drafts[0];
    if (previous !== undefined && first !== undefined && takesUp(text, previous, first, block)) {
      regions[regions.length - 1] = { ...previous, continued: true };
    }
    for (const { start, end, closed } of drafts) regions.push({ start, end, closed, continued: false });
  }
  return regions;
}

/** Most white space between two paragraphs of one quotation, in code units; more means something was left out. */
const PARAGRAPH_GAP = 400;

function takesUp(text: string, previous: Region, first: Draft, block: Span): boolean {
  if (previous.closed || first.start !== block.start) return false;
  return first.start - previous.end < PARAGRAPH_GAP && text.slice(previous.end, first.start).trim() === '';
}

/** Length of the double mark at the position: 1, 2 (`''`, doubled back-ticks), or 0 if there is none. */
function doubleAt(text: string, at: number): number {
  const char = text[at] as string;
  if (DOUBLE.has(char)) return 1;
  return (char === "'" || char === '`' || char === '’' || char === '‘') && text[at + 1] === char ? 2 : 0;
}

function doubles(text: string, block: Span): Draft[] {
  const found: Draft[] = [];
  let open = -1;
  for (let at = block.start; at < block.end; at++) {
    const length = doubleAt(text, at);
    if (length === 0) continue;
    const mark = text.slice(at, at + length);
    const before = at > block.start ? (text[at - 1] as string) : ' ';
    const after = at + length < block.end ? (text[at + length] as string) : ' ';
    const looksOpening = BEFORE_OPENING.test(before) && !SPACE.test(after);
    if (open < 0) {
      if (mayOpen(mark, before, after)) open = at;
    } else if (looksOpening && !CLOSING_ONLY.has(mark)) {
      // A second opening mark: the first was never closed.
      found.push(unclosed(text, open, at));
      open = at;
    } else {
      found.push({ start: open, end: at + length, closed: true, single: false });
      open = -1;
    }
    at += length - 1;
  }
  if (open >= 0) found.push(unclosed(text, open, block.end));
  return found.filter((region) => region.end - region.start > 2);
}

function mayOpen(mark: string, before: string, after: string): boolean {
  if (SPACE.test(after)) return OPENING_ONLY.has(mark);
  // 6'2" and 12″: a measure, not a quotation.
  if (/\d/.test(before)) return false;
  return (
    OPENING_ONLY.has(mark) ||
    BEFORE_OPENING.test(before) ||
    (!CLOSING_ONLY.has(mark) && WORD.test(after) && !WORD.test(before))
  );
}

function unclosed(text: string, start: number, limit: number): Draft {
  let end = limit;
  while (end > start && SPACE.test(text[end - 1] as string)) end--;
  return { start, end, closed: false, single: false };
}

function singles(text: string, block: Span): Draft[] {
  const found: Draft[] = [];
  let open = -1;
  let weak = -1;
  const close = (end: number): void => {
    found.push({ start: open, end, closed: true, single: true });
    open = -1;
    weak = -1;
  };
  for (let at = block.start; at < block.end; at++) {
    const char = text[at] as string;
    if ((char !== "'" && char !== '‘' && char !== '’') || doubleAt(text, at) === 2) continue;
    const before = at > block.start ? (text[at - 1] as string) : ' ';
    const after = at + 1 < block.end ? (text[at + 1] as string) : ' ';
    if (opensSingle(text, at, { before, after })) {
      if (open >= 0 && weak >= 0) close(weak);
      open = at;
      weak = -1;
    } else if (open >= 0 && !WORD.test(after)) {
      // "the workers' rights": a plural's apostrophe closes only if nothing better follows.
      if (/s/i.test(before) && after === ' ') weak = at + 1;
      else if (!SPACE.test(before)) close(at + 1);
    }
  }
  if (open >= 0 && weak >= 0) close(weak);
  return found;
}

function opensSingle(
  text: string,
  at: number,
  around: { readonly before: string; readonly after: string },
): boolean {
  const { before, after } = around;
  if (!/[\s([{\u2012-\u2015:]/.test(before) || !WORD.test(after)) return false;
  return text[at] === '‘' || (text[at] === "'" && !CLIPPED.test(text.slice(at + 1, at + 8)));
}

/** Keeps regions that lie in no other; where two cross, the double marks win. */
function outermost(doubled: readonly Draft[], single: readonly Draft[]): Draft[] {
  const all = [...doubled, ...single].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Draft[] = [];
  for (const region of all) {
    const last = kept.at(-1);
    if (last === undefined || region.start >= last.end) kept.push(region);
    else if (region.end > last.end && last.single && !region.single) kept[kept.length - 1] = region;
  }
  return kept;
}

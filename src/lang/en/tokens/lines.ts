import * as is from './characters.ts';

/** What stands between two tokens. */
export const TOUCHING = 0;
export const SPACED = 1;
/** One line break that ends a line. */
export const LINE_END = 2;
export const EMPTY_LINE = 3;

/** Lines wider than this are paragraphs of their own: nobody wraps there. */
const WIDEST_WRAP = 120;
/** Below this a line is too short to have been wrapped. */
const NARROWEST_WRAP = 30;
/** Columns that a wrapping program may leave free beyond the next word. */
const SLACK = 12;
/** Part of the line breaks that must fall inside a sentence for a text to count as wrapped. */
const WRAPPED_SHARE = 0.3;
const LONGEST_WORD = 40;
/** White space between two words is looked at up to here; more of it is an empty line or none. */
const WIDTH_UNKNOWN = -1;

/** The line breaks of a stretch of text: which part sentences, and which a program put where the line was full. */
export class Lines {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  /** Where the line begins that is being read. */
  #line: number;
  /** Columns of hard-wrapped lines, 0 where the text has none; found at the first line break. */
  #width = WIDTH_UNKNOWN;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#line = start;
  }

  /** What stands between the end of one token and the start of the next; to be asked in the order of the text. */
  between(end: number, start: number): number {
    if (end === start) return TOUCHING;
    if (start - end === 1 && this.#text.charCodeAt(end) === 32) return SPACED;
    let breaks = 0;
    let line = this.#line;
    for (let at = end; at < start; at++) {
      const code = this.#text.charCodeAt(at);
      if (is.kindOf(code) !== is.BREAK) continue;
      // "\r\n" is one line break, U+2029 ends a paragraph.
      if (code !== 10 || this.#text.charCodeAt(at - 1) !== 13) breaks += code === 0x2029 ? 2 : 1;
      line = at + 1;
    }
    if (breaks === 0) return SPACED;
    const before = this.#line;
    this.#line = line;
    if (breaks > 1) return EMPTY_LINE;
    return this.#wraps(before, end, start) ? SPACED : LINE_END;
  }

  #wraps(line: number, end: number, start: number): boolean {
    if (this.#width === WIDTH_UNKNOWN) this.#width = wrapWidth(this.#text, this.#start, this.#end);
    if (breaksSentence(this.#text, line, end, start)) return true;
    if (this.#width === 0 || end - line > WIDEST_WRAP) return false;
    let word = start;
    while (
      word < this.#end &&
      word - start < LONGEST_WORD &&
      is.kindOf(this.#text.charCodeAt(word)) > is.BREAK
    )
      word++;
    return end - line + 1 + word - start > this.#width - SLACK;
  }
}

/** A line that ends without an end mark before one that begins small. */
function breaksSentence(text: string, line: number, end: number, start: number): boolean {
  if (end - line < NARROWEST_WRAP) return false;
  if (is.kindOf(text.charCodeAt(start)) !== is.LOWER) return false;
  let last = end - 1;
  const floor = Math.max(line, end - 4);
  while (last > floor && isCloser(is.kindOf(text.charCodeAt(last)))) last--;
  const kind = is.kindOf(text.charCodeAt(last));
  return kind !== is.FULL_STOP && kind !== is.END_MARK;
}

function isCloser(kind: number): boolean {
  return kind === is.CLOSER || kind === is.QUOTE || kind === is.APOSTROPHE;
}

/** The widest of the lines of a hard-wrapped text; 0 where a line is a paragraph. */
function wrapWidth(text: string, start: number, end: number): number {
  let [width, breaks, inside, wide, lines] = [0, 0, 0, 0, 0];
  let [lineStart, lineEnd, adjacent] = [start, start, false];
  for (let at = start; at < end; ) {
    // One line: from its first to its last character that is no white space.
    while (at < end && is.kindOf(text.charCodeAt(at)) <= is.BREAK) at++;
    if (at >= end) break;
    const first = at;
    let last = at;
    for (; at < end; at++) {
      const kind = is.kindOf(text.charCodeAt(at));
      if (kind === is.BREAK) break;
      if (kind !== is.SPACE) last = at + 1;
    }
    lines++;
    if (adjacent) {
      breaks++;
      if (breaksSentence(text, lineStart, lineEnd, first)) inside++;
    }
    [lineStart, lineEnd] = [first, last];
    if (last - first > WIDEST_WRAP) wide++;
    else width = Math.max(width, last - first);
    adjacent = true;
    const isPair = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10;
    at += isPair ? 2 : 1;
    adjacent = !isBlank(text, at, end);
  }
  return wide * 10 <= lines && inside >= 1 && inside >= breaks * WRAPPED_SHARE ? width : 0;
}

/** Whether the line at an offset begins with a line break. Spaces before it count as text: they are rare. */
function isBlank(text: string, at: number, end: number): boolean {
  return at < end && is.kindOf(text.charCodeAt(at)) === is.BREAK;
}

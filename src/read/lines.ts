import type { Span } from '../model/index.ts';
import type { Paragraph } from './types.ts';

/** Lines wider than this are paragraphs of their own: nobody wraps there. */
const WIDEST_WRAP = 120;
/** Below this a line is too short to have been wrapped. */
const NARROWEST_WRAP = 30;
/** Part of the breaks between adjacent lines that must fall inside a sentence for a text to count as wrapped. */
const WRAPPED_SHARE = 0.3;
/** Columns that a wrapping program may leave free beyond the next word. */
const SLACK = 12;

const LINE = /[^\r\n\u2028\u2029\f\v]+/g;
const LINE_BREAK = /\r\n|[\r\n\u2028\u2029\f\v]/g;
const SENTENCE_END = /[.!?:;…][)\]"'”’»]*$/;
const LOWER_START = /^[(["'“‘«]?\p{Ll}/u;

/**
 * The paragraphs of a plain text, trimmed, in order, disjoint. A line is a paragraph, unless the text is
 * hard-wrapped: then adjacent lines are joined where the next word would not have fitted. Linear.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const lines = linesOf(text);
  const adjacent = lines.map((line, index) => index > 0 && isAdjacent(text, lines[index - 1]!, line));
  if (!isWrapped(text, lines, adjacent)) return lines.map((line) => paragraph(text, line));
  const width = wrapWidth(lines);
  const joined: Span[] = [];
  lines.forEach((line, index) => {
    const last = joined[joined.length - 1];
    if (last !== undefined && adjacent[index] && continues(text, lines[index - 1]!, line, width))
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  });
  return joined.map((span) => paragraph(text, span));
}

function paragraph(text: string, span: Span): Paragraph {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** Non-empty lines without their outer white space. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const words = match[0].trim();
    if (words === '') continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    lines.push({ start, end: start + words.length });
  }
  return lines;
}

function isAdjacent(text: string, before: Span, line: Span): boolean {
  return (text.slice(before.end, line.start).match(LINE_BREAK) ?? []).length === 1;
}

function isWrapped(text: string, lines: readonly Span[], adjacent: readonly boolean[]): boolean {
  let breaks = 0;
  let inside = 0;
  let wide = 0;
  lines.forEach((line, index) => {
    if (line.end - line.start > WIDEST_WRAP) wide++;
    if (!adjacent[index]) return;
    breaks++;
    if (breaksSentence(text, lines[index - 1]!, line)) inside++;
  });
  return wide * 10 <= lines.length && inside >= 2 && inside >= breaks * WRAPPED_SHARE;
}

function breaksSentence(text: string, before: Span, line: Span): boolean {
  if (before.end - before.start < NARROWEST_WRAP) return false;
  const end = text.slice(Math.max(before.start, before.end - 8), before.end);
  return !SENTENCE_END.test(end) && LOWER_START.test(text.slice(line.start, line.start + 3));
}

/** The widest line that is no paragraph of its own. */
function wrapWidth(lines: readonly Span[]): number {
  let width = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length <= WIDEST_WRAP && length > width) width = length;
  }
  return width;
}

function continues(text: string, before: Span, line: Span, width: number): boolean {
  if (breaksSentence(text, before, line)) return true;
  const length = before.end - before.start;
  if (length > WIDEST_WRAP) return false;
  const word = /^\S{1,40}/.exec(text.slice(line.start, line.start + 40));
  return length + 1 + (word?.[0].length ?? 0) > width - SLACK;
}

import * as is from './characters.ts';
import { TOUCHING } from './lines.ts';
import type { Scan } from './state.ts';

/** What ends a sentence, if it ends here. */
export const ENDED = 1;
/** A full stop that belongs to an abbreviation. */
export const ABBREVIATED = 2;
/** Some other mark: a colon, a bracket, a face. */
export const MARKED = 3;
/** No mark at all. */
export const BARE = 4;

const MOST_CLOSERS = 4;

/** What is known of the sentence being read, before the gap that is looked at. */
export interface Open {
  /** Index of its first token. */
  first: number;
  /** Whether a straight quotation mark is open. */
  quote: boolean;
  /** Brackets that are open. */
  depth: number;
}

/** The two sides of a place where a sentence may end, between the tokens `next - 1` and `next`. */
export interface Gap {
  readonly what: number;
  /** Index of the mark (or the word with its full stop) before the gap, in front of closing quotes and brackets. */
  readonly mark: number;
  /** Index of the last word before the gap; -1 where there is none. */
  readonly word: number;
  readonly next: number;
  /** Index of the first word behind the gap, behind opening quotes and brackets. */
  readonly nextWord: number;
  readonly space: number;
}

/** The gap before a token, where a sentence may end there; null where it never does. */
export function gapBefore(scan: Scan, next: number, space: number, open: Open): Gap | null {
  const { text, starts, ends } = scan;
  const before = is.kindOf(text.charCodeAt((ends[next - 1] as number) - 1));
  const after = is.kindOf(text.charCodeAt(starts[next] as number));
  // The common case, inside a sentence: a word before and a small letter behind.
  if (is.isWordKind(before) && (after === is.LOWER || space === TOUCHING)) return null;
  if (space === TOUCHING && before !== is.FULL_STOP && before !== is.END_MARK && !isClosing(before))
    return null;
  if (after === is.PAUSE || after === is.END_MARK || after === is.CLOSER) return null;
  if (after === is.FULL_STOP && !is.isWordKind(kindInside(scan, next, 1))) return null;
  if (isQuote(after) && (space === TOUCHING || closesHere(scan, next, open))) return null;
  let mark = next - 1;
  while (mark > open.first && next - mark <= MOST_CLOSERS && isCloserToken(scan, mark)) mark--;
  const last = is.kindOf(text.charCodeAt((ends[mark] as number) - 1));
  const first = is.kindOf(text.charCodeAt(starts[mark] as number));
  const isWord =
    is.isWordKind(first) || first === is.SURROGATE || (first === is.APOSTROPHE && is.isWordKind(last));
  let what = MARKED;
  if (last === is.FULL_STOP || last === is.END_MARK) what = isWord ? ABBREVIATED : ENDED;
  else if (isWord && mark === next - 1) what = BARE;
  if (space === TOUCHING && (what !== ENDED || after === is.HYPHEN || after === is.DASH)) return null;
  if (what === MARKED && after === is.LOWER && !isFinal(first)) return null;
  if (what === BARE && isQuote(after)) return null;
  // "SEOUL (Reuters) - The minister"
  if (what !== ENDED && (after === is.HYPHEN || after === is.DASH)) return null;
  // "the members’ council"
  if (isWord && what === MARKED && before === is.APOSTROPHE) return null;
  if (first === is.OPENER || first === is.HYPHEN || first === is.DASH) return null;
  return { what, mark, word: isWord ? mark : mark - 1, next, nextWord: wordFrom(scan, next), space };
}

/** Notes the quotation marks and brackets of a token. */
export function follow(scan: Scan, token: number, open: Open): void {
  const code = scan.text.charCodeAt(scan.starts[token] as number);
  if (code === 34) open.quote = !open.quote;
  else if (code === 0x201c) open.quote = true;
  else if (code === 0x201d) open.quote = false;
  else {
    const kind = is.kindOf(code);
    if (kind === is.OPENER) open.depth++;
    else if (kind === is.CLOSER && open.depth > 0) open.depth--;
  }
}

/** The kind of the first character of a token. */
export function firstKind(scan: Scan, token: number): number {
  return is.kindOf(scan.text.charCodeAt(scan.starts[token] as number));
}

function kindInside(scan: Scan, token: number, offset: number): number {
  const at = (scan.starts[token] as number) + offset;
  return at < (scan.ends[token] as number) ? is.kindOf(scan.text.charCodeAt(at)) : 0;
}

/** Quotation marks and apostrophes, which are often the same. */
export function isQuote(kind: number): boolean {
  return kind === is.QUOTE || kind === is.APOSTROPHE;
}

function isClosing(kind: number): boolean {
  return isQuote(kind) || kind === is.CLOSER;
}

/** Marks that may end a sentence before a small letter. */
function isFinal(kind: number): boolean {
  return kind !== is.PAUSE && kind !== is.HYPHEN && kind !== is.DASH && !isQuote(kind);
}

/** A quotation mark or closing bracket, and no ending ("'s"), that touches what stands before it. */
function isCloserToken(scan: Scan, token: number): boolean {
  const { text, starts, ends } = scan;
  const start = starts[token] as number;
  const end = ends[token] as number;
  if (end - start > 2 || ends[token - 1] !== start) return false;
  return isClosing(is.kindOf(text.charCodeAt(start))) && !is.isWordKind(is.kindOf(text.charCodeAt(end - 1)));
}

/**
 * Whether a quotation mark behind white space closes a quotation: white space follows it and one is open, or nothing
 * follows it in its line, or white space follows it and another mark.
 */
function closesHere(scan: Scan, token: number, open: Open): boolean {
  const { text, starts, ends } = scan;
  const code = text.charCodeAt(starts[token] as number);
  if (code === 0x201d) return true;
  let last = token;
  const limit = Math.min(token + MOST_CLOSERS, starts.length - 1);
  while (last < limit && starts[last + 1] === ends[last] && isQuote(firstKind(scan, last + 1))) last++;
  if (last + 1 >= starts.length) return true;
  const end = ends[last] as number;
  if (starts[last + 1] === end) return false;
  return last > token || is.kindOf(text.charCodeAt(end)) === is.BREAK || (code === 34 && open.quote);
}

/** The first token from `next` on that is no opening quotation mark or bracket; at most three are skipped. */
function wordFrom(scan: Scan, next: number): number {
  let token = next;
  const limit = Math.min(next + 3, scan.starts.length - 1);
  while (token < limit) {
    const kind = firstKind(scan, token);
    const isSkipped =
      kind === is.OPENER ||
      (isQuote(kind) && (scan.ends[token] as number) - (scan.starts[token] as number) <= 2);
    if (!isSkipped) break;
    token++;
  }
  return token;
}

import type { Block, Document, Sentence } from '../../model/index.ts';
import { joined, type Range, tokenFrom, type Words, wordAt } from '../words.ts';
import type { Region } from './marks.ts';

/** A sentence of the narrator: quotations inside it, however long, do not end it. */
export interface Frame extends Range {
  /** Index of the block, so that neighbours in one paragraph are known. */
  readonly block: number;
  /** True in a title or heading, where marks without a cue quote nobody. */
  readonly headline: boolean;
}

/** Tokens a frame may hold. A longer one is no prose (tables, hostile input) and is cut. */
const FRAME_LIMIT = 600;

const READ: ReadonlySet<Block['kind']> = new Set(['title', 'heading', 'body', 'list', 'quote', 'caption']);

/** The blocks in which attributions are looked for; the whole text where none were told apart. */
export function readableBlocks(document: Document): readonly Block[] {
  if (document.blocks.length === 0) return [{ start: 0, end: document.text.length, kind: 'body' }];
  return document.blocks.filter((block) => READ.has(block.kind));
}

/** For each token the index of the region it lies in, or -1. O(tokens + regions). */
export function regionOfTokens(words: Words, regions: readonly Region[]): Int32Array {
  const inside = new Int32Array(words.tokens.length).fill(-1);
  let region = 0;
  for (let index = 0; index < words.tokens.length; index++) {
    const token = words.tokens[index]!;
    while (region < regions.length && regions[region]!.end <= token.start) region++;
    const candidate = regions[region];
    if (candidate !== undefined && candidate.start < token.end) inside[index] = region;
  }
  return inside;
}

/** Frames of a report in order, block by block. O(tokens). */
export function framesOf(
  words: Words,
  sentences: readonly Sentence[],
  given: {
    readonly blocks: readonly Block[];
    readonly inside: Int32Array;
    readonly isCue: (word: string) => boolean;
  },
): readonly Frame[] {
  const frames: Frame[] = [];
  let at = 0;
  for (const [number, block] of given.blocks.entries()) {
    while (at < sentences.length && sentences[at]!.start < block.start) at++;
    const headline = block.kind === 'title' || block.kind === 'heading';
    let open: Frame = { first: 0, end: 0, block: number, headline };
    for (; at < sentences.length && sentences[at]!.start < block.end; at++) {
      const first = tokenFrom(words, sentences[at]!.start);
      const end = tokenFrom(words, sentences[at]!.end);
      if (end <= first) continue;
      const more = open.end > 0 && (goesOn(words, given, first) || bracketOpen(words, open));
      if (more && end - open.first <= FRAME_LIMIT) {
        open = { ...open, end };
      } else {
        frames.push(...cut(open));
        const opens = sentences[at]!.start === block.start;
        open = { first: opens ? behindDateline(words, { first, end }) : first, end, block: number, headline };
      }
    }
    frames.push(...cut(open));
  }
  return frames;
}

/** Most tokens of a dateline ("LUND, Sweden, May 8 (ABC) -"). */
const DATELINE_LIMIT = 16;

const DATELINE: ReadonlySet<string> = new Set(['PROPN', 'NUM', 'PUNCT', 'SYM', 'X', 'ADJ', 'NOUN']);

/** The token behind a dateline that opens the block: names, numbers and marks up to a dash; else the first token. */
function behindDateline(words: Words, range: Range): number {
  if (words.upos[range.first] !== 'PROPN') return range.first;
  for (let at = range.first; at < Math.min(range.end - 1, range.first + DATELINE_LIMIT); at++) {
    const dash = /^[-–—]+$/.test(wordAt(words, at)) && !joined(words, at) && !joined(words, at - 1);
    if (dash) return /^\p{Ll}|^["“'‘]/u.test(firstLetters(words, at + 1)) ? range.first : at + 1;
    if (!DATELINE.has(words.upos[at] ?? 'X')) break;
  }
  return range.first;
}

function firstLetters({ text, tokens }: Words, at: number): string {
  const start = tokens[at]?.start ?? text.length;
  return text.slice(start, start + 2);
}

/** Tokens behind `?”` in which a cue shows that the attribution follows. */
const CUE_WINDOW = 7;

/** A sentence end inside a quotation, before a small letter, behind `,”`, or between `?”` and a cue ends no frame. */
function goesOn(
  words: Words,
  given: { readonly inside: Int32Array; readonly isCue: (word: string) => boolean },
  first: number,
): boolean {
  const { inside, isCue } = given;
  const region = inside[first] as number;
  if (region >= 0 && inside[first - 1] === region) return true;
  const token = words.tokens[first]!;
  if (/^[\p{Ll}),;”’–—―]/u.test(words.text.slice(token.start, token.end))) return true;
  if ((inside[first - 1] as number) < 0 || region >= 0) return false;
  const { end } = words.tokens[first - 1]!;
  const closing = words.text.slice(end - 3, end);
  if (/,["”’']+$/.test(closing)) return true;
  if (!/[?!…]["”’']+$/.test(closing)) return false;
  for (let at = first; at < first + CUE_WINDOW && words.upos[at] !== 'PUNCT'; at++)
    if (isCue(wordAt(words, at))) return true;
  return false;
}

/** Tokens looked back for a bracket that is still open ("Rep. X (D-N.C.), head of"). */
const BRACKET_WINDOW = 8;

function bracketOpen(words: Words, frame: Range): boolean {
  for (let at = frame.end - 1; at >= Math.max(frame.first, frame.end - BRACKET_WINDOW); at--) {
    if (words.lower[at] === ')') return false;
    if (words.lower[at] === '(') return true;
  }
  return false;
}

function cut(frame: Frame): Frame[] {
  const parts: Frame[] = [];
  for (let first = frame.first; first < frame.end; first += FRAME_LIMIT)
    parts.push({ ...frame, first, end: Math.min(first + FRAME_LIMIT, frame.end) });
  return parts;
}

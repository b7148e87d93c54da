import {
  type BlockKind,
  type Document,
  firstEndingAfter,
  type Layers,
  type Span,
  type Token,
} from '../../../model/index.ts';
import { isCommonWord } from './lexicon.ts';

/** A token with what the rules ask of it again and again. */
export interface Word extends Span {
  readonly text: string;
  /** Small letters, straight apostrophes. */
  readonly lower: string;
  readonly upos: Token['upos'];
  /** Tag of the Penn Treebank, '' where it is not known. */
  readonly xpos: string;
  readonly lemma: string;
  readonly sentence: number;
  /** First word of its sentence, quotation marks and signs not counted. */
  readonly first: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** No white space before it. */
  readonly glued: boolean;
}

/** A sentence as a range of words. */
export interface Line extends Span {
  /** Index of its first word and behind its last. */
  readonly from: number;
  readonly to: number;
  /** Headline style: most words are capitalised, so that a capital says nothing. */
  readonly styled: boolean;
  /** All in capitals. */
  readonly shouted: boolean;
  readonly block: BlockKind;
  /** Number of the block it lies in. */
  readonly paragraph: number;
}

/** One report as words and sentences, with what its running text says about small and capital letters. */
export interface Page {
  readonly document: Document;
  readonly text: string;
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  /** Small forms that the report itself writes small. */
  readonly small: ReadonlySet<string>;
  /** Small forms that the report capitalises inside plain sentences. */
  readonly capitalised: ReadonlySet<string>;
}

/** Part of capitalised words from which on a sentence counts as headline style. */
const STYLED_SHARE = 0.7;
const STYLED_WORDS = 3;
/** Words of fewer letters are small in headlines too. */
const SHORT_WORD = 4;

/** Kinds of blocks whose words may all be capitalised. */
const HEADLINES: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'section', 'caption', 'byline']);

/** Kinds of blocks that are page furniture: their names make no actors of their own. */
export const FURNITURE: ReadonlySet<BlockKind> = new Set(['boilerplate', 'section', 'caption', 'byline']);

/** Reads the words and sentences of a report. */
export function readPage(document: Document, layers: Pick<Layers, 'sentences' | 'tokens'>): Page {
  const words: Word[] = [];
  const lines: Line[] = [];
  const small = new Set<string>();
  const capitalised = new Set<string>();
  let next = 0;
  for (const sentence of layers.sentences) {
    const from = words.length;
    let first = true;
    let previous = -1;
    while (next < layers.tokens.length && layers.tokens[next]!.start < sentence.end) {
      const token = wholeToken(document.text, layers.tokens, next);
      while (next < layers.tokens.length && layers.tokens[next]!.start < token.end) next++;
      const word = wordOf(document.text, token, { sentence: lines.length, first, previous });
      if (isLetter(word.text)) first = false;
      previous = word.end;
      words.push(word);
    }
    const range = words.slice(from);
    const paragraph = firstEndingAfter(document.blocks, sentence.start);
    const block = document.blocks[paragraph]?.kind ?? 'body';
    const { styled, shouted } = headlineStyle(range, block);
    lines.push({
      start: sentence.start,
      end: sentence.end,
      from,
      to: words.length,
      styled,
      shouted,
      block,
      paragraph,
    });
    if (!styled) noteCase(range, small, capitalised);
  }
  return { document, text: document.text, words, lines, small, capitalised };
}

/** True for a word that running text writes small: the report itself does so, or English does. */
export function isCommon(page: Page, word: Word): boolean {
  return page.small.has(word.lower) || isCommonWord(word.lower);
}

export function isLetter(text: string): boolean {
  return isAsciiLetter(text.charCodeAt(0)) || /\p{L}/u.test(text);
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A token and those glued to it where a tokenizer cut inside a word at a letter beyond ASCII ("Poznań"). */
function wholeToken(text: string, tokens: readonly Token[], at: number): Token {
  let token = tokens[at]!;
  for (let next = at + 1; next < tokens.length && tokens[next]!.start === token.end; next++) {
    if (text.charCodeAt(token.end) < 128 && !isAsciiLetter(text.charCodeAt(token.end))) break;
    const pair = text.slice(token.end - 1, token.end + 1);
    if (!/^\p{L}\p{L}$/u.test(pair) || !/[^\0-\x7f]/.test(text.slice(token.start, tokens[next]!.end))) break;
    token = { ...token, end: tokens[next]!.end };
  }
  return token;
}

function wordOf(
  text: string,
  token: Token,
  place: { readonly sentence: number; readonly first: boolean; readonly previous: number },
): Word {
  const form = text.slice(token.start, token.end);
  return {
    start: token.start,
    end: token.end,
    text: form,
    lower: form.toLowerCase().replaceAll('’', "'"),
    upos: token.upos,
    xpos: token.xpos ?? '',
    lemma: token.lemma.toLowerCase(),
    sentence: place.sentence,
    first: place.first && isLetter(form),
    capital: isCapital(form),
    glued: token.start === place.previous,
  };
}

function isCapital(form: string): boolean {
  const code = form.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form);
}

type Cased = Pick<Word, 'text' | 'capital'>;

/** Whether most words of a sentence are capitalised, as in headlines, or all its letters. */
export function headlineStyle(words: readonly Cased[], block: BlockKind): Pick<Line, 'styled' | 'shouted'> {
  const styled = mayBeStyled(words, block) && isStyled(words);
  return { styled, shouted: styled && words.every((word) => word.text === word.text.toUpperCase()) };
}

/** Headlines, headings and labels are; a sentence of the body that ends like one is not. */
function mayBeStyled(words: readonly Cased[], block: BlockKind): boolean {
  if (HEADLINES.has(block)) return true;
  const last = words.findLast((word) => !/^["'”’)\]]$/.test(word.text));
  return last !== undefined && !/[.?!:;,…]$/.test(last.text);
}

function isStyled(words: readonly Cased[]): boolean {
  let long = 0;
  let capital = 0;
  for (const word of words) {
    if (word.text.length < SHORT_WORD || !isLetter(word.text)) continue;
    long++;
    if (word.capital) capital++;
  }
  return long >= STYLED_WORDS && capital >= STYLED_SHARE * long;
}

function noteCase(words: readonly Word[], small: Set<string>, capitalised: Set<string>): void {
  for (const word of words) {
    // "un" of "Kim Jong-un" is no small word.
    if (!isLetter(word.text) || word.glued) continue;
    if (!word.capital) small.add(word.lower);
    else if (!word.first) capitalised.add(word.lower);
  }
}

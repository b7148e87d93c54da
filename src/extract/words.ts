import { classOf, type Mention, type Span, type Token, type Upos } from '../model/index.ts';

/** Tokens of one report as an extraction rule reads them: by index, in lower case, with typographic marks folded. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Lower-case form of each token, with `’` folded to `'`. */
  readonly lower: readonly string[];
  /** Part of speech of each token; what a tagger took for a verb inside a name is a proper noun. */
  readonly upos: readonly Upos[];
}

/** Half-open range of token indices. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Tags that a capitalised word inside a name cannot have. */
const NOT_IN_NAMES: ReadonlySet<Upos> = new Set(['VERB', 'AUX', 'ADV', 'ADJ', 'NOUN', 'INTJ', 'X']);

/** The view of a report's tokens; `mentions` are sorted by start. O(length). */
export function wordsOf(text: string, tokens: readonly Token[], mentions: readonly Mention[]): Words {
  const lower = tokens.map((token) => text.slice(token.start, token.end).toLowerCase().replace(/[’‘]/g, "'"));
  const names = mentions.filter((mention) => mention.form === 'name');
  let at = 0;
  const upos = tokens.map((token) => {
    const own = classOf(token);
    while (at < names.length && names[at]!.end <= token.start) at++;
    const named = at < names.length && names[at]!.start <= token.start;
    const proper =
      named && NOT_IN_NAMES.has(own) && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
    return proper ? 'PROPN' : own;
  });
  return { text, tokens, lower, upos };
}

/** Part of speech of the token, or `X` outside the list. */
export function uposAt(words: Words, index: number): Upos {
  return words.upos[index] ?? 'X';
}

/** Lower-case form of the token, or the empty string outside the list. */
export function wordAt(words: Words, index: number): string {
  return words.lower[index] ?? '';
}

/** Characters from the first token's start to the last token's end. The range must not be empty. */
export function spanOf(words: Words, range: Range): Span {
  return { start: words.tokens[range.first]!.start, end: words.tokens[range.end - 1]!.end };
}

/** Index of the first token that starts at or behind `position`. O(log n). */
export function tokenFrom(words: Words, position: number): number {
  let low = 0;
  let high = words.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.tokens[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if no white space stands between the token and the one after it. */
export function joined(words: Words, index: number): boolean {
  const here = words.tokens[index];
  const next = words.tokens[index + 1];
  return here !== undefined && next !== undefined && here.end === next.start;
}

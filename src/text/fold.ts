/** Half-open range of UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word of a text in the form in which words are compared. */
export interface FoldedWord extends Span {
  /** Lower case, no accents, one spelling; figures for number words. For comparing only, never shown. */
  readonly key: string;
}

/** How one language writes the same word in several ways. */
export interface FoldingRules {
  /** Whole words and their one form: `whilst` to `while`, `six` to `6`. */
  readonly words: ReadonlyMap<string, string>;
  /** Rewritings tried in order on words of at least `length` letters; each is applied once at most. */
  readonly spellings: readonly { readonly pattern: RegExp; readonly form: string; readonly length: number }[];
  /** Two words written apart that are one elsewhere: `per cent` to `percent`; the key is `first second`. */
  readonly pairs: ReadonlyMap<string, string>;
  /** Endings of possession, without the apostrophe: `s`. */
  readonly possessives: readonly string[];
}

/** Splits a stretch of text into folded words. */
export type Folder = (text: string, span: Span) => FoldedWord[];

/** Abbreviations with points, figures with separators, words with inner apostrophes, the percent sign. */
const WORD = /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|%/gu;
const MARKS = /\p{M}+/gu;
/** Forms kept per folder. News has fewer distinct words in a case; beyond that folding is only slower. */
const REMEMBERED = 200_000;

const folders = new WeakMap<FoldingRules, Folder>();

/** The folder of a language. It remembers the forms it met; equal rules have one folder. */
export function makeFolder(rules: FoldingRules): Folder {
  const made = folders.get(rules) ?? newFolder(rules);
  folders.set(rules, made);
  return made;
}

function newFolder(rules: FoldingRules): Folder {
  const known = new Map<string, string>();
  const fold = (form: string): string => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const key = foldWord(form, rules);
    if (known.size < REMEMBERED) known.set(form, key);
    return key;
  };
  return (text, span) => {
    const words: FoldedWord[] = [];
    for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
      const start = span.start + match.index;
      const word = { key: fold(match[0]), start, end: start + match[0].length };
      const last = words.at(-1);
      const joined = last === undefined ? undefined : rules.pairs.get(`${last.key} ${word.key}`);
      if (last === undefined || joined === undefined) words.push(word);
      else words[words.length - 1] = { key: joined, start: last.start, end: word.end };
    }
    return words;
  };
}

/** The form in which one word is compared. */
export function foldWord(form: string, rules: FoldingRules): string {
  let key = form.normalize('NFD').replace(MARKS, '').replaceAll('’', "'").toLowerCase();
  if (key.includes('.')) key = /^\p{L}/u.test(key) ? key.replaceAll('.', '') : key;
  if (/^\p{N}/u.test(key)) return key.replaceAll(',', '');
  for (const ending of rules.possessives) {
    if (key.endsWith(`'${ending}`)) key = key.slice(0, -ending.length - 1);
  }
  const whole = rules.words.get(key);
  if (whole !== undefined) return whole;
  for (const { pattern, form: replacement, length } of rules.spellings) {
    if (key.length >= length) key = key.replace(pattern, replacement);
  }
  return rules.words.get(key) ?? key;
}

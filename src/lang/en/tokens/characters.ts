/** What a UTF-16 code unit is to the tokeniser. Words are made of the kinds from `LOWER` to `DIGIT`. */
export const SPACE = 1;
export const BREAK = 2;
export const LOWER = 3;
export const UPPER = 4;
/** Letters without case, number signs ("½"), marks and the invisible characters inside words. */
export const LETTER = 5;
export const MARK = 6;
export const DIGIT = 7;
export const APOSTROPHE = 8;
export const HYPHEN = 9;
export const FULL_STOP = 10;
/** "!", "?", "…" and their like. */
export const END_MARK = 11;
/** One half of a character beyond the first 65,536. */
export const SURROGATE = 12;
/** Quotation marks that open or close. */
export const QUOTE = 13;
export const OPENER = 14;
export const CLOSER = 15;
/** Comma, semicolon and colon. */
export const PAUSE = 16;
export const DASH = 17;
export const SYMBOL = 18;

const kinds = new Uint8Array(0x10000);

/** The kind of a code unit; looked up once for each of the 65,536. */
export function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const kind = findKind(code);
  kinds[code] = kind;
  return kind;
}

/** True for the kinds that words are made of. */
export function isWordKind(kind: number): boolean {
  return kind >= LOWER && kind <= DIGIT;
}

const LISTS: readonly (readonly [kind: number, characters: string])[] = [
  [BREAK, '\n\r\v\f\u0085\u2028\u2029'],
  [APOSTROPHE, "'’‘`´ʼ＇"],
  [HYPHEN, '-‐‑'],
  [FULL_STOP, '.'],
  [END_MARK, '!?…‼⁇⁈⁉。！？؟｡։।'],
  [QUOTE, '"“”„‟«»‹›‚‛「」『』＂'],
  [OPENER, '([{（【《〈'],
  [CLOSER, ')]}）】》〉'],
  [PAUSE, ',;:，；：、،'],
  [DASH, '–—―‒⸺⸻−'],
];

function findKind(code: number): number {
  const letter = String.fromCharCode(code);
  for (const [kind, characters] of LISTS) if (characters.includes(letter)) return kind;
  if (/\s/.test(letter)) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (/[\p{Ll}]/u.test(letter)) return LOWER;
  if (/[\p{Lu}\p{Lt}]/u.test(letter)) return UPPER;
  if (/\p{Nd}/u.test(letter)) return DIGIT;
  if (/[\p{L}\p{N}]/u.test(letter)) return LETTER;
  if (/[\p{M}\p{Cf}]/u.test(letter)) return MARK;
  return SYMBOL;
}

/**
 * Length in code units of the character at an offset that is a letter, digit or mark beyond the first 65,536;
 * 0 where there is none.
 */
export function wordPair(text: string, at: number, end: number): number {
  if (at + 1 >= end) return 0;
  const point = text.codePointAt(at) as number;
  return point > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point)) ? 2 : 0;
}

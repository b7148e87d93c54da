/** A word, a run of digits or a sign of a report's text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case. */
  readonly lower: string;
  /** 0 nothing, 1 white space, 2 an empty line (or the start of the stretch) stands before it. */
  readonly gap: 0 | 1 | 2;
}

/** What a character is to the lexer. */
const SIGN = 0;
const SPACE = 1;
const DIGIT = 2;
const SMALL = 3;
const CAPITAL = 4;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));
const NEWLINE = 10;

function kindOf(character: string): number {
  if (/^\s$/u.test(character)) return SPACE;
  if (/^\d$/u.test(character)) return DIGIT;
  if (!/^\p{L}$/u.test(character)) return SIGN;
  return character === character.toLowerCase() ? SMALL : CAPITAL;
}

/**
 * Splits a stretch of text into runs of digits, runs of letters and single signs; positions count from the start of the whole
 * text. Character by character, which takes a quarter of what an expression takes. Linear.
 */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let newlines = 2;
  let spaced = true;
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at) as number;
    const kind = code < 128 ? (ASCII[code] as number) : kindOf(String.fromCodePoint(code));
    const from = at;
    at += code > 0xffff ? 2 : 1;
    if (kind === SPACE) {
      spaced = true;
      if (code === NEWLINE) newlines++;
      continue;
    }
    let capital = kind === CAPITAL;
    if (kind !== SIGN) {
      for (; at < end; ) {
        const next = text.codePointAt(at) as number;
        const other = next < 128 ? (ASCII[next] as number) : kindOf(String.fromCodePoint(next));
        if (kind === DIGIT ? other !== DIGIT : other < SMALL) break;
        capital ||= other === CAPITAL;
        at += next > 0xffff ? 2 : 1;
      }
    }
    const word = text.slice(from, Math.min(at, end));
    const lower = capital ? word.toLowerCase() : word;
    words.push({
      start: from,
      end: from + word.length,
      text: word,
      lower,
      gap: newlines > 1 ? 2 : spaced ? 1 : 0,
    });
    newlines = 0;
    spaced = false;
  }
  return words;
}

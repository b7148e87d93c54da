import type { Word } from './lexer.ts';

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Number words below one hundred. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['crore', 1e7],
  ['lakh', 1e5],
  ['dozen', 12],
]);

/** Short scales glued to figures: `$5bn`, `3m`, `10k`. */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

export interface NumberMatch {
  readonly value: number;
  /** Index of the first word behind the number. */
  readonly end: number;
}

/** Figures of a number that news prints, and scales it piles up; beyond them a text is no news. */
const LONGEST = 15;
const MOST_SCALES = 6;

/** The number that begins at a word, in figures or words: `1,200`, `2.5 million`, `twenty-four`, `a hundred`. */
export function numberAt(words: readonly Word[], index: number): NumberMatch | null {
  const first = words[index];
  if (first === undefined) return null;
  const code = first.text.charCodeAt(0);
  const digits = code >= 48 && code <= 57;
  const base = digits ? figuresAt(words, index) : wordNumberAt(words, index);
  return base === null ? null : scaledBy(words, base, digits);
}

/** Figures with separators of thousands, decimals and fractions: `5,300`, `1.3`, `2 1/2`. */
export function figuresAt(words: readonly Word[], index: number): NumberMatch | null {
  let digits = words[index]!.text.slice(0, LONGEST);
  let end = index + 1;
  if (digits.length <= 3) {
    while (digits.length < LONGEST && glued(words, end, ',') && isGroup(words[end + 1])) {
      digits += words[end + 1]!.text;
      end += 2;
    }
  }
  if (
    (glued(words, end, '.') || glued(words, end, '·')) &&
    isDigits(words[end + 1]) &&
    words[end + 1]!.gap === 0
  ) {
    digits += `.${words[end + 1]!.text}`;
    end += 2;
  }
  const value = Number(digits);
  return fractionBehind(words, { value, end });
}

function fractionBehind(words: readonly Word[], base: NumberMatch): NumberMatch {
  const next = words[base.end];
  if (next === undefined || next.gap === 2) return base;
  const sign = FRACTIONS[next.text];
  if (sign !== undefined) return { value: base.value + sign, end: base.end + 1 };
  const start = next.text === '-' && next.gap === 0 ? base.end + 1 : base.end;
  const [top, slash, bottom] = [words[start], words[start + 1], words[start + 2]];
  if (!isDigits(top) || slash?.text !== '/' || slash.gap !== 0 || !isDigits(bottom) || bottom?.gap !== 0)
    return base;
  const [above, below] = [Number(top?.text), Number(bottom?.text)];
  // "2 1/2": halves to eighths only; "24 7/8" of a share price too, "9 11/2001" not.
  if (above >= below || below > 16) return base;
  return { value: base.value + above / below, end: start + 3 };
}

function wordNumberAt(words: readonly Word[], index: number): NumberMatch | null {
  const first = words[index]!.lower;
  const fraction = FRACTIONS[words[index]!.text];
  if (fraction !== undefined) return { value: fraction, end: index + 1 };
  if (first === 'a' || first === 'an') {
    const scale = SCALES.get(words[index + 1]?.lower ?? '');
    return scale === undefined || words[index + 1]?.gap === 2 ? null : { value: 1, end: index + 1 };
  }
  const value = NUMBER_WORDS.get(first);
  if (value === undefined) return null;
  if (value < 20) return { value, end: index + 1 };
  const hyphen = glued(words, index + 1, '-') ? 1 : 0;
  const unit = NUMBER_WORDS.get(words[index + 1 + hyphen]?.lower ?? '');
  if (unit === undefined || unit === 0 || unit >= 10 || words[index + 1 + hyphen]?.gap === 2)
    return { value, end: index + 1 };
  return { value: value + unit, end: index + 2 + hyphen };
}

/** Takes in "million", "hundred and five", "bn"; repeated for "three hundred thousand". */
function scaledBy(words: readonly Word[], base: NumberMatch, digits: boolean): NumberMatch {
  let { value, end } = base;
  let total = 0;
  for (let scales = 0; scales < MOST_SCALES; scales++) {
    const word = words[end];
    if (word === undefined || word.gap === 2) break;
    const gluedScale = digits && word.gap === 0 ? GLUED_SCALES.get(word.lower) : undefined;
    if (gluedScale !== undefined) return { value: value * gluedScale, end: end + 1 };
    const spaced = digits && word.gap === 1 && /^(?:bn|mn|bln|mln|tn|trn)$/.test(word.lower);
    const hyphen = word.text === '-' && word.gap === 0 ? 1 : 0;
    const scale = spaced ? GLUED_SCALES.get(word.lower) : SCALES.get(words[end + hyphen]?.lower ?? '');
    if (scale === undefined) break;
    value = precise(value * scale);
    end += 1 + hyphen;
    if (digits) continue;
    const rest = restBehind(words, end, scale);
    if (rest === null) continue;
    if (rest.value * 1 < scale && SCALES.get(words[rest.end]?.lower ?? '') === undefined) {
      value += rest.value;
      end = rest.end;
      break;
    }
    total += scale >= 1000 ? value : 0;
    value = scale >= 1000 ? rest.value : value + rest.value;
    end = rest.end;
  }
  return { value: precise(total + value), end };
}

/** "and five" behind "two hundred", "twenty" behind "three thousand". */
function restBehind(words: readonly Word[], index: number, scale: number): NumberMatch | null {
  if (scale === 12) return null;
  const and = words[index]?.lower === 'and' || glued(words, index, '-') ? 1 : 0;
  // "a hundred and twenty", but "one thousand and two hundred others" counts two things.
  const word = words[index + and];
  if (word === undefined || word.gap === 2 || NUMBER_WORDS.get(word.lower) === undefined) return null;
  if (word.lower === 'zero' || (and === 1 && scale > 1000)) return null;
  return wordNumberAt(words, index + and);
}

/** 1.3 million is 1300000, not 1300000.0000000002. */
function precise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

function glued(words: readonly Word[], index: number, sign: string): boolean {
  const word = words[index];
  return word !== undefined && word.text === sign && word.gap === 0 && words[index + 1]?.gap === 0;
}

function isGroup(word: Word | undefined): boolean {
  return word !== undefined && word.gap === 0 && /^\d{3}$/.test(word.text);
}

export function isDigits(word: Word | undefined): boolean {
  return word !== undefined && /^\d+$/.test(word.text);
}

import type { Message, Span } from '../../../model/index.ts';
import { anyPhraseAt, next, phraseAt, skipHyphen } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import { NUMBER_WORDS, numberAt, SCALES } from '../times/numbers.ts';
import { CODES, DOLLARS, SIGNS } from './currencies.ts';
import { MEASURES, MODIFIER_STARTS, MODIFIERS, type Modifier } from './words.ts';

/** A number or range with what stands before it; what it counts is not known yet. */
export interface Figure {
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: Modifier;
  /** Words of the modifier, for the reason. */
  readonly said: string;
  /** ISO 4217 of a sign or code before the number. */
  readonly currency: string | null;
  /** Index of the first word, of the number itself, and behind the last. */
  readonly start: number;
  readonly number: number;
  readonly end: number;
}

/** What a figure is a number of, and where the words for it end. */
export interface Unit {
  readonly unit: string | null;
  readonly of: Span | null;
  readonly end: number;
  /** What the number is multiplied by: 0.01 for cents. */
  readonly factor?: number;
  /** What the reader of the report should know, said once a report. */
  readonly message?: Message;
  /** The word of harm that stands for a verb: "12 wounded". */
  readonly predicate?: Span;
  readonly why: string;
}

/** Plural scales that name no number: "dozens of people". */
const MANY = /^(?:dozens|scores|hundreds|thousands|millions|billions|trillions)$/;

/** True where a figure can begin at all: most words of a text are told apart by this look-up. */
export function mayStart(word: Word): boolean {
  const code = word.text.charCodeAt(0);
  return (code >= 48 && code <= 57) || STARTS.has(word.lower) || MARKS.has(word.text);
}

/** Signs and codes of money. */
const MARKS: ReadonlySet<string> = new Set([...SIGNS.keys(), ...DOLLARS.keys(), ...CODES.keys()]);

const STARTS: ReadonlySet<string> = new Set([
  ...MODIFIER_STARTS,
  'a',
  'an',
  'between',
  'half',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
  'tens',
  ...NUMBER_WORDS.keys(),
  '½',
  '¼',
  '¾',
]);

/** The figure that begins at a word, modifier first. */
export function figureAt(words: readonly Word[], index: number): Figure | null {
  const lead = modifierAt(words, index);
  const start = lead.end;
  if (start > index && next(words, start).text === '') return null;
  const many = manyAt(words, start);
  if (many > 0) {
    const said = words
      .slice(index, many)
      .map((word) => word.text)
      .join(' ');
    return {
      low: null,
      high: null,
      modifier: lead.modifier === 'exact' ? 'about' : lead.modifier,
      said,
      currency: null,
      start: index,
      number: start,
      end: many,
    };
  }
  const between = words[start]?.lower === 'between' ? 1 : 0;
  const sign = signAt(words, start + between);
  const base = {
    modifier: lead.modifier,
    said: lead.words,
    start: index,
    number: start,
    currency: sign.currency,
  };
  const number = halfAt(words, sign.end) ?? (sign.end < words.length ? numberAt(words, sign.end) : null);
  if (number === null) return null;
  const span = rangeBehind(words, number, between === 1);
  const range = span !== null && isMoved(words, start) && isFar(words, span, number) ? null : span;
  if (between === 1 && range === null) return null;
  const after = afterthought(words, (range ?? number).end);
  const figure = { ...base, low: number.value, high: number.value, end: number.end };
  const whole = range === null ? figure : { ...figure, low: range.low, high: range.high, end: range.end };
  return after === null ? whole : { ...whole, ...after };
}

function modifierAt(
  words: readonly Word[],
  index: number,
): { modifier: Modifier; end: number; words: string } {
  let best: { modifier: Modifier; end: number; words: string } = { modifier: 'exact', end: index, words: '' };
  if (!MODIFIER_STARTS.has(words[index]!.lower)) return best;
  for (const { words: phrase, modifier } of MODIFIERS) {
    const end = phraseAt(words, index, phrase);
    if (end > best.end) best = { modifier, end, words: phrase.join(' ') };
  }
  return best;
}

/** "dozens of", "tens of thousands of", "hundreds of thousands of". */
function manyAt(words: readonly Word[], index: number): number {
  const word = words[index];
  if (word === undefined || !(MANY.test(word.lower) || word.lower === 'tens')) return -1;
  let end = index + 1;
  while (next(words, end).lower === 'of' && MANY.test(next(words, end + 1).lower)) end += 2;
  if (next(words, end).lower === 'of' && !(word.lower === 'tens' && end === index + 1)) return end + 1;
  // "Thousands marched" counts people; what follows decides.
  return word.lower !== 'tens' && end === index + 1 && /^\p{Ll}/u.test(next(words, end).text) ? end : -1;
}

function signAt(words: readonly Word[], index: number): { currency: string | null; end: number } {
  const word = words[index];
  if (word === undefined) return { currency: null, end: index };
  const sign = SIGNS.get(word.text);
  if (sign !== undefined) return { currency: sign, end: index + 1 };
  const dollar = next(words, index + 1);
  const land = DOLLARS.get(word.text);
  if (land !== undefined && dollar.text === '$' && dollar.gap === 0)
    return { currency: land, end: index + 2 };
  const code = CODES.get(word.text);
  if (
    code !== undefined &&
    /^\d/.test(next(words, index + (next(words, index + 1).text === '.' ? 2 : 1)).text)
  )
    return { currency: code, end: next(words, index + 1).text === '.' ? index + 2 : index + 1 };
  return { currency: null, end: index };
}

/** "half a million", "half a dozen", "half a percent", "half a mile". */
function halfAt(words: readonly Word[], index: number): { value: number; end: number } | null {
  const end = anyPhraseAt(words, Math.min(index, words.length - 1), [['half', 'a']]);
  if (end < 0) return null;
  const word = next(words, end).lower;
  const scale = SCALES.get(word);
  if (scale !== undefined) return { value: scale / 2, end: end + 1 };
  return HALVED.test(word) || MEASURES.has(word) ? { value: 0.5, end } : null;
}

const HALVED = /^(?:percent|percentage|per|pct|degree|point)$/;

/** "Oil fell $1.20 to $64.35": behind a verb of change "to" leads to where it ended. */
function isMoved(words: readonly Word[], index: number): boolean {
  return index > 0 && words[index]!.gap !== 2 && MOVING.test(words[index - 1]!.lower);
}

const MOVING =
  /^(?:fell|falls|fall|rose|rises|rise|gained|gains|lost|loses|climbed|climbs|dropped|drops|jumped|jumps|slipped|slips|added|adds|slid|slides|sank|tumbled|plunged|surged|advanced|eased|shed)$/;

/** A second sign, or a number many times the first, is no end of a range: "fell 20 to 25 percent" is one. */
function isFar(
  words: readonly Word[],
  range: { low: number; high: number },
  first: { end: number },
): boolean {
  return signAt(words, first.end + 1).currency !== null || range.high > FAR * range.low;
}

const FAR = 3;

/** "10 to 15", "between 10 and 20", "$5-10 million": a scale said once holds for both. */
function rangeBehind(
  words: readonly Word[],
  first: { value: number; end: number },
  between: boolean,
): { low: number; high: number; end: number } | null {
  const joint = next(words, first.end);
  const joins = between ? joint.lower === 'and' : /^(?:to|or|-|–)$/.test(joint.lower);
  if (!joins) return null;
  const sign = signAt(words, first.end + 1);
  if (next(words, sign.end).text === '') return null;
  const second = numberAt(words, sign.end);
  if (second === null) return null;
  const scaled = SCALES.get(words[second.end - 1]?.lower ?? '');
  const low =
    scaled !== undefined && scaled >= 1000 && first.value < 1000 ? first.value * scaled : first.value;
  return second.value > low ? { low, high: second.value, end: second.end } : null;
}

/** What a modifier behind the number makes of it: "30-plus", "30+", "30 or more", "30-odd", "a dozen or so", "20 or fewer". */
function afterthought(
  words: readonly Word[],
  index: number,
): Pick<Figure, 'modifier' | 'said' | 'end'> | null {
  const behind = skipHyphen(words, index);
  const tied = behind > index ? next(words, behind).lower : '';
  if (tied === 'plus') return { modifier: 'at-least', said: 'plus', end: behind + 1 };
  if (tied === 'odd') return { modifier: 'about', said: 'odd', end: behind + 1 };
  if (next(words, index).text === '+' && next(words, index).gap === 0)
    return { modifier: 'at-least', said: 'or more', end: index + 1 };
  if (next(words, index).lower !== 'or') return null;
  const modifier = AFTER.get(next(words, index + 1).lower);
  return modifier === undefined ? null : { modifier, said: `or ${words[index + 1]!.lower}`, end: index + 2 };
}

const AFTER: ReadonlyMap<string, Modifier> = new Map([
  ['more', 'at-least'],
  ['so', 'about'],
  ['fewer', 'up-to'],
  ['less', 'up-to'],
]);

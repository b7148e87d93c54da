import {
  type Amount,
  classOf,
  firstEndingAfter,
  isProper,
  type Sentence,
  type Span,
  type Token,
} from '../../../model/index.ts';
import { UNITS } from '../times/words.ts';
import type { HomeCurrency } from './home-currency.ts';
import { isPlural, singularOf } from './plurals.ts';
import { numberedBy, relationOf } from './trees.ts';
import { HARMED, MEASURES, UNCHANGED } from './words.ts';

/** What a number counts. */
export interface Counted {
  /** Singular noun in the spelling of the report, measures in one spelling. */
  readonly unit: string;
  /** The noun phrase behind the number. */
  readonly span: Span;
}

export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** What a currency's name or sign means that several countries share. */
  readonly home: HomeCurrency;
  /** The amounts found so far. */
  readonly before: readonly Amount[];
}

/** Endings of peoples, religions and parties. */
const PEOPLES =
  /(?:an|ian|i|ese|ite|ist|er|ton|ish|im|crat|cot|ard|ole|ane|wede|urk|urd|erb|roat|zech|rab|ew|hi|reek|uban|at|ive)$/;

/** Tokens that a counted noun phrase is looked for in. */
const LONGEST_PHRASE = 16;

/**
 * The noun phrase that begins at or behind a position: "intercontinental ballistic missiles", "Japanese trading, auto parts and
 * other companies". Null where no counted noun follows. `plural` is false for exactly one.
 */
export function countedBehind(source: Source, position: number, plural: boolean): Counted | null {
  const first = firstEndingAfter(source.tokens, position);
  const head = headFrom(source, first, plural);
  if (head === null) return null;
  const start = source.tokens[first]!.start;
  const last = source.tokens[head]!;
  return {
    unit: unitOf(wordAt(source, head), isProper(last) || standsOut(source, head)),
    span: { start: Math.max(start, position), end: last.end },
  };
}

/** The noun that the number between two positions modifies in the tree, with the words between; null where it has none. */
export function countedByTree(source: Source, number: Span, plural: boolean): Counted | null {
  const { tokens } = source;
  const first = firstEndingAfter(tokens, number.start);
  const behind = firstEndingAfter(tokens, number.end);
  const head = numberedBy(tokens, first, behind);
  const noun = tokens[head];
  if (noun === undefined || head - behind > LONGEST_PHRASE || newParagraphs(source, behind, head))
    return null;
  if (!isHead(noun, wordAt(source, head), plural)) return null;
  for (let index = behind; index < head; index++)
    if (!mayStandBetween(tokens[index]!, wordAt(source, index))) return null;
  return {
    unit: unitOf(wordAt(source, head), isProper(noun) || standsOut(source, head)),
    span: { start: Math.max(tokens[behind]!.start, number.end), end: noun.end },
  };
}

/** No preposition, full verb or pronoun stands between a number and its noun: "four of them for serious burns". */
function mayStandBetween(token: Token, word: string): boolean {
  return isJoint(word) || token.upos === 'NUM' || relationOf(token) === 'amod' || mayModify(token, word);
}

function newParagraphs(source: Source, from: number, to: number): boolean {
  const [first, last] = [source.tokens[from - 1]!, source.tokens[to]!];
  return source.text.slice(first.end, last.start).includes('\n\n');
}

/** Index of the head noun, or null. A singular noun before a comma is a modifier of what follows the comma. */
function headFrom(source: Source, first: number, plural: boolean): number | null {
  let coordinated = false;
  for (let index = first; index < Math.min(source.tokens.length, first + LONGEST_PHRASE); index++) {
    const token = source.tokens[index]!;
    const word = wordAt(source, index);
    if (index > first && newParagraph(source, index)) return null;
    if (isJoint(word)) {
      if (index === first || !(classOf(token) === 'PUNCT' || classOf(token) === 'CCONJ')) return null;
      if (!joinsModifiers(source, index, coordinated)) return null;
      coordinated = true;
      continue;
    }
    if (index > first && isModelNumber(source, index)) continue;
    if (!mayModify(token, word)) return null;
    if (!isHead(token, word, plural)) continue;
    if (nounFollows(source, index, plural)) continue;
    if (coordinated && wordAt(source, index + 1) === ',') continue;
    if (coordinated && /^(?:and|or)$/.test(wordAt(source, index + 1))) continue;
    return index;
  }
  return null;
}

function newParagraph(source: Source, index: number): boolean {
  const [before, token] = [source.tokens[index - 1]!, source.tokens[index]!];
  return token.start - before.end > 1 && source.text.slice(before.end, token.start).includes('\n\n');
}

function isJoint(word: string): boolean {
  return word === ',' || word === 'and' || word === 'or' || word === '&' || word === '/';
}

/** A joint goes on with the phrase behind a word that is no plural noun, and inside such a list. */
function joinsModifiers(source: Source, index: number, coordinated: boolean): boolean {
  if (coordinated) return true;
  const before = source.tokens[index - 1]!;
  const word = wordAt(source, index - 1);
  if (classOf(before) === 'ADJ' || classOf(before) === 'PROPN')
    return wordAt(source, index) !== ',' || classOf(before) === 'ADJ';
  return (classOf(before) === 'NOUN' || /ing$/.test(word)) && !isPlural(word);
}

/** "larger 640 planes", "A330-200 airliners": figures inside a phrase, behind an adjective, name or hyphen. */
function isModelNumber(source: Source, index: number): boolean {
  if (!/^\d{2,4}$/.test(wordAt(source, index))) return false;
  const before = classOf(source.tokens[index - 1]);
  return before === 'ADJ' || before === 'PROPN' || wordAt(source, index - 1) === '-';
}

function mayModify(token: Token, word: string): boolean {
  if (
    /^(?:a|an|the|his|her|its|their|our|this|that|these|those|who|which|said|says|was|were|is|are)$/i.test(
      word,
    )
  )
    return false;
  switch (classOf(token)) {
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'X':
      return true;
    case 'ADV':
      return /ly$|^\p{Lu}\p{Ll}/u.test(word) || /^(?:more|other|most|less)$/.test(word);
    case 'VERB':
      return /(?:ed|ing|en)$/.test(word);
    case 'PUNCT':
      return /^[-–'’"“”‘]$/.test(word);
    case 'PART':
      return /^['’]s?$/.test(word);
    default:
      // "Aegis Ashore systems": a capital inside a phrase is part of a name, whatever the tagger says.
      return /^(?:other|more|additional|such)$/.test(word) || /^\p{Lu}\p{Ll}/u.test(word);
  }
}

function isHead(token: Token, word: string, plural: boolean): boolean {
  if (
    classOf(token) !== 'NOUN' &&
    classOf(token) !== 'PROPN' &&
    !(classOf(token) === 'VERB' && isPlural(word)) &&
    !(classOf(token) === 'ADJ' && isPlural(word))
  )
    return false;
  if (!plural) return classOf(token) === 'NOUN';
  const lower = word.toLowerCase();
  return isPlural(word) || UNCHANGED.has(lower) || MEASURES.has(lower);
}

/** "missile systems": a noun goes on with another noun; "students' unions" too. */
function nounFollows(source: Source, index: number, plural: boolean): boolean {
  const token = source.tokens[index + 1];
  if (token === undefined || newParagraph(source, index + 1)) return false;
  const word = wordAt(source, index + 1);
  // "Five women's teams" counts teams.
  if (/^['’]s$/.test(word) && classOf(token) === 'PART') return true;
  if (word === '-' && token.start === source.tokens[index]!.end) return true;
  // "Texas Governor": a name that ends in s goes on.
  if (classOf(token) === 'PROPN' && classOf(source.tokens[index]!) === 'PROPN' && plural) return true;
  if (classOf(token) === 'NOUN') return plural ? isHead(token, word, true) && !HARMED.test(word) : true;
  return false;
}

function wordAt(source: Source, index: number): string {
  const token = source.tokens[index];
  return token === undefined ? '' : source.text.slice(token.start, token.end);
}

/** A unit's one name: measures in one spelling, nouns in the singular. */
export function unitOf(word: string, proper = false): string {
  const singular = MEASURES.get(word.toLowerCase()) ?? singularOf(word);
  // "Syrians" keep their capital, "Missiles" of a headline do not.
  const people = proper && PEOPLES.test(singular) && /^\p{Lu}/u.test(word);
  return people ? `${singular[0]!.toUpperCase()}${singular.slice(1)}` : singular;
}

/** A capital before a small word is no headline's: "Three Britons are missing". */
function standsOut(source: Source, index: number): boolean {
  return /^\p{Ll}/u.test(wordAt(source, index + 1));
}

/** True for units of time, which the times take care of. */
export function isTimeUnit(unit: string): boolean {
  return UNITS.has(unit);
}

/** The words of a span. */
export function wordsOf(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end);
}

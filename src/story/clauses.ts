import type { Span } from '../model/index.ts';
import { type ReadSentence, type Word, wordFrom } from './sentence.ts';
import type { TimelineRules } from './types.ts';

/** A clause without its own verb or shorter than this is no line for a reader. */
const FEWEST_WORDS = 4;

/**
 * The clause of a sentence that holds `inner`, without the clauses around it: cut at marks and words that open a
 * clause; an end that opens no clause of its own goes with it. Falls back to the whole sentence.
 */
export function clauseAround(sentence: ReadSentence, inner: Span, rules: TimelineRules): Span {
  const { words } = sentence;
  const first = wordFrom(words, inner.start);
  const last = Math.max(first, wordFrom(words, inner.end) - 1);
  let start = first;
  while (start > 0 && !opensOwnClause(words, start, rules)) start--;
  start = explanationStart(words, start, first) ?? start;
  let end = last;
  while (end + 1 < words.length && !opensClause(words, end + 1, rules)) end++;
  if (!hasVerb(words, start, end)) start = previousOpening(words, start, rules);
  if (end - start + 1 < FEWEST_WORDS || !hasVerb(words, start, end)) return sentence;
  if (rules.relatives.has(words[start]?.text ?? '') || announces(words, end)) return sentence;
  const clause = trimmed(sentence, start, end);
  const opening = wordFrom(words, clause.start);
  return opening > 0 && isVerbal(words[opening]) ? sentence : clause;
}

/** A part of a sentence that one of several dates dates, and the words before it that it shares with the others. */
interface OwnPart {
  readonly part: Span;
  readonly opening: Span | null;
}

/**
 * The words between the joins around one date of a clause with several ("is expected in A on Tuesday | and in B on
 * Thursday", "leaves on Friday | and will end"); null where the date has the clause to itself.
 */
export function ownPart(sentence: ReadSentence, time: Span, rules: TimelineRules): OwnPart | null {
  const clause = clauseAround(sentence, time, rules);
  const times = sentence.times.filter((item) => item.start >= clause.start && item.end <= clause.end);
  const before = times.findLast((item) => item.end <= time.start);
  const after = times.find((item) => item.start >= time.end);
  const { words } = sentence;
  const from = before === undefined ? null : joinBetween(words, before.end, time.start);
  const to = after === undefined ? null : joinBetween(words, time.end, after.start);
  if (from === null && to === null) return null;
  const start = from === null ? clause.start : (words[from + 1] as Word).start;
  const end = to === null ? clause.end : endBefore(words, to);
  const first = wordFrom(words, start);
  const last = wordFrom(words, end) - 1;
  if (from === null) return { part: { start, end }, opening: null };
  const part = { start, end };
  if (hasVerb(words, first, last) && !isVerbal(words[first])) return { part, opening: null };
  const opening = openingOf(words, wordFrom(words, clause.start), from, isVerbal(words[first]));
  return opening === null ? null : { part, opening };
}

/** An opening is repeated only if it is so short and plain. */
const LONGEST_OPENING = 8;

/** The subject of a clause, with its verb unless the part has its own; null where it is not a plain one. */
function openingOf(words: readonly Word[], start: number, join: number, hasOwnVerb: boolean): Span | null {
  const verb = sharedVerb(words, start, join);
  if (verb === null) return null;
  const last = hasOwnVerb ? verb.first - 1 : verb.last;
  const opening = words.slice(start, last + 1);
  if (
    opening.length === 0 ||
    opening.length > LONGEST_OPENING ||
    opening.some((word) => word.upos === 'PUNCT')
  )
    return null;
  return { start: (opening[0] as Word).start, end: (opening.at(-1) as Word).end };
}

/** Index of the last conjunction between two positions, or null. */
function joinBetween(words: readonly Word[], from: number, to: number): number | null {
  const index = words.findLastIndex((word) => word.upos === 'CCONJ' && word.start >= from && word.end <= to);
  return index < 0 ? null : index;
}

/** End of the last word before a join, without its comma. */
function endBefore(words: readonly Word[], join: number): number {
  let index = join - 1;
  while (index > 0 && words[index]?.text === ',') index--;
  return (words[index] as Word).end;
}

/** The first run of verbs between two words ("is expected"), or null. */
function sharedVerb(
  words: readonly Word[],
  from: number,
  to: number,
): { readonly first: number; readonly last: number } | null {
  const first = words.findIndex((word, index) => index >= from && index < to && isVerbal(word));
  if (first < 0) return null;
  let last = first;
  while (last + 1 < to && (isVerbal(words[last + 1]) || words[last + 1]?.upos === 'PART')) last++;
  return { first, last };
}

function isVerbal(word: Word | undefined): boolean {
  return word?.upos === 'VERB' || word?.upos === 'AUX';
}

/** A relative clause goes with what it is about; any other clause stands by itself. */
function opensOwnClause(words: readonly Word[], index: number, rules: TimelineRules): boolean {
  return opensClause(words, index, rules) && !rules.relatives.has(words[index]?.text ?? '');
}

function opensClause(words: readonly Word[], index: number, rules: TimelineRules): boolean {
  const word = words[index] as Word;
  const before = words[index - 1];
  if (before === undefined) return true;
  if (isBreak(before)) return true;
  return before.text === ',' && rules.clauseOpeners.has(word.text);
}

/**
 * Start of an explanation behind a comma that has a verb of its own, as has the clause before it ("..., a topic that it
 * has led since 2001"); null if there is none between `start` and `first`.
 */
function explanationStart(words: readonly Word[], start: number, first: number): number | null {
  for (let index = first; index > start + 1; index--) {
    if (words[index - 1]?.text !== ',') continue;
    const opens = words[index]?.upos === 'DET' || words[index]?.upos === 'PRON';
    return opens && hasVerb(words, start, index - 1) && hasVerb(words, index, first) ? index : null;
  }
  return null;
}

/** True where a verb ends the clause and what it announces follows ("the mayor said: ..."). */
function announces(words: readonly Word[], end: number): boolean {
  if (words[end]?.text === ':') return isVerbal(words[end - 1]);
  return isVerbal(words[end]) && /^["“‘]/.test(words[end + 1]?.text ?? '');
}

function isBreak(word: Word): boolean {
  return [';', ':', '–', '—', '―'].includes(word.text);
}

function previousOpening(words: readonly Word[], from: number, rules: TimelineRules): number {
  let start = Math.max(0, from - 1);
  while (start > 0 && !opensOwnClause(words, start, rules)) start--;
  return start;
}

function hasVerb(words: readonly Word[], start: number, end: number): boolean {
  return words.slice(start, end + 1).some((word) => word.upos === 'VERB' || word.upos === 'AUX');
}

/** Without the comma, dash or opening conjunction at the ends. */
function trimmed(sentence: ReadSentence, start: number, end: number): Span {
  const { words } = sentence;
  let from = start;
  let to = end;
  while (
    from < to &&
    (words[from]?.upos === 'PUNCT' || words[from]?.upos === 'CCONJ') &&
    !isQuote(words[from])
  )
    from++;
  while (to > from && [',', ';', ':', '–', '—', '―'].includes(words[to]?.text ?? '')) to--;
  return { start: (words[from] as Word).start, end: (words[to] as Word).end };
}

function isQuote(word: Word | undefined): boolean {
  return word !== undefined && /^["“‘']/.test(word.text);
}

import type { TimeExpression } from '../model/index.ts';
import type { Head } from './heads.ts';
import { isVerb, type ReadSentence, type Word, wordFrom } from './sentence.ts';
import type { MotionRules } from './types.ts';

interface HeadRange {
  readonly head: Head;
  /** Index of the word behind its places. */
  readonly end: number;
  /** Index of the next head, or the number of words. */
  readonly next: number;
  readonly rules: MotionRules;
}

/** The date stated for a movement: behind its places, else before it in the same clause; null if none is. */
export function timeOfHead(sentence: ReadSentence, range: HeadRange): TimeExpression | null {
  return timeBehind(sentence, range) ?? timeBefore(sentence, range);
}

/** A date behind the places with no verb between ("arrived in Latvia for talks on Saturday"). */
function timeBehind(sentence: ReadSentence, range: HeadRange): TimeExpression | null {
  const { words } = sentence;
  for (let index = range.head.index + 1; index < range.next; index++) {
    const word = words[index] as Word;
    if (isVerb(word) || word.upos === 'AUX' || word.upos === 'SCONJ') return null;
    const time = sentence.times.find((item) => item.start === word.start);
    if (time !== undefined) return time;
  }
  return null;
}

/**
 * A date before the movement. Of a date that follows a verb of its own ("said Friday he will travel") only what lies
 * before it may make use ("said Friday after a meeting in", "refused on Friday, after meeting X in").
 */
function timeBefore(sentence: ReadSentence, range: HeadRange): TimeExpression | null {
  const { words } = sentence;
  const start = (words[range.head.index] as Word).start;
  const time = sentence.times.findLast((item) => item.end <= start);
  if (time === undefined) return null;
  const first = wordFrom(words, time.start);
  const before = words.slice(0, first);
  const between = words.slice(wordFrom(words, time.end), range.head.index);
  if (before.some(isVerb) && !opensClause(words, first, range.rules)) {
    const looksBack = range.head.noun || range.rules.earlier.has(words[range.head.index - 1]?.text ?? '');
    if (!looksBack || between.some(isVerb)) return null;
  }
  return sharesDate(between, range.rules) ? time : null;
}

/** True if a conjunction or comma stands right before the date or its preposition ("and on Sunday will travel"). */
function opensClause(words: readonly Word[], time: number, rules: MotionRules): boolean {
  const start = words[time - 1]?.upos === 'ADP' ? time - 2 : time - 1;
  const word = words[start];
  return word === undefined || word.text === ',' || rules.joiners.has(word.text);
}

/** Between the date and the movement no step onwards ("then", "before") may stand. */
function sharesDate(between: readonly Word[], rules: MotionRules): boolean {
  return !between.some((word) => rules.thenWords.has(word.text) || rules.onward.has(word.text));
}

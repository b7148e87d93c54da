import { anyPhraseAt, isCapital, next } from './cursor.ts';
import type { Word } from './lexer.ts';
import { UNITS } from './words.ts';
import type { Match, Rule } from './types.ts';

/** Phrases that name no time a calendar knows. "Soon", "then", "recent" and "annual" are left to the reader. */
const PHRASES: readonly { readonly words: readonly string[]; readonly value: string }[] = [
  { words: ['now'], value: 'PRESENT_REF' },
  { words: ['right', 'now'], value: 'PRESENT_REF' },
  { words: ['currently'], value: 'PRESENT_REF' },
  { words: ['nowadays'], value: 'PRESENT_REF' },
  { words: ['these', 'days'], value: 'PRESENT_REF' },
  { words: ['at', 'present'], value: 'PRESENT_REF' },
  { words: ['at', 'the', 'moment'], value: 'PRESENT_REF' },
  { words: ['recently'], value: 'PAST_REF' },
  { words: ['the', 'past'], value: 'PAST_REF' },
  { words: ['the', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'near', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'coming', 'days'], value: 'FUTURE_REF' },
  { words: ['the', 'coming', 'weeks'], value: 'FUTURE_REF' },
  { words: ['the', 'coming', 'months'], value: 'FUTURE_REF' },
  { words: ['the', 'coming', 'years'], value: 'FUTURE_REF' },
];

export const vague: Rule = {
  name: 'vague time',
  starts: new Set(PHRASES.map((phrase) => phrase.words[0]!)),
  parse: (words, index) => {
    for (const phrase of PHRASES) {
      const end = anyPhraseAt(words, index, [phrase.words]);
      if (end > 0 && stands(words, index, end)) return match(end, phrase.value);
    }
    return null;
  },
};

/** "from now on" and "National Organization for Women Now" aside: no name, no noun behind "the past". */
function stands(words: readonly Word[], index: number, end: number): boolean {
  const word = words[index]!;
  if (
    word.lower === 'now' &&
    isCapital(word) &&
    word.gap !== 2 &&
    !/^[.!?"“”:]$/.test(words[index - 1]?.text ?? '')
  )
    return false;
  if (word.lower === 'now' && next(words, end).lower === 'that') return false;
  const last = words[end - 1]!.lower;
  if (last !== 'past' && last !== 'future') return true;
  const after = next(words, end);
  return (
    !/^\p{Ll}/u.test(after.text) ||
    (!UNITS.has(after.lower) &&
      /^(?:and|but|or|has|have|had|to|in|of|for|is|was|by|will|with|as|that|when|they|he|she|it|we)$/.test(
        after.lower,
      ))
  );
}

function match(end: number, value: string): Match {
  return {
    end,
    type: 'DATE',
    resolve: () => ({ value, edtf: null, anchor: null, why: 'names no time of the calendar' }),
  };
}

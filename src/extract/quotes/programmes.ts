import { hasFiniteVerb } from '../phrases.ts';
import { type Range, uposAt, wordAt } from '../words.ts';
import type { Reading } from './attribution.ts';

/** Longest name of a programme in quotation marks, in tokens with its marks. */
const LONGEST_NAME = 8;

/** The end of the quotation region at `at` if it is a programme's or a work's name ("Morning Table"); else -1. */
export function programmeEnd(reading: Reading, at: number): number {
  const { words, inside } = reading;
  let end = at;
  while (end < words.tokens.length && inside[end] === inside[at] && end - at <= LONGEST_NAME) end++;
  if (end - at > LONGEST_NAME) return -1;
  for (let index = at; index < end; index++) {
    const token = words.tokens[index]!;
    if (/^\p{Ll}/u.test(words.text.slice(token.start, token.start + 1)) && uposAt(words, index) !== 'ADP')
      return -1;
  }
  return hasFiniteVerb(words, reading.rules.phrases, { first: at, end }) ? -1 : end;
}

/** `On "Morning Table," she called …`: an adjunct that only tells where it was said. */
export function isOccasion(reading: Reading, piece: Range): boolean {
  const { words, inside, rules } = reading;
  if (!rules.adjuncts.has(wordAt(words, piece.first)) || (inside[piece.first] as number) >= 0) return false;
  let at = piece.first;
  while (at < piece.end && (inside[at] as number) < 0) at++;
  return (
    at < piece.end && programmeEnd(reading, at) >= piece.end && !hasFiniteVerb(words, rules.phrases, piece)
  );
}

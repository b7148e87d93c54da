import { next } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import type { Figure, Unit } from './figures.ts';

/** "The vote was 512 to 41", "passed 52-48": votes for and against, each an amount. */
export function votes(words: readonly Word[], figure: Figure): Unit | null {
  if (figure.low === null || figure.low !== figure.high || figure.currency !== null) return null;
  const joined = joinsScore(words, figure.end) || (figure.start > 1 && joinsScore(words, figure.start - 1));
  if (!joined) return null;
  for (let index = figure.start - 1; index >= Math.max(0, figure.start - VOTE_REACH); index--) {
    const word = words[index]!;
    if (VOTING.test(word.lower))
      return {
        unit: 'vote',
        of: null,
        end: words[figure.end - 1]!.end,
        why: `votes, by "${word.text}" before`,
      };
    if (words[index + 1]!.gap === 2 || /^[.;!?]$/.test(word.text)) return null;
  }
  return null;
}

/** Words between the word of voting and its result. */
const VOTE_REACH = 8;
const VOTING = /^(?:vote|voted|votes|voting|ballot|passed|approved|rejected|ratified|confirmed)$/;

/** "to" or a dash with figures on both sides. */
function joinsScore(words: readonly Word[], index: number): boolean {
  const digits = /^\d/;
  return (
    /^(?:to|-|–|‑)$/.test(next(words, index).lower) &&
    digits.test(words[index - 1]?.text ?? '') &&
    digits.test(next(words, index + 1).text)
  );
}

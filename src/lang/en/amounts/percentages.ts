import type { Span } from '../../../model/index.ts';
import { next, phraseAt, skipHyphen } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import { changedBy } from './changes.ts';
import type { Figure, Unit } from './figures.ts';
import { countedBehind, type Source } from './nouns.ts';

/** "61 percent of the voters", "a 5 percent cut", "3.5 percentage points". */
export function percent(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  const behind = skipHyphen(words, figure.end);
  const word = next(words, behind);
  const two = word.lower === 'per' && /^cent\.?$/.test(next(words, behind + 1).lower);
  const points =
    phraseAt(words, behind, ['percentage', 'point']) > 0 ||
    phraseAt(words, behind, ['percentage', 'points']) > 0;
  if (points)
    return {
      unit: 'percentage point',
      of: null,
      end: words[behind + 1]!.end,
      why: 'difference of percentages',
    };
  if (!(two || word.text === '%' || /^(?:percent|pct)$/.test(word.lower))) return null;
  const last = two ? behind + 1 : behind;
  const pointed = /^points?$/.test(next(words, last + 1).lower);
  const of =
    next(words, last + 1).lower === 'of'
      ? shareOf(words, last + 2, source)
      : changedBy(source, { start: words[figure.number]!.start, end: words[last]!.end });
  return {
    unit: pointed ? 'percentage point' : 'percent',
    of,
    end: words[pointed ? last + 1 : last]!.end,
    why: 'percentage',
  };
}

/** The whole that a share is of. */
function shareOf(words: readonly Word[], index: number, source: Source): Span | null {
  const start = /^(?:the|all|its|their|his|her|our|these|those)$/.test(next(words, index).lower)
    ? index + 1
    : index;
  if (next(words, start).text === '') return null;
  return countedBehind(source, words[start]!.start, false)?.span ?? null;
}

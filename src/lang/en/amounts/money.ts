import type { Span } from '../../../model/index.ts';
import { next, phraseAt, skipHyphen } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import type { Figure, Unit } from './figures.ts';
import { countedBehind, type Source } from './nouns.ts';
import { singularOf } from './plurals.ts';
import { CURRENCIES, CURRENCY_LANDS } from './words.ts';

/** Sums of money by a sign or code before the number or a name behind it. */
export function money(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  const behind = skipHyphen(words, figure.end);
  const word = next(words, behind);
  if (figure.currency !== null) {
    const of = countedWorth(words, figure.end, source);
    return { unit: figure.currency, of, end: words[figure.end - 1]!.end, why: 'sum of money by its sign' };
  }
  const adjective = next(words, behind + 1);
  const singular = singularOf(word.text);
  const land = CURRENCY_LANDS.get(`${word.lower} ${singularOf(adjective.text)}`);
  if (land !== undefined)
    return {
      unit: land,
      of: countedWorth(words, behind + 2, source),
      end: adjective.end,
      why: 'sum of money by its name',
    };
  if (singular === 'pound') return pounds(words, figure, behind);
  const code = CURRENCIES.get(singular);
  if (code === undefined || word.text === '') return null;
  // "won" and "real" are words too: behind a scale or figures of some size only.
  if (/^(?:won|real|rand)$/.test(word.lower) && !isLarge(figure)) return null;
  return {
    unit: code,
    of: countedWorth(words, behind + 1, source),
    end: word.end,
    why: 'sum of money by its name',
  };
}

function isLarge(figure: Figure): boolean {
  return figure.low === null || figure.low >= 1000;
}

const WEIGHING = /^(?:weigh|weighs|weighed|weighing)$/;

/** Pounds are money unless what they are pounds of follows, "weighing" leads or a hyphen ties them ("800-pound"). */
function pounds(words: readonly Word[], figure: Figure, behind: number): Unit | null {
  const word = words[behind]!;
  const of = next(words, behind + 1).lower === 'of';
  const heavy = behind > figure.end || WEIGHING.test(words[figure.start - 1]?.lower ?? '');
  const weight = (of || heavy) && !isLarge(figure);
  return {
    unit: weight ? 'pound' : 'GBP',
    of: null,
    end: word.end,
    why: weight ? 'weight' : 'sum of money by its name',
  };
}

/** "worth of weapons", "in aid": what the money is for. */
function countedWorth(words: readonly Word[], index: number, source: Source): Span | null {
  const worth = phraseAt(words, index, ['worth', 'of']);
  const start = worth > 0 ? worth : next(words, index).lower === 'in' ? index + 1 : -1;
  if (start < 0 || next(words, start).text === '' || !/^\p{Ll}/u.test(words[start]!.text)) return null;
  return countedBehind(source, words[start]!.start, false)?.span ?? null;
}


import { classOf, firstEndingAfter, type Span } from '../../../model/index.ts';
import { next, phraseAt, skipHyphen } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import { NUMBER_WORDS } from '../times/numbers.ts';
import { DECADES } from '../times/words.ts';
import type { Figure, Unit } from './figures.ts';
import { crowd, harmed, harmedObject, ofGroup, toll } from './people.ts';
import { countedBehind, wordsOf, isTimeUnit, singularOf, type Source, unitOf } from './nouns.ts';
import { CURRENCIES, CURRENCY_LANDS, GLUED_MEASURES, LABELS, MEASURES, PERSON } from './words.ts';

/** A way of saying what is counted; null where the words do not fit it. */
type Reading = (words: readonly Word[], figure: Figure, source: Source) => Unit | null;

/** The readings in their order: signs and fixed words before nouns, so that "5 percent points" is no point. */
const READINGS: readonly Reading[] = [
  money,
  percent,
  degrees,
  compound,
  measure,
  harmed,
  ofGroup,
  votes,
  noun,
  crowd,
  harmedObject,
  toll,
];

export function unitBehind(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  for (const reading of READINGS) {
    const unit = reading(words, figure, source);
    if (unit !== null) return unit;
  }
  return null;
}

function percent(words: readonly Word[], figure: Figure, source: Source): Unit | null {
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
  const of = next(words, last + 1).lower === 'of' ? shareOf(words, last + 2, source) : null;
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

function noun(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  const first = next(words, figure.end);
  if (first.text === '' || first.gap === 0) return null;
  const single = figure.low === 1 && figure.high === 1;
  const counted = countedBehind(source, first.start, !single);
  if (
    counted === null ||
    isTimeUnit(counted.unit) ||
    counted.unit === 'time' ||
    DECADES.has(next(words, figure.end).lower) ||
    NUMBER_WORDS.has(counted.unit) ||
    isYear(words, figure, source) ||
    /^(?:percent|cent)$/.test(counted.unit)
  )
    return null;
  if (single && !PERSON.test(counted.unit) && figure.modifier === 'exact') return null;
  return {
    unit: counted.unit === 'other' ? 'person' : counted.unit,
    of: counted.span,
    end: counted.span.end,
    why: `counts "${wordsOf(source, counted.span)}"`,
  };
}

/** "the deadly 2012 attacks": four figures without comma behind an article, adjective or possessive are a year. */
function isYear(words: readonly Word[], figure: Figure, source: Source): boolean {
  const number = words[figure.number]!;
  if (!/^(?:19|20)\d\d$/.test(number.text) || figure.end > figure.number + 1 || figure.start < figure.number)
    return false;
  const at = firstEndingAfter(source.tokens, number.start);
  const before = source.tokens[at - 1];
  return number.gap !== 2 && before !== undefined && /^(?:DET|ADJ|PART|PRON|ADP)$/.test(classOf(before));
}

/** "The vote was 512 to 41", "passed 52-48": votes for and against, each an amount. */
function votes(words: readonly Word[], figure: Figure): Unit | null {
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
const VOTING = /^(?:vote|voted|votes|voting|ballot)$/;

/** "to" or a dash with figures on both sides. */
function joinsScore(words: readonly Word[], index: number): boolean {
  const digits = /^\d/;
  return (
    /^(?:to|-|–|‑)$/.test(next(words, index).lower) &&
    digits.test(words[index - 1]?.text ?? '') &&
    digits.test(next(words, index + 1).text)
  );
}

/** True where the word before a number makes it a label, or letters glued to it a name. */
export function isLabelled(words: readonly Word[], figure: Figure): boolean {
  const number = words[figure.number]!;
  if (figure.start < figure.number || number.gap === 2) return false;
  const before = words[figure.number - 1];
  if (before === undefined) return false;
  if (number.gap === 0 && /^[\p{L}\d.,:#/'’+-]$/u.test(before.text.slice(-1)) && !/^[-–—]$/.test(before.text))
    return true;
  if (number.gap === 0 && /^[-–]$/.test(before.text) && before.gap === 0)
    return votes(words, figure) === null;
  return LABELS.test(before.lower) || before.text === '#' || before.text === '№';
}

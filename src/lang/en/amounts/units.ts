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

function money(words: readonly Word[], figure: Figure, source: Source): Unit | null {
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

function degrees(words: readonly Word[], figure: Figure): Unit | null {
  const word = next(words, figure.end);
  if (word.text === '°' || /^degrees?$/.test(word.lower)) {
    const scale = next(words, figure.end + 1);
    const name = /^(?:c|celsius|centigrade)$/.test(scale.lower)
      ? ' Celsius'
      : /^(?:f|fahrenheit)$/.test(scale.lower)
        ? ' Fahrenheit'
        : '';
    return { unit: `degree${name}`, of: null, end: name === '' ? word.end : scale.end, why: 'degrees' };
  }
  const glued = word.gap === 0 && /^[CF]$/.test(word.text);
  return glued
    ? {
        unit: word.text === 'C' ? 'degree Celsius' : 'degree Fahrenheit',
        of: null,
        end: word.end,
        why: 'degrees',
      }
    : null;
}

/** "six-nation tour", "28-member bloc", "34-year-old": number and noun as one adjective. */
function compound(words: readonly Word[], figure: Figure): Unit | null {
  const behind = skipHyphen(words, figure.end);
  if (behind === figure.end) return null;
  const word = next(words, behind);
  if (!/^\p{Ll}{3,}$/u.test(word.text)) return null;
  // "one-liners": a plural behind one is a word of its own.
  if (figure.high === 1 && word.lower.endsWith('s')) return null;
  const old = skipHyphen(words, behind + 1);
  if (/^(?:year|month|week|day)s?$/.test(word.lower)) {
    if (next(words, old).lower !== 'old' && next(words, old).lower !== 'olds') return null;
    return { unit: singularOf(word.lower), of: null, end: words[old]!.end, why: 'age' };
  }
  if (
    isTimeUnit(word.lower) ||
    /^(?:old|fold|time|way|run|plus|under|over|and|odd|ish|all|up|off|on|one|sided|handed|hit|man|nil|something|strong)$/.test(
      word.lower,
    )
  ) {
    if (word.lower !== 'strong') return null;
    return { unit: 'person', of: null, end: word.end, why: '"strong" counts people' };
  }
  if (/(?:ed|th|rd|nd|st)$/.test(word.lower) && !/(?:bed|seed|month|north|south|east)$/.test(word.lower))
    return null;
  return {
    unit: unitOf(word.text),
    of: { start: word.start, end: word.end },
    end: word.end,
    why: 'number and noun as one adjective',
  };
}

/** "100km", "5 square miles", "60 miles per hour". */
function measure(words: readonly Word[], figure: Figure): Unit | null {
  const square = /^(?:square|cubic|nautical)$/.test(next(words, figure.end).lower) ? 1 : 0;
  const word = next(words, figure.end + square);
  if (word.text === '') return null;
  const name = word.gap === 0 && square === 0 ? GLUED_MEASURES.get(word.lower) : MEASURES.get(word.lower);
  if (name === undefined) return null;
  const kind = square === 1 ? `${words[figure.end]!.lower} ` : '';
  const per =
    phraseAt(words, figure.end + square + 1, ['per', 'hour']) > 0 ||
    phraseAt(words, figure.end + square + 1, ['an', 'hour']) > 0;
  const end = per ? words[figure.end + square + 2]!.end : word.end;
  return {
    unit: `${kind}${name}${per ? ' per hour' : ''}`,
    of: { start: words[figure.end]!.start, end: word.end },
    end,
    why: 'measure',
  };
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

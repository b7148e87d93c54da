import { classOf, firstEndingAfter } from '../../../model/index.ts';
import { next } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import { NUMBER_WORDS } from '../times/numbers.ts';
import { DECADES } from '../times/words.ts';
import {
  age,
  changedTo,
  estimated,
  level,
  listed,
  ofThem,
  partitive,
  sameCurrency,
  subjectCounted,
} from './alone.ts';
import { type Figure, figureAt, type Unit } from './figures.ts';
import { compound, degrees, magnitude, measure } from './measures.ts';
import { money } from './money.ts';
import { countedBehind, countedByTree, isTimeUnit, type Source, wordsOf } from './nouns.ts';
import { crowd, harmed, harmedObject, numberOf, ofGroup, toll } from './people.ts';
import { percent } from './percentages.ts';
import { tokenAt } from './trees.ts';
import { votes } from './votes.ts';
import { SINGLES } from './words.ts';

/** A way of saying what is counted; null where the words do not fit it. */
type Reading = (words: readonly Word[], figure: Figure, source: Source) => Unit | null;

/**
 * The readings in their order: signs and fixed words before nouns, so that "5 percent points" is no point; what is said behind the
 * number before what the words around it tell.
 */
const READINGS: readonly Reading[] = [
  paired,
  money,
  percent,
  degrees,
  magnitude,
  compound,
  measure,
  harmed,
  ofGroup,
  votes,
  noun,
  crowd,
  harmedObject,
  toll,
  numberOf,
  age,
  sameCurrency,
  changedTo,
  listed,
  estimated,
  ofThem,
  partitive,
  subjectCounted,
  level,
];

/** "Killed 102 and 21 people", "two and three percent": the first of two numbers counts what is named behind the second. */
function paired(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  if (figure.currency !== null || !/^(?:and|or)$/.test(next(words, figure.end).lower)) return null;
  if (!/^\d|^\p{Ll}/u.test(next(words, figure.end + 1).text)) return null;
  const second = figureAt(words, figure.end + 1);
  if (second === null || second.low === null || second.currency !== null || second.start < second.number)
    return null;
  for (const reading of [percent, degrees, measure, noun]) {
    const unit = reading(words, second, source);
    if (unit !== null) return { ...unit, end: words[figure.end - 1]!.end };
  }
  return null;
}

export function unitBehind(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  for (const reading of READINGS) {
    const unit = reading(words, figure, source);
    if (unit !== null) return unit;
  }
  return null;
}

function noun(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  const first = next(words, figure.end);
  if (first.text === '' || first.gap === 0) return null;
  const single = figure.low === 1 && figure.high === 1;
  const number = { start: words[figure.number]!.start, end: words[figure.end - 1]!.end };
  const counted = countedBehind(source, first.start, !single) ?? countedByTree(source, number, !single);
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
  const bound = figure.modifier === 'exact' || SIDES.test(figure.said);
  if (single && bound && (!SINGLES.test(counted.unit) || goesOn(source, counted.span.end))) return null;
  return {
    unit: counted.unit === 'other' ? 'person' : counted.unit,
    of: counted.span,
    end: counted.span.end,
    why: `counts "${wordsOf(source, counted.span)}"`,
  };
}

/** "One rocket propelled grenade launcher": a participle and a noun go on with the phrase. */
function goesOn({ tokens }: Source, position: number): boolean {
  const [verb, noun] = tokens.slice(tokenAt(tokens, position), tokenAt(tokens, position) + 2);
  return classOf(verb) === 'VERB' && /^(?:NOUN|ADJ)$/.test(classOf(noun));
}

/** Before "one" these are prepositions: "under one pretext". */
const SIDES = /^(?:about|over|under|above|below|around)$/;

/** "the deadly 2012 attacks": four figures without comma behind an article, adjective, noun or possessive are a year. */
function isYear(words: readonly Word[], figure: Figure, source: Source): boolean {
  const number = words[figure.number]!;
  if (!/^(?:19|20)\d\d$/.test(number.text) || figure.end > figure.number + 1 || figure.start < figure.number)
    return false;
  const at = firstEndingAfter(source.tokens, number.start);
  const before = source.tokens[at - 1];
  return number.gap !== 2 && /^(?:DET|ADJ|PART|PRON|ADP|NOUN|PROPN)$/.test(classOf(before));
}

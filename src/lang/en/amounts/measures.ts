import type { Span } from '../../../model/index.ts';
import { next, phraseAt, skipHyphen } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import type { Figure, Unit } from './figures.ts';
import { countedBehind, isTimeUnit, type Source, unitOf } from './nouns.ts';
import { singularOf } from './plurals.ts';
import { GLUED_MEASURES, MEASURES } from './words.ts';

/** "35 degrees Celsius", "-12C". */
export function degrees(words: readonly Word[], figure: Figure): Unit | null {
  const word = next(words, figure.end);
  if (word.text === '°' || /^degrees?$/.test(word.lower)) {
    const scale = next(words, figure.end + 1);
    if (isCoordinate(word, scale)) return null;
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

/** "59°10′N", "44.5°E", "38 degrees north": a place, not a temperature. */
function isCoordinate(sign: Word, after: Word): boolean {
  if (/^(?:north|south|east|west|longitude|latitude)$/.test(after.lower)) return true;
  return (
    sign.text === '°' && (after.gap === 0 || /^[NSEW]$/.test(after.text)) && /^[\dNSEW]/.test(after.text)
  );
}

/** "magnitude 6.3", "a 6.3-magnitude quake": the strength of an earthquake. */
export function magnitude(words: readonly Word[], figure: Figure): Unit | null {
  const behind = skipHyphen(words, figure.end);
  const { end } = words[figure.end - 1]!;
  if (next(words, behind).lower === 'magnitude')
    return { unit: 'magnitude', of: null, end: words[behind]!.end, why: 'magnitude' };
  if (figure.start === 0 || words[figure.start]!.gap === 2 || !/^\d{1,2}$/.test(words[figure.start]!.text))
    return null;
  if ((figure.high ?? 0) > STRONGEST) return null;
  const of = words[figure.start - 1]!.lower === 'of' ? 2 : 1;
  return words[figure.start - of]?.lower === 'magnitude'
    ? { unit: 'magnitude', of: null, end, why: 'magnitude' }
    : null;
}

/** No earthquake was stronger. */
const STRONGEST = 10;

/** "30m wide", "the 100m sprint": metres, where the letter alone would be millions. */
function metres(words: readonly Word[], figure: Figure): Unit | null {
  const letter = words[figure.end - 1]!;
  if (letter.text !== 'm' || letter.gap !== 0 || figure.currency !== null) return null;
  if (!METRED.test(next(words, figure.end).lower)) return null;
  const of = { start: letter.start, end: letter.end };
  return { unit: 'metre', of, end: letter.end, factor: 1e-6, why: 'measure' };
}

const METRED =
  /^(?:wide|long|high|tall|deep|away|apart|off|below|above|race|sprint|hurdles|freestyle|butterfly|backstroke|relay|final|dash)$/;

/** "six-nation tour", "28-member bloc", "34-year-old": number and noun as one adjective. */
export function compound(words: readonly Word[], figure: Figure): Unit | null {
  const behind = skipHyphen(words, figure.end);
  if (behind === figure.end) return null;
  const word = next(words, behind);
  if (!/^\p{Ll}{3,}$/u.test(word.text)) return null;
  // "one-liners": a plural behind one is a word of its own.
  if (figure.high === 1 && word.lower.endsWith('s')) return null;
  const area = squareFoot(words, behind);
  if (area !== null) return area;
  const old = skipHyphen(words, behind + 1);
  if (/^(?:year|month|week|day)s?$/.test(word.lower)) {
    if (next(words, old).lower !== 'old' && next(words, old).lower !== 'olds') return null;
    return { unit: singularOf(word.lower), of: null, end: words[old]!.end, why: 'age' };
  }
  if (
    isTimeUnit(word.lower) ||
    /^(?:old|fold|time|way|run|half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|tenths?|plus|under|over|and|odd|ish|all|up|off|on|one|sided|handed|hit|man|nil|something|strong)$/.test(
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

/** "170,000-square-foot", "two-cubic-metre": a measure of three words as one adjective. */
function squareFoot(words: readonly Word[], index: number): Unit | null {
  const kind = words[index]!;
  const name = skipHyphen(words, index + 1);
  const measure = MEASURES.get(next(words, name).lower);
  if (!/^(?:square|cubic)$/.test(kind.lower) || name === index + 1 || measure === undefined) return null;
  const { end } = words[name]!;
  return {
    unit: `${kind.lower} ${measure}`,
    of: { start: kind.start, end },
    end,
    why: 'measure as one adjective',
  };
}

/** "100km", "5 square miles", "60 miles per hour". */
export function measure(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  const short = metres(words, figure);
  if (short !== null) return short;
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
    of: measured(words, per ? figure.end + square + 3 : figure.end + square + 1, source) ?? {
      start: words[figure.end]!.start,
      end: word.end,
    },
    end,
    why: 'measure',
  };
}

/** "of wheat" behind a measure: what is measured. */
function measured(words: readonly Word[], index: number, source: Source): Span | null {
  const noun = next(words, index + 1);
  if (next(words, index).lower !== 'of' || !/^\p{Ll}/u.test(noun.text)) return null;
  return countedBehind(source, noun.start, false)?.span ?? null;
}

import type { Span } from '../../../model/index.ts';
import { next, skipHyphen } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import { numberAt } from '../times/numbers.ts';
import type { Figure, Unit } from './figures.ts';
import { countedBehind, type Source } from './nouns.ts';

/** A fraction in words, as percent. */
export interface Share extends Figure {
  readonly unit: Unit;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

const STARTS =
  /^(?:a|one|two|three|four|five|six|seven|eight|nine|half|about|around|nearly|almost|over|roughly|more|less|fewer|at|up|just|well|slightly)$/;
const LEADS: ReadonlyMap<string, { readonly modifier: Figure['modifier']; readonly length: number }> =
  new Map([
    ['about', { modifier: 'about', length: 1 }],
    ['around', { modifier: 'about', length: 1 }],
    ['nearly', { modifier: 'about', length: 1 }],
    ['almost', { modifier: 'about', length: 1 }],
    ['roughly', { modifier: 'about', length: 1 }],
    ['over', { modifier: 'more-than', length: 1 }],
    ['more', { modifier: 'more-than', length: 2 }],
    ['less', { modifier: 'less-than', length: 2 }],
    ['fewer', { modifier: 'less-than', length: 2 }],
    ['at', { modifier: 'at-least', length: 2 }],
    ['up', { modifier: 'up-to', length: 2 }],
  ]);

/** "about", "more than", "just over" before a share. */
function leadAt(words: readonly Word[], index: number) {
  const first = words[index]!.lower;
  if (!/^(?:just|well|slightly)$/.test(first)) return LEADS.get(first);
  const second = next(words, index + 1).lower;
  if (second === 'under') return { modifier: 'less-than', length: 2 } as const;
  const lead = /^(?:over|more|less)$/.test(second) ? LEADS.get(second) : undefined;
  return lead === undefined ? undefined : { ...lead, length: lead.length + 1 };
}

/** "two-thirds of the voters", "more than half of its members", "a third of the vote", "one in five people". */
export function fractionAt(words: readonly Word[], index: number, source: Source): Share | null {
  const first = words[index]!;
  if (!STARTS.test(first.lower)) return null;
  const lead = leadAt(words, index);
  const start = lead === undefined ? index : index + lead.length;
  if (start > index && next(words, start).text === '') return null;
  const share = partsAt(words, start);
  if (share === null) return null;
  const ofThem = next(words, share.end).lower === 'of' && THEM.test(next(words, share.end + 1).lower);
  const whole = ofThem
    ? (source.before.at(-1)?.of ?? null)
    : (wholeBehind(words, share.end, source) ?? majority(words, share.end, source));
  const change =
    words[index]!.gap !== 2 && words[index - 1]?.lower === 'by' && next(words, share.end).lower !== 'of';
  if (whole === null && !change && !ofThem) return null;
  const value = Math.round((share.top / share.bottom) * 10_000) / 100;
  const said = words
    .slice(index, share.end)
    .map((word) => word.text)
    .join(' ');
  return {
    low: value,
    high: value,
    modifier: lead?.modifier ?? 'exact',
    said: '',
    currency: null,
    start: index,
    number: start,
    end: share.end,
    unit: {
      unit: 'percent',
      of: whole,
      end:
        whole === null || ofThem || isNumbered(words, share.end, whole)
          ? words[share.end - 1]!.end
          : whole.end,
      why: `"${said}" as percent`,
    },
  };
}

/** True where a number stands between a share and its whole. */
function isNumbered(words: readonly Word[], index: number, whole: Span): boolean {
  for (let at = index; words[at] !== undefined && words[at]!.start < whole.start; at++)
    if (numberAt(words, at) !== null) return true;
  return false;
}

/** Wholes of shares in words. */
const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 10]);
const THEM = /^(?:them|whom|which|these|those)$/;

/** "a two-thirds majority": a share tied with a hyphen stands before what it is a share of. */
function majority(words: readonly Word[], index: number, source: Source): Span | null {
  const word = next(words, index);
  if (words[index - 2]?.text !== '-' || !/^\p{Ll}/u.test(word.text) || word.gap === 0) return null;
  return countedBehind(source, word.start, false)?.span ?? null;
}

function partsAt(words: readonly Word[], index: number): { top: number; bottom: number; end: number } | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.lower === 'half') return { top: 1, bottom: 2, end: index + 1 };
  const top = word.lower === 'a' ? 1 : (numberAt(words, index)?.value ?? 0);
  if (top === 0 || top > 9) return null;
  const behind = skipHyphen(words, index + 1);
  const bottom = PARTS.get(next(words, behind).lower);
  if (bottom !== undefined && bottom > top) return { top, bottom, end: behind + 1 };
  const out = next(words, index + 1).lower === 'out' && next(words, index + 2).lower === 'of';
  const start = index + (out ? 3 : 2);
  if (!(out || next(words, index + 1).lower === 'in') || next(words, start).text === '') return null;
  const of = numberAt(words, start);
  // "17 out of 20 patients" counts patients, "three out of four voters" are a share.
  if (out && !(of !== null && /^\p{L}/u.test(words[start]!.text) && ROUND.has(of.value))) return null;
  return of === null || of.value <= top || of.value > 1000 ? null : { top, bottom: of.value, end: of.end };
}

/** "of the voters", "of them" not; "half the population" and "one in five people" need no "of". */
function wholeBehind(words: readonly Word[], index: number, source: Source) {
  const of = next(words, index).lower === 'of' ? 1 : 0;
  const the = /^(?:the|all|its|their|his|her|our|these|those)$/.test(next(words, index + of).lower) ? 1 : 0;
  const inWords = /^(?:in|of)$/.test(words[index - 2]?.lower ?? '');
  if (of === 0 && !inWords && !(the === 1 && words[index - 1]?.lower === 'half')) return null;
  const start = index + of + the;
  if (next(words, start).text === '') return null;
  // "Half of the 40 rooms": the number is an amount of its own.
  const number = numberAt(words, start);
  const word = number === null ? words[start]! : next(words, number.end);
  if (word.text === '') return null;
  return (
    countedBehind(source, word.start, inWords)?.span ?? countedBehind(source, word.start, false)?.span ?? null
  );
}

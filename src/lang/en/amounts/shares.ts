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
  /^(?:a|one|two|three|four|five|six|seven|eight|nine|half|about|around|nearly|almost|over|roughly|more|less|at|up)$/;
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
    ['at', { modifier: 'at-least', length: 2 }],
    ['up', { modifier: 'up-to', length: 2 }],
  ]);

/** "two-thirds of the voters", "more than half of its members", "a third of the vote", "one in five people". */
export function fractionAt(words: readonly Word[], index: number, source: Source): Share | null {
  const first = words[index]!;
  if (!STARTS.test(first.lower)) return null;
  const lead = LEADS.get(first.lower);
  const start = lead === undefined ? index : index + lead.length;
  if (start > index && next(words, start).text === '') return null;
  const share = partsAt(words, start);
  if (share === null) return null;
  const whole = wholeBehind(words, share.end, source);
  const change =
    words[index]!.gap !== 2 && words[index - 1]?.lower === 'by' && next(words, share.end).lower !== 'of';
  if (whole === null && !change) return null;
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
      end: whole?.end ?? words[share.end - 1]!.end,
      why: `"${said}" as percent`,
    },
  };
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
  if (next(words, index + 1).lower !== 'in' || next(words, index + 2).text === '') return null;
  const of = numberAt(words, index + 2);
  return of === null || of.value <= top || of.value > 1000 ? null : { top, bottom: of.value, end: of.end };
}

/** "of the voters", "of them" not; "half the population" and "one in five people" need no "of". */
function wholeBehind(words: readonly Word[], index: number, source: Source) {
  const of = next(words, index).lower === 'of' ? 1 : 0;
  const the = /^(?:the|all|its|their|his|her|our|these|those)$/.test(next(words, index + of).lower) ? 1 : 0;
  const inWords = words[index - 2]?.lower === 'in';
  if (of === 0 && !inWords && !(the === 1 && words[index - 1]?.lower === 'half')) return null;
  const word = next(words, index + of + the);
  if (word.text === '') return null;
  return (
    countedBehind(source, word.start, inWords)?.span ?? countedBehind(source, word.start, false)?.span ?? null
  );
}

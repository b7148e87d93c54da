import { classOf, firstEndingAfter } from '../../../model/index.ts';
import { isCapital, next, skipPossessive } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import { numberAt } from '../times/numbers.ts';
import type { Figure, Unit } from './figures.ts';
import { countedBehind, isTimeUnit, type Source, wordsOf } from './nouns.ts';
import { HARMED, HARMING } from './words.ts';

/** "three killed", "12 others were wounded", "20 dead". */
export function harmed(words: readonly Word[], figure: Figure): Unit | null {
  const others = /^(?:others|more)$/.test(next(words, figure.end).lower) ? 1 : 0;
  const behind = figure.end + others;
  const linked = /^(?:were|was|are|is)$/.test(next(words, behind).lower) ? 1 : 0;
  const word = next(words, behind + linked);
  if (!HARMED.test(word.lower)) return null;
  const end = linked + others > 0 ? words[behind - 1]!.end : word.end;
  const predicate = { start: word.start, end: word.end };
  return { unit: 'person', of: null, end, predicate, why: `people counted by "${word.text}"` };
}

/** "31 of the companies", "312 of the 650 seats", "3 of 10 pupils", "17 out of 20 patients", "nine of the dead". */
export function ofGroup(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  const out = next(words, figure.end).lower === 'out' ? 1 : 0;
  if (figure.low === null || figure.low < 2 || next(words, figure.end + out).lower !== 'of') return null;
  const the = GROUPS.test(next(words, figure.end + out + 1).lower) ? 1 : 0;
  const start = figure.end + out + 1 + the;
  if (next(words, start).text === '') return null;
  const number = numberAt(words, start);
  if (the === 0 && number === null && !isOwned(words, start)) return null;
  const first = number === null ? words[start]! : next(words, number.end);
  if (first.text === '') return null;
  const counted = HARMED.test(first.lower)
    ? { unit: 'person', span: { start: first.start, end: first.end } }
    : countedBehind(source, first.start, true);
  if (counted === null || isTimeUnit(counted.unit)) return null;
  const end = number === null ? counted.span.end : words[figure.end - 1]!.end;
  return {
    unit: counted.unit,
    of: counted.span,
    end,
    why: `counted of a group of "${wordsOf(source, counted.span)}"`,
  };
}

/** "of Delmora's air carriers": a name with a possessive ending. */
function isOwned(words: readonly Word[], index: number): boolean {
  for (let at = index; at < index + OWNER_WORDS && isCapital(next(words, at)); at++)
    if (skipPossessive(words, at + 1) > at + 1) return true;
  return false;
}

/** Words of a name that owns what is counted. */
const OWNER_WORDS = 4;
const GROUPS = /^(?:the|its|their|his|her|those|these)$/;

/** "Thousands marched", "hundreds were evacuated": a number word alone before a verb counts people. */
export function crowd(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  if (figure.low !== null) return null;
  const last = words[figure.end - 1]!;
  const token = source.tokens[firstEndingAfter(source.tokens, last.end)];
  if (last.lower === 'of' || (classOf(token) !== 'VERB' && classOf(token) !== 'AUX')) return null;
  return { unit: 'person', of: null, end: last.end, why: 'people, number word before a verb' };
}

/** "The death toll rose to 45", "a crew of 24". */
export function toll(words: readonly Word[], figure: Figure): Unit | null {
  if (!ALONE.test(next(words, figure.end).lower)) return null;
  const end = words[figure.end - 1]!.end;
  const of = words[figure.start - 1]?.lower === 'of' && TEAM.test(words[figure.start - 2]?.lower ?? '');
  if (of) return { unit: 'person', of: null, end, why: `people of a "${words[figure.start - 2]!.text}"` };
  for (let index = figure.start - 1; index >= Math.max(0, figure.start - TOLL_REACH); index--) {
    const word = words[index]!;
    if (word.lower === 'toll') return { unit: 'person', of: null, end, why: 'people, by the toll before it' };
    if (word.gap === 2 || /^[.;!?]$/.test(word.text)) return null;
  }
  return null;
}

/** "The number of people displaced by the flood has risen to 30": what the number is said to be of. */
export function numberOf(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  if (figure.low === null || !ALONE.test(next(words, figure.end).lower)) return null;
  if (figure.start === 0 || !COMES_TO.test(words[figure.start - 1]!.lower)) return null;
  for (let index = figure.start - 1; index >= Math.max(0, figure.start - TOLL_REACH); index--) {
    const word = words[index]!;
    if (COUNTING.test(word.lower) && words[index + 1]?.lower === 'of') {
      const first = words[index + 2]!;
      const people = HARMED.test(first.lower);
      const counted = people ? null : countedBehind(source, first.start, true);
      if (!people && (counted === null || counted.span.end > words[figure.start]!.start)) return null;
      const end = words[figure.end - 1]!.end;
      return {
        unit: counted?.unit ?? 'person',
        of: counted?.span ?? null,
        end,
        why: `the ${word.lower} before it`,
      };
    }
    if (word.gap === 2 || /^[.;!?:”"]$/.test(word.text) || /^\d/.test(word.text)) return null;
  }
  return null;
}

const COUNTING = /^(?:number|total|count|tally)$/;
const COMES_TO = /^(?:to|at|is|was|reached|hit|exceeds|exceeded|topped|nears|totals|totalled|totaled)$/;

/** Words between "toll" and its number: "the toll from the blast in the capital had risen to". */
const TOLL_REACH = 12;
const TEAM = /^(?:crew|staff|team|group|cast|family|crowd|squad|workforce|audience|congregation)$/;
/** What may stand behind a number that nothing is counted by. */
export const ALONE =
  /^(?:|[.,;:()”"–—-]|and|or|in|on|at|when|during|as|including|near|outside|before|after|from|by|with|since|while|but|so|since|late|early|aboard|to|for|last|this|next|per|against|compared|despite|because|among|across|through|under|over|out|until|following|behind|between)$/;

/** "killing at least 12": a number alone behind a verb of harm counts people. */
export function harmedObject(words: readonly Word[], figure: Figure): Unit | null {
  const before = figure.start > 0 && words[figure.start]!.gap !== 2 ? words[figure.start - 1]!.lower : '';
  const after = next(words, figure.end);
  if (!HARMING.test(before) || !(ALONE.test(after.lower) || after.lower === 'others')) return null;
  return { unit: 'person', of: null, end: words[figure.end - 1]!.end, why: `people, behind "${before}"` };
}

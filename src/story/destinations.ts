import type { Place, TimeExpression } from '../model/index.ts';
import { type ReadSentence, type Word, wordFrom } from './sentence.ts';
import type { MotionKind, MotionRules } from './types.ts';

/** A place that a movement leads to, with the date stated for it. */
export interface Destination {
  readonly place: Place;
  readonly time: TimeExpression | null;
}

/** The places after a movement in the order told, and the index of the word behind them. */
export interface Destinations {
  readonly list: readonly Destination[];
  readonly end: number;
}

/** So many words may stand between a movement and its first place ("met with President A and Prime Minister B in"). */
const REACH: Readonly<Record<MotionKind, number>> = {
  go: 9,
  visit: 12,
  arrive: 9,
  return: 9,
  leave: 9,
  carry: 9,
  meet: 20,
  speak: 9,
};
/** So many words may stand between two places of a list ("and the Lithuanian capital"). */
const LIST_REACH = 5;
/** Prepositions after which a movement still waits for its place ("fly from A with B to C"). */
const PASSED = new Set([
  'with',
  'from',
  'via',
  'by',
  'aboard',
  'through',
  'on',
  'to',
  'in',
  'at',
  'into',
  'for',
  'of',
]);

/** The places that a movement at word `head` leads to. */
export function destinationsAfter(
  sentence: ReadSentence,
  head: number,
  kind: MotionKind,
  rules: MotionRules,
): Destinations {
  const first = firstPlace(sentence, head, kind, rules);
  return first === null ? { list: [], end: head + 1 } : listFrom(sentence, first, rules);
}

function firstPlace(
  sentence: ReadSentence,
  head: number,
  kind: MotionKind,
  rules: MotionRules,
): Place | null {
  const { words } = sentence;
  let preposition: string | null = null;
  const last = Math.min(words.length, head + 1 + REACH[kind]);
  for (let index = head + 1; index < last; index++) {
    const word = words[index] as Word;
    const time = sentence.times.find((item) => item.start === word.start);
    if (time !== undefined) {
      index = wordFrom(words, time.end) - 1;
      continue;
    }
    const place = placeAt(sentence, word);
    if (place !== null) {
      const next = wordFrom(words, place.end);
      if (accepts(kind, preposition, rules) && !isPossessive(words[next])) return place;
      index = next - 1;
      continue;
    }
    if (isStop(word, kind)) return null;
    if (word.upos === 'ADP' || word.text === 'to') {
      if (!PASSED.has(word.text)) return null;
      preposition = word.text;
    }
  }
  return null;
}

function accepts(kind: MotionKind, preposition: string | null, rules: MotionRules): boolean {
  if (preposition === null) return kind === 'visit';
  return rules.prepositions[kind].has(preposition);
}

function isStop(word: Word, kind: MotionKind): boolean {
  if (word.upos === 'VERB' || word.upos === 'AUX' || word.upos === 'SCONJ') return true;
  return word.upos === 'PUNCT' && !(kind === 'meet' && word.text === ',');
}

function listFrom(sentence: ReadSentence, first: Place, rules: MotionRules): Destinations {
  const { words } = sentence;
  const places: Place[] = [first];
  const times: (TimeExpression | null)[] = [null];
  let index = wordFrom(words, first.end);
  let end = index;
  let joined = false;
  let gap = 0;
  while (index < words.length && gap <= LIST_REACH) {
    const word = words[index] as Word;
    const time = sentence.times.find((item) => item.start === word.start);
    if (time !== undefined) {
      times[times.length - 1] ??= time;
      index = wordFrom(words, time.end);
      end = index;
      gap = 0;
      continue;
    }
    const place = placeAt(sentence, word);
    if (place !== null) {
      const next = wordFrom(words, place.end);
      if (!joined || isActing(words[next])) break;
      if (!isPossessive(words[next])) {
        places.push(place);
        times.push(null);
        joined = false;
        end = next;
        gap = 0;
      }
      index = next;
      continue;
    }
    if (rules.listWords.has(word.text)) joined = true;
    else if (!mayStandInList(words, index, sentence)) break;
    gap++;
    index++;
  }
  return { list: datedList(places, times), end };
}

/** Nouns and adjectives before a further place, a repeated preposition, or the preposition of a date. */
function mayStandInList(words: readonly Word[], index: number, sentence: ReadSentence): boolean {
  const word = words[index] as Word;
  if (['NOUN', 'PROPN', 'ADJ', 'DET', 'ADV'].includes(word.upos)) return true;
  if (word.text === 'to' || word.text === 'in') return true;
  const next = words[index + 1];
  return (
    word.upos === 'ADP' && next !== undefined && sentence.times.some((time) => time.start === next.start)
  );
}

/** One date behind a list counts for all of it; else each place has its own. */
function datedList(
  places: readonly Place[],
  times: readonly (TimeExpression | null)[],
): readonly Destination[] {
  const stated = times.filter((time) => time !== null);
  const shared = stated.length === 1 && times.at(-1) !== null ? (times.at(-1) as TimeExpression) : null;
  return places.map((place, index) => ({ place, time: shared ?? times[index] ?? null }));
}

/** The place that starts at a word, the longest if several do. Landscapes over several countries ("Baltic") are none. */
function placeAt(sentence: ReadSentence, word: Word): Place | null {
  const starting = sentence.grounds.filter((place) => place.start === word.start && place.country !== null);
  return starting.length === 0 ? null : starting.reduce((best, item) => (item.end > best.end ? item : best));
}

function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /^['’]s?$/.test(word.text) && word.upos === 'PART';
}

function isActing(word: Word | undefined): boolean {
  return word?.upos === 'VERB' || word?.upos === 'AUX';
}

/** Places at the front of the sentence ("In the Estonian capital Tallinn, ...") before the verb at word `head`. */
export function frontedPlaces(sentence: ReadSentence, head: number): readonly Place[] {
  const first = sentence.words[0];
  if (first === undefined || (first.text !== 'in' && first.text !== 'at')) return [];
  const comma = sentence.words.findIndex((word) => word.text === ',');
  if (comma < 0 || comma > head) return [];
  const front = sentence.words.slice(0, comma);
  if (front.some((word) => isActing(word))) return [];
  const verbs = sentence.words.slice(comma, head).filter((word) => word.upos === 'VERB').length;
  const end = front.at(-1)?.end ?? first.end;
  return verbs > 0 ? [] : sentence.grounds.filter((place) => place.end <= end).slice(-1);
}

import { type Range, uposAt, wordAt } from '../words.ts';
import type { Reading } from './attribution.ts';
import type { Predicate } from './predicates.ts';
import { below, dependent, dependentsOf } from './trees.ts';

/** What a predicate ascribes, as far as the tree tells. */
export interface Complement {
  readonly kind: 'clause' | 'infinitive' | 'request' | 'object' | 'preposition' | 'passive';
  readonly pieces: readonly Range[];
  /** Behind the last word of the cue: its verb, or the preposition right behind it. */
  readonly cueEnd: number;
}

/** The content below a verb, noun or adjective, or null if it takes none here. */
export function complementOf(reading: Reading, at: number, predicate: Predicate): Complement | null {
  return (
    clauseBelow(reading, at, predicate) ??
    infinitiveBelow(reading, at, predicate) ??
    objectBelow(reading, at, predicate) ??
    prepositionBelow(reading, at, predicate)
  );
}

function clauseBelow(reading: Reading, at: number, predicate: Predicate): Complement | null {
  const { trees } = reading;
  if (!predicate.clause) return null;
  for (const one of dependentsOf(trees, at)) {
    const relation = trees.relation[one]!;
    if (one <= at || !['ccomp', 'acl', 'acl:relcl'].includes(relation) || !isClause(reading, one)) continue;
    if (relation !== 'ccomp' && dependent(trees, one, 'mark') < 0) continue;
    return { kind: 'clause', pieces: [below(trees, one)], cueEnd: at + 1 };
  }
  return null;
}

/** True for a clause with a subject of its own: "(that) prices rose", "whether they did", "what it cost". */
function isClause({ trees }: Reading, at: number): boolean {
  return dependent(trees, at, 'nsubj', 'nsubj:pass', 'expl', 'csubj', 'nsubj:outer') >= 0;
}

function infinitiveBelow(reading: Reading, at: number, predicate: Predicate): Complement | null {
  const { trees, words } = reading;
  const verb = words.upos[at] === 'VERB';
  for (const one of dependentsOf(trees, at)) {
    const relation = trees.relation[one]!;
    if (one <= at || !['xcomp', 'ccomp', 'acl', 'advcl'].includes(relation) || !isVerbal(reading, one))
      continue;
    const object = verb ? objectBefore(reading, at, one) : -1;
    if (object >= 0 && predicate.request)
      return {
        kind: 'request',
        pieces: [{ first: trees.left[object]!, end: phraseEnd(reading, one) }],
        cueEnd: at + 1,
      };
    if (object < 0 && predicate.infinitive && relation !== 'advcl')
      return {
        kind: 'infinitive',
        pieces: [{ first: trees.left[one]!, end: phraseEnd(reading, one) }],
        cueEnd: at + 1,
      };
  }
  return null;
}

/** "to act", "acting". */
function isVerbal({ words, trees, rules }: Reading, at: number): boolean {
  if (uposAt(words, at) === 'VERB' && words.tokens[at]!.xpos === 'VBG') return true;
  const mark = dependent(trees, at, 'mark');
  return mark >= 0 && wordAt(words, mark) === rules.phrases.to;
}

function objectBefore({ trees }: Reading, at: number, limit: number): number {
  for (const one of dependentsOf(trees, at))
    if (one > at && one < limit && (trees.relation[one] === 'obj' || trees.relation[one] === 'iobj'))
      return one;
  return -1;
}

/** `attacked the plan`, `accused Rome of lying`, `called him a fool`, `described it as a plot`. */
function objectBelow(reading: Reading, at: number, predicate: Predicate): Complement | null {
  const { trees } = reading;
  const object = objectOf(reading, at, predicate);
  if (object < at) return null;
  const { end, joined } = goingOn(reading, at, { end: phraseEnd(reading, object), predicate });
  if (!joined && !predicate.object) return null;
  return { kind: 'object', pieces: [{ first: trees.left[object]!, end }], cueEnd: at + 1 };
}

/** The object; of verbs that name or call it something also what a parser took for its name. */
function objectOf({ trees, words }: Reading, at: number, predicate: Predicate): number {
  const object = dependent(trees, at, 'obj');
  if (object >= 0 || !predicate.within.has('as')) return object;
  const named = dependent(trees, at, 'iobj', 'xcomp');
  return named > at && ['NOUN', 'PROPN', 'PRON', 'DET'].includes(uposAt(words, named)) ? named : -1;
}

/** Where a content goes on behind its first phrase, and whether a phrase that its predicate asks for follows. */
function goingOn(
  reading: Reading,
  at: number,
  given: { readonly end: number; readonly predicate: Predicate },
): { readonly end: number; readonly joined: boolean } {
  const { trees } = reading;
  let { end } = given;
  let joined = false;
  let parted = false;
  for (const one of dependentsOf(trees, at)) {
    if (one <= at || trees.left[one]! < end) continue;
    const { within } = given.predicate;
    const bound = within.has(markOf(reading, one)) || (within.has('as') && trees.relation[one] === 'xcomp');
    parted ||= trees.left[one]! > end || !goesOn(reading, one);
    if (!bound && parted) {
      // "attacked her on stage for lying"
      if (/^(?:obl|advmod|nmod)/.test(trees.relation[one]!)) continue;
      break;
    }
    end = phraseEnd(reading, one);
    joined ||= bound;
  }
  return { end, joined };
}

/** True for a phrase right behind the content that a parser hung on the verb but that tells no time and no occasion. */
function goesOn(reading: Reading, at: number): boolean {
  const { words, trees, rules } = reading;
  if (!/^(?:obl|nmod|advcl|xcomp|acl)/.test(trees.relation[at]!)) return false;
  const mark = markOf(reading, at);
  if (mark === '' || rules.predicates.occasions.has(mark)) return false;
  for (let index = trees.left[at]!; index <= at; index++) {
    const word = wordAt(words, index);
    if (rules.phrases.timeWords.has(word) || rules.phrases.channelNouns.has(word)) return false;
  }
  return true;
}

/** Where what hangs below ends as one phrase: before a verb joined to it that belongs to the main clause. */
function phraseEnd(reading: Reading, at: number): number {
  const { words, trees } = reading;
  const finite = isTensed(reading, at);
  let end = trees.right[at]!;
  for (const one of dependentsOf(trees, at)) {
    if (one <= at) continue;
    const relation = trees.relation[one]!;
    const first = trees.left[one]!;
    const outer =
      (relation === 'conj' && isTensed(reading, one) && !finite) ||
      (/^(?:advcl|parataxis)/.test(relation) && wordAt(words, first - 1) === ',' && !finite) ||
      (/^(?:advcl|parataxis)/.test(relation) && wordAt(words, first) === ',' && !finite);
    if (outer) {
      end = Math.min(end, first);
      break;
    }
  }
  while (end > at + 1 && (uposAt(words, end - 1) === 'CCONJ' || uposAt(words, end - 1) === 'PUNCT')) end--;
  return end;
}

function isTensed({ words }: Reading, at: number): boolean {
  return /^VB[DZP]$/.test(words.tokens[at]!.xpos ?? '');
}

/** The preposition or conjunction at the head of a phrase or clause, or the empty string. */
function markOf({ words, trees }: Reading, at: number): string {
  const mark = dependent(trees, at, 'case', 'mark');
  return mark >= 0 && mark < at ? wordAt(words, mark) : '';
}

/** `expressed concern about the plan`: what a parser hung on the verb that gives the noun. */
export function lentComplement(
  reading: Reading,
  given: { readonly noun: number; readonly verb: number; readonly predicate: Predicate },
): Complement | null {
  const found = prepositionBelow(reading, given.verb, given.predicate);
  const first = found?.pieces[0]?.first ?? -1;
  return found !== null && first === given.noun + 2 ? { ...found, cueEnd: first } : null;
}

/** `called for a vote`, `complained about being ignored`, `concern about the plan`. */
function prepositionBelow(reading: Reading, at: number, predicate: Predicate): Complement | null {
  const { trees } = reading;
  if (predicate.before.size === 0) return null;
  for (const one of dependentsOf(trees, at)) {
    const relation = trees.relation[one]!;
    if (one <= at || !/^(?:obl|nmod|advcl|acl|ccomp|xcomp)/.test(relation)) continue;
    const mark = dependent(trees, one, 'case', 'mark');
    if (mark < 0 || mark > one || !predicate.before.has(wordAt(reading.words, mark))) continue;
    const first = mark + 1;
    const { end } = goingOn(reading, at, { end: phraseEnd(reading, one), predicate });
    if (first >= end) continue;
    return { kind: 'preposition', pieces: [{ first, end }], cueEnd: mark === at + 1 ? mark + 1 : at + 1 };
  }
  return null;
}

/** What a passive says of its subject: `(was accused) of lying`, `(is expected) to leave`; null if nothing. */
export function passiveComplement(reading: Reading, at: number, predicate: Predicate): Range | null {
  const { trees } = reading;
  for (const one of dependentsOf(trees, at)) {
    if (one <= at || trees.relation[one] === 'obl:agent') continue;
    const infinitive = trees.relation[one] === 'xcomp' && (predicate.request || predicate.infinitive);
    const named = trees.relation[one] === 'xcomp' && predicate.within.has('as');
    if (infinitive || named || predicate.within.has(markOf(reading, one)))
      return { first: trees.left[one]!, end: phraseEnd(reading, one) };
  }
  return null;
}

import { isFiniteVerb, type PhraseRules } from '../phrases.ts';
import { type Range, uposAt, type Words, wordAt } from '../words.ts';

/** Tokens behind a comma or conjunction in which a verb of its own makes it the border of a clause. */
const NEXT_VERB = 12;

/**
 * The clause around the verb at token `verb` inside its sentence: to the nearest subordinator, relative pronoun,
 * semicolon, or comma or conjunction behind which another verb follows. Fronted adjuncts belong to it. O(sentence).
 */
export function clauseAround(
  words: Words,
  rules: PhraseRules,
  at: { readonly verb: Range; readonly sentence: Range },
): Range {
  const { verb, sentence } = at;
  let first = verb.first;
  let mark = -1;
  while (first > sentence.first) {
    const before = first - 1;
    if (isHardBorder(words, rules, before)) break;
    if (isSoftBorder(words, rules, before) && mark < 0) mark = first;
    if (isOtherVerb(words, rules, before, verb)) {
      first = mark >= 0 ? mark : first;
      break;
    }
    first = before;
  }
  let end = verb.end;
  for (; end < sentence.end; end++) {
    if (isHardBorder(words, rules, end)) break;
    if (isSoftBorder(words, rules, end) && opensClause(words, rules, { first: end + 1, end: sentence.end }))
      break;
  }
  while (end > verb.end && uposAt(words, end - 1) === 'PUNCT') end--;
  return { first, end };
}

function isSoftBorder(words: Words, rules: PhraseRules, index: number): boolean {
  return (
    wordAt(words, index) === ',' ||
    wordAt(words, index) === '–' ||
    wordAt(words, index) === '—' ||
    rules.and.has(wordAt(words, index))
  );
}

function isHardBorder(words: Words, rules: PhraseRules, index: number): boolean {
  const word = wordAt(words, index);
  if (/^[;:()]$/.test(word)) return true;
  if (rules.complementizers.has(word) || rules.relatives.has(word)) return true;
  if (!rules.subordinators.has(word)) return false;
  const gerund = uposAt(words, index + 1) === 'VERB' && wordAt(words, index + 1).endsWith('ing');
  return gerund || (uposAt(words, index) !== 'ADP' && !startsAdjunct(words, index));
}

/** "after a meeting with", "before Sunday": no clause, but an adjunct. */
function startsAdjunct(words: Words, index: number): boolean {
  for (let at = index + 1; at < index + NEXT_VERB; at++) {
    const upos = uposAt(words, at);
    if (upos === 'VERB' || upos === 'AUX') return false;
    if (upos === 'PUNCT' || at >= words.tokens.length) return true;
  }
  return true;
}

/** A verb outside the group of the trigger: anything finite that is no auxiliary right before it. */
function isOtherVerb(words: Words, rules: PhraseRules, index: number, verb: Range): boolean {
  if (!isFiniteVerb(words, rules, index) || (uposAt(words, index) === 'AUX' && verb.first - index < 4))
    return false;
  return true;
}

function opensClause(words: Words, rules: PhraseRules, range: Range): boolean {
  if (uposAt(words, range.first) === 'VERB' && wordAt(words, range.first).endsWith('ing')) return true;
  const limit = Math.min(range.end, range.first + NEXT_VERB);
  for (let at = range.first; at < limit; at++) {
    if (isFiniteVerb(words, rules, at)) return true;
    if (isSoftBorder(words, rules, at) || isHardBorder(words, rules, at)) return false;
  }
  return false;
}

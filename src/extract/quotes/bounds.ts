import { isFiniteVerb } from '../phrases.ts';
import { type Range, uposAt, wordAt } from '../words.ts';
import type { Cue, CueAt, Reading } from './attribution.ts';
import type { Frame } from './frames.ts';

/** Where content that begins at `first` ends: before a new attribution, at the end of its clause, or with the frame. */
export function contentEnd(
  reading: Reading,
  frame: Frame,
  given: CueAt & { readonly first: number },
): number {
  const { words, rules, inside } = reading;
  const cue = given.cues[given.index] as Cue;
  let end = frame.end;
  for (const later of given.cues.slice(given.index + 1)) {
    const stop = breakBefore(reading, later);
    // "reported that, according to her calendar, …": a complementizer alone is no content.
    const alone = rules.phrases.complementizers.has(wordAt(words, given.first)) && stop <= given.first + 2;
    if (stop > given.first && !alone) {
      end = stop;
      break;
    }
  }
  const bounded =
    cue.kind === 'noun' ||
    cue.link === 'relative' ||
    rules.phrases.subordinators.has(wordAt(words, cue.from - 1));
  if (!bounded) return end;
  for (let at = given.first + 2; at < end; at++) {
    if ((inside[at] as number) >= 0 || wordAt(words, at) !== ',') continue;
    if (
      cue.link !== 'relative' ||
      isFiniteVerb(words, rules.phrases, at + 1) ||
      uposAt(words, at + 1) === 'ADV'
    )
      return at;
  }
  return end;
}

/** The token at which a later cue, set off by a comma or a conjunction, ends the content before it; else -1. */
function breakBefore(reading: Reading, cue: Cue): number {
  const { words, rules } = reading;
  if (cue.link === 'relative') return -1;
  const before = cue.from - 1;
  const word = wordAt(words, before);
  const region = (reading.inside[before] ?? -1) as number;
  if (region >= 0) return regionStart(reading, before);
  if (rules.phrases.and.has(word)) return wordAt(words, before - 1) === ',' ? before - 1 : before;
  return word === ',' || cue.kind === 'according' ? before : -1;
}

function regionStart(reading: Reading, at: number): number {
  let first = at;
  while (first > 0 && reading.inside[first - 1] === reading.inside[at]) first--;
  return first;
}

/** The range without marks and conjunctions at its edges that stand outside quotations; null if nothing is left. */
export function trim(reading: Reading, range: Range): Range | null {
  const { words, inside } = reading;
  let { first, end } = range;
  const outer = (at: number): boolean =>
    (inside[at] as number) < 0 && /^[.,;:!—–-]+$/.test(wordAt(words, at));
  while (first < end && outer(first)) first++;
  while (end > first && outer(end - 1)) end--;
  return first < end ? { first, end } : null;
}

/** True if a clause with a subject and a finite verb begins at the token. */
export function startsClause(reading: Reading, frame: Frame, at: number): boolean {
  const { words, rules } = reading;
  const upos = uposAt(words, at);
  if (['PUNCT', 'VERB', 'AUX', 'CCONJ', 'PART'].includes(upos)) return false;
  // "said in a speech in which she attacked the plan"
  if (upos === 'ADP' && rules.phrases.relatives.has(wordAt(words, at + 1))) return false;
  if (rules.phrases.subordinators.has(wordAt(words, at)) && wordAt(words, at) !== 'if') return false;
  for (let next = at; next < frame.end; next++) {
    if ((reading.inside[next] as number) >= 0) return true;
    if (/^[;:]$/.test(wordAt(words, next))) return false;
    if (wordAt(words, next) === ',' && rules.phrases.relatives.has(wordAt(words, next + 1))) return false;
    if (rules.phrases.subordinators.has(wordAt(words, next)) && next > at) return false;
    if (isFiniteVerb(words, rules.phrases, next)) return true;
  }
  return false;
}

import { hasFiniteVerb, nounPhraseAfter } from '../phrases.ts';
import { type Range, uposAt, wordAt } from '../words.ts';
import type { Attribution, Cue, Reading } from './attribution.ts';
import { trim } from './bounds.ts';
import type { Frame } from './frames.ts';

const DASH = /^[–—―]$/;

/** Most tokens of a label; more is a sentence. */
const LABEL_LIMIT = 8;

/** `Name: “…”` and `“…” — Name`: a mark stands for the cue. Null if the token is no such mark. */
export function labelCue(reading: Reading, frame: Frame, at: number): Cue | null {
  const { words, inside } = reading;
  const mark = wordAt(words, at);
  const marked = (inside[at + 1] ?? -1) >= 0;
  if (mark === ':' && (marked || headlined(reading, frame, at)) && at - frame.first <= LABEL_LIMIT) {
    const source = nameIn(reading, { first: frame.first, end: at });
    return source === null || source.end !== at
      ? null
      : { ...markCue(at, source), from: source.first, to: at + 1 };
  }
  if (!DASH.test(mark) || (inside[at - 1] ?? -1) < 0) return null;
  const source = nameIn(reading, { first: at + 1, end: frame.end });
  const next = source === null ? '' : wordAt(words, source.end);
  const ends = source !== null && (source.end >= frame.end || /^[,.(]$/.test(next));
  return ends ? { ...markCue(at, source), from: at, to: source.end } : null;
}

/** `Berg: Harbour will close`, `Poll: Most want a new harbour`: in a headline a clause behind the colon is said. */
function headlined({ words, rules }: Reading, frame: Frame, at: number): boolean {
  if (!frame.headline) return false;
  const document = rules.predicates.documents.has(wordAt(words, at - 1));
  return document || hasFiniteVerb(words, rules.phrases, { first: at + 1, end: frame.end });
}

function markCue(at: number, source: Range): Omit<Cue, 'from' | 'to'> {
  return { first: at, end: at + 1, kind: 'label', verb: null, source, link: 'inverted' };
}

function nameIn(reading: Reading, range: Range): Range | null {
  const phrase = nounPhraseAfter(reading.words, reading.rules.phrases, { ...range, bare: true });
  if (phrase === null) return null;
  const named = uposAt(reading.words, phrase.end - 1) === 'PROPN';
  return named || reading.rules.predicates.documents.has(wordAt(reading.words, phrase.end - 1))
    ? phrase
    : null;
}

/** The quotation that a label names the source of. */
export function labelled(reading: Reading, frame: Frame, cue: Cue): Attribution | null {
  const { inside } = reading;
  const colon = cue.to === cue.end;
  const region = inside[colon ? cue.end : cue.first - 1] as number;
  let first = colon ? cue.end : cue.first - 1;
  while (!colon && first > frame.first && inside[first - 1] === region) first--;
  let end = first;
  while (end < frame.end && (inside[end] === region || (colon && frame.headline))) end++;
  const piece = trim(reading, { first, end });
  return piece === null
    ? null
    : { cue, pieces: [piece], hearer: null, shape: colon ? 'after' : 'aside', frame };
}

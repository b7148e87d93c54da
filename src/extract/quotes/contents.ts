import { isFiniteVerb, nounPhraseAfter } from '../phrases.ts';
import { type Range, uposAt, wordAt } from '../words.ts';
import { aroundAccording, asideOf } from './asides.ts';
import type { Attribution, Cue, CueAt, Follow, Reading } from './attribution.ts';
import { contentEnd, startsClause, trim } from './bounds.ts';
import type { Frame } from './frames.ts';
import { labelled } from './labels.ts';
import { programmeEnd } from './programmes.ts';

/** Tokens looked over for a "that" behind a cue without a verb between. */
const THAT_WINDOW = 25;

/** Tokens between a cue and the marked words inside its clause. */
const WORDS_WINDOW = 14;

/** The content of the cue at `index`, or null if it carries none. O(frame). */
export function attribute(
  reading: Reading,
  frame: Frame,
  cues: readonly Cue[],
  index: number,
): Attribution | null {
  const cue = cues[index] as Cue;
  if (cue.kind === 'according') return aroundAccording(reading, frame, { cues, index });
  if (cue.kind === 'label') return labelled(reading, frame, cue);
  if (cue.kind === 'noun') return after(reading, frame, { cues, index, first: cue.to, hearer: null });
  const follow = followOf(reading, frame, cue);
  const aside = asideOf(reading, frame, { cues, index, follow });
  if (aside !== null) return aside;
  if (cue.source === null && cue.link !== 'passive') return null;
  const first = contentStart(reading, frame, { cue, follow });
  return first < 0 ? null : after(reading, frame, { cues, index, first, hearer: follow.hearer });
}

interface AfterGiven extends CueAt {
  readonly first: number;
  readonly hearer: Range | null;
}

function after(reading: Reading, frame: Frame, given: AfterGiven): Attribution | null {
  const end = contentEnd(reading, frame, given);
  const piece = trim(reading, { first: given.first, end });
  if (piece === null) return null;
  return {
    cue: given.cues[given.index] as Cue,
    pieces: [piece],
    hearer: given.hearer,
    shape: 'after',
    frame,
  };
}

/** Skips the hearer, times and adjuncts behind a cue. */
function followOf(reading: Reading, frame: Frame, cue: Cue): Follow {
  const { words, rules } = reading;
  let at = cue.to;
  let hearer: Range | null = cue.hearer ?? null;
  if (cue.verb?.frames.has('hearer') && cue.link !== 'passive' && cue.link !== 'inverted') {
    const phrase = nounPhraseAfter(words, rules.phrases, {
      first: at,
      end: frame.end,
      bare: true,
      breaks: (index) => reading.nameStarts[index] === 1 && !titles(reading, index),
    });
    if (phrase !== null && (reading.inside[at] as number) < 0) {
      hearer = phrase;
      at = phrase.end;
    }
  }
  return { hearer, at: skipAdjuncts(reading, frame, at) };
}

/** "told host Ann Lee that": a bare singular noun before a name that no verb follows is its title. */
function titles(reading: Reading, index: number): boolean {
  const { words } = reading;
  if (uposAt(words, index - 1) !== 'NOUN' || /s$/.test(wordAt(words, index - 1))) return false;
  let at = index;
  while (uposAt(words, at) === 'PROPN') at++;
  return !['VERB', 'AUX'].includes(uposAt(words, at));
}

function skipAdjuncts(reading: Reading, frame: Frame, start: number): number {
  const { words, rules, inside } = reading;
  let at = start;
  while (at < frame.end && (inside[at] as number) < 0) {
    const word = wordAt(words, at);
    const upos = uposAt(words, at);
    if (upos === 'ADV' && !rules.questionWords.has(word)) at++;
    else if (rules.phrases.timeWords.has(word)) at++;
    else if (rules.adjuncts.has(word) && upos !== 'SCONJ') {
      const phrase = nounPhraseAfter(words, rules.phrases, {
        first: at + 1,
        end: frame.end,
        breaks: (index) => breaksAdjunct(reading, index),
      });
      if (phrase === null || (inside[at + 1] ?? -1) >= 0) break;
      at = phrase.end;
    } else break;
  }
  return at;
}

/** "in a statement | Rome would": a name behind a common noun begins the content. */
function breaksAdjunct(reading: Reading, index: number): boolean {
  return reading.nameStarts[index] === 1 && uposAt(reading.words, index - 1) === 'NOUN';
}

/** Where the content behind the cue begins, or -1 if none of the cue's frames fits. */
function contentStart(reading: Reading, frame: Frame, given: { cue: Cue; follow: Follow }): number {
  const { words, rules, inside } = reading;
  const { cue, follow } = given;
  const frames = cue.verb!.frames;
  const that = thatBehind(reading, frame, cue);
  if (that >= 0) return that;
  let { at } = follow;
  if (frames.has('aside') && /^[,:—–-]$/.test(wordAt(words, at)) && (inside[at + 1] ?? -1) >= 0) at++;
  const word = wordAt(words, at);
  if (at >= frame.end) return -1;
  if (frames.has('words') && !frames.has('clause') && !frames.has('hearer')) {
    const marked = wordsStart(reading, frame, cue.to);
    if (marked >= 0) return marked;
  }
  if ((inside[at] as number) >= 0) return at;
  if (frames.has('question') && rules.questionWords.has(word)) return at;
  const infinitive = word === rules.phrases.to && uposAt(words, at + 1) === 'VERB';
  if (frames.has('noun') && rules.particles.has(wordAt(words, cue.to)) && uposAt(words, cue.to + 1) === 'DET')
    return cue.to + 1;
  if (
    infinitive &&
    cue.link !== 'passive' &&
    (frames.has('infinitive') || (frames.has('hearer') && follow.hearer !== null))
  )
    return at;
  if (word === ':' && frames.has('clause') && at + 3 < frame.end) return at + 1;
  if (frames.has('clause') && at > cue.to && cue.link !== 'passive' && startsClause(reading, frame, at))
    return at;
  if (frames.has('words')) {
    const marked = wordsStart(reading, frame, cue.to);
    if (marked >= 0) return marked;
  }
  if (cue.link === 'passive') return -1;
  if (frames.has('request')) return requestStart(reading, frame, cue);
  if (frames.has('noun') && at < frame.end && !['PUNCT', 'CCONJ'].includes(uposAt(words, at))) {
    const behindParticle = particle(reading, cue.to);
    return behindParticle > cue.to ? behindParticle : at;
  }
  if (frames.has('clause') && startsClause(reading, frame, at)) return at;
  return -1;
}

/** "that" within reach of the cue: only adjuncts, times and a hearer may stand before it, no verb, comma or object. */
function thatBehind(reading: Reading, frame: Frame, cue: Cue): number {
  const { words, rules, inside } = reading;
  const frames = cue.verb!.frames;
  const hears =
    frames.has('hearer') || frames.has('audience') || cue.link === 'passive' || cue.link === 'inverted';
  for (let at = cue.to; at < Math.min(cue.to + THAT_WINDOW, frame.end); at++) {
    if ((inside[at] as number) >= 0) {
      // `said on "Morning Table" that`
      const end = at > cue.to ? programmeEnd(reading, at) : -1;
      return end >= 0 && rules.phrases.complementizers.has(wordAt(words, end)) ? end : -1;
    }
    if (rules.phrases.complementizers.has(wordAt(words, at))) {
      const next = uposAt(words, at + 1);
      return next === 'VERB' || next === 'AUX' || at + 1 >= frame.end ? -1 : at;
    }
    const object =
      at === cue.to &&
      !hears &&
      OBJECT.has(uposAt(words, at)) &&
      !rules.phrases.timeWords.has(wordAt(words, at));
    if (object || isFiniteVerb(words, rules.phrases, at) || /^[,:;]$/.test(wordAt(words, at))) return -1;
  }
  return -1;
}

const OBJECT: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM']);

/** Marked words of the source inside the clause: the content begins behind cue and particle. */
function wordsStart(reading: Reading, frame: Frame, start: number): number {
  const { words, inside } = reading;
  if (isFiniteVerb(words, reading.rules.phrases, start)) return -1;
  for (let at = start; at < Math.min(start + WORDS_WINDOW, frame.end); at++) {
    if ((inside[at] as number) >= 0) return particle(reading, start);
    if (/^[,;:]$/.test(wordAt(words, at))) return -1;
  }
  return -1;
}

function particle(reading: Reading, at: number): number {
  const { words, rules } = reading;
  return rules.particles.has(wordAt(words, at)) &&
    !(wordAt(words, at) === rules.phrases.to && uposAt(words, at + 1) === 'VERB')
    ? at + 1
    : at;
}

/** "called for a ban", "urged Rome to act". */
function requestStart(reading: Reading, frame: Frame, cue: Cue): number {
  const { words, rules } = reading;
  const start = cue.to;
  const first = particle(reading, start);
  const asked =
    first > start ? nounPhraseAfter(words, rules.phrases, { first, end: frame.end, bare: true }) : null;
  // "called on both sides to talk": what is asked is to talk.
  if (asked !== null && rules.appeals.has(wordAt(words, start)) && isInfinitive(reading, asked.end))
    return asked.end;
  if (first > start && wordAt(words, start) !== rules.as) return first;
  // "the rules called a guard to act": only with its particle does such a verb ask.
  if (!cue.verb!.frames.has('that')) return -1;
  const object = nounPhraseAfter(words, rules.phrases, { first: start, end: frame.end });
  return object !== null && isInfinitive(reading, object.end) ? start : -1;
}

function isInfinitive({ words, rules }: Reading, at: number): boolean {
  return wordAt(words, at) === rules.phrases.to && uposAt(words, at + 1) === 'VERB';
}

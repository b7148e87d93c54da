import { hasFiniteVerb, isHead, nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import { subjectBefore } from '../subjects.ts';
import { type Range, uposAt, wordAt } from '../words.ts';
import type { Cue, Reading } from './attribution.ts';
import type { Frame } from './frames.ts';
import { holderOf } from './holders.ts';
import { labelCue } from './labels.ts';
import type { CueVerb } from './rules.ts';

/** The cues of a frame outside quotation marks, in order. */
export function cuesOf(reading: Reading, frame: Frame): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = frame.first; at < frame.end; at++) {
    if ((reading.inside[at] as number) >= 0) continue;
    const cue =
      accordingCue(reading, frame, at) ??
      labelCue(reading, frame, at) ??
      verbCue(reading, frame, { at, previous: cues.at(-1) }) ??
      nounCue(reading, frame, at);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function accordingCue(reading: Reading, frame: Frame, at: number): Cue | null {
  const { words, rules } = reading;
  const pair = rules.accordingTo.some(([a, b]) => wordAt(words, at) === a && wordAt(words, at + 1) === b);
  if (!pair) return null;
  const source = nounPhraseAfter(words, rules.phrases, { first: at + 2, end: frame.end });
  if (source === null) return null;
  return {
    first: at,
    end: at + 2,
    kind: 'according',
    verb: null,
    source,
    link: 'inverted',
    from: at,
    to: source.end,
  };
}

function verbCue(
  reading: Reading,
  frame: Frame,
  given: { at: number; previous: Cue | undefined },
): Cue | null {
  const { words, rules } = reading;
  const { at } = given;
  const verb = rules.verbs.get(wordAt(words, at));
  if (verb === undefined || !isCueVerb(reading, at, verb)) return null;
  const base = { first: at, end: at + 1, kind: 'verb', verb } as const;
  if (isPassive(reading, frame, { at, verb })) return passiveCue(reading, frame, base);
  if (verb.form === 'gerund') return gerundCue(reading, frame, { ...base, previous: given.previous });
  const inverted = invertedSource(reading, frame, { at, verb });
  if (inverted !== null) return { ...base, source: inverted, link: 'inverted', from: at, to: inverted.end };
  const subject = subjectBefore(words, rules.phrases, { verb: at, floor: floorBefore(reading, frame, at) });
  if (subject === null) return heldCue(reading, frame, base);
  const pronoun = subject.pronoun === undefined ? {} : { pronoun: subject.pronoun };
  return { ...base, source: subject, link: subject.link, ...pronoun, from: subject.from, to: at + 1 };
}

/** A cue right before a quotation whose subject only the tree shows. */
function heldCue(reading: Reading, frame: Frame, base: Range & { kind: 'verb'; verb: CueVerb }): Cue | null {
  const behind = /^[,:]$/.test(wordAt(reading.words, base.end)) ? base.end + 1 : base.end;
  const holder = (reading.inside[behind] ?? -1) < 0 ? null : holderOf(reading, frame, base.first);
  if (holder === null || holder.first > base.first) return null;
  const { pronoun, ...source } = holder;
  const link = pronoun === undefined ? 'plain' : 'relative';
  const relative = pronoun === undefined ? {} : { pronoun };
  return { ...base, source, link, ...relative, from: pronoun ?? source.first, to: base.end };
}

/** Sources stand outside quotations: the first token behind the last region before the cue. */
function floorBefore(reading: Reading, frame: Frame, at: number): number {
  let floor = at;
  while (floor > frame.first && (reading.inside[floor - 1] as number) < 0) floor--;
  return floor;
}

function isCueVerb(reading: Reading, at: number, verb: CueVerb): boolean {
  const { words, rules, inside } = reading;
  const before = wordAt(words, at - 1);
  const negated = [before, wordAt(words, at - 2)].some((word) => rules.phrases.negations.has(word));
  if (negated && verb.kind === 'speech' && !verb.denies) return false;
  if (verb.form === 'base' && (before === rules.phrases.to || wordAt(words, at - 2) === rules.phrases.to))
    return false;
  if (wordAt(words, at + 1) === rules.phrases.by && verb.form === 'past' && uposAt(words, at - 1) !== 'AUX')
    return false;
  // "a price, referred to as a score": no object between, so it is a passive.
  if (
    verb.form === 'past' &&
    rules.particles.has(wordAt(words, at + 1)) &&
    wordAt(words, at + 2) === rules.as
  )
    return false;
  if (uposAt(words, at) === 'VERB') return true;
  // A tagger takes some cues for nouns; beside a quotation, or between a name and "that", they are verbs.
  const marked = (inside[at + 1] ?? -1) >= 0 || (inside[at - 1] ?? -1) >= 0;
  const subject = uposAt(words, at - 1) === 'PROPN' || rules.phrases.pronouns.has(before);
  return marked
    ? verb.form !== 'base' || subject
    : subject && verb.form !== 'base' && rules.phrases.complementizers.has(wordAt(words, at + 1));
}

function isPassive(reading: Reading, frame: Frame, cue: { at: number; verb: CueVerb }): boolean {
  const { words, rules } = reading;
  if (cue.verb.form !== 'past') return false;
  let at = cue.at - 1;
  while (at > frame.first && uposAt(words, at) === 'ADV') at--;
  return rules.phrases.passives.has(wordAt(words, at)) && at >= frame.first && uposAt(words, at) !== 'PART';
}

/** "was told that", "it was claimed by X that": the subject hears; the source stands behind "by" or nowhere. */
function passiveCue(
  reading: Reading,
  frame: Frame,
  cue: Range & { kind: 'verb'; verb: CueVerb },
): Cue | null {
  const { words, rules } = reading;
  const by = wordAt(words, cue.end) === rules.phrases.by;
  const source = by ? nounPhraseAfter(words, rules.phrases, { first: cue.end + 1, end: frame.end }) : null;
  const subject = subjectBefore(words, rules.phrases, {
    verb: cue.first,
    floor: floorBefore(reading, frame, cue.first),
  });
  const span = { from: subject?.from ?? cue.first, to: source?.end ?? cue.end };
  const heard = subject !== null && cue.verb.frames.has('hearer') ? { hearer: subject } : {};
  return { ...cue, source, link: 'passive', ...heard, ...span };
}

/** "…, adding that": the source of the cue before, else the subject of the sentence; "quoted as saying": the subject. */
function gerundCue(
  reading: Reading,
  frame: Frame,
  cue: Range & { kind: 'verb'; verb: CueVerb; previous: Cue | undefined },
): Cue | null {
  const { words, rules } = reading;
  const { previous, ...base } = cue;
  const before = wordAt(words, cue.first - 1);
  const linked =
    before === ',' ||
    before === rules.as ||
    before === rules.phrases.by ||
    (reading.inside[cue.first - 1] ?? -1) >= 0 ||
    rules.phrases.and.has(before) ||
    uposAt(words, cue.first - 1) === 'ADV' ||
    isHead(words, cue.first - 1);
  if (!linked && cue.first > frame.first) return null;
  if (previous !== undefined && previous.kind === 'verb' && previous.link !== 'passive')
    return { ...base, source: previous.source, link: 'previous', from: cue.first, to: cue.end };
  const subject =
    holderOf(reading, frame, cue.first) ??
    subjectBefore(words, rules.phrases, { verb: firstFinite(reading, frame, cue.first), floor: frame.first });
  return subject === null
    ? null
    : { ...base, source: subject, link: 'previous', from: cue.first, to: cue.end };
}

function firstFinite(reading: Reading, frame: Frame, limit: number): number {
  const { words, rules } = reading;
  for (let at = frame.first; at < limit; at++) {
    if ((reading.inside[at] as number) < 0 && hasFiniteVerb(words, rules.phrases, { first: at, end: at + 1 }))
      return at;
  }
  return limit;
}

/** `"…," said X` and `…, said X`: the source behind the cue. */
function invertedSource(reading: Reading, frame: Frame, cue: { at: number; verb: CueVerb }): Range | null {
  const { words, rules, inside } = reading;
  if (!cue.verb.frames.has('aside') || (cue.verb.frames.has('hearer') && (inside[cue.at - 1] ?? -1) < 0))
    return null;
  let before = cue.at - 1;
  while (before >= frame.first && (inside[before] as number) < 0 && uposAt(words, before) === 'ADV') before--;
  if (before < frame.first) return null;
  const marked = (inside[before] as number) >= 0;
  if (!marked && wordAt(words, before) !== ',') return null;
  const first = cue.at + 1;
  if (rules.phrases.timeWords.has(wordAt(words, first))) return null;
  const phrase = nounPhraseAfter(words, rules.phrases, { first, end: frame.end });
  if (phrase === null || cue.verb.frames.has('hearer')) return null;
  // "Berg, the chief, asked Ode last week to go".
  let behind = phrase.end;
  while (behind < frame.end && rules.phrases.timeWords.has(wordAt(words, behind))) behind++;
  const ends = behind >= frame.end || !['VERB', 'AUX', 'PART'].includes(uposAt(words, behind));
  return ends &&
    (marked ||
      !hasFiniteVerb(words, rules.phrases, { first: phrase.end, end: Math.min(phrase.end + 3, frame.end) }))
    ? phrase
    : null;
}

/** "X's claim that", "the claim by X that", "X made the claim that". */
function nounCue(reading: Reading, frame: Frame, at: number): Cue | null {
  const { words, rules } = reading;
  if (!rules.nouns.has(wordAt(words, at)) || uposAt(words, at) === 'VERB') return null;
  const by =
    wordAt(words, at + 1) === rules.phrases.by
      ? nounPhraseAfter(words, rules.phrases, { first: at + 2, end: frame.end })
      : null;
  const end = by?.end ?? at + 1;
  if (!rules.phrases.complementizers.has(wordAt(words, end))) return null;
  const base = { first: at, end: at + 1, kind: 'noun', verb: null, link: 'plain', to: end } as const;
  if (by !== null) return { ...base, source: by, from: at };
  const phrase = nounPhraseBefore(words, rules.phrases, {
    end: at + 1,
    floor: floorBefore(reading, frame, at),
  });
  if (phrase === null) return null;
  for (let mark = at - 1; mark >= phrase.first; mark--) {
    if (!rules.phrases.possessives.has(wordAt(words, mark))) continue;
    const owner =
      uposAt(words, mark) === 'PRON' ? { first: mark, end: mark + 1 } : { first: phrase.first, end: mark };
    return owner.end > owner.first ? { ...base, source: owner, from: phrase.first } : null;
  }
  // "disputed any suggestion that" belongs to the verb, which is a cue itself.
  if (uposAt(words, phrase.first - 1) !== 'VERB' || rules.verbs.has(wordAt(words, phrase.first - 1)))
    return null;
  const subject = subjectBefore(words, rules.phrases, {
    verb: phrase.first - 1,
    floor: floorBefore(reading, frame, phrase.first - 1),
  });
  return subject === null ? null : { ...base, source: subject, from: subject.from };
}

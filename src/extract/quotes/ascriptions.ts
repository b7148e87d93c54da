import { isHead } from '../phrases.ts';
import { type Range, uposAt, wordAt } from '../words.ts';
import type { Attribution, Cue, Reading } from './attribution.ts';
import { trim } from './bounds.ts';
import { type Complement, complementOf, lentComplement, passiveComplement } from './complements.ts';
import type { Frame } from './frames.ts';
import { canTell, type Holder, holderOf, isSelf, phraseOf } from './holders.ts';
import type { Predicate } from './predicates.ts';
import { isNegated, isReal } from './reality.ts';
import { dependent, dependentsOf } from './trees.ts';

/**
 * What a frame ascribes to somebody by its trees: beliefs, wishes, plans, stances and statements that stand as objects,
 * infinitives and nouns, outside quotation marks and outside what the attributions already found say. O(frame).
 */
export function ascriptionsOf(
  reading: Reading,
  frame: Frame,
  spoken: readonly Attribution[],
): readonly Attribution[] {
  const found: Attribution[] = [];
  const cues = new Set(spoken.flatMap((one) => (one.cue === null ? [] : [one.cue.first])));
  for (let at = frame.first; at < frame.end; at++) {
    if ((reading.inside[at] as number) >= 0 || cues.has(at)) continue;
    const one = ascriptionAt(reading, frame, at);
    if (one === null || [...spoken, ...found].some((other) => collides(one, at, other))) continue;
    found.push(one);
  }
  return found;
}

/** True if the one stands inside the other, or shares words with it that the other does not wholly say inside the one. */
function collides(one: Attribution, cue: number, other: Attribution): boolean {
  if (other.pieces.some((piece) => piece.first <= cue && cue < piece.end)) return true;
  return one.pieces.some((piece) => {
    const holds = ({ first, end }: Range) => piece.first <= first && end <= piece.end;
    const inner = other.cue !== null && holds(other.cue) && other.pieces.every(holds);
    return !inner && other.pieces.some((part) => meet(piece, part));
  });
}

function meet(a: Range, b: Range): boolean {
  return a.first < b.end && b.first < a.end;
}

function ascriptionAt(reading: Reading, frame: Frame, at: number): Attribution | null {
  const { words, rules } = reading;
  const lemma = words.tokens[at]!.lemma.toLowerCase();
  const upos = uposAt(words, at);
  if (upos === 'VERB' && reading.trees.relation[at] === 'obj') {
    // "expressed concern about": a noun that a tagger took for a verb.
    const predicate = rules.predicates.noun(lemma);
    return predicate === null ? null : nounAscription(reading, frame, { at, predicate });
  }
  if (upos === 'VERB') {
    const particle = dependent(reading.trees, at, 'compound:prt');
    const name = particle === at + 1 ? `${lemma}-${wordAt(words, particle)}` : lemma;
    const predicate = rules.predicates.verb(name) ?? rules.predicates.verb(lemma);
    return predicate !== null && isReal(reading, at, predicate)
      ? verbAscription(reading, frame, { at, predicate })
      : null;
  }
  if (upos === 'NOUN') {
    const mistaken = mistakenVerb(reading, frame, at);
    if (mistaken !== null) return mistaken;
    const predicate = rules.predicates.noun(lemma);
    return predicate === null ? null : nounAscription(reading, frame, { at, predicate });
  }
  if (upos === 'ADJ') {
    const predicate = rules.predicates.adjective(lemma);
    return predicate !== null && dependent(reading.trees, at, 'cop') >= 0 && isReal(reading, at, predicate)
      ? verbAscription(reading, frame, { at, predicate })
      : null;
  }
  return null;
}

/** "The centre plans to close", "A poll shows that": a verb that a tagger took for a plural noun with what stands before it. */
function mistakenVerb(reading: Reading, frame: Frame, at: number): Attribution | null {
  const { words, trees, rules } = reading;
  if (words.tokens[at]!.xpos !== 'NNS' || trees.relation[at] !== 'root') return null;
  const predicate = rules.predicates.verb(words.tokens[at]!.lemma.toLowerCase());
  const first = trees.left[at]!;
  const holds = first < at && first >= frame.first && isHead(words, at - 1);
  if (predicate === null || !holds || (reading.inside[first] as number) >= 0) return null;
  const complement = complementOf(reading, at, predicate);
  if (complement === null || !['clause', 'infinitive'].includes(complement.kind)) return null;
  return ascription(reading, frame, { at, predicate, complement, holder: { first, end: at }, kind: 'verb' });
}

interface Given {
  readonly at: number;
  readonly predicate: Predicate;
}

function verbAscription(reading: Reading, frame: Frame, given: Given): Attribution | null {
  const { at, predicate } = given;
  if (dependent(reading.trees, at, 'nsubj:pass') >= 0) return passiveAscription(reading, frame, given);
  const complement = complementOf(reading, at, predicate);
  if (complement === null) return null;
  const holder = holderOf(reading, frame, at);
  return holder === null ? null : ascription(reading, frame, { ...given, complement, holder, kind: 'verb' });
}

/** "The plan was attacked by Berg", "Ode is expected to leave": the subject is content too; the agent, if any, the source. */
function passiveAscription(reading: Reading, frame: Frame, given: Given): Attribution | null {
  const { trees } = reading;
  const { at, predicate } = given;
  const head = dependent(trees, at, 'nsubj:pass');
  const subject = dependent(trees, head, 'case') >= 0 ? null : phraseOf(reading, frame, head);
  const agent = dependent(trees, at, 'obl:agent');
  const holder = agent < 0 ? null : phraseOf(reading, frame, agent);
  const rest = passiveComplement(reading, at, predicate);
  if (subject === null || (rest === null && (holder === null || !predicate.object))) return null;
  const complement: Complement = {
    kind: 'passive',
    pieces: rest === null ? [subject] : [subject, rest],
    cueEnd: at + 1,
  };
  return ascription(reading, frame, { ...given, complement, holder, kind: 'verb' });
}

/** "their fear of war", "expressed concern that", "the claim by Berg that". */
function nounAscription(reading: Reading, frame: Frame, given: Given): Attribution | null {
  const { at, predicate } = given;
  const verb = giverOf(reading, frame, at);
  const lent = verb < 0 ? null : lentComplement(reading, { noun: at, verb, predicate });
  const complement = complementOf(reading, at, predicate) ?? lent;
  if (complement === null) return null;
  const owned = complement.kind === 'preposition' ? null : ownerOf(reading, frame, at);
  const holder = owned ?? (verb < 0 ? null : holderOf(reading, frame, verb));
  if (holder === null && complement.kind !== 'clause') return null;
  return ascription(reading, frame, { ...given, complement, holder, kind: 'noun' });
}

/** Whose claim it is: "their claim", "the claim by Berg". */
function ownerOf(reading: Reading, frame: Frame, at: number): Holder | null {
  const { trees, words, rules } = reading;
  const owner = dependent(trees, at, 'nmod:poss');
  const phrase = owner < 0 ? null : phraseOf(reading, frame, owner);
  if (phrase !== null) {
    const marked =
      phrase.end - phrase.first > 1 && rules.phrases.possessives.has(wordAt(words, phrase.end - 1));
    return marked ? { first: phrase.first, end: phrase.end - 1 } : phrase;
  }
  for (const one of dependentsOf(trees, at)) {
    const mark = dependent(trees, one, 'case');
    if (one > at && mark >= 0 && wordAt(words, mark) === rules.phrases.by)
      return phraseOf(reading, frame, one);
  }
  return null;
}

/** The verb whose subject expresses the concern or makes the claim, and that says no more than that; -1 if there is none. */
function giverOf(reading: Reading, frame: Frame, at: number): number {
  const { trees, words, rules } = reading;
  const verb = trees.head[at]!;
  if (verb < frame.first || verb >= frame.end || trees.relation[at] !== 'obj') return -1;
  const light = rules.predicates.lightVerbs.has(words.tokens[verb]!.lemma.toLowerCase());
  return light && isReal(reading, verb, null) ? verb : -1;
}

interface Made extends Given {
  readonly complement: Complement;
  /** Null where a passive names nobody. */
  readonly holder: Holder | null;
  readonly kind: Cue['kind'];
}

function ascription(reading: Reading, frame: Frame, made: Made): Attribution | null {
  const { at, complement, holder, predicate } = made;
  if (!fits(reading, made)) return null;
  const pieces = complement.pieces.flatMap((piece) => {
    const range = { first: Math.max(piece.first, frame.first), end: Math.min(piece.end, frame.end) };
    return range.first < range.end ? (trim(reading, range) ?? []) : [];
  });
  if (
    pieces.length === 0 ||
    pieces.some((piece) => (holder !== null && meet(piece, holder)) || (piece.first <= at && at < piece.end))
  )
    return null;
  const cue: Cue = {
    first: at,
    end: complement.cueEnd,
    kind: made.kind,
    verb: null,
    source: holder === null ? null : { first: holder.first, end: holder.end },
    link: complement.kind === 'passive' ? 'passive' : 'plain',
    ...(holder?.pronoun === undefined ? {} : { pronoun: holder.pronoun }),
    from: Math.min(holder?.first ?? at, at),
    to: Math.max(holder?.end ?? 0, complement.cueEnd),
  };
  return {
    cue,
    pieces,
    hearer: null,
    shape: 'ascribed',
    frame,
    stance: isNegated(reading, at) || !isUttered(made),
    complement: describe(reading, made),
    denied: predicate.denies || isNegated(reading, at),
  };
}

/** "vowed to fight", "is worried that": a proposition or promise; "attacked the plan", "wants to leave": nothing need be uttered. */
function isUttered({ predicate, complement, kind }: Made): boolean {
  if (complement.kind === 'clause') return true;
  return (
    kind === 'verb' && predicate.kind === 'speech' && ['infinitive', 'request'].includes(complement.kind)
  );
}

/** How the content hangs on its cue, for a person: "an object". */
function describe({ words }: Reading, { at, complement }: Made): string {
  const cue = uposAt(words, at) === 'VERB' ? '' : `${uposAt(words, at).toLowerCase()} and `;
  return `${cue}${complement.kind}`;
}

/** To the reader only clauses are ascribed; things show nothing unless they can be read or seen. */
function fits(reading: Reading, { holder, complement, predicate }: Made): boolean {
  if (holder === null) return true;
  if (predicate.evidence && !canTell(reading, holder)) return false;
  return complement.kind === 'clause' || !isSelf(reading, holder);
}

import { dependentBy, dependentsOf, joinedWith } from '../trees.ts';
import { uposAt, wordAt } from '../words.ts';
import { prepositionOf } from './phrases.ts';
import { lemmaAt, type Reading } from './reading.ts';
import type { EventSense } from './rules.ts';
import { isPassive, objectsOf } from './subjects.ts';

/** What a word tells, and the noun that tells it where the verb only carries it ("launched an attack"). */
export interface Sensed {
  readonly sense: EventSense;
  /** Token of the deed, or -1. */
  readonly deed: number;
}

/** Words outside PLOVER. */
export const NO_SENSE: EventSense = {
  type: null,
  mode: null,
  reciprocal: false,
  needs: 'nothing',
  framed: false,
};

/** The sense of a verb: by the kind of its object, the deed it carries, its particle or preposition, itself. */
export function senseOfVerb(reading: Reading, at: number): Sensed {
  const { rules } = reading;
  const keys = keysOf(reading, at);
  for (const { key, things } of keys) {
    const sense = framed(reading, key, things);
    if (sense !== null) return { sense, deed: -1 };
  }
  for (const { key, things } of keys) {
    if (!rules.light.has(key)) continue;
    for (const thing of things) {
      const sense = deedOf(reading, thing);
      if (sense !== null) return { sense, deed: thing };
    }
  }
  for (const { key } of keys) {
    const sense = rules.verbs.get(key);
    if (sense !== undefined) return { sense, deed: -1 };
  }
  return { sense: NO_SENSE, deed: -1 };
}

/** The sense of a verb with things of a kind, or null. */
function framed(reading: Reading, key: string, things: readonly number[]): EventSense | null {
  const frame = reading.rules.frames.get(key);
  if (frame === undefined) return null;
  for (const thing of things)
    for (const kind of kindsOf(reading, thing)) {
      const sense = frame.get(kind);
      if (sense !== undefined) return sense;
    }
  return null;
}

/** Sense of a predicative adjective ("is willing to"), or null. */
export function senseOfAdjective(reading: Reading, at: number): EventSense | null {
  return reading.rules.adjectives.get(lemmaAt(reading, at)) ?? null;
}

interface Key {
  readonly key: string;
  /** Heads of the things that the verb is done with under this key. */
  readonly things: readonly number[];
}

/** `call off`, `call for`, `call`: with the particle, with each preposition and what follows it, alone. */
function keysOf(reading: Reading, at: number): readonly Key[] {
  const { trees, words } = reading;
  const lemma = lemmaAt(reading, at);
  const objects = thingsOf(reading, at);
  const keys: Key[] = [];
  for (const one of dependentsOf(trees, at))
    if (trees.subtype[one] === 'compound:prt')
      keys.push({ key: `${lemma} ${wordAt(words, one)}`, things: objects });
  for (const one of dependentsOf(trees, at)) {
    const preposition = trees.relation[one] === 'obl' ? prepositionOf(reading, one) : '';
    if (preposition !== '') keys.push({ key: `${lemma} ${preposition}`, things: [one] });
  }
  if (uposAt(words, at + 1) === 'ADP')
    keys.push({ key: `${lemma} ${wordAt(words, at + 1)}`, things: objects });
  keys.push({ key: lemma, things: objects });
  return keys;
}

/** Heads of the things a verb is done with: its objects or passive subject, with what is joined to them. */
function thingsOf(reading: Reading, at: number): readonly number[] {
  const { trees } = reading;
  const passive = isPassive(reading, at) ? dependentBy(trees, at, 'nsubj') : -1;
  const objects = passive >= 0 ? [passive] : objectsOf(reading, at);
  return objects.flatMap((one) => joinedWith(trees, one));
}

/** Attributes that tell the kind of a thing whose noun only carries it ("peace talks", "a state of emergency"). */
const ATTRIBUTES = new Set(['compound', 'amod', 'nmod']);

/** Attributes that tell the kind of any thing ("Ambassador Berg", "a ceasefire agreement"). */
const BESIDE = new Set(['compound', 'nmod:desc']);

/** Nouns inside nouns looked at ("part of a military aid program"). */
const DEPTH = 3;

/** The kinds of a thing, those that its attributes tell first. */
export function kindsOf(reading: Reading, thing: number, depth = 0): readonly string[] {
  const { trees, rules, words } = reading;
  if (depth > DEPTH) return [];
  const lemma = lemmaAt(reading, thing);
  const own = rules.kinds.get(lemma) ?? rules.kinds.get(wordAt(words, thing)) ?? [];
  const carries = rules.carriers.has(lemma);
  const inner = dependentsOf(trees, thing).filter((one) =>
    carries ? ATTRIBUTES.has(trees.relation[one]!) : BESIDE.has(trees.subtype[one]!),
  );
  return [...inner.flatMap((one) => kindsOf(reading, one, depth + 1)), ...own];
}

/** The sense of a noun that names the deed of a verb ("the withdrawal of the forces"), or null. */
export function senseOfNominal(reading: Reading, at: number): EventSense | null {
  const { trees, rules } = reading;
  const lemma = lemmaAt(reading, at);
  const key = rules.nominals.get(lemma) ?? rules.ownNominals.get(lemma);
  if (key === undefined) return null;
  const things = dependentsOf(trees, at)
    .filter((one) => ['nmod', 'compound'].includes(trees.relation[one]!))
    .flatMap((one) => joinedWith(trees, one));
  const sense = framed(reading, key, things) ?? rules.verbs.get(key);
  return sense === undefined ? null : { ...sense, needs: 'nothing' };
}

function deedOf(reading: Reading, thing: number): EventSense | null {
  const { trees, rules } = reading;
  const lemma = lemmaAt(reading, thing);
  const own = rules.deeds.get(lemma) ?? senseOfNominal(reading, thing);
  if (own !== null) return own;
  if (!rules.carriers.has(lemma)) return null;
  for (const one of dependentsOf(trees, thing)) {
    const sense = ATTRIBUTES.has(trees.relation[one]!) ? rules.deeds.get(lemmaAt(reading, one)) : undefined;
    if (sense !== undefined) return sense;
  }
  return null;
}

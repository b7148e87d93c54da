import { dependentBy, dependentsOf } from '../trees.ts';
import { joined, type Range, uposAt, wordAt } from '../words.ts';
import { lemmaAt, type Reading } from './reading.ts';
import type { EventSense } from './rules.ts';
import { NO_SENSE, senseOfAdjective, senseOfNominal, senseOfVerb } from './senses.ts';
import { isPassive } from './subjects.ts';

/** A word that tells of an event. */
export interface Trigger {
  /** The token that tells it. */
  readonly at: number;
  /** The verb or adjective whose arguments, tense and negation are the event's: itself, or the light verb; for a noun -1. */
  readonly verb: number;
  /** Lemma given as predicate. */
  readonly lemma: string;
  readonly sense: EventSense;
  /** For a noun: true if time or place alone make it an event. */
  readonly bare: boolean;
  /** True for a participle that tells a state of its subject and no deed done to it ("is opposed to"). */
  readonly stative: boolean;
  /** First token of its sentence. */
  readonly floor: number;
}

/** Nouns as parts of other words ("the attack helicopter") or beside names tell of no event. */
const PARTS = new Set(['compound', 'flat', 'appos', 'goeswith', 'fixed']);
/** Verbs as attributes ("the accused man") tell of none either. */
const ATTRIBUTES = new Set(['amod', 'compound', 'case', 'fixed', 'flat']);

/** A sentence, and for each token of the report the quotation it stands in, or -1. */
export interface SentenceWords {
  readonly sentence: Range;
  readonly inside: Int32Array;
}

/** The triggers of a sentence outside quotation marks, in order. O(length of the sentence). */
export function triggersOf(reading: Reading, { sentence, inside }: SentenceWords): readonly Trigger[] {
  const found: Trigger[] = [];
  const told = new Set<number>();
  for (let at = sentence.first; at < sentence.end; at++) {
    if ((inside[at] as number) >= 0) continue;
    const trigger = verbTrigger(reading, at, sentence.first) ?? adjectiveTrigger(reading, at, sentence.first);
    if (trigger === null) continue;
    found.push(trigger);
    told.add(trigger.at);
    if (trigger.sense.framed) for (const one of dependentsOf(reading.trees, at)) told.add(one);
  }
  for (let at = sentence.first; at < sentence.end; at++) {
    if ((inside[at] as number) >= 0 || told.has(at)) continue;
    const trigger = nounTrigger(reading, at, sentence.first);
    if (trigger !== null) found.push(trigger);
  }
  return found.sort((a, b) => a.at - b.at);
}

function verbTrigger(reading: Reading, at: number, floor: number): Trigger | null {
  const { words, trees, rules } = reading;
  if (uposAt(words, at) !== 'VERB' || ATTRIBUTES.has(trees.relation[at]!)) return null;
  if (/^[-‐‑]$/.test(wordAt(words, at - 1)) && joined(words, at - 1)) return null;
  const state = isPassive(reading, at) ? rules.adjectives.get(wordAt(words, at)) : undefined;
  if (state !== undefined && dependentBy(trees, at, 'obl:agent') < 0)
    return { at, verb: at, lemma: wordAt(words, at), sense: state, bare: false, stative: true, floor };
  const { sense, deed } = senseOfVerb(reading, at);
  const lemma = lemmaAt(reading, at);
  const base = { verb: at, sense, bare: false, stative: false, floor };
  if (deed >= 0) return { ...base, at: deed, lemma: lemmaAt(reading, deed) };
  return sense === NO_SENSE && rules.silent.has(lemma) ? null : { ...base, at, lemma };
}

function adjectiveTrigger(reading: Reading, at: number, floor: number): Trigger | null {
  const { words, trees } = reading;
  const said = dependentBy(trees, at, 'nsubj') >= 0 || dependentBy(trees, at, 'expl') >= 0;
  if (uposAt(words, at) !== 'ADJ' || !said) return null;
  const sense = senseOfAdjective(reading, at);
  return sense === null
    ? null
    : { at, verb: at, lemma: lemmaAt(reading, at), sense, bare: false, stative: true, floor };
}

function nounTrigger(reading: Reading, at: number, floor: number): Trigger | null {
  const { words, trees, rules } = reading;
  if (uposAt(words, at) !== 'NOUN' || PARTS.has(trees.relation[at]!) || wordAt(words, at + 1) === '-')
    return null;
  const noun = rules.nouns.get(wordAt(words, at));
  if (noun === undefined) {
    const sense = senseOfNominal(reading, at);
    const bare = { at, verb: -1, lemma: lemmaAt(reading, at), bare: false, stative: false, floor };
    return sense?.type == null ? null : { ...bare, sense };
  }
  return { at, verb: -1, lemma: noun.lemma, sense: noun, bare: noun.bare, stative: false, floor };
}

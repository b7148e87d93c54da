import { contains, type Mention } from '../model/index.ts';
import { isVerb, type ReadSentence, type Word, wordFrom } from './sentence.ts';
import type { MotionRules } from './types.ts';

/** Mentions that may act: no pure places. */
const ACTING = new Set(['person', 'organisation', 'country', 'group']);
/** A subject stands at most so many words before its verb. */
const REACH = 25;

/** Who does a verb: mentions, or a noun that is no mention ("the tour"), or nothing that was found. */
export interface Subject {
  readonly mentions: readonly Mention[];
  /** Last word of the subject, lower case, or null. */
  readonly noun: string | null;
}

/** Subjects by the index of the verb's word. */
export type Subjects = ReadonlyMap<number, Subject>;

const NOBODY: Subject = { mentions: [], noun: null };

/**
 * Finds the subjects of all verbs of a sentence without a tree: the mention right before the verb and its auxiliaries,
 * times and closed insertions skipped; a verb after a conjunction, a preposition or an infinitive takes the subject of
 * the verb before it.
 */
export function subjectsOf(sentence: ReadSentence, rules: MotionRules): Subjects {
  const subjects = new Map<number, Subject>();
  let previous = NOBODY;
  sentence.words.forEach((word, index) => {
    if (!isVerb(word) && !rules.awaited.has(word.text)) return;
    const found = subjectBefore(sentence, index, rules);
    previous = found ?? previous;
    subjects.set(index, previous);
  });
  return subjects;
}

/** The subject right before the verb; null where it shares the one of the verb before. */
function subjectBefore(sentence: ReadSentence, verb: number, rules: MotionRules): Subject | null {
  const { words } = sentence;
  let infinitive = false;
  let closed = false;
  for (let index = verb - 1; index >= Math.max(0, verb - REACH); index--) {
    const word = words[index] as Word;
    const time = sentence.times.find((item) => item.end === word.end);
    if (time !== undefined) {
      index = beforePreposition(words, wordFrom(words, time.start));
      continue;
    }
    const mention = mentionEndingAt(sentence, word.end);
    if (mention !== null) {
      if (!closed) return acceptSubject(sentence, mention, { infinitive, rules });
      const opening = openingComma(words, index);
      if (opening === null) return null;
      index = opening;
      closed = false;
      continue;
    }
    if (word.text === 'to' && word.upos === 'PART') infinitive = true;
    if (word.text === ',' || word.text === ')' || word.text === '–')
      closed = !rules.relatives.has(words[index + 1]?.text ?? '');
    else if (rules.joiners.has(word.text) || word.upos === 'ADP') return null;
    else if (!isSkipped(word, infinitive, rules))
      return infinitive || closed ? null : { mentions: [], noun: word.text };
  }
  return null;
}

/** Index of the word before the time's own preposition, plus one for the loop that goes on leftwards. */
function beforePreposition(words: readonly Word[], start: number): number {
  return words[start - 1]?.upos === 'ADP' ? start - 1 : start;
}

function isSkipped(word: Word, infinitive: boolean, rules: MotionRules): boolean {
  if (word.upos === 'AUX' || word.upos === 'PART' || word.upos === 'ADV' || word.upos === 'PUNCT')
    return true;
  if (rules.auxiliaries.has(word.text) || rules.relatives.has(word.text)) return true;
  return infinitive && (word.upos === 'VERB' || word.upos === 'ADJ');
}

/** A mention governed by a preposition is no subject, unless by "for" before an infinitive. */
function acceptSubject(
  sentence: ReadSentence,
  mention: Mention,
  context: { readonly infinitive: boolean; readonly rules: MotionRules },
): Subject | null {
  const { words } = sentence;
  const start = wordFrom(words, mention.start);
  const before = nounPhraseStart(sentence, start, context.rules) - 1;
  const preposition = words[before];
  if (preposition?.upos === 'ADP' && !context.rules.joiners.has(preposition.text)) {
    if (!context.infinitive) return NOBODY;
    if (preposition.text !== 'for') return null;
  }
  return {
    mentions: [...partnersBefore(sentence, before), ...mentionsEndingAt(sentence, mention.end)],
    noun: words.findLast((word) => word.end <= mention.end)?.text ?? null,
  };
}

/** "Abe and Kucinski agreed": the mention before "and" shares the verb. */
function partnersBefore(sentence: ReadSentence, joiner: number): readonly Mention[] {
  const word = sentence.words[joiner];
  if (word === undefined || (word.upos !== 'CCONJ' && word.text !== ',')) return [];
  const end = sentence.words[joiner - 1]?.end;
  return end === undefined ? [] : mentionsEndingAt(sentence, end);
}

/** First word of the nouns and adjectives that lead to a name: `his Latvian counterpart | X`; a date is none of them. */
function nounPhraseStart(sentence: ReadSentence, start: number, rules: MotionRules): number {
  let index = start;
  while (index > 0 && leadsToName(sentence, sentence.words[index - 1] as Word, rules)) index--;
  return index;
}

function leadsToName(sentence: ReadSentence, word: Word, rules: MotionRules): boolean {
  if (rules.possessives.has(word.text)) return true;
  if (!['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(word.upos)) return false;
  return !sentence.times.some((time) => contains(time, word));
}

function openingComma(words: readonly Word[], from: number): number | null {
  for (let index = from; index > 0; index--) {
    const text = words[index]?.text;
    if (text === ',' || text === '(' || text === '–') return index;
  }
  return null;
}

function mentionsEndingAt(sentence: ReadSentence, end: number): readonly Mention[] {
  return sentence.mentions.filter((mention) => mention.end === end && ACTING.has(mention.type));
}

function mentionEndingAt(sentence: ReadSentence, end: number): Mention | null {
  const all = mentionsEndingAt(sentence, end);
  return all.length === 0 ? null : all.reduce((best, item) => (item.start < best.start ? item : best));
}

/** The mentions that cover the start of a word. */
export function mentionsAt(sentence: ReadSentence, word: Word | undefined): readonly Mention[] {
  if (word === undefined) return [];
  return sentence.mentions.filter((mention) => mention.start <= word.start && mention.end > word.start);
}

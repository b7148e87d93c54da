import type { Mention } from '../model/index.ts';
import { isVerb, type ReadSentence, type Word } from './sentence.ts';
import { mentionsAt, type Subject, type Subjects } from './subjects.ts';
import type { MotionKind, MotionRules } from './types.ts';

/** A word that moves somebody or shows where somebody is. */
export interface Head {
  /** Index of the word in its sentence. */
  readonly index: number;
  readonly kind: MotionKind;
  readonly noun: boolean;
  readonly mover: Subject;
  /** True for "has visited", "had travelled to": a look back unless a date says otherwise. */
  readonly lookBack: boolean;
}

/** A refusal or doubt stands at most so many words before the movement it is about. */
const DOUBT_REACH = 6;
/** An owner stands at most so many words before its noun ("Abe's six-nation European tour"). */
const OWNER_REACH = 5;

/** The heads of a sentence that tell something that happened, happens or is planned, in order. */
export function headsOf(sentence: ReadSentence, subjects: Subjects, rules: MotionRules): readonly Head[] {
  const heads: Head[] = [];
  sentence.words.forEach((word, index) => {
    const kind = kindOf(word, sentence.words[index + 1], rules);
    if (kind === null || isDoubtful(sentence, index, rules)) return;
    const noun = !isVerb(word) && kind !== null && !rules.awaited.has(word.text);
    const mover = noun
      ? ownerOf(sentence, index, { subjects, rules })
      : kind === 'carry'
        ? { mentions: mentionsAt(sentence, sentence.words[index + 1]), noun: null }
        : (subjects.get(index) ?? { mentions: [], noun: null });
    heads.push({
      index,
      kind,
      noun,
      mover,
      lookBack: kind !== 'arrive' && isPerfect(sentence.words, index, rules),
    });
  });
  return heads;
}

function kindOf(word: Word, next: Word | undefined, rules: MotionRules): MotionKind | null {
  if (rules.awaited.has(word.text)) return rules.prepositions.arrive.has(next?.text ?? '') ? 'arrive' : null;
  if (word.upos === 'NOUN') return rules.nouns.get(word.lemma) ?? rules.nouns.get(word.text) ?? null;
  if (word.upos !== 'VERB') return null;
  const kind = rules.verbs.get(word.lemma) ?? null;
  const goesHome = next !== undefined && rules.homeWords.has(next.text);
  return goesHome && (kind === 'go' || kind === 'carry') ? 'return' : kind;
}

/**
 * Negated, merely possible or wished for ("may visit", "invited X to visit", "cancelled a trip to"), a plan of the past
 * that came to nothing ("had planned to visit ... but"), or a past that is only looked back on ("has visited").
 */
function isDoubtful(sentence: ReadSentence, head: number, rules: MotionRules): boolean {
  const { words } = sentence;
  for (let index = head - 1; index >= Math.max(0, head - DOUBT_REACH); index--) {
    const word = words[index] as Word;
    if (word.text === ',' || word.text === ';' || word.upos === 'CCONJ') break;
    if (rules.negations.has(word.text) || rules.unsure.has(word.text)) return true;
    if (rules.wishes.has(word.lemma)) return true;
    if (
      isVerb(word) &&
      rules.plans.has(word.lemma) &&
      /ed$/.test(word.text) &&
      cameToNothing(words, head, rules)
    )
      return true;
  }
  return false;
}

/** True if "has", "have" or "had" stands before the verb with at most adverbs between. */
function isPerfect(words: readonly Word[], head: number, rules: MotionRules): boolean {
  let index = head - 1;
  while (words[index]?.upos === 'ADV') index--;
  return rules.perfect.has(words[index]?.text ?? '');
}

function cameToNothing(words: readonly Word[], head: number, rules: MotionRules): boolean {
  return words.slice(head + 1).some((word) => rules.butWords.has(word.text));
}

/** "Trump's visit", "his visit", "a visit by Trump"; else the subject of the verb before or, if there is none, behind. */
function ownerOf(
  sentence: ReadSentence,
  head: number,
  context: { readonly subjects: Subjects; readonly rules: MotionRules },
): Subject {
  const { words } = sentence;
  for (let index = head - 1; index >= Math.max(0, head - OWNER_REACH); index--) {
    const word = words[index] as Word;
    if (context.rules.possessives.has(word.text))
      return { mentions: mentionsAt(sentence, word), noun: word.text };
    if (/^['’]s?$/.test(word.text)) return { mentions: personsAt(sentence, words[index - 1]), noun: null };
    if (word.upos === 'VERB' || word.upos === 'ADP') break;
  }
  const next = words[head + 1];
  if (next?.text === 'by') return { mentions: mentionsFrom(sentence, head + 2), noun: null };
  const before = [...context.subjects].findLast(([index]) => index < head);
  const behind = [...context.subjects].find(([index]) => index > head);
  const chosen = before !== undefined && before[1].mentions.length > 0 ? before : (behind ?? before);
  return chosen?.[1] ?? { mentions: [], noun: null };
}

function personsAt(sentence: ReadSentence, word: Word | undefined): readonly Mention[] {
  return mentionsAt(sentence, word).filter((mention) => mention.type === 'person');
}

/** Mentions of the noun phrase that starts at a word ("by Defence Minister X"). */
function mentionsFrom(sentence: ReadSentence, index: number): readonly Mention[] {
  const start = sentence.words[index]?.start;
  if (start === undefined) return [];
  const near = sentence.words[Math.min(index + OWNER_REACH, sentence.words.length) - 1]?.end ?? start;
  const first = sentence.mentions.find(
    (mention) => mention.end > start && mention.start < near && mention.type === 'person',
  );
  return first === undefined ? [] : [first];
}

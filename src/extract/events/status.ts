import type { Quote, Status } from '../../model/index.ts';
import { isFiniteVerb } from '../phrases.ts';
import { uposAt, type Words, wordAt } from '../words.ts';
import type { EventRules } from './rules.ts';
import type { Trigger } from './triggers.ts';

/** Whether an event took place, as the report has it. */
export interface Standing {
  readonly polarity: 'affirmed' | 'negated';
  readonly status: Status;
  /** The words that decided it, for `why`. */
  readonly because: string;
}

/** Tokens before a verb in which its auxiliaries stand. */
const GROUP = 5;

/** Polarity and status of an event from its tense, auxiliaries, governing words and the attribution around it. */
export function standingOf(
  words: Words,
  rules: EventRules,
  given: { readonly trigger: Trigger; readonly quote: Quote | null; readonly headline: boolean },
): Standing {
  const { trigger, quote } = given;
  const verb = verbOf(words, rules, trigger);
  const group = verbGroup(words, rules, { verb, floor: trigger.sentence.first });
  const governor = trigger.governor?.word ?? sharedHead(words, rules, { trigger, verb });
  const head = governor === null ? undefined : rules.heads.get(governor);
  const polarity = group.negated !== (head === 'negated') ? 'negated' : 'affirmed';
  const say = (status: Status, because: string): Standing => ({ polarity, status, because });
  if (quote?.polarity === 'denied') return say('denied', 'inside what was denied');
  const alleged = allegation(words, rules, trigger);
  if (alleged !== null) return say('alleged', `"${alleged}"`);
  if (conditional(words, rules, trigger)) return say('possible', 'in a condition');
  if (verb < 0) return say('happened', 'told as a fact');
  if (head === 'possible') return say('possible', `"${governor} to"`);
  if (group.modal !== null) {
    const shifted = rules.backshifted.has(group.modal) && quote !== null;
    return say(shifted ? 'planned' : (rules.modals.get(group.modal) ?? 'possible'), `"${group.modal}"`);
  }
  if (head === 'planned') return say('planned', `"${governor} to"`);
  if (trigger.form === 'infinitive' && head === undefined) return say('planned', 'a purpose');
  if (given.headline) return say('happened', 'in a headline');
  if (present(words, rules, { verb, group })) return say('ongoing', 'present tense');
  return say('happened', 'past tense');
}

/**
 * The verb whose tense and auxiliaries speak for the event: its governor, the first of verbs that share a subject
 * ("will travel and meet"), for a noun the verb of its clause, or -1.
 */
function verbOf(words: Words, rules: EventRules, trigger: Trigger): number {
  if (trigger.form === 'noun') return clauseVerb(words, rules, trigger);
  const verb = trigger.governor?.at ?? trigger.at;
  const base = wordAt(words, verb) === words.tokens[verb]!.lemma.toLowerCase();
  return base && trigger.subject?.link === 'shared' ? (trigger.subject.verb ?? verb) : verb;
}

function clauseVerb(words: Words, rules: EventRules, trigger: Trigger): number {
  for (let at = trigger.at - 1; at >= trigger.clause.first; at--)
    if (isFiniteVerb(words, rules.phrases, at) && uposAt(words, at) === 'VERB') return at;
  for (let at = trigger.at + 1; at < trigger.clause.end; at++)
    if (isFiniteVerb(words, rules.phrases, at) && uposAt(words, at) === 'VERB') return at;
  return -1;
}

/** "is expected to travel and meet": the word that governs the first verb governs the second too. */
function sharedHead(
  words: Words,
  rules: EventRules,
  given: { trigger: Trigger; verb: number },
): string | null {
  if (given.verb < 0 || given.verb === given.trigger.at) return null;
  const lemma = words.tokens[given.verb]!.lemma.toLowerCase();
  return rules.heads.has(lemma) && given.trigger.form !== 'noun' ? lemma : null;
}

interface Group {
  readonly negated: boolean;
  readonly modal: string | null;
  readonly be: string | null;
  readonly auxiliary: boolean;
}

function verbGroup(words: Words, rules: EventRules, at: { verb: number; floor: number }): Group {
  let negated = false;
  let modal: string | null = null;
  let be: string | null = null;
  let auxiliary = false;
  for (let index = at.verb - 1; index >= Math.max(at.floor, at.verb - GROUP); index--) {
    const word = wordAt(words, index);
    const upos = uposAt(words, index);
    if (rules.phrases.negations.has(word)) negated = !rules.emphasis.has(wordAt(words, index + 1));
    else if (rules.modals.has(word)) modal ??= word;
    else if (rules.be.has(word)) be ??= word;
    else if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PART') break;
    if (upos === 'AUX') auxiliary = true;
  }
  return { negated, modal, be, auxiliary };
}

function present(words: Words, rules: EventRules, given: { verb: number; group: Group }): boolean {
  const { verb, group } = given;
  const form = wordAt(words, verb);
  const lemma = words.tokens[verb]!.lemma.toLowerCase();
  if (form.endsWith('ing')) return group.be !== null && rules.bePresent.has(group.be);
  if (group.auxiliary) return false;
  if (form === lemma) return !rules.unchanging.has(lemma);
  return form.endsWith('s') && !form.endsWith('ss');
}

function allegation(words: Words, rules: EventRules, trigger: Trigger): string | null {
  for (let at = trigger.clause.first; at < trigger.clause.end; at++)
    if (rules.allegations.has(wordAt(words, at))) return wordAt(words, at);
  return null;
}

function conditional(words: Words, rules: EventRules, trigger: Trigger): boolean {
  const before = wordAt(words, trigger.clause.first - 1);
  return rules.conditions.has(before) || rules.conditions.has(wordAt(words, trigger.clause.first));
}

import { isFiniteVerb, nounPhraseAfter } from '../phrases.ts';
import { type Sources, speakersOf } from '../sources.ts';
import { subjectBefore } from '../subjects.ts';
import { type Range, uposAt, type Words, wordAt } from '../words.ts';
import type { EventRules } from './rules.ts';
import type { Trigger } from './triggers.ts';

/** Who did it and to whom: ids of actors. */
export interface Roles {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Source and target of a trigger from its own clause. */
export function rolesOf(sources: Sources, rules: EventRules, trigger: Trigger): Roles {
  if (trigger.form === 'noun') return nounRoles(sources, rules, trigger);
  const subject = trigger.subject === null ? [] : actorsIn(sources, trigger.subject);
  if (trigger.passive)
    return {
      source: byPhrase(sources, rules, trigger).filter((id) => !subject.includes(id)),
      target: subject,
    };
  const mutual = trigger.sense.reciprocal && subject.length > 1;
  const object =
    mutual && !rules.partners.has(wordAt(sources.words, trigger.at + 1))
      ? []
      : objectsOf(sources, rules, trigger);
  if (object.length === 0 && mutual) return { source: subject.slice(0, 1), target: subject.slice(1) };
  return { source: subject, target: object.filter((id) => !subject.includes(id)) };
}

/** Ids of the actors a phrase names, in order, each once. */
function actorsIn(sources: Sources, phrase: Range): readonly string[] {
  const ids = speakersOf(sources, phrase, []).flatMap((one) => one.speaker.actor ?? []);
  return [...new Set(ids)];
}

function byPhrase(sources: Sources, rules: EventRules, trigger: Trigger): readonly string[] {
  for (let at = trigger.at + 1; at < trigger.clause.end; at++) {
    if (wordAt(sources.words, at) !== rules.phrases.by) continue;
    return phrasesFrom(sources, { first: at + 1, end: trigger.clause.end }).flatMap((phrase) =>
      actorsIn(sources, phrase),
    );
  }
  return [];
}

/**
 * Objects right behind the verb, with or without a preposition; if they are no actors, what follows them behind a
 * preposition ("imposed sanctions on X"). Verbs outside PLOVER take only "with" and "against" for a target.
 */
function objectsOf(sources: Sources, rules: EventRules, trigger: Trigger): readonly string[] {
  const { words } = sources;
  const { end } = trigger.clause;
  let first = trigger.at + 1;
  while (first < end && (uposAt(words, first) === 'ADV' || rules.phrases.timeWords.has(wordAt(words, first))))
    first++;
  if (takesTarget(words, rules, { trigger, at: first })) first++;
  else if (uposAt(words, first) === 'ADP') return [];
  const direct = phrasesFrom(sources, { first, end });
  const found = direct.flatMap((phrase) => actorsIn(sources, phrase));
  const after = direct.at(-1)?.end ?? end;
  if (found.length > 0 || !takesTarget(words, rules, { trigger, at: after })) return found;
  return phrasesFrom(sources, { first: after + 1, end }).flatMap((phrase) => actorsIn(sources, phrase));
}

function takesTarget(words: Words, rules: EventRules, given: { trigger: Trigger; at: number }): boolean {
  const word = wordAt(words, given.at);
  if (given.at >= given.trigger.clause.end || !rules.targets.has(word)) return false;
  if (word === rules.phrases.to && uposAt(words, given.at + 1) === 'VERB') return false;
  return given.trigger.sense.type !== null || rules.partners.has(word);
}

/** `X, Y and Z`: noun phrases in a row, joined by commas and conjunctions, none of them the subject of a verb. */
function phrasesFrom(sources: Sources, range: Range): readonly Range[] {
  const { words, rules } = sources;
  const phrases: Range[] = [];
  let { first } = range;
  while (first < range.end) {
    const phrase = nounPhraseAfter(words, rules, { first, end: range.end });
    if (phrase === null || (phrases.length > 0 && isFiniteVerb(words, rules, phrase.end))) break;
    phrases.push(phrase);
    let next = phrase.end;
    if (wordAt(words, next) === ',') next++;
    if (rules.and.has(wordAt(words, next))) next++;
    if (next === phrase.end) break;
    first = next;
  }
  return phrases;
}

/** "a meeting with X", "X's meeting", "talks between X and Y", "X said after a meeting with Y". */
function nounRoles(sources: Sources, rules: EventRules, trigger: Trigger): Roles {
  const { words } = sources;
  const { at, clause } = trigger;
  const owned = ownerBefore(sources, rules, trigger);
  const link = wordAt(words, at + 1);
  const linked = link === rules.between || rules.targets.has(link);
  const over = trigger.sense.reciprocal && owned.length < 2 ? subjectOver(sources, trigger) : [];
  const owner = owned.length === 0 || over.length > 1 ? over : owned;
  if (!linked) return { source: owner.slice(0, 1), target: owner.slice(1) };
  const named = phrasesFrom(sources, { first: at + 2, end: clause.end }).flatMap((phrase) =>
    actorsIn(sources, phrase),
  );
  if (link === rules.between) return { source: named.slice(0, 1), target: named.slice(1) };
  return { source: owner, target: named.filter((id) => !owner.includes(id)) };
}

/** "X said after a meeting with Y": the subject of the verb that the meeting depends on. */
function subjectOver(sources: Sources, trigger: Trigger): readonly string[] {
  const { words, rules } = sources;
  for (let at = trigger.at - 1; at >= trigger.sentence.first; at--) {
    if (!isFiniteVerb(words, rules, at)) continue;
    const subject = subjectBefore(words, rules, { verb: at, floor: trigger.sentence.first });
    return subject === null ? [] : actorsIn(sources, subject);
  }
  return [];
}

/** "their meeting", "Rome's attack". */
function ownerBefore(sources: Sources, rules: EventRules, trigger: Trigger): readonly string[] {
  const { words } = sources;
  for (let at = trigger.at - 1; at >= Math.max(trigger.clause.first, trigger.at - 3); at--) {
    if (!rules.phrases.possessives.has(wordAt(words, at))) {
      if (uposAt(words, at) === 'ADJ' || uposAt(words, at) === 'NOUN') continue;
      break;
    }
    if (uposAt(words, at) === 'PRON') return actorsIn(sources, { first: at, end: at + 1 });
    return actorsIn(sources, { first: Math.max(trigger.clause.first, at - 1), end: at });
  }
  return [];
}

import { dependentBy, dependentsOf } from '../trees.ts';
import { wordAt } from '../words.ts';
import { actorsOf, ownersOf } from './phrases.ts';
import { lemmaAt, type Reading } from './reading.ts';
import type { Roles } from './roles.ts';
import type { EventSense } from './rules.ts';
import type { Standing } from './standing.ts';
import { subjectOf } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** An act of speech that a clause inside it makes: a demand ("X said Y must leave"). */
export interface SpokenAct {
  readonly trigger: Trigger;
  readonly roles: Roles;
}

/** The demand that a verb of saying passes on, or null: who must act is the target. */
export function demandIn(reading: Reading, at: number, floor: number): SpokenAct | null {
  const { trees, rules } = reading;
  if (!rules.speech.has(lemmaAt(reading, at))) return null;
  for (const one of dependentsOf(trees, at)) {
    if (trees.relation[one] !== 'ccomp' || !isDuty(reading, one)) continue;
    const source = ownersOf(reading, subjectOf(reading, at).nodes);
    const target = ownersOf(reading, subjectOf(reading, one).nodes).filter((id) => !source.includes(id));
    if (source.length === 0 || target.length === 0) continue;
    const trigger = {
      at,
      verb: at,
      lemma: lemmaAt(reading, at),
      sense: rules.spoken.duty,
      bare: false,
      stative: false,
      floor,
    };
    return { trigger, roles: { source, target } };
  }
  return null;
}

function isDuty({ trees, rules, words }: Reading, at: number): boolean {
  const auxiliaries = dependentsOf(trees, at).filter((one) => trees.relation[one] === 'aux');
  return auxiliaries.some((one) => rules.duties.has(wordAt(words, one)));
}

/**
 * What somebody says they will do, or means to do, is by PLOVER an agreement or a threat, whatever the act: the sense of
 * an announced act, or its own.
 */
export function announced(
  reading: Reading,
  given: { readonly trigger: Trigger; readonly roles: Roles; readonly standing: Standing },
): EventSense {
  const { trigger, roles, standing } = given;
  const { sense, verb } = trigger;
  if (standing.status !== 'planned' || verb < 0 || standing.polarity === 'negated') return sense;
  const said = isSaidByThem(reading, verb, roles.source) || isMeant(reading, verb);
  return said ? (intentionOf(reading, sense) ?? sense) : sense;
}

/** The sense of the announcement of an act: an agreement or a threat; null for what is neither. */
export function intentionOf({ rules }: Reading, { type, mode }: EventSense): EventSense | null {
  if (type === null) return null;
  if (rules.friendly.has(type)) return { ...rules.spoken.friendly, mode };
  return rules.hostile.has(type) ? { ...rules.spoken.hostile, mode } : null;
}

/** "X said X would". */
function isSaidByThem(reading: Reading, verb: number, source: readonly string[]): boolean {
  const { trees, rules } = reading;
  const speech = trees.head[verb]!;
  if (trees.relation[verb] !== 'ccomp' || speech < 0 || !rules.speech.has(lemmaAt(reading, speech)))
    return false;
  if (dependentBy(trees, verb, 'aux') < 0) return false;
  return actorsOf(reading, subjectOf(reading, speech).nodes).some((id) => source.includes(id));
}

/** "X plans to". */
function isMeant(reading: Reading, verb: number): boolean {
  const { trees, rules, words } = reading;
  const governor = trees.head[verb]!;
  if (governor < 0 || !['xcomp', 'acl'].includes(trees.relation[verb]!)) return false;
  return rules.intentions.has(lemmaAt(reading, governor)) || rules.intentions.has(wordAt(words, governor));
}

/**
 * The words that an event is the content or purpose of: what was agreed, threatened, demanded or refused, or what was
 * done for it.
 */
export function governorsOver(reading: Reading, trigger: Trigger): readonly number[] {
  return trigger.verb < 0 ? nounsOver(reading, trigger.at) : governorOf(reading, trigger.verb);
}

/** What governs a noun that names the deed of a verb ("demanded the withdrawal of"). */
function nounsOver(reading: Reading, at: number): readonly number[] {
  const { trees, rules } = reading;
  const lemma = lemmaAt(reading, at);
  if (!rules.nominals.has(lemma) && !rules.ownNominals.has(lemma)) return [];
  const governor = trees.head[at]!;
  return governor < 0 ? [] : [governor, ...governorOf(reading, governor)];
}

/** What the infinitives that the verb stands in depend on: verbs, nouns and the verbs of these nouns. */
function governorOf(reading: Reading, verb: number): readonly number[] {
  const { trees, words, rules } = reading;
  const over: number[] = [];
  let at = verb;
  while (over.length < REACH) {
    const governor = trees.head[at]!;
    const relation = trees.relation[at]!;
    if (governor < 0) break;
    const mark = dependentBy(trees, at, 'mark');
    const infinitive = mark >= 0 && wordAt(words, mark) === rules.phrases.to;
    const adjunct =
      (relation === 'acl' || relation === 'advcl') && infinitive && trees.subtype[at] !== 'acl:relcl';
    const joined =
      relation === 'conj' && dependentBy(trees, at, 'nsubj') < 0 && words.tokens[at]!.xpos === 'VB';
    const inNoun = over.length > 0 && ['obj', 'obl', 'nmod'].includes(relation);
    const wished = relation === 'ccomp' && (isWished(reading, at) || hasModal(reading, at));
    if (relation !== 'xcomp' && !wished && !adjunct && !joined && !inNoun) break;
    if (!joined) over.push(governor);
    at = governor;
  }
  return over;
}

/** "demanded that X leave": a base form, or any form but the past behind a verb of demanding. */
export function isWished(reading: Reading, at: number): boolean {
  const { trees, words, rules } = reading;
  const { xpos } = words.tokens[at]!;
  if (xpos === 'VB') return dependentBy(trees, at, 'aux') < 0;
  const demand = rules.verbs.get(lemmaAt(reading, trees.head[at]!))?.type === rules.spoken.duty.type;
  return demand && xpos === 'VBP' && dependentBy(trees, at, 'aux') < 0;
}

function hasModal({ trees, words, rules }: Reading, at: number): boolean {
  return dependentsOf(trees, at).some(
    (one) => trees.relation[one] === 'aux' && rules.modals.has(wordAt(words, one)),
  );
}

/** Clauses and nouns one inside the other, followed at most so far. */
const REACH = 6;

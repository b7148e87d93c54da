import { dependentBy } from '../trees.ts';
import { uposAt } from '../words.ts';
import { actorsOf } from './phrases.ts';
import { lemmaAt, type Reading } from './reading.ts';
import { type Roles, rolesOf } from './roles.ts';
import { demandIn, governorsOver, intentionOf } from './spoken.ts';
import { objectsOf, subjectOf } from './subjects.ts';
import { type SentenceWords, type Trigger, triggersOf } from './triggers.ts';

/** A trigger with who takes part. */
export interface Told {
  readonly trigger: Trigger;
  readonly roles: Roles;
}

/** The triggers of a sentence with who takes part, and the demands made in speech, by position. */
export function candidatesIn(reading: Reading, given: SentenceWords): readonly Told[] {
  const found = triggersOf(reading, given).map((trigger): Told => {
    const told = { trigger, roles: rolesOf(reading, trigger) };
    return lacks(reading, told) ? untyped(told) : told;
  });
  const acts = settled(reading, found).filter(
    ({ trigger }) => trigger.sense.type !== null || !isAttribute(reading, trigger.verb),
  );
  const known = new Set(found.map(({ trigger }) => trigger.at));
  for (let at = given.sentence.first; at < given.sentence.end; at++) {
    const demand =
      known.has(at) || given.inside[at]! >= 0 ? null : demandIn(reading, at, given.sentence.first);
    if (demand !== null) acts.push(demand);
  }
  return acts.sort((a, b) => a.trigger.at - b.trigger.at);
}

/** True if somebody is missing whom the sense needs: then it is not known to be political. */
function lacks(reading: Reading, { trigger, roles }: Told): boolean {
  const { sense } = trigger;
  if (sense.type === null) return false;
  if (sense.needs === 'target' && roles.target.length === 0) return !isDoneToSomebody(reading, trigger);
  if (sense.needs === 'object') return !isDoneToSomebody(reading, trigger);
  return !sense.reciprocal && roles.source.length + roles.target.length === 0;
}

/** True if an actor or people are what it is done to, or (where any target will do) something with a name. */
function isDoneToSomebody(reading: Reading, { verb, sense }: Trigger): boolean {
  if (verb < 0) return false;
  const { nodes, passive } = subjectOf(reading, verb);
  const affected = passive ? nodes : objectsOf(reading, verb);
  if (actorsOf(reading, affected).length > 0) return true;
  return affected.some(
    (one) =>
      reading.rules.isActing(lemmaAt(reading, one)) ||
      (sense.needs === 'target' && uposAt(reading.words, one) === 'PROPN'),
  );
}

/** A participle beside its noun ("the pact signed in May"): outside PLOVER it only describes. */
function isAttribute({ trees, words }: Reading, verb: number): boolean {
  if (verb < 0) return false;
  const { xpos } = words.tokens[verb]!;
  const participle = xpos === 'VBN' || (xpos === 'VBD' && trees.subtype[verb] === 'acl');
  const bare = dependentBy(trees, verb, 'aux') < 0;
  const undergone = dependentBy(trees, verb, 'nsubj') < 0 || dependentBy(trees, verb, 'nsubj:pass') >= 0;
  return participle && bare && undergone && (trees.subtype[verb] === 'acl' || trees.head[verb]! < 0);
}

/**
 * The content or purpose of another event has no type of its own, since PLOVER codes the two as one; but what was
 * promised makes a promise or a threat of it.
 */
function settled(reading: Reading, found: readonly Told[]): Told[] {
  const acts = [...found];
  const indexAt = new Map<number, number>();
  found.forEach(({ trigger }, index) => {
    if (trigger.sense.type === null) return;
    indexAt.set(trigger.at, index);
    if (trigger.verb >= 0) indexAt.set(trigger.verb, index);
  });
  found.forEach((one, index) => {
    if (one.trigger.sense.type === null) return;
    const over = governorsOver(reading, one.trigger).find((at) => (indexAt.get(at) ?? index) !== index);
    if (over === undefined) return;
    const container = indexAt.get(over) as number;
    acts[index] = untyped(one);
    acts[container] = withContent(reading, acts[container] as Told, one.trigger);
  });
  return acts;
}

/** "prepared to attack": a threat, not an agreement. */
function withContent(reading: Reading, told: Told, content: Trigger): Told {
  const { trigger, roles } = told;
  if (trigger.sense.type !== 'AGREE' || !reading.rules.intentions.has(trigger.lemma)) return told;
  const sense = intentionOf(reading, content.sense);
  return sense?.type === 'THREATEN' ? { trigger: { ...trigger, sense }, roles } : told;
}

/** The event outside PLOVER. */
function untyped({ trigger, roles }: Told): Told {
  return { trigger: { ...trigger, sense: { ...trigger.sense, type: null, mode: null } }, roles };
}

import { dependentBy, dependentsOf } from '../trees.ts';
import { uposAt, wordAt } from '../words.ts';
import { actorsOf } from './phrases.ts';
import { lemmaAt, type Reading } from './reading.ts';
import { type Roles, rolesOf } from './roles.ts';
import { kindsOf, senseOfVerb } from './senses.ts';
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
    ({ trigger }) => trigger.sense.type !== null || !describes(reading, trigger),
  );
  const known = new Set(found.map(({ trigger }) => trigger.at));
  for (let at = given.sentence.first; at < given.sentence.end; at++) {
    if (given.inside[at]! >= 0 || uposAt(reading.words, at) !== 'VERB' || known.has(at)) continue;
    const demand = demandIn(reading, at, given.sentence.first);
    if (demand !== null) acts.push(demand);
  }
  return acts.sort((a, b) => a.trigger.at - b.trigger.at);
}

/** True if somebody is missing whom the sense needs: then it is not known to be political. */
function lacks(reading: Reading, { trigger, roles }: Told): boolean {
  const { sense } = trigger;
  if (sense.type === null) return false;
  if (isDoneToSelf(reading, trigger)) return true;
  if (sense.needs === 'target' && roles.target.length === 0) return !isDoneToSomebody(reading, trigger);
  if (sense.needs === 'agent' && !isDeliberate(reading, trigger)) return true;
  if (sense.needs === 'object') return !isDoneToSomebody(reading, trigger);
  return (
    !sense.reciprocal && roles.source.length + roles.target.length === 0 && !isDoneByPeople(reading, trigger)
  );
}

/** "hanged himself" is no act towards anybody. */
function isDoneToSelf(reading: Reading, { verb }: Trigger): boolean {
  const { words, rules } = reading;
  return verb >= 0 && objectsOf(reading, verb).some((one) => rules.reflexives.has(wordAt(words, one)));
}

/** True if people do it, whoever they are ("tens of thousands of students marched"). */
export function isDoneByPeople(reading: Reading, { verb }: Trigger): boolean {
  if (verb < 0) return false;
  const { nodes, passive } = subjectOf(reading, verb);
  return !passive && nodes.some((one) => isPeople(reading, one, 0));
}

function isPeople(reading: Reading, node: number, depth: number): boolean {
  const { trees, rules } = reading;
  const lemma = lemmaAt(reading, node);
  if (rules.isActing(lemma)) return true;
  const inner = rules.carriers.has(lemma) && depth < DEPTH ? dependentBy(trees, node, 'nmod') : -1;
  return inner >= 0 && isPeople(reading, inner, depth + 1);
}

/** "tens of thousands of": numbers one inside the other. */
const DEPTH = 3;

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

/** True if people, bodies or some violence do it: "killed by rebels", "killed in a raid", not "killed in a crash". */
function isDeliberate(reading: Reading, { verb }: Trigger): boolean {
  const { trees, rules } = reading;
  if (verb < 0) return true;
  const { nodes, passive } = subjectOf(reading, verb);
  const around = dependentsOf(trees, verb).filter((one) => trees.relation[one] === 'obl');
  const makers = passive ? around.filter((one) => trees.subtype[one] === 'obl:agent') : nodes;
  return (
    makers.some((one) => rules.isActing(lemmaAt(reading, one)) || isAgent(reading, one)) ||
    [...makers, ...around].some((one) => kindsOf(reading, one).some((kind) => rules.violent.has(kind)))
  );
}

function isAgent(reading: Reading, node: number): boolean {
  return actorsOf(reading, [node]).some((id) => AGENTS.has(reading.actors.get(id)?.type ?? 'other'));
}

const AGENTS: ReadonlySet<string> = new Set(['person', 'organisation', 'country', 'group']);

/** A participle beside its noun ("the pact signed in May", "a ship sailing to Malta") and the noun of a deed only describe. */
function describes({ trees, words, rules }: Reading, { verb, at }: Trigger): boolean {
  if (verb < 0) return !rules.nouns.has(wordAt(words, at));
  const { xpos } = words.tokens[verb]!;
  const acl = trees.subtype[verb] === 'acl';
  const participle = xpos === 'VBN' || (acl && (xpos === 'VBD' || xpos === 'VBG'));
  const bare = dependentBy(trees, verb, 'aux') < 0;
  const undergone = dependentBy(trees, verb, 'nsubj') < 0 || dependentBy(trees, verb, 'nsubj:pass') >= 0;
  return participle && bare && undergone && (acl || trees.head[verb]! < 0);
}

/**
 * The content or purpose of another event has no type of its own, since PLOVER codes the two as one; but what was
 * promised makes a promise or a threat of it.
 */
function settled(reading: Reading, found: readonly Told[]): Told[] {
  const acts = found.map((one) => promised(reading, one));
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
    acts[index] = untyped(one);
  });
  return acts;
}

/** "prepared to attack": a threat, not an agreement. */
function promised(reading: Reading, told: Told): Told {
  const { trigger, roles } = told;
  if (trigger.sense.type !== 'AGREE' || !reading.rules.intentions.has(trigger.lemma)) return told;
  const act = dependentBy(reading.trees, trigger.verb, 'xcomp');
  const sense = act < 0 ? null : intentionOf(reading, senseOfVerb(reading, act).sense);
  return sense?.type === 'THREATEN' ? { trigger: { ...trigger, sense }, roles } : told;
}

/** The event outside PLOVER. */
function untyped({ trigger, roles }: Told): Told {
  return { trigger: { ...trigger, sense: { ...trigger.sense, type: null, mode: null } }, roles };
}

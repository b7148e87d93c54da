import type { PloverType } from '../../model/index.ts';
import { speakersOf } from '../sources.ts';
import { subjectBefore } from '../subjects.ts';
import { dependentBy, dependentsOf, joinedWith } from '../trees.ts';
import { wordAt } from '../words.ts';
import { predicateOver } from './clauses.ts';
import { actorsOf, attributesOf, ownersOf, prepositionOf } from './phrases.ts';
import { lemmaAt, type Reading } from './reading.ts';
import { isPassive, objectsOf, subjectOf } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** Who did it and to whom: ids of actors. */
export interface Roles {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Clauses inside clauses in which a target is looked for. */
const DEPTH = 3;
const COMPLEMENTS = new Set(['xcomp', 'ccomp', 'advcl', 'acl']);
const BETWEEN = 1;

/** Source and target of a trigger from its clause and what its verb governs. */
export function rolesOf(reading: Reading, trigger: Trigger): Roles {
  return trigger.verb < 0 ? nounRoles(reading, trigger) : verbRoles(reading, trigger);
}

function verbRoles(reading: Reading, trigger: Trigger): Roles {
  const { rules } = reading;
  const { verb, sense } = trigger;
  const { nodes, passive } = subjectOf(reading, verb);
  const named = actorsOf(reading, nodes);
  const subject = named.length > 0 || sense.type === null ? named : ownersOf(reading, nodes);
  if (passive && !trigger.stative) return passiveRoles(reading, trigger, subject);
  const all = sense.reciprocal && subject.length === BETWEEN ? together(reading, trigger, subject) : subject;
  if (sense.reciprocal && all.length > BETWEEN && !hasPartner(reading, trigger, all))
    return { source: all.slice(0, 1), target: all.slice(1) };
  const target = targetsOf(reading, trigger, subject);
  if (
    target.length === 0 &&
    sense.framed &&
    sense.type !== null &&
    subject.length > BETWEEN &&
    rules.mutual.has(sense.type)
  )
    return { source: subject.slice(0, 1), target: subject.slice(1) };
  return { source: subject, target };
}

/**
 * Who stands joined by "and" before the verb, by their words alone: a tree that lost the first of two, who cannot agree
 * alone, is not trusted.
 */
function together(reading: Reading, { verb, floor }: Trigger, subject: readonly string[]): readonly string[] {
  const { words, rules, sources } = reading;
  const phrase = subjectBefore(words, rules.phrases, { verb, floor });
  if (phrase === null || phrase.link !== 'plain') return subject;
  const ids = speakersOf(sources, phrase, []).flatMap(({ speaker }) => speaker.actor ?? []);
  return ids.length > BETWEEN && subject.every((id) => ids.includes(id)) ? [...new Set(ids)] : subject;
}

/** True if they who act together do so with somebody else: the object of "meet", or behind "with". */
function hasPartner(reading: Reading, { verb, sense }: Trigger, subject: readonly string[]): boolean {
  const { trees, rules } = reading;
  const objects = objectsOf(reading, verb);
  const partners = [verb, ...objects].flatMap((at) =>
    [...dependentsOf(trees, at)].filter(
      (one) =>
        ['obl', 'nmod'].includes(trees.relation[one]!) && rules.partners.has(prepositionOf(reading, one)),
    ),
  );
  const met = sense.mode === null ? [] : objects;
  return without(actorsOf(reading, [...met, ...partners]), subject).length > 0;
}

/** "X was held by Y", "aid was given to X by Y". */
function passiveRoles(reading: Reading, trigger: Trigger, subject: readonly string[]): Roles {
  const { trees, rules } = reading;
  const { verb, sense } = trigger;
  const agents = [...dependentsOf(trees, verb)].filter(
    (one) =>
      trees.subtype[one] === 'obl:agent' ||
      (trees.relation[one] === 'obl' && prepositionOf(reading, one) === rules.phrases.by),
  );
  const named = actorsOf(reading, agents);
  const source = named.length > 0 || sense.type === null ? named : ownersOf(reading, agents);
  const affected = sense.framed ? obliques(reading, verb, actorsOf) : [];
  const target = affected.length > 0 ? affected : subject;
  return { source: without(source, target), target };
}

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter((id) => !others.includes(id));
}

type Lookup = (reading: Reading, nodes: readonly number[]) => readonly string[];

/** The actors behind the verb's prepositions, those that tell a target best first. */
function obliques(
  reading: Reading,
  at: number,
  lookup: Lookup,
  except: readonly string[] = [],
): readonly string[] {
  const { trees, rules } = reading;
  const nodes = [...dependentsOf(trees, at)].filter((one) => ['obl', 'nmod'].includes(trees.relation[one]!));
  for (const preposition of rules.targets)
    for (const node of nodes) {
      if (prepositionOf(reading, node) !== preposition || trees.subtype[node] === 'obl:agent') continue;
      const found = without(lookup(reading, [node]), except);
      if (found.length > 0) return found;
    }
  return [];
}

/** Partners of a verb outside PLOVER: its object, or who stands behind "with" and "against". */
function plainTargets(reading: Reading, verb: number, source: readonly string[]): readonly string[] {
  const { trees, rules } = reading;
  const objects = without(actorsOf(reading, objectsOf(reading, verb)), source);
  if (objects.length > 0) return objects;
  const partners = [verb, ...objectsOf(reading, verb)].flatMap((at) =>
    [...dependentsOf(trees, at)].filter(
      (one) =>
        ['obl', 'nmod'].includes(trees.relation[one]!) &&
        (rules.partners.has(prepositionOf(reading, one)) || isRecipient(reading, verb, one)),
    ),
  );
  return without(actorsOf(reading, partners), source);
}

/** "sold ships to X": with an object, and for no verb of motion. */
function isRecipient(reading: Reading, verb: number, node: number): boolean {
  const { trees, rules } = reading;
  if (prepositionOf(reading, node) !== rules.phrases.to || rules.motions.has(lemmaAt(reading, verb)))
    return false;
  return dependentBy(trees, verb, 'obj') >= 0;
}

function targetsOf(reading: Reading, trigger: Trigger, source: readonly string[]): readonly string[] {
  const { verb, sense, at } = trigger;
  if (sense.type === null) return plainTargets(reading, verb, source);
  const deed = at === verb ? [] : [at];
  const found = governed(reading, verb, { source, deed, framed: sense.framed, depth: 0 });
  const transitive =
    deed.length > 0 || objectsOf(reading, verb).length > 0 || dependentBy(reading.trees, verb, 'xcomp') >= 0;
  if (found.length > 0 || !transitive || !reading.rules.territorial.has(sense.type)) return found;
  return territory(reading, verb, { source, depth: 0 });
}

interface Search {
  readonly source: readonly string[];
  readonly deed: readonly number[];
  readonly framed: boolean;
  readonly depth: number;
}

/**
 * Actors that the verb governs, from the nearest to the farthest: objects; people that belong to an actor; what stands
 * behind its prepositions; whose its object is; the same of the clauses that complete it.
 */
function governed(reading: Reading, verb: number, search: Search): readonly string[] {
  const { trees, rules } = reading;
  const { source, deed, framed, depth } = search;
  const objects = [...objectsOf(reading, verb), ...deed.filter((one) => trees.head[one] !== verb)]
    .flatMap((one) => joinedWith(trees, one))
    .filter((one) => !isOwn(reading, one, source));
  const people = objects.filter((one) => rules.isActing(lemmaAt(reading, one)));
  const things = framed ? objects : objects.filter((one) => !people.includes(one));
  const direct = actorsOf(
    reading,
    framed ? objects.filter((one) => trees.relation[one] === 'iobj') : objects,
  );
  const steps: readonly (() => readonly string[])[] = [
    () => direct,
    () => (framed ? [] : ownersOf(reading, people)),
    () => obliques(reading, verb, actorsOf, source),
    () => things.flatMap((one) => obliques(reading, one, actorsOf, source)),
    () => attributesOf(reading, objects),
    () => obliques(reading, verb, ownersOf, source),
    () => things.flatMap((one) => obliques(reading, one, ownersOf, source)),
    () => makers(reading, objects),
    () => (depth < DEPTH ? complements(reading, [verb, ...objects], search) : []),
  ];
  for (const step of steps) {
    const found = without([...new Set(step())], source);
    if (found.length > 0) return found;
  }
  return [];
}

/** "remarks made by X". */
function makers(reading: Reading, objects: readonly number[]): readonly string[] {
  const { trees, rules } = reading;
  const participles = objects.flatMap((object) =>
    [...dependentsOf(trees, object)].filter((one) => trees.subtype[one] === 'acl'),
  );
  const agents = participles.flatMap((verb) =>
    [...dependentsOf(trees, verb)].filter(
      (one) => trees.relation[one] === 'obl' && prepositionOf(reading, one) === rules.phrases.by,
    ),
  );
  return actorsOf(reading, agents);
}

/** "its troops": what belongs to the one who acts is no target. */
function isOwn(reading: Reading, node: number, source: readonly string[]): boolean {
  const owner = dependentBy(reading.trees, node, 'nmod:poss');
  return owner >= 0 && actorsOf(reading, [owner]).some((id) => source.includes(id));
}

/** Who is to act, or is acted on, in the clauses that complete a verb or its object. */
function complements(reading: Reading, heads: readonly number[], search: Search): readonly string[] {
  const { trees } = reading;
  for (const head of heads)
    for (const one of dependentsOf(trees, head)) {
      if (!isComplement(reading, one) || isAssertion(reading, one)) continue;
      const nodes = [...dependentsOf(trees, one)].filter((each) => trees.relation[each] === 'nsubj');
      const own = without(ownersOf(reading, nodes), search.source);
      if (own.length > 0) return own;
      const found = governed(reading, one, { ...search, deed: [], framed: false, depth: search.depth + 1 });
      if (found.length > 0) return found;
    }
  return [];
}

/** What is merely said to be so ("denied that X attacked") draws nobody in. */
function isAssertion({ trees, words, rules }: Reading, at: number): boolean {
  if (trees.relation[at] !== 'ccomp') return false;
  const modal = [...dependentsOf(trees, at)].some(
    (one) => trees.relation[one] === 'aux' && rules.modals.has(wordAt(words, one)),
  );
  const { xpos } = words.tokens[at]!;
  return !modal && (xpos === 'VBD' || xpos === 'VBZ' || dependentBy(trees, at, 'aux') >= 0);
}

/** Content and purpose, not circumstances ("after", "because") and not what else is told of a noun. */
function isComplement({ trees, words, rules }: Reading, at: number): boolean {
  const relation = trees.relation[at]!;
  if (!COMPLEMENTS.has(relation) || trees.subtype[at] === 'acl:relcl') return false;
  if (relation === 'xcomp' || relation === 'ccomp') return true;
  const mark = dependentBy(trees, at, 'mark');
  return (
    mark >= 0 && (wordAt(words, mark) === rules.phrases.to || rules.targets.includes(wordAt(words, mark)))
  );
}

const INSIDE = new Set(['obj', 'xcomp', 'nmod', 'obl', 'acl', 'conj']);

/** The country or place in or into which it is done. */
function territory(
  reading: Reading,
  at: number,
  search: { readonly source: readonly string[]; readonly depth: number },
): readonly string[] {
  const { trees, rules } = reading;
  const nodes = [...dependentsOf(trees, at)];
  for (const one of nodes) {
    if (!['obl', 'nmod'].includes(trees.relation[one]!) || !rules.locatives.has(prepositionOf(reading, one)))
      continue;
    const found = without(actorsOf(reading, [one]), search.source);
    if (found.length > 0) return found;
  }
  if (search.depth >= DEPTH) return [];
  for (const one of nodes) {
    if (!INSIDE.has(trees.relation[one]!) || trees.subtype[one] === 'acl:relcl') continue;
    const found = territory(reading, one, { ...search, depth: search.depth + 1 });
    if (found.length > 0) return found;
  }
  return [];
}

/** Types whose noun has the one it is done to behind "of": "the bombing of X". */
const DONE_TO: ReadonlySet<PloverType | null> = new Set(['ASSAULT', 'COERCE', 'SANCTION']);

/** True if behind "of" stands the one to whom it is done. */
function isDoneTo(reading: Reading, { at, sense }: Trigger): boolean {
  const lemma = lemmaAt(reading, at);
  if (reading.rules.ownNominals.has(lemma)) return false;
  return reading.rules.nominals.has(lemma) || DONE_TO.has(sense.type);
}

/** "a meeting with X", "X's meeting", "talks between X and Y", "X said after a meeting with Y". */
function nounRoles(reading: Reading, trigger: Trigger): Roles {
  const { at, sense } = trigger;
  const { trees, rules, words } = reading;
  const behind = (preposition: string) =>
    [...dependentsOf(trees, at)].filter(
      (one) => trees.relation[one] === 'nmod' && prepositionOf(reading, one) === preposition,
    );
  const between = actorsOf(reading, behind(rules.between));
  if (between.length > BETWEEN) return { source: between.slice(0, 1), target: between.slice(1) };
  const doneTo = isDoneTo(reading, trigger);
  const makers = [
    ...[
      dependentBy(trees, at, 'nmod:poss'),
      ...behind(rules.phrases.by),
      ...(doneTo ? [] : behind(rules.phrases.of)),
    ].filter((one) => one >= 0),
    ...[...dependentsOf(trees, at)].filter((one) => ['amod', 'compound'].includes(trees.relation[one]!)),
  ];
  const owned = actorsOf(reading, makers);
  const partners = rules.targets
    .filter((word) => word !== rules.phrases.by && (word === rules.phrases.of ? doneTo : true))
    .flatMap(behind);
  const over = sense.reciprocal && owned.length < 2 ? subjectOver(reading, at) : [];
  const source = owned.length === 0 || over.length > 1 ? over : owned;
  const lookup = reading.rules.nominals.has(lemmaAt(reading, at)) ? ownersOf : actorsOf;
  const target = without(lookup(reading, partners), source);
  if (target.length === 0 && source.length > 1 && wordAt(words, at) !== '')
    return { source: source.slice(0, 1), target: source.slice(1) };
  return { source, target };
}

/** "X said after a meeting with Y": the subject of the verb that the meeting depends on. */
function subjectOver(reading: Reading, at: number): readonly string[] {
  const verb = predicateOver(reading, at);
  const { nodes } = subjectOf(reading, verb);
  return isPassive(reading, verb) || nodes.includes(at) ? [] : actorsOf(reading, nodes);
}

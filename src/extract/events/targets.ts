import type { PloverType } from '../../model/index.ts';
import { dependentBy, dependentsOf, joinedWith, type Trees } from '../trees.ts';
import { uposAt, wordAt } from '../words.ts';
import { actorsOf, attributesOf, ownersOf, prepositionOf } from './phrases.ts';
import { lemmaAt, type Reading } from './reading.ts';
import { senseOfVerb } from './senses.ts';
import { objectsOf } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** Clauses inside clauses, and nouns inside nouns, in which a target is looked for. */
const DEPTH = 3;
const COMPLEMENTS = new Set(['xcomp', 'ccomp', 'advcl', 'acl']);
const NOMINAL = new Set(['obj', 'obl', 'nmod', 'conj']);
const INSIDE = new Set(['obj', 'xcomp', 'nmod', 'obl', 'acl', 'conj']);
const ADJUNCTS = new Set(['obl', 'nmod']);

/** To whom a verb's event is done: ids of actors, none of the sources. */
export function targetsOf(reading: Reading, trigger: Trigger, source: readonly string[]): readonly string[] {
  const { verb, sense, at } = trigger;
  if (sense.type === null) return plainTargets(reading, verb, source);
  const deed = at === verb ? [] : [at];
  const search = { source, deed, framed: sense.framed, depth: 0, type: sense.type };
  const found = governed(reading, verb, search);
  const transitive =
    uposAt(reading.words, verb + 1) === 'ADP' ||
    deed.length > 0 ||
    objectsOf(reading, verb).length > 0 ||
    dependentBy(reading.trees, verb, 'xcomp') >= 0;
  const there =
    sense.mode === 'visit' ? sense.framed : transitive && reading.rules.territorial.has(sense.type);
  if (found.length > 0 || !there) return found;
  return territory(reading, verb, { source, depth: 0 });
}

/** The first list without the ids of the second. */
export function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter((id) => !others.includes(id));
}

/** Partners of a verb outside PLOVER: its object, to whom it goes, or who stands behind "with" and "against". */
function plainTargets(reading: Reading, verb: number, source: readonly string[]): readonly string[] {
  const objects = without(actorsOf(reading, objectsOf(reading, verb)), source);
  if (objects.length > 0) return objects;
  return without(actorsOf(reading, partnersIn(reading, verb, { verb, depth: 0 })), source);
}

/** Nouns behind "with", "against" and, for what is handed over, "to", in the clause of the verb. */
function partnersIn(
  reading: Reading,
  at: number,
  search: { readonly verb: number; readonly depth: number },
): readonly number[] {
  const { trees, rules, words } = reading;
  const { verb, depth } = search;
  return dependentsOf(trees, at).flatMap((one) => {
    if (!NOMINAL.has(trees.relation[one]!) || uposAt(words, one) === 'VERB') return [];
    const partner =
      rules.partners.has(prepositionOf(reading, one)) || (depth < 2 && isRecipient(reading, verb, one));
    const inside = depth < DEPTH ? partnersIn(reading, one, { verb, depth: depth + 1 }) : [];
    return partner ? [one, ...inside] : inside;
  });
}

/** "sold ships to X": with an object, and for no verb of motion. */
function isRecipient(reading: Reading, verb: number, node: number): boolean {
  const { trees, rules } = reading;
  if (prepositionOf(reading, node) !== rules.phrases.to || rules.motions.has(lemmaAt(reading, verb)))
    return false;
  return dependentBy(trees, verb, 'obj') >= 0;
}

type Lookup = (reading: Reading, nodes: readonly number[]) => readonly string[];

interface Aim {
  readonly source: readonly string[];
  readonly type: PloverType;
}

/** The actors behind the prepositions of a verb or noun, those that tell a target best first. */
export function obliques(reading: Reading, at: number, lookup: Lookup, aim: Aim): readonly string[] {
  const { trees, rules } = reading;
  const nodes = dependentsOf(trees, at).filter(
    (one) => ADJUNCTS.has(trees.relation[one]!) && trees.subtype[one] !== 'obl:agent',
  );
  const stances = nodes.filter((one) => rules.stances.has(lemmaAt(reading, one)));
  const against = without(attributesOf(reading, stances), aim.source);
  if (against.length > 0) return against;
  for (const preposition of aim.type === 'ACCUSE' ? rules.grievances : rules.targets)
    for (const node of nodes) {
      if (prepositionOf(reading, node) !== preposition) continue;
      const found = without(lookup(reading, [node]), aim.source);
      if (found.length > 0) return found;
    }
  return [];
}

interface Search extends Aim {
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
  const all = [...objectsOf(reading, verb), ...deed.filter((one) => trees.head[one] !== verb)].flatMap(
    (one) => joinedWith(trees, one),
  );
  const objects = all.filter((one) => !isOwn(reading, one, source));
  const people = objects.filter((one) => rules.isActing(lemmaAt(reading, one)));
  const things = framed ? all : all.filter((one) => !people.includes(one));
  const direct = framed ? objects.filter((one) => trees.relation[one] === 'iobj') : objects;
  const steps: readonly (() => readonly string[])[] = [
    () => actorsOf(reading, direct),
    () => (framed ? [] : ownersOf(reading, people)),
    () => obliques(reading, verb, actorsOf, search),
    () => things.flatMap((one) => obliques(reading, one, actorsOf, search)),
    () => attributesOf(reading, objects),
    () => obliques(reading, verb, ownersOf, search),
    () => things.flatMap((one) => obliques(reading, one, ownersOf, search)),
    () => makers(reading, objects, 0),
    () => (depth < DEPTH ? complements(reading, [verb, ...objects], search) : []),
    () => (depth < DEPTH ? complements(reading, adjunctsOf(trees, verb), search) : []),
  ];
  for (const step of steps) {
    const found = without([...new Set(step())], source);
    if (found.length > 0) return found;
  }
  return [];
}

function adjunctsOf(trees: Trees, verb: number): readonly number[] {
  return dependentsOf(trees, verb).filter((one) => trees.relation[one] === 'obl');
}

/** "remarks made by X", "the return of property seized by X". */
function makers(reading: Reading, objects: readonly number[], depth: number): readonly string[] {
  const { trees, rules } = reading;
  const inside = objects.flatMap((object) => dependentsOf(trees, object));
  const agents = inside
    .filter((one) => trees.subtype[one] === 'acl')
    .flatMap((verb) => dependentsOf(trees, verb))
    .filter((one) => trees.relation[one] === 'obl' && rules.makers.has(prepositionOf(reading, one)));
  const found = actorsOf(reading, agents);
  const nouns = inside.filter((one) => trees.relation[one] === 'nmod');
  return found.length > 0 || nouns.length === 0 || depth >= DEPTH ? found : makers(reading, nouns, depth + 1);
}

/** "its troops": what belongs to the one who acts is no target. */
function isOwn(reading: Reading, node: number, source: readonly string[]): boolean {
  const owner = dependentBy(reading.trees, node, 'nmod:poss');
  return owner >= 0 && actorsOf(reading, [owner]).some((id) => source.includes(id));
}

/** Who is to act, or is acted on, in the clauses that complete a verb or its object; whom a threat binds by a condition. */
function complements(reading: Reading, heads: readonly number[], search: Search): readonly string[] {
  const { trees } = reading;
  for (const head of heads)
    for (const one of dependentsOf(trees, head)) {
      if (!isComplement(reading, one, search.type) || isAssertion(reading, one)) continue;
      const inner = () =>
        governed(reading, one, { ...search, deed: [], framed: false, depth: search.depth + 1 });
      const nodes = dependentsOf(trees, one).filter((each) => trees.relation[each] === 'nsubj');
      const actors = without(ownersOf(reading, nodes), search.source);
      const [first, second] = search.type === 'REQUEST' ? [() => actors, inner] : [inner, () => actors];
      const found = first();
      const any = found.length > 0 ? found : second();
      if (any.length > 0) return any;
    }
  return [];
}

/** What is merely said to be so ("denied that X attacked") draws nobody in. */
function isAssertion({ trees, words, rules }: Reading, at: number): boolean {
  if (trees.relation[at] !== 'ccomp') return false;
  const modal = dependentsOf(trees, at).some(
    (one) => trees.relation[one] === 'aux' && rules.modals.has(wordAt(words, one)),
  );
  const { xpos } = words.tokens[at]!;
  return !modal && (xpos === 'VBD' || xpos === 'VBZ' || dependentBy(trees, at, 'aux') >= 0);
}

/**
 * Content and purpose, what is called for on the way, and for a threat its condition; not other circumstances ("after",
 * "because") and not what else is told of a noun.
 */
function isComplement(reading: Reading, at: number, type: PloverType): boolean {
  const { trees, words, rules } = reading;
  const relation = trees.relation[at]!;
  if (!COMPLEMENTS.has(relation) || trees.subtype[at] === 'acl:relcl') return false;
  if (relation === 'xcomp' || relation === 'ccomp') return true;
  if (words.tokens[at]!.xpos === 'VBG') {
    const said = senseOfVerb(reading, at).sense.type;
    if (said !== null && rules.verbal.has(said)) return true;
  }
  const mark = dependentBy(trees, at, 'mark');
  if (mark < 0) return false;
  const word = wordAt(words, mark);
  if (type === 'THREATEN' && rules.conditions.has(word)) return true;
  return word === rules.phrases.to || rules.targets.includes(word);
}

/** The country or place in or into which it is done. */
export function territory(
  reading: Reading,
  at: number,
  search: { readonly source: readonly string[]; readonly depth: number },
): readonly string[] {
  const { trees, rules } = reading;
  const nodes = dependentsOf(trees, at);
  for (const one of nodes) {
    if (!ADJUNCTS.has(trees.relation[one]!) || !rules.locatives.has(prepositionOf(reading, one))) continue;
    const found = without(ownersOf(reading, [one]), search.source);
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

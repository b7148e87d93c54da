import type { Actor } from '../../model/index.ts';
import { speakersOf } from '../sources.ts';
import { dependentBy, dependentsOf, joinedWith } from '../trees.ts';
import { uposAt, wordAt } from '../words.ts';
import { actorAt, lemmaAt, type Reading } from './reading.ts';

/** Steps into the attributes of a noun ("the withdrawal of the forces of X"). */
const DEPTH = 4;

/** Relations by which the parts of one name, and a name beside its office, hang together. */
const SAME = new Set(['flat', 'appos', 'nmod:desc', 'nmod:unmarked']);
/** Attributes by which a thing is somebody's, those that tell it best first. */
const OWNERS: readonly string[] = ['nmod:poss', 'amod', 'compound', 'nummod', 'nmod'];
const CLAUSES = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'parataxis']);

/** The ids of the actors that a noun and what is joined to it by "and" mean, each once, in order. */
export function actorsOf(reading: Reading, nodes: readonly number[]): readonly string[] {
  return distinct(
    nodes.flatMap((node) => {
      const pair = pairAt(reading, node);
      return pair.length > 0 ? pair : joined(reading, node).flatMap((one) => meantBy(reading, one));
    }),
  );
}

/** Whom a noun means; people and bodies that nobody was found for are told by whose they are ("the president of X"). */
function meantBy(reading: Reading, node: number): readonly string[] {
  const own = meant(reading, node, 0);
  if (own !== null) return [own.id];
  return reading.rules.isActing(lemmaAt(reading, node)) ? attributes(reading, node, 0) : [];
}

/** "the two leaders": two who were just named together. */
function pairAt(reading: Reading, node: number): readonly string[] {
  const { trees, words, rules, sources } = reading;
  if (!rules.phrases.pairNouns.has(wordAt(words, node))) return [];
  const first = Math.min(
    node,
    ...dependentsOf(trees, node).filter((one) => words.tokens[one]!.upos !== 'PUNCT'),
  );
  const found = speakersOf(sources, { first, end: node + 1 }, []);
  return found.length > 1 ? found.flatMap(({ speaker }) => speaker.actor ?? []) : [];
}

/** As `actorsOf`, or the actors that a thing belongs to, is made of, comes from or is aimed at ("X's troops"). */
export function ownersOf(reading: Reading, nodes: readonly number[]): readonly string[] {
  return distinct(nodes.flatMap((node) => joined(reading, node).flatMap((one) => owners(reading, one, 0))));
}

/** As `ownersOf`, but never the nouns themselves. */
export function attributesOf(reading: Reading, nodes: readonly number[]): readonly string[] {
  return distinct(
    nodes.flatMap((node) => joined(reading, node).flatMap((one) => attributes(reading, one, 0))),
  );
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

/** What is joined by "and", also to a later word of the name ("President Tom Ode and Lisa Kern"). */
function joined(reading: Reading, node: number): readonly number[] {
  const { trees, nameAt } = reading;
  const found = [...joinedWith(trees, node)];
  for (let next = 0; next < found.length && found.length < MOST; next++) {
    const one = found[next]!;
    for (const part of dependentsOf(trees, one)) {
      const other = nameAt[part]! >= 0 && nameAt[part] !== nameAt[one];
      const beside =
        trees.relation[part] === 'flat' || (trees.relation[part] === 'appos' && isJoined(reading, one, part));
      if (beside && other) found.push(part);
      else if (trees.relation[part] === 'flat') found.push(...joinedWith(trees, part).slice(1));
    }
  }
  return [...new Set(found)];
}

/** Names in one list at most. */
const MOST = 20;
/** Words of an office between "and" and a name. */
const OFFICE = 4;

/** True if "and" stands before the second, or before its office ("and Prime Minister Lisa Kern"). */
function isJoined({ words, rules }: Reading, first: number, second: number): boolean {
  for (let at = second - 1; at > first && second - at <= OFFICE; at--)
    if (rules.phrases.and.has(wordAt(words, at))) return true;
  return false;
}

/** The actor that a noun itself means: by its mention, a name beside it, or what "a group of" stands before. */
function meant(reading: Reading, node: number, depth: number): Actor | null {
  const { trees, rules, words } = reading;
  if (depth > DEPTH) return null;
  if (rules.carriers.has(lemmaAt(reading, node)) && uposAt(words, node) !== 'PROPN') {
    const inner = dependentBy(trees, node, 'nmod');
    const actor = inner < 0 ? null : meant(reading, inner, depth + 1);
    if (actor !== null) return actor;
  }
  const own = actorAt(reading, node);
  if (own !== null) return own;
  for (const one of dependentsOf(trees, node)) {
    const beside = SAME.has(trees.subtype[one]!) || SAME.has(trees.relation[one]!);
    const actor = beside ? actorAt(reading, one) : null;
    if (actor !== null) return actor;
    if (trees.relation[one] === 'compound' && uposAt(words, node) === 'PROPN') {
      const named = actorAt(reading, one);
      if (named?.type === 'person') return named;
    }
  }
  return null;
}

function owners(reading: Reading, node: number, depth: number): readonly string[] {
  const own = meant(reading, node, 0);
  return own === null ? attributes(reading, node, depth) : [own.id];
}

function attributes(reading: Reading, node: number, depth: number): readonly string[] {
  const { trees, rules } = reading;
  if (depth > DEPTH) return [];
  for (const relation of OWNERS)
    for (const one of dependentsOf(trees, node)) {
      if (trees.relation[one] !== relation && trees.subtype[one] !== relation) continue;
      if (trees.subtype[one] === 'nmod' && !rules.attachments.has(prepositionOf(reading, one))) continue;
      if (trees.relation[one] === 'compound' && !tellsOwner(reading, node, one)) continue;
      const found = joined(reading, one).flatMap((each) => owners(reading, each, depth + 1));
      if (found.length > 0) return found;
    }
  return [];
}

/** "Hamas militants", "Israel plan", but not "Boeing aircraft": a company before a thing tells its make. */
function tellsOwner(reading: Reading, node: number, attribute: number): boolean {
  const actor = actorAt(reading, attribute);
  if (actor === null || actor.type === 'country' || actor.type === 'group' || actor.type === 'place')
    return true;
  const { rules, trees, words } = reading;
  let head = node;
  while (trees.relation[head] === 'compound') head = trees.head[head]!;
  const lemma = lemmaAt(reading, head);
  if (rules.isActing(lemma)) return true;
  const kinds = rules.kinds.get(lemma) ?? [];
  return uposAt(words, head) !== 'PROPN' && !kinds.some((kind) => rules.wares.has(kind));
}

/** True if the token heads a clause inside a noun phrase or sentence, and is no part of the phrase above it. */
export function opensClause({ trees }: Reading, at: number): boolean {
  return CLAUSES.has(trees.relation[at]!) || CLAUSES.has(trees.subtype[at]!);
}

/** The preposition before a noun ("with"), or the empty string. */
export function prepositionOf(reading: Reading, node: number): string {
  const { trees, words } = reading;
  const own = dependentBy(trees, node, 'case');
  return own < 0 ? '' : wordAt(words, own);
}

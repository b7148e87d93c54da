import { dependentBy, dependentsOf } from '../trees.ts';
import { uposAt, wordAt } from '../words.ts';
import { actorAt, lemmaAt, type Reading } from './reading.ts';

/** Clauses that share a subject, one inside the other, followed at most so far. */
const DEPTH = 8;

/** Who or what a verb is said of. */
export interface Grammatical {
  /** Heads of the subject's noun phrases; empty where there is none. */
  readonly nodes: readonly number[];
  readonly passive: boolean;
}

const NONE: Grammatical = { nodes: [], passive: false };

/**
 * The subject of a verb or predicative adjective: its own, the antecedent for a relative pronoun, or that of the verb it
 * is joined to, governed by, or an adjunct of. O(clauses it is inside).
 */
export function subjectOf(reading: Reading, at: number, depth = 0): Grammatical {
  const { trees } = reading;
  if (depth > DEPTH) return NONE;
  const own = subjectsOf(reading, at);
  const passive = isPassive(reading, at);
  if (own.length > 0 && isTheSpeaker(reading, at, own))
    return { nodes: subjectOf(reading, trees.head[at]!, depth + 1).nodes, passive };
  if (own.length > 0)
    return {
      nodes: own.map((one) => antecedent(reading, at, one)),
      passive: passive || hasPassiveSubject(reading, at),
    };
  const governor = trees.head[at]!;
  if (governor < 0) return NONE;
  const relation = trees.relation[at]!;
  if (relation === 'conj') return joinedSubject(reading, { at, governor, depth });
  if (relation === 'xcomp') return { nodes: controller(reading, { at, governor, depth }), passive };
  if (relation === 'acl')
    return {
      nodes: modified(reading, { at, governor, depth }),
      passive: passive || isParticiple(reading, at),
    };
  const accused = relation === 'advcl' ? accusedIn(reading, governor) : -1;
  if (accused >= 0) return { nodes: [accused], passive };
  if (relation === 'advcl' && !hasFiniteForm(reading, at))
    return {
      nodes: subjectOf(reading, toldWith(reading, at, governor), depth + 1).nodes,
      passive: passive || isParticiple(reading, at),
    };
  return NONE;
}

/** "X said it would go": a pronoun that nobody was found for means who speaks. */
function isTheSpeaker(reading: Reading, at: number, own: readonly number[]): boolean {
  const { trees, rules, words } = reading;
  const [subject, ...more] = own;
  if (subject === undefined || more.length > 0 || trees.relation[at] !== 'ccomp') return false;
  const word = wordAt(words, subject);
  if (!rules.speakers.has(word) || actorAt(reading, subject) !== null) return false;
  return rules.speech.has(lemmaAt(reading, trees.head[at]!));
}

/** Its own subjects; of two that stand side by side, as an office and a name may, the second. */
function subjectsOf(reading: Reading, at: number): readonly number[] {
  const { trees, rules, words } = reading;
  const all = dependentsOf(trees, at).filter(
    (one) =>
      trees.relation[one] === 'nsubj' || (trees.relation[one] === 'expl' && actorAt(reading, one) !== null),
  );
  return all.filter((one, index) => {
    const next = all[index + 1];
    if (next === undefined || next > at) return true;
    for (let between = one + 1; between < next; between++)
      if (rules.phrases.and.has(wordAt(words, between)) || wordAt(words, between) === ',') return true;
    return false;
  });
}

function hasPassiveSubject({ trees }: Reading, at: number): boolean {
  return dependentBy(trees, at, 'nsubj:pass') >= 0;
}

/** "accused X of lying": X lied. */
function accusedIn(reading: Reading, governor: number): number {
  const { trees, rules } = reading;
  return rules.alleging.has(lemmaAt(reading, governor)) ? dependentBy(trees, governor, 'obj') : -1;
}

/** "X fled, killing two, police said": what stands before the verb of saying goes with what is said. */
function toldWith(reading: Reading, at: number, governor: number): number {
  const { trees, rules } = reading;
  if (governor < at || !rules.speech.has(lemmaAt(reading, governor))) return governor;
  const said = dependentsOf(trees, governor).find(
    (one) => one < at && (trees.relation[one] === 'ccomp' || trees.relation[one] === 'parataxis'),
  );
  return said ?? governor;
}

/** True if a passive auxiliary stands with the verb, or an agent and no object ("Berg hit by a ball"). */
export function isPassive({ trees }: Reading, at: number): boolean {
  if (at < 0) return false;
  if (dependentBy(trees, at, 'aux:pass') >= 0) return true;
  return dependentBy(trees, at, 'obl:agent') >= 0 && dependentBy(trees, at, 'obj') < 0;
}

/** True for a past participle without an auxiliary of its own ("the man held by police"). */
function isParticiple(reading: Reading, at: number): boolean {
  const token = reading.words.tokens[at]!;
  if (dependentBy(reading.trees, at, 'aux') >= 0 || dependentBy(reading.trees, at, 'mark') >= 0) return false;
  return token.xpos === undefined ? false : token.xpos === 'VBN' || token.xpos === 'VBD';
}

function hasFiniteForm(reading: Reading, at: number): boolean {
  const xpos = reading.words.tokens[at]!.xpos;
  return xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD';
}

/** "who", "which" and "that" mean the noun that the clause is about. */
function antecedent(reading: Reading, at: number, subject: number): number {
  const { trees, rules, words } = reading;
  const relative = rules.phrases.relatives.has(wordAt(words, subject));
  return relative && trees.relation[at] === 'acl' ? trees.head[at]! : subject;
}

interface Place {
  readonly at: number;
  readonly governor: number;
  readonly depth: number;
}

/** "was held and charged": both passive; "was held and left": the second is not. */
function joinedSubject(reading: Reading, { at, governor, depth }: Place): Grammatical {
  const verb = predicateFrom(reading, governor);
  if (verb < 0) return NONE;
  const shared = subjectOf(reading, verb, depth + 1);
  const participle = reading.words.tokens[at]!.xpos === 'VBN';
  return { nodes: shared.nodes, passive: isPassive(reading, at) || (shared.passive && participle) };
}

/** The predicate itself, or that of the clause a noun stands in ("met X | and discussed": joined to X by mistake), or -1. */
export function predicateFrom({ trees, words }: Reading, start: number): number {
  let at = start;
  while (at >= 0) {
    if (['VERB', 'AUX'].includes(uposAt(words, at)) || dependentBy(trees, at, 'nsubj') >= 0) return at;
    at = trees.head[at]!;
  }
  return -1;
}

/** "asked Berg to go": Berg; "promised Berg to go", "was asked to go": the subject. */
function controller(reading: Reading, { governor, depth }: Place): readonly number[] {
  const { trees, rules } = reading;
  const object = dependentBy(trees, governor, 'obj');
  const person = object >= 0 ? object : dependentBy(trees, governor, 'iobj');
  if (person >= 0 && !rules.promises.has(lemmaAt(reading, governor))) return [person];
  return subjectOf(reading, governor, depth + 1).nodes;
}

/** "rebels attacking the town": the rebels; "the army's plan to attack": the army; "a plan to attack": who has the plan. */
function modified(reading: Reading, { at, governor, depth }: Place): readonly number[] {
  const { trees, words } = reading;
  const mark = dependentBy(trees, at, 'mark');
  if (mark < 0 || wordAt(words, mark) !== reading.rules.phrases.to) return [governor];
  const owner = dependentBy(trees, governor, 'nmod:poss');
  if (owner >= 0) return [owner];
  const verb = trees.head[governor]!;
  const relation = trees.relation[governor]!;
  const meant = relation === 'obj' && reading.rules.heads.has(lemmaAt(reading, governor));
  if (verb < 0 || !meant) return [];
  return uposAt(words, verb) === 'VERB' ? subjectOf(reading, verb, depth + 1).nodes : [];
}

/** The objects of a verb: its own, the noun that a relative clause lacks, or that of a verb joined right behind it. */
export function objectsOf(reading: Reading, at: number): readonly number[] {
  const { trees, rules, words } = reading;
  const own = dependentsOf(trees, at).filter(
    (one) =>
      ['obj', 'iobj'].includes(trees.relation[one]!) && !rules.phrases.timeWords.has(wordAt(words, one)),
  );
  if (own.length > 0)
    return own
      .sort((a, b) => Number(trees.relation[b] === 'iobj') - Number(trees.relation[a] === 'iobj') || a - b)
      .map((one) => antecedent(reading, at, one));
  const subject = dependentBy(trees, at, 'nsubj');
  const gap =
    trees.subtype[at] === 'acl:relcl' && subject >= 0 && !rules.phrases.relatives.has(wordAt(words, subject));
  if (gap && !isPassive(reading, at)) return [trees.head[at]!];
  const next = at + 2;
  if (
    rules.phrases.and.has(wordAt(words, at + 1)) &&
    trees.relation[next] === 'conj' &&
    trees.head[next] === at
  )
    return dependentsOf(trees, next).filter((one) => trees.relation[one] === 'obj');
  return [];
}

import { wordAt } from '../words.ts';
import type { Attribution, Reading } from './attribution.ts';
import type { Predicate } from './predicates.ts';
import { dependent, dependentsOf } from './trees.ts';

/** True for a predicate with "not" or "never" of its own. */
export function isNegated({ trees, words, rules }: Reading, at: number): boolean {
  for (const one of dependentsOf(trees, at))
    if (one < at && rules.phrases.negations.has(wordAt(words, one))) return true;
  return false;
}

/** Most words climbed from a verb to those it is joined to or depends on. */
const CLIMB_LIMIT = 8;

/** True if somebody does say or think so: a finite verb or a participle beside one, no condition, wish or command. */
export function isReal(reading: Reading, at: number, predicate: Predicate | null, climbed = 0): boolean {
  const { trees, words, rules } = reading;
  if (climbed > CLIMB_LIMIT) return false;
  if (trees.relation[at] === 'conj' && dependent(trees, at, 'nsubj') < 0) {
    const tensed = /^VB[DZ]$/.test(words.tokens[at]!.xpos ?? '');
    if (!tensed && !isReal(reading, trees.head[at]!, predicate, climbed + 1)) return false;
  }
  for (const one of dependentsOf(trees, at)) {
    if (one > at) break;
    const relation = trees.relation[one]!;
    if (relation.startsWith('aux') && isUnreal(reading, one, predicate)) return false;
    if (relation !== 'mark') continue;
    const word = wordAt(words, one);
    if (rules.phrases.conditions.has(word) || word === rules.phrases.to)
      return trees.relation[at] === 'xcomp' && isRaised(reading, at, climbed);
  }
  return isOuter(reading, at, climbed);
}

/** "should attack", "may support"; "would support" is a thought all the same. */
function isUnreal({ words, rules }: Reading, modal: number, predicate: Predicate | null): boolean {
  const lemma = words.tokens[modal]!.lemma.toLowerCase();
  const { unreal, wishful } = rules.predicates;
  return unreal.has(lemma) || (wishful.has(lemma) && predicate?.kind === 'speech');
}

/** "continued to insist", "appears to support": the verb above says nothing else. */
function isRaised(reading: Reading, at: number, climbed: number): boolean {
  const { trees, words, rules } = reading;
  const governor = trees.head[at]!;
  return (
    governor >= 0 &&
    rules.predicates.raising.has(words.tokens[governor]!.lemma.toLowerCase()) &&
    isReal(reading, governor, null, climbed + 1)
  );
}

/** True at the narrator's own level: at the root, joined to it, beside it or in a clause about a noun. */
function isOuter(reading: Reading, at: number, climbed: number): boolean {
  const { trees } = reading;
  const relation = trees.relation[at]!;
  if (relation === 'xcomp') return isRaised(reading, at, climbed);
  if (relation === 'conj') return climbed < CLIMB_LIMIT && isOuter(reading, trees.head[at]!, climbed + 1);
  if (relation !== 'ccomp' && relation !== 'csubj') return true;
  return !ascribes(reading, trees.head[at]!);
}

/** True if the word may itself ascribe what stands in its clause: "said Ode supports it", but not "astounding that Ode does". */
function ascribes({ words, rules }: Reading, at: number): boolean {
  if (at < 0) return false;
  const lemma = words.tokens[at]!.lemma.toLowerCase();
  const { verb, noun, adjective } = rules.predicates;
  return verb(lemma) !== null || noun(lemma) !== null || adjective(lemma) !== null;
}

/** "could say", "should promise": a verb of saying behind a modal word, where nothing was said. */
export function isUnsaid({ trees, words, rules }: Reading, { cue, shape }: Attribution): boolean {
  if (cue === null || cue.verb === null || shape === 'aside') return false;
  for (const one of dependentsOf(trees, cue.first)) {
    const lemma = words.tokens[one]!.lemma.toLowerCase();
    if (one < cue.first && trees.relation[one]!.startsWith('aux') && rules.predicates.unreal.has(lemma))
      return true;
  }
  return false;
}

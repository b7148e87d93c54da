import type { PloverType } from '../../model/index.ts';
import { dependentBy, dependentsOf } from '../trees.ts';
import { predicateOver } from './clauses.ts';
import { actorsOf, ownersOf, prepositionOf } from './phrases.ts';
import { actorAt, lemmaAt, type Reading } from './reading.ts';
import type { Roles } from './roles.ts';
import { isPassive, subjectOf } from './subjects.ts';
import { without } from './targets.ts';
import type { Trigger } from './triggers.ts';

/** Types whose noun has the one it is done to behind "of": "the bombing of X". */
const DONE_TO: ReadonlySet<PloverType | null> = new Set(['ASSAULT', 'COERCE', 'SANCTION']);
const ATTRIBUTES = new Set(['amod', 'compound']);

/** "a meeting with X", "X's meeting", "talks between X and Y", "X said after a meeting with Y". */
export function nounRoles(reading: Reading, trigger: Trigger): Roles {
  const { at, sense } = trigger;
  const { trees, rules } = reading;
  const behind = (preposition: string) =>
    dependentsOf(trees, at).filter(
      (one) => trees.relation[one] === 'nmod' && prepositionOf(reading, one) === preposition,
    );
  const between = actorsOf(reading, behind(rules.between));
  if (between.length > 1) return { source: between.slice(0, 1), target: between.slice(1) };
  const doneTo = isDoneTo(reading, trigger);
  const owner = dependentBy(trees, at, 'nmod:poss');
  const owned = actorsOf(reading, [
    ...(owner < 0 ? [] : [owner]),
    ...behind(rules.phrases.by),
    ...(doneTo ? [] : behind(rules.phrases.of)),
    ...dependentsOf(trees, at).filter(
      (one) => ATTRIBUTES.has(trees.relation[one]!) && actorAt(reading, one)?.type !== 'place',
    ),
  ]);
  const partners = rules.targets.filter((word) => word !== rules.phrases.of || doneTo).flatMap(behind);
  const over = sense.reciprocal && owned.length < 2 ? subjectOver(reading, at) : [];
  const source = owned.length === 0 || over.length > 1 ? over : owned;
  const lookup = sense.type === null || sense.reciprocal ? actorsOf : ownersOf;
  const target = without(lookup(reading, partners), source);
  if (target.length === 0 && source.length > 1)
    return { source: source.slice(0, 1), target: source.slice(1) };
  return { source, target };
}

/** True if behind "of" stands the one to whom it is done. */
function isDoneTo(reading: Reading, { at, sense }: Trigger): boolean {
  const lemma = lemmaAt(reading, at);
  if (reading.rules.ownNominals.has(lemma)) return false;
  return reading.rules.nominals.has(lemma) || DONE_TO.has(sense.type);
}

/** "X said after a meeting with Y": the subject of the verb that the meeting depends on. */
function subjectOver(reading: Reading, at: number): readonly string[] {
  const verb = predicateOver(reading, at);
  const { nodes } = subjectOf(reading, verb);
  return isPassive(reading, verb) || nodes.includes(at) ? [] : actorsOf(reading, nodes);
}

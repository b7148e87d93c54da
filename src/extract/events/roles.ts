import type { PloverType } from '../../model/index.ts';
import { speakersOf } from '../sources.ts';
import { subjectBefore } from '../subjects.ts';
import { dependentsOf } from '../trees.ts';
import { type Range, wordAt } from '../words.ts';
import { nounRoles } from './noun-roles.ts';
import { actorsOf, ownersOf, prepositionOf } from './phrases.ts';
import type { Reading } from './reading.ts';
import { objectsOf, subjectOf } from './subjects.ts';
import { obliques, targetsOf, territory, without } from './targets.ts';
import type { Trigger } from './triggers.ts';

/** Who did it and to whom: ids of actors. */
export interface Roles {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

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
  if (passive && !trigger.stative) return passiveRoles(reading, trigger, { nodes, subject });
  const all = sense.reciprocal && subject.length === 1 ? together(reading, trigger, subject) : subject;
  if (sense.reciprocal && all.length > 1 && !hasPartner(reading, trigger, all))
    return { source: all.slice(0, 1), target: all.slice(1) };
  const target = targetsOf(reading, trigger, subject);
  if (
    target.length === 0 &&
    sense.framed &&
    sense.type !== null &&
    subject.length > 1 &&
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
  if (phrase === null || phrase.link !== 'plain' || !isList(reading, phrase)) return subject;
  const ids = speakersOf(sources, phrase, []).flatMap(({ speaker }) => speaker.actor ?? []);
  return ids.length > 1 && subject.every((id) => ids.includes(id)) ? [...new Set(ids)] : subject;
}

function isList({ words, rules }: Reading, range: Range): boolean {
  for (let at = range.first; at < range.end; at++) if (rules.phrases.and.has(wordAt(words, at))) return true;
  return false;
}

/** True if they who act together do so with somebody else: the object of "meet", or behind "with". */
function hasPartner(reading: Reading, { verb, sense }: Trigger, subject: readonly string[]): boolean {
  const { trees, rules } = reading;
  const objects = objectsOf(reading, verb);
  const partners = [verb, ...objects].flatMap((at) =>
    dependentsOf(trees, at).filter(
      (one) =>
        ['obl', 'nmod'].includes(trees.relation[one]!) && rules.partners.has(prepositionOf(reading, one)),
    ),
  );
  const met = sense.mode === null ? [] : objects;
  const others = [...actorsOf(reading, met), ...ownersOf(reading, partners)];
  return without(others, subject).length > 0;
}

/** "X was held by Y", "aid was given to X by Y". */
function passiveRoles(
  reading: Reading,
  trigger: Trigger,
  { nodes, subject }: { readonly nodes: readonly number[]; readonly subject: readonly string[] },
): Roles {
  const { trees, rules } = reading;
  const { verb, sense } = trigger;
  const agents = dependentsOf(trees, verb).filter(
    (one) =>
      trees.subtype[one] === 'obl:agent' ||
      (trees.relation[one] === 'obl' && prepositionOf(reading, one) === rules.phrases.by),
  );
  const named = actorsOf(reading, agents);
  const source = named.length > 0 || sense.type === null ? named : ownersOf(reading, agents);
  if (source.length === 0 && sense.type !== null && rules.moved.has(sense.type))
    return { source: subject, target: leftBehind(reading, { verb, nodes, type: sense.type, subject }) };
  const affected =
    sense.framed && sense.type !== null
      ? obliques(reading, verb, actorsOf, { source: [], type: sense.type })
      : [];
  const target = affected.length > 0 ? affected : subject;
  return { source: without(source, target), target };
}

/** From whom, or from which country, troops were moved. */
function leftBehind(
  reading: Reading,
  given: {
    readonly verb: number;
    readonly nodes: readonly number[];
    readonly type: PloverType;
    readonly subject: readonly string[];
  },
): readonly string[] {
  const { verb, nodes, type, subject } = given;
  const named = obliques(reading, verb, ownersOf, { source: subject, type });
  if (named.length > 0) return named;
  for (const at of [verb, ...nodes]) {
    const found = territory(reading, at, { source: subject, depth: 0 });
    if (found.length > 0) return found;
  }
  return [];
}

import { type Entity, type Linked, personWords } from '../names/entities.ts';
import type { NameUse } from '../names/find.ts';
import { spelledOut } from './acronyms.ts';
import { type NounClasses, PERSON_NOUN } from './nouns.ts';

/** The names of a report and who they mean. */
export interface Names {
  readonly uses: readonly NameUse[];
  readonly linked: Linked;
}

/** Tells the one longer-named entity that an entity is, or null. */
type Finder = (entity: Entity) => Entity | null;

/**
 * Joins entities that one report names in two ways: people with and without their middle names, bodies by the beginning
 * or the end of their name, acronyms by initials. Only where just one longer name fits.
 */
export function joinNames({ uses, linked }: Names, nouns: NounClasses): Names {
  let joined: Linked = asPersons(linked, nouns);
  for (const finder of [fullNames, longNames, spelledOut]) joined = joinWith(joined, finder(joined));
  joined = linkSurnames(uses, joined);
  return {
    uses: uses.map((use, index) => {
      const meant = joined[index];
      return meant == null || meant === linked[index] ? use : { ...use, type: meant.type };
    }),
    linked: joined,
  };
}

/** "Petitioner": a word for people that is used as a name, and was taken for something else for want of evidence. */
function asPersons(linked: Linked, nouns: NounClasses): Linked {
  const persons = new Map<Entity, Entity>();
  for (const entity of new Set(linked)) {
    if (entity?.type !== 'other' || entity.uses.some((use) => use.known !== null)) continue;
    if ([...entity.names].every((name) => nouns.of(name.toLowerCase()) === PERSON_NOUN))
      persons.set(entity, { ...entity, type: 'person' });
  }
  return persons.size === 0
    ? linked
    : linked.map((entity) => (entity === null ? null : (persons.get(entity) ?? entity)));
}

function joinWith(linked: Linked, find: Finder): Linked {
  const same = new Map<Entity, Entity | null>();
  for (const entity of new Set(linked)) if (entity !== null) same.set(entity, find(entity));
  const meantBy = (entity: Entity): Entity => {
    const meant = same.get(entity) ?? null;
    return meant === null || (same.get(meant) ?? null) !== null ? entity : meant;
  };
  for (const entity of same.keys()) {
    const meant = meantBy(entity);
    if (meant !== entity) join(entity, meant);
  }
  return linked.map((entity) => (entity === null ? null : meantBy(entity)));
}

function join(from: Entity, into: Entity): void {
  for (const name of from.names) into.names.add(name);
  for (const role of from.roles) into.roles.add(role);
  into.uses.push(...from.uses);
  into.stated ||= from.stated;
  into.country ??= from.country;
  into.gender ??= from.gender;
}

function only(found: ReadonlySet<Entity> | undefined, not: Entity): Entity | null {
  const others = [...(found ?? [])].filter((entity) => entity !== not);
  return others.length === 1 ? others[0]! : null;
}

/** "Joshua Norton" and "Abraham Norton" are "Joshua Abraham Norton". */
function fullNames(linked: Linked): Finder {
  const longer = new Map<string, Set<Entity>>();
  for (const entity of new Set(linked)) {
    if (entity?.type !== 'person') continue;
    for (const name of entity.names) {
      const words = personWords(name);
      if (words.length < 3) continue;
      for (const word of words.slice(0, -1)) {
        const ends = `${word} ${words.at(-1)}`;
        longer.set(ends, (longer.get(ends) ?? new Set()).add(entity));
      }
    }
  }
  return (entity) => {
    if (entity.type !== 'person') return null;
    const name = [...entity.names].map(personWords).find((words) => words.length === 2);
    return name === undefined ? null : only(longer.get(name.join(' ')), entity);
  };
}

const CONTINUES = /^(?:of|for|on|and|in)$/;

/** "the Warhol Foundation", "the House": the end or the beginning of one longer name of a body. */
function longNames(linked: Linked): Finder {
  const longer = new Map<string, Set<Entity>>();
  const add = (part: string, entity: Entity) => longer.set(part, (longer.get(part) ?? new Set()).add(entity));
  for (const entity of new Set(linked)) {
    if (entity?.type !== 'organisation') continue;
    for (const name of entity.names) {
      const words = wordsOf(name);
      for (let cut = 1; cut < Math.min(words.length, MOST_WORDS); cut++) {
        if (CONTINUES.test(words[cut]!)) add(words.slice(0, cut).join(' '), entity);
        if (words.length - cut > 1 && !CONTINUES.test(words[cut - 1]!))
          add(words.slice(cut).join(' '), entity);
      }
    }
  }
  return (entity) => {
    if (entity.type !== 'organisation' || entity.uses.some((use) => use.known !== null)) return null;
    const found = [...entity.names].map((name) => only(longer.get(wordsOf(name).join(' ')), entity));
    return found.every((one) => one !== null && one === found[0]) ? (found[0] ?? null) : null;
  };
}

/** Longest name, in words, whose parts are looked for. */
const MOST_WORDS = 10;

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().replace(/^the /, '').split(/\s+/);
}

/** Surnames that were left open between two who turned out to be one. */
function linkSurnames(uses: readonly NameUse[], linked: Linked): Linked {
  if (!linked.includes(null)) return linked;
  const bearers = new Map<string, Set<Entity>>();
  for (const entity of new Set(linked)) {
    if (entity?.type !== 'person') continue;
    for (const name of entity.names) {
      const last = personWords(name).at(-1)!;
      bearers.set(last, (bearers.get(last) ?? new Set()).add(entity));
    }
  }
  return linked.map((entity, index) => {
    const use = uses[index]!;
    if (entity !== null || use.type !== 'person' || use.name.includes(' ')) return entity;
    const found = bearers.get(use.name.toLowerCase());
    const [bearer] = found ?? [];
    if (found?.size !== 1 || bearer === undefined) return null;
    bearer.uses.push(use);
    return bearer;
  });
}

import { MOST_REFERENCES, recentEntities } from './actors/recent.ts';
import type { Phrase } from './actors/types.ts';
import { HEAD_OF_STATE } from './actors/words.ts';
import { isOfAnother } from './coreference/complements.ts';
import type { Scene } from './coreference/scene.ts';
import type { Entity } from './names/entities.ts';
import { UNIQUE_OFFICES } from './role-words.ts';

/** How far ahead or back, in sentences, the name may stand of a person called by an office alone. */
const NAMING_REACH = 3;
/** How far back, in sentences, an office without a country may find its holder. */
const OFFICE_REACH = 6;
/** Above this many holders of an office it cannot tell one from the others. */
const MOST_HOLDERS = 50;

/** People by the last word of their offices, and how often the one named most often is named. */
export interface OfficeIndex {
  holders(noun: string): readonly Entity[];
  add(entity: Entity): void;
  readonly most: number;
}

export function indexOffices(linked: readonly (Entity | null)[]): OfficeIndex {
  const byNoun = new Map<string, Set<Entity>>();
  const people = new Set(linked.filter((entity): entity is Entity => entity?.type === 'person'));
  const add = (entity: Entity) => {
    for (const role of entity.roles) {
      const noun = HEAD_OF_STATE.has(role) ? 'leader' : (role.split(' ').at(-1) ?? role);
      byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(entity));
    }
  };
  let most = 0;
  for (const entity of people) {
    add(entity);
    most = Math.max(most, entity.uses.length);
  }
  const holders = (noun: string): readonly Entity[] => {
    const found = byNoun.get(noun);
    return found === undefined || found.size > MOST_HOLDERS ? [] : [...found];
  };
  return { holders, add, most };
}

/** The named person who holds the office of a definite phrase ("the Japanese premier"), or null. */
export function holderOf(scene: Scene, offices: OfficeIndex, at: number): Entity | null {
  const phrase = scene.phrases[scene.references[at]!.index]!;
  if (phrase.kind !== 'person' || !phrase.current || phrase.owner !== null) return null;
  if (isOfAnother(scene.cast.page.words, phrase)) return null;
  const office = UNIQUE_OFFICES.has(phrase.role);
  if (
    phrase.determiner !== 'definite' &&
    !(phrase.determiner === 'none' && (office || phrase.nation !== null))
  )
    return null;
  const noun = HEAD_OF_STATE.has(phrase.role) ? 'leader' : phrase.noun;
  const holders = offices.holders(noun).filter((entity) => holds(entity, phrase));
  if (phrase.nation === null) {
    const recent = new Set(
      recentEntities(scene, at, OFFICE_REACH).filter((entity) => holders.includes(entity)),
    );
    return recent.size === 1 ? [...recent][0]! : null;
  }
  const stated = holders.filter((entity) => entity.country === phrase.nation);
  if (stated.length === 1) return stated[0]!;
  return stated.length === 0 && office ? namedNearby(scene, offices, at) : null;
}

/** True if the person is known to hold the office of a phrase. */
export function holds(entity: Entity, phrase: Phrase): boolean {
  if (entity.roles.has(phrase.role)) return true;
  if (phrase.role === 'leader') return [...entity.roles].some((role) => HEAD_OF_STATE.has(role));
  if (HEAD_OF_STATE.has(phrase.role))
    return phrase.nation !== null && entity.country === phrase.nation && entity.roles.has('leader');
  return [...entity.roles].some((role) => role.endsWith(` ${phrase.role}`));
}

/**
 * "Japan's prime minister landed ... Shinzo Abe has insisted": the first person named soon after as a subject, of
 * whom no other office or country is known and whom the report names most often; else such a one just before.
 */
function namedNearby(scene: Scene, offices: OfficeIndex, at: number): Entity | null {
  const here = scene.references[at]!;
  const phrase = scene.phrases[here.index]!;
  const fits = (entity: Entity) => isOpen(entity, phrase) && entity.uses.length === offices.most;
  for (let next = at + 1; next < Math.min(scene.references.length, at + MOST_REFERENCES); next++) {
    const other = scene.references[next]!;
    if (other.sentence > here.sentence + NAMING_REACH) break;
    if (other.form !== 'name' || other.entity?.type !== 'person' || !other.subject) continue;
    return fits(other.entity) ? other.entity : null;
  }
  const before = new Set(
    recentEntities(scene, at, NAMING_REACH).filter((entity) => entity.type === 'person'),
  );
  const [only] = before;
  return before.size === 1 && only !== undefined && fits(only) ? only : null;
}

/** Nothing the report says of the person speaks against the office. */
function isOpen(entity: Entity, phrase: Phrase): boolean {
  if (entity.country !== null && entity.country !== phrase.nation) return false;
  return entity.roles.size === 0 || holds(entity, phrase);
}

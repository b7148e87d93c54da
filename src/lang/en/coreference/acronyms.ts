import type { Entity, Linked } from '../names/entities.ts';

/** Letters of an acronym that may be told from the initials of a name alone. */
const ACRONYM = /^\p{Lu}{3,7}s?$/u;
const TYPES: ReadonlySet<string> = new Set(['organisation', 'other', 'place']);
const SMALL_WORD = /^(?:of|the|and|for|in|on|at|to|de|des|du|&)$/i;

/**
 * "the Kestrel Harbour Authority ... KHA": an acronym that the initials of just one longer name of the report spell,
 * with or without its small words, means the bearer of that name.
 *
 * @returns what tells the bearer, or null
 */
export function spelledOut(linked: Linked): (entity: Entity) => Entity | null {
  const bearers = bearersOf(linked);
  return (entity) => {
    if (!TYPES.has(entity.type)) return null;
    const found = new Set<Entity>();
    for (const name of entity.names) {
      if (!ACRONYM.test(name)) return null;
      for (const bearer of bearers.get(name.replace(/s$/, '')) ?? []) found.add(bearer);
    }
    const [bearer] = found;
    return found.size === 1 && bearer !== undefined && bearer !== entity ? bearer : null;
  };
}

function bearersOf(linked: Linked): ReadonlyMap<string, ReadonlySet<Entity>> {
  const bearers = new Map<string, Set<Entity>>();
  for (const entity of new Set(linked)) {
    if (entity === null || !TYPES.has(entity.type)) continue;
    for (const name of entity.names)
      for (const letters of initialsOf(name))
        bearers.set(letters, (bearers.get(letters) ?? new Set()).add(entity));
  }
  return bearers;
}

/** The initials of a name of several words, with and without its small words. */
function initialsOf(name: string): ReadonlySet<string> {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}&]/u.test(word));
  const letters = (list: readonly string[]): string => list.map((word) => word[0]!.toUpperCase()).join('');
  const large = words.filter((word) => !SMALL_WORD.test(word));
  return large.length < 3 ? new Set() : new Set([letters(words), letters(large)]);
}

import type { Entity } from '../names/entities.ts';
import type { Reference } from './references.ts';

/** Most references looked at in one direction: keeps endless sentences linear. */
export const MOST_REFERENCES = 60;

/** Entities of the references before `at`, nearest first, as far back as `reach` sentences. */
export function recentEntities(
  scene: { readonly references: readonly Reference[] },
  at: number,
  reach: number,
): readonly Entity[] {
  const found: Entity[] = [];
  const sentence = scene.references[at]!.sentence;
  for (let before = at - 1; before >= Math.max(0, at - MOST_REFERENCES); before--) {
    const other = scene.references[before]!;
    if (other.sentence < sentence - reach) break;
    if (other.entity !== null) found.push(other.entity);
  }
  return found;
}

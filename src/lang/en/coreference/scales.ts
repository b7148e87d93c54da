import type { Track } from './tracks.ts';

/** Roles, forms and types as the numbers that features are made of. */
export const ROLES = { subject: 1, object: 2, oblique: 3, possessive: 4, other: 5 } as const;
export const FORMS = { name: 1, nominal: 2, pronoun: 3 } as const;
export const TYPES = { person: 1, organisation: 2, country: 3, place: 4, group: 5, other: 6 } as const;

/** Small distances as they are, larger ones in steps. */
export function bucket(distance: number): number {
  if (distance < 4) return distance;
  return Math.min(12, 2 + Math.round(Math.log2(distance)));
}

/** The type of an entity; without a name it is another one. */
export function typeNumber(track: Track): number {
  return track.entity.uses.length === 0 ? TYPES[track.entity.type] + 8 : TYPES[track.entity.type];
}

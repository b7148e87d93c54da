import type { Span } from '../../model/index.ts';
import type { Proposition } from '../claims/types.ts';

/** Content words on either side that tell what a number or another detail is about. */
const AROUND = 6;

/** Roots of the content words around a detail, with their rarity. */
export function wordsAround({ words }: Proposition, { start, end }: Span): ReadonlyMap<string, number> {
  const content = words.filter((word) => word.rarity > 0);
  const before = content.filter((word) => word.end <= start).slice(-AROUND);
  const behind = content.filter((word) => word.start >= end).slice(0, AROUND);
  return new Map([...before, ...behind].map((word) => [word.root, word.rarity]));
}

/** Rarity-weighted share of the words that both have, 0 to 1. */
export function shareOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [root, rarity] of a) if (b.has(root)) shared += rarity;
  const mass = [...a.values(), ...b.values()].reduce((sum, rarity) => sum + rarity, 0);
  return mass === 0 ? 0 : (2 * shared) / mass;
}

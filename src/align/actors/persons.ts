import type { NameForm } from './names.ts';
import { soundKey } from './names.ts';
import { jaroWinkler } from './similarity.ts';
import type { ActorRules } from './types.ts';

/** A person's name by the role of each part. */
export interface PersonName {
  readonly given: string | null;
  readonly middle: readonly string[];
  readonly family: string;
  readonly suffix: string | null;
}

/** How alike two parts of a name are: equal letters, another spelling, one short for the other, or different. */
export type PartMatch = 'equal' | 'spelling' | 'short' | 'different';

/** Jaro-Winkler from which two family names count as one misspelt; measured for names in news (section 12). */
const NEAR = 0.92;
/** Family names shorter than this are too easily alike. */
const SHORTEST_NEAR = 5;

/** The parts of a person's name; a single word counts as the family name. */
export function personName(form: NameForm, rules: ActorRules): PersonName {
  const words = [...form.words];
  const last = words.at(-1);
  const suffix =
    words.length > 1 && last !== undefined && rules.nameSuffixes.has(last) ? (words.pop() ?? null) : null;
  let from = Math.max(0, words.length - 1);
  while (from > 1 && rules.nameParticles.has(words[from - 1] as string)) from--;
  const family = words.slice(from).join('');
  return { given: from > 0 ? (words[0] as string) : null, middle: words.slice(1, from), family, suffix };
}

/** Compares two family names. */
export function matchFamily(a: string, b: string): PartMatch {
  if (a === b) return 'equal';
  if (a === '' || b === '') return 'different';
  if (soundKey(a) === soundKey(b)) return 'spelling';
  const long = Math.min(a.length, b.length) >= SHORTEST_NEAR && a[0] === b[0];
  return long && jaroWinkler(a, b) >= NEAR ? 'spelling' : 'different';
}

/** Compares two given names; an initial or a known short form is `short`. */
export function matchGiven(a: string, b: string, rules: ActorRules): PartMatch {
  if (a === b) return 'equal';
  if (soundKey(a) === soundKey(b)) return 'spelling';
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return 'short';
  if (rules.nicknames.get(a)?.has(b) || rules.nicknames.get(b)?.has(a)) return 'short';
  return a[0] === b[0] && Math.min(a.length, b.length) >= 3 && jaroWinkler(a, b) >= NEAR
    ? 'spelling'
    : 'different';
}

/** True if suffixes or middle names show that two people are meant. */
export function partsClash(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return true;
  const [first, second] = [a.middle[0], b.middle[0]];
  return first !== undefined && second !== undefined && first[0] !== second[0];
}

import type { ActorType } from '../../model/index.ts';
import type { NameForm } from './names.ts';
import type { ActorNode } from './nodes.ts';
import { matchFamily, matchGiven, type PersonName, partsClash, personName } from './persons.ts';
import type { ActorRules } from './types.ts';

/**
 * What the names of two actors say.
 *
 * `same` by strength: 5 one full name, 4 one name spelt otherwise, 3 a short given name or one misspelt, 2 one
 * name that tells actors apart within one story only. `part`: the first is short for the second, if no other
 * fits better. `surname`: the first is the earlier of the second's two surnames ("Rosa Ibarra Montes"), if nothing
 * else fits. `acronym`: the first is made of the second's initials. `clash`: two different actors.
 */
export type Verdict =
  | { readonly kind: 'same'; readonly strength: 2 | 3 | 4 | 5 }
  | { readonly kind: 'part' | 'surname' | 'acronym' | 'clash' | 'none' };

/** A shorter word between given name and surname is too easily a second given name. */
const SHORTEST_SURNAME = 5;

const NONE: Verdict = { kind: 'none' };
const CLASH: Verdict = { kind: 'clash' };

/**
 * Compares two named actors by their names, roles and countries alone. Symmetric but for `part` and `acronym`,
 * which are told only with the short one first.
 */
export function compareActors(a: ActorNode, b: ActorNode, rules: ActorRules): Verdict {
  if (!typesAgree(a.type, b.type)) return isMistaken(a, b) ? { kind: 'same', strength: 2 } : NONE;
  if (a.type === 'country' && b.type === 'country' && a.country !== null && b.country !== null)
    return a.country === b.country ? { kind: 'same', strength: 5 } : CLASH;
  if (a.type === 'person' && b.type === 'person') return comparePersons(a, b, rules);
  return compareNames(a, b, rules);
}

/** One full name in one story, a person to one report and an institution to the other, and no office says which. */
function isMistaken(a: ActorNode, b: ActorNode): boolean {
  if (a.story !== b.story || a.main.words.length < 2 || a.main.joined !== b.main.joined) return false;
  const [person, other] = a.type === 'person' ? [a, b] : [b, a];
  return person.type === 'person' && other.type === 'organisation' && person.roles.size === 0;
}

/** True if the two types may be one actor; tagging differs between countries, places and organisations. */
export function typesAgree(a: ActorType, b: ActorType): boolean {
  if (a === b) return true;
  if (a === 'person' || b === 'person' || a === 'group' || b === 'group') return false;
  return true;
}

/** True if both countries are known and differ. */
export function countriesClash(a: ActorNode, b: ActorNode): boolean {
  return a.country !== null && b.country !== null && a.country !== b.country;
}

/** True if the two share an office or a country. */
export function supported(a: ActorNode, b: ActorNode): boolean {
  if (a.country !== null && a.country === b.country) return true;
  for (const role of a.roles) if (b.roles.has(role)) return true;
  return false;
}

/** True for the name of an institution that many countries have (`Foreign Ministry`). */
export function isCommonName(form: NameForm, rules: ActorRules): boolean {
  return form.words.every((word) => rules.commonInstitutions.has(word) || rules.smallWords.has(word));
}

function comparePersons(a: ActorNode, b: ActorNode, rules: ActorRules): Verdict {
  if (countriesClash(a, b) && !sharesRole(a, b)) return sharesFamily(a, b, rules) ? CLASH : NONE;
  const left = personName(a.main, rules);
  const right = personName(b.main, rules);
  if (left.given === null || right.given === null) return compareBare(a, b, rules);
  if (a.main.joined === b.main.joined) return { kind: 'same', strength: 5 };
  return compareFull(left, right, { supported: supported(a, b), oneStory: a.story === b.story, rules });
}

interface PersonContext {
  readonly supported: boolean;
  readonly oneStory: boolean;
  readonly rules: ActorRules;
}

function compareFull(a: PersonName, b: PersonName, context: PersonContext): Verdict {
  const family = matchFamily(a.family, b.family);
  if (family === 'different') return NONE;
  const given = matchGiven(a.given as string, b.given as string, context.rules);
  if (given === 'different') return family === 'equal' ? CLASH : NONE;
  if (partsClash(a, b)) return CLASH;
  if (family === 'equal')
    return { kind: 'same', strength: given === 'short' ? 3 : given === 'equal' ? 5 : 4 };
  const enough = given !== 'short' && (context.supported || context.oneStory);
  return enough ? { kind: 'same', strength: 3 } : NONE;
}

/** At least one side is a single word: equal to the other's family name or to a short form used for it. */
function compareBare(a: ActorNode, b: ActorNode, rules: ActorRules): Verdict {
  if (a.main.joined === b.main.joined) return { kind: 'same', strength: 2 };
  if (a.main.words.length > 1) return NONE;
  const word = a.main.joined;
  const fits =
    b.forms.some((form) => form.words.length === 1 && form.joined === word) ||
    matchFamily(word, personName(b.main, rules).family) === 'equal';
  if (fits) return { kind: 'part' };
  return word.length >= SHORTEST_SURNAME && personName(b.main, rules).middle.at(-1) === word
    ? { kind: 'surname' }
    : NONE;
}

function sharesRole(a: ActorNode, b: ActorNode): boolean {
  for (const role of a.roles) if (b.roles.has(role)) return true;
  return false;
}

function sharesFamily(a: ActorNode, b: ActorNode, rules: ActorRules): boolean {
  return personName(a.main, rules).family === personName(b.main, rules).family;
}

function compareNames(a: ActorNode, b: ActorNode, rules: ActorRules): Verdict {
  const common = isCommonName(a.main, rules) && isCommonName(b.main, rules);
  const clash = countriesClash(a, b);
  if (a.forms.some((form) => b.forms.some((other) => sameForm(form, other)))) {
    if (clash && (common || a.type !== 'organisation')) return CLASH;
    return { kind: 'same', strength: common && !supported(a, b) ? 2 : 5 };
  }
  if (clash) return NONE;
  if (defines(a, b) || defines(b, a)) return { kind: 'same', strength: 5 };
  if (abbreviates(a, b)) return { kind: 'acronym' };
  return !common && a.type === b.type && shortens(a.main, b.main, rules) ? { kind: 'part' } : NONE;
}

/** Equal but for case, accents and hyphens. */
function sameForm(a: NameForm, b: NameForm): boolean {
  return a.joined !== '' && a.joined === b.joined;
}

/** A report introduces the first as the short form of the second: "Long Name (LN)". */
function defines(short: ActorNode, long: ActorNode): boolean {
  return short.forms.some((form) => form.acronym !== null && long.introduces.has(form.acronym));
}

function abbreviates(short: ActorNode, long: ActorNode): boolean {
  return short.forms.some(
    (form) => form.acronym !== null && long.forms.some((other) => other.initials === form.acronym),
  );
}

/** The first is the second with words left out, both with the same head (`NATO centre`). */
function shortens(short: NameForm, long: NameForm, rules: ActorRules): boolean {
  if (short.words.length < 2 || short.words.length >= long.words.length) return false;
  const all = new Set(long.words);
  return short.words.every((word) => all.has(word)) && headOf(short, rules) === headOf(long, rules);
}

/** The last word before the first small word: `centre` in "Centre of Excellence". */
function headOf(form: NameForm, rules: ActorRules): string | undefined {
  const cut = form.words.findIndex((word, at) => at > 0 && rules.smallWords.has(word));
  return form.words[(cut < 0 ? form.words.length : cut) - 1];
}

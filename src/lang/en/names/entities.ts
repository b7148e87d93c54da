import type { ActorType } from '../../../model/index.ts';
import { FEMALE_WORDS, MALE_WORDS } from '../role-words.ts';
import type { NameUse } from './find.ts';
import { countryName, type Gender, givenName } from './lexicon.ts';
import type { Page } from './page.ts';

/** Somebody or something that a report names, with everything gathered about it. */
export interface Entity {
  readonly type: ActorType;
  /** Country it is (type country), it is of (a people) or acts for; filled in as the text says so. */
  country: string | null;
  gender: Gender | null;
  readonly roles: Set<string>;
  readonly names: Set<string>;
  readonly uses: NameUse[];
  /** True once a use outside page furniture was met. */
  stated: boolean;
}

/** The entity of each use of a name, in the order of the uses; null where two could be meant. */
export type Linked = readonly (Entity | null)[];

/** Longest way back, in names, to the person that an ambiguous surname takes up. */
const SURNAME_REACH = 12;

/** Tells for every name who is meant: spellings, surnames and abbreviations of one entity come together. */
export function linkNames(page: Page, uses: readonly NameUse[]): Linked {
  const book = new Book();
  const linked: (Entity | null)[] = new Array<Entity | null>(uses.length).fill(null);
  const acronyms = new Map<string, string>();
  for (const use of uses)
    if (use.known !== null && isAcronym(use.name)) acronyms.set(lettersOf(use.name), keyOf(use));
  uses.forEach((use, index) => {
    if (isShort(use)) return;
    const misspelt =
      use.known === null && isAcronym(use.name) ? acronyms.get(lettersOf(use.name)) : undefined;
    linked[index] = book.enter(use, misspelt ?? keyOf(use));
  });
  const bearers = indexShortForms(uses, linked);
  uses.forEach((use, index) => {
    if (linked[index] !== null) return;
    const all = bearers.get(`${use.type}:${wordsOf(use.name).join(' ')}`);
    const gender = titleGender(use);
    const candidates = [...(all ?? [])].filter((entity) => mayBear(entity, gender));
    if (candidates.length === 0) linked[index] = book.enter(use, `${keyOf(use)}${all ? ` ${gender}` : ''}`);
    else if (use.type !== 'person' && candidates.length > 1) linked[index] = book.enter(use, keyOf(use));
    else {
      const chosen = candidates.length === 1 ? candidates[0]! : fittest(linked, index, { use, candidates });
      linked[index] = chosen;
      if (chosen !== null) note(chosen, use);
    }
  });
  return joinAbbreviations(page, uses, linked);
}

/** The gender that a form of address before the name tells, or null. */
function titleGender(use: NameUse): Gender | null {
  const words = use.titles.flatMap((title) => title.words.replace(/\./g, '').split(' '));
  if (words.some((word) => MALE_WORDS.has(word))) return 'male';
  return words.some((word) => FEMALE_WORDS.has(word)) ? 'female' : null;
}

/** "Mr Hale" is not Susan Hale. */
function mayBear(entity: Entity, gender: Gender | null): boolean {
  const own = gender === null ? null : genderOf(entity);
  return own === null || own === gender;
}

/** One word of a person or organisation that may be short for a longer name. */
function isShort(use: NameUse): boolean {
  if (use.known !== null || use.name.includes(' ')) return false;
  return use.type === 'person' || (use.type === 'organisation' && /\p{Ll}/u.test(use.name));
}

/** Shortest acronym whose letters in another order are taken for a slip of the pen ("DRPK" beside "DPRK"). */
const SAFE_ACRONYM = 4;

function isAcronym(name: string): boolean {
  return name.length >= SAFE_ACRONYM && /^\p{Lu}+$/u.test(name);
}

/** First letter and the others in alphabetical order: equal for two spellings that swap letters. */
function lettersOf(name: string): string {
  return name.slice(0, 1) + [...name.slice(1)].sort().join('');
}

/** Entities by key; the key makes spellings equal that differ in case, hyphens, middle initials or a leading "the". */
class Book {
  readonly #entities = new Map<string, Entity>();

  enter(use: NameUse, key: string): Entity {
    let entity = this.#entities.get(key);
    if (entity === undefined) {
      const country = use.known?.country ?? null;
      entity = {
        type: use.type,
        country,
        gender: null,
        roles: new Set(),
        names: new Set(),
        uses: [],
        stated: false,
      };
      this.#entities.set(key, entity);
    }
    note(entity, use);
    return entity;
  }
}

function note(entity: Entity, use: NameUse): void {
  entity.names.add(use.name);
  entity.uses.push(use);
  if (!use.furniture) entity.stated = true;
}

function keyOf(use: NameUse): string {
  if (use.known !== null) return use.known.entity;
  const words = use.type === 'person' ? personWords(use.name) : wordsOf(use.name);
  if (use.type !== 'person' || words.length < 3) return `${use.type}:${words.join(' ')}`;
  const initials = words.filter(
    (word, index) => index === 0 || index === words.length - 1 || !/^\p{L}\.?$/u.test(word),
  );
  return `${use.type}:${initials.join(' ')}`;
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .split(/[\s-]+/);
}

/** The words of a person's name without what tells generations apart: "Adam Berg Jr.", "Carl Dahl III". */
export function personWords(name: string): readonly string[] {
  const words = wordsOf(name);
  return words.length > 2 && GENERATION.test(words.at(-1)!) ? words.slice(0, -1) : words;
}

const GENERATION = /^(?:[js]r\.?|ii|iii|iv)$/;

/**
 * Bearers of every short form of the full names. People: last words, all but the first, and a family name that
 * leads. Organisations: the first word.
 */
function indexShortForms(uses: readonly NameUse[], linked: Linked): ReadonlyMap<string, ReadonlySet<Entity>> {
  const bearers = new Map<string, Set<Entity>>();
  const add = (short: string, entity: Entity) =>
    bearers.set(short, (bearers.get(short) ?? new Set()).add(entity));
  uses.forEach((use, index) => {
    const entity = linked[index] ?? null;
    const words = use.type === 'person' ? personWords(use.name) : wordsOf(use.name);
    if (use.furniture || entity === null || words.length < 2 || use.known !== null) return;
    if (use.type === 'organisation') add(`organisation:${words[0]!}`, entity);
    if (use.type !== 'person') return;
    for (const short of shortForms(words)) add(`person:${short}`, entity);
  });
  return bearers;
}

/**
 * Short forms of a full name: the last word, all but the first, the first (a family name that leads), and of three
 * words the middle one (the first of two family names).
 */
export function shortForms(words: readonly string[]): readonly string[] {
  const forms = [words.at(-1)!, words.slice(1).join(' '), words[0]!];
  const middle = words.length === 3 && words[1]!.length > 2 ? [words[1]!] : [];
  return [...forms, ...middle];
}

/** Of several bearers of a surname: with an office the one who holds it or nobody, else the one named last. */
function fittest(
  linked: Linked,
  index: number,
  given: { readonly use: NameUse; readonly candidates: readonly Entity[] },
): Entity | null {
  const roles = rolesOf(given.use);
  if (roles.length === 0) return nearest(linked, index, new Set(given.candidates));
  const holders = given.candidates.filter((entity) =>
    entity.uses.some((use) => rolesOf(use).some((role) => roles.includes(role))),
  );
  return holders.length === 1 ? holders[0]! : nearest(linked, index, new Set(holders));
}

function rolesOf(use: NameUse): readonly string[] {
  return use.titles.flatMap(({ role }) => (role === null ? [] : [role]));
}

/** Of several bearers of a surname the one named last, if that was close by. */
function nearest(linked: Linked, index: number, candidates: ReadonlySet<Entity>): Entity | null {
  for (let before = index - 1; before >= Math.max(0, index - SURNAME_REACH); before--) {
    const entity = linked[before] ?? null;
    if (entity !== null && candidates.has(entity)) return entity;
  }
  return null;
}

/** "Full Name (FN)" and "FN (Full Name)" are one; later uses of the short form follow. */
function joinAbbreviations(page: Page, uses: readonly NameUse[], linked: (Entity | null)[]): Linked {
  const same = new Map<Entity, Entity>();
  for (let index = 1; index < uses.length; index++) {
    const [full, short] = [uses[index - 1]!, uses[index]!];
    const [a, b] = [linked[index - 1] ?? null, linked[index] ?? null];
    if (a === null || b === null || a === b || !isBracketed(page, full, short)) continue;
    if (!abbreviates(short.name, full.name)) continue;
    for (const use of b.uses) note(a, use);
    same.set(b, a);
  }
  return linked.map((entity) => (entity === null ? null : (same.get(entity) ?? entity)));
}

function isBracketed(page: Page, full: NameUse, short: NameUse): boolean {
  return page.text.slice(full.end, short.start).trim() === '(' && page.text[short.end] === ')';
}

/** Part of an abbreviation's letters that must be initials of the name it stands behind, in order. */
const SHARED_LETTERS = 0.6;

/** True if the letters of an abbreviation in brackets stand, in order and but for a few, at the head of the name's words. */
function abbreviates(short: string, full: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toUpperCase();
  if (letters.length < 2 || short !== short.toUpperCase()) return false;
  const initials = full.split(/[\s-]+/).map((word) => word[0]?.toUpperCase() ?? '');
  let shared = 0;
  let at = 0;
  for (const letter of letters) {
    const found = initials.indexOf(letter, at);
    if (found < 0) continue;
    shared++;
    at = found + 1;
  }
  return shared >= SHARED_LETTERS * letters.length;
}

/** The name an actor goes by: the longest form of the report; of a country the common name the report uses. */
export function displayName(entity: Entity): string {
  const names = [...entity.names];
  if (entity.type === 'country' && entity.country !== null) {
    const common = names.filter(
      (name) => isCommonForm(entity, name) && /\p{Ll}/u.test(name) && !name.includes('.'),
    );
    return longestOf(common) ?? countryName(entity.country) ?? longestOf(names) ?? '';
  }
  if (entity.type === 'group') {
    // "Liberals" rather than "Liberal": the people, not the adjective.
    return longestOf(names.filter((name) => /[^s]s$/.test(name))) ?? longestOf(names) ?? '';
  }
  return (
    longestOf(names.map((name) => (entity.type === 'organisation' ? name : name.replace(/^The /, '')))) ?? ''
  );
}

function isCommonForm(entity: Entity, name: string): boolean {
  return entity.uses.some(
    (use) => use.name === name && use.known?.form === 'common' && use.known.type === 'country',
  );
}

/** The longest name; of equals rather one that is not in capitals throughout. */
function longestOf(names: readonly string[]): string | undefined {
  const loud = (name: string): number => (/\p{Ll}/u.test(name) ? 0 : 1);
  return [...names].sort((a, b) => b.length - a.length || loud(a) - loud(b) || (a < b ? -1 : 1))[0];
}

/** The gender the given name or a title tells. */
export function genderOf(entity: Entity): Gender | null {
  if (entity.gender !== null) return entity.gender;
  for (const name of entity.names) {
    const words = name.split(' ');
    const gender = words.length > 1 ? givenName(words[0]!) : undefined;
    if (gender !== undefined && gender !== null) return gender;
  }
  return null;
}

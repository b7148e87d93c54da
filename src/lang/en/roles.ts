import type { Cast, Phrase } from './actors/types.ts';
import { BODY_NOUN, PLACE_NOUN } from './coreference/nouns.ts';
import type { Trees } from './coreference/trees.ts';
import type { Entity } from './names/entities.ts';
import type { NameUse } from './names/find.ts';
import type { Page } from './names/page.ts';
import { RELATION_HEADS, ROLE_HEADS } from './role-words.ts';

/** Verbs and nouns of meeting: their object lives where the sentence says the meeting is. */
const MEETING = new Set([
  'meet',
  'met',
  'meeting',
  'talk',
  'talks',
  'host',
  'welcome',
  'greet',
  'see',
  'receive',
  'visit',
]);
/** Farthest partner before "his counterpart", in words. */
const PARTNER_REACH = 40;
/** Farthest place before the name, in words, that a meeting is located by. */
const PLACE_REACH = 30;

/**
 * Ties offices and countries to the people named: by titles ("Prime Minister X"), words before the name ("Latvian
 * counterpart X"), apposition ("X, director of ..."), a country in brackets, and "X is the first Japanese ...".
 *
 * @returns the entity that each phrase names outright, by index of the phrase
 */
export function tieRoles(
  cast: Cast,
  phrases: readonly Phrase[],
  trees: Trees | null = null,
): ReadonlyMap<number, Entity> {
  const tied = new Map<number, Entity>();
  cast.uses.forEach((use, index) => {
    tieTitles(use, cast.linked[index] ?? null);
  });
  phrases.forEach((phrase, index) => {
    const entity = bearerOf(cast, phrase) ?? byTree(cast, trees, phrase);
    if (entity === null) return;
    if (phrase.named === null) tied.set(index, entity);
    if (entity.type === 'person') give(cast, phrase, entity);
  });
  cast.uses.forEach((_, index) => {
    tieBrackets(cast, index);
    tieMeetingPlace(cast, index);
  });
  return tied;
}

/** Gives a person the role and country of a phrase about it. */
export function give(cast: Cast, phrase: Phrase, entity: Entity): void {
  if (phrase.noun === 'counterpart') {
    for (const role of partnersRoles(cast, phrase)) entity.roles.add(role);
  } else if (ROLE_HEADS.has(phrase.noun) && !RELATION_HEADS.has(phrase.noun) && !isTitled(cast, phrase))
    entity.roles.add(phrase.role);
  if (phrase.owner === null || phrase.noun === 'counterpart')
    entity.country ??= phrase.nation ?? phrase.body?.country ?? null;
}

/** The words of a title right before a name are read with the name. */
function isTitled(cast: Cast, phrase: Phrase): boolean {
  return phrase.named !== null && cast.uses[phrase.named]!.titles.some((title) => title.role !== null);
}

function tieTitles(use: NameUse, entity: Entity | null): void {
  if (entity === null || entity.type !== 'person') return;
  for (const title of use.titles) if (title.role !== null) entity.roles.add(title.role);
  if (use.titles.some((title) => title.role !== null)) entity.country ??= use.nation?.country ?? null;
}

/** The person whom a phrase names: the name right behind it, or the one it stands beside. */
function bearerOf(cast: Cast, phrase: Phrase): Entity | null {
  if (phrase.plural || phrase.kind !== 'person') return null;
  if (phrase.named !== null) return personOf(cast, phrase.named);
  return beforeComma(cast, phrase) ?? afterComma(cast, phrase) ?? beforeCopula(cast, phrase);
}

/** What the tree says stands in apposition, or is said of by "be": "Skagen, a town of 8,000,", "Norda is a firm". */
function byTree(cast: Cast, trees: Trees | null, phrase: Phrase): Entity | null {
  if (trees === null || phrase.plural || phrase.kind === 'thing' || phrase.named !== null) return null;
  if (phrase.determiner === 'none' || phrase.owner !== null) return null;
  const { head, relation } = trees;
  const use = relation[phrase.head] === 'appos' ? cast.useAt[head[phrase.head]!] : undefined;
  const entity = use === undefined || use < 0 ? null : (cast.linked[use] ?? null);
  return entity !== null && canBe(phrase, entity) ? entity : null;
}

/** True if a phrase of this kind can be said of the entity. */
function canBe(phrase: Phrase, entity: Entity): boolean {
  if (entity.type === 'person') return phrase.kind === 'person' && phrase.listed;
  if (entity.type === 'organisation') return (phrase.bits & BODY_NOUN) !== 0;
  return (entity.type === 'country' || entity.type === 'place') && (phrase.bits & PLACE_NOUN) !== 0;
}

function personOf(cast: Cast, use: number | undefined): Entity | null {
  const entity = use === undefined || use < 0 ? null : (cast.linked[use] ?? null);
  return entity?.type === 'person' ? entity : null;
}

/** "Denis Denisov, director of ..." */
function beforeComma(cast: Cast, phrase: Phrase): Entity | null {
  const comma = cast.page.words[phrase.from - 1];
  if (comma?.text !== ',' || comma.sentence !== cast.page.words[phrase.from]!.sentence) return null;
  if (phrase.determiner === 'possessive' && phrase.owner !== null) return null;
  return personOf(cast, cast.useAt[phrase.from - 2]);
}

/** "The prime minister, Shinzo Abe, said" */
function afterComma(cast: Cast, phrase: Phrase): Entity | null {
  const { words } = cast.page;
  if (words[phrase.to]?.text !== ',' || phrase.determiner === 'indefinite') return null;
  const use = cast.useAt[phrase.to + 1] ?? -1;
  if (use < 0 || words[phrase.to + 1]!.sentence !== words[phrase.from]!.sentence) return null;
  const behind = words[cast.uses[use]!.to];
  return behind !== undefined && /^[,.]$/.test(behind.text) ? personOf(cast, use) : null;
}

/** "Abe is the first sitting Japanese prime minister" */
function beforeCopula(cast: Cast, phrase: Phrase): Entity | null {
  const { words } = cast.page;
  const verb = words[phrase.from - 1];
  if (verb === undefined || !isCopula(verb.lower) || verb.sentence !== words[phrase.from]!.sentence)
    return null;
  return personOf(cast, cast.useAt[phrase.from - 2]);
}

export function isCopula(word: string): boolean {
  return /^(?:is|was|became|remains|'s)$/.test(word);
}

/** A counterpart holds the office of the other person of the sentence: "Prime Minister X and his Latvian counterpart Y". */
function partnersRoles(cast: Cast, phrase: Phrase): readonly string[] {
  const sentence = cast.page.words[phrase.from]!.sentence;
  const least = Math.max(0, phrase.from - PARTNER_REACH);
  for (let at = phrase.from - 1; at >= least && cast.page.words[at]!.sentence === sentence; at--) {
    const partner = personOf(cast, cast.useAt[at]);
    if (partner !== null) return [...partner.roles];
  }
  return [];
}

/** "Metin Baydar (Turkey)" */
function tieBrackets(cast: Cast, index: number): void {
  const use = cast.uses[index]!;
  const entity = personOf(cast, index);
  const { words } = cast.page;
  if (entity === null || words[use.to]?.text !== '(') return;
  const inner = cast.useAt[use.to + 1] ?? -1;
  if (inner < 0 || words[cast.uses[inner]!.to]?.text !== ')') return;
  if (cast.uses[inner]!.type === 'country') entity.country ??= cast.linked[inner]?.country ?? null;
}

/**
 * "In the Estonian capital Tallinn, Abe met with President X": an office without a country belongs to the country
 * where its holder is met, if the sentence names just one before.
 */
function tieMeetingPlace(cast: Cast, index: number): void {
  const use = cast.uses[index]!;
  const entity = personOf(cast, index);
  if (entity === null || entity.country !== null || !use.titles.some((title) => title.role !== null)) return;
  const { page } = cast;
  const sentence = page.words[use.from]!.sentence;
  const least = Math.max(page.lines[sentence]!.from, use.from - PLACE_REACH);
  const titleStart = use.titles[0]!.from;
  let meets = false;
  for (let at = titleStart - 1; at >= least; at--) {
    const word = page.words[at]!;
    if (MEETING.has(word.lower) || (MEETING.has(word.lemma) && word.upos === 'VERB')) meets = true;
    const other = cast.useAt[at]!;
    const country = meets && other >= 0 ? locativeCountry(page, cast.uses[other]!) : null;
    if (country === null) continue;
    entity.country = country;
    return;
  }
}

/** The country that "in the Estonian capital", "to Latvia", "in Tallinn" or "Estonia, where" put the scene in. */
function locativeCountry(page: Page, use: NameUse): string | null {
  const country = use.known?.country ?? null;
  const after = page.words[use.to];
  if (use.type === 'group') return after?.lower === 'capital' || after?.lower === 'city' ? country : null;
  if (after?.text === ',' && page.words[use.to + 1]?.lower === 'where') return country;
  const before = page.words[use.from - 1]?.lower;
  return before === 'in' || before === 'to' || before === 'capital' || before === 'at' ? country : null;
}

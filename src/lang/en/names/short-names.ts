import type { Entity, Linked } from './entities.ts';
import type { NameUse } from './find.ts';
import { ORGANISATION_HEADS } from './heads.ts';
import { plain } from './lexicon.ts';
import type { Page } from './page.ts';

/** British and American spellings of the nouns that head institutions, as one. */
export function foldSpelling(word: string): string {
  if (word === 'centre') return 'center';
  if (word === 'theatre') return 'theater';
  if (word.endsWith('isation')) return `${word.slice(0, -'isation'.length)}ization`;
  return word.endsWith('ence') ? `${word.slice(0, -'ce'.length)}se` : word;
}

/**
 * "the NATO centre" after "NATO Cooperative Cyber Defence Center of Excellence": a name with a small noun behind it
 * is short for the one institution of the report whose name begins with the one and holds the other.
 *
 * @returns the uses with the noun taken in, and who they mean
 */
export function joinShortNames(
  page: Page,
  uses: readonly NameUse[],
  linked: Linked,
): { readonly uses: readonly NameUse[]; readonly linked: Linked } {
  const byStart = institutionsByStart(linked);
  const entities = [...linked];
  const joined = uses.map((use, index) => {
    const noun = page.words[use.to];
    if (noun === undefined || noun.capital || noun.sentence !== page.words[use.from]!.sentence) return use;
    if (!ORGANISATION_HEADS.has(noun.lower)) return use;
    const meant = (byStart.get(firstWord(use.name)) ?? []).filter((entity) =>
      isShortFor(entity, use.name, noun.lower),
    );
    const [entity] = meant;
    if (meant.length !== 1 || entity === undefined || entity === linked[index]) return use;
    entities[index] = entity;
    const name = plain(page.text.slice(use.start, noun.end));
    const short: NameUse = { ...use, to: use.to + 1, end: noun.end, name, type: 'organisation', known: null };
    entity.names.add(name);
    entity.uses.push(short);
    return short;
  });
  return { uses: joined, linked: entities };
}

function institutionsByStart(linked: Linked): ReadonlyMap<string, readonly Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const entity of new Set(linked)) {
    if (entity?.type !== 'organisation' || !entity.stated) continue;
    for (const start of new Set([...entity.names].map(firstWord)))
      found.set(start, [...(found.get(start) ?? []), entity]);
  }
  return found;
}

function firstWord(name: string): string {
  return name.split(' ')[0]!;
}

function isShortFor(entity: Entity, start: string, noun: string): boolean {
  return [...entity.names].some((name) => {
    if (!name.startsWith(`${start} `)) return false;
    const rest = name.slice(start.length).toLowerCase().split(' ');
    return rest.some((word) => foldSpelling(word) === foldSpelling(noun));
  });
}

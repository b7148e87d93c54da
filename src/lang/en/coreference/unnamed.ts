import type { Reference } from '../actors/references.ts';
import type { Phrase } from '../actors/types.ts';
import { COLLECTIVES } from '../actors/words.ts';
import type { Entity } from '../names/entities.ts';
import { plain } from '../names/lexicon.ts';
import { ROLE_HEADS } from '../role-words.ts';
import type { Scene } from './scene.ts';

/** Most earlier groups of one noun that are compared. */
const MOST_GROUPS = 8;

/** Plural nominals by their noun, in order: "Japanese officials", and later "the officials". */
export class Groups {
  readonly #byNoun = new Map<string, { readonly nation: string | null; readonly entity: Entity }[]>();

  note(phrase: Phrase, entity: Entity): void {
    const groups = [...(this.#byNoun.get(phrase.noun) ?? []), { nation: phrase.nation, entity }];
    this.#byNoun.set(phrase.noun, groups.slice(-MOST_GROUPS));
  }

  /** The people last called by the same noun, of the same country if one is named; null for a new phrase. */
  find(phrase: Phrase): Entity | null {
    if (phrase.determiner !== 'definite' || phrase.body !== null) return null;
    const groups = this.#byNoun.get(phrase.noun) ?? [];
    return (
      groups.findLast((group) => phrase.nation === null || group.nation === phrase.nation)?.entity ?? null
    );
  }
}

/**
 * An unnamed actor. One that does not act, and one whose noun is not on crossread's lists, is known to resolution (it
 * competes for pronouns) but not stated.
 */
export function newActor(scene: Scene, reference: Reference, phrase: Phrase): Entity {
  if (!phrase.listed) return bare(phrase);
  const { page } = scene.cast;
  const words = plain(page.text.slice(page.words[phrase.from]!.start, page.words[phrase.to - 1]!.end));
  const first = page.words[phrase.from]!;
  const name =
    first.first && scene.cast.useAt[phrase.from]! < 0 ? words[0]!.toLowerCase() + words.slice(1) : words;
  const type = typeOf(phrase);
  return {
    type,
    country: phrase.nation,
    gender: phrase.gender,
    roles: new Set(type === 'organisation' || !ROLE_HEADS.has(phrase.noun) ? [] : [phrase.role]),
    names: new Set([name]),
    uses: [],
    stated: actsUnnamed(scene, reference, phrase),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** What only competes for pronouns. */
function bare(phrase: Phrase): Entity {
  return {
    type: typeOf(phrase),
    country: phrase.nation,
    gender: phrase.gender,
    roles: NONE as Set<string>,
    names: NONE as Set<string>,
    uses: [],
    stated: false,
  };
}

function typeOf(phrase: Phrase): Entity['type'] {
  if (phrase.kind === 'thing') return 'other';
  if (phrase.kind !== 'person') return phrase.kind;
  return phrase.plural || COLLECTIVES.has(phrase.noun) ? 'group' : 'person';
}

/** Unnamed people and bodies become actors where they act, speak, or are acted upon at once. */
function actsUnnamed(scene: Scene, reference: Reference, phrase: Phrase): boolean {
  const alone =
    phrase.determiner === 'none' && !phrase.plural && phrase.nation === null && phrase.body === null;
  if (alone && phrase.kind === 'person') return false;
  const { words } = scene.cast.page;
  const before = words[phrase.from - 1];
  const starts = before === undefined || before.sentence !== words[phrase.from]!.sentence;
  if (!starts && /^(?:be|become|remain|as)$/.test(before.lemma)) return false;
  if (reference.subject || reference.speaks) return true;
  if (starts) return false;
  if (before.lower === 'by' || (before.lower === 'to' && words[phrase.from - 2]?.lower === 'according'))
    return true;
  return before.upos === 'VERB';
}

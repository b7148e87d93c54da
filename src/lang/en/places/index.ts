import {
  type BlockKind,
  compareSpans,
  type Document,
  type Mention,
  type Place,
  type Step,
  spanAt,
  spansWithin,
} from '../../../model/index.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { namesThing, type Setting, settingOf, type Words } from './context.ts';
import { type Before, placeOf } from './meaning.ts';
import { type Claim, claimsIn } from './unclaimed.ts';
import { placeInName, useOf } from './uses.ts';
import { FIRM } from './words.ts';
import { type Use, World } from './world.ts';

/** What a place inside a longer name weighs beside a place. */
const IN_A_NAME = 0.7;
const OUTSIDE: ReadonlySet<BlockKind> = new Set(['boilerplate', 'byline', 'section']);

/**
 * Places that are meant as places, from the names of the report. A country counts where it is gone to, lived or fought in, not where
 * it acts; capitals that stand for a government carry another type already. Countries and names unknown to the gazetteer
 * have no coordinates. O(names x log cities).
 */
export function places(gazetteer: Gazetteer): Step<'sentences' | 'tokens' | 'mentions' | 'actors', 'places'> {
  return {
    name: 'en/places',
    version: 2,
    requires: ['sentences', 'tokens', 'mentions', 'actors'],
    provides: ['places'],
    run(document, given) {
      const { text, blocks } = document;
      const named = given.mentions.filter((mention) => mention.form === 'name');
      const claims = claimsIn({ text, tokens: given.tokens, mentions: named }, blocks, gazetteer);
      const names = withClaims(named, claims);
      const sures = new Map<Mention, boolean>(claims.map((claim) => [claim, claim.sure]));
      const source: Words = { text, tokens: given.tokens, mentions: names };
      const uses = names.map((_, index) => useOf(source, index, gazetteer));
      const world = worldOf(document, names, uses, gazetteer);
      const things = new Set(names.flatMap((one, at) => (namesThing(source, one) ? [uses[at]!.name] : [])));
      const firms = firmsOf(source);
      const found: Place[] = [];
      let before: Before | null = null;
      for (const [index, mention] of names.entries()) {
        const block = spanAt(blocks, mention.start);
        if (block !== undefined && OUTSIDE.has(block.kind)) continue;
        const setting = joinedSetting(source, mention, before);
        const place = placeOf(mention, uses[index]!, {
          source,
          world,
          gazetteer,
          setting,
          before,
          sure: sures.get(mention) === true,
          things,
          firms,
        });
        before = place === null ? null : { end: mention.end, setting, place };
        if (place === null) continue;
        if (sures.get(mention) === false && !world.choose(uses[index]!.name)?.supported) continue;
        const name = text.slice(mention.start, mention.end);
        found.push({ start: mention.start, end: mention.end, name, ...place });
      }
      return { places: found };
    },
  };
}

/** The part of the world that the names of a report speak of. */
function worldOf(
  document: Document,
  names: readonly Mention[],
  uses: readonly Use[],
  gazetteer: Gazetteer,
): World {
  const world = new World(document, gazetteer);
  world.addCountries(names);
  for (const [index, { type }] of names.entries()) {
    const use = uses[index]!;
    if (type === 'place' || type === 'other') world.add(use, type === 'place' ? 1 : 0);
    // "Lebanon, Ohio" is no country; what the other mentions are it decides.
    if (type === 'country' && use.owner !== null) world.add(use, 0);
    const inside = type === 'place' || type === 'organisation' ? placeInName(use.name) : null;
    if (inside !== null) world.add({ name: inside, owner: null, held: null }, IN_A_NAME);
  }
  world.settle();
  return world;
}

/** The names of the report, with what the claims make of some of them. */
function withClaims(names: readonly Mention[], claims: readonly Claim[]): readonly Mention[] {
  const sorted = [...claims].sort(compareSpans);
  return [...names.filter((name) => spansWithin(sorted, name).length === 0), ...sorted].sort(compareSpans);
}

/** Names of the report's companies without what says that they are: "Tamarack" of "Tamarack Group". */
function firmsOf({ text, mentions }: Words): ReadonlySet<string> {
  const firms = new Set<string>();
  for (const { type, start, end } of mentions) {
    const name = text.slice(start, end);
    if (type === 'organisation' && FIRM.test(name)) firms.add(name.replace(FIRM, ''));
  }
  return firms;
}

/** The setting of a name, or that of the name before it in a list: "in Peru, Chile and Bolivia". */
function joinedSetting(source: Words, mention: Mention, before: Before | null): Setting {
  const own = settingOf(source, mention);
  if (own.kind === 'locative' || before === null) return own;
  return JOINED.test(source.text.slice(before.end, mention.start)) ? before.setting : own;
}

const JOINED = /^(?:,|,? (?:and|or|&)) (?:(?:the|in) )?$/;

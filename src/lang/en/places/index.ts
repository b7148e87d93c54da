import {
  type BlockKind,
  compareSpans,
  type Mention,
  type Place,
  type Step,
  spanAt,
  spansWithin,
} from '../../../model/index.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Candidate } from './candidates.ts';
import { actsAt, contentOf, type Setting, settingOf, type Words } from './context.ts';
import { type Claim, claimsIn } from './unclaimed.ts';
import { placeInName, useOf } from './uses.ts';
import { CITY_STATES, DIVISION, FACILITY, LANDFORM, NO_TOWN } from './words.ts';
import { type Choice, isLarge, type Use, World } from './world.ts';

/** Names that the names step could not type need a town of this size: smaller ones share theirs with too much else. */
const SURE_POPULATION = 15_000;
/** What a place inside a longer name weighs beside a place. */
const IN_A_NAME = 0.7;
const OUTSIDE: ReadonlySet<BlockKind> = new Set(['boilerplate', 'byline', 'section']);

/** A place before its span and name are added. */
type Found = Omit<Place, 'start' | 'end' | 'name'>;

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
      const unsure = new Set<Mention>(claims.filter((claim) => !claim.sure));
      const source: Words = { text, tokens: given.tokens, mentions: names };
      const uses = names.map((_, index) => useOf(source, index, gazetteer));
      const world = new World(document, gazetteer);
      world.addCountries(names);
      for (const [index, { type }] of names.entries()) {
        const use = uses[index]!;
        if (type === 'place' || type === 'other') world.add(use, type === 'place' ? 1 : 0);
        const inside = type === 'place' || type === 'organisation' ? placeInName(use.name) : null;
        if (inside !== null) world.add({ name: inside, owner: null, held: null }, IN_A_NAME);
      }
      world.settle();
      const found: Place[] = [];
      let before: Before | null = null;
      for (const [index, mention] of names.entries()) {
        const block = spanAt(blocks, mention.start);
        if (block !== undefined && OUTSIDE.has(block.kind)) continue;
        const setting = joinedSetting(source, mention, before);
        const place = placeOf(mention, uses[index]!, { source, world, gazetteer, setting, before });
        before = place === null ? null : { end: mention.end, setting, place };
        if (place === null) continue;
        if (unsure.has(mention) && !world.choose(uses[index]!.name)?.supported) continue;
        const name = text.slice(mention.start, mention.end);
        found.push({ start: mention.start, end: mention.end, name, ...place });
      }
      return { places: found };
    },
  };
}

/** The names of the report, with what the claims make of some of them. */
function withClaims(names: readonly Mention[], claims: readonly Claim[]): readonly Mention[] {
  const sorted = [...claims].sort(compareSpans);
  return [...names.filter((name) => spansWithin(sorted, name).length === 0), ...sorted].sort(compareSpans);
}

/** The place right before a name, with its setting. */
interface Before {
  readonly end: number;
  readonly setting: Setting;
  readonly place: Found;
}

interface Context {
  readonly source: Words;
  readonly world: World;
  readonly gazetteer: Gazetteer;
  readonly setting: Setting;
  readonly before: Before | null;
}

/** The setting of a name, or that of the name before it in a list: "in Peru, Chile and Bolivia". */
function joinedSetting(source: Words, mention: Mention, before: Before | null): Setting {
  const own = settingOf(source, mention);
  if (own.kind === 'locative' || before === null) return own;
  return JOINED.test(source.text.slice(before.end, mention.start)) ? before.setting : own;
}

const JOINED = /^(?:,|,? (?:and|or|&)) (?:(?:the|in) )?$/;

function placeOf(mention: Mention, use: Use, context: Context): Found | null {
  const { world } = context;
  const { name, owner, held } = use;
  const stated = owner === null || mention.type === 'group' ? null : world.inside(name, owner);
  if (stated !== null) return placeAt(stated, `the one in "${owner}", which stands behind it`);
  const state = held === null ? null : world.around(name, held);
  if (state !== null) return placeAt(state, `the region that "${held}" lies in`);
  const { setting } = context;
  if (isGovernment(mention, name, setting, context)) return null;
  switch (mention.type) {
    case 'place':
      return namedPlace(mention, name, context);
    case 'country':
      return countryPlace(mention, name, context);
    case 'other':
      return setting.kind === 'locative' ? untypedPlace(setting, world.choose(name)) : null;
    default:
      return null;
  }
}

/** A country or capital that acts, owns or stands beside a party: its government is meant, no place. */
function isGovernment(
  mention: Mention,
  name: string,
  setting: Setting,
  { source, gazetteer }: Context,
): boolean {
  const acts = actsAt(source, mention);
  if (acts === 'owner')
    return gazetteer.country(name) !== null || (setting.kind === 'none' && gazetteer.capital(name) !== null);
  return acts !== null && setting.kind === 'none' && gazetteer.capital(name) !== null;
}

function placeAt(candidate: Candidate, why: string): Found {
  const { country, lat, lon, geonames, kind } = candidate;
  return { country, lat, lon, geonames, precision: kind, why };
}

function unknown(precision: Place['precision'], why: string): Found {
  return { country: null, lat: null, lon: null, geonames: null, precision, why };
}

/** A country only where it is a place, never its middle as coordinates. */
function countryPlace(mention: Mention, name: string, context: Context): Found | null {
  const { gazetteer, world } = context;
  const country = gazetteer.country(name);
  if (country === null) return null;
  const state = gazetteer.regions(name).find((region) => region.state);
  if (state !== undefined && world.isAmericanState(state)) {
    const { lat, lon, geonames } = state;
    const why = 'American state by the rest of the report';
    return { country: 'USA', lat, lon, geonames, precision: 'region', why };
  }
  const town = world.townOf(name, country.alpha3);
  if (town !== null) return placeAt(town.candidate, town.why);
  const why = reasonOf(mention, country.alpha3, context);
  if (why === null) return null;
  const city = CITY_STATES.has(country.alpha3) ? gazetteer.cities(name)[0] : undefined;
  if (city?.country === country.alpha3) {
    const { lat, lon, geonames } = city;
    return { country: city.country, lat, lon, geonames, precision: 'city', why: `city and ${why}` };
  }
  return { ...unknown('country', why), country: country.alpha3 };
}

/** What makes a country a place where it stands, or null. */
function reasonOf(mention: Mention, alpha3: string, { source, setting, before }: Context): string | null {
  if (setting.kind === 'locative') return `country behind "${setting.word}"`;
  const content = contentOf(source, mention);
  if (content !== null) return `country before "${content}"`;
  const inside = before !== null && before.place.country === alpha3 && before.place.precision !== 'country';
  return inside && /^, $/.test(source.text.slice(before.end, mention.start))
    ? 'country behind a place that lies in it'
    : null;
}

function namedPlace(mention: Mention, name: string, context: Context): Found | null {
  const { gazetteer, world } = context;
  if (NO_TOWN.test(name)) return null;
  if (isLarge(name)) return unknown('region', 'part of the world larger than a country');
  const choice = world.choose(name);
  // "Zaire" is a province elsewhere, "Luxembourg" next door.
  if (
    gazetteer.country(name) !== null &&
    (choice === null || (choice.candidate.wide && !choice.candidate.state))
  )
    return countryPlace(mention, name, context);
  if (choice !== null && isMeant(choice, mention, name, context))
    return placeAt(choice.candidate, choice.why);
  const site = sitePlace(name, world);
  // A name that nothing knows, and that is used as no place, may be anything: "Ebola", a brand, a horse.
  const placed = context.setting.kind === 'locative' || LANDFORM.test(name) || site.precision === 'facility';
  return site.lat !== null || placed ? site : null;
}

/** A river, lake or site is no town of its name, but for towns that are called so: "Goose Creek", not "the Red River". */
function isMeant(
  { candidate, supported }: Choice,
  mention: Mention,
  name: string,
  { source }: Context,
): boolean {
  if (DIVISION.test(name) || candidate.wide || !(LANDFORM.test(name) || FACILITY.test(name))) return true;
  return supported && !/\b[Tt]he $/.test(source.text.slice(Math.max(0, mention.start - 4), mention.start));
}

/** A name that the gazetteer lacks, in the place that it begins with, if the report names that place: "Seoul City Hall". */
function sitePlace(name: string, world: World): Found {
  const words = name.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const town = words.slice(0, count).join(' ');
    const choice = world.choose(town);
    if (choice?.supported && !(choice.candidate.wide && !choice.candidate.state))
      return placeAt(choice.candidate, `"${town}", with which its name begins; ${choice.why}`);
  }
  return FACILITY.test(name)
    ? unknown('facility', 'site by its name; not in the gazetteer')
    : unknown('region', 'not in the gazetteer');
}

/** A name of unknown kind behind "in" or "near" that a town of some size bears. */
function untypedPlace(setting: Setting & { kind: 'locative' }, choice: Choice | null): Found | null {
  if (
    !/^(?:in|near|nearby|at|from|to|outside|into|around|port of|city of|town of|village of)$/.test(
      setting.word,
    )
  )
    return null;
  if (choice === null || choice.candidate.population < SURE_POPULATION) return null;
  return placeAt(choice.candidate, `behind "${setting.word}"; ${choice.why}`);
}

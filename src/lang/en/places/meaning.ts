import type { Mention, Place } from '../../../model/index.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Candidate } from './candidates.ts';
import { actsAt, contentOf, type Setting, type Words } from './context.ts';
import { CITY_STATES, DIVISION, FACILITY, INSIDE, isLarge, LANDFORM, NO_TOWN, STREET } from './words.ts';
import type { Choice, Use, World } from './world.ts';

/** Names that the names step could not type need a town of this size: smaller ones share theirs with too much else. */
const SURE_POPULATION = 15_000;

/** A place before its span and name are added. */
export type Found = Omit<Place, 'start' | 'end' | 'name'>;

/** The place right before a name, with its setting. */
export interface Before {
  readonly end: number;
  readonly setting: Setting;
  readonly place: Found;
}

/** What tells how a name is meant where it stands. */
export interface Context {
  readonly source: Words;
  readonly world: World;
  readonly gazetteer: Gazetteer;
  readonly setting: Setting;
  readonly before: Before | null;
  /** True for a claim that is sure. */
  readonly sure: boolean;
  /** Names that the report gives to things: "the Riverside mill". */
  readonly things: ReadonlySet<string>;
  /** Short names of companies. */
  readonly firms: ReadonlySet<string>;
}

/** The place that a name means, or null where it means none. O(log gazetteer). */
export function placeOf(mention: Mention, use: Use, context: Context): Found | null {
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

const STREET_REACH = 12;

function namedPlace(mention: Mention, name: string, context: Context): Found | null {
  const { gazetteer, world } = context;
  if (NO_TOWN.test(name) || STREET.test(context.source.text.slice(mention.end, mention.end + STREET_REACH)))
    return null;
  if (isLarge(name)) return unknown('region', 'part of the world larger than a country');
  const choice = world.choose(name);
  // "Zaire" is a province elsewhere, "Luxembourg" next door.
  if (
    gazetteer.country(name) !== null &&
    (choice === null || (choice.candidate.wide && !choice.candidate.state))
  )
    return countryPlace(mention, name, context);
  // The short name of a company of the report, "Tamarack" of the "Tamarack Group", is hardly the hamlet of that name.
  if (choice !== null && context.firms.has(name) && choice.candidate.population < SURE_POPULATION)
    return null;
  // "The Riverside mill" is called so; it need not stand in the Riverside that has the most inhabitants.
  if (choice !== null && !choice.anchored && context.things.has(name) && !isInside(context.setting))
    return null;
  // A hamlet for which nothing speaks is not meant where nothing makes the name a place.
  if (choice !== null && !choice.supported && !context.sure && context.setting.kind === 'none') return null;
  if (choice !== null && isMeant(choice, mention, name, context))
    return placeAt(choice.candidate, choice.why);
  const site = sitePlace(name, world);
  // A name that nothing knows, and that is used as no place, may be anything: "Ebola", a brand, a horse; so may initials.
  if (site.lat === null && /^[A-Z]{2,5}$/.test(name)) return null;
  const placed = context.setting.kind === 'locative' || LANDFORM.test(name) || site.precision === 'facility';
  return site.lat !== null || placed ? site : null;
}

function isInside(setting: Setting): boolean {
  return setting.kind === 'locative' && INSIDE.test(setting.word);
}

/**
 * A river, lake or site is no town or district of its name, but for towns that are called so: "Goose Creek", not "the Red River" or
 * "the Danube".
 */
function isMeant(
  { candidate, supported }: Choice,
  mention: Mention,
  name: string,
  { source }: Context,
): boolean {
  const article = /\b[Tt]he $/.test(source.text.slice(Math.max(0, mention.start - 4), mention.start));
  if (DIVISION.test(name)) return true;
  if (candidate.wide) return !(candidate.minor && article);
  return !(LANDFORM.test(name) || FACILITY.test(name)) || (supported && !article);
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

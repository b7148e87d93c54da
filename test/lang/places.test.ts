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
    ['{c:Kenya} was hit by floods.', ['Kenya KEN country']],
    ['{c:Sweden} has seen two outbreaks.', ['Sweden SWE country']],
    ['{c:Sweden} is the ninth country to suffer.', ['Sweden SWE country']],
    ['He drove to the {c:Mexico} border.', ['Mexico MEX country']],
    ['{p:Moldora} lies near {p:Lviv}.', ['Lviv UKR city']],
    ['He went to {p:Moldora}.', ['Moldora null region']],
    ['They met at {p:Lviv City Hall} in {p:Lviv}.', ['Lviv City Hall UKR city', 'Lviv UKR city']],
    [
      'They sold the {p:Riverside} paper mill. {p:Riverside} has a proud history.',
      ['Riverside null facility', 'Riverside null facility'],
    ],
    ['Growers along the {p:Danube} wait.', ['Danube null region']],
    ['Talks with {c:South Korea} and {c:Japan} failed.', []],
    ['He spoke in {p:Mbanza} {c:Congo}.', ['Mbanza Congo AGO city']],
    [
      'He lives in {c:Lebanon}, {p:Ohio}. {c:Lebanon} has a fair.',
      ['Lebanon USA city', 'Ohio USA region', 'Lebanon USA city'],
    ],
    ['The fair is in {p:August}, not in {p:March}.', []],
    ['The fair is in {p:March}, {p:Cambridgeshire}.', ['March GBR city', 'Cambridgeshire GBR region']],
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
    '{c:Sweden} has seen two ministers.',
    '{c:Sweden} set tariffs.',
    'The {p:Riverside} virus spreads. {p:Riverside} spreads fast.',
    '{o:Tamarack Group} came. They sold it to {p:Tamarack}.',
    '{p:Tamarack} sings.',
    'He works in {p:UN} offices near {p:Highway} 12.',
    'The shop is at 1000 {p:Lancaster} Street.',
    '{p:Vrellamouth} spread fast.',
    'A policy towards {c:Peru}.',
    'The {p:Central} question.',
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

describe('names that were taken for something else, or for nothing', () => {
  test.each<[string, string, string[]]>([
    ['a home behind an age', 'Ann Lee, 39, of {n:Ten Mile}, won.', ['Ten Mile USA city']],
    ['a man of a town', 'A {n:Winona} man won.', ['Winona USA city']],
    ['a dateline', '{o:PATASKALA} -- A shop opened.', ['PATASKALA USA city']],
    [
      'an office of the town',
      'The shop belongs to {p:Gary}, said Pataskala Mayor {n:Ann Lee}.',
      ['Gary USA city', 'Pataskala USA city'],
    ],
    [
      'counties by their list',
      'Snow fell in Becker, {n:Clay} and Todd counties.',
      ['Becker USA region', 'Clay USA region', 'Todd USA region'],
    ],
    ['inside', 'She lives in {n:Pataskala}.', ['Pataskala USA city']],
    [
      'short forms of states',
      'A {o:Fla.} economist and a W.Va. road.',
      ['Fla. USA region', 'W.Va. USA region'],
    ],
    [
      'again, elsewhere in the report',
      'She lives in {p:Pataskala}. {n:Pataskala} grows.',
      ['Pataskala USA city', 'Pataskala USA city'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  // "Swift" is read as an adjective here.
  test.fails('a county that is a word', () =>
    expect(short('Snow fell in Becker, {n:Clay} and Swift counties.')).toEqual([
      'Becker USA region',
      'Clay USA region',
      'Swift USA region',
    ]));

  test.each([
    ['a person of that name in the report', '{n:Ann Lindsay} came. They saw talent in {n:Lindsay}.'],
    ['a longer name', 'The shop in {n:Winona} Ryder Street, or {n:Winona} Ryder.'],
    ['a word', 'They believe in {o:Independence}.'],
    ['a month', 'The fair is in August.'],
    ['a given name elsewhere', 'Her daughter {n:Brittany} sings.'],
    ['nothing around it', '{n:Pataskala} sings.'],
    ['a possession', 'Faith in {n:Clinton}’s plan fell.'],
    ['to a person', 'He spoke to {n:Clinton}.'],
  ])('no place: %s', (_name, text) => {
    expect(short(text)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { kilometres } from '../../eval/places.ts';
import { read, where } from './places-support.ts';

describe('which of several places of one name', () => {
  test.each<[string, string, string[]]>([
    ['the largest, where nothing speaks for another', 'It rained in {p:Dublin}.', ['Dublin 53,-6']],
    [
      'the one in the state behind it, wherever else it is named',
      'It rained in {p:Dublin}. The mayor of {p:Dublin}, {p:Ohio}, was pleased.',
      ['Dublin 40,-83', 'Dublin 40,-83', 'Ohio 40,-83'],
    ],
    [
      'the one near the other places',
      'It rained in {p:Athens}, in {p:Watkinsville} and in {p:Oconee County}.',
      ['Athens 34,-83', 'Watkinsville 34,-83', 'Oconee County 34,-83'],
    ],
    [
      'an organisation’s name tells the part of the world',
      'It rained in {p:Athens}. The {o:Oconee County Sheriff} warned {p:Watkinsville}.',
      ['Athens 34,-83', 'Watkinsville 34,-83'],
    ],
    [
      'a county’s name where no name is marked',
      'It rained in {p:Athens}, said the Oconee County Board of Works.',
      ['Athens 34,-83'],
    ],
    [
      'a state is not a town of its name',
      'Snow fell in {p:Ohio}, {p:Nevada} and {p:Pennsylvania}.',
      ['Ohio 40,-83', 'Nevada 39,-117', 'Pennsylvania 41,-78'],
    ],
    [
      'the state behind a town in it',
      'A fire in {p:Buffalo}, {p:New York}.',
      ['Buffalo 43,-79', 'New York 43,-75'],
    ],
    ['otherwise the city', 'A fire in {p:New York}.', ['New York 41,-74']],
    ['a state that says so', 'Rain in {p:Washington} state.', ['Washington 47,-120']],
    ['otherwise the capital', 'Rain in {p:Washington}.', ['Washington 39,-77']],
    [
      'a province by what it is',
      'He fled to {p:Nyanza} province and {p:Nyanza Province}.',
      ['Nyanza -1,34', 'Nyanza Province -1,34'],
    ],
    [
      'counties by their list',
      'Storms hit {p:Otoe}, {p:Cass} and {p:Lancaster} counties in {p:Nebraska}.',
      ['Otoe 41,-96', 'Cass 41,-96', 'Lancaster 41,-97', 'Nebraska 42,-100'],
    ],
    ['a part of a state is in the state', 'Rain in {p:Northeast Texas}.', ['Northeast Texas 31,-99']],
    ['an unknown name is nowhere', 'Rain in {p:Vrellamouth}.', ['Vrellamouth nowhere']],
    ['nor is a river the town of its name', 'The {p:Lancaster River} rose.', ['Lancaster River nowhere']],
  ])('%s', (_name, text, expected) => {
    expect(where(text)).toEqual(expected);
  });

  test.each<[string, string | undefined, string | undefined, string]>([
    ['its name', 'The Lancaster Herald', 'https://herald.example.co.uk/1', 'Lancaster 54,-3'],
    ['its address', undefined, 'https://www.thelancasternews.co.uk/2', 'Lancaster 54,-3'],
    ['a bare domain', 'lancasterdaily.co.uk', undefined, 'Lancaster 54,-3'],
    ['the state in its name', 'Ohio Valley Times', undefined, 'Lancaster 40,-83'],
    ['nothing but the trade', 'The Daily News', 'https://news.example.com/', 'Lancaster 35,-118'],
  ])('the outlet’s own, by %s', (_name, outlet, url, expected) => {
    const from = { ...(outlet === undefined ? {} : { outlet }), ...(url === undefined ? {} : { url }) };
    expect(where('A shop opened in {p:Lancaster}.', from)).toEqual([expected]);
  });

  test('the reasons are told', () => {
    const [place] = read('It rained in {p:Athens} and in {p:Oconee County}.', { outlet: 'Athens Star' });
    expect(place?.why).toMatch(/likeliest of \d+ places of that name/);
    expect(place?.why).toContain("in the outlet's name");
    expect(place?.why).toContain('near other places of the report');
  });

  test('a name that no report settles costs the same in a long report: the vote is taken once', () => {
    const once = read('Rain in {p:Springfield}.');
    const often = read('Rain in {p:Springfield}. '.repeat(50));
    expect(new Set(often.map(({ lat, lon }) => `${lat} ${lon}`)).size).toBe(1);
    expect(kilometres(once[0]!.lat!, once[0]!.lon!, often[0]!.lat!, often[0]!.lon!)).toBe(0);
  });
});

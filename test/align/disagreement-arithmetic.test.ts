import { describe, expect, test } from 'vitest';
import { arithmeticDisagreements } from '../../src/align/disagreements/arithmetic/index.ts';
import type { Disagreement, FullReport } from '../../src/model/index.ts';
import { analysed, documentOf } from '../lang/analysed.ts';
import { rules } from './build.ts';

function found(text: string, published: string | null = '2021-03-10'): readonly Disagreement[] {
  const report = { ...documentOf(text, published), ...analysed(text, published) } as FullReport;
  return arithmeticDisagreements({ reports: [report], stories: [], rules });
}

describe('figures that do not add up, with the sum', () => {
  test.each([
    [
      'It paid 200 million yen ($2 million) and later 500 million yen (about $3.1 million).',
      '1 USD is 100 JPY by the first and 161.3 JPY by the second',
      ['200 million yen ($2 million)', '500 million yen (about $3.1 million)'],
    ],
    [
      'Sales rose 20 percent to $560 million from $500 million.',
      'from $500 million to $560 million is a change of 12 percent, not 20 percent',
      ['20 percent', '$560 million', '$500 million'],
    ],
    [
      'Membership fell from 400 people to 300, a drop of 40 percent.',
      'from 400 people to 300 is a change of 25 percent, not 40 percent',
      ['400 people', '300', '40 percent'],
    ],
    [
      'They won 12 of the 48 seats, or 35 percent.',
      '12 of 48 seats are 25 percent, not 35 percent',
      ['12', '48 seats', '35 percent'],
    ],
    [
      'Nine people were hurt when a crane fell on Monday, March 8: four women, three men and three boys.',
      '4 + 3 + 3 = 10, not “Nine people”',
      ['Nine people', 'four women', 'three men', 'three boys'],
    ],
    [
      'Eight cases were found - six in Oster, and three in Vell.',
      '6 + 3 = 9, not “Eight cases”',
      ['Eight cases', 'six in Oster', 'three in Vell'],
    ],
    [
      'Eight cases were found - four in Oster and three in Vell.',
      '4 + 3 = 7, not “Eight cases”',
      ['Eight cases', 'four in Oster', 'three in Vell'],
    ],
    [
      'Of the 90 pupils in the school, 40 live in Oster, 30 in Vell and 30 in Tarn.',
      '40 + 30 + 30 = 100, not “90 pupils”',
      ['90 pupils', '40 live in Oster', '30 in Vell', '30 in Tarn'],
    ],
    [
      'It carried 210 passengers, 14 sailors and three cooks, for a total of 237 people.',
      '210 + 14 + 3 = 227, not “237 people”',
      ['210 passengers', '14 sailors', 'three cooks', '237 people'],
    ],
    [
      'It opened on Monday, 13 January 2018.',
      '2018-01-13 is a Saturday, not a Monday',
      ['Monday, 13 January 2018'],
    ],
    ['It opened on Monday, March 6.', '2021-03-06 is a Saturday, not a Monday', ['Monday, March 6']],
  ])('%s', (text, why, values) => {
    const [one, ...rest] = found(text);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ kind: 'arithmetic', severity: 'conflict', claim: null, why });
    expect(one?.values.map(({ value }) => value)).toEqual(values);
    for (const { start, end, value } of one?.values ?? []) expect(text.slice(start, end)).toBe(value);
  });
});

describe('what only looks like it', () => {
  test.each([
    ['rounded sums', 'It paid 5.19 billion yen ($44 million), then 100 million yen (about $889,000).'],
    [
      'rates of other years',
      'In 1998 it paid 200 million yen ($2 million). Now it pays 500 million yen ($3.1 million).',
    ],
    ['two currencies each', 'It paid 200 yen ($2) and 500 pesos ($3.10).'],
    ['a bound', 'It paid 200 million yen ($2 million) and more than 500 million yen (over $3 million).'],
    ['a rounded change', 'Sales rose 13 percent to $570 million from $500 million.'],
    ['a rate of another time', 'Sales rose 3 percent a year to $560 million from $500 million.'],
    [
      'a percentage of something else',
      'Sales rose to $560 million from $500 million, and profit rose 30 percent.',
    ],
    ['figures of two things', 'Staff rose 20 percent to 560 people from 500 offices.'],
    ['a rounded share', 'They won 12 of the 47 seats, or 26 percent.'],
    ['a list left open', 'Nine people were hurt, including four women and three men.'],
    ['some of them', 'Ten people - three officers and two nurses - were hurt.'],
    ['some of them among others', 'Ten people were hurt: three officers, two nurses and others.'],
    ['another figure before the list', 'Nine people met in two rooms: four women and three men.'],
    ['parts that need not be all', 'Of the 90 pupils, 40 live in Oster, 20 in Vell and 10 in Tarn.'],
    ['parts that overlap', 'Of the 90 pupils, 60 play chess, 50 sing and 30 do both.'],
    ['a total that is no figure', 'More than nine people were hurt: four women, three men and three boys.'],
    ['labels', 'Five articles - 76, 77, 88, 93 and 98 - were dropped.'],
    ['what adds up', 'Nine people were hurt: four women, three men and two boys.'],
    ['a weekday alone', 'It opened on Monday and closed on Tuesday at 10 p.m.'],
    ['the right weekday', 'It opened on Saturday, 13 January 2018.'],
    ['a year that the report speaks of', 'The 2018 fire broke out on Tuesday, March 6.'],
    ['a date far from publication', 'It opened on Monday, September 6.'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a date without year and publication', () => {
    expect(found('It opened on Monday, March 6.', null)).toEqual([]);
  });
});

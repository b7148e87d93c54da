import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/lang/en/reading.ts';
import { stampReader } from '../../src/read/stamp.ts';

const reader = stampReader(readRules);
const value = (words: string) => {
  const stamp = reader.find(words)?.stamp;
  return stamp?.kind === 'date' ? stamp.value : (stamp?.kind ?? null);
};

describe('dates that a report states', () => {
  it.each([
    ['25 June 2018', '2018-06-25'],
    ['25th of June, 2018', '2018-06-25'],
    ['June 25, 2018', '2018-06-25'],
    ['Jun. 25 2018', '2018-06-25'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['25-Jun-2018', '2018-06-25'],
    ['2018-06-25', '2018-06-25'],
    ['2018/06/25', '2018-06-25'],
    ['25.06.2018', '2018-06-25'],
    ['03.04.2018', '2018-04-03'],
    ['25/06/2018', '2018-06-25'],
    ['06/25/2018', '2018-06-25'],
    ['25/06/18', '2018-06-25'],
    ['04/04/2018', '2018-04-04'],
    ['Monday, 25 June, 2018, 9:45pm', '2018-06-25T21:45'],
    ['June 25, 2018 at 12:05 a.m.', '2018-06-25T00:05'],
    ['June 25, 2018 12 pm', '2018-06-25T12:00'],
    ['16:05 GMT, 25 June 2018', '2018-06-25T16:05Z'],
    ['25 June 2018 1605 GMT', '2018-06-25T16:05Z'],
    ['25 June 2018 | 16.05 BST', '2018-06-25T16:05+01:00'],
    ['June 25, 2018 4:05 PM EST', '2018-06-25T16:05-05:00'],
    ['June 25, 2018 4:05 PM ET', '2018-06-25T16:05'],
    ['25 June 2018 16:05 (GMT+8)', '2018-06-25T16:05+08:00'],
    ['25 June 2018 16:05 GMT+8', '2018-06-25T16:05+08:00'],
    ['2018-06-25 16:05:33+08:00', '2018-06-25T16:05+08:00'],
    ['2018-06-25 16:05:33.120Z', '2018-06-25T16:05Z'],
    ['31 February 2018', 'impossible'],
    ['2018-13-01', 'impossible'],
    ['29 February 2019', 'impossible'],
    ['29 February 2020', '2020-02-29'],
    ['03/04/18', 'ambiguous'],
    ['0001-01-01', 'impossible'],
    ['June 25', null],
    ['in 2018', null],
    ['version 10.2.3', null],
  ])('%s', (words, expected) => {
    expect(value(words)).toBe(expected);
  });

  it('names both readings of an ambiguous date', () => {
    expect(reader.find('03/04/18')?.stamp).toMatchObject({ readings: ['2018-04-03', '2018-03-04'] });
  });

  it('notices a weekday that does not fit', () => {
    expect(reader.find('Monday, 25 June 2018')?.stamp).toMatchObject({ weekdayDiffers: false });
    expect(reader.find('Tuesday, 25 June 2018')?.stamp).toMatchObject({ weekdayDiffers: true });
  });
});

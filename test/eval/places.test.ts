import { describe, expect, it } from 'vitest';
import {
  kilometres,
  type PlaceAnswer,
  type PlacedReport,
  placeMeasures,
  scorePlaces,
  type Toponym,
} from '../../eval/places.ts';
import type { Place } from '../../src/model/index.ts';

const TEXT = 'Ann left Averny for Peru. Peru said no. Old Averny Bay froze.';
const gazetteer = {
  country: (name: string) => (name === 'Peru' ? { alpha3: 'PER', name } : null),
};

function at(words: string, nth = 0): { start: number; end: number } {
  let start = TEXT.indexOf(words);
  for (let again = 0; again < nth; again++) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

function place(words: string, more: Partial<Place>): Place {
  return {
    ...at(words),
    name: words,
    country: null,
    lat: null,
    lon: null,
    geonames: null,
    precision: 'city',
    why: '',
    ...more,
  };
}

const peru = { name: 'Peru', lat: -10, lon: -76, fcode: 'PCLI', country: 'Peru' };
const toponyms: readonly Toponym[] = [
  { ...at('Averny'), name: 'Averny', lat: 50, lon: 3 },
  { ...at('Peru'), ...peru },
  { ...at('Peru', 1), ...peru },
  { ...at('Averny', 1), name: 'Averny' },
];

function score(answer: PlaceAnswer) {
  const report: PlacedReport = { doc: 'r', text: TEXT, toponyms };
  return scorePlaces([report], () => answer, gazetteer);
}

describe('the score of places', () => {
  it('is zero where nothing is found', () => {
    expect(placeMeasures(score({ places: [], placeLike: [] }))).toMatchObject({
      'tagging F1': 0,
      'within 161 km': 0,
      'end-to-end recall': 0,
    });
  });

  it('pairs equal spans, then overlapping ones; places without coordinates in the corpus count for tagging alone', () => {
    const places = [
      place('Averny', { lat: 50.5, lon: 3.5 }),
      place('Peru', { country: 'PER', precision: 'country' }),
      place('Old Averny Bay', { precision: 'region' }),
    ];
    const named = { ...at('Peru', 1), country: 'PER' };
    const result = score({ places, placeLike: [...places, named] });
    expect(result).toMatchObject({
      annotated: 4,
      places: { found: 3, overlap: 3, exact: 2 },
      placeLike: { found: 4, overlap: 4, exact: 3 },
      located: 3,
      tagged: 2,
      positioned: 2,
      right: 2,
      rightInRecord: 3,
    });
    expect(result.errors).toHaveLength(1);
  });

  it.each<[string, Partial<Place>, number]>([
    ['another town of the name', { lat: 40, lon: 3 }, 0],
    ['no coordinates', {}, 0],
    ['near enough', { lat: 51.4, lon: 3 }, 1],
    ['its country instead', { country: 'PER', precision: 'country' }, 0],
  ])('%s', (_name, found, right) => {
    const places = [place('Averny', found)];
    expect(score({ places, placeLike: places }).right).toBe(right);
  });
});

it('measures great circles', () => {
  expect(kilometres(0, 0, 0, 180)).toBeCloseTo(Math.PI * 6371, 0);
  expect(kilometres(52.52, 13.405, 48.857, 2.352)).toBeGreaterThan(870);
  expect(kilometres(10, 10, 10, 10)).toBe(0);
});

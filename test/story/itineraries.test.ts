import { describe, expect, it } from 'vitest';
import { report, told } from './make.ts';

/** Stops of the first itinerary as `country/place@when`. */
function stops(...bodies: readonly string[]): string[] {
  const reports = bodies.map((body, index) => report(`r${index}`, body));
  const itinerary = told(reports).itineraries[0];
  return (itinerary?.stops ?? []).map(
    (stop) =>
      `${stop.country}${stop.place === null ? '' : `/${stop.place}`}${stop.when === null ? '' : `@${stop.when}`}`,
  );
}

describe('itineraries', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a list of countries keeps the order told',
      ['Orla Finch will visit Chile, Peru and Bolivia.'],
      ['CHL', 'PER', 'BOL'],
    ],
    [
      'a second verb shares the subject and has a date of its own',
      ['Orla Finch will travel to Chile on Saturday to meet President Tomas Berg and then visit Peru.'],
      ['CHL@2024-03-09', 'PER'],
    ],
    [
      'home comes last and takes the country of the traveller',
      ['Finch is then scheduled to visit Chile and Peru, before returning home on Wednesday.'],
      ['CHL', 'PER', 'NZL@2024-03-13'],
    ],
    [
      'return to the home country by name',
      ['Finch landed in Chile on Friday. Finch is due to return to New Zealand on Wednesday.'],
      ['CHL@2024-03-08', 'NZL@2024-03-13'],
    ],
    [
      'a leading date belongs to the first movement',
      ['On Sunday, Finch is expected to travel to Chile. Finch will then visit Peru.'],
      ['CHL@2024-03-10', 'PER'],
    ],
    [
      'presence in a fronted place gives the city',
      [
        'Finch arrived in Chile on Friday. In the Chilean capital Santiago, Finch met President Tomas Berg. She will visit Peru.',
      ],
      ['CHL/Santiago@2024-03-08', 'PER'],
    ],
    [
      'a meeting in a place',
      [
        'Finch said Friday after a meeting with Tomas Berg in Santiago that trade would grow. She will fly to Peru on Sunday.',
      ],
      ['CHL/Santiago@2024-03-08', 'PER@2024-03-10'],
    ],
    [
      'the tour takes her',
      ['The tour will also take her to Chile and Peru, as well as Bolivia and Ecuador.'],
      ['CHL', 'PER', 'BOL', 'ECU'],
    ],
    [
      'an earlier stop behind "following"',
      ['Finch arrived in Peru for the second leg of her tour following Chile, where Finch met Tomas Berg.'],
      ['CHL', 'PER'],
    ],
    [
      'the capital named beside the country gives the city',
      [
        'Finch will go to Peru on Sunday and discuss trade as Lima holds the chair. Finch will visit Chile on Monday.',
      ],
      ['PER/Lima@2024-03-10', 'CHL@2024-03-11'],
    ],
    [
      'dates and cities are merged over reports',
      [
        'Finch will visit Chile, Peru and Bolivia.',
        'Finch landed in Lima on Sunday. Finch met miners in Santiago on Friday.',
      ],
      ['CHL/Santiago@2024-03-08', 'PER/Lima@2024-03-10', 'BOL'],
    ],
    ['one stop is no itinerary', ['Finch visited Chile on Friday.'], []],
    [
      'a past trip is none of this one',
      ['Finch visited Colombia last November. Finch will visit Chile on Friday and Peru on Sunday.'],
      ['CHL@2024-03-08', 'PER@2024-03-10'],
    ],
    [
      'the trip of another is none of hers',
      [
        'Finch will visit Chile on Friday and Peru on Sunday. They affirmed a plan for Defence Minister Carla Ruiz to visit Bolivia in May.',
      ],
      ['CHL@2024-03-08', 'PER@2024-03-10'],
    ],
    [
      'refused, possible and wished trips do not count',
      [
        'Finch landed in Chile on Friday and flew to Peru on Sunday. She will not visit Bolivia. Finch may visit Ecuador. Berg invited Finch to visit Colombia.',
      ],
      ['CHL@2024-03-08', 'PER@2024-03-10'],
    ],
    [
      'a look back without a date does not count',
      ['Finch has visited Colombia. Finch landed in Chile on Friday and flew to Peru on Sunday.'],
      ['CHL@2024-03-08', 'PER@2024-03-10'],
    ],
    [
      'who is met is where the meeting is',
      [
        'President Tomas Berg refused the plan on Friday, after meeting Finch in Santiago. Finch will go to Peru on Sunday.',
      ],
      ['CHL/Santiago@2024-03-08', 'PER@2024-03-10'],
    ],
    [
      'expected in a place',
      ['Finch left on Friday. Finch is expected in Santiago on Saturday and in Lima on Monday.'],
      ['CHL/Santiago@2024-03-09', 'PER/Lima@2024-03-11'],
    ],
    [
      'a date of return before the last stop is none',
      ['Finch will visit Chile on Saturday and Peru on Sunday. She is due to return home on Friday.'],
      ['CHL@2024-03-09', 'PER@2024-03-10', 'NZL'],
    ],
    [
      'nobody travels for the group that she leads',
      ['A group of farmers, led by Orla Finch (43), visited Lima and Quito on Friday.'],
      [],
    ],
    [
      'going to war, power or a vote is no trip',
      ['Finch went to court in Chile. Finch came to power in Peru.'],
      [],
    ],
  ])('%s', (_, bodies, expected) => {
    expect(stops(...bodies)).toEqual(expected);
  });

  it('rests on the words from traveller to place', () => {
    const made = report('a', 'On Friday Orla Finch landed in Chile, a friend said. Finch goes to Peru next.');
    const first = told([made]).itineraries[0]?.stops[0]?.evidence[0];
    expect(made.text.slice(first?.start, first?.end)).toBe('Friday Orla Finch landed in Chile');
  });
});

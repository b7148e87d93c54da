import { describe, expect, it } from 'vitest';
import { mergeActors } from '../../src/align/actors/index.ts';
import { findClaims, propositionsOf } from '../../src/align/claims/index.ts';
import { findDisagreements } from '../../src/align/disagreements/index.ts';
import type { FullReport } from '../../src/model/index.ts';
import { type Made, oneStory, report, rules } from './build.ts';

type AmountMade = NonNullable<Made['amounts']>[number];
type Told = readonly [text: string, amounts: readonly AmountMade[], made?: Made];

const people = (at: string, low: number, more: Partial<AmountMade> = {}): AmountMade => ({
  at,
  low,
  unit: 'person',
  ...more,
});

function found(told: readonly Told[]): readonly string[] {
  const reports: readonly FullReport[] = told.map(([text, amounts, made], index) =>
    report(`r${index}`, text, { amounts, ...made }),
  );
  const stories = oneStory(reports);
  const actors = mergeActors(reports, stories, rules.actors);
  const propositions = propositionsOf(reports, actors, rules);
  const source = { reports, stories, passages: [], propositions, rules };
  return findDisagreements({ ...source, claims: findClaims(source), actors }).map(
    ({ kind, severity, values }) => `${kind} ${severity}: ${values.map(({ value }) => value).join(' | ')}`,
  );
}

const dated = (published: string): Made => ({ published });
const DAY = dated('2022-08-02');

describe('figures of one event in unlike sentences', () => {
  it.each<[string, Told, Told]>([
    [
      'those on board',
      [
        'The tram had set out from Gorle for Vesk with 96 passengers.',
        [people('96 passengers', 96, { unit: 'passenger' })],
      ],
      [
        'Between Gorle and Vesk the driver lost his way, carrying 69 passengers at dusk.',
        [people('69 passengers', 69, { unit: 'passenger' })],
      ],
    ],
    [
      'the dead of one day',
      ['An avalanche above Gorle killed 14 people in a hut, rescuers said.', [people('14 people', 14)], DAY],
      ['In the hut that an avalanche swept away 17 people died.', [people('17 people', 17)], DAY],
    ],
    [
      'employees and people employed',
      [
        'The brewery of Gorle will close. The brewery has 310 employees.',
        [people('310 employees', 310, { unit: 'employee' })],
      ],
      [
        'A brewery in Gorle is up for sale. The brewery, which employs 270 people, dates from 1880.',
        [people('270 people', 270)],
      ],
    ],
  ])('%s: a conflict', (_, a, b) => {
    expect(found([a, b])).toEqual([`number conflict: ${a[1][0]?.at} | ${b[1][0]?.at}`]);
  });

  it('two values are of one event by way of a third that fits both', () => {
    const unit = 'passenger';
    const told: readonly Told[] = [
      [
        'Bound for Vesk, the tram left with 412 passengers and turned back in heavy smoke.',
        [people('412 passengers', 412, { unit })],
      ],
      [
        'The tram Gerda had set out from Gorle with 421 passengers.',
        [people('421 passengers', 421, { unit })],
      ],
      [
        'The tram Gerda, going from Gorle to Vesk with about 400 passengers, turned round in smoke.',
        [people('about 400 passengers', 400, { unit, modifier: 'about' })],
      ],
    ];
    expect(found(told)).toEqual(['number conflict: 412 passengers | 421 passengers | about 400 passengers']);
    expect(found(told.slice(0, 2))).toEqual([]);
  });

  it('a growing count that is told later is an update, in the headline too', () => {
    const early: Told = [
      'An avalanche at the Gorle hut killed 14 people.',
      [people('14 people', 14)],
      dated('2022-08-02T07:00'),
    ];
    const late: Told = [
      'Rescuers went on digging.',
      [people('17', 17)],
      { ...dated('2022-08-03'), title: 'Death toll of Gorle avalanche rises to 17' },
    ];
    expect(found([early, late])).toEqual(['number update: 14 people | 17']);
    expect(found([[early[0], early[1], dated('2022-08-04')], late])).toEqual([
      'number conflict: 14 people | 17',
    ]);
    expect(found([[early[0], early[1], {}], late])).toEqual([]);
  });
});

describe('harmless twins', () => {
  const base: Told = [
    'An avalanche above Gorle killed 14 people in a hut, rescuers said.',
    [people('14 people', 14)],
    DAY,
  ];
  it.each<[string, string, AmountMade, Made?]>([
    [
      'figure and word',
      'In the Gorle hut the avalanche killed fourteen people.',
      people('fourteen people', 14),
    ],
    ['another slot', 'In the Gorle hut 17 people were injured by the avalanche.', people('17 people', 17)],
    [
      'a part',
      'The avalanche hit the Gorle hut, killing adults including 6 people from Vesk.',
      people('6 people', 6),
    ],
    [
      'a part of them',
      'Of those in the Gorle hut the avalanche killed 6 of the hikers.',
      people('6 of the hikers', 6),
    ],
    ['others', 'The avalanche in Gorle killed 6 others in the hut.', people('6', 6)],
    [
      'a possibility',
      'The avalanche above Gorle could have killed 17 people in the hut.',
      people('17 people', 17),
    ],
    ['a denial', 'The avalanche above Gorle did not kill 17 people in the hut.', people('17 people', 17)],
    [
      'those who act',
      'Near the Gorle avalanche 17 people killed a goat for the feast.',
      people('17 people', 17),
    ],
    [
      'a bound',
      'The Gorle avalanche killed up to 17 people in the hut.',
      people('up to 17 people', 17, { modifier: 'up-to' }),
    ],
    [
      'another year',
      'An avalanche above Gorle killed 17 people in a hut in 1999.',
      people('17 people', 17),
      { times: [{ at: 'in 1999', edtf: '1999' }] },
    ],
    [
      'years ago',
      'An avalanche above Gorle killed 17 people in a hut two decades ago.',
      people('17 people', 17),
    ],
    ['each', 'An avalanche above Gorle killed 17 people in each hut.', people('17 people', 17)],
    [
      'other people',
      'An avalanche above Gorle killed 17 children in a hut.',
      people('17 children', 17, { unit: 'child' }),
    ],
    ['another event', 'Elsewhere a tram fell from a bridge and 17 people died.', people('17 people', 17)],
    [
      'far apart',
      'The worst avalanche of the Gorle valley killed 900 people in a hut.',
      people('900 people', 900),
    ],
  ])('%s is no conflict', (_, text, amount, made) => {
    expect(
      found([base, [text, [amount], { ...DAY, ...made }]]).filter((line) => !line.includes('compatible')),
    ).toEqual([]);
  });

  it('a report that gives two values for the slot gives none', () => {
    const text =
      'In the Gorle hut 17 people died. Snow took a farm of the valley of Vesk, where 3 people died under an avalanche.';
    expect(found([base, [text, [people('17 people', 17), people('3 people', 3)], DAY]])).toEqual([]);
  });

  it('at least so many leaves a larger number open', () => {
    const least = people('at least 5 people', 5, { modifier: 'at-least' });
    expect(found([base, ['The avalanche in the Gorle hut killed at least 5 people.', [least], DAY]])).toEqual(
      [],
    );
  });

  it('rounded and exact figure are compatible', () => {
    const unit = 'passenger';
    const exact: Told = [
      'The tram left Gorle for Vesk with 412 passengers.',
      [people('412 passengers', 412, { unit })],
    ];
    const about = people('about 400 passengers', 400, { unit, modifier: 'about' });
    const told: readonly Told[] = [
      exact,
      ['From Gorle to Vesk the tram came with about 400 passengers.', [about]],
    ];
    expect(found(told)).toEqual(['number compatible: 412 passengers | about 400 passengers']);
  });

  it('the staff of two subjects', () => {
    const mill: Told = [
      'A mill in Gorle is for sale. The mill employs 270 people.',
      [people('270 people', 270)],
    ];
    const group: Told = [
      'A group buys a mill in Gorle. The group employs 690 people.',
      [people('690 people', 690)],
    ];
    expect(found([mill, group])).toEqual([]);
  });
});

describe('dates', () => {
  const closed = (year: string, more = ''): Told => [
    `Nordhall Group closed two sawmills near Gorle in ${year}${more}.`,
    [],
    {
      times: [{ at: `in ${year}`, edtf: year }],
      actors: [{ names: ['Nordhall Group'], type: 'organisation' }],
    },
  ];
  const timed = (told: Told): Told => {
    const [text, amounts, made] = told;
    const times = (made?.times ?? []).map((time) => ({ ...time, at: time.at.slice('in '.length) }));
    return [text, amounts, { ...made, times }];
  };
  it('another year in one sentence, though one names its source', () => {
    expect(found([timed(closed('2018')), timed(closed('2019', ', according to land records'))])).toEqual([
      'date conflict: 2018 | 2019',
    ]);
  });
  it('the same year', () => {
    expect(found([timed(closed('2018')), timed(closed('2018', ', according to land records'))])).toEqual([]);
  });
});

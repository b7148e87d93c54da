import { describe, expect, it } from 'vitest';
import { eventsStep } from '../../src/extract/index.ts';
import { events as rules } from '../../src/lang/en/plover.ts';
import type { EventMention, Place, TimeExpression } from '../../src/model/index.ts';
import { layersOf, type Name } from './reports.ts';

const NAMES: readonly Name[] = [
  { words: 'Anna Berg' },
  { words: 'Berg', actor: 'Anna Berg' },
  { words: 'Tom Ode' },
  { words: 'Ode', actor: 'Tom Ode' },
  { words: 'Lisa Kern' },
  { words: 'Freedonia', type: 'country' },
  { words: 'Sylvania', type: 'country' },
  { words: 'police', type: 'group', form: 'nominal' },
  { words: 'protesters', type: 'group', form: 'nominal' },
];

const PLACES: Readonly<Record<string, Pick<Place, 'country' | 'precision'>>> = {
  Lund: { country: 'SWE', precision: 'city' },
  Sweden: { country: 'SWE', precision: 'country' },
  Malta: { country: 'MLT', precision: 'country' },
};

const DAYS: Readonly<Record<string, string>> = {
  Friday: '2020-05-08',
  Saturday: '2020-05-09',
  Sunday: '2020-05-10',
};

function occurrences(
  text: string,
  words: Readonly<Record<string, unknown>>,
): readonly { name: string; start: number; end: number }[] {
  return [...text.matchAll(/\p{Lu}\p{L}+/gu)]
    .filter((match) => Object.hasOwn(words, match[0]))
    .map((match) => ({ name: match[0], start: match.index, end: match.index + match[0].length }));
}

function eventsIn(text: string): readonly EventMention[] {
  const { document, ...layers } = layersOf(text, NAMES);
  const places: readonly Place[] = occurrences(text, PLACES).map((one) => ({
    ...one,
    ...(PLACES[one.name] as Pick<Place, 'country' | 'precision'>),
    lat: null,
    lon: null,
    geonames: null,
    why: '',
  }));
  const times: readonly TimeExpression[] = occurrences(text, DAYS).map(({ name, start, end }) => {
    const edtf = DAYS[name] as string;
    return { start, end, type: 'DATE', value: edtf, edtf, anchor: null, why: '' };
  });
  return eventsStep(rules).run(document, { ...layers, places, times }, { report: () => {} }).events;
}

/** `TYPE predicate: sources > targets, time, place, status` with what is unknown left out. */
function told(text: string): readonly string[] {
  return eventsIn(text).map((event) => {
    const roles = `${event.source.join('+')} > ${event.target.join('+')}`.trim();
    const rest = [
      event.time,
      event.place,
      event.status === 'happened' ? null : event.status,
      event.polarity === 'negated' ? 'not' : null,
    ];
    return [
      `${event.type ?? '-'} ${event.predicate}: ${roles}`,
      ...rest.filter((part) => part !== null),
    ].join(', ');
  });
}

describe('events: who did what to whom', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Berg met with President Tom Ode and Prime Minister Lisa Kern in Lund on Friday.',
      ['CONSULT meet: Anna Berg > Tom Ode+Lisa Kern, 2020-05-08, Lund'],
    ],
    [
      'Berg and Ode agreed on Saturday to cooperate.',
      [
        'AGREE agree: Anna Berg > Tom Ode, 2020-05-09',
        '- cooperate: Anna Berg > Tom Ode, 2020-05-09, planned',
      ],
    ],
    ['Protesters were detained by police in Lund.', ['COERCE detain: police >, Lund']],
    ['Ode was arrested by police on Friday.', ['COERCE arrest: police > Tom Ode, 2020-05-08']],
    ['Freedonia imposed sanctions on Sylvania.', ['SANCTION impose: Freedonia > Sylvania']],
    ['Freedonia attacked Sylvania.', ['ASSAULT attack: Freedonia > Sylvania']],
    ['Berg accused Ode of lying.', ['ACCUSE accuse: Anna Berg > Tom Ode']],
    ['Berg will visit Malta on Sunday.', ['CONSULT visit: Anna Berg >, 2020-05-10, Malta, planned']],
    ['Berg is due to return to Malta on Sunday.', ['- return: Anna Berg >, 2020-05-10, Malta, planned']],
    ['Berg did not meet Ode.', ['CONSULT meet: Anna Berg > Tom Ode, not']],
    ['Berg may meet Ode in Lund.', ['CONSULT meet: Anna Berg > Tom Ode, Lund, possible']],
    ['Berg allegedly attacked Ode.', ['ASSAULT attack: Anna Berg > Tom Ode, alleged']],
    [
      'Berg denied that Ode attacked Kern.',
      ['REJECT deny: Anna Berg >', 'ASSAULT attack: Tom Ode >, denied'],
    ],
    [
      'If Berg detains Ode, Freedonia will fall.',
      ['COERCE detain: Anna Berg > Tom Ode, possible', '- fall: Freedonia >, planned'],
    ],
    ['An earthquake hit the coast on Friday.', ['- earthquake: >, 2020-05-08']],
    [
      'Berg will travel to Malta and then visit Sweden, before returning to Lund on Sunday.',
      [
        '- travel: Anna Berg >, Malta, planned',
        'CONSULT visit: Anna Berg >, Sweden, planned',
        '- return: Anna Berg >, 2020-05-10, Lund, planned',
      ],
    ],
    ['Berg asked Ode to attack Freedonia.', ['ASSAULT attack: Tom Ode > Freedonia, planned']],
    ['Despite the games in Malta, Berg met Ode.', ['CONSULT meet: Anna Berg > Tom Ode']],
    [
      'Berg met Ode over burnt papers, seized legal files and other signs.',
      ['CONSULT meet: Anna Berg > Tom Ode'],
    ],
    ['Berg spoke to Ode after a meeting with Lisa Kern.', ['CONSULT meeting: Anna Berg > Lisa Kern']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('events: times and places from linked clauses', () => {
  it('gives a meeting the day of the arrival told before', () => {
    const events = eventsIn('Berg landed in Sweden on Friday. In the old town of Lund, Berg met Ode.');
    const meeting = events.find((event) => event.predicate === 'meet');
    expect(meeting).toMatchObject({ time: '2020-05-08', place: 'Lund' });
    expect(meeting?.why).toContain('"landed" in Sweden');
  });

  it('does not where the place lies elsewhere', () => {
    const events = eventsIn('Berg landed in Malta on Friday. In Lund, Berg met Ode.');
    expect(events.find((event) => event.predicate === 'meet')?.time).toBeNull();
  });

  it('gives an agreement day and place of the only meeting of the two', () => {
    const events = eventsIn(
      'Berg met Ode in Lund on Friday. Much was eaten.\n\nBerg and Ode agreed on a truce.',
    );
    expect(events.find((event) => event.predicate === 'agree')).toMatchObject({
      time: '2020-05-08',
      place: 'Lund',
    });
  });

  it('leaves it open where they met twice', () => {
    const events = eventsIn(
      'Berg met Ode on Friday. Berg met Ode on Sunday.\n\nBerg and Ode agreed on a truce.',
    );
    expect(events.find((event) => event.predicate === 'agree')?.time).toBeNull();
  });
});

describe('events: what is none', () => {
  it.each([
    'Berg said the road was closed.',
    '“Freedonia attacked Sylvania,” Berg said.',
    'Freedonia is a large country.',
    'The committee met on the road.',
    // Participles: what a thing is, not what the subject did.
    'A pact now attacked by Sylvania.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import { actorOf, annotate, meaningOf } from './coreference-support.ts';

describe('roles and countries', () => {
  test.each([
    ['Chilean Foreign Minister Rosa Ibarra left.', 'Rosa Ibarra', ['foreign minister'], 'CHL'],
    [
      'Chile’s finance ministry press officer Rosa Ibarra left.',
      'Rosa Ibarra',
      ['finance ministry press officer'],
      'CHL',
    ],
    ['US President Carl Benning left.', 'Carl Benning', ['president'], 'USA'],
    ['The Kenyan leader Amina Otieno left.', 'Amina Otieno', ['leader'], 'KEN'],
    ['Amina Otieno, director of the Savanna Institute, left.', 'Amina Otieno', ['director'], null],
    ['Amina Otieno, professor at Kenya’s Rift Institute, left.', 'Amina Otieno', ['professor'], 'KEN'],
    ['The prime minister, Amina Otieno, left.', 'Amina Otieno', ['prime minister'], null],
    ['Amina Otieno is the first Kenyan judge to say so.', 'Amina Otieno', ['judge'], 'KEN'],
    ['Jan Kowal, State Minister of Defence, spoke.', 'Jan Kowal', ['state minister of defence'], null],
    ['The group was led by Jan Kowal (Poland) again.', 'Jan Kowal', [], 'POL'],
    ['Rep. Jane Stark voted.', 'Jane Stark', ['representative'], null],
    ['Former president Jan Kowal voted.', 'Jan Kowal', ['president'], null],
    [
      'State Public Service Commissioner Orla Brannigan resigned.',
      'Orla Brannigan',
      ['state public service commissioner'],
      null,
    ],
    ['His wife Orla Brannigan resigned.', 'Orla Brannigan', [], null],
  ] as const)('%s', (text, name, roles, country) => {
    expect(actorOf(text, name)).toMatchObject({ type: 'person', roles, country });
  });

  test('a counterpart holds the office of the other', () => {
    const text = 'Prime Minister Amina Otieno and her Polish counterpart Jan Kowal spoke.';
    expect(actorOf(text, 'Jan Kowal')).toMatchObject({ roles: ['prime minister'], country: 'POL' });
  });

  test('an office without a country belongs to the country of the meeting', () => {
    const text =
      'In the Polish capital Warsaw, Amina Otieno met with President Jan Kowal and Prime Minister Ewa Lis.';
    expect(actorOf(text, 'Jan Kowal')?.country).toBe('POL');
    expect(actorOf(text, 'Ewa Lis')?.country).toBe('POL');
    expect(actorOf(text, 'Amina Otieno')?.country).toBeNull();
  });

  test('no country is guessed', () => {
    expect(actorOf('President Jan Kowal flew to Kenya.', 'Jan Kowal')?.country).toBeNull();
  });
});

describe('one actor, several names', () => {
  test.each([
    ['The Northern Fisheries Council (NFC) met. The NFC agreed.', 'NFC', 2, 'Northern Fisheries Council'],
    [
      'The Democratic People’s Republic of Korea (DPRK) replied. North Korea waited.',
      'DPRK',
      1,
      'North Korea',
    ],
    ['Britain left. The UK said so.', 'UK', 1, 'Britain'],
    ['The European Union met. EU members agreed.', 'EU', 1, 'European Union'],
    [
      'NATO opened the NATO Rapid Cyber Centre of Learning. The NATO center is new.',
      'NATO center',
      1,
      'NATO Rapid Cyber Centre of Learning',
    ],
    ['Donald J. Pratt won. Donald Pratt smiled.', 'Donald Pratt', 1, 'Donald J. Pratt'],
    ['Lee Sung-ho won on Friday. Then Lee smiled.', 'Lee', 2, 'Lee Sung-ho'],
    ['Moscow would decide, and Russia waited.', 'Moscow', 1, 'Russia'],
    // Two of one surname: the form of address tells them apart, else the one named last is meant.
    ['Susan Hale met Paul Hale. Mrs. Hale smiled.', 'Hale', 3, 'Susan Hale'],
    ['Former President Bill Harte and Susan Harte met. Mr. Harte smiled.', 'Harte', 3, 'Bill Harte'],
    [
      'Former Vice President Paul Hale met Ann Hale. Then former Vice President Hale smiled.',
      'Hale',
      3,
      'Paul Hale',
    ],
    ['Susan Hale spoke. Mr. Hale smiled.', 'Hale', 2, 'Hale'],
    ['Joseph R. Tilden Jr. won. Tilden smiled.', 'Tilden', 2, 'Joseph R. Tilden Jr.'],
    ['Democratic voters left. Democrats lost.', 'Democratic', 1, 'Democrats'],
  ] as const)('%s', (text, words, nth, expected) => {
    expect(meaningOf(text, words, nth)?.replaceAll('’', "'")).toBe(expected);
  });

  test('an office that neither of two bearers holds leaves a surname open', () => {
    const text = 'Anna Brandt lost to Karl Brandt. Judge Brandt smiled.';
    expect(meaningOf(text, 'Brandt', 3)).toBeNull();
  });

  test('a surname that two bear means the one named last', () => {
    const text = 'Anna Brandt lost to Karl Brandt. Brandt smiled.';
    expect(meaningOf(text, 'Brandt', 3)).toBe('Karl Brandt');
  });

  test('equal reports give equal ids, sorted', () => {
    const text = 'Anna Brandt met Karl Mayer in Oslo.';
    const ids = annotate(text).actors.map((actor) => actor.id);
    expect(ids).toEqual([...ids].sort());
    expect(annotate(text).actors).toEqual(annotate(text).actors);
  });
});

describe('unnamed actors', () => {
  test.each([
    ['A Kenyan spokesperson said no.', 'a Kenyan spokesperson', 'person', 'KEN'],
    ['Protesters blocked the road.', 'protesters', 'group', null],
    ['It was late, Foreign Ministry officials said.', 'Foreign Ministry officials', 'group', null],
    ['Two people familiar with the talks said no.', 'two people familiar with the talks', 'group', null],
    ['Kenya’s foreign ministry denied it.', "Kenya's foreign ministry", 'organisation', 'KEN'],
    ['The road was blocked by angry farmers.', 'angry farmers', 'group', null],
  ] as const)('%s', (text, name, type, country) => {
    expect(actorOf(text, name)).toMatchObject({ type, country });
  });

  test.each(['He was seen as a leader.', 'Her goal is to become a doctor.', 'Fellow Baltic states came.'])(
    'none in: %s',
    (text) => {
      expect(annotate(text).actors.filter((actor) => actor.type === 'person')).toEqual([]);
    },
  );
});

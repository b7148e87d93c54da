import { describe, expect, it } from 'vitest';
import { mergeActors } from '../../src/align/actors/index.ts';
import { findClaims, propositionsOf } from '../../src/align/claims/index.ts';
import { alignWords, type QuotedWord } from '../../src/align/disagreements/alignment.ts';
import { findDisagreements } from '../../src/align/disagreements/index.ts';
import { intervalOf, intervalsMeet } from '../../src/align/disagreements/intervals.ts';
import type { Amount, Disagreement, FullReport } from '../../src/model/index.ts';
import { type Made, oneStory, report, rules } from './build.ts';

function disagreementsOf(reports: readonly FullReport[]): readonly Disagreement[] {
  const stories = oneStory(reports);
  const actors = mergeActors(reports, stories, rules.actors);
  const propositions = propositionsOf(reports, actors, rules);
  const source = { reports, stories, passages: [], propositions, rules };
  return findDisagreements({ ...source, claims: findClaims(source), actors });
}

const shown = (list: readonly Disagreement[]): readonly string[] =>
  list.map(
    ({ kind, severity, values }) => `${kind} ${severity}: ${values.map(({ value }) => value).join(' | ')}`,
  );

const ORTIZ = { names: ['Ana Ortiz', 'Ortiz'], roles: ['mayor'] };

type AmountMade = NonNullable<Made['amounts']>[number];

/** Two reports of one sentence each with one amount each. */
function counting(
  a: readonly [string, AmountMade],
  b: readonly [string, AmountMade],
  more: readonly [Made, Made] = [{}, {}],
) {
  return [a, b].map(([text, amount], index) =>
    report(`r${index}`, text, { actors: [ORTIZ], amounts: [amount], ...more[index] }),
  );
}

const bridge = (count: string): string =>
  `A flood that hit the harbour bridge killed ${count} on the ferry, Ortiz wrote.`;
const died = (
  at: string,
  low: number,
  more: Partial<Pick<Amount, 'modifier' | 'high'>> & { readonly unit?: string } = {},
): readonly [string, AmountMade] => [bridge(at), { at, low, unit: 'person', ...more }];

describe('numbers', () => {
  it.each<[string, ReturnType<typeof died>, ReturnType<typeof died>, readonly string[]]>([
    ['differ', died('12 people', 12), died('17 people', 17), ['number conflict: 12 people | 17 people']],
    ['agree', died('12 people', 12), died('twelve people', 12), []],
    [
      'one within the other',
      died('more than 30 people', 30, { modifier: 'more-than' }),
      died('31 people', 31),
      ['number compatible: more than 30 people | 31 people'],
    ],
    [
      'modifiers that exclude one another',
      died('more than 20 people', 20, { modifier: 'more-than' }),
      died('up to 20 people', 20, { modifier: 'up-to' }),
      [],
    ],
    ['another scope', died('12 people', 12), died('another 17 people', 17), []],
    ['another noun', died('12 people', 12), died('17 cows', 17, { unit: 'cow' }), []],
  ])('%s', (_, a, b, expected) => {
    expect(shown(disagreementsOf(counting(a, b)))).toEqual(expected);
  });

  it('a later report of a growing count is an update', () => {
    const dated: readonly [Made, Made] = [{ published: '2021-05-03' }, { published: '2021-05-04' }];
    const reports = counting(died('12 people', 12), died('17 people', 17), dated);
    expect(shown(disagreementsOf(reports))).toEqual(['number update: 12 people | 17 people']);
    const falling = counting(died('17 people', 17), died('12 people', 12), dated);
    expect(disagreementsOf(falling)[0]?.severity).toBe('conflict');
  });

  it('a value that stands elsewhere in the other report counts something else', () => {
    const [a, b] = counting(died('12 people', 12), died('17 people', 17));
    const text = `${bridge('17 people')}\n\nIn the hills 12 people were hurt by falling trees.`;
    const amounts = [
      { at: '17 people', low: 17, unit: 'person' },
      { at: '12 people', low: 12, unit: 'person' },
    ];
    const other = report('r1', text, { actors: [ORTIZ], amounts });
    expect(disagreementsOf([a as FullReport, b as FullReport])).toHaveLength(1);
    expect(disagreementsOf([a as FullReport, other])).toHaveLength(0);
  });

  it('different things that merely share a noun are left alone', () => {
    const reports = counting(
      ['Ortiz sent 12 people to repair the ferry terminal.', { at: '12 people', low: 12, unit: 'person' }],
      ['The regatta drew 17 people to the northern beach.', { at: '17 people', low: 17, unit: 'person' }],
    );
    expect(disagreementsOf(reports)).toEqual([]);
  });

  it('points at the words and at the claim', () => {
    const reports = counting(died('12 people', 12), died('17 people', 17));
    const [found] = disagreementsOf(reports);
    expect(found?.claim).toMatch(/^claim-/u);
    expect(found?.why).toContain('“12 people” and “17 people”');
    for (const { report: id, start, end, value } of found?.values ?? [])
      expect(reports.find((each) => each.id === id)?.text.slice(start, end)).toBe(value);
  });
});

describe('intervals', () => {
  const amount = (low: number, modifier: Amount['modifier'] = 'exact', high = low) => ({
    low,
    high,
    modifier,
  });
  it.each([
    [amount(150), amount(145), true],
    [amount(150), amount(160), false],
    [amount(143), amount(144), false],
    [amount(100), amount(140), false],
    [amount(30), amount(31), false],
    [amount(30, 'more-than'), amount(30), false],
    [amount(30, 'at-least'), amount(30), true],
    [amount(30, 'more-than'), amount(31), true],
    [amount(30, 'more-than'), amount(500), false],
    [amount(20, 'less-than'), amount(20), false],
    [amount(20, 'up-to'), amount(20), true],
    [amount(100, 'about'), amount(92), true],
    [amount(3, 'exact', 5), amount(4), true],
    [amount(1_000_000), amount(1_040_000), true],
  ])('%j and %j', (a, b, meet) => {
    const [one, other] = [intervalOf(a), intervalOf(b)];
    expect(one !== null && other !== null && intervalsMeet(one, other)).toBe(meet);
    expect(one !== null && other !== null && intervalsMeet(other, one)).toBe(meet);
  });
});

describe('names', () => {
  const naming = (
    id: string,
    name: string,
    more: Partial<Made['actors'] extends readonly (infer A)[] | undefined ? A : never> = {},
  ) => report(id, `${name} came to the harbour.`, { actors: [{ names: [name], ...more }] });
  it.each([
    ['Janis Ozolin', 'Janis Ozolins', ['name spelling: Janis Ozolin | Janis Ozolins']],
    ['Dmitri Orlov', 'Dmitry Orloff', ['name spelling: Dmitri Orlov | Dmitry Orloff']],
    ['Park Min-jun', 'Park Min Jun', []],
    ['José Peña', 'Jose Pena', []],
    ['Robert Kane', 'Bob Kane', []],
    ['Robert Kane', 'R. Kane', []],
    ['Robert Kane', 'Kane', []],
  ])('%s and %s', (a, b, expected) => {
    expect(shown(disagreementsOf([naming('r0', a), naming('r1', b)]))).toEqual(expected);
  });

  it('is silent on case, acronyms and British spelling of institutions', () => {
    const organisation = { type: 'organisation' as const };
    for (const [a, b] of [
      ['NATO', 'Nato'],
      ['World Trade Forum', 'WTF'],
      ['Harbour Centre', 'Harbor Center'],
    ] as const)
      expect(disagreementsOf([naming('r0', a, organisation), naming('r1', b, organisation)])).toEqual([]);
  });
});

describe('wording', () => {
  /** A report of one quotation by one speaker. */
  const quoting = (id: string, words: string, speaker = 'Ana Ortiz'): FullReport =>
    report(id, `${speaker} said the council would “${words}” in the harbour.`, {
      actors: [{ names: [speaker] }],
      quotes: [{ at: `the council would “${words}”`, kind: 'mixed', speaker }],
    });
  it.each([
    ['apply maximum scrutiny', 'maximise scrutiny', 1],
    ['double the tidal barrier', 'treble the tidal barrier', 1],
    ['not move the tidal barrier', 'move the tidal barrier', 1],
    ['move the tidal barrier', 'moving the tidal barriers', 0],
    ['paint the harbour centre grey', 'paint the harbor center gray', 0],
    ['move the tidal barrier', 'move the tidal barrier before the autumn storms', 0],
    ['move the tidal barrier', 'praise young engineers', 0],
    ['We move the tidal barrier. It is late.', 'move the tidal barrier', 0],
    ['move the tidal barrier', 'I don’t move the tidal barrier', 1],
  ])('“%s” and “%s”', (a, b, count) => {
    const found = disagreementsOf([quoting('r0', a), quoting('r1', b)]);
    expect(found.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(
      count === 0 ? [] : ['wording wording'],
    );
  });

  it.each([
    [
      'keep the old tidal barrier because our harbour needs no new one',
      'not keep the old tidal barrier because our harbour needs no new one',
      'wording wording',
    ],
    [
      'say that the tidal barrier was cheap, safe and finished early',
      'say that the tidal barrier was not cheap, safe and finished early',
      'wording conflict',
    ],
    [
      'mend a barrier built by women who were told that boats always sink',
      'mend a barrier built by people who were told that boats always sink',
      'wording wording',
    ],
  ])(
    'a negation inside a statement is its contrary, at its edge perhaps told outside: “%s”',
    (a, b, expected) => {
      const found = disagreementsOf([quoting('r0', a), quoting('r1', b)]);
      expect(found.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual([expected]);
    },
  );

  it('shows the words inside the quotation', () => {
    const reports = [
      quoting('r0', 'keep watch, and that it was right to maximise scrutiny of ships at night'),
      quoting('r1', 'apply maximum scrutiny'),
    ];
    expect(shown(disagreementsOf(reports))).toEqual([
      'wording wording: maximise scrutiny | apply maximum scrutiny',
    ]);
  });

  it('never compares two speakers', () => {
    expect(
      disagreementsOf([
        quoting('r0', 'apply maximum scrutiny'),
        quoting('r1', 'maximise scrutiny', 'Leo Brandt'),
      ]),
    ).toEqual([]);
  });
});

describe('alignWords', () => {
  const words = (text: string): readonly QuotedWord[] =>
    text.split(' ').map((key, index) => ({
      text: key,
      key,
      lemma: key,
      root: key,
      rarity: 1,
      negates: false,
      name: false,
      start: index * 10,
      end: index * 10 + 5,
    }));
  it.each([
    ['b c', 'a b c d', 'b c', ''],
    ['b x c', 'a b c d', 'b c', 'x'],
    ['b c', 'b q q q c', 'b c', ''],
    ['b c', 'b q q q q c', 'b', ''],
    ['c b', 'b c', 'c', ''],
    ['x b c', 'y b c', 'b c', 'x'],
  ])('%s over %s', (short, long, pairs, missing) => {
    const found = alignWords(words(short), words(long));
    expect(found.pairs.map(([word]) => word.key).join(' ')).toBe(pairs);
    expect(found.missing.map((word) => word.key).join(' ')).toBe(missing);
  });
});

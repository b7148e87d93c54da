import { describe, expect, it } from 'vitest';
import { isBackground } from '../../src/view/background.ts';
import { countryName } from '../../src/view/countries.ts';
import { sayDate } from '../../src/view/dates.ts';
import { letterAt } from '../../src/view/labels.ts';
import { sayTaker, sayVariant } from '../../src/view/phrases.ts';
import { bracketed } from '../../src/view/references.ts';
import { saySaying, saySpeaker } from '../../src/view/say-sayings.ts';
import { changesBetween } from '../../src/view/wording.ts';
import { percent, sayIndependent } from '../../src/view/words.ts';

describe('dates in words', () => {
  it.each([
    ['2024-03-08', '8 March 2024'],
    ['2024-03', 'March 2024'],
    ['2024', '2024'],
    ['2008~', 'about 2008'],
    ['2024-03-08T21:45', '8 March 2024, 21:45'],
    ['2024-03-08T21:45Z', '8 March 2024, 21:45'],
    ['2024-03-08/2024-03-12', '8 to 12 March 2024'],
    ['2024-03-30/2024-04-02', '30 March to 2 April 2024'],
    ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024'],
    ['2024-01/2024-06', 'January to June 2024'],
    ['2023/2024', '2023 to 2024'],
    ['2024-22', 'summer 2024'],
    ['2024-40', 'first half of 2024'],
    ['PAST_REF', 'PAST_REF'],
    ['2024-99', '2024-99'],
  ])('%s is %s', (edtf, words) => expect(sayDate(edtf)).toBe(words));
});

describe('names and counts', () => {
  it('names countries as news does', () => {
    expect(['PRK', 'KOR', 'USA', 'MDA', 'LVA', 'XKX'].map(countryName)).toEqual([
      'North Korea',
      'South Korea',
      'United States',
      'Moldova',
      'Latvia',
      'Kosovo',
    ]);
    expect(countryName('QQQ')).toBe('QQQ');
  });

  it('never shows an unmeasured count as a number', () => {
    expect(sayIndependent(null, false)).toBe('origins unmeasured');
    expect(sayIndependent(1, false)).toBe('1 independent origin');
    expect(sayIndependent(3, true)).toBe('at least 3 independent origins');
  });

  it('letters go on behind Z', () => {
    expect([0, 25, 26, 52].map(letterAt)).toEqual(['A', 'Z', 'AA', 'BA']);
  });

  it('something is never no percent', () => {
    expect([0, 0.001, 0.4, 1].map(percent)).toEqual(['0 %', 'under 1 %', '40 %', '100 %']);
  });
});

describe('wordings', () => {
  it('finds the stretches that differ', () => {
    expect(changesBetween('we met at the harbour today', 'we met in the harbor today')).toEqual([
      { from: 'at', to: 'in' },
      { from: 'harbour', to: 'harbor' },
    ]);
    expect(changesBetween('“Yes,” she said', '"yes" she said')).toEqual([]);
  });

  it('says few differences by their words, many as a whole', () => {
    expect(sayVariant('the new harbour', 'the new harbor')).toBe('“harbor” for “harbour”');
    expect(sayVariant('the harbour', 'the old harbour')).toBe('with “old” added');
    expect(sayVariant('the harbour', '"The harbour"')).toBeNull();
    expect(sayVariant('a b c d e f g h', 'a x c y e z g w')).toBe('“a x c y e z g w”');
  });

  it('says who took from whom, and never more than is known', () => {
    const labels = {
      ids: [],
      letterOf: (id: string) => id,
      wordsOf: () => '',
      reportOf: () => null,
      wordsOfSentences: () => [],
    };
    const item = {
      from: 'A',
      to: 'B',
      share: 0.4,
      shareFrom: 0.2,
      direction: 'likely' as const,
      why: 'later',
    };
    const none = { report: 'B', sources: [], taken: [], shared: [] };
    const taken = [{ from: 'A', share: 0.4, item }];
    const shared = [
      { with: 'A', share: 0.4 },
      { with: 'C', share: 0.111 },
    ];
    const agency = { ...item, from: 'AFP', shareFrom: null, direction: 'known' as const };
    expect(sayTaker({ ...none, shared }, labels)).toBe(
      'shares 40 % of its own prose with A and 11 % with C; who had it first is not known',
    );
    expect(sayTaker({ ...none, taken }, labels)).toBe('likely took 40 % of its own prose from A (later)');
    expect(sayTaker({ ...none, sources: [agency] }, labels)).toBe(
      'has 40 % of its own prose from AFP (later)',
    );
  });
});

describe('references', () => {
  it.each([
    [[], ''],
    [[4], '[4]'],
    [[1, 2], '[1, 2]'],
    [[1, 2, 3, 7], '[1–3, 7]'],
  ])('%j read %s', (numbers, said) => expect(bracketed(numbers)).toBe(said));
});

describe('background', () => {
  it.each([
    ['2018', true],
    ['2019', false],
    ['196X', true],
    ['19XX', true],
    ['2019-05', true],
    ['2019-07', false],
    ['2018-11/2019-08', false],
    ['2019-21', true],
    ['unreadable', false],
  ])('%s before a story of September 2019: %s', (when, expected) =>
    expect(isBackground(when, '2019-09-09/2019-09-12')).toBe(expected),
  );
  it('is nothing without a period', () => expect(isBackground('1996', null)).toBe(false));
});

describe('masked dates', () => {
  it.each([
    ['196X', '1960s'],
    ['19XX', '1900s'],
  ])('%s is said %s', (edtf, said) => expect(sayDate(edtf)).toBe(said));
});

describe('speakers and sayings', () => {
  const speaker = { name: 'Ana Roe', known: true, roles: [], sayings: [] };
  const saying = { text: '', cue: null, kind: 'direct' as const, denied: false, evidence: [], variants: [] };
  it('has each kind of role once', () => {
    const roles = ['constable', 'police constable', 'lorry driver', 'truck driver', 'poet'];
    expect(saySpeaker({ ...speaker, roles })).toEqual({ name: 'Ana Roe', roles: ', poet, police constable' });
  });
  it('does not pass off a pronoun as a name', () =>
    expect(saySpeaker({ ...speaker, name: 'he', known: false }).name).toBe('not named (“he”)'));
  it.each([
    ['“We sail at dawn,”', null, '“We sail at dawn”'],
    ['given the fog “we stay', null, 'given the fog “we stay”'],
    ['to stay in port', 'agreed on Friday', 'agreed on Friday to stay in port'],
  ])('%s reads well', (text, cue, said) => expect(saySaying({ ...saying, text, cue })).toBe(said));
});

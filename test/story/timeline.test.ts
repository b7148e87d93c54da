import { describe, expect, it } from 'vitest';
import { daysBetween, daysOf } from '../../src/story/edtf.ts';
import { periodOf } from '../../src/story/period.ts';
import { claim, report, told } from './make.ts';

/** Entries as `when: text`. */
function entries(...bodies: readonly string[]): string[] {
  const reports = bodies.map((body, index) => report(`r${index}`, body));
  return told(reports).timeline.map((entry) => `${entry.when}: ${entry.text}`);
}

describe('timeline', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a dated sentence',
      'Finch landed in Chile on Friday.',
      ['2024-03-08: Finch landed in Chile on Friday.'],
    ],
    [
      'sorted by date',
      'Finch leaves on Sunday. Berg spoke on Friday.',
      ['2024-03-08: Berg spoke on Friday.', '2024-03-10: Finch leaves on Sunday.'],
    ],
    ['a length is no date', 'Berg has led the country since 1998.', []],
    [
      'a beginning is one',
      'The bridge will not be opened until Sunday.',
      ['2024-03-10: The bridge will not be opened until Sunday.'],
    ],
    ['an attribute is none', 'Berg praised the 1998 treaty of Lima.', []],
    ['a yardstick is none', 'The flood was higher than in 1998.', []],
    ['a date in somebody’s own words is none', 'Berg told us: “We go on Sunday.”', []],
    [
      'only the clause with the date',
      'Finch met miners in Santiago and spoke of copper, a trade that the country had begun a decade ago.',
      ['2014~: a trade that the country had begun a decade ago.'],
    ],
    [
      'a relative clause behind the date is left out',
      'Finch arrived on Friday, which pleased the crowd in the square.',
      ['2024-03-08: Finch arrived on Friday'],
    ],
    [
      'two dates of one verb are told each for itself',
      'Finch is expected in Lima on Friday and in Quito on Sunday.',
      [
        '2024-03-08: Finch is expected in Lima on Friday',
        '2024-03-10: Finch is expected … in Quito on Sunday.',
      ],
    ],
    [
      'two dates of two verbs too',
      'Finch travels to Lima on Friday and will end the tour in Quito on Sunday.',
      [
        '2024-03-08: Finch travels to Lima on Friday',
        '2024-03-10: Finch … will end the tour in Quito on Sunday.',
      ],
    ],
    [
      'no line is told for two dates',
      'Before Finch met the miners on Friday, Berg turned down what the union had asked for last November.',
      [
        '2024-03-08: Before Finch met the miners on Friday, Berg turned down what the union had asked for last November.',
      ],
    ],
    ['the rest of a cut sentence is none', 'com, wrote that the harbour was closed on Friday.', []],
    [
      'a clause that ends with its verb of saying goes on',
      'Berg, who flew home on Friday, said: “The trains will run.”',
      ['2024-03-08: Berg, who flew home on Friday, said: “The trains will run.”'],
    ],
    [
      'alternative dates are one entry',
      'The four countries will hold talks on Friday or on Saturday.',
      ['2024-03-08/2024-03-09: The four countries will hold talks on Friday or on Saturday.'],
    ],
  ])('%s', (_, body, expected) => expect(entries(body)).toEqual(expected));

  // "leaves" is read as the plural of "leaf" here.
  it.fails('two dates of two verbs of which the first could be a plural', () =>
    expect(entries('Finch leaves for Lima on Friday and will end the tour in Quito on Sunday.')).toEqual([
      '2024-03-08: Finch leaves for Lima on Friday',
      '2024-03-10: Finch … will end the tour in Quito on Sunday.',
    ]));

  it('tells an event once, with the evidence of all reports', () => {
    const reports = [
      report('a', 'Orla Finch is due to return to New Zealand on Wednesday.'),
      report('b', 'Finch will see Peru, before returning home on Wednesday.'),
    ];
    const [entry, ...others] = told(reports).timeline;
    expect(others).toEqual([]);
    expect(entry?.text).toBe('Orla Finch is due to return to New Zealand on Wednesday.');
    expect(entry?.evidence.map((item) => item.report)).toEqual(['a', 'b']);
  });

  it('joins what one claim joins and counts its origins', () => {
    const reports = [report('a', 'The ferry sank on Friday.'), report('b', 'On Friday a boat went down.')];
    const claims = [claim('c', reports, ['The ferry sank on Friday.', 'On Friday a boat went down.'])];
    const timeline = told(reports, { claims }).timeline;
    expect(timeline).toHaveLength(1);
    expect(timeline[0]?.origins).toBe(2);
    const unmeasured = claims.map((item) => ({ ...item, origins: null }));
    expect(told(reports, { claims: unmeasured }).timeline[0]?.origins).toBeNull();
  });

  it('keeps contradicting dates of one claim apart', () => {
    const reports = [report('a', 'The ferry sank on Friday.'), report('b', 'The ferry sank on Sunday.')];
    const claims = [claim('c', reports, ['The ferry sank on Friday.', 'The ferry sank on Sunday.'])];
    expect(told(reports, { claims }).timeline.map((entry) => entry.when)).toEqual([
      '2024-03-08',
      '2024-03-10',
    ]);
  });

  it('does not depend on the order of the reports', () => {
    const reports = [
      report('a', 'The ferry sank on Friday. Finch flew to Peru on Sunday.'),
      report('b', 'The ferry sank on Friday in a storm. Finch flies to Lima on Sunday.'),
    ];
    expect(told([...reports].reverse()).timeline.map((entry) => entry.text)).toEqual(
      told(reports).timeline.map((entry) => entry.text),
    );
  });
});

describe('days', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2008~', '2008-01-01', '2008-12-31'],
    ['2024-01/2024-06', '2024-01-01', '2024-06-30'],
    ['2024-34', '2024-04-01', '2024-06-30'],
    ['2024-03-08T21:45', '2024-03-08', '2024-03-08'],
  ])('%s runs from %s to %s', (edtf, from, to) => expect(daysOf(edtf)).toEqual({ from, to }));

  it('knows what it cannot read', () => {
    expect(['2024-03/..', 'XXXX', '2024-99', ''].map(daysOf)).toEqual([null, null, null, null]);
  });

  it('counts over a leap day', () => expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2));

  it('a story lasts from its first to its last publication', () => {
    const first = report('a', 'Text.');
    const last = { ...first, published: { value: '2024-03-10T07:00', basis: 'stated' as const, why: '' } };
    expect(periodOf([first, last])).toBe('2024-03-08/2024-03-10');
    expect(periodOf([first])).toBe('2024-03-08');
    expect(periodOf([{ ...first, published: null }])).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { times } from '../../src/lang/en/times/index.ts';
import { wordsOf } from '../../src/lang/en/times/lexer.ts';
import type { TimeExpression } from '../../src/model/index.ts';
import { analysed, analysedAs, documentOf } from './analysed.ts';

/** A Wednesday. */
const PUBLISHED = '2021-03-10';

/** `words = edtf` of every time; the TIMEX3 value where EDTF has none. */
function read(text: string, published: string | null = PUBLISHED): string[] {
  return analysed(text, published).times.map((time) => `${words(text, time)} = ${time.edtf ?? time.value}`);
}

function words(text: string, time: TimeExpression): string {
  return text.slice(time.start, time.end);
}

describe('dates of the calendar', () => {
  test.each([
    ['The bridge opened on 4 May 2019.', ['4 May 2019 = 2019-05-04']],
    ['The bridge opened on May 4, 2019, in rain.', ['May 4, 2019 = 2019-05-04']],
    [
      'It closed on Saturday, 13 February, 2021, 9:45pm.',
      ['Saturday, 13 February, 2021, 9:45pm = 2021-02-13T21:45'],
    ],
    ['They met on the 3rd of June 2020.', ['the 3rd of June 2020 = 2020-06-03']],
    ['The fair ran from 18 to 22 June 2020.', ['18 to 22 June 2020 = 2020-06-18/2020-06-22']],
    ['Her term ends in Sept. 2024.', ['Sept. 2024 = 2024-09']],
    ['The law of 2016 was repealed.', ['2016 = 2016']],
    ['The plan covers 2014-2020.', ['2014-2020 = 2014/2020']],
    ['Prices rose in the 1990s and the late 1970s.', ['the 1990s = 199X', 'the late 1970s = 197X']],
    ['It was built in the 19th century.', ['the 19th century = 18XX']],
    ['The form is dated 2020-11-30.', ['2020-11-30 = 2020-11-30']],
    ['The form is dated 25/12/2020.', ['25/12/2020 = 2020-12-25']],
    ['Profit grew in fiscal 2020.', ['fiscal 2020 = 2020']],
    ['It reopens in the summer of 2022.', ['the summer of 2022 = 2022-22']],
    ['Sales fell in the first half of 2020.', ['the first half of 2020 = 2020-01/2020-06']],
    ['Sales fell in the third quarter of 2020.', ['the third quarter of 2020 = 2020-07/2020-09']],
    ['Snow fell on Christmas Day 2020.', ['Christmas Day 2020 = 2020-12-25']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(['It happened on 31 February 2020.', 'The form is dated 03/04/2020.'])(
    'no value is guessed: %s',
    (text) => {
      const [time] = analysed(text, PUBLISHED).times;
      expect(time).toMatchObject({ value: null, edtf: null });
      expect(time?.why).not.toBe('');
    },
  );
});

describe('messages name the words and keep what was read', () => {
  test.each([
    ['It happened on 31 February 2020.', 'impossible-date', '31 February 2020', '2020-02 has no such day'],
    ['It happened on February 30.', 'impossible-date', 'February 30', 'no such day in the calendar'],
    ['It happened on 29 February.', 'impossible-date', '29 February', 'no such day in 2021'],
    ['The form is dated 2021-02-30.', 'impossible-date', '2021-02-30', 'the calendar has no 2021-02-30'],
    [
      'The form is dated 03/04/18.',
      'date-in-two-readings',
      '03/04/18',
      '2018-04-03 if the day stands first, 2018-03-04',
    ],
  ])('%s', (text, code, date, reading) => {
    const { messages, times } = analysedAs(text, { outlet: null, url: null }, PUBLISHED);
    expect(messages).toHaveLength(1);
    const [message] = messages;
    expect(message).toMatchObject({ grade: 'warning', code });
    expect(message?.text).toContain(date);
    expect(message?.text).toContain(reading);
    expect(text.slice(message?.start, message?.end)).toBe(date);
    expect(times).toHaveLength(1);
    expect(times[0]).toMatchObject({ value: null, edtf: null, start: message?.start, end: message?.end });
  });

  test('dates that are sure say nothing', () => {
    const text = 'It happened on 29 February 2020 and on 13/04/2018.';
    expect(analysedAs(text, { outlet: null, url: null }, PUBLISHED).messages).toEqual([]);
  });
});

describe('days that follow from one named before', () => {
  test.each([
    [
      'He left Friday. The next morning, police came. The previous night was calm.',
      ['Friday = 2021-03-05', 'The next morning = 2021-03-06', 'The previous night = 2021-03-05'],
    ],
    ['Shops were closed from Monday through Friday.', ['Monday = 2021-03-08', 'Friday = 2021-03-12']],
    ['The fair will run from Friday to Sunday.', ['Friday = 2021-03-12', 'Sunday = 2021-03-14']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('dates that open a paragraph', () => {
  test.each([
    ['March 4 was dry.', 'March 4 = 2021-03-04'],
    ['1988 was dry.', '1988 = 1988'],
    ['January nineteen ninety-seven was dry.', 'January nineteen ninety-seven = 1997-01'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('but a number of people does not', () => {
    expect(read('2000 people came.')).toEqual([]);
  });
});

describe('holidays and weeks near by', () => {
  test.each([
    ['Shops filled up ahead of Easter.', 'Easter = 2021-04-04'],
    ['She won on Election Day.', 'Election Day = 2020-11-03'],
    ['She fell ill on Christmas Day.', 'Christmas Day = 2020-12-25'],
    ['He left six weeks ago.', 'six weeks ago = 2021-01-25/2021-01-31'],
    ['He left two weeks ago.', 'two weeks ago = 2021-02-24'],
    ['The 2019 quarter was weak.', '2019 = 2019'],
    ['The next morning was calm.', 'The next morning = null'],
    ['It fell for two quarters.', 'two quarters = P2Q'],
    ['It takes two to three weeks.', 'two to three weeks = P2W'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('weekdays and months by the tense of their clause', () => {
  test.each([
    ['The minister resigned on Friday.', 'Friday = 2021-03-05'],
    ['The minister resigned on Wednesday.', 'Wednesday = 2021-03-10'],
    ['The minister will resign on Friday.', 'Friday = 2021-03-12'],
    ['She is due to fly home on Monday.', 'Monday = 2021-03-15'],
    ['Colonel Ode will be named commander of a mission in December.', 'December = 2021-12'],
    ['He said the hall would be opened on April 24.', 'April 24 = 2021-04-24'],
    ['The judge has scheduled a hearing Thursday.', 'Thursday = 2021-03-11'],
    ['The mayor could not be reached Tuesday.', 'Tuesday = 2021-03-09'],
    ['The loan was extended through June.', 'June = 2021-06'],
    ['On Sunday, the team is expected to travel north.', 'Sunday = 2021-03-14'],
    ['On Sunday, the team travelled north.', 'Sunday = 2021-03-07'],
    ['He is then scheduled to tour the dam, before flying home on Monday.', 'Monday = 2021-03-15'],
    ['They agreed a plan for the envoy to return in April.', 'April = 2021-04'],
    ['They signed the treaty in November.', 'November = 2020-11'],
    ['The vote was held on January 4.', 'January 4 = 2021-01-04'],
    ['She was elected last Tuesday.', 'last Tuesday = 2021-03-09'],
    ['Talks resume next Thursday.', 'next Thursday = 2021-03-11'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('times counted from another', () => {
  test.each([
    ['It was founded a decade ago.', ['a decade ago = 2011~']],
    ['It rained yesterday.', ['yesterday = 2021-03-09']],
    ['It rained two days ago.', ['two days ago = 2021-03-08']],
    ['He left in July last year.', ['July last year = 2020-07']],
    ['They met late last year.', ['late last year = 2020']],
    ['The road opens later in 2022.', ['later in 2022 = 2022']],
    ['Rents rose last month.', ['last month = 2021-02']],
    ['Rents rose last week.', ['last week = 2021-03-01/2021-03-07']],
    [
      'The flood came in September. In the same month a dam broke.',
      ['September = 2020-09', 'the same month = 2020-09'],
    ],
    [
      'The flood came on 2 May 2019. The following day a dam broke.',
      ['2 May 2019 = 2019-05-02', 'The following day = 2019-05-03'],
    ],
    ['The flood came in 2015. Three years later a dam broke.', ['2015 = 2015', 'Three years later = 2018']],
    ['Ten trains were late in the past 24 hours.', ['the past 24 hours = 2021-03-09/2021-03-10']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('what needs a publication date stays unresolved without one, but is listed', () => {
    const found = analysed('She left on Friday, a year ago, in May 2019.', null).times;
    expect(found.map((time) => time.edtf)).toEqual([null, null, '2019-05']);
    expect(found[0]?.why).toContain('publication date unknown');
  });
});

describe('weekdays that a plan, a timetable or a possessive decides', () => {
  test.each([
    ['The envoy is due to return to Oslo on Wednesday.', 'Wednesday = 2021-03-17'],
    ['The council will vote on Wednesday.', 'Wednesday = 2021-03-17'],
    ['The bishop declined to comment on Wednesday.', 'Wednesday = 2021-03-10'],
    ['The minister travels to Peru on Friday.', 'Friday = 2021-03-12'],
    ['Ms Doe leaves for Oslo on Friday.', 'Friday = 2021-03-12'],
    ['He is heading to Rome for a speech Friday morning.', 'Friday morning = 2021-03-12'],
    ["Unions look for ways to get around Monday's ruling.", 'Monday = 2021-03-08'],
    ['The judge gave the owners until Friday to reply.', 'Friday = 2021-03-12'],
    ['The mayor resigned this Monday.', 'this Monday = 2021-03-08'],
    ['He wrote it for this coming Sunday.', 'this coming Sunday = 2021-03-14'],
    ['The port reopened to ferries on Wednesday morning.', 'Wednesday morning = 2021-03-10'],
    ['The road will remain closed through the weekend.', 'the weekend = 2021-03-13/2021-03-14'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('coordinated plans stay ahead', () => {
    expect(read('She leaves for Bonn on Friday and will end her trip in Graz on Sunday.')).toEqual([
      'Friday = 2021-03-12',
      'Sunday = 2021-03-14',
    ]);
  });
});

test('quarters of a game are no time of a year', () => {
  expect(read('They led after the first quarter of the season.')).toEqual([]);
});

describe('clock times without a day of their own', () => {
  test.each([
    [
      'A barn burned late on Monday. Smoke was seen at 11 p.m. and the fire was out by 3 a.m. The owner came at two in the morning.',
      ['2021-03-08', '2021-03-08T23:00', '2021-03-09T03:00', '2021-03-09T02:00'],
    ],
    ['A bomb went off on Monday. It exploded at 9 a.m. in a market.', ['2021-03-08', '2021-03-08T09:00']],
    ['Rain fell on Monday. By 3 a.m. the road was closed.', ['2021-03-08', null]],
    ['Shops opened at 9 a.m. in the old town.', [null]],
    ['The blast came at 10:35 a.m. (0735 GMT) Monday.', ['2021-03-08T10:35']],
    [
      'A court sat on 3 May 2020. It went on for hours. Guards came. At 4 p.m. all left.',
      ['2020-05-03', 'PTXH', null],
    ],
  ])('%s', (text, expected) => {
    const found = analysed(text, PUBLISHED).times;
    expect(found.map((time) => time.edtf ?? (time.type === 'DURATION' ? time.value : null))).toEqual(
      expected,
    );
  });

  test('the value keeps the time where no day is told, and says why', () => {
    const [time] = analysed('Shops opened at 9 a.m. in the old town.', PUBLISHED).times;
    expect(time).toMatchObject({ value: 'XXXX-XX-XXT09:00', edtf: null, anchor: null });
    expect(time?.why).toContain('does not say of which day');
  });

  test('behind a weekday that stays open, no older day is taken', () => {
    const text = 'It opened on 3 May 2020. A robbery on Monday shook it. At 9 a.m. guards came.';
    expect(analysed(text, null).times.map((time) => time.edtf)).toEqual(['2020-05-03', null, null]);
  });
});

describe('durations, sets and clock times', () => {
  test.each([
    ['The siege lasted two years.', 'P2Y'],
    ['The siege lasted more than four hours.', 'PT4H'],
    ['It was a three-day visit.', 'P3D'],
    ['It took 2 1/2 years.', 'P2Y6M'],
    ['It took several months.', 'PXM'],
    ['The market opens every Thursday.', 'XXXX-WXX-4'],
    ['They meet every two weeks.', 'P2W'],
    ['Six trains a day run.', 'P1D'],
    ['It closes on Tuesday nights.', 'XXXX-WXX-2TNI'],
    ['The doors opened at 7:15 p.m. on Monday.', '2021-03-08T19:15'],
    ['The quake struck at 0930 GMT on Tuesday.', '2021-03-09T09:30'],
    ['The wind rose on Monday night.', '2021-03-08TNI'],
  ])('%s', (text, value) => {
    expect(analysed(text, PUBLISHED).times.map((time) => time.value)).toEqual([value]);
  });
});

describe('what is no time', () => {
  test.each([
    'He may march home.',
    'Some 2,018 people came.',
    'It cost $1999.',
    'The 34-year-old driver fell.',
    'The second man hesitated.',
    'April Jones sang.',
    'An annual fair will soon reopen.',
    'The sun and the sat nav failed.',
    'Three-quarters of the voters agreed.',
    'One day he may return.',
    'He writes for Metro Today and "This Week".',
    'Sun, wind and rain met.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('dates of the page itself are left out', () => {
    const text = 'UPDATED : Saturday, 13 March, 2021\n\nHe left on 4 May 2019.';
    expect(read(text)).toEqual(['4 May 2019 = 2019-05-04']);
    const document = documentOf('By A. Smith March 2, 2021\n\nHe left.', PUBLISHED);
    const byline = {
      ...document,
      blocks: document.blocks.map((block) => ({ ...block, kind: 'byline' as const })),
    };
    expect(times.run(byline, { sentences: [], tokens: [] }, { report: () => {} }).times).toEqual([]);
  });
});

describe('words of the lexer', () => {
  /** The same by expressions: runs of digits, of letters, single signs, and what stands between them. */
  function slowWords(text: string) {
    let before = 0;
    return [...text.matchAll(/\d+|\p{L}+|\S/gu)].map(({ index, 0: word }, at) => {
      const between = text.slice(before, index);
      before = index + word.length;
      const gap = at === 0 || /\n\s*\n/.test(between) ? 2 : between === '' ? 0 : 1;
      return { start: index, end: before, text: word, lower: word.toLowerCase(), gap };
    });
  }

  test('are those of the plain expressions', () => {
    const unit = fc.constantFrom(
      'a',
      'É',
      'ß',
      '7',
      '3',
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '-',
      '.',
      '“',
      '𝐀',
      '😀',
      '٣',
      'İ',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(wordsOf(text, 0, text.length)).toEqual(slowWords(text));
      }),
    );
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'the',
    'last',
    'May',
    '2',
    '2018',
    'Friday',
    'of',
    'two',
    'years',
    'ago',
    '-',
    ',',
    '10',
    ':',
    '30',
    'p.m.',
    'early',
    'quarter',
    'first',
    '\n\n',
    'a',
    'half',
    "'",
    '1990',
    's',
    'noon',
    'said',
    'will',
  );
  test('spans are sorted, disjoint, trimmed and in bounds; values are null or not empty', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (list) => {
        const text = list.join(' ');
        const document = documentOf(text, PUBLISHED);
        let end = 0;
        for (const time of times.run(document, { sentences: [], tokens: [] }, { report: () => {} }).times) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(text.slice(time.start, time.end).trim()).toBe(text.slice(time.start, time.end));
          expect(time.value).not.toBe('');
          end = time.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  test('a long hostile line is read in linear time', () => {
    const text = 'the last 2018 111,111,'.repeat(4000);
    const document = documentOf(text, PUBLISHED);
    const started = performance.now();
    times.run(document, { sentences: [], tokens: [] }, { report: () => {} });
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

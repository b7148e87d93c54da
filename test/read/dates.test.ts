import { describe, expect, it } from 'vitest';
import { BODY, codes, MORE, read } from './helpers.ts';

const TITLE = 'Old pier closes for the winter';
const dates = async (text: string) => {
  const { published, updated } = await read(text);
  return [published?.value ?? null, updated?.value ?? null];
};

describe('the dates of a report', () => {
  it.each<[string, string, string | null, string | null]>([
    [
      'labelled lines',
      `${TITLE}\nPUBLISHED : Tuesday, 16 January, 2018, 9:45pm\nUPDATED : Tuesday, 16 January, 2018, 10:33pm\n\n${BODY}`,
      '2018-01-16T21:45',
      '2018-01-16T22:33',
    ],
    [
      'two labels in a line',
      `${TITLE}\n\nPublished 16:05 GMT, 16 January 2018 | Updated 17:20 GMT, 17 January 2018\n\n${BODY}`,
      '2018-01-16T16:05Z',
      '2018-01-17T17:20Z',
    ],
    ['a byline', `${TITLE}\n\nBy Jane Doe January 16, 2018\n\n${BODY}`, '2018-01-16', null],
    ['a line under the title', `${TITLE}\n\n16 January 2018\n\n${BODY}`, '2018-01-16', null],
    ['a dateline', `${TITLE}\n\nNorthport / Eastbay, 16 January 2018 - ${BODY}`, '2018-01-16', null],
    ["an agency's dateline", `${TITLE}\n\nNORTHPORT, Jan. 16, 2018 (AP) — ${BODY}`, '2018-01-16', null],
    ['a dateline without title', `NORTHPORT, 16 January 2018 - ${BODY}`, '2018-01-16', null],
    [
      'a line behind the text',
      `${TITLE}\n\n${BODY}\n\nFirst published on 16 January 2018`,
      '2018-01-16',
      null,
    ],
    [
      'a labelled line over another',
      `${TITLE}\n\n15 January 2018\n\nPosted on 16 January 2018\n\n${BODY}`,
      '2018-01-16',
      null,
    ],
    ['an update alone', `${TITLE}\n\nLast updated: 16 January 2018\n\n${BODY}`, null, '2018-01-16'],
    ["a site's own last update", `Last update: April 23, 2024 10:03\n\n${TITLE}\n\n${BODY}`, null, null],
    ['a date above the title', `Saturday, May 5, 2024\n\n${TITLE}\n\n${BODY}`, null, null],
    [
      'a publication above the title',
      `Published: 16 January 2018\n\n${TITLE}\n\n${BODY}`,
      '2018-01-16',
      null,
    ],
    [
      'a date in the text',
      `${TITLE}\n\n${BODY} It was built on 16 January 1920, engineers said.`,
      null,
      null,
    ],
    ['a day that heads what happened then', `${TITLE}\n\n${BODY}\n\n16 January 2018\n\n${MORE}`, null, null],
    [
      'the foot of a post',
      `${TITLE}\n\n${BODY}\n\n— Jane Doe (@janedoe) January 16, 2018\n\n${MORE}`,
      null,
      null,
    ],
    ['a year of rights', `${TITLE}\n\n${BODY}\n\n© 2018 The Planet`, null, null],
  ])('%s', async (_name, text, published, updated) => {
    expect(await dates(text)).toEqual([published, updated]);
  });

  it('says what a date was read from', async () => {
    const { published } = await read(`${TITLE}\n\nPosted on 16 January 2018\n\n${BODY}`);
    expect(published).toEqual({
      value: '2018-01-16',
      basis: 'stated',
      why: 'the line "Posted on 16 January 2018"',
    });
  });

  it.each([
    ['31 February 2018', 'impossible-date'],
    ['03/04/18', 'ambiguous-date'],
  ])('takes %s for no date and says so with the remedy', async (line, code) => {
    const document = await read(`${TITLE}\n\nPublished: ${line}\n\n${BODY}`);
    expect(document.published).toBeNull();
    expect(codes(document)).toEqual([code, 'no-publication-date']);
    const message = document.messages[0]!;
    expect(message.text).toContain('--published');
    expect(document.text.slice(message.start, message.end)).toBe(line);
  });

  it('keeps a date whose weekday does not fit, and says so', async () => {
    const document = await read(`${TITLE}\n\nPublished: Monday, 16 January 2018\n\n${BODY}`);
    expect(document.published?.value).toBe('2018-01-16');
    expect(codes(document)).toEqual(['weekday-differs']);
  });

  it('names the remedy where there is no date', async () => {
    const document = await read(`${TITLE}\n\n${BODY}`);
    expect(document.messages).toMatchObject([{ grade: 'info', code: 'no-publication-date' }]);
    expect(document.messages[0]?.text).toContain('--published');
  });

  it('takes the date that came with the report before all others', async () => {
    const text = `${TITLE}\n\n16 January 2018\n\n${BODY}`;
    const document = await read({
      text,
      published: '2018-01-17T08:30:00+01:00',
      options: { published: '2018-01-18' },
    });
    expect(document.published).toMatchObject({ value: '2018-01-17T08:30+01:00', basis: 'stated' });
  });

  it.each([
    ['2018-01-18', '2018-01-18'],
    ['18 January 2018', '2018-01-18'],
    ['2018-01', '2018-01'],
    ['2018-01-18T00:00:00Z', '2018-01-18'],
  ])('takes the date of the call, %s, for an undated report only', async (published, value) => {
    const undated = await read({ text: `${TITLE}\n\n${BODY}`, options: { published } });
    expect(undated.published?.value).toBe(value);
    expect(codes(undated)).toEqual([]);
    const dated = await read({ text: `${TITLE}\n\n16 January 2018\n\n${BODY}`, options: { published } });
    expect(dated.published?.value).toBe('2018-01-16');
  });

  it('says that a given date is none', async () => {
    const document = await read({ text: `${TITLE}\n\n${BODY}\n\n${MORE}`, published: 'last week' });
    expect(document.published).toBeNull();
    expect(codes(document)).toContain('date-not-understood');
  });
});

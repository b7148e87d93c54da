import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/model/index.ts';
import { BODY, layout, MORE, read, wordsOf } from './helpers.ts';

describe('the layout of a plain-text report', () => {
  it('tells header, title, dates, byline, standfirst, caption, body, heading and furniture apart', async () => {
    const document = await read(
      [
        'Last update: May 2, 2024 10:03',
        'Harbour Gazette logo',
        'World | Coast',
        'Old pier closes for the winter',
        'Inspectors find that it has moved, and the council wants to know why',
        'By Jane Doe January 16, 2018',
        'PUBLISHED : Tuesday, 16 January, 2018, 9:45pm',
        'Jane DoeJane Doe',
        'None',
        BODY,
        '***What the council knew',
        MORE,
        '- The pier was built in 1920',
        '> Nobody asked us',
        "Editor's note: An earlier version gave a wrong year.",
        BODY,
        'Share this article',
        'Harbour tour wins a prize',
        'Add new comment',
        'Read our comment policy before posting',
        '© 2018 Harbour Gazette. All rights reserved.',
      ].join('\n\n'),
    );
    expect(layout(document).map((line) => line.split(':')[0])).toEqual([
      'boilerplate',
      'boilerplate',
      'section',
      'title',
      'body',
      'byline',
      'dateline',
      'caption',
      'boilerplate',
      'body',
      'heading',
      'body',
      'list',
      'quote',
      'correction',
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
    expect(document).toMatchObject({
      title: 'Old pier closes for the winter',
      section: 'World | Coast',
      outlet: 'Harbour Gazette',
    });
  });

  it.each<[BlockKind, string]>([
    ['boilerplate', 'Advertisement'],
    ['boilerplate', 'Story continues below advertisement'],
    ['boilerplate', 'Newsroom logo'],
    ['boilerplate', '12 Comments'],
    ['boilerplate', 'Sign up for our morning newsletter'],
    ['boilerplate', 'Get the news in your inbox every day'],
    ['boilerplate', 'Follow us on Twitter'],
    ['boilerplate', 'Facebook Twitter WhatsApp'],
    ['boilerplate', 'Read more: Ferry runs late again'],
    ['boilerplate', 'READ ALSO'],
    ['boilerplate', 'We use cookies to make this site better.'],
    ['boilerplate', 'This material may not be published, broadcast, rewritten or redistributed.'],
    ['boilerplate', '© 2018 The Planet'],
    ['boilerplate', 'https://planet.example/pier'],
    ['caption', 'Photo: John Roe'],
    ['caption', 'The ferry at the old pier on Monday (Photo by John Roe)'],
    ['caption', 'John RoeJohn Roe'],
    ['caption', 'John Roe John Roe'],
    ['caption', 'Jane Doe/AFP/Getty Images'],
    ['dateline', '16 January 2018'],
    ['dateline', 'Tuesday, January 16, 2018 - 10:20 GMT'],
    ['dateline', 'Updated 16 January 2018'],
    ['byline', 'By John Roe'],
    ['byline', 'Reporting by John Roe; Editing by Ann Poe'],
    ['byline', 'AFP/Kyodo'],
    ['correction', 'Correction: The pier is 90 metres long.'],
    ['correction', 'This article was corrected on 17 January.'],
    ['list', '• The pier was closed.'],
    ['heading', '## What happened next'],
    ['heading', 'What happened next'],
    ['boilerplate', 'News | Sport | Weather | Travel'],
    ['caption', 'Image caption, The pier on Monday'],
    ['caption', 'IMAGE SOURCE, GETTY IMAGES'],
    ['byline', 'By: Staff Reports'],
    ['byline', 'John Roe | @johnroe'],
    ['dateline', 'NORTHPORT (dpa/AFP)'],
    ['correction', '• This article was amended on 5 March 2020 to correct a figure.'],
    ['body', 'The report was revised by the ministry on Monday.'],
    ['boilerplate', 'Advert'],
    ['boilerplate', 'Published 2 days ago'],
    ['boilerplate', 'newsdesk@planet.example'],
    ['caption', 'Image 1 of / 8'],
    ['dateline', 'Updated Nov 19, 9:41 AM; Posted Nov 18, 8:19 PM'],
    ['byline', 'John Roe, political correspondent'],
    ['byline', 'John Roe contributed to this report.'],
    ['body', 'Ann Poe is a professor at the harbour school and has studied piers for years.'],
    ['body', 'Posted workers mend the pier.'],
    ['body', 'Nobody was hurt.'],
    ['body', '“Nobody was hurt,” the mayor said.'],
    ['body', 'By Monday the pier had moved again.'],
    ['body', 'None of the visitors was hurt.'],
    ['body', 'On 16 January 2018 the pier moved by an inch.'],
    ['body', 'Share prices of the ferry company fell on Monday.'],
    ['body', 'Read aloud in court, the letter moved nobody.'],
    ['body', 'Updated plans for the pier were shown on 16 January 2018.'],
  ])('%s in the middle of a report: %s', async (kind, line) => {
    const document = await read(`Old pier closes for the winter\n\n${BODY}\n\n${line}\n\n${MORE}`);
    expect(layout(document)[2]).toBe(`${kind}: ${line}`);
  });

  it.each<[string, string | null]>([
    ['Old pier closes for the winter', 'Old pier closes for the winter'],
    ['Is the old pier safe?', 'Is the old pier safe?'],
    ['‘It moved’: old pier closes', '‘It moved’: old pier closes'],
    ['Gov. Doe closes the old pier', 'Gov. Doe closes the old pier'],
    ['Harbour sells old pier to Acme Inc.', 'Harbour sells old pier to Acme Inc.'],
    ['# Old pier closes', 'Old pier closes'],
    ['Sport', null],
    ['The pier was closed.', null],
    ['16 January 2018', null],
  ])('the first line %s gives the title %s', async (line, title) => {
    expect((await read(`${line}\n\n${BODY}\n\n${MORE}`)).title).toBe(title);
  });

  it('has no title where the text begins at once', async () => {
    const document = await read(`${BODY}\n\n${MORE}`);
    expect(document.title).toBeNull();
    expect(layout(document)).toEqual([`body: ${BODY}`, `body: ${MORE}`]);
  });

  it('takes a title that came with the report, wherever it stands', async () => {
    const document = await read({ text: `Breaking\n\nPier closes\n\n${BODY}`, title: 'Pier closes' });
    expect(wordsOf(document, 'title')).toEqual(['Pier closes']);
  });

  it('takes links behind "Related stories" for furniture, but not the report that goes on', async () => {
    const document = await read(
      `Old pier closes for the winter\n\n${BODY}\n\nRelated stories\n\nFerry runs late again\n\nHarbour tour wins prize\n\n${MORE}`,
    );
    expect(wordsOf(document, 'body')).toEqual([BODY, MORE]);
  });

  it('takes what readers write for furniture', async () => {
    const document = await read(
      `Old pier closes\n\n${BODY}\n\n${MORE}\n\nComments\n\n${BODY} I told you so!\n\nMe too.`,
    );
    expect(wordsOf(document, 'body')).toEqual([BODY, MORE]);
  });

  it('takes a note on the author behind the text for furniture', async () => {
    const document = await read(
      `Old pier closes\n\n${BODY}\n\n${MORE}\n\nJane Doe is a reporter for the Planet.`,
    );
    expect(wordsOf(document, 'boilerplate')).toEqual(['Jane Doe is a reporter for the Planet.']);
  });

  it('is sorted, disjoint and lies in the text, whatever the text', async () => {
    const texts = [
      '',
      ' ',
      '\n\n\n',
      'x',
      'By',
      '***',
      '- ',
      '"',
      'a\nb\nc',
      `${BODY}\r\n\r\n${MORE}`,
      '\u00a0\u00a0x\u00a0',
    ];
    for (const text of texts) {
      const { blocks } = await read(text);
      blocks.forEach((block, index) => {
        expect(block.start).toBeLessThan(block.end);
        expect(block.end).toBeLessThanOrEqual(text.length);
        if (index > 0) expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]!.end);
      });
    }
  });
});

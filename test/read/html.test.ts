import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BODY, codes, layout, MORE, read, SOON, wordsOf, workOf } from './helpers.ts';

const PIER = readFileSync(new URL('./pages/pier.html', import.meta.url));
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>Old pier closes for the winter</h1><p>${BODY}</p><p>${MORE}</p></article>`;

describe('a page with menus, adverts, comments and a paywall', () => {
  it('gives the report, block by block, and nothing else', async () => {
    const document = await read({ bytes: PIER, path: 'pier.html' });
    expect(layout(document)).toEqual([
      'title: Old pier closes for the winter',
      'section: Coast',
      'caption: The old pier on Monday morning, before the gates were shut. Photo: Ann Poe',
      'body: The harbour council voted on Tuesday to close the old ferry terminal after inspectors found that its northern pier had moved by\u00a0several inches.',
      'body: Residents said they had warned the port authority for years, and asked why nobody had measured the pier before the storm arrived.',
      'heading: What the inspectors found',
      'body: “It moved, and it will move again,” the chief inspector told Reuters. She said that three of the forty piles were broken.',
      'list: The pier was built in 1920.',
      'list: It carries two ferry lines.',
      'quote: Nobody asked those who walk on it every day.',
      'body: The council will decide in March whether the pier is to be mended or torn down, a spokesman said.',
      'body: Until then ferries will leave from the southern quay, which has room for one ship at a time.',
    ]);
    expect(document.text).toBe(
      document.blocks.map(({ start, end }) => document.text.slice(start, end)).join('\n\n'),
    );
  });

  it('gives what the mark-up says', async () => {
    expect(await read({ bytes: PIER, path: 'pier.html' })).toMatchObject({
      title: 'Old pier closes for the winter',
      outlet: 'The Harbour Planet',
      section: 'Coast',
      authors: ['Jane Doe', 'John Roe'],
      agencies: ['Reuters'],
      language: 'en',
      partial: true,
      published: { value: '2018-01-16T08:30+01:00', basis: 'stated' },
      updated: { value: '2018-01-16T10:15+01:00', basis: 'stated' },
      source: { path: 'pier.html', url: 'https://www.harbour-planet.example/coast/old-pier-closes' },
    });
  });

  it('is the same under any name and as a string', async () => {
    const [named, other] = await Promise.all([
      read({ bytes: PIER, path: 'pier.html' }),
      read({ html: new TextDecoder().decode(PIER), path: 'pier.html' }),
    ]);
    expect(other).toEqual(named);
    expect((await read({ bytes: PIER, path: 'pier.txt' })).id).toBe(named.id);
  });
});

describe('facts of a page', () => {
  it.each<[string, string, string]>([
    ['the heading that the head confirms', '<title>Old pier closes for the winter – Planet</title>', article],
    [
      'a title without the site',
      '<meta property="og:site_name" content="The Planet"><meta property="og:title" content="Old pier closes for the winter - The Planet">',
      `<p>${BODY}</p><p>${MORE}</p>`,
    ],
    [
      'a title without a site that is only guessed',
      '<title>Old pier closes for the winter | Planet News</title>',
      `<p>${BODY}</p><p>${MORE}</p>`,
    ],
    ['a heading alone', '', article],
  ])('title: %s', async (_name, head, body) => {
    const document = await read({ html: page(body, head) });
    expect(document.title).toBe('Old pier closes for the winter');
    expect(wordsOf(document, 'title')).toEqual([document.title]);
    expect(document.text.startsWith('Old pier closes for the winter\n\n')).toBe(true);
  });

  it('keeps a dash that belongs to the title', async () => {
    const head =
      '<meta property="og:title" content="Old pier closes - and nobody knows why"><meta property="og:site_name" content="The Planet">';
    expect((await read({ html: page(`<p>${BODY}</p>`, head) })).title).toBe(
      'Old pier closes - and nobody knows why',
    );
  });

  it.each<[string, string, string | null]>([
    ['meta', '<meta property="article:published_time" content="2018-01-16T08:30:00Z">', '2018-01-16T08:30Z'],
    ['meta at midnight', '<meta name="date" content="2018-01-16T00:00:00Z">', '2018-01-16'],
    ['microdata', '<meta itemprop="datePublished dateCreated" content="2018-01-16">', '2018-01-16'],
    [
      'a filler',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"0001-01-01T00:00:00"}</script>',
      null,
    ],
    [
      'linked data with raw line breaks',
      '<script type="application/ld+json">{"@type":"NewsArticle","description":"a\nb","datePublished":"2018-01-16"}</script>',
      '2018-01-16',
    ],
    ['broken linked data', '<script type="application/ld+json">{"@type":"NewsArticle",,}</script>', null],
  ])('date: %s', async (_name, head, value) => {
    expect((await read({ html: page(article, head) })).published?.value ?? null).toBe(value);
  });

  it('takes the only time element, but none of several days', async () => {
    const times = (...days: string[]) => days.map((day) => `<time datetime="${day}">x</time>`).join('');
    const dated = (...days: string[]) =>
      read({ html: page(`<article>${times(...days)}<h1>Old pier closes</h1><p>${BODY}</p></article>`) });
    expect((await dated('2018-01-16T08:30Z')).published?.value).toBe('2018-01-16T08:30Z');
    expect((await dated('2018-01-16', '2018-01-12')).published).toBeNull();
  });

  it.each<[string, string, readonly string[]]>([
    [
      'meta',
      '<meta name="author" content="Jane Doe, John Roe and Ann Poe">',
      ['Jane Doe', 'John Roe', 'Ann Poe'],
    ],
    [
      'no outlet',
      '<meta property="og:site_name" content="Harbour Planet"><meta name="author" content="Harbour Planet">',
      [],
    ],
    ['no agency', '<meta name="author" content="Reuters">', []],
    ['no staff', '<meta name="author" content="Planet Staff">', []],
    ['no address', '<meta property="article:author" content="https://planet.example/jane">', []],
    [
      'no outlet behind a name',
      '<meta property="og:site_name" content="Planet Today"><meta name="author" content="Jane Doe PLANET TODAY">',
      ['Jane Doe'],
    ],
  ])('authors: %s', async (_name, head, authors) => {
    expect((await read({ html: page(article, head) })).authors).toEqual(authors);
  });

  it('takes the outlet from the address where no mark-up names it', async () => {
    expect((await read({ html: page(article), url: 'https://www.planet.example/1' })).outlet).toBe(
      'planet.example',
    );
  });
});

describe('broken and hostile pages', () => {
  it.each<[string, string]>([
    ['unclosed elements', `<html><body><div><p>${BODY}<p>${MORE}<div><b><i>`],
    [
      'closed in the wrong order',
      `<html><body><p><b><i>${BODY}</b></i></p></div></span><p>${MORE}</p></body></body></html>`,
    ],
    ['no body', `<html><p>${BODY}</p><p>${MORE}</p>`],
    ['a stray comment', `<html><body><p>${BODY}</p><p></p><!-- never closed ${MORE}`],
  ])('reads a page with %s', async (_name, html) => {
    expect((await read({ html })).text).toContain(BODY);
  });

  it('reads a page with no words as a report without text', async () => {
    expect(codes(await read({ html: '<html><body><script>x()</script></body></html>' }))).toContain(
      'no-text',
    );
  });

  it.each<[string, string]>([
    ['div', '<div>'.repeat(100_000)],
    ['table', '<table><tr><td>'.repeat(33_000)],
  ])('ends soon on 100,000 nested tags (%s), with one message and the words', async (_name, tags) => {
    await read({ html: page(article) });
    const html = `<html><body>${tags}${BODY}`;
    let document = await read('');
    const work = await workOf(async () => {
      document = await read({ html, published: '2018-01-16' });
    });
    expect(work).toBeLessThan(SOON);
    expect(document.text).toContain(BODY);
    expect(codes(document)).toEqual(['html-cut']);
  });

  it('cuts a page of very many elements, with a message', async () => {
    const document = await read({ html: page(`<p>${BODY}</p>${'<i>x</i>'.repeat(45_000)}`) });
    expect(document.text).toContain(BODY);
    expect(codes(document)).toContain('html-cut');
  });
});

import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/model/index.ts';
import { BODY, codes, MORE, read, SOON, workOf } from './helpers.ts';

const TEXT = `Old pier closes for the winter\r\n\r\n${BODY}\u00a0\r\n\r\n${MORE}\r\n`;

describe('a plain-text report', () => {
  it('keeps its text to the character', async () => {
    const bytes = new TextEncoder().encode(TEXT);
    const document = await read({ bytes, path: 'pier.txt' });
    expect(document.text).toBe(TEXT);
    expect(document.digest).toBe(digestOf(bytes));
    expect(document.source).toEqual({ path: 'pier.txt', url: null, addresses: [] });
  });

  it('drops the byte order mark', async () => {
    expect((await read({ bytes: new TextEncoder().encode(`\ufeff${TEXT}`) })).text).toBe(TEXT);
  });

  it('is the same report as string and as bytes', async () => {
    expect(await read({ text: TEXT })).toEqual(await read({ bytes: new TextEncoder().encode(TEXT) }));
  });

  it('has an id of its text, or the one that came with it', async () => {
    const made = (await read(TEXT)).id;
    expect(made).toMatch(/^report-[0-9a-f]{12}$/);
    expect((await read({ text: TEXT, path: 'other.txt', url: 'https://planet.example/pier' })).id).toBe(made);
    expect((await read({ text: TEXT, id: 'mine' })).id).toBe('mine');
    expect((await read({ text: TEXT, id: '' })).id).toBe(made);
  });

  it.each<[string, object, string | null]>([
    ['nothing says it', {}, null],
    ['the sender says it', { outlet: 'The Planet', url: 'https://gazette.example/1' }, 'The Planet'],
    ['the address says it', { url: 'https://www.gazette.example/1' }, 'gazette.example'],
    ['the call says it', { options: { outlet: 'Harbour Gazette' } }, 'Harbour Gazette'],
    [
      'a line of rights says it',
      { text: `${TEXT}\n\nCopyright (c) 2018 by The Daily Harbour. All rights reserved.` },
      'The Daily Harbour',
    ],
    ["a line of rights is an agency's", { text: `${TEXT}\n\n© 2018 AFP` }, null],
  ])('has an outlet where %s', async (_name, given, outlet) => {
    expect((await read({ text: TEXT, ...given })).outlet).toBe(outlet);
  });

  it.each([
    'Subscribe to continue reading',
    'This is a preview. Log in to read the full article.',
    'Already a subscriber? Sign in',
    'You have reached your limit of free articles.',
  ])('is partial where it says "%s"', async (line) => {
    const document = await read(`${TEXT}\n\n${line}`);
    expect(document.partial).toBe(true);
    expect(codes(document)).toContain('partial-text');
    expect((await read(TEXT)).partial).toBe(false);
  });

  it.each([
    'Visitors pay five pounds to see the full length of the pier.',
    'The members-only club by the pier was closed as well.',
    'The mayor said he would unlock the full potential of the harbour.',
  ])('is whole where it says "%s"', async (line) => {
    expect(await read(`${TEXT}\n\n${line}\n\n${MORE}`)).toMatchObject({ partial: false });
  });

  it.each(['', ' \n\n ', '\u00a0'])('without words (%j) carries an error', async (text) => {
    const document = await read(text);
    expect(document.messages).toContainEqual(expect.objectContaining({ grade: 'error', code: 'no-text' }));
    expect(document.blocks).toEqual([]);
  });

  it('reads UTF-16 and remarks on a guessed encoding', async () => {
    const utf16 = Uint8Array.from(
      [...`\ufeff${TEXT}`].flatMap((character) => [
        character.charCodeAt(0) & 255,
        character.charCodeAt(0) >> 8,
      ]),
    );
    expect((await read({ bytes: utf16 })).text).toBe(TEXT);
    const latin = Uint8Array.from(`The caf\xe9 \x93by the pier\x94 ${BODY}`, (character) =>
      character.charCodeAt(0),
    );
    expect(codes(await read({ bytes: latin }))).toContain('encoding-guessed');
  });
});

describe('hostile texts end soon', () => {
  it.each<[string, string]>([
    ['a line of 5 MB', `${BODY} `.repeat(40_000)],
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['spaces', `${' '.repeat(100_000)}x${' '.repeat(100_000)}`],
    ['a million empty lines', '\n'.repeat(1_000_000)],
    ['agencies without end', 'told the Reuters '.repeat(20_000)],
    ['parentheses', '('.repeat(100_000)],
    ['short lines of parentheses', `${'('.repeat(400)}\n`.repeat(300)],
    ['capitalised lines', `${'Ab '.repeat(130)}\n`.repeat(300)],
    ['digits', '1'.repeat(200_000)],
  ])('%s', async (_name, text) => {
    expect(await workOf(() => read(text))).toBeLessThan(SOON);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Split, SENTENCES_FILE, splitterWith } from '../../src/lang/en/tokens/index.ts';
import { unpackTables } from '../../src/learn/index.ts';

const MODEL = join(import.meta.dirname, '..', '..', 'models', 'en', SENTENCES_FILE);
const split = splitterWith(unpackTables(readFileSync(MODEL)));
const byRules = splitterWith(null);

/** The tokens of a text, parted by spaces. */
function tokensOf(text: string): string {
  const { starts, ends } = split(text, 0, text.length);
  return starts.map((start, index) => text.slice(start, ends[index])).join(' ');
}

/** The text with a bar between its sentences. */
function sentencesOf(text: string, splitter = split): string {
  const { starts, ends, sentences } = splitter(text, 0, text.length);
  return sentences
    .map((first, index) => text.slice(starts[first], ends[(sentences[index + 1] ?? starts.length) - 1]))
    .join(' | ');
}

describe('tokens', () => {
  test.each([
    ["We don't, can't and won't.", "We do n't , ca n't and wo n't ."],
    ['They didn’t. I’ve seen we’re late.', 'They did n’t . I ’ve seen we ’re late .'],
    [
      "Oda's plan; the workers' plan; it's, he'd, she'll.",
      "Oda 's plan ; the workers ' plan ; it 's , he 'd , she 'll .",
    ],
    ['We cannot go, gonna stay.', 'We can not go , gon na stay .'],
    ["O'Hara's ma'am at five o'clock", "O'Hara 's ma'am at five o'clock"],
    ["'Tis the '90s; rock 'n' roll, the 1960's.", "'T is the '90s ; rock 'n' roll , the 1960's ."],
    ['Dons VERY loud: DON’T', 'Dons VERY loud : DO N’T'],
    ['$44 million, £5m, US$4.5bn, 10%', '$ 44 million , £ 5 m , US$ 4.5 bn , 10 %'],
    ['1,000 of 3.5 at 10:30pm on 9/11 and .5', '1,000 of 3.5 at 10:30 pm on 9/11 and .5'],
    ['from 2003-2004, 19/20, a 5-4 vote', 'from 2003 - 2004 , 19 / 20 , a 5 - 4 vote'],
    ['call 555-010-9999 by 2021-03-10', 'call 555-010-9999 by 2021-03-10'],
    ['the U.S. at 5 p.m. on Feb. 3', 'the U.S. at 5 p.m. on Feb. 3'],
    ['Rep. Oda (D-N.C.) and Sen. Li, R-N.Y.,', 'Rep. Oda ( D - N.C. ) and Sen. Li , R - N.Y. ,'],
    ['Dr. J.R. Oda, Ph.D., of Acme Inc. v. Li', 'Dr. J.R. Oda , Ph.D. , of Acme Inc. v. Li'],
    ['a well-known co-founder re-elected in mid-1980s', 'a well - known co-founder re-elected in mid-1980s'],
    ['and/or he/she, R&D at AT&T', 'and / or he / she , R&D at AT&T'],
    [
      'See http://www.crossread.example/a_(b)?c=1. Mail jane.oda@example.org!',
      'See http://www.crossread.example/a_(b)?c=1 . Mail jane.oda@example.org !',
    ],
    ['(www.example.com), crossread.com, Report.pdf', '( www.example.com ) , crossread.com , Report.pdf'],
    ['Wait... what?! No… [sic] :-) ;)', 'Wait ... what ?! No … [ sic ] :-) ;)'],
    ['“Yes,” ‘no’ "so" -- then—now – end', '“ Yes , ” ‘ no ’ " so " -- then — now – end'],
    ['Perić’s Müller naïve ½ H₂O', 'Perić ’s Müller naïve ½ H₂O'],
    ['A\u00a0lady\u2003left\u3000home\ufeff.', 'A lady left home .'],
    ['#vote @jane 👍🏽 🇫🇷 👩‍👩‍👧 ok', '#vote @jane 👍🏽 🇫🇷 👩‍👩‍👧 ok'],
    ['No. 10; No.10; he said no. Then 10', 'No. 10 ; No. 10 ; he said no . Then 10'],
    ['Mon. and Sun. 3; the sun. Then', 'Mon. and Sun. 3 ; the sun . Then'],
    ['f*ck, job # 5, C++, <b>', 'f*ck , job # 5 , C ++ , < b >'],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  test('offsets count in the whole text', () => {
    const text = 'Skip this. Read that. Skip';
    const { starts, ends, sentences } = split(text, 11, 21);
    expect(starts.map((start, index) => text.slice(start, ends[index]))).toEqual(['Read', 'that', '.']);
    expect(sentences).toEqual([0]);
  });

  test.each(['', '   ', '\n\n\u00a0'])('nothing in %j', (text) => {
    expect(split(text, 0, text.length)).toEqual({ starts: [], ends: [], sentences: [] });
  });
});

const MARKED = [
  'U.S. officials met Gen. Mark A. Odum on Feb. 3 in Bonn. | They left.',
  'He flew to the U.S. | They stayed at home.',
  'Rep. Jo Oda (D-N.C.) said so. | Sen. Li, R-N.Y., did not.',
  '"It is over." | He left the room.',
  '“It is over.” | He left the room.',
  '"Is it over?" he asked.',
  '"Is it over?" Mrs. Oda asked the mayor.',
  '“We won. | We won again,” the mayor said. | She smiled.',
  'She called it "a gift." | Nobody laughed.',
  'SEOUL (Reuters) - The ministry said no ship was lost.',
  'BONN, Germany (AP) — The ministry said no ship was lost.',
  'He lives at No. 10. | She moved out in June.',
  'The vote is at 9 a.m. Tuesday in Bonn.',
  'The vote ended at 9 p.m. | The count began at once.',
  'J. R. R. Odum and J.R.R. Odum wrote to Acme Inc. on Monday.',
  'Acme Inc. said on Monday that it had sold the yard.',
  'The yard was sold by Acme Inc. | The price was not given.',
  'Ships, trains, etc. are late. | Buses run.',
  'What did he know? | And when did he know it?',
  '“We are testing them... and they know it,” she said.',
  '"The quotation is never closed. | Then the text goes on. | And on.',
  'A\u00a0storm hit the coast.\u00a0| It killed two people.',
  'The yard Monday cut 10,000 Web jobs and the men’s World Cup team.',
  'She met H.R. Odum at a house on E. 52nd St. in Bonn.',
  'It was filed with the F.B.I. | Mr. Oda did not object.',
  'He was tired. | (She was not.) | They left.',
  'Prices rose 3.5 percent to $44. | Wages did not.',
  'Lt. Col. Jo Oda of Ft. Odum, Tex., and Prof. Li agreed. | The Rev. Al Oda did not.',
];

describe('sentences', () => {
  test.each(MARKED)('%s', (marked) => {
    const text = marked.replaceAll('\u00a0| ', '\u00a0').replaceAll(' | ', ' ');
    expect(sentencesOf(text)).toBe(marked.replaceAll('\u00a0| ', ' | '));
  });

  test('a line of its own, an empty line and a wide line end a sentence', () => {
    const wide = `The ministry said ${'very '.repeat(30)}little`;
    expect(sentencesOf(`Oda wins again\n\nShe left\n${wide}\nPhoto: Jo Li`)).toBe(
      `Oda wins again | She left | ${wide} | Photo: Jo Li`,
    );
  });

  test('lines that were broken to fit a width are read on', () => {
    const text = [
      'The ministry said on Monday that no ship had been lost in the',
      'storm that hit the coast. The mayor of the small town of Bonn',
      'Jo Oda said she was glad about that, and then went home by the',
      'last train.',
    ].join('\n');
    expect(sentencesOf(text).split(' | ')).toHaveLength(2);
  });

  test('rules alone find the plain cases', () => {
    const text = 'Gen. Jo Oda left. She said so in the U.S. They stayed. "Why?" he asked. No';
    expect(sentencesOf(text, byRules)).toBe(
      'Gen. Jo Oda left. | She said so in the U.S. | They stayed. | "Why?" he asked. | No',
    );
  });
});

/** Text of the pieces that rules look at, white space of all kinds and anything else. */
const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."U.S.|p.m.|Gen.|don't|can’t|www.a.com|a@b.c|http://x.y/z|...|?!|:)|9/11|5pm|-|--|—".split('|'),
      ),
      fc.constantFrom(
        ' ',
        ' ',
        ' ',
        '\n',
        '\r\n',
        '\n\n',
        '\u00a0',
        '\u2029',
        '"',
        '“',
        '”',
        "'",
        '(',
        ')',
        '.',
        ',',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom('\ud83d', '\udc4d', '👍🏽', '🇫🇷', '\u200d', '\ufe0f', 'é', 'The', 'said', 'Oda'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const WHITE_SPACE = /[\s\u0085]/;

function check(text: string, { starts, ends, sentences }: Split): void {
  let last = 0;
  starts.forEach((start, index) => {
    const end = ends[index] as number;
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).not.toMatch(WHITE_SPACE);
    expect(text.slice(last, start).replace(/[\s\u0085]/g, '')).toBe('');
    last = end;
  });
  expect(text.slice(last).replace(/[\s\u0085]/g, '')).toBe('');
  sentences.forEach((first, index) => {
    expect(first).toBeGreaterThan(index === 0 ? -1 : (sentences[index - 1] as number));
    expect(first).toBeLessThan(starts.length);
  });
  expect(sentences[0]).toBe(starts.length === 0 ? undefined : 0);
}

describe('whatever the text', () => {
  test('tokens are sorted, disjoint, without white space, and cover the rest', () => {
    fc.assert(
      fc.property(TEXT, (text) => check(text, split(text, 0, text.length))),
      { numRuns: 500 },
    );
  });

  test('spaces behind it change nothing', () => {
    fc.assert(
      fc.property(TEXT, fc.stringMatching(/^[ \u00a0]*$/), (text, spaces) => {
        const longer = text.trimEnd() + spaces;
        expect(split(longer, 0, longer.length)).toEqual(split(text.trimEnd(), 0, text.trimEnd().length));
      }),
      { numRuns: 300 },
    );
  });

  test('what stands around the stretch changes nothing', () => {
    fc.assert(
      fc.property(TEXT, TEXT, TEXT, (before, text, after) => {
        const { starts, ends, sentences } = split(
          before + text + after,
          before.length,
          before.length + text.length,
        );
        const alone = split(text, 0, text.length);
        expect(starts.map((start) => start - before.length)).toEqual(alone.starts);
        expect(ends.map((end) => end - before.length)).toEqual(alone.ends);
        expect(sentences).toEqual(alone.sentences);
      }),
      { numRuns: 500 },
    );
  });

  test('every character of the first plane is read', () => {
    let text = '';
    for (let code = 0; code < 0x10000; code++) text += `a${String.fromCharCode(code)}`;
    check(text, split(text, 0, text.length));
  });
});

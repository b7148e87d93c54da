import { describe, expect, test } from 'vitest';
import { splitterWith } from '../../src/lang/en/tokens/index.ts';

const split = splitterWith(null);

/** What a careless reader goes over again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  spaces: ' ',
  'spaces behind a full stop': 'no.                    ',
  'line breaks': '\n',
  'short lines': 'ab cd\n',
  quotes: '"',
  'curly quotes': '“',
  apostrophes: "'",
  'words with apostrophes': "a'",
  'full stops': '.',
  letters: 'a',
  initials: 'A.',
  'dotted words': 'alt.abc.',
  'at signs': '@',
  'mail addresses': 'a@b',
  'mail without host': 'abc.@',
  addresses: 'http://',
  'open brackets': '(',
  'closing brackets': 'x)',
  hyphens: 'co-',
  slashes: '1/',
  digits: '7',
  'grouped digits': '555-',
  ampersands: 'A&',
  stars: 'a*',
  colons: ':',
  faces: ':-)',
  'lone surrogates': '\ud83d',
  'joined pictures': '👩\u200d',
  flags: '🇫',
  marks: '\u0301',
  'capital words': 'Oda ',
  'questions with names': '"Why?" Oda ',
  'zero width': '\u200b',
};

/** Counts how often a text is read: every access goes by one of these methods. */
function reads(text: string): number {
  let count = 0;
  const names = ['charCodeAt', 'codePointAt', 'slice', 'startsWith'] as const;
  const originals = names.map((name) => String.prototype[name]);
  names.forEach((name, index) => {
    const original = originals[index] as (...values: unknown[]) => unknown;
    Object.defineProperty(String.prototype, name, {
      configurable: true,
      writable: true,
      value(this: string, ...values: unknown[]) {
        const result = original.apply(this, values);
        // A long slice is read as a whole.
        count += name === 'slice' ? (result as string).length : 1;
        return result;
      },
    });
  });
  try {
    split(text, 0, text.length);
  } finally {
    names.forEach((name, index) => {
      Object.defineProperty(String.prototype, name, {
        configurable: true,
        writable: true,
        value: originals[index],
      });
    });
  }
  return count;
}

describe('work grows with the length of the text, not faster', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(4_000 / unit.length));
    const [short, long] = [reads(text), reads(text.repeat(4))];
    expect(short).toBeLessThan(150 * text.length);
    expect(long).toBeLessThan(4.2 * short + 1_000);
  });
});

import { describe, expect, test } from 'vitest';
import type { Chooser } from '../../src/lang/en/coreference/choosing.ts';
import { NO_NOUNS } from '../../src/lang/en/coreference/nouns.ts';
import { namesWith } from '../../src/lang/en/names/index.ts';
import { englishTokens } from '../../src/pipeline/language.ts';
import { reportOf, silent } from './names-support.ts';

/** What makes a careless reader compare everything with everything. */
const HOSTILE: Readonly<Record<string, string>> = {
  pronouns: 'he ',
  possessives: "his brother's ",
  quotes: '“I saw him,” he said. ',
  'open quotes': '“I ',
  persons: 'Carl Benning met him. ',
  'persons without end': 'Carl Benning and ',
  bodies: 'The company said it. ',
  things: 'a decision about it of ',
  acronyms: 'KHA ',
};

/** Number of candidates that are weighed for all references of a text. */
function candidatesIn(text: string): number {
  let count = 0;
  const choose: Chooser = (_, { candidates }) => {
    count += candidates.length;
    return candidates[0]?.entity ?? null;
  };
  const step = namesWith(null, { choose, nouns: NO_NOUNS });
  const document = reportOf(text);
  step.run(document, englishTokens().run(document, {}, silent), silent);
  return count;
}

describe('coreference grows with the text, not with its square', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, words) => {
    const [small, large] = [candidatesIn(words.repeat(150)), candidatesIn(words.repeat(600))];
    expect(large).toBeLessThanOrEqual(4.5 * small + 60);
  });

  test('ever new names', () => {
    const text = (n: number): string =>
      Array.from(
        { length: n },
        (_, at) => `Carl Benning${String.fromCharCode(97 + (at % 26))}${at} met him.`,
      ).join(' ');
    expect(candidatesIn(text(400))).toBeLessThanOrEqual(4.5 * candidatesIn(text(100)) + 60);
  });
});

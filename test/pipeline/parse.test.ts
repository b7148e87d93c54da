import { describe, expect, test } from 'vitest';
import type { Grammar } from '../../src/lang/en/grammar/index.ts';
import { englishGrammar } from '../../src/pipeline/language.ts';
import { conlluParser, parseConllu } from '../../src/pipeline/parse.ts';

/** Columns are written with a space for the tab, for the eye. */
const conllu = (...lines: readonly string[]) =>
  lines.map((line) => `${line.startsWith('#') ? line : line.replaceAll(' ', '\t')}\n`).join('');

/** Every word hangs on the one before it. */
const chain: Grammar = {
  analyse: (forms) =>
    forms.map((form, at) => ({
      lemma: form.toLowerCase(),
      upos: 'NOUN',
      xpos: 'NN',
      head: at - 1,
      deprel: at === 0 ? 'root' : 'dep',
    })),
};
/** As long as there are no trees. */
const treeless: Grammar = {
  analyse: (forms) => chain.analyse(forms).map((word) => ({ ...word, head: null, deprel: null })),
};

describe('words that are given', () => {
  test('get lemma, part of speech, head and relation anew; all else stays', () => {
    const given = conllu(
      '# sent_id = 1',
      '# text = Ships do not wait',
      '1 Ships X VERB NNS Number=Plur 9 wrong 4:nsubj Gloss=x',
      '2-3 don’t _ _ _ _ _ _ _ SpaceAfter=No',
      '2 do X X VBP _ _ _ _ _',
      '3 n’t _ _ RB Polarity=Neg 0 root _ _',
      '3.1 lost lost VERB VBN _ _ _ 2:conj CopyOf=2',
      '4 wait _ _ _ _ _ _ _ _',
      '',
    );
    expect(parseConllu(given, chain)).toBe(
      conllu(
        '# sent_id = 1',
        '# text = Ships do not wait',
        '1 Ships ships NOUN NNS Number=Plur 0 root 4:nsubj Gloss=x',
        '2-3 don’t _ _ _ _ _ _ _ SpaceAfter=No',
        '2 do do NOUN VBP _ 1 dep _ _',
        '3 n’t n’t NOUN RB Polarity=Neg 2 dep _ _',
        '3.1 lost lost VERB VBN _ _ _ 2:conj CopyOf=2',
        '4 wait wait NOUN _ _ 3 dep _ _',
        '',
      ),
    );
  });

  test('have no head while there are no trees', () => {
    expect(parseConllu(conllu('1 Ships _ _ _ _ 0 root _ _', ''), treeless)).toBe(
      conllu('1 Ships ships NOUN _ _ _ _ _ _', ''),
    );
  });

  test('name their heads by id, even where ids leave gaps', () => {
    expect(parseConllu(conllu('2 a _ _ _ _ _ _ _ _', '5 b _ _ _ _ _ _ _ _', ''), chain)).toBe(
      conllu('2 a a NOUN _ _ 0 root _ _', '5 b b NOUN _ _ 2 dep _ _', ''),
    );
  });

  test.each<[string, string, string]>([
    ['no last empty line', '1 a _ _ _ _ _ _ _ _\n', '1 a a NOUN _ _ 0 root _ _\n\n'],
    ['ends of lines of Windows', '1 a _ _ _ _ _ _ _ _\r\n\r\n', '1 a a NOUN _ _ 0 root _ _\n\n'],
    ['an empty node first', '0.1 e _ _ _ _ _ _ _ _\n\n', '0.1 e _ _ _ _ _ _ _ _\n\n'],
    ['comments alone', '#x\n\n', '#x\n\n'],
    ['two empty lines', '#x\n\n\n', '#x\n\n\n'],
    ['nothing', '', ''],
  ])('%s', (_, given, wanted) => {
    expect(parseConllu(given.replaceAll(' ', '\t'), chain)).toBe(wanted.replaceAll(' ', '\t'));
  });

  test('and read in pieces give the same', () => {
    const given = conllu('# a', '1 Ships _ _ _ _ _ _ _ _', '', '# b', '1 wait _ _ _ _ _ _ _ _', '');
    const parser = conlluParser(chain);
    const pieces = given.split('\n').map((line) => parser.push(line));
    expect(pieces.filter((piece) => piece !== '').length).toBeGreaterThan(1);
    expect(parser.words).toBe(2);
    // Splitting makes an empty piece behind the last end of a line.
    expect(pieces.join('').slice(0, -1)).toBe(parseConllu(given, chain));
  });
});

describe('lines that are no CoNLL-U', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['too few columns', ['1 a _ _ _ _ _ _ _'], /^Line 2 has 9 columns; CoNLL-U has 10/],
    ['too many columns', ['1 a _ _ _ _ _ _ _ _ _'], /^Line 2 has 11 columns/],
    ['prose', ['Ships'], /^Line 2 has one column/],
    ['an id that is none', ['x a _ _ _ _ _ _ _ _'], /^Line 2 has the id "x"/],
    ['the same id', ['1 a _ _ _ _ _ _ _ _', '1 a _ _ _ _ _ _ _ _'], /^Line 3 has the id 1, .* rise/],
    ['an id zero', ['0 a _ _ _ _ _ _ _ _'], /^Line 2 has the id 0/],
    ['a range that falls', ['3-2 a _ _ _ _ _ _ _ _'], /^Line 2 has the id 3-2/],
    ['a range of old words', ['1 a _ _ _ _ _ _ _ _', '1-2 a _ _ _ _ _ _ _ _'], /^Line 3 has the id 1-2/],
    ['an empty node elsewhere', ['4.1 a _ _ _ _ _ _ _ _'], /^Line 2 has the id 4\.1/],
    ['no form', ['1  _ _ _ _ _ _ _ _'], /^Line 2 has no word/],
  ])('%s', (_, lines, sentence) => {
    expect(() => parseConllu(conllu('# one', ...lines), chain)).toThrow(sentence);
  });
});

test('English as it ships', () => {
  const out = parseConllu(
    conllu('1 She _ _ _ _ _ _ _ _', '2 visited _ _ _ _ _ _ _ _', '3 Oslo _ _ _ _ _ _ _ _', ''),
    englishGrammar(),
  );
  const rows = out
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(rows.map((columns) => [columns[2], columns[3]])).toEqual([
    ['she', 'PRON'],
    ['visit', 'VERB'],
    ['Oslo', 'PROPN'],
  ]);
});

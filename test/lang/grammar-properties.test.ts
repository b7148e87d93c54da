import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Analysis, type Grammar, grammarWith } from '../../src/lang/en/grammar/index.ts';
import { LONGEST_WEIGHED } from '../../src/lang/en/grammar/parser-forward.ts';
import { reachesRoot } from '../learn/trees.ts';
import { freshGrammar, freshParts, SENTENCES, strangers, TABLES } from './grammar-support.ts';

/** Tokens as a tokeniser would hardly make them: any characters, halves of pairs, blanks, nothing, very long ones. */
const oddToken = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('the', 'said', 'mayor', ',', '.', '“', '”', "n't", 'who', 'U.S.', '7'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\n',
      '\0',
      '\ud83d',
      '\udc00\ud83d',
      '\u200b',
      '\u0301',
      '__proto__',
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3_000 }).map((n) => 'sedding'.repeat(n)) },
);

function expectTree(forms: readonly string[], words: readonly Analysis[]): void {
  expect(words).toHaveLength(forms.length);
  const heads = words.map(({ head }) => head as number);
  expect(heads.filter((head) => head === -1)).toHaveLength(forms.length === 0 ? 0 : 1);
  words.forEach(({ head, deprel, lemma, upos, xpos }, at) => {
    expect(Number.isInteger(head) && (head as number) >= -1 && (head as number) < forms.length).toBe(true);
    expect(head).not.toBe(at);
    expect(deprel === 'root').toBe(head === -1);
    expect(deprel).toMatch(/^[a-z]+(?::[a-z]+)?$/);
    expect(upos).toMatch(/^[A-Z]+$/);
    expect(xpos).toMatch(/^\S+$/);
    expect(typeof lemma).toBe('string');
    expect(lemma === '').toBe(forms[at] === '');
  });
  heads.forEach((_, at) => {
    expect(reachesRoot(heads, at)).toBe(true);
  });
}

describe('any tokens at all', () => {
  const grammar = freshGrammar();

  test('have a tree with one root and without cycles', () => {
    fc.assert(
      fc.property(fc.array(oddToken, { maxLength: 30 }), (forms) => {
        expectTree(forms, grammar.analyse(forms));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nothing', []],
    ['one empty token', ['']],
    ['one mark', ['.']],
    ['a word of a million letters', ['Tavel', 'z'.repeat(1_000_000), 'fell']],
    ['a thousand marks', Array.from({ length: 1_000 }, () => '"')],
    ['one word a thousand times', Array.from({ length: 1_000 }, () => 'said')],
    ['lone halves of pairs', Array.from({ length: 300 }, (_, at) => (at % 2 === 0 ? '\ud83d' : '\udc00'))],
  ])('%s', (_, forms) => {
    expectTree(forms, grammar.analyse(forms));
  });

  test('ten thousand of them in one sentence', () => {
    const forms = [...SENTENCES.flat(), ...strangers(300)];
    const long = Array.from({ length: 10_000 }, (_, at) => forms[(at * 7) % forms.length] as string);
    const words = grammar.analyse(long);
    const heads = words.map(({ head }) => head as number);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    expect(heads.every((head) => head >= -1 && head < 10_000)).toBe(true);
    // Each word once, from the root down: no cycles, however deep.
    const children = new Map<number, number[]>();
    heads.forEach((head, at) => {
      const own = children.get(head);
      if (own === undefined) children.set(head, [at]);
      else own.push(at);
    });
    let reached = 0;
    for (const todo = [...(children.get(-1) ?? [])]; todo.length > 0; reached++)
      todo.push(...(children.get(todo.pop() as number) ?? []));
    expect(reached).toBe(10_000);
  });

  test('have no heads where there are no trees', () => {
    const plain = grammarWith(TABLES);
    for (const sentence of SENTENCES) {
      const whole = grammar.analyse(sentence);
      expect(plain.analyse(sentence)).toEqual(whole.map((word) => ({ ...word, head: null, deprel: null })));
    }
  });
});

const MODES = [
  ['forward alone', false],
  ['from both ends', true],
] as const;

describe('an analysis does not depend on what came before', () => {
  let grammar: Grammar;
  beforeEach(() => {
    grammar = freshGrammar();
  });

  const alone = SENTENCES.map((sentence) => freshGrammar().analyse(sentence));
  const all = () => SENTENCES.map((sentence) => grammar.analyse(sentence));

  test('on other sentences, in either order', () => {
    expect(all()).toEqual(alone);
    const backwards = [...SENTENCES].reverse().map((sentence) => grammar.analyse(sentence));
    expect(backwards.reverse()).toEqual(alone);
  });

  test('on a longer or an odd one', () => {
    grammar.analyse(SENTENCES.flat());
    expect(all()).toEqual(alone);
    grammar.analyse([]);
    grammar.analyse(['\ud83d', '', 'zz'.repeat(5_000)]);
    expect(all()).toEqual(alone);
  });

  test('on more words than are kept', () => {
    // Behind the limit words get numbers that others had before.
    for (let from = 0; from < 62_000; from += 1_000) {
      grammar.analyse(strangers(1_000, from));
      const at = (from / 1_000) % SENTENCES.length;
      if (from % 7_000 === 0) expect(grammar.analyse(SENTENCES[at] as string[])).toEqual(alone[at]);
    }
    expect(all()).toEqual(alone);
  });

  /** Tags and parses by the parts of a grammar, and says what the parser left behind. */
  function parsing(thorough: boolean) {
    const { words, tagger, parser } = freshParts(thorough);
    const tags = new Int32Array(2_000);
    return {
      words,
      kinds: tagger.choices.pairs.length,
      parser,
      parse(sentence: readonly string[]) {
        const ids = Int32Array.from(sentence, (form) => words.idOf(form));
        tagger.tag(ids, sentence.length, tags);
        parser.parse(ids, tags, sentence.length);
        const { heads, relations } = parser;
        return [[...heads.subarray(0, sentence.length)], [...relations.subarray(0, sentence.length)]];
      },
    };
  }

  test.each(MODES)('on words that had the numbers of its own before, %s', (_, thorough) => {
    const { words, parse } = parsing(thorough);
    const before = SENTENCES.map(parse);
    for (const form of strangers(60_001)) words.idOf(form);
    words.trim();
    expect([...SENTENCES].reverse().map(parse).reverse()).toEqual(before);
  });

  test.each(MODES)(
    'on more pairs of word and tag than are kept, though the words are kept, %s',
    (_, thorough) => {
      const { words, kinds, parser, parse } = parsing(thorough);
      const before = SENTENCES.map(parse);
      const ids = Int32Array.from(strangers(2_000), (form) => words.idOf(form));
      for (let round = 0; round < 32; round++) {
        const tags = ids.map((_, at) => (at + round) % kinds);
        parser.parse(ids, tags, ids.length);
        if (round > 28) expect(SENTENCES.map(parse)).toEqual(before);
      }
    },
  );
});

describe('work', () => {
  function workOf(length: number, thorough: boolean) {
    const { words, tagger, parser } = freshParts(thorough);
    const forms = [...SENTENCES.flat(), ...strangers(50)];
    const ids = Int32Array.from({ length }, (_, at) => words.idOf(forms[at % forms.length] as string));
    const tags = new Int32Array(length);
    tagger.tag(ids, length, tags);
    parser.parse(ids, tags, length);
    return parser.work;
  }

  test.each([0, 1, 10, LONGEST_WEIGHED, LONGEST_WEIGHED + 1, 2_000])(
    'is two moves a word for %i words',
    (length) => {
      const { moves, looked } = workOf(length, false);
      expect(moves).toBe(2 * length);
      expect(looked).toBeLessThanOrEqual(length > LONGEST_WEIGHED ? 0 : moves);
    },
  );

  test.each([0, 1, 10, LONGEST_WEIGHED, LONGEST_WEIGHED + 1, 2_000])(
    'is two moves a word in each draft and at most as many again for %i words read from both ends',
    (length) => {
      const { moves, looked } = workOf(length, true);
      const [drafts, rounds] = length > LONGEST_WEIGHED ? [1, 1] : [2, 2];
      expect(moves).toBeGreaterThanOrEqual(drafts * 2 * length);
      expect(moves).toBeLessThanOrEqual(drafts * rounds * 2 * length);
      expect(looked).toBeLessThanOrEqual(length > LONGEST_WEIGHED ? 0 : moves);
    },
  );
});

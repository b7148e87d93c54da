import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ADJECTIVE,
  entryOf,
  Lexicon,
  NOUN,
  nounSense,
  packLexicon,
  senses,
  TRANSITIVE,
  usage,
  usageOf,
  VERB,
  verbSense,
} from '../../src/lang/en/grammar/lexicon.ts';
import { fillGuide, GUIDE_SLOTS } from '../../src/lang/en/grammar/parser-guide.ts';
import { kindOfLabel } from '../../src/lang/en/grammar/parser-numbers.ts';
import { Opinion } from '../../src/lang/en/grammar/parser-opinion.ts';
import { layoutRows, ParserInput } from '../../src/lang/en/grammar/parser-rows.ts';
import { fillSlots, SLOTS } from '../../src/lang/en/grammar/parser-slots.ts';
import { tagChoices } from '../../src/lang/en/grammar/tag-choices.ts';
import { MOST_TAG_FEATURES, tagFeatures } from '../../src/lang/en/grammar/tag-features.ts';
import {
  FIRST_SLOTS,
  fillFirst,
  fillSecond,
  layoutTagRows,
  SECOND_SLOTS,
  TagInput,
} from '../../src/lang/en/grammar/tag-slots.ts';
import { ATTRIBUTES, CLASS, ENTRY, SHAPE, shapeOf, WordTable } from '../../src/lang/en/grammar/words.ts';
import { MOVES, ParserState, Vocabulary } from '../../src/learn/index.ts';
import { apply } from '../learn/trees.ts';
import { freshParts, SENTENCES, TABLES, TREES } from './grammar-support.ts';

const FORMS = [...new Set(SENTENCES.flat()), 'zorven', '', '\ud83d', '9', 'Zorving', '…'];

describe('slots', () => {
  /** Makes up a guide by some numbers. */
  function guideBy(guide: Opinion, picks: readonly number[], labels: number): void {
    const { length } = picks;
    guide.start(length);
    picks.forEach((pick, node) => {
      guide.heads[node] = (node + 1 + (pick % length)) % (length + 1);
      guide.labels[node] = pick % labels;
      guide.sure[node] = pick % 2;
    });
    guide.finish();
  }

  const sentence = fc.array(fc.tuple(fc.nat(FORMS.length - 1), fc.nat(1_000), fc.nat(1_000)), {
    minLength: 1,
    maxLength: 25,
  });

  test('of the parser hold rows that are embedded, every one of them', () => {
    const { words, tagger, parser } = freshParts();
    const { pairs } = tagger.choices;
    const vocabulary = new Vocabulary(TREES, 'trees.words');
    const layout = layoutRows(vocabulary.size, pairs.length, parser.labels.length);
    expect(layout.rows).toBe(TREES['trees.forward.small.shape']?.[1]);
    const input = new ParserInput(layout, words, vocabulary, pairs);
    const state = new ParserState(parser.labels.map(kindOfLabel));
    const guide = new Opinion();
    const rows = new Int32Array(SLOTS + GUIDE_SLOTS);
    fc.assert(
      fc.property(sentence, (picks) => {
        const ids = Int32Array.from(picks, ([form]) => words.idOf(FORMS[form] as string));
        const tags = Int32Array.from(picks, ([, tag]) => tag % pairs.length);
        input.read(ids, tags, picks.length);
        guideBy(
          guide,
          picks.map(([, , pick]) => pick),
          parser.labels.length,
        );
        state.start(picks.length);
        for (let moves = 0; !state.done; moves++) {
          rows.fill(-1);
          fillSlots(state, input, rows);
          fillGuide(state, guide, layout, SLOTS, rows);
          expect(rows.filter((row) => row < 0 || row >= layout.rows)).toHaveLength(0);
          const choice = picks[moves % picks.length]![2] + moves;
          let move = choice % MOVES;
          while (!state.allows(move)) move = (move + 1) % MOVES;
          apply(state, move, choice % parser.labels.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('of the tagger hold rows that are embedded, every one of them', () => {
    const { words, tagger } = freshParts();
    const { pairs } = tagger.choices;
    const vocabulary = new Vocabulary(TABLES, 'tags.words');
    const layout = layoutTagRows(vocabulary.size, pairs.length);
    expect(layout.rows).toBe(TABLES['tags.first.shape']?.[1]);
    const input = new TagInput(layout, words, vocabulary);
    const first = new Int32Array(FIRST_SLOTS);
    const second = new Int32Array(SECOND_SLOTS);
    const features = new Int32Array(MOST_TAG_FEATURES);
    fc.assert(
      fc.property(sentence, (picks) => {
        const length = picks.length;
        const ids = Int32Array.from(picks, ([form]) => words.idOf(FORMS[form] as string));
        const tags = Int32Array.from(picks, ([, tag]) => tag % pairs.length);
        input.read(ids, length);
        for (let at = 0; at < length; at++) {
          const [before, before2] = [tags[at - 1] ?? -1, tags[at - 2] ?? -1];
          fillFirst(input, at, before, before2, first);
          fillSecond(input, at, tags, second);
          expect([...first, ...second].filter((row) => row < 0 || row >= layout.rows)).toEqual([]);
          const count = tagFeatures(words, { ids, length, at, tags }, features);
          expect(count).toBeLessThanOrEqual(MOST_TAG_FEATURES);
          // Templates are told apart: no two features of a word have one hash.
          expect(new Set(features.subarray(0, count)).size).toBe(count);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('words', () => {
  test.each([
    ['same shape', ['Tavel', 'Berling', 'Öl'], ['Tavel']],
    ['small letters', ['bridge', 'äh'], ['Bridge', 'BRIDGE', 'b']],
    ['one capital and many', ['A', 'I'], ['AB', 'a']],
    ['dotted', ['U.S.', 'N.Z.'], ['US', 'u.s.']],
    ['figures', ['12', '2019'], ['7', '1,200', '12th']],
  ])('shapes: %s', (_, same, others) => {
    const shapes = new Set(same.map(shapeOf));
    expect(shapes.size).toBe(1);
    for (const other of others.filter((form) => !same.includes(form)))
      expect(shapes).not.toContain(shapeOf(other));
  });

  test('shapes are small numbers, whatever the form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (form) => {
        const shape = shapeOf(form);
        expect(Number.isInteger(shape) && shape >= 0 && shape < 5 ** 6 * 2).toBe(true);
      }),
    );
  });

  test('have one id for one form, and the same description after a trim', () => {
    const table = new WordTable(new Lexicon(TABLES));
    const describe = (form: string) => {
      const at = table.idOf(form) * ATTRIBUTES;
      return [...table.attributes.subarray(at, at + ATTRIBUTES)];
    };
    const before = FORMS.map(describe);
    expect(new Set(FORMS.map((form) => table.idOf(form))).size).toBe(FORMS.length);
    table.trim();
    expect(table.generation).toBe(0);
    for (let n = 0; n <= 60_000; n++) table.idOf(`zor${n}ven`);
    expect(FORMS.map(describe)).toEqual(before);
    table.trim();
    expect(table.generation).toBe(1);
    expect(table.idOf('quite new')).toBe(0);
    expect([...FORMS].reverse().map(describe).reverse()).toEqual(before);
  });

  test('are looked up by what they may be inflected from', () => {
    const lexicon = new Lexicon(
      packLexicon(
        new Map([
          ['glorb', NOUN],
          ['trinke', VERB | TRANSITIVE],
          ['flot', VERB],
          ['snarfy', ADJECTIVE],
        ]),
      ),
    );
    const table = new WordTable(lexicon);
    const read = (form: string, name: number) =>
      table.attributes[table.idOf(form) * ATTRIBUTES + name] as number;
    const [plural, third, past, gerund, compared] = [32, 64, 128, 256, 512];
    expect(read('Glorbs', CLASS)).toBe(plural);
    expect(read('trinkes', CLASS)).toBe(third);
    expect(read('trinked', CLASS)).toBe(past);
    expect(read('trinking', CLASS)).toBe(gerund);
    expect(read('flotted', CLASS)).toBe(past);
    expect(read('snarfiest', CLASS)).toBe(compared);
    expect(read('glorb', CLASS)).toBe(NOUN);
    expect(read('trinked', ENTRY)).toBe(VERB | TRANSITIVE);
    expect([read('qzx', CLASS), read('qzx', ENTRY)]).toEqual([0, 0]);
    expect(read('Glorbs', SHAPE)).toBe(shapeOf('Glorbs'));
  });

  test('are looked up by the bases of irregular forms', () => {
    const table = new WordTable(new Lexicon(TABLES));
    const read = (form: string, name: number) =>
      table.attributes[table.idOf(form) * ATTRIBUTES + name] as number;
    const [plural, past, gerund, compared] = [32, 128, 256, 512];
    for (const [form, base, bit] of [
      ['Sank', 'sink', past],
      ['sprang', 'spring', past],
      ['lying', 'lie', gerund],
      ['mice', 'mouse', plural],
      ['happiest', 'happy', compared],
    ] as const) {
      expect([form, read(form, CLASS) & bit]).toEqual([form, bit]);
      if (form !== 'lying') expect([form, read(form, ENTRY)]).toEqual([form, read(base, ENTRY)]);
    }
    expect(read('worse', CLASS) & compared).toBe(compared);
    expect(read('sank', CLASS) & NOUN).toBe(0);
  });
});

describe('the lexicon', () => {
  test('gives back what was packed', () => {
    const entries = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 2 ** 24 }),
    );
    fc.assert(
      fc.property(entries, fc.array(fc.string({ maxLength: 6 })), (packed, others) => {
        const map = new Map(Object.entries(packed));
        const lexicon = new Lexicon(packLexicon(map));
        for (const [word, entry] of map) expect(lexicon.get(word)).toBe(entry);
        for (const word of others) expect(lexicon.get(word)).toBe(map.get(word) ?? 0);
      }),
    );
  });

  test('keeps classes and senses apart', () => {
    fc.assert(
      fc.property(fc.nat(2_047), fc.nat(31), fc.nat(15), (bits, noun, verb) => {
        const entry = entryOf(bits, noun, verb);
        expect([entry & 2_047, nounSense(entry), verbSense(entry)]).toEqual([bits, noun, verb]);
      }),
    );
  });

  test.each([
    ['unknown', [0, 0, 0, 0], 0],
    ['a noun as a rule', [9, 1, 0, 0], 3 | (1 << 2)],
    ['noun and verb', [5, 5, 0, 0], 2 | (2 << 2)],
    ['an adverb alone', [0, 0, 0, 1], 3 << 6],
    ['all classes', [1, 1, 8, 2], 1 | (1 << 2) | (2 << 4) | (1 << 6)],
  ])('says how often a word is what: %s', (_, counts, wanted) => {
    const entry = usageOf(counts) | entryOf(2_047, 31, 31);
    expect(usage(entry)).toBe(wanted);
    expect([entry & 2_047, nounSense(entry), verbSense(entry), senses(entry)]).toEqual([
      2_047, 31, 31, 1_023,
    ]);
  });

  test('knows the words that ship', () => {
    const lexicon = new Lexicon(TABLES);
    expect(usage(lexicon.get('window')) & 3).toBe(3);
    expect((usage(lexicon.get('approve')) >> 2) & 3).toBe(3);
    expect(lexicon.get('bridge') & NOUN).toBe(NOUN);
    expect(lexicon.get('approve') & VERB).toBe(VERB);
    expect(lexicon.get('large') & ADJECTIVE).toBe(ADJECTIVE);
    expect(lexicon.get('zorven')).toBe(0);
  });
});

test('pairs of tags are found by their universal tag', () => {
  const { choices } = freshParts().tagger;
  expect(tagChoices(choices.pairs)).toEqual(choices);
  expect(choices.outputs).toBe(choices.upos.length + choices.pairs.length);
  choices.upos.forEach((upos, kind) => {
    const own = choices.pairs.slice(choices.firsts[kind], choices.ends[kind]);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((pair) => pair.upos === upos)).toBe(true);
  });
  // Keys of the caches leave that much room.
  expect(choices.pairs.length).toBeLessThan(126);
});

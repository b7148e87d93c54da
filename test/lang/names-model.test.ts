import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decoder } from '../../src/lang/en/names/model/decode.ts';
import { Features } from '../../src/lang/en/names/model/features.ts';
import {
  KINDS,
  LABELS,
  labelOf,
  mayEnd,
  mayFollow,
  mayStart,
  spansOf,
} from '../../src/lang/en/names/model/labels.ts';
import {
  CLASSES,
  Lexicon,
  NO_WORDS,
  packLexicon,
  phraseHash,
} from '../../src/lang/en/names/model/lexicon-table.ts';
import { type NameText, sheetOf, stretchesOf } from '../../src/lang/en/names/model/sheet.ts';
import { packWeights, Weights } from '../../src/lang/en/names/model/weights.ts';
import { Words } from '../../src/lang/en/names/model/words.ts';
import { hashText, mix, spread } from '../../src/learn/index.ts';

const score = fc.float({ min: -4, max: 4, noNaN: true });

/** Every sequence of labels that the scheme permits, with its score. */
function allSequences(
  scores: Float32Array,
  transitions: Float32Array,
  length: number,
): readonly [number[], number][] {
  let sequences: [number[], number][] = [[[], 0]];
  for (let at = 0; at < length; at++)
    sequences = sequences.flatMap(([labels, sum]) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => (at === 0 ? mayStart(label) : mayFollow(labels.at(-1)!, label)))
        .map((label): [number[], number] => [
          [...labels, label],
          sum + scores[at * LABELS + label]! + (at === 0 ? 0 : transitions[labels.at(-1)! * LABELS + label]!),
        ]),
    );
  return sequences.filter(([labels]) => mayEnd(labels.at(-1)!));
}

describe('labels', () => {
  test.each([
    [[[1, 2, 0]], 4],
    [
      [
        [0, 3, 1],
        [3, 4, 1],
      ],
      5,
    ],
    [
      [
        [0, 1, 2],
        [1, 2, 2],
        [2, 5, 0],
      ],
      5,
    ],
  ] as const)('tell the names that made them: %j', (names, length) => {
    const labels = new Uint8Array(length);
    for (const [from, to, kind] of names)
      for (let at = from; at < to; at++) labels[at] = labelOf(kind, at - from, to - from);
    expect(spansOf(labels, 0, length).map(({ from, to, kind }) => [from, to, kind])).toEqual(names);
  });
});

describe('decoder', () => {
  test('finds what trying all sequences finds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }).chain((length) =>
          fc.tuple(
            fc.constant(length),
            fc.float32Array({
              minLength: length * LABELS,
              maxLength: length * LABELS,
              min: -4,
              max: 4,
              noNaN: true,
            }),
            fc.array(score, { minLength: LABELS * LABELS, maxLength: LABELS * LABELS }),
          ),
        ),
        ([length, scores, steps]) => {
          const transitions = Float32Array.from(steps);
          const labels = new Uint8Array(length);
          new Decoder(transitions).decode(scores, 0, length, labels);
          const all = allSequences(scores, transitions, length);
          const most = Math.max(...all.map(([, sum]) => sum));
          const found = all.find(([one]) => one.every((label, at) => label === labels[at]));
          return found !== undefined && Math.abs(found[1] - most) < 1e-3;
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('weights', () => {
  test('give back each row within a rounding step, and nothing for other features', () => {
    const features = Int32Array.from({ length: 500 }, (_, at) => spread(mix(7, at)));
    const rows = Float32Array.from({ length: 500 * LABELS }, (_, at) => Math.sin(at) * 3);
    const weights = new Weights(packWeights(features, rows, new Float32Array(LABELS * LABELS)));
    const scores = new Float32Array(LABELS);
    weights.addAll({ hashes: features.subarray(41, 43), size: 2 }, scores, 0);
    for (let label = 0; label < LABELS; label++)
      expect(scores[label]).toBeCloseTo(rows[41 * LABELS + label]! + rows[42 * LABELS + label]!, 1);
    const nothing = new Float32Array(LABELS);
    weights.addAll({ hashes: Int32Array.of(spread(mix(8, 1))), size: 1 }, nothing, 0);
    expect([...nothing].every((sum) => sum === 0)).toBe(true);
  });
});

const hashOf = (phrase: string): number =>
  phrase.split(' ').reduce((hash, word) => phraseHash(hash, hashText(word)), NO_WORDS);
const lexicon = new Lexicon(
  packLexicon(
    new Map([
      [hashOf('orre'), CLASSES.city | CLASSES.leads],
      [hashOf('orre valley'), CLASSES.leads],
      [hashOf('orre valley bank'), CLASSES.organisation],
    ]),
  ),
);

/** A text of one sentence; words are parted by spaces. */
function textOf(sentence: string): NameText {
  const words = sentence.split(' ').map((text) => ({ text, xpos: '' }));
  return { words, lines: [{ from: 0, to: words.length, styled: false, shouted: false }] };
}

describe('sheet', () => {
  test('marks the longest phrase of the lexicon', () => {
    const { phrases } = sheetOf(
      textOf('in Orre the Orre Valley Bank and Orre Valley'),
      new Words(lexicon),
      lexicon,
    );
    const marked = [...phrases].map((bits) => (bits > 0xffff ? bits >>> 16 : bits & 0xfff));
    expect(marked).toEqual([0, CLASSES.city, 0, ...Array(3).fill(CLASSES.organisation), 0, CLASSES.city, 0]);
  });

  test.each(Object.entries(CLASSES).filter(([name]) => name !== 'leads'))(
    'sees phrases of class %s',
    (_, bit) => {
      const one = new Lexicon(
        packLexicon(
          new Map([
            [hashOf('orre cola'), bit],
            [hashOf('orre'), CLASSES.leads],
          ]),
        ),
      );
      const { phrases } = sheetOf(textOf('an Orre Cola'), new Words(one), one);
      expect([phrases[1]! & 0xfff, phrases[2]! >>> 16]).toEqual([bit, bit]);
    },
  );

  test('reads capitalised words and their neighbours', () => {
    const sheet = sheetOf(
      textOf('they saw the man and Ada Orr of Velk were not at all glad'),
      new Words(lexicon),
      lexicon,
    );
    expect(stretchesOf(sheet, sheet.text.lines[0]!)).toEqual([[4, 10]]);
  });

  test('knows acronyms of the report', () => {
    const text = textOf('the Velk Rowing Association met and the VRA said so');
    const { signs, smalls } = sheetOf(text, new Words(lexicon), lexicon);
    expect(signs.get(smalls[7]!)! & (1 << 11)).not.toBe(0);
  });
});

describe('features', () => {
  test('are the same whatever was read before', () => {
    const sentence = textOf('Mr Ada Orr of the Orre Valley Bank said');
    const fresh = new Words(lexicon);
    const used = new Words(lexicon);
    for (const word of ['other', 'Words', 'ORRE', 'said']) used.numberOf(word);
    const lists = [fresh, used].map((words) => {
      const features = new Features(sheetOf(sentence, words, lexicon));
      return sentence.words.map((_, at) => {
        features.read(at, sentence.lines[0]!);
        return [...features.list.hashes.subarray(0, features.list.size)];
      });
    });
    expect(lists[0]).toEqual(lists[1]);
    expect(lists[0]!.every((list) => list.length > 20)).toBe(true);
  });

  test('kinds are those of the contract', () => {
    expect(KINDS).toEqual(['person', 'organisation', 'place']);
  });
});

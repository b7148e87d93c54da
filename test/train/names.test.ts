import { describe, expect, test } from 'vitest';
import { KINDS, LABELS, labelOf, OUTSIDE } from '../../src/lang/en/names/model/labels.ts';
import type { GrammarData } from '../../train/grammar.ts';
import { brandNames } from '../../train/names-brands.ts';
import { documentOf, type Source } from '../../train/names-corpora.ts';
import { Crf, type CrfSettings, type Examples } from '../../train/names-crf.ts';
import { readFolded, withOverlooked } from '../../train/names-folds.ts';
import { foldedTags } from '../../train/names-tags.ts';

const SETTINGS: CrfSettings = {
  epochs: 6,
  rate: 0.3,
  decay: 0,
  dropout: [],
  thinning: 0,
  seed: 3,
};
const BODY = labelOf(KINDS.indexOf('organisation'), 0, 1);
const PERSON = labelOf(KINDS.indexOf('person'), 0, 1);

/** Sentences of one word and one feature each, in documents of their own. */
function examplesOf(words: readonly (readonly [feature: number, label: number])[]): Examples {
  const counted = words.map((_, at) => at);
  return {
    offsets: Int32Array.from([...counted, words.length]),
    features: Int32Array.from(words, ([feature]) => feature),
    groups: new Uint8Array(words.length),
    bounds: Int32Array.from([...counted, words.length]),
    allowed: Uint32Array.from(words, ([, label]) => 1 << label),
    places: new Int32Array(words.length),
    weights: new Float32Array(words.length).fill(1),
    documents: Int32Array.from(counted),
  };
}

const documentsOf = (words: readonly (readonly [number, number])[], source: Source) =>
  words.map(([, label]) => ({
    ...documentOf(source, [{ words: [{ text: 'Norda', xpos: 'NNP' }], spans: [] }]),
    allowed: Uint32Array.of(1 << label),
  }));

describe('reading by folds', () => {
  // Twelve documents agree that the word is a body, the last says that it is nothing.
  const words = Array.from({ length: 13 }, (_, at) => [0, at < 12 ? BODY : OUTSIDE] as const);
  const documents = documentsOf(words, 'uner');
  const folded = readFolded(documents, examplesOf(words), 1, SETTINGS, 3, () => {});

  test('labels each document by what the others say', () => {
    expect(folded.labels.map(([label]) => label)).toEqual(Array(13).fill(BODY));
  });

  test('gives probabilities', () => {
    for (const chances of folded.chances)
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 5);
  });

  test.each<[string, Source, number, number]>([
    ['opens what was overlooked', 'uner', BODY, (1 << OUTSIDE) | (1 << BODY)],
    ['leaves careful annotations alone', 'gum', BODY, 1 << OUTSIDE],
    ['leaves kinds alone that people see alike', 'uner', PERSON, 1 << OUTSIDE],
  ])('%s', (_, source, label, allowed) => {
    const own = documentsOf(words, source);
    const chances = own.map(() => {
      const all = new Float32Array(LABELS);
      all[label] = 0.9;
      return all;
    });
    const isOverlooked = (document: { readonly source: Source }, kind: number): boolean =>
      document.source === 'uner' && KINDS[kind] === 'organisation';
    const opened = withOverlooked(own, { ...folded, chances }, isOverlooked);
    expect([...opened.at(-1)!.allowed]).toEqual([allowed]);
    expect(opened.slice(0, -1)).toEqual(own.slice(0, -1));
  });
});

test('the mean of models scores as their mean', () => {
  const examples = examplesOf([
    [0, BODY],
    [1, PERSON],
    [0, BODY],
  ]);
  const [one, two] = [1, 2].map((seed) => {
    const crf = new Crf(2);
    crf.train([examples], { ...SETTINGS, seed, thinning: 0.3 }, () => {});
    return crf;
  }) as [Crf, Crf];
  const apart = [one, two].map((crf) => [...crf.scores(examples, 0, 2)]);
  one.average([two]);
  expect([...one.scores(examples, 0, 2)].map((score) => score.toFixed(4))).toEqual(
    apart[0]!.map((score, at) => ((score + apart[1]![at]!) / 2).toFixed(4)),
  );
});

test('known sentences get the tags of their fold, others those of the tagger', () => {
  const data = {
    sentences: [{ words: [{ form: 'Velk' }, { form: 'slept' }] }],
    refined: [Int32Array.of(1, 0)],
    symbols: { choices: { pairs: [{ xpos: 'VBD' }, { xpos: 'NNP' }] } },
  } as unknown as GrammarData;
  const tag = foldedTags(data, (forms) => forms.map(() => 'NN'));
  expect(tag(['Velk', 'slept'])).toEqual(['NNP', 'VBD']);
  expect(tag(['Velk', 'sleeps'])).toEqual(['NN', 'NN']);
});

describe('brands', () => {
  const names = new Set(brandNames(new Set(['gap'])));

  test.each(['Deutsche Bank', 'Burger King', 'boston celtics'])('have %s', (name) => {
    expect(names.has(name)).toBe(true);
  });

  test.each(['Gap', 'Denmark', 'Marie'])('leave out a lone word of another meaning: %s', (name) => {
    expect(names.has(name)).toBe(false);
  });
});

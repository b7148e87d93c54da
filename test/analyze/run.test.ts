import { describe, expect, test } from 'vitest';
import { runSteps, stepsFor } from '../../src/analyze/index.ts';
import { BugError, type Document, type LayerName, type Step } from '../../src/model/index.ts';

const document: Document = {
  id: 'a',
  digest: '',
  source: { path: null, url: null, addresses: [] },
  title: null,
  outlet: null,
  section: null,
  authors: [],
  agencies: [],
  language: null,
  partial: false,
  published: null,
  updated: null,
  text: 'One. Two.',
  blocks: [],
  messages: [],
};

/** A step that gives empty layers and notes what it was given. */
function step(
  name: string,
  requires: readonly LayerName[],
  provides: readonly LayerName[],
  seen: string[] = [],
): Step {
  return {
    name,
    version: 1,
    requires,
    provides,
    run: (_, given, context) => {
      seen.push(`${name}(${requires.map((layer) => (given[layer] === undefined ? '-' : layer)).join(' ')})`);
      context.report({ grade: 'info', code: name, text: `${name}.` });
      return Object.fromEntries(provides.map((layer) => [layer, []])) as never;
    },
  };
}

const words = step('words', [], ['sentences', 'tokens']);
const people = step('people', ['tokens'], ['mentions', 'actors']);
const clock = step('clock', ['tokens'], ['times']);
const speech = step('speech', ['mentions', 'actors'], ['quotes']);
const pipeline = [words, people, clock, speech];

describe('runSteps', () => {
  test('hands each step the layers made before it, in order', () => {
    const seen: string[] = [];
    const steps = [step('a', [], ['tokens'], seen), step('b', ['tokens'], ['mentions'], seen)];
    const { layers } = runSteps(document, steps);
    expect(seen).toEqual(['a()', 'b(tokens)']);
    expect(layers).toEqual({ tokens: [], mentions: [] });
  });

  test('keeps what the steps had to say', () => {
    expect(runSteps(document, pipeline).messages.map((message) => message.code)).toEqual([
      'words',
      'people',
      'clock',
      'speech',
    ]);
  });

  test('leaves layers that no step provides absent', () => {
    expect(runSteps(document, [words]).layers.quotes).toBeUndefined();
  });

  test.each([
    ['an order that is wrong', [people, words]],
    ['a step whose layer nobody makes', [words, speech]],
    ['a step that needs its own layer', [step('own', ['tokens'], ['tokens'])]],
  ])('refuses %s before anything runs', (_, steps) => {
    const seen: string[] = [];
    const all = [step('first', [], ['places'], seen), ...steps];
    expect(() => runSteps(document, all)).toThrow(BugError);
    expect(() => runSteps(document, all)).toThrow(/needs the layer/);
    expect(seen).toEqual([]);
  });
});

describe('stepsFor', () => {
  test.each([
    [['tokens'], ['words']],
    [['times'], ['words', 'clock']],
    [['quotes'], ['words', 'people', 'speech']],
    [
      ['quotes', 'times'],
      ['words', 'people', 'clock', 'speech'],
    ],
    [[], []],
    [['events'], []],
  ] as const)('for %j takes %j', (wanted, expected) => {
    expect(stepsFor(wanted, pipeline).map((one) => one.name)).toEqual(expected);
  });

  test('gives an order that runs', () => {
    expect(Object.keys(runSteps(document, stepsFor(['quotes'], pipeline)).layers)).toContain('quotes');
  });
});

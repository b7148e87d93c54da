import { expect, test } from 'vitest';
import { buildCase, intakeOf, readIntake } from '../../src/pipeline/index.ts';
import { annotationOf, stepVersions } from '../../src/pipeline/annotate.ts';
import type { CaseContent } from '../../src/store/index.ts';

const TEXTS = [
  'Bridge to be mended\n\nThe council met in Tavel on Monday. It agreed to mend the bridge that the storm broke, the mayor said.',
  'Ferry sinks\n\nThe ferry from Tavel sank, harbour officials said. Nobody died.',
];
const INTAKES = TEXTS.map((text, at) => intakeOf({ path: `${at}.txt`, text }));

function cacheOf({ inputs, annotations }: CaseContent) {
  return {
    inputs: new Map(inputs.map((input) => [input.key, input])),
    annotations: new Map(annotations.map((annotation) => [annotation.key, annotation])),
  };
}

test('what was read in one mode is not taken for what is read in the other', async () => {
  const plain = await buildCase(INTAKES);
  const fresh = await buildCase(INTAKES, { thorough: true });
  const after = await buildCase(INTAKES, { thorough: true, cache: cacheOf(plain) });
  expect(after).toEqual(fresh);
  const plainKeys = plain.annotations.map(({ key }) => key);
  expect(plainKeys).toHaveLength(TEXTS.length);
  expect(fresh.annotations.filter(({ key }) => plainKeys.includes(key))).toEqual([]);
});

test('only English is read otherwise', async () => {
  const document = await readIntake(INTAKES[0]!);
  expect(stepVersions(document, { thorough: true })).not.toBe(stepVersions(document));
  const german = { ...document, language: 'de' };
  expect(stepVersions(german, { thorough: true })).toBe(stepVersions(german));
  expect(annotationOf(german, { thorough: true })).toEqual(annotationOf(german));
});

test('either way sentences and words are the same, and every sentence is a tree', async () => {
  const document = await readIntake(INTAKES[0]!);
  const [plain, thorough] = [annotationOf(document), annotationOf(document, { thorough: true })].map(
    ({ layers }) => layers,
  );
  expect(thorough?.sentences).toEqual(plain?.sentences);
  expect(thorough?.tokens?.map(({ start, end, upos, lemma }) => [start, end, upos, lemma])).toEqual(
    plain?.tokens?.map(({ start, end, upos, lemma }) => [start, end, upos, lemma]),
  );
  expect(thorough?.tokens?.filter(({ head }) => head === -1)).toHaveLength(thorough?.sentences?.length ?? 0);
});

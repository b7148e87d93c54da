import { describe, expect, test } from 'vitest';
import type { AnnotatedReport, Span } from '../../src/model/index.ts';
import { annotate, intakeOf, readIntake } from '../../src/pipeline/index.ts';

/** Read, and taken for English whatever it looks like: so that all steps run. */
async function documentOf(text: string) {
  return { ...(await readIntake(intakeOf({ path: 'a.txt', text }))), language: 'en' };
}

/** Spans lie in the text, one behind the other; tokens cover no sentence's end; heads are tokens of the same sentence. */
function expectSound(report: AnnotatedReport): void {
  const { text } = report;
  const tokens = report.tokens ?? [];
  const sentences = report.sentences ?? [];
  for (const spans of [tokens, sentences] as const) expectRising(spans, text.length);
  let sentence = 0;
  let strays = 0;
  const [firsts, ends]: [number[], number[]] = [[], []];
  tokens.forEach((token, at) => {
    while (token.start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++;
    const around = sentences[sentence];
    if (around === undefined || token.start < around.start || token.end > around.end) strays++;
    firsts[sentence] ??= at;
    ends[sentence] = at + 1;
  });
  expect(strays).toBe(0);
  sentences.forEach((_, index) => {
    const own = tokens.slice(firsts[index], ends[index]);
    const heads = own.map(({ head }) => head);
    if (heads.includes(null)) return;
    const roots = heads.filter((head) => head === -1).length;
    const inside = heads.every((head) => head === -1 || (head! >= firsts[index]! && head! < ends[index]!));
    expect({ index, roots, inside }).toEqual({ index, roots: 1, inside: true });
  });
  for (const layer of ['mentions', 'quotes', 'times', 'amounts', 'places', 'events'] as const) {
    const found: unknown = report[layer];
    expect(Array.isArray(found)).toBe(true);
  }
}

function expectRising(spans: readonly Span[], length: number): void {
  const wrong = spans.filter(
    ({ start, end }, at) => start < (spans[at - 1]?.end ?? 0) || end <= start || end > length,
  );
  expect(wrong).toEqual([]);
}

/** A few characters of every Unicode block of the first three planes and the fifteenth, halves of pairs included. */
function everyBlock(): string {
  const parts: string[] = [];
  for (let code = 0x20; code < 0x30000; code += 0x40)
    parts.push(String.fromCodePoint(code, code + 1), ' ', String.fromCodePoint(code + 0x21));
  for (let code = 0xe0000; code < 0xe0200; code += 0x40) parts.push(String.fromCodePoint(code + 1), ' a ');
  return parts.join('');
}

describe('a report that no one would write is annotated all the same', () => {
  test.each([
    ['nothing', ''],
    ['one mark', '”'],
    ['one half of a pair', '\udc00'],
    ['a line of a million letters', 'abcdefghij'.repeat(100_000)],
    ['a line of a million figures', '7'.repeat(1_000_000)],
    ['20,000 marks that never end a sentence', '/-'.repeat(10_000)],
    ['20,000 spaces', ' '.repeat(20_000)],
    ['20,000 quotes', '"'.repeat(20_000)],
    ['20,000 opening quotes', '“'.repeat(20_000)],
    ['lone halves of pairs', '\ud83d \udc00\udc00a\ud83d'.repeat(1_500)],
    ['a few characters of every block', everyBlock()],
    ['null and other controls', '\0\u0001 \u0007a\u001b[31m \u007f \u0085 '.repeat(300)],
    ['words from right to left', '\u202eabc\u202c \u200fשלום\u200e said. '.repeat(200)],
    ['marks upon marks', `a${'\u0301'.repeat(20_000)} said.`],
  ])('%s', async (_, text) => {
    expectSound(annotate(await documentOf(text)));
  });

  test('one sentence of 10,000 words', async () => {
    const words = 'the mayor of Tavel said that Oda Lind saw 40 men and'.split(' ');
    const text = `${Array.from({ length: 10_000 }, (_, at) => words[at % words.length]).join(' ')} left.`;
    const report = annotate(await documentOf(text));
    expectSound(report);
    expect(report.tokens?.length).toBeGreaterThanOrEqual(10_000);
  });

  test('a line of a megabyte is annotated up to the limit', async () => {
    const line = 'The mayor of Tavel said on Monday that 40 people had left. '.repeat(17_000);
    const report = annotate(await documentOf(line), { maxText: 30_000 });
    expectSound(report);
    expect(report.tokens?.at(-1)?.end).toBeLessThanOrEqual(30_000);
    expect(report.tokens?.at(-1)?.end).toBeGreaterThan(29_000);
  });
});

/** What makes a careless step go over everything again for each of its parts. */
const UNITS: Readonly<Record<string, string>> = {
  'spaces and stops': ' .',
  quotes: '"',
  'opening quotes': '“Rain ',
  'quotations with speakers': '“Rain fell,” said Oda Lind. ',
  'names joined by and': 'Oda Lind and ',
  'a sentence of names without end': 'Oda Lind said that ',
  'sentences of news': 'The council of Tavel met on Monday and 40 people were hurt. ',
  'phrases within phrases': 'the king of ',
  'clauses within clauses': 'men who said that ',
  'dates and amounts': '5 March 2030, 3.5 million people, ',
  'lone halves of pairs': '\ud83d ',
  brackets: '(',
  paragraphs: 'Rain fell, he said.\n\n',
  'short lines': 'Rain\n',
};

/** The shortest of a few runs: others may keep the machine busy. */
function timeOf(run: () => void, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < runs; n++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('four times the text takes about four times the work', () => {
  test.each(Object.entries(UNITS))('%s', async (_, unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    const [small, large] = [await documentOf(text(4_000)), await documentOf(text(16_000))];
    annotate(small);
    let growth = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 4 && growth >= 12; tries++) {
      const before = Math.max(
        timeOf(() => annotate(small), 2),
        3,
      );
      growth = Math.min(growth, timeOf(() => annotate(large), 1) / before);
    }
    // Work that grows with the square would be sixteen times as much.
    expect(growth).toBeLessThan(12);
  });
});

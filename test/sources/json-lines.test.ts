import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../src/sources/index.ts';
import { problems, take } from './helpers.ts';

const lines = (...list: readonly string[]) => take(readJsonLines([`${list.join('\n')}\n`]));

describe('JSON lines', () => {
  it('gives reports with all that came along', async () => {
    const { all, error } = await lines(
      '{"id":"one","text":"The pier is closed.","url":"https://planet.example/1","outlet":"Planet","title":"Pier","published":"2018-01-16"}',
      '{"html":"<p>The pier is closed.</p>"}',
    );
    expect(error).toBeNull();
    expect(all.map((item) => item.kind === 'report' && item.report)).toEqual([
      {
        text: 'The pier is closed.',
        path: null,
        id: 'one',
        url: 'https://planet.example/1',
        outlet: 'Planet',
        title: 'Pier',
        published: '2018-01-16',
      },
      {
        html: '<p>The pier is closed.</p>',
        path: null,
        id: null,
        url: null,
        outlet: null,
        title: null,
        published: null,
      },
    ]);
  });

  it('takes a number for an id, and null for what is not known', async () => {
    expect((await lines('{"id":7,"text":"Pier","html":null,"outlet":null}')).items).toEqual(['7']);
  });

  it.each<[string, string, string]>([
    ['no JSON', 'The pier', 'line-not-json'],
    ['cut JSON', '{"text":"The pier', 'line-not-json'],
    ['a list', '["text"]', 'line-not-report'],
    ['null', 'null', 'line-not-report'],
    ['no text', '{"id":"x"}', 'line-not-report'],
    ['empty text', '{"text":"  "}', 'line-not-report'],
    ['text that is none', '{"text":5}', 'line-not-report'],
    ['an outlet that is none', '{"text":"x","outlet":["a"]}', 'line-not-report'],
    ['an id that is none', '{"text":"x","id":{}}', 'line-not-report'],
  ])('names the line of %s and goes on', async (_name, bad, code) => {
    const taken = await lines('{"id":"a","text":"x"}', '', bad, '{"id":"b","text":"x"}');
    expect(taken.items).toEqual(['a', `! ${code}`, 'b']);
    expect(problems(taken)[0]).toMatch(/^Line 3\b/);
  });

  it('passes over a line beyond the limit and names the option', async () => {
    const taken = await take(
      readJsonLines([`{"text":"${'x'.repeat(500)}"}\n{"id":"b","text":"x"}`], { maxBytes: 100 }),
    );
    expect(taken.items).toEqual(['! line-too-long', 'b']);
    expect(problems(taken)[0]).toMatch(/^Line 1 .*100 bytes.*--max-size/);
  });

  it('reads the same however the bytes are cut', async () => {
    const text = '\ufeff{"id":"a","text":"Café “closed”"}\r\n\r\n{"id":"b","text":"x"}';
    const bytes = new TextEncoder().encode(text);
    for (const size of [1, 2, 3, 7, 1000]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const { all } = await take(readJsonLines(chunks));
      expect(all).toMatchObject([{ report: { id: 'a', text: 'Café “closed”' } }, { report: { id: 'b' } }]);
    }
  });

  it('says that nothing came, or nothing usable', async () => {
    expect((await take(readJsonLines([]))).error).toMatchObject({ code: 'input-empty', exitCode: 2 });
    expect((await lines('', ' ')).error).toMatchObject({ code: 'input-empty' });
    expect((await lines('nonsense')).error).toMatchObject({ code: 'input-unusable', exitCode: 2 });
  });
});

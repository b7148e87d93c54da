import { expect, test } from 'vitest';
import { crossread } from './command.ts';

const word = (id: string, form: string) => [id, form, ...Array<string>(8).fill('_')].join('\t');

/** A busy machine takes its time to load the language model. */
const PATIENCE = 60_000;

test(
  'parse --conllu analyses standard input',
  async () => {
    const given = `# text = Ships wait\n${word('1', 'Ships')}\n${word('2', 'wait')}\n\n`;
    const { code, out, err } = await crossread(['parse', '--conllu'], given);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [comment, first, ...rest] = out.split('\n');
    expect(comment).toBe('# text = Ships wait');
    expect(first?.split('\t').slice(0, 4)).toEqual(['1', 'Ships', 'ship', 'NOUN']);
    expect(rest.slice(1)).toEqual(['', '']);
  },
  PATIENCE,
);

test(
  '--thorough reads from both ends',
  async () => {
    const forms = ['The', 'mayor', 'of', 'Tavel', 'said', 'the', 'ferry', 'sank', '.'];
    const given = `${forms.map((form, at) => word(`${at + 1}`, form)).join('\n')}\n\n`;
    const { code, out, err } = await crossread(['parse', '--conllu', '--thorough'], given);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = out.trim().split('\n');
    expect(rows.map((row) => row.split('\t').slice(6, 8).join(' '))).toEqual([
      '2 det',
      '5 nsubj',
      '4 case',
      '2 nmod',
      '0 root',
      '7 det',
      '8 nsubj',
      '5 ccomp',
      '5 punct',
    ]);
  },
  PATIENCE,
);

test.each([
  [
    'a bad line, after the good ones',
    ['--conllu'],
    `${word('1', 'Ships')}\n\n1\tShips\n`,
    /line 3 has 2 columns/i,
  ],
  ['nothing', ['--conllu'], '', /no words/],
  ['no form', [], 'Ships wait.', /--conllu/],
  ['a file', ['--conllu', 'a.conllu'], '', /too many arguments/],
])('%s: 2 and one sentence', async (_, words, input, sentence) => {
  const { code, out, err } = await crossread(['parse', ...words], input);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(out === '').toBe(!input.startsWith('1'));
});

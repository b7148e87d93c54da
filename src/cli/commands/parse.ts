import { EXIT, InputError } from '../../model/index.ts';
import { englishParser } from '../../pipeline/index.ts';
import { DEFAULT_MAX_BYTES, linesOf, sizeOf } from '../../sources/index.ts';
import type { CommandOptions } from '../program.ts';
import { print } from '../terminal.ts';

/** Code units written at once. */
const PORTION = 65_536;

/** `crossread parse --conllu`: CoNLL-U in on standard input, CoNLL-U out, sentence by sentence. */
export async function parse(_names: readonly string[], options: CommandOptions): Promise<number> {
  if (options.conllu !== true)
    throw new InputError('no-form', 'Pipe sentences in as CoNLL-U and say so with "--conllu".');
  const parser = englishParser({ thorough: options.thorough });
  let ready = '';
  const flush = async (): Promise<void> => {
    const text = ready;
    ready = '';
    if (text !== '') await print(text);
  };
  try {
    for await (const { number, line } of linesOf(process.stdin, DEFAULT_MAX_BYTES)) {
      if (line === null)
        throw new InputError('line-too-long', `Line ${number} is longer than ${sizeOf(DEFAULT_MAX_BYTES)}.`);
      ready += parser.push(line);
      if (ready.length >= PORTION) await flush();
    }
    ready += parser.end();
  } finally {
    await flush();
  }
  if (parser.words === 0)
    throw new InputError('input-empty', 'Standard input held no words; give sentences as CoNLL-U.');
  return EXIT.done;
}

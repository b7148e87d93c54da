import { readFileSync } from 'node:fs';
import {
  type Analysis,
  GRAMMAR_FILE,
  grammarWith,
  THOROUGH_FILE,
  TREES_FILE,
} from '../../src/lang/en/grammar/index.ts';
import { Lexicon } from '../../src/lang/en/grammar/lexicon.ts';
import { parserWith } from '../../src/lang/en/grammar/parser.ts';
import { Tagger } from '../../src/lang/en/grammar/tagger.ts';
import { WordTable } from '../../src/lang/en/grammar/words.ts';
import { type Tables, unpackTables } from '../../src/learn/index.ts';

function model(name: string): Tables {
  return unpackTables(readFileSync(new URL(`../../models/en/${name}`, import.meta.url)));
}

/** Tables of the models that ship. */
export const TABLES = model(GRAMMAR_FILE);
export const TREES = model(TREES_FILE);
export const THOROUGH = model(THOROUGH_FILE);

/** A grammar that has analysed nothing yet. */
export const freshGrammar = (thorough = false) => grammarWith(TABLES, TREES, thorough ? THOROUGH : null);

/** The parts of a grammar, for those who look into them. */
export function freshParts(thorough = false) {
  const words = new WordTable(new Lexicon(TABLES));
  const tagger = new Tagger(TABLES, words);
  return { words, tagger, parser: parserWith(TREES, thorough ? THOROUGH : null, tagger, words) };
}

/** "word relation head" of each word, the head of the root being "-". */
export function relations(forms: readonly string[], words: readonly Analysis[]): string[] {
  return words.map(({ head, deprel }, at) => `${forms[at]} ${deprel} ${forms[head as number] ?? '-'}`);
}

/** A few sentences of news, cut into tokens by spaces. */
export const SENTENCES = [
  'The council approved the new bridge on Monday .',
  'According to the mayor , the ferry sank near Tavel .',
  'The harbour was closed by the police .',
  '“ We will rebuild the school , ” said Anna Berling , the mayor of Tavel .',
  'The company said it had sold two ships to the navy .',
  'Farmers and fishermen blocked the road and burned tyres .',
  "Officials in Tavel did n't say when the trial would begin .",
  "The driver 's children were taken to a hospital .",
  'The U.S. sent 1,200 troops to the border in 2019 .',
  'More than 40 people were injured when a bus hit a tree .',
].map((sentence) => sentence.split(' '));

/** That many words that no dictionary knows, all different. */
export function strangers(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, at) => `zor${(from + at).toString(36)}ven`);
}

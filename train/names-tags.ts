import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRAMMAR_FILE, grammarWith } from '../src/lang/en/grammar/index.ts';
import { type Tables, unpackTables } from '../src/learn/index.ts';
import type { GrammarData } from './grammar.ts';

/** Gives the words of a sentence their tags of the Penn Treebank. */
export type Tag = (forms: readonly string[]) => readonly string[];

/** The tags of a grammar. */
export function tagsOf(tables: Tables): Tag {
  const grammar = grammarWith(tables);
  return (forms) => grammar.analyse(forms).map(({ xpos }) => xpos ?? '');
}

/** The tags of the tagger that ships. */
export function shippedTags(): Tag {
  const file = join(import.meta.dirname, '..', 'models', 'en', GRAMMAR_FILE);
  return tagsOf(unpackTables(readFileSync(file)));
}

/**
 * The tags that sentences of the treebanks get from taggers that have not seen their documents, and those of `other` for all
 * other sentences: a model that will read the tags of a tagger must learn how a tagger errs.
 */
export function foldedTags({ sentences, refined, symbols }: GrammarData, other: Tag): Tag {
  const { pairs } = symbols.choices;
  const known = new Map<string, readonly string[]>();
  sentences.forEach(({ words }, at) => {
    const tags = Array.from(refined[at] as Int32Array, (pair) => pairs[pair]?.xpos ?? '');
    known.set(words.map(({ form }) => form).join(' '), tags);
  });
  return (forms) => known.get(forms.join(' ')) ?? other(forms);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDocument, readJsonLines } from '../eval/data.ts';
import type { Document } from '../src/model/index.ts';

/** News texts: some to warm up with, others to measure on. */
export interface Texts {
  readonly warming: readonly string[];
  readonly measured: readonly string[];
}

/** Texts of BASIL that warm up, and those behind them that are measured on. */
const WARMING = 50;
const MEASURED = 100;
/** The demo stories are short. */
const REPEATED = 20;

/** The reports of BASIL in the data folder, or else the demo stories again and again. */
export function textsOf(data: string | null): Texts {
  if (data !== null) {
    const file = join(data, 'data', 'dev', 'stories.basil.jsonl.gz');
    const texts = readJsonLines<{ text: string }>(file).map(({ text }) => text);
    return { warming: texts.slice(0, WARMING), measured: texts.slice(WARMING, WARMING + MEASURED) };
  }
  // Built, this stands two levels below the package's folder.
  const stories = join(import.meta.dirname, '..', '..', 'examples', 'stories');
  const [first, ...others] = readdirSync(stories).map((story) => {
    const folder = join(stories, story, 'reports');
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    return names.map((name) => readFileSync(join(folder, name), 'utf8'));
  });
  const repeated = (texts: readonly string[]) => Array.from({ length: REPEATED }, () => texts).flat();
  return { warming: repeated(first ?? []), measured: repeated(others.flat()) };
}

/** A document of one block per paragraph. */
export function documentOf(text: string): Document {
  return {
    ...plainDocument(text),
    blocks: [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      kind: 'body',
    })),
  };
}

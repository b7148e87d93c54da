import { join } from 'node:path';
import { groupStories } from '../src/align/stories.ts';
import type { AlignRules, StoryReport } from '../src/align/types.ts';
import { englishAlignRules } from '../src/lang/en/folding.ts';
import { annotate } from '../src/pipeline/annotate.ts';
import { readModel } from '../src/pipeline/resources.ts';
import { readReport } from '../src/read/index.ts';
import { readBackground } from '../src/text/index.ts';
import { readRules } from '../src/lang/en/reading.ts';
import { readJsonLines } from './data.ts';

/** A report with the event it tells, as the story corpora give it. */
interface GoldReport {
  readonly event: string;
  readonly doc: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly text: string;
}

/** BCubed precision, recall and their harmonic mean. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

/** The corpora that are thrown together in one stream. */
export const STORY_FILES = ['stories.basil.jsonl.gz', 'stories.ecb.jsonl.gz'] as const;

/**
 * Groups the reports of all story corpora, mixed, with one setting, and scores the reports of each corpus.
 * `annotate` makes a report with its layers from a text.
 */
export function scoreStories(
  data: string,
  annotate: (id: string, text: string) => StoryReport,
  rules: AlignRules,
): Readonly<Record<string, BCubed>> {
  const corpora = STORY_FILES.map((file) => readJsonLines<GoldReport>(join(data, 'data', 'dev', file)));
  const gold = new Map<string, string>();
  const reports = corpora.flatMap((records, corpus) =>
    records.map((record, index) => {
      const id = `${corpus}-${String(index).padStart(5, '0')}`;
      gold.set(id, `${corpus} ${record.event}`);
      const published =
        record.date === null
          ? null
          : { value: record.date, basis: 'stated' as const, why: 'given with the text' };
      return { ...annotate(id, record.text), title: record.title, published };
    }),
  );
  const found = new Map<string, string>();
  for (const story of groupStories(reports, rules))
    for (const report of story.reports) found.set(report, story.id);
  return Object.fromEntries(
    STORY_FILES.map((file, corpus) => {
      const own = [...gold.keys()].filter((id) => id.startsWith(`${corpus}-`));
      return [file, bCubed(own, gold, found)];
    }),
  );
}

/** The annotated files: their digest belongs to the floors. */
export const storyFiles = (data: string): readonly string[] =>
  STORY_FILES.map((file) => join(data, 'data', 'dev', file));

/** Scores with the reports as `crossread` reads and analyses them. */
export async function evaluateStories(data: string): Promise<Readonly<Record<string, BCubed>>> {
  const texts = STORY_FILES.flatMap((file) => readJsonLines<GoldReport>(join(data, 'data', 'dev', file)));
  const analysed = new Map<string, StoryReport>();
  for (const { text } of texts) {
    const document = await readReport({ path: null, text }, { rules: readRules });
    const layers = annotate(document, { layers: ['sentences', 'tokens', 'mentions'] });
    analysed.set(text, layers as StoryReport);
  }
  const rules = englishAlignRules(readBackground(readModel('background.bin')));
  return scoreStories(data, (id, text) => ({ ...(analysed.get(text) as StoryReport), id }), rules);
}

/** The table of the scores. */
export function renderStories(scores: Readonly<Record<string, BCubed>>): string {
  const rows = Object.entries(scores).map(
    ([corpus, { precision, recall, f }]) =>
      `| ${corpus} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f.toFixed(3)} |`,
  );
  return ['| corpus | precision | recall | BCubed F |', '|---|---|---|---|', ...rows].join('\n');
}

/** BCubed over the given items; clusters are counted over all items that `found` and `gold` know. */
export function bCubed(
  items: readonly string[],
  gold: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): BCubed {
  const count = (label: (item: string) => string) => {
    const sizes = new Map<string, number>();
    for (const item of gold.keys()) sizes.set(label(item), (sizes.get(label(item)) ?? 0) + 1);
    return sizes;
  };
  const foundOf = (item: string) => found.get(item) ?? item;
  const goldOf = (item: string) => gold.get(item) as string;
  const bothOf = (item: string) => `${foundOf(item)}\n${goldOf(item)}`;
  const [inFound, inGold, inBoth] = [count(foundOf), count(goldOf), count(bothOf)];
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const both = inBoth.get(bothOf(item)) as number;
    precision += both / (inFound.get(foundOf(item)) as number);
    recall += both / (inGold.get(goldOf(item)) as number);
  }
  precision /= items.length;
  recall /= items.length;
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isApart, pageFiles, partOf, scorePages } from './pages.ts';
import { evaluateQuotes, quoteFiles, quoteMeasures } from './quotes.ts';
import { evaluateRenamed, evaluateSeeds } from './seeds/index.ts';
import { evaluateStories, storyFiles } from './stories.ts';
import { evaluateTimes, timeFiles, timeMeasures } from './times.ts';

/** Figures by name; more is better (misses and wrong extras count negatively). */
export type Scores = Readonly<Record<string, number>>;

export interface Evaluation {
  readonly name: string;
  /** The annotated files it reads: their digest belongs to the floors. */
  files(data: string): readonly string[];
  score(data: string): Scores | Promise<Scores>;
}

/** A seed of the renamed copy whose replacements all stand in the gazetteer, so that its floors are steady. */
const RENAMED_SEED = 5;

const seedFiles = (data: string) =>
  readdirSync(join(data, 'seeds'))
    .sort()
    .map((name) => join(data, 'seeds', name));

/** Every evaluation that the gate holds to its floors. */
export const EVALUATIONS: readonly Evaluation[] = [
  { name: 'seeds', files: seedFiles, score: (data) => scoresOf(evaluateSeeds(data)) },
  {
    name: 'seeds, renamed',
    files: seedFiles,
    score: (data) => scoresOf(evaluateRenamed(data, RENAMED_SEED)),
  },
  { name: 'pages', files: pageFiles, score: pageScores },
  { name: 'quotes', files: quoteFiles, score: async (data) => quoteMeasures(await evaluateQuotes(data)) },
  { name: 'stories', files: storyFiles, score: storyScores },
  { name: 'times', files: timeFiles, score: timeScores },
];

function timeScores(data: string): Scores {
  return Object.fromEntries(
    [...evaluateTimes(data)].flatMap(([corpus, score]) =>
      Object.entries(timeMeasures(score)).map(([measure, f1]) => [`${corpus} ${measure}`, f1]),
    ),
  );
}

async function storyScores(data: string): Promise<Scores> {
  const scores = Object.entries(await evaluateStories(data));
  return Object.fromEntries(scores.map(([corpus, { f }]) => [`${corpus} BCubed F`, f]));
}

async function pageScores(data: string): Promise<Scores> {
  const all = await scorePages(data);
  return { 'F1 of all': all.f1, 'F1 of ids 8 to f': partOf(all, isApart).f1 };
}

function scoresOf(sections: ReturnType<typeof evaluateSeeds>): Scores {
  return Object.fromEntries(
    sections.flatMap((one) => [
      [`${one.name} found`, one.found],
      [`${one.name} wrong`, -one.wrong.length],
    ]),
  );
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { amountFiles, amountMeasures, evaluateAmounts } from './amounts.ts';
import { coreferenceFiles, coreferenceMeasures, evaluateCoreference } from './coreference.ts';
import { distortFiles, evaluateDistort, GATE_CHANGES, GATE_SEED } from './distort/index.ts';
import { distortMeasures } from './distort/render.ts';
import { evaluateEvents, eventFiles, eventMeasures } from './events.ts';
import { evaluateGrammar, grammarFiles, grammarMeasures } from './grammar.ts';
import { evaluateNames, nameFiles, nameMeasures } from './names.ts';
import { isApart, pageFiles, partOf, scorePages } from './pages.ts';
import { evaluatePlaces, placeFiles, placeMeasures } from './places.ts';
import { evaluateQuotes, quoteFiles, quoteMeasures } from './quotes.ts';
import { evaluateRenamed, evaluateSeeds } from './seeds/index.ts';
import { evaluateStories, storyFiles } from './stories.ts';
import { answerFiles, answerMeasures, evaluateAnswers } from './story5w1h.ts';
import { evaluateTimes, timeFiles, timeMeasures } from './times.ts';
import { evaluateTokens, tokenFiles, tokenMeasures } from './tokens.ts';

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
  { name: 'seeds, thorough', files: seedFiles, score: (data) => scoresOf(evaluateSeeds(data, true)) },
  { name: 'pages', files: pageFiles, score: pageScores },
  {
    name: 'quotes',
    files: quoteFiles,
    score: async (data) => byCorpus(await evaluateQuotes(data), quoteMeasures),
  },
  { name: 'stories', files: storyFiles, score: storyScores },
  { name: 'times', files: timeFiles, score: (data) => byCorpus(evaluateTimes(data), timeMeasures) },
  { name: 'amounts', files: amountFiles, score: (data) => byCorpus(evaluateAmounts(data), amountMeasures) },
  { name: 'tokens', files: tokenFiles, score: (data) => byCorpus(evaluateTokens(data), tokenMeasures) },
  { name: 'grammar', files: grammarFiles, score: (data) => byCorpus(evaluateGrammar(data), grammarMeasures) },
  {
    name: 'names',
    files: nameFiles,
    score: async (data) => byCorpus(await evaluateNames(data), nameMeasures),
  },
  {
    name: 'places',
    files: placeFiles,
    score: async (data) => byCorpus(await evaluatePlaces(data), placeMeasures),
  },
  {
    name: 'coreference',
    files: coreferenceFiles,
    score: async (data) => coreferenceMeasures(await evaluateCoreference(data)),
  },
  { name: 'events', files: eventFiles, score: (data) => eventMeasures(evaluateEvents(data)) },
  {
    name: 'answers',
    files: answerFiles,
    score: async (data) => answerMeasures(await evaluateAnswers(data)),
  },
  {
    name: 'distort',
    files: distortFiles,
    score: async (data) => distortMeasures(await evaluateDistort(data, GATE_SEED, GATE_CHANGES)),
  },
];

/** Every measure of every corpus, under both names. */
function byCorpus<Score>(
  scores: ReadonlyMap<string, Score>,
  measures: (score: Score) => Readonly<Record<string, number>>,
): Scores {
  return Object.fromEntries(
    [...scores].flatMap(([corpus, score]) =>
      Object.entries(measures(score)).map(([measure, figure]) => [`${corpus} ${measure}`, figure]),
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

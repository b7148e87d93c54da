import type { Tables } from '../../../learn/index.ts';
import type { Entity } from '../names/entities.ts';
import { describe } from './features.ts';
import { type NounClasses, nounClassesOf } from './nouns.ts';
import type { Question } from './questions.ts';
import { Features, type Ranker, rankerOf } from './ranking.ts';
import type { Reading } from './reading.ts';
import type { Track } from './tracks.ts';

/** Answers a question: the entity meant, or null for nobody or one that cannot be told. */
export type Chooser = (reading: Reading, question: Question) => Entity | null;

/** What the tables of `models/en/coreference.bin` give: a chooser and the classes of nouns. */
export interface CoreferenceModel {
  readonly choose: Chooser;
  readonly nouns: NounClasses;
}

/** Reads the model. */
export function coreferenceModel(tables: Tables): CoreferenceModel {
  return { choose: rankingChooser(rankerOf(tables)), nouns: nounClassesOf(tables) };
}

/** Probability that one of two joined people ("A and B met") must have before a pronoun means one of them. */
const TWIN_THRESHOLD = 0.85;

/**
 * Takes the candidate that the ranking finds most probable, if its probability among all candidates and nobody reaches
 * the threshold of the group: one that two could share is left open.
 */
export function rankingChooser(ranker: Ranker): Chooser {
  const features = new Features();
  return (reading, question) => {
    const { candidates, group } = question;
    if (candidates.length === 0) return null;
    describe(reading, question, null, features);
    let total = Math.exp(ranker.score(features));
    let [best, most] = [0, 0];
    for (let rank = 0; rank < candidates.length; rank++) {
      describe(reading, question, rank, features);
      const weight = Math.exp(ranker.score(features));
      total += weight;
      if (weight > most) [best, most] = [rank, weight];
    }
    const threshold = ranker.thresholds[group]!;
    const least = hasTwin(reading, question, candidates[best]!)
      ? Math.max(threshold, TWIN_THRESHOLD)
      : threshold;
    return most / total >= least ? candidates[best]!.entity : null;
  };
}

/** True for one of several named together where they were last met, all of whom a pronoun may mean. */
function hasTwin(reading: Reading, { pronoun, candidates }: Question, track: Track): boolean {
  const own = reading.references[track.last]!;
  if (pronoun === null || !own.joined) return false;
  return candidates.some((other) => {
    const { joined, sentence, role } = reading.references[other.last]!;
    return other !== track && joined && sentence === own.sentence && role === own.role;
  });
}

import { type GoldText, readGold } from '../eval/coreference-gold.ts';
import { type Chooser, rankingChooser } from '../src/lang/en/coreference/choosing.ts';
import { describe } from '../src/lang/en/coreference/features.ts';
import { nounClassesOf } from '../src/lang/en/coreference/nouns.ts';
import { GROUP_COUNT, GROUPS, type Question } from '../src/lang/en/coreference/questions.ts';
import { Features, rankerOf } from '../src/lang/en/coreference/ranking.ts';
import type { Reading } from '../src/lang/en/coreference/reading.ts';
import { readRules } from '../src/lang/en/reading.ts';
import type { Tables } from '../src/learn/index.ts';
import type { Document, RawReport } from '../src/model/index.ts';
import { readReport } from '../src/read/index.ts';
import { type Example, fitWeights, type Judged, judge, quantise } from './coreference-fit.ts';
import { nounTables } from './coreference-nouns.ts';
import { annotatorWith } from './coreference-steps.ts';
import { gumTexts, meantimeTexts } from './coreference-texts.ts';

/** Parts that the training texts are cut into to find the thresholds on texts not trained on. */
const FOLDS = 5;
/** Precision that each group's links must have where a pronoun or a nominal asks, and the least probability of a link. */
const PRECISION = 0.7;
const NOMINAL_PRECISION = 0.74;
/** The same for those who speak of themselves outside quotation marks: a wrong one misleads most. */
const NARRATOR_PRECISION = 0.93;
const LEAST = 0.5;
/** The probability asked for where no precision is reached: of the few answers of a rare group it tells little. */
const STRICT = 0.9;
/** No probability is as high. */
const NEVER = 1.01;

interface Text {
  readonly gold: GoldText;
  readonly document: Document;
}

/**
 * Learns to tell whom pronouns and nominals mean, from annotated texts read through crossread's own steps, so
 * that the model sees the mentions and errors it will meet. Questions are put twice: with the annotated answers to
 * those before, and with the model's own.
 *
 * Sources: GUM (annotation CC BY 4.0; its bio and voyage texts CC BY-SA 3.0, so the weights are share-alike), MEANTIME
 * (CC BY 4.0), and WordNet 3.1 (Princeton University) for the classes of nouns. Deterministic; about half a minute.
 *
 * @param folder the corpora: `train/gum-entities.train.jsonl.gz` and `train/meantime.jsonl.gz` below it are read
 * @returns the tables of `models/en/coreference.bin`
 */
export async function trainCoreference(folder: string, log: (line: string) => void): Promise<Tables> {
  const nouns = nounTables();
  const texts = await readTexts(folder);
  const given = examplesOf(texts, nouns, null);
  log(`coreference: ${given.length} questions with annotated answers before`);
  const first = tablesOf(nouns, fitWeights(given), new Float32Array(GROUP_COUNT).fill(LEAST));
  const examples = [...given, ...examplesOf(texts, nouns, rankingChooser(rankerOf(first)))];
  const thresholds = thresholdsOf(examples, texts.length, log);
  return tablesOf(nouns, fitWeights(examples), thresholds);
}

function tablesOf(nouns: Tables, weights: Float32Array, thresholds: Float32Array): Tables {
  return { ...nouns, ...quantise(weights), thresholds };
}

async function readTexts(folder: string): Promise<readonly Text[]> {
  const texts: Text[] = [];
  for (const text of [...gumTexts(folder), ...meantimeTexts(folder)]) {
    const raw = { path: `${text.doc}.txt`, text: text.text, title: text.title, published: text.date };
    const document = await readReport(raw as RawReport, { rules: readRules });
    texts.push({ gold: readGold(text), document });
  }
  return texts;
}

/** The questions of all texts; answered by `answer`, or as annotated. */
function examplesOf(texts: readonly Text[], nouns: Tables, answer: Chooser | null): Example[] {
  const examples: Example[] = [];
  texts.forEach(({ gold, document }, index) => {
    const answers = new Answers(gold);
    const choose: Chooser = (reading, question) => {
      const example = exampleOf(reading, question, answers, { index, lexical: answer !== null });
      examples.push(example);
      if (answer !== null) return answer(reading, question);
      const rank = example.right.indexOf(true, 1);
      return rank > 0 ? question.candidates[rank - 1]!.entity : null;
    };
    annotatorWith({ choose, nouns: nounClassesOf(nouns) })(document);
  });
  return examples;
}

function exampleOf(
  reading: Reading,
  question: Question,
  answers: Answers,
  { index, lexical }: { readonly index: number; readonly lexical: boolean },
): Example {
  const features = new Features();
  features.lexical = lexical;
  const options: Int32Array[] = [];
  for (let rank = -1; rank < question.candidates.length; rank++) {
    describe(reading, question, rank < 0 ? null : rank, features);
    options.push(features.at.slice(0, features.length));
  }
  const chain = answers.chainOf(reading, question.at);
  const right = question.candidates.map(
    ({ entity }) => chain !== null && answers.chainsOf(reading, entity).has(chain),
  );
  const named = question.candidates.map(({ entity }) => entity.uses.length > 0);
  return {
    text: index,
    lexical,
    group: question.group,
    options,
    right: [!right.includes(true), ...right],
    named: [false, ...named],
  };
}

/** What the annotation says of the references of one text. */
class Answers {
  readonly #gold: GoldText;
  readonly #chains = new Map<number, string | null>();

  constructor(gold: GoldText) {
    this.#gold = gold;
  }

  /** The annotated chain of a reference, or null. */
  chainOf(reading: Reading, at: number): string | null {
    let chain = this.#chains.get(at);
    if (chain === undefined) {
      const { from, to, form } = reading.references[at]!;
      const span = { start: reading.words[from]!.start, end: reading.words[to - 1]!.end, form };
      chain = this.#gold.match(span)?.chain ?? null;
      this.#chains.set(at, chain);
    }
    return chain;
  }

  /** The chains that an entity's names lie in; of one without a name, those of its nominals. */
  chainsOf(reading: Reading, entity: Reading['references'][number]['entity']): ReadonlySet<string> {
    const named = (entity?.uses.length ?? 0) > 0;
    const chains = new Set<string>();
    reading.references.forEach((reference, at) => {
      if (reference.entity !== entity || reference.form !== (named ? 'name' : 'nominal')) return;
      const chain = this.chainOf(reading, at);
      if (chain !== null) chains.add(chain);
    });
    return chains;
  }
}

/** The least probability of each group at which its links are as precise as wanted, found on texts not trained on. */
function thresholdsOf(
  examples: readonly Example[],
  texts: number,
  log: (line: string) => void,
): Float32Array {
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = (example: Example): boolean => example.text % FOLDS === fold;
    const weights = fitWeights(examples.filter((example) => !held(example)));
    judged.push(
      ...examples
        .filter((example) => held(example) && example.lexical)
        .map((example) => judge(example, weights)),
    );
  }
  log(`coreference: thresholds from ${judged.length} answers in ${texts} texts`);
  return Float32Array.from({ length: GROUP_COUNT }, (_, group) =>
    thresholdOf(
      judged.filter((one) => one.group === group),
      group,
      log,
    ),
  );
}

function thresholdOf(judged: readonly Judged[], group: number, log: (line: string) => void): number {
  const narrates = group === GROUPS.narrator || group === GROUPS.narrators;
  const wanted = precisionOf(group);
  const links = judged.filter((one) => one.named).sort((a, b) => b.probability - a.probability);
  let right = 0;
  let [threshold, kept, keptRight] = [narrates ? NEVER : STRICT, 0, 0];
  links.forEach((link, index) => {
    if (link.right) right++;
    if (right / (index + 1) >= wanted && link.probability >= LEAST)
      [threshold, kept, keptRight] = [link.probability, index + 1, right];
  });
  const possible = judged.filter((one) => one.possible).length;
  log(
    `  group ${group}: threshold ${threshold.toFixed(2)}, precision ${(keptRight / kept).toFixed(3)}, recall ${(keptRight / possible).toFixed(3)} of ${possible}`,
  );
  return threshold;
}

function precisionOf(group: number): number {
  if (group === GROUPS.narrator || group === GROUPS.narrators) return NARRATOR_PRECISION;
  return group === GROUPS.role || group === GROUPS.body || group === GROUPS.place
    ? NOMINAL_PRECISION
    : PRECISION;
}

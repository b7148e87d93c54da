import { join } from 'node:path';
import type { Analysis, Grammar } from '../src/lang/en/grammar/index.ts';
import type { Step, Token } from '../src/model/index.ts';
import { englishGrammar, englishTokens } from '../src/pipeline/language.ts';
import { readTrees, type TreeSentence, type Word } from '../train/corpora.ts';
import { type RawDocument, rawDocuments } from '../train/sentences.ts';
import { dataFolder, plainDocument } from './data.ts';

/**
 * Measures parts of speech, lemmas and trees on treebanks, in two ways.
 *
 * On annotated words, through the function that `crossread parse` uses: shares of the words that are as annotated. Heads
 * (UAS) and heads with relations (LAS) are counted without punctuation, as parsers are compared in papers.
 *
 * From raw text, through the step that every report goes through, by the measures of the CoNLL 2018 shared task: words are
 * matched by their characters, a head is right where it is matched with the annotated one, F1 of all words with punctuation.
 *
 * Relations are compared as far as the colon (`nmod` of `nmod:poss`) unless said otherwise; a lemma that the treebank
 * leaves open (`_`) counts as right, as in the shared task.
 */
export interface GrammarScore {
  readonly counts: Readonly<Partial<Record<Measure, Counts>>>;
  readonly relations: ReadonlyMap<string, RelationScore>;
  /** How often each error was made, with the words where it came first. */
  readonly confusions: ReadonlyMap<string, Confusion>;
}

export type Measure = 'words' | 'sentences' | 'UPOS' | 'lemmas' | 'UAS' | 'LAS' | 'LAS with subtypes';

interface Counts {
  annotated: number;
  found: number;
  both: number;
}

/** Errors at the words of one annotated relation. */
interface RelationScore {
  words: number;
  head: number;
  relation: number;
}

interface Confusion {
  readonly kind: 'UPOS' | 'lemma' | 'relation';
  readonly what: string;
  readonly example: string;
  count: number;
}

type TokensStep = Step<never, 'sentences' | 'tokens'>;

const GOLD: readonly (readonly [name: string, file: string])[] = [
  ['EWT dev', 'ewt.dev.conllu.gz'],
  ['EWT test', 'ewt.test.conllu.gz'],
  ['GUM dev', 'gum.dev.conllu.gz'],
  ['GUM test', 'gum.test.conllu.gz'],
];
const RAW: typeof GOLD = [
  ['EWT test, raw', 'ewt.test.conllu.gz'],
  ['GUM dev, raw', 'gum.dev.conllu.gz'],
];

/** Behind the names of treebanks that are parsed from both ends, as `--thorough` does. */
const THOROUGH = ', thorough';

/** The annotated files in the data folder. */
export const grammarFiles = (data: string): readonly string[] =>
  GOLD.map(([, file]) => join(data, 'data', 'dev', file));

/** Scores by treebank of the grammar that ships, in either mode. */
export function evaluateGrammar(data: string): ReadonlyMap<string, GrammarScore> {
  const folder = join(data, 'data', 'dev');
  const [grammar, tokens, thorough] = [englishGrammar(), englishTokens(), englishGrammar({ thorough: true })];
  return new Map([
    ...GOLD.map(([name, file]) => [name, scoreTrees(readTrees(folder, file), grammar)] as const),
    ...RAW.map(([name, file]) => [name, scoreRaw(readTrees(folder, file), tokens)] as const),
    ...GOLD.map(
      ([name, file]) => [`${name}${THOROUGH}`, scoreTrees(readTrees(folder, file), thorough)] as const,
    ),
  ]);
}

/** Scores a grammar on sentences with their annotated words. */
export function scoreTrees(trees: readonly TreeSentence[], grammar: Grammar): GrammarScore {
  const tally = new Tally();
  const inTree = ({ relation }: Word) => relation !== 'punct';
  for (const { words } of trees) {
    const found = grammar.analyse(words.map(({ form }) => form));
    const same = words.map((_, at) => at);
    const asked = words.filter(inTree).length;
    for (const measure of WORD_MEASURES) tally.add(measure, words.length, words.length, 0);
    for (const measure of TREE_MEASURES) tally.add(measure, asked, asked, 0);
    compareWords(tally, words, { found, at: same, goldOf: same }, inTree);
  }
  return tally;
}

/** Scores the tokens step on the text of sentences, joined to documents. */
export function scoreRaw(trees: readonly TreeSentence[], tokens: TokensStep): GrammarScore {
  const tally = new Tally();
  const words = trees.map((tree) => tree.words);
  let from = 0;
  for (const raw of rawDocuments(trees)) {
    const sentences = words.slice(from, from + raw.sentences.length);
    from += raw.sentences.length;
    scoreDocument(tally, raw, sentences, tokens);
  }
  return tally;
}

function scoreDocument(
  tally: Tally,
  raw: RawDocument,
  sentences: readonly (readonly Word[])[],
  step: TokensStep,
): void {
  const { tokens, sentences: spans } = step.run(plainDocument(raw.text), {}, { report: () => {} });
  const gold = sentences.flatMap((words, index) => {
    const first = raw.sentences[index] as number;
    return words.map((word) => ({ ...word, head: word.head < 0 ? -1 : first + word.head }));
  });
  const founds = new Map(tokens.map(({ start, end }, at) => [`${start} ${end}`, at]));
  const at = raw.starts.map((start, index) => founds.get(`${start} ${raw.ends[index]}`) ?? null);
  const goldOf = new Array<number | null>(tokens.length).fill(null);
  at.forEach((index, word) => {
    if (index !== null) goldOf[index] = word;
  });
  const matched = at.filter((index) => index !== null).length;
  tally.add('words', gold.length, tokens.length, matched);
  for (const measure of [...WORD_MEASURES, ...TREE_MEASURES])
    tally.add(measure, gold.length, tokens.length, 0);
  compareWords(tally, gold, { found: tokens, at, goldOf }, () => true);
  const goldSpans = raw.sentences.map((first, index) => {
    const last = (raw.sentences[index + 1] ?? raw.starts.length) - 1;
    return `${raw.starts[first]} ${raw.ends[last]}`;
  });
  const spansFound = new Set(spans.map(({ start, end }) => `${start} ${end}`));
  const both = goldSpans.filter((span) => spansFound.has(span)).length;
  tally.add('sentences', goldSpans.length, spans.length, both);
}

/** Words found, the index of the one found for each annotated word, and the other way round. */
interface Match {
  readonly found: readonly (Analysis | Token)[];
  readonly at: readonly (number | null)[];
  readonly goldOf: readonly (number | null)[];
}

/** Counts what is right in a sentence or document; `inTree` tells whether heads and relations are counted at an annotated word. */
function compareWords(
  tally: Tally,
  gold: readonly Word[],
  { found, at, goldOf }: Match,
  inTree: (word: Word) => boolean,
): void {
  gold.forEach((word, index) => {
    const own = at[index];
    if (own === null || own === undefined) return;
    const answer = found[own] as Analysis;
    const example = () => around(gold, index);
    if (answer.upos === word.upos) tally.right('UPOS');
    else tally.confuse('UPOS', `${word.upos} taken for ${answer.upos}`, example);
    if (answer.lemma === word.lemma || word.lemma === '_') tally.right('lemmas');
    else tally.confuse('lemma', `${word.lemma} taken for ${answer.lemma}`, example);
    if (!inTree(word)) return;
    const { head, deprel } = answer;
    const headRight = head !== null && (head < 0 ? word.head < 0 : goldOf[head] === word.head);
    const relation = deprel?.split(':')[0] ?? 'none';
    tally.judge(word.relation, headRight, relation === word.relation);
    if (relation !== word.relation)
      tally.confuse('relation', `${word.relation} taken for ${relation}`, example);
    if (!headRight) return;
    tally.right('UAS');
    if (relation === word.relation) tally.right('LAS');
    if (deprel === word.deprel) tally.right('LAS with subtypes');
  });
}

const WORD_MEASURES = ['UPOS', 'lemmas'] as const;
const TREE_MEASURES = ['UAS', 'LAS', 'LAS with subtypes'] as const;

class Tally implements GrammarScore {
  readonly counts: Partial<Record<Measure, Counts>> = {};
  readonly relations = new Map<string, RelationScore>();
  readonly confusions = new Map<string, Confusion>();

  add(measure: Measure, annotated: number, found: number, both: number): void {
    this.counts[measure] ??= { annotated: 0, found: 0, both: 0 };
    const counts = this.counts[measure];
    counts.annotated += annotated;
    counts.found += found;
    counts.both += both;
  }

  right(measure: Measure): void {
    this.add(measure, 0, 0, 1);
  }

  judge(relation: string, head: boolean, label: boolean): void {
    const score = this.relations.get(relation) ?? { words: 0, head: 0, relation: 0 };
    score.words++;
    if (!head) score.head++;
    if (!label) score.relation++;
    this.relations.set(relation, score);
  }

  confuse(kind: Confusion['kind'], what: string, example: () => string): void {
    const key = `${kind} ${what}`;
    const known = this.confusions.get(key);
    if (known !== undefined) known.count++;
    else this.confusions.set(key, { kind, what, example: example(), count: 1 });
  }
}

/** Words printed on either side of an example. */
const CONTEXT = 3;

function around(words: readonly Word[], index: number): string {
  return words
    .slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)
    .map((word) => (word === words[index] ? `|${word.form}|` : word.form))
    .join(' ');
}

/** The F1 of every measure that was counted; where words are given, the share that is right. */
export function grammarMeasures({ counts }: GrammarScore): Readonly<Partial<Record<Measure, number>>> {
  return Object.fromEntries(
    Object.entries(counts).map(([measure, { annotated, found, both }]) => [
      measure,
      (2 * both) / Math.max(1, annotated + found),
    ]),
  );
}

/** One line a treebank, then the relations and confusions that cost most. */
export function renderGrammar(scores: ReadonlyMap<string, GrammarScore>, errors = ERRORS): string {
  return [...scores]
    .map(([name, score]) => {
      const figures = Object.entries(grammarMeasures(score)).map(
        ([measure, share]) => `${measure} ${(100 * share).toFixed(2)}`,
      );
      const words = score.counts.UPOS?.annotated ?? 0;
      return [`${name}, ${words} words: ${figures.join(', ')}`, ...worst(score, errors)].join('\n');
    })
    .join('\n\n');
}

function worst({ relations, confusions }: GrammarScore, errors: number): readonly string[] {
  const lost = ({ head, relation }: RelationScore) => head + relation;
  const byRelation = [...relations]
    .sort(([, a], [, b]) => lost(b) - lost(a))
    .slice(0, errors)
    .map(
      ([name, { words, head, relation }]) =>
        `  ${name.padEnd(11)} ${words} words, ${head} on a wrong head, ${relation} with a wrong relation`,
    );
  const byKind = (['UPOS', 'lemma', 'relation'] as const).flatMap((kind) =>
    [...confusions.values()]
      .filter((confusion) => confusion.kind === kind)
      .sort((a, b) => b.count - a.count)
      .slice(0, errors)
      .map(
        ({ count, what, example }) => `  ${kind.padEnd(8)} ${String(count).padStart(4)}  ${what}: ${example}`,
      ),
  );
  return [...byRelation, ...byKind];
}

/** Errors printed of each kind and treebank. */
const ERRORS = 8;

if (import.meta.filename === process.argv[1]) {
  const data = dataFolder(process.argv.slice(2));
  if (data !== null) console.log(renderGrammar(evaluateGrammar(data)));
}

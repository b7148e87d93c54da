import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Splitter, SENTENCES_FILE, splitterWith } from '../src/lang/en/tokens/index.ts';
import { unpackTables } from '../src/learn/index.ts';
import { rawDocuments, type RawDocument } from '../train/sentences.ts';
import { readTrees } from '../train/corpora.ts';
import { dataFolder } from './data.ts';

/** Counts of one corpus: words and sentences as annotated, as found, and with the same span in both. */
export interface TokenScore {
  readonly words: Counts;
  readonly sentences: Counts;
  readonly errors: readonly string[];
}

interface Counts {
  readonly annotated: number;
  readonly found: number;
  readonly both: number;
}

/** The treebanks that are measured on. */
const CORPORA: readonly (readonly [name: string, file: string])[] = [
  ['EWT test', 'ewt.test.conllu.gz'],
  ['EWT dev', 'ewt.dev.conllu.gz'],
  ['GUM dev', 'gum.dev.conllu.gz'],
];

const MODEL = join(import.meta.dirname, '..', 'models', 'en', SENTENCES_FILE);
const CONTEXT = 30;

/** The annotated files in the data folder. */
export const tokenFiles = (data: string): readonly string[] =>
  CORPORA.map(([, file]) => join(data, 'data', 'dev', file));

/**
 * Scores words and sentences found in raw text by the measure of the CoNLL 2018 shared task: an annotated span counts
 * as found where one of the same characters is found.
 */
export function evaluateTokens(data: string, split: Splitter = trained()): ReadonlyMap<string, TokenScore> {
  const folder = join(data, 'data', 'dev');
  return new Map(
    CORPORA.map(([name, file]) => [name, scoreDocuments(rawDocuments(readTrees(folder, file)), split)]),
  );
}

function trained(): Splitter {
  return splitterWith(unpackTables(readFileSync(MODEL)));
}

/** Scores a splitter on documents. */
export function scoreDocuments(documents: readonly RawDocument[], split: Splitter): TokenScore {
  const words = { annotated: 0, found: 0, both: 0 };
  const sentences = { annotated: 0, found: 0, both: 0 };
  const errors: string[] = [];
  for (const document of documents) {
    const found = split(document.text, 0, document.text.length);
    const spans = found.starts.map((start, index) => `${start} ${found.ends[index]}`);
    const gold = document.starts.map((start, index) => `${start} ${document.ends[index]}`);
    errors.push(...count(words, document.text, gold, spans, 'word'));
    const golds = sentenceSpans(document.starts, document.ends, document.sentences);
    const founds = sentenceSpans(found.starts, found.ends, found.sentences);
    errors.push(...count(sentences, document.text, golds, founds, 'sentence'));
  }
  return { words, sentences, errors };
}

function sentenceSpans(
  starts: readonly number[],
  ends: readonly number[],
  sentences: readonly number[],
): readonly string[] {
  return sentences.map((first, index) => {
    const last = (sentences[index + 1] ?? starts.length) - 1;
    return `${starts[first]} ${ends[last]}`;
  });
}

/** Adds the spans of a document to the counts; says what was missed and what was found too much. */
function count(
  counts: { annotated: number; found: number; both: number },
  text: string,
  gold: readonly string[],
  found: readonly string[],
  what: string,
): readonly string[] {
  const [golds, founds] = [new Set(gold), new Set(found)];
  const missed = gold.filter((span) => !founds.has(span));
  const extra = found.filter((span) => !golds.has(span));
  counts.annotated += gold.length;
  counts.found += found.length;
  counts.both += gold.length - missed.length;
  const say = (kind: string) => (span: string) => `${kind} ${what}: ${shown(text, span)}`;
  return [...missed.map(say('missed')), ...extra.map(say('extra '))];
}

/** A span between bars, with what stands around it; the middle of a long one is left out. */
function shown(text: string, span: string): string {
  const [start, end] = span.split(' ').map(Number) as [number, number];
  const inside = text.slice(start, end);
  const short =
    inside.length > 2 * CONTEXT ? `${inside.slice(0, CONTEXT)} ~ ${inside.slice(-CONTEXT)}` : inside;
  const words = `${text.slice(Math.max(0, start - CONTEXT), start)}|${short}|${text.slice(end, end + CONTEXT)}`;
  return words.replace(/\n/g, '\\n');
}

/** F1 of words and of sentences. */
export function tokenMeasures(score: TokenScore): Readonly<Record<'words' | 'sentences', number>> {
  const f1 = ({ annotated, found, both }: Counts): number => (2 * both) / Math.max(1, annotated + found);
  return { words: f1(score.words), sentences: f1(score.sentences) };
}

/** One line a corpus, then some errors. */
export function renderTokens(scores: ReadonlyMap<string, TokenScore>, errors = ERRORS): string {
  return [...scores]
    .flatMap(([name, score]) => {
      const { words, sentences } = tokenMeasures(score);
      const figures = `words F1 ${(100 * words).toFixed(2)}, sentences F1 ${(100 * sentences).toFixed(2)}`;
      const counts = `${score.words.annotated} words, ${score.sentences.annotated} sentences`;
      return [`${name.padEnd(9)} ${counts}: ${figures}`, ...score.errors.slice(0, errors)];
    })
    .join('\n');
}

/** Errors printed of each corpus. */
const ERRORS = 5;

if (import.meta.filename === process.argv[1]) {
  const data = dataFolder(process.argv.slice(2));
  if (data !== null) console.log(renderTokens(evaluateTokens(data)));
}

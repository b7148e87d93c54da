/**
 * Makes `models/en/background.bin`, the table of how rare English words and word sequences are, from the
 * openly licensed training texts: `node train/background.ts --data DIR`. Deterministic.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { englishFolding } from '../src/lang/en/folding.ts';
import { type Document, dictionaryForm } from '../src/model/index.ts';
import { englishTokens } from '../src/pipeline/language.ts';
import { gramOf, makeFolder, writeBackground } from '../src/text/index.ts';

/** A word found in one document only tells no more than one found in none. */
const LEAST_DOCUMENTS = 2;
/** A sequence of that many words in this many documents is a stock phrase. */
const STOCK = [
  { size: 3, documents: 3 },
  { size: 5, documents: 2 },
] as const;

const tokens = englishTokens();

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/en/background.bin' },
  },
});
const texts = [
  ...conlluTexts('ewt.train.conllu.gz'),
  ...jsonTexts('gum-entities.train.jsonl.gz'),
  ...jsonTexts('meantime.jsonl.gz'),
  ...jsonTexts('re3d.jsonl.gz'),
];
const counts = countAll(texts);
const bytes = writeBackground(counts);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
console.log(
  `${texts.length} documents, ${counts.words.size} words, ${counts.stock.length} stock phrases, ${bytes.length} bytes`,
);

function lines(file: string): string[] {
  return gunzipSync(readFileSync(join(values.data, 'train', file)))
    .toString('utf8')
    .split('\n');
}

function jsonTexts(file: string): string[] {
  return lines(file)
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function conlluTexts(file: string): string[] {
  const documents: string[][] = [];
  for (const line of lines(file)) {
    if (line.startsWith('# newdoc')) documents.push([]);
    if (line.startsWith('# text = ')) documents.at(-1)?.push(line.slice('# text = '.length));
  }
  return documents.map((sentences) => sentences.join('\n'));
}

function countAll(list: readonly string[]) {
  const fold = makeFolder(englishFolding);
  const words = new Map<string, number>();
  const grams = new Map<string, number>();
  for (const text of list) {
    const keys = fold(text, { start: 0, end: text.length }).map((word) => word.key);
    const lemmas = lemmasOf(text)
      .flatMap((lemma) => fold(lemma, { start: 0, end: lemma.length }))
      .map((word) => word.key);
    for (const word of new Set([...keys, ...lemmas])) words.set(word, (words.get(word) ?? 0) + 1);
    for (const gram of gramsOf(keys)) grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  const stock = new Set<number>();
  for (const [gram, count] of grams) {
    const parts = gram.split(' ');
    const least = STOCK.find(({ size }) => size === parts.length)?.documents ?? Number.POSITIVE_INFINITY;
    if (count >= least) stock.add(gramOf(parts));
  }
  const kept = [...words].filter(([, count]) => count >= LEAST_DOCUMENTS);
  return { documents: list.length, words: new Map(kept), stock: [...stock] };
}

function lemmasOf(text: string): string[] {
  const document = { text, blocks: [] } as unknown as Document;
  return tokens
    .run(document, {}, { report: () => undefined })
    .tokens.map((token) => dictionaryForm(text, token));
}

function gramsOf(keys: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const { size } of STOCK) {
    for (let at = 0; at + size <= keys.length; at++) found.add(keys.slice(at, at + size).join(' '));
  }
  return found;
}

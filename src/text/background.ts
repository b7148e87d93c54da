import { hashGram, hashText } from './ngrams.ts';

/**
 * How rare words and word sequences are in general, from a fixed collection that ships with crossread, so
 * that no result depends on what else lies in the case.
 */
export interface Background {
  /** Documents counted. */
  readonly documents: number;
  /** Inverse document frequency of a folded word or lemma, natural logarithm; the maximum for unseen ones. */
  idf(key: string): number;
  /** True for an n-gram (see `hashGram`) that stands in several documents there: a stock phrase. */
  isStock(gram: number): boolean;
}

/** What is counted. Words below `leastDocuments` are left out: to the reader they look like unseen ones. */
export interface BackgroundCounts {
  readonly documents: number;
  readonly words: ReadonlyMap<string, number>;
  readonly stock: readonly number[];
}

/** A word that stands in one document or in none counts as if it stood in this many. */
const UNSEEN = 1;

/** The bytes of a table: a line of JSON, the words with their counts, one a line, sorted, in ASCII; then the n-grams. */
export function writeBackground(counts: BackgroundCounts): Uint8Array {
  const words = [...counts.words].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = {
    format: 'crossread-background',
    version: 1,
    documents: counts.documents,
    words: words.length,
  };
  const lines = [
    JSON.stringify(header),
    ...words.map(([word, count]) => `${encodeURIComponent(word)}\t${count}`),
    '',
  ];
  const text = Uint8Array.from(lines.join('\n'), (character) => character.charCodeAt(0));
  const grams = Uint32Array.from(counts.stock).sort();
  const bytes = new Uint8Array(4 + text.length + grams.length * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, text.length, true);
  bytes.set(text, 4);
  grams.forEach((gram, index) => {
    view.setUint32(4 + text.length + index * 4, gram, true);
  });
  return bytes;
}

/**
 * Reads a table that `writeBackground` made.
 *
 * @throws RangeError if the bytes are no such table or one of another version
 */
export function readBackground(bytes: Uint8Array): Background {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const [header, ...lines] = asciiOf(bytes.subarray(4, 4 + length)).split('\n');
  const { format, version, documents } = JSON.parse(header as string) as Record<string, unknown>;
  if (format !== 'crossread-background' || version !== 1 || typeof documents !== 'number') {
    throw new RangeError(
      'The background table is not one of version 1; make it anew with train/background.ts.',
    );
  }
  const idf = new Map<string, number>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    if (tab > 0)
      idf.set(decodeURIComponent(line.slice(0, tab)), inverse(documents, Number(line.slice(tab + 1))));
  }
  const stock = new Set<number>();
  for (let at = 4 + length; at + 4 <= bytes.byteLength; at += 4) stock.add(view.getUint32(at, true));
  return backgroundOf(documents, idf, stock);
}

/** Pieces this long are safe as arguments of one call. */
const PIECE = 4096;

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    // Spreading a typed array goes through its iterator, ten times slower.
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + PIECE) as unknown as number[]);
  }
  return text;
}

/** A table from counts, for tests and for trying another collection. */
export function makeBackground(counts: BackgroundCounts): Background {
  const idf = new Map([...counts.words].map(([word, count]) => [word, inverse(counts.documents, count)]));
  return backgroundOf(counts.documents, idf, new Set(counts.stock));
}

/** Hash of the words of an n-gram as the table keeps it. */
export function gramOf(words: readonly string[]): number {
  return hashGram(words.map(hashText), 0, words.length);
}

function backgroundOf(
  documents: number,
  idf: ReadonlyMap<string, number>,
  stock: ReadonlySet<number>,
): Background {
  const unseen = inverse(documents, UNSEEN);
  return { documents, idf: (key) => idf.get(key) ?? unseen, isStock: (gram) => stock.has(gram) };
}

function inverse(documents: number, count: number): number {
  return Math.log((documents + 1) / count);
}

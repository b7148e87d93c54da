import {
  type BlockKind,
  compareText,
  firstEndingAfter,
  type Quote,
  type Span,
  spanAt,
} from '../../model/index.ts';
import { type FoldedWord, type Folder, hashText, makeFolder } from '../../text/index.ts';
import type { AlignRules, PassageReport } from '../types.ts';
import { markedStretches } from './marks.ts';

/** Words stand outside any quotation, in an attribution without marks, or inside quotation marks. */
export const OWN = 0;
const REPORTED = 1;
export const QUOTED = 2;

/** A marked stretch of fewer words is an expression that is held up, not a quotation. */
const LEAST_QUOTED_WORDS = 5;
/** Weight of a match of two words that are part of a name or a title. */
const NAME_WEIGHT = 0.5;
const LEAST_WEIGHT = 0.5;
const MOST_WEIGHT = 4;
const IDF_SHARE = 2.5;

/** One paragraph as columns of words; every list has one entry a word. */
export interface WordBlock {
  /** Index of the report in canonical order. */
  readonly report: number;
  readonly kind: BlockKind;
  readonly keys: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Uint32Array;
  /** What a match of the word is worth. */
  readonly weights: Float32Array;
  /** 1 for a word of a name or title. */
  readonly names: Uint8Array;
  /** Index of the sentence in the report, and the number of words of that sentence. */
  readonly sentences: Int32Array;
  readonly sentenceSizes: Int32Array;
  /** 1 where a mark behind the word ends a clause. */
  readonly stops: Uint8Array;
  readonly voices: Uint8Array;
  /** Number of the quotation the word stands in, -1 outside: words of two quotations are never one passage. */
  readonly quotations: Int32Array;
}

/** Paragraphs that are alike in every column but position: they are compared once. */
export interface BlockClass {
  readonly members: readonly WordBlock[];
}

const SEEDLESS: ReadonlySet<BlockKind> = new Set(['boilerplate', 'section', 'byline', 'dateline']);

/** The paragraphs of all reports, equal ones together, in the order of their words. */
export function blockClasses(reports: readonly PassageReport[], rules: AlignRules): BlockClass[] {
  const fold = makeFolder(rules.folding);
  const valued = wordValues(rules);
  const byContent = new Map<string, WordBlock[]>();
  reports.forEach((report, index) => {
    for (const block of wordBlocks(report, index, { fold, rules, valued })) {
      const key = contentOf(block);
      const members = byContent.get(key);
      if (members === undefined) byContent.set(key, [block]);
      else members.push(block);
    }
  });
  return [...byContent].sort(([a], [b]) => compareText(a, b)).map(([, members]) => ({ members }));
}

/** The words of a report without furniture, and the range of them that each paragraph holds. */
function wordsOf(report: PassageReport, fold: Folder) {
  const blocks = report.blocks.filter((block) => !SEEDLESS.has(block.kind));
  const words: FoldedWord[] = [];
  const ranges: { readonly kind: BlockKind; readonly first: number; readonly end: number }[] = [];
  for (const block of blocks) {
    const first = words.length;
    for (const word of fold(report.text, block)) words.push(word);
    if (words.length > first) ranges.push({ kind: block.kind, first, end: words.length });
  }
  return { blocks, words, ranges };
}

/** The places of the words of some kinds of paragraphs that stand outside quotation marks. */
export function unquotedWords(
  report: PassageReport,
  kinds: ReadonlySet<BlockKind>,
  rules: AlignRules,
): Span[] {
  const { blocks, words, ranges } = wordsOf(report, makeFolder(rules.folding));
  const { voices } = voiceColumns(report, blocks, words);
  return ranges
    .filter(({ kind }) => kinds.has(kind))
    .flatMap(({ first, end }) => words.slice(first, end).filter((_, at) => voices[first + at] !== QUOTED));
}

/** The paragraphs of one report, without furniture. */
function wordBlocks(
  report: PassageReport,
  index: number,
  {
    fold,
    rules,
    valued,
  }: { readonly fold: Folder; readonly rules: AlignRules; readonly valued: (key: string) => WordValue },
): WordBlock[] {
  const { blocks, words, ranges } = wordsOf(report, fold);
  const names = nameColumn(report, words, rules);
  const sentences = sentenceColumn(report, words);
  const { voices, quotations } = voiceColumns(report, blocks, words);
  const stops = stopColumn(report.text, words);
  const starts = Int32Array.from(words, (word) => word.start);
  const ends = Int32Array.from(words, (word) => word.end);
  const hashes = Uint32Array.from(words, (word) => valued(word.key).hash);
  const weights = Float32Array.from(words, (word, at) =>
    names[at] === 1 ? NAME_WEIGHT : valued(word.key).weight,
  );
  return ranges.map(({ kind, first, end }) => ({
    report: index,
    kind,
    keys: words.slice(first, end).map((word) => word.key),
    starts: starts.subarray(first, end),
    ends: ends.subarray(first, end),
    hashes: hashes.subarray(first, end),
    weights: weights.subarray(first, end),
    names: names.subarray(first, end),
    sentences: sentences.subarray(first, end),
    sentenceSizes: sizesOf(sentences.subarray(first, end)),
    stops: stops.subarray(first, end),
    voices: voices.subarray(first, end),
    quotations: quotations.subarray(first, end),
  }));
}

/** Index of the sentence of every word; words and sentences both ascend. */
function sentenceColumn(report: PassageReport, words: readonly FoldedWord[]): Int32Array {
  let at = 0;
  return Int32Array.from(words, ({ start }) => {
    while (at < report.sentences.length && (report.sentences[at] as Span).end <= start) at++;
    return at;
  });
}

/** What a word form is worth, and its hash: the same wherever it stands. */
interface WordValue {
  readonly hash: number;
  readonly weight: number;
}

function wordValues(rules: AlignRules): (key: string) => WordValue {
  const known = new Map<string, WordValue>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = { hash: hashText(key), weight: weightOf(key, rules) };
    known.set(key, value);
    return value;
  };
}

function weightOf(key: string, rules: AlignRules): number {
  if (rules.functionWords.has(key)) return LEAST_WEIGHT;
  return Math.min(MOST_WEIGHT, LEAST_WEIGHT + rules.background.idf(key) / IDF_SHARE);
}

/** Words inside a name, and the words of office that stand right before one. */
function nameColumn(report: PassageReport, words: readonly FoldedWord[], rules: AlignRules): Uint8Array {
  const named = report.mentions.filter((mention) => mention.form === 'name');
  const column = Uint8Array.from(words, (word) => (spanAt(named, word.start) === undefined ? 0 : 1));
  for (let at = words.length - 2; at >= 0; at--) {
    const isTitle = rules.titles.has((words[at] as FoldedWord).key);
    if (isTitle && column[at + 1] === 1) column[at] = 1;
  }
  return column;
}

/** Marks of which one between two words parts clauses, and a dash between spaces. */
const STOP = /[,;:.!?()“”"—–…]|\s-\s/u;
/** No more than this is looked at between two words. */
const STOP_REACH = 8;
const SPACE = 32;

function stopColumn(text: string, words: readonly FoldedWord[]): Uint8Array {
  return Uint8Array.from(words, (word, at) => {
    const next = words[at + 1]?.start ?? word.end + STOP_REACH;
    if (next === word.end + 1 && text.charCodeAt(word.end) === SPACE) return 0;
    return STOP.test(text.slice(word.end, Math.min(next, word.end + STOP_REACH))) ? 1 : 0;
  });
}

function sizesOf(sentences: Int32Array): Int32Array {
  const sizes = new Map<number, number>();
  for (const sentence of sentences) sizes.set(sentence, (sizes.get(sentence) ?? 0) + 1);
  return sentences.map((sentence) => sizes.get(sentence) as number);
}

/** Whose words they are. Long marked stretches count wherever they stand; the quotes layer tells the rest. */
function voiceColumns(report: PassageReport, blocks: readonly Span[], words: readonly FoldedWord[]) {
  const voices = new Uint8Array(words.length);
  const quotations = new Int32Array(words.length).fill(-1);
  for (const quote of report.quotes) {
    const direct = quote.kind === 'direct';
    for (const part of partsOf(quote)) {
      const { first, end } = rangeOf(words, part);
      voices.fill(direct ? QUOTED : REPORTED, first, end);
      if (direct) quotations.fill(part.start, first, end);
    }
  }
  for (const block of blocks) {
    for (const stretch of markedStretches(report.text, block)) {
      const { first, end } = rangeOf(words, stretch);
      if (end - first < LEAST_QUOTED_WORDS) continue;
      voices.fill(QUOTED, first, end);
      quotations.fill(stretch.start, first, end);
    }
  }
  return { voices, quotations };
}

/** The contiguous parts of a quote. */
function partsOf(quote: Quote): readonly Span[] {
  return quote.parts === undefined ? [quote] : quote.parts.map(([start, end]) => ({ start, end }));
}

/** The indices of the words within a span. */
function rangeOf(words: readonly FoldedWord[], span: Span): { readonly first: number; readonly end: number } {
  return { first: firstEndingAfter(words, span.start), end: firstEndingAfter(words, span.end) };
}

/** Everything by which two paragraphs can differ in a comparison, as one string. */
function contentOf(block: WordBlock): string {
  const first = block.sentences[0] as number;
  const marks = block.keys.map((_, at) => {
    const quotation = block.quotations[at] as number;
    const opens = quotation >= 0 && quotation !== block.quotations[at - 1] ? '+' : '';
    return `${opens}${block.stops[at]}${block.names[at]}${block.voices[at]}${(block.sentences[at] as number) - first}`;
  });
  return `${block.keys.join(' ')}\n${marks.join(' ')}`;
}

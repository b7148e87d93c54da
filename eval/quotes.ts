import { join } from 'node:path';
import { readRules } from '../src/lang/en/reading.ts';
import type { Quote, RawReport, Span } from '../src/model/index.ts';
import { annotate } from '../src/pipeline/annotate.ts';
import { readReport } from '../src/read/index.ts';
import { readJsonLines } from './data.ts';
import { readDiscourse } from './quotes-discourse.ts';

/** One annotated report: attributions with source, cue and content spans, several where interrupted. */
export interface GoldReport {
  readonly doc: string;
  readonly publisher: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
}

/** A content is found if prediction and annotation share this part of the words of each. */
const OVERLAP = 1 / 3;

const MARKS = /["“”«»]|''|``/;
const WORD = /[\p{L}\p{N}]+/gu;

interface Found {
  readonly report: string;
  readonly predicted: Quote;
  readonly gold: GoldReport['attributions'][number];
}

/** Counts over all reports, with the errors in words. */
export interface QuoteScore {
  readonly predicted: number;
  readonly gold: number;
  readonly matched: number;
  readonly exact: number;
  readonly sourceRight: number;
  readonly marked: { readonly predicted: number; readonly gold: number; readonly matched: number };
  /** Without the stances: what was said. */
  readonly stated: { readonly predicted: number; readonly matched: number };
  /** True where the annotation holds clauses alone: then precision over all quotes tells nothing. */
  readonly clausesOnly: boolean;
  readonly errors: readonly string[];
}

/** Scores the quotes that `annotate` finds against the annotation, one to one, best overlap first. */
export function scoreQuotes(
  reports: readonly GoldReport[],
  annotate: (report: GoldReport) => readonly Quote[],
): QuoteScore {
  const total = { predicted: 0, gold: 0, matched: 0, exact: 0, sourceRight: 0 };
  const marked = { predicted: 0, gold: 0, matched: 0 };
  const stated = { predicted: 0, matched: 0 };
  const errors: string[] = [];
  for (const report of reports) {
    const quotes = annotate(report);
    const pairs = align(report, quotes);
    total.predicted += quotes.length;
    total.gold += report.attributions.length;
    total.matched += pairs.length;
    total.exact += pairs.filter((pair) => isExact(report.text, pair)).length;
    total.sourceRight += pairs.filter((pair) => sourceRight(pair)).length;
    stated.predicted += quotes.filter((quote) => quote.stance === undefined).length;
    stated.matched += pairs.filter((pair) => pair.predicted.stance === undefined).length;
    const isMarked = (quote: Quote): boolean => quote.kind !== 'indirect';
    const hasMarks = (gold: Found['gold']): boolean =>
      gold.content.some((span) => MARKS.test(report.text.slice(span.start, span.end)));
    marked.predicted += quotes.filter(isMarked).length;
    marked.gold += report.attributions.filter(hasMarks).length;
    marked.matched += pairs.filter((pair) => isMarked(pair.predicted) && hasMarks(pair.gold)).length;
    errors.push(...errorsOf(report, quotes, pairs));
  }
  return { ...total, marked, stated, clausesOnly: false, errors };
}

function wordStarts(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const span of spans)
    for (const match of text.slice(span.start, span.end).matchAll(WORD)) starts.add(span.start + match.index);
  return starts;
}

function contentOf(quote: Quote): readonly Span[] {
  return quote.parts?.map(([start, end]) => ({ start, end })) ?? [{ start: quote.start, end: quote.end }];
}

function align(report: GoldReport, quotes: readonly Quote[]): readonly Found[] {
  const golds = report.attributions.map((gold) => ({ gold, words: wordStarts(report.text, gold.content) }));
  const candidates: { share: number; found: Found }[] = [];
  for (const predicted of quotes) {
    const words = wordStarts(report.text, contentOf(predicted));
    for (const { gold, words: goldWords } of golds) {
      let common = 0;
      for (const start of goldWords) if (words.has(start)) common++;
      const share = common / Math.max(words.size, goldWords.size);
      if (share >= OVERLAP) candidates.push({ share, found: { report: report.doc, predicted, gold } });
    }
  }
  candidates.sort((a, b) => b.share - a.share);
  const used = new Set<unknown>();
  return candidates.flatMap(({ found }) => {
    if (used.has(found.predicted) || used.has(found.gold)) return [];
    used.add(found.predicted).add(found.gold);
    return [found];
  });
}

function isExact(text: string, pair: Found): boolean {
  const gold = wordStarts(text, pair.gold.content);
  const predicted = wordStarts(text, contentOf(pair.predicted));
  return gold.size === predicted.size && [...gold].every((start) => predicted.has(start));
}

/** Right if a predicted speaker's words touch the annotated source, or neither has one. */
function sourceRight(pair: Found): boolean {
  const spans = pair.predicted.speakers.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [{ start, end }],
  );
  if (pair.gold.source.length === 0) return spans.length === 0;
  return spans.some((span) =>
    pair.gold.source.some((gold) => gold.start < span.end && span.start < gold.end),
  );
}

function errorsOf(report: GoldReport, quotes: readonly Quote[], pairs: readonly Found[]): string[] {
  const say = (spans: readonly Span[]): string =>
    spans.map((span) => report.text.slice(span.start, span.end).replace(/\s+/g, ' ')).join(' | ');
  const lines: string[] = [];
  const matchedGold = new Set(pairs.map((pair) => pair.gold));
  const matched = new Set(pairs.map((pair) => pair.predicted));
  for (const gold of report.attributions)
    if (!matchedGold.has(gold))
      lines.push(`missed  ${report.doc}: [${say(gold.source)}] ${say(gold.cue)}: ${say(gold.content)}`);
  for (const quote of quotes)
    if (!matched.has(quote)) {
      const cue = quote.cue === null ? '-' : say([quote.cue]);
      lines.push(
        `extra   ${report.doc}: [${quote.speaker?.name ?? ''}] ${cue}: ${quote.kind} ${say(contentOf(quote))}`,
      );
    }
  for (const pair of pairs)
    if (!sourceRight(pair))
      lines.push(
        `source  ${report.doc}: [${pair.predicted.speaker?.name ?? ''}] for [${say(pair.gold.source)}]: ${say(pair.gold.content)}`,
      );
  return lines;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

function f1(matched: number, predicted: number, gold: number): string {
  return percent(2 * matched, predicted + gold);
}

/** The table of a score, for a terminal. `errors`: how many of the longest errors to print. */
export function renderQuoteScore(score: QuoteScore, errors: number): string {
  const { marked, stated } = score;
  const worst = [...score.errors].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, errors);
  return [
    `predicted ${score.predicted}, annotated ${score.gold}, matched ${score.matched}`,
    `content   P ${percent(score.matched, score.predicted)} R ${percent(score.matched, score.gold)} F1 ${f1(score.matched, score.predicted, score.gold)}`,
    `stated    P ${percent(stated.matched, stated.predicted)} (without the stances)`,
    `exact     F1 ${f1(score.exact, score.predicted, score.gold)}`,
    `source    ${percent(score.sourceRight, score.matched)} of the matched`,
    `marked    P ${percent(marked.matched, marked.predicted)} R ${percent(marked.matched, marked.gold)} F1 ${f1(marked.matched, marked.predicted, marked.gold)}`,
    ...worst.map((line) => line.slice(0, 300)),
  ].join('\n');
}

/** The quotes of every report, by its id: read and annotated as any other report. */
async function annotatedQuotes(
  reports: readonly GoldReport[],
): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const quotes = new Map<string, readonly Quote[]>();
  for (const { doc, title, date, text } of reports) {
    const raw = { path: `${doc}.txt`, text, title, published: date };
    const document = await readReport(raw as RawReport, { rules: readRules });
    quotes.set(doc, annotate(document, { layers: ['quotes'] }).quotes ?? []);
  }
  return quotes;
}

/** PolNeAR: every attribution of news reports. GUM: those of its discourse trees, clauses only, in many genres. */
const CORPORA: readonly (readonly [name: string, read: (file: string) => readonly GoldReport[]])[] = [
  ['polnear.dev', (file) => readJsonLines<GoldReport>(file)],
  ['gum-attribution.dev', readDiscourse],
];

const fileOf = (data: string, name: string): string => join(data, 'data', 'dev', `${name}.jsonl.gz`);

/** The annotated files: their digest belongs to the floors. */
export const quoteFiles = (data: string): readonly string[] => CORPORA.map(([name]) => fileOf(data, name));

/** Scores the quotes of all annotated reports, corpus by corpus. */
export async function evaluateQuotes(data: string): Promise<ReadonlyMap<string, QuoteScore>> {
  const scores = new Map<string, QuoteScore>();
  for (const [name, read] of CORPORA) {
    const reports = read(fileOf(data, name));
    const quotes = await annotatedQuotes(reports);
    const score = scoreQuotes(reports, ({ doc }) => quotes.get(doc) ?? []);
    scores.set(name, { ...score, clausesOnly: read === readDiscourse });
  }
  return scores;
}

/** The figures that the gate holds, 0 to 1: of a corpus that marks only clauses what it tells. */
export function quoteMeasures(score: QuoteScore): Readonly<Record<string, number>> {
  const { marked, stated } = score;
  const found = {
    'content precision of statements': stated.matched / stated.predicted,
    'content recall': score.matched / score.gold,
    'source right': score.sourceRight / score.matched,
  };
  if (score.clausesOnly) return found;
  return {
    ...found,
    'content F1': (2 * score.matched) / (score.predicted + score.gold),
    'content precision': score.matched / score.predicted,
    'exact F1': (2 * score.exact) / (score.predicted + score.gold),
    'with marks F1': (2 * marked.matched) / (marked.predicted + marked.gold),
  };
}

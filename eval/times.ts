import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { times } from '../src/lang/en/times/index.ts';
import type { Document, TimeExpression } from '../src/model/index.ts';
import { englishTokens } from '../src/pipeline/language.ts';
import { dataFolder, readJsonLines } from './data.ts';

const tokens = englishTokens();

/** One annotated report of TimeBank or AQUAINT. */
export interface TimedReport {
  readonly doc: string;
  readonly corpus: string;
  /** Day of the report, with time where known. */
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly value: string;
  }[];
}

/** Counts over the reports of one corpus, by TempEval-3's measures of times in the text. */
export interface TimeScore {
  readonly annotated: number;
  readonly found: number;
  /** Same span; some overlap; some overlap and the same value. */
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
  readonly errors: readonly string[];
}

type Gold = TimedReport['timexes'][number];

/** Annotated and found times that overlap, one to one; equal spans first. */
function pairsOf(
  gold: readonly Gold[],
  found: readonly TimeExpression[],
): readonly (readonly [Gold, TimeExpression])[] {
  const used = new Set<TimeExpression>();
  return gold.flatMap((one): (readonly [Gold, TimeExpression])[] => {
    const free = found.filter((time) => !used.has(time) && time.start < one.end && one.start < time.end);
    const best = free.find((time) => time.start === one.start && time.end === one.end) ?? free[0];
    if (best === undefined) return [];
    used.add(best);
    return [[one, best]];
  });
}

/** Scores the times found in each report against the annotation. */
export function scoreTimes(
  reports: readonly TimedReport[],
  find: (report: TimedReport) => readonly TimeExpression[],
): TimeScore {
  const total = { annotated: 0, found: 0, strict: 0, relaxed: 0, value: 0 };
  const errors: string[] = [];
  for (const report of reports) {
    const found = find(report);
    const pairs = pairsOf(report.timexes, found);
    total.annotated += report.timexes.length;
    total.found += found.length;
    total.relaxed += pairs.length;
    total.strict += pairs.filter(([gold, time]) => gold.start === time.start && gold.end === time.end).length;
    total.value += pairs.filter(([gold, time]) => gold.value === time.value).length;
    errors.push(...errorsOf(report, found, pairs));
  }
  return { ...total, errors };
}

function errorsOf(
  report: TimedReport,
  found: readonly TimeExpression[],
  pairs: readonly (readonly [Gold, TimeExpression])[],
): readonly string[] {
  const say = ({ start, end }: { start: number; end: number }): string =>
    report.text.slice(start, end).replace(/\s+/g, ' ');
  const golds = new Set(pairs.map(([gold]) => gold));
  const times = new Set(pairs.map(([, time]) => time));
  return [
    ...pairs
      .filter(([gold, time]) => gold.value !== time.value)
      .map(
        ([gold, time]) =>
          `value   ${report.dct} "${say(time)}" ${time.value} for ${gold.value} (${time.why})`,
      ),
    ...report.timexes
      .filter((gold) => !golds.has(gold))
      .map((gold) => `missed  ${report.dct} "${gold.text}" ${gold.value}`),
    ...found
      .filter((time) => !times.has(time))
      .map((time) => `extra   ${report.dct} "${say(time)}" ${time.value} (${time.why})`),
  ];
}

/** The times that crossread finds in a report; its paragraphs are blocks. */
export function timesOf(report: TimedReport): readonly TimeExpression[] {
  const context = { report: () => {} };
  const document: Document = {
    id: report.doc,
    digest: '',
    source: { path: null, url: null, addresses: [] },
    title: null,
    outlet: null,
    section: null,
    authors: [],
    agencies: [],
    language: 'en',
    partial: false,
    published: { value: report.dct, basis: 'stated', why: 'annotated' },
    updated: null,
    text: report.text,
    blocks: [...report.text.matchAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/g)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      kind: 'body',
    })),
    messages: [],
  };
  return times.run(document, tokens.run(document, {}, context), context).times;
}

/** The two corpora of the annotated reports, and the list of expressions without their sentences. */
const CORPORA = ['TimeBank', 'AQUAINT', 'timenorm'];

const fileOf = (data: string, name: string): string => join(data, 'data', 'dev', name);

/** The files of annotated times in the data folder. */
export const timeFiles = (data: string): readonly string[] => [
  fileOf(data, 'timex.tbaq.jsonl.gz'),
  fileOf(data, 'timenorm.train.tsv'),
];

/**
 * Blocks of rows `expression, type, value`, the first of each the date of its document. Every expression becomes a paragraph of
 * its own: no tense, and no other words, help to read it.
 */
export function listedTimes(table: string): readonly TimedReport[] {
  return table
    .trim()
    .split(/\n\s*\n/)
    .map((block, index) => {
      const rows = block.split('\n').map((row) => row.split('\t') as [string, string, string]);
      const [first, ...rest] = rows;
      let text = '';
      const timexes = rest.map(([words, , value]) => {
        const start = text.length;
        text += `${words}\n\n`;
        return { start, end: start + words.length, text: words, value: (value ?? '').trim() };
      });
      return { doc: `timenorm-${index}`, corpus: 'timenorm', dct: (first?.[2] ?? '').trim(), text, timexes };
    });
}

/** The annotated reports of one corpus. */
export function timedReports(data: string, corpus: string): readonly TimedReport[] {
  const [annotated, listed] = timeFiles(data) as [string, string];
  const reports = [...readJsonLines<TimedReport>(annotated), ...listedTimes(readFileSync(listed, 'utf8'))];
  return reports.filter((report) => report.corpus === corpus);
}

/** Scores by corpus of the times that crossread finds. */
export function evaluateTimes(data: string): ReadonlyMap<string, TimeScore> {
  return new Map(CORPORA.map((corpus) => [corpus, scoreTimes(timedReports(data, corpus), timesOf)]));
}

/** F1 of values, of overlapping and of equal spans. */
export function timeMeasures(score: TimeScore): Readonly<Record<'value' | 'relaxed' | 'strict', number>> {
  const f1 = (right: number): number => (2 * right) / (score.annotated + score.found);
  return { value: f1(score.value), relaxed: f1(score.relaxed), strict: f1(score.strict) };
}

/** One line a corpus, then some errors. */
export function renderTimes(scores: ReadonlyMap<string, TimeScore>): string {
  return [...scores]
    .flatMap(([name, score]) => {
      const { value, relaxed, strict } = timeMeasures(score);
      const figures = `value F1 ${value.toFixed(3)}, relaxed ${relaxed.toFixed(3)}, strict ${strict.toFixed(3)}`;
      const line = `${name.padEnd(9)} annotated ${score.annotated}, found ${score.found}: ${figures}`;
      return [line, ...score.errors.slice(0, ERRORS)];
    })
    .join('\n');
}

/** Errors printed of each corpus. */
const ERRORS = 10;

if (import.meta.filename === process.argv[1]) {
  const data = dataFolder(process.argv.slice(2));
  if (data !== null) console.log(renderTimes(evaluateTimes(data)));
}

import { join } from 'node:path';
import { amounts } from '../src/lang/en/amounts/index.ts';
import { times } from '../src/lang/en/times/index.ts';
import { type Amount, overlaps, type Span } from '../src/model/index.ts';
import { englishTokens } from '../src/pipeline/language.ts';
import { plainDocument, readJsonLines } from './data.ts';

const tokens = englishTokens();

/** What an annotated amount is an amount of, as far as both annotations tell. */
type Kind = 'money' | 'percent' | 'quantity';

/** An annotated amount: its span, with the words. */
export interface MarkedAmount extends Span {
  readonly text: string;
  readonly kind: Kind;
}

/** A report with the amounts that people marked; complete up to `until`. */
export interface CountedReport {
  readonly doc: string;
  readonly text: string;
  readonly date: string | null;
  readonly until: number;
  readonly amounts: readonly MarkedAmount[];
  readonly complete: boolean;
}

/** Counts over the reports of one corpus. */
export interface AmountScore {
  /** False where many amounts were left without a mark: what is found beside the marks is no error then. */
  readonly complete: boolean;
  readonly annotated: number;
  readonly found: number;
  /** Annotated amounts that a found one overlaps, and found ones that overlap an annotated one. */
  readonly recalled: number;
  readonly right: number;
  /** Annotated amounts found with their kind and their number. */
  readonly valued: number;
  /** One line an error, the gravest first: wrong value, missed, extra. */
  readonly errors: readonly string[];
}

interface MeantimeDocument {
  readonly doc: string;
  readonly text: string;
  readonly date: string | null;
  readonly annotatedUntil: number;
  readonly values: readonly (Span & { readonly text: string; readonly type: string })[];
}

interface Re3dDocument {
  readonly doc: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly text: string; readonly type: string })[];
}

/** A number said in figures or words: what names none ("the amount", "multiple", "a") cannot be told from its words. */
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|quarter|third)\b/i;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** Lengths of time are times, not amounts. */
const TIME = /\b(?:second|minute|hour|day|week|month|year|decade)s?\b/i;

const MEANTIME = 'MEANTIME';
const RE3D = 're3d';
const KINDS: Readonly<Record<string, Kind>> = {
  MONEY: 'money',
  Money: 'money',
  PERCENT: 'percent',
  QUANTITY: 'quantity',
  Quantity: 'quantity',
};

const fileOf = (data: string, name: string): string => join(data, 'data', 'train', name);

/** The annotated files in the data folder. */
export const amountFiles = (data: string): readonly string[] => [
  fileOf(data, 'meantime.jsonl.gz'),
  fileOf(data, 're3d.jsonl.gz'),
];

/** The annotated reports of both corpora. */
export function countedReports(data: string): ReadonlyMap<string, readonly CountedReport[]> {
  const meantime = readJsonLines<MeantimeDocument>(fileOf(data, 'meantime.jsonl.gz'));
  const re3d = readJsonLines<Re3dDocument>(fileOf(data, 're3d.jsonl.gz'));
  return new Map<string, readonly CountedReport[]>([
    [
      MEANTIME,
      meantime.map(({ doc, text, date, annotatedUntil, values }) => ({
        doc,
        text,
        date,
        until: annotatedUntil,
        amounts: markedOf(values.filter(({ end }) => end <= annotatedUntil)),
        complete: true,
      })),
    ],
    [
      RE3D,
      re3d.map(({ doc, text, entities }) => ({
        doc,
        text,
        date: null,
        until: text.length,
        amounts: markedOf(entities),
        complete: false,
      })),
    ],
  ]);
}

function markedOf(
  list: readonly (Span & { readonly text: string; readonly type: string })[],
): MarkedAmount[] {
  return list.flatMap(({ start, end, text, type }) => {
    const kind = KINDS[type];
    const said = kind !== undefined && NUMBER.test(text) && !ORDINAL.test(text) && !TIME.test(text);
    return said ? [{ start, end, text, kind }] : [];
  });
}

/** The amounts that crossread finds in a report. */
export function amountsOf(report: CountedReport): readonly Amount[] {
  const context = { report: () => {} };
  const published =
    report.date === null ? null : ({ value: report.date, basis: 'stated', why: 'annotated' } as const);
  const document = { ...plainDocument(report.text), id: report.doc, published };
  const words = tokens.run(document, {}, context);
  const given = { ...words, ...times.run(document, words, context) };
  return amounts.run(document, given, context).amounts;
}

/** Scores the amounts found in each report against the annotation, as far as it is complete. */
export function scoreAmounts(
  reports: readonly CountedReport[],
  find: (report: CountedReport) => readonly Amount[],
): AmountScore {
  const total = { annotated: 0, found: 0, recalled: 0, right: 0, valued: 0 };
  const errors: { readonly rank: number; readonly line: string }[] = [];
  for (const report of reports) {
    const found = find(report).filter(({ end }) => end <= report.until);
    const say = (span: Span): string => wordsAround(report.text, span);
    total.annotated += report.amounts.length;
    total.found += found.length;
    for (const marked of report.amounts) {
      const hits = found.filter((amount) => overlaps(amount, marked));
      if (hits.length > 0) total.recalled++;
      if (hits.some((amount) => fits(marked, amount))) total.valued++;
      else if (hits.length === 0) errors.push({ rank: 1, line: `missed ${say(marked)}` });
      else errors.push({ rank: 0, line: `value  ${say(marked)}: ${hits.map(shown).join('; ')}` });
    }
    for (const amount of found) {
      if (report.amounts.some((marked) => overlaps(amount, marked))) total.right++;
      else if (report.complete) errors.push({ rank: 2, line: `extra  ${say(amount)}: ${shown(amount)}` });
    }
  }
  errors.sort((a, b) => a.rank - b.rank);
  const complete = reports.every((report) => report.complete);
  return { ...total, complete, errors: errors.map(({ line }) => line) };
}

/** Kind and number agree; where the annotation says no figure, any number fits. */
function fits(marked: MarkedAmount, amount: Amount): boolean {
  const kind = kindOf(amount);
  if (marked.kind !== kind) return false;
  const number = figureOf(marked.text);
  return number === null || [amount.low, amount.high].some((value) => value !== null && near(value, number));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

function kindOf({ unit }: Amount): Kind {
  if (unit === 'percent' || unit === 'percentage point') return 'percent';
  return /^[A-Z]{3}$/.test(unit ?? '') ? 'money' : 'quantity';
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  cent: 0.01,
};

/** The first figure of a phrase with its scale, read by a way of its own; null where it has none. */
function figureOf(text: string): number | null {
  const match = /(\d[\d,]*(?:\.\d+)?)\s*(hundred|thousand|million|billion|trillion|bn|cent)?/i.exec(text);
  if (match === null) return null;
  return Number(match[1]!.replaceAll(',', '')) * (SCALES[match[2]?.toLowerCase() ?? ''] ?? 1);
}

function shown({ modifier, low, high, unit }: Amount): string {
  return `${modifier} ${low === high ? low : `${low}-${high}`} ${unit}`;
}

/** Characters shown on either side of an error. */
const AROUND = 40;

function wordsAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' ');
}

/** Scores by corpus of the amounts that crossread finds. */
export function evaluateAmounts(data: string): ReadonlyMap<string, AmountScore> {
  return new Map(
    [...countedReports(data)].map(([name, reports]) => [name, scoreAmounts(reports, amountsOf)]),
  );
}

/**
 * Shares of annotated ones found, of annotated ones found with kind and number, and, where the annotation is complete, of found
 * ones annotated.
 */
export function amountMeasures(score: AmountScore): Readonly<Record<string, number>> {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    ...(score.complete ? { precision: share(score.right, score.found) } : {}),
    recall: share(score.recalled, score.annotated),
    'value recall': share(score.valued, score.annotated),
  };
}

/** One line a corpus, then its gravest errors. */
export function renderAmounts(scores: ReadonlyMap<string, AmountScore>, errors: number): string {
  return [...scores]
    .flatMap(([name, score]) => {
      const figures = Object.entries(amountMeasures(score)).map(
        ([what, share]) => `${what} ${share.toFixed(3)}`,
      );
      const line = `${name.padEnd(9)} annotated ${score.annotated}, found ${score.found}: ${figures.join(', ')}`;
      return [line, ...score.errors.slice(0, errors)];
    })
    .join('\n');
}

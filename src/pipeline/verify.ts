import {
  type AnnotatedReport,
  type Case,
  digestOf,
  type Evidence,
  LAYER_NAMES,
  type Span,
} from '../model/index.ts';
import { uniqueReports } from '../read/index.ts';
import type { CaseStore, StoredInput } from '../store/index.ts';
import { READER_VERSION, readIntake } from './reading.ts';

/** One thing in a case that is not as it was written. */
export interface Difference {
  readonly code: 'database' | 'record' | 'raw' | 'text' | 'report' | 'span' | 'evidence';
  /** One sentence with the place. */
  readonly text: string;
}

export interface Verification {
  readonly reports: number;
  /** Pieces of evidence and annotations whose place was checked. */
  readonly places: number;
  readonly differences: readonly Difference[];
}

/**
 * Checks a case against itself: SQLite's own check, the checksum of every stored record, the digest of every raw
 * input, the text that the raw input reads as, and that every annotation and piece of evidence lies within its
 * report's text.
 */
export async function verifyCase(store: CaseStore): Promise<Verification> {
  const differences: Difference[] = [];
  const report = (code: Difference['code'], text: string) => void differences.push({ code, text });
  const { records, database } = await store.damage();
  for (const text of database) report('database', `SQLite says of the file: ${text}.`);
  for (const { kind, id } of records)
    report('record', `The record ${id} of "${kind}" is not as it was written: its checksum differs.`);
  const whole = await store.case();
  await checkTexts(await store.inputs(), whole.reports, report);
  const checked = checkLayers(whole.reports, report) + checkEvidence(whole, report);
  return { reports: whole.reports.length, places: checked, differences };
}

type Report = (code: Difference['code'], text: string) => void;

/** Reads every raw input anew and compares the texts to the character. */
async function checkTexts(
  inputs: readonly StoredInput[],
  reports: readonly AnnotatedReport[],
  report: Report,
) {
  const stored = new Map(reports.map((one) => [one.id, one]));
  for (const { bytes, digest, document } of inputs)
    if (digestOf(bytes) !== digest)
      report(
        'raw',
        `The raw input of "${document.title ?? document.id}" is not as it came in: its digest differs.`,
      );
  for (const { document, from } of uniqueReports(inputs.map((input) => input.document))) {
    const one = stored.get(document.id);
    const input = inputs[from[0] ?? 0] as StoredInput;
    if (one === undefined) {
      report('report', `The report ${document.id} is missing although its raw input is there.`);
      continue;
    }
    stored.delete(document.id);
    if (one.digest !== input.digest)
      report('report', `The report ${one.id} names another digest than its raw input.`);
    // Another reader may rightly read the same bytes otherwise; then only the stored text can be compared.
    const text = input.reader === READER_VERSION ? (await readIntake(input)).text : input.document.text;
    const place = firstDifference(one.text, text);
    if (place !== null)
      report('text', `The text of the report ${one.id} differs from its raw input at ${place}.`);
  }
  for (const id of stored.keys()) report('report', `The report ${id} has no raw input.`);
}

function firstDifference(some: string, other: string): number | null {
  if (some === other) return null;
  let index = 0;
  while (index < some.length && some[index] === other[index]) index++;
  return index;
}

function checkLayers(reports: readonly AnnotatedReport[], report: Report): number {
  let checked = 0;
  for (const one of reports)
    for (const name of ['blocks', ...LAYER_NAMES] as const) {
      if (name === 'actors') continue;
      for (const span of one[name] ?? []) {
        checked++;
        if (!lies(span, one.text))
          report('span', `An entry of "${name}" of ${one.id} lies outside its text: ${at(span)}.`);
      }
    }
  return checked;
}

/** Every object of a case that has the fields of evidence, wherever it stands. */
function checkEvidence(whole: Case, report: Report): number {
  const texts = new Map(whole.reports.map(({ id, text }) => [id, text]));
  let checked = 0;
  const { reports: _, ...lists } = whole;
  for (const [kind, entries] of Object.entries(lists))
    for (const evidence of evidenceIn(entries)) {
      checked++;
      const text = texts.get(evidence.report);
      if (text === undefined)
        report('evidence', `Evidence in "${kind}" names a report that is not there: ${evidence.report}.`);
      else if (!lies(evidence, text))
        report(
          'evidence',
          `Evidence in "${kind}" lies outside the text of ${evidence.report}: ${at(evidence)}.`,
        );
    }
  return checked;
}

function* evidenceIn(value: unknown): Generator<Evidence> {
  if (value === null || typeof value !== 'object') return;
  const { report, start, end } = value as Partial<Evidence>;
  if (typeof report === 'string' && typeof start === 'number' && typeof end === 'number')
    yield { report, start, end };
  for (const below of Object.values(value)) yield* evidenceIn(below);
}

function lies({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

function at({ start, end }: Span): string {
  return `${start} to ${end}`;
}

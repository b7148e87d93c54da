import {
  type AnnotatedReport,
  type Case,
  compareText,
  contentId,
  type Document,
  type FullReport,
  InputError,
  LAYER_NAMES,
  type Layers,
  type Passage,
  type ReportDate,
} from '../model/index.ts';
import { uniqueReports } from '../read/index.ts';
import type { CaseContent, CaseMessage, StoredAnnotation, StoredInput } from '../store/index.ts';
import {
  type Annotation,
  analysedPart,
  annotationOf,
  annotationWithDate,
  MAX_TEXT,
  stepVersions,
  withAnnotation,
} from './annotate.ts';
import type { Intake } from './intake.ts';
import type { ReadingMode } from './language.ts';
import { mapWithProgress, type OnProgress } from './progress.ts';
import { indexPassages } from './passages.ts';
import { READER_VERSION, readIntake, whyUnusable } from './reading.ts';
import { compare, datesImplied, narrate } from './stages.ts';

/** Results of an earlier build that may be used again. */
export interface Cache {
  readonly inputs: ReadonlyMap<string, StoredInput>;
  readonly annotations: ReadonlyMap<string, StoredAnnotation>;
}

export interface BuildOptions extends ReadingMode {
  /** Code units of a report that are analysed. */
  readonly maxText?: number;
  readonly onProgress?: OnProgress | undefined;
  /** Told by `addToFile` of inputs that were in the case already. */
  readonly onPresent?: (intakes: readonly Intake[]) => void;
  readonly cache?: Cache;
  /** What was said before of inputs that could not even be fetched, or were no reports. */
  readonly problems?: readonly CaseMessage[];
}

const EMPTY: Cache = { inputs: new Map(), annotations: new Map() };
const NO_LAYERS = Object.fromEntries(LAYER_NAMES.map((name) => [name, []])) as unknown as Layers;

/**
 * Everything a case file holds, from raw inputs in any order: the same inputs give the same content.
 *
 * @throws InputError `nothing-usable` if no input became a report
 */
export async function buildCase(
  intakes: readonly Intake[],
  options: BuildOptions = {},
): Promise<CaseContent> {
  const { inputs, problems } = await readAll(intakes, options);
  const documents = uniqueReports(inputs.map(({ document }) => document))
    .map(({ document }) => document)
    .sort((a, b) => compareText(a.id, b.id));
  const messages = sorted([...(options.problems ?? []), ...problems]);
  if (documents.length === 0) throw nothingUsable(messages);
  const analyses = new Analyses(options);
  const first = mapWithProgress(documents, 'analyze', {
    each: (document) => analyses.of(document),
    onProgress: options.onProgress,
  });
  const whole = account(withImpliedDates(documents, first, analyses), options.onProgress);
  return {
    inputs,
    annotations: analyses.used(),
    annotationOf: analyses.keys,
    case: whole,
    messages,
    passages: indexPassages({ ...whole, reports: whole.reports.map(analysedPart) }),
  };
}

/** Each message once, by path, then code. */
function sorted(messages: readonly CaseMessage[]): readonly CaseMessage[] {
  const byKey = new Map(messages.map((message) => [messageKey(message), message]));
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, message]) => message);
}

function messageKey(message: CaseMessage): string {
  return JSON.stringify([message.path ?? '', message.code, message.text]);
}

/** The inputs that became reports, each once, in the order of their keys, and the reasons why others did not. */
async function readAll(intakes: readonly Intake[], options: BuildOptions) {
  const known = (options.cache ?? EMPTY).inputs;
  const unique = [...new Map(intakes.map((intake) => [intake.key, intake])).values()];
  unique.sort((a, b) => compareText(a.key, b.key));
  const inputs: StoredInput[] = [];
  const problems: CaseMessage[] = [];
  for (const [index, intake] of unique.entries()) {
    options.onProgress?.({ stage: 'read', done: index, total: unique.length });
    const before = known.get(intake.key);
    const document = before?.reader === READER_VERSION ? before.document : await readIntake(intake);
    const problem = whyUnusable(document, intake);
    if (problem === null) inputs.push({ ...intake, document, reader: READER_VERSION });
    else problems.push(problem);
  }
  return { inputs, problems };
}

function nothingUsable(messages: readonly CaseMessage[]): InputError {
  const reasons = messages.map((message) => message.text).join(' ');
  return new InputError('nothing-usable', `None of the inputs could be used as a report. ${reasons}`.trim());
}

/** Computes analyses, or takes them from an earlier build, and keeps those that the reports end up with. */
class Analyses {
  readonly keys = new Map<string, string>();
  readonly #known: Map<string, StoredAnnotation>;
  readonly #maxText: number;
  readonly #mode: ReadingMode;

  constructor(options: BuildOptions) {
    this.#known = new Map((options.cache ?? EMPTY).annotations);
    this.#maxText = options.maxText ?? MAX_TEXT;
    this.#mode = { thorough: options.thorough };
  }

  /** @param undated the same document as it was analysed before its date was known */
  of(document: Document, undated?: Document): AnnotatedReport {
    const key = this.#keyOf(document);
    const known: Annotation = this.#known.get(key) ?? this.#analyse(document, undated);
    this.#known.set(key, { key, layers: known.layers, messages: known.messages });
    this.keys.set(document.id, key);
    return withAnnotation(document, known);
  }

  #analyse(document: Document, undated: Document | undefined): Annotation {
    const options = { ...this.#mode, maxText: this.#maxText };
    const before = undated === undefined ? undefined : this.#known.get(this.#keyOf(undated));
    return before === undefined
      ? annotationOf(document, options)
      : annotationWithDate(document, before, options);
  }

  used(): readonly StoredAnnotation[] {
    const keys = [...new Set(this.keys.values())].sort(compareText);
    return keys.map((key) => this.#known.get(key) as StoredAnnotation);
  }

  /** Where a report came from has no part in what it says, nor has its text beyond the limit. */
  #keyOf(document: Document): string {
    const { source: _, messages: __, text, blocks, ...content } = document;
    const limit = this.#maxText;
    const read = JSON.stringify({ ...content, blocks: blocks.filter(({ start }) => start < limit) });
    const versions = stepVersions(document, this.#mode);
    return contentId('analysis', read, text.slice(0, limit), text.length, versions, limit);
  }
}

/** The reports with all dates that can be known, and their passages if these were found on the way. */
interface Dated {
  readonly reports: readonly AnnotatedReport[];
  readonly passages?: readonly Passage[] | undefined;
}

/** Undated reports take a date from reports that share their passages, and are analysed again with it. */
function withImpliedDates(
  documents: readonly Document[],
  reports: readonly AnnotatedReport[],
  analyses: Analyses,
): Dated {
  if (reports.every((report) => report.published !== null)) return { reports };
  const { implied: dates, passages } = datesImplied(reports.map(fullReport));
  const settled = documents.map((document, index) => {
    const implied = dates.get(document.id);
    const report =
      implied?.date == null
        ? (reports[index] as AnnotatedReport)
        : analyses.of(dated(document, implied.date), document);
    return implied?.message == null ? report : { ...report, messages: [...report.messages, implied.message] };
  });
  return { reports: settled, passages };
}

function dated(document: Document, published: ReportDate): Document {
  const messages = document.messages.filter((message) => message.code !== 'no-publication-date');
  return { ...document, published, messages };
}

/** Compares the reports and tells their stories. */
function account({ reports, passages }: Dated, onProgress: OnProgress | undefined): Case {
  const full = reports.map(fullReport);
  onProgress?.({ stage: 'compare', done: 0, total: 1 });
  const alignment = compare(full, passages);
  onProgress?.({ stage: 'tell', done: 0, total: 1 });
  return { reports, ...narrate(full, alignment) };
}

/** Layers that a language has no steps for are empty to the comparing stages. */
function fullReport(report: AnnotatedReport): FullReport {
  return { ...NO_LAYERS, ...analysedPart(report) };
}

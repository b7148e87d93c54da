import { rerunSteps, runSteps, stepsFor } from '../analyze/index.ts';
import {
  type AnnotatedReport,
  type Block,
  type Document,
  LAYER_NAMES,
  type LayerName,
  type Layers,
  type Message,
  type Step,
} from '../model/index.ts';
import { languageSteps, type ReadingMode } from './language.ts';

/** Longer reports are analysed up to here: a report this long is a data dump, and the rest would cost minutes. */
export const MAX_TEXT = 2_000_000;

export interface AnnotateOptions extends ReadingMode {
  /** The layers wanted; all by default. */
  readonly layers?: readonly LayerName[];
  /** Number of code units of a report that are analysed; `MAX_TEXT` by default. */
  readonly maxText?: number;
}

/** The layers of one document and what was said on the way. */
export interface Annotation {
  readonly layers: Partial<Layers>;
  readonly messages: readonly Message[];
}

/** A document with its layers: one record of `crossread annotate`. */
export function annotate(document: Document, options: AnnotateOptions = {}): AnnotatedReport {
  return withAnnotation(document, annotationOf(document, options));
}

export function withAnnotation(document: Document, { layers, messages }: Annotation): AnnotatedReport {
  return { ...document, ...layers, messages: [...document.messages, ...messages] };
}

/** Computes the wanted layers of a document. Pure: the same document gives the same layers. */
export function annotationOf(document: Document, options: AnnotateOptions = {}): Annotation {
  const wanted = options.layers ?? LAYER_NAMES;
  const { steps, message } = languageSteps(document.language, options);
  const { shortened, messages } = shorten(document, options.maxText ?? MAX_TEXT);
  const analysis = runSteps(shortened, stepsFor(wanted, steps));
  return {
    layers: only(analysis.layers, wanted),
    messages: [...messages, ...(message === null ? [] : [message]), ...analysis.messages],
  };
}

/** The one layer that is read off the publication date; what requires it follows from it. */
const DATED_LAYER: LayerName = 'times';

/**
 * The layers of a document that was analysed before without its publication date: only what depends on the date is
 * computed again. Equal to `annotationOf(document, options)`.
 */
export function annotationWithDate(
  document: Document,
  before: Annotation,
  options: AnnotateOptions = {},
): Annotation {
  const { steps } = languageSteps(document.language, options);
  const { shortened } = shorten(document, options.maxText ?? MAX_TEXT);
  return { ...before, layers: rerunSteps(shortened, steps, { layers: before.layers, changed: DATED_LAYER }) };
}

/** Names and versions of the steps that a document of this language goes through: part of a cached result's key. */
export function stepVersions(document: Document, mode: ReadingMode = {}): string {
  return languageSteps(document.language, mode)
    .steps.map((step: Step) => `${step.name}@${step.version}`)
    .join(' ');
}

function only(layers: Partial<Layers>, wanted: readonly LayerName[]): Partial<Layers> {
  return Object.fromEntries(
    wanted.flatMap((name) => (layers[name] === undefined ? [] : [[name, layers[name]]])),
  );
}

/**
 * The report with its blocks only as far as it was analysed: what lies behind is neither compared nor found by
 * search, since it would cost minutes.
 */
export function analysedPart<T extends Pick<AnnotatedReport, 'blocks' | 'messages'>>(report: T): T {
  const limit = report.messages.find((message) => message.code === TOO_LONG)?.start;
  if (limit === undefined) return report;
  const blocks = report.blocks
    .filter((block) => block.start < limit)
    .map((block) => (block.end <= limit ? block : { ...block, end: limit }));
  return { ...report, blocks };
}

/** Code of the message on a report that was analysed in part; its `start` is where the analysis stopped. */
const TOO_LONG = 'text-too-long';

/** The document up to a limit, cut at the end of a block where one ends before it. */
function shorten(document: Document, limit: number): { shortened: Document; messages: readonly Message[] } {
  if (document.text.length <= limit) return { shortened: document, messages: [] };
  const kept = document.blocks.filter((block) => block.end <= limit);
  const cut = document.blocks[kept.length];
  const blocks: Block[] = kept.length === 0 && cut !== undefined ? [{ ...cut, end: limit }] : kept;
  const end = blocks.at(-1)?.end ?? limit;
  const message: Message = {
    grade: 'warning',
    code: TOO_LONG,
    text: `Only the first ${end} of ${document.text.length} characters were analysed; --max-text raises the limit.`,
    start: end,
    end: document.text.length,
  };
  return { shortened: { ...document, text: document.text.slice(0, end), blocks }, messages: [message] };
}

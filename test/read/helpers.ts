import { readRules } from '../../src/lang/en/reading.ts';
import type { BlockKind, Document, RawReport } from '../../src/model/index.ts';
import { type ReadOptions, readReport } from '../../src/read/index.ts';

type Given = Partial<RawReport> & { readonly options?: Partial<ReadOptions> };

/** Reads a report in English; a string is its plain text. */
export function read(given: string | Given): Promise<Document> {
  const { options, ...raw } = typeof given === 'string' ? { text: given } : given;
  return readReport({ path: null, ...raw }, { rules: readRules, ...options });
}

/** The words of every block of a kind. */
export function wordsOf(document: Document, kind: BlockKind): readonly string[] {
  return document.blocks
    .filter((block) => block.kind === kind)
    .map((block) => document.text.slice(block.start, block.end));
}

/** Kind and words of every block, for tests that lay out a whole report. */
export function layout(document: Document): readonly string[] {
  return document.blocks.map((block) => `${block.kind}: ${document.text.slice(block.start, block.end)}`);
}

export function codes(document: Document): readonly string[] {
  return document.messages.map((message) => message.code);
}

/** A sentence long enough to be a report's own text, with no date, agency or name in it. */
export const BODY =
  'The harbour council voted to close the old ferry terminal after inspectors found that its northern pier had moved by several inches.';
export const MORE =
  'Residents said they had warned the port authority for years, and asked why nobody had measured the pier before the storm arrived.';

/** Milliseconds of work: linear reading takes well below one second of an idle machine, quadratic reading minutes. */
export const SOON = 8000;

/** Processor time in milliseconds, of a machine that may be busy with other things. */
export async function workOf(task: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

import type { AnnotatedReport, Case, Message } from '../model/index.ts';
import { ordered } from './ordered.ts';
import { CASE_SHAPE, REPORT_SHAPE } from './shapes.ts';

/** Name and version of the format that `export --format json` prints. */
export const CASE_FORMAT = { format: 'crossread-case', version: 1 } as const;

export interface ExportOptions {
  /** Print the tokens of each report too. */
  readonly tokens?: boolean;
}

/** One record of `crossread annotate` on one line, without a line break. */
export function reportLine(report: AnnotatedReport): string {
  return JSON.stringify(ordered(report, REPORT_SHAPE));
}

/**
 * A case as JSON Text, in pieces to be written one after the other (a case may be larger than the longest
 * string): one entry of each list per line. The same case gives the same bytes.
 *
 * @param messages what was said of inputs that became no report
 */
export function* caseJson(
  whole: Case,
  messages: readonly Message[],
  options: ExportOptions = {},
): Generator<string> {
  yield `{"format":${JSON.stringify(CASE_FORMAT.format)},"version":${CASE_FORMAT.version}`;
  const lists: Record<string, readonly unknown[]> = { ...whole, messages };
  for (const key of Object.keys(CASE_SHAPE)) {
    const entries = lists[key];
    if (entries === undefined) continue;
    yield `,\n${JSON.stringify(key)}:[`;
    let separator = '\n';
    for (const entry of entries) {
      yield separator +
        JSON.stringify(ordered(leaveOutTokens(key, entry, options), CASE_SHAPE[key] as never));
      separator = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}

/** A case as JSON Lines: `{"kind": "report" | "actor" | ..., "value": {...}}`, in the order of the contract. */
export function* caseLines(
  whole: Case,
  messages: readonly Message[],
  options: ExportOptions = {},
): Generator<string> {
  yield `${JSON.stringify({ kind: 'case', value: CASE_FORMAT })}\n`;
  const lists: Record<string, readonly unknown[]> = { ...whole, messages };
  for (const key of Object.keys(CASE_SHAPE))
    for (const entry of lists[key] ?? [])
      yield `${JSON.stringify({ kind: key, value: ordered(leaveOutTokens(key, entry, options), CASE_SHAPE[key] as never) })}\n`;
}

function leaveOutTokens(key: string, entry: unknown, options: ExportOptions): unknown {
  if (key !== 'reports' || options.tokens === true) return entry;
  const { tokens: _, ...rest } = entry as AnnotatedReport;
  return rest;
}

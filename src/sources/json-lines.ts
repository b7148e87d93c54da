import { InputError, type RawReport } from '../model/index.ts';
import { linesOf } from './lines.ts';
import { DEFAULT_MAX_BYTES, failed, type SourceItem, type SourceOptions, sizeOf } from './types.ts';

const FIELDS = ['url', 'outlet', 'title', 'published'] as const;

/**
 * The reports of JSON lines (`--from jsonl`): `{"id", "text" or "html", "url"?, "outlet"?, "title"?,
 * "published"?}`. A bad line is a problem that names its number; empty lines are skipped. One line in memory at a time.
 *
 * @throws InputError `input-empty` or `input-unusable` at the end if not one line gave a report
 */
export async function* readJsonLines(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  options: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  let reports = 0;
  let problems = 0;
  for await (const { number, line } of linesOf(chunks, limit)) {
    if (line !== null && line.trim() === '') continue;
    const item = line === null ? tooLong(number, limit) : itemOf(line, number);
    if (item.kind === 'report') reports++;
    else problems++;
    yield item;
  }
  if (reports > 0) return;
  throw problems === 0
    ? new InputError('input-empty', 'Standard input held no lines; give one JSON object for each report.')
    : new InputError(
        'input-unusable',
        `None of the ${problems} lines of standard input could be used as a report.`,
      );
}

function tooLong(number: number, limit: number): SourceItem {
  const text = `Line ${number} is longer than the limit of ${sizeOf(limit)}; raise the limit with --max-size.`;
  return failed(null, 'line-too-long', text);
}

function itemOf(line: string, number: number): SourceItem {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    return failed(null, 'line-not-json', `Line ${number} is no JSON (${(error as Error).message}).`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed(
      null,
      'line-not-report',
      `Line ${number} is no JSON object; give {"text": "..."} or {"html": "..."}.`,
    );
  return reportOf(value as Record<string, unknown>, number);
}

function reportOf(value: Record<string, unknown>, number: number): SourceItem {
  for (const field of ['text', 'html', ...FIELDS]) {
    const given = value[field];
    if (given !== undefined && given !== null && typeof given !== 'string')
      return failed(null, 'line-not-report', `Line ${number}: "${field}" is no string.`);
  }
  const id = value.id ?? null;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    return failed(null, 'line-not-report', `Line ${number}: "id" is no string.`);
  const content = contentOf(value);
  if (content === null)
    return failed(
      null,
      'line-not-report',
      `Line ${number} has no words in "text" or "html"; one of them must hold the report.`,
    );
  const [url, outlet, title, published] = FIELDS.map((field) => (value[field] as string | undefined) ?? null);
  const report: RawReport = {
    ...content,
    path: null,
    id: id === null ? null : String(id),
    url: url ?? null,
    outlet: outlet ?? null,
    title: title ?? null,
    published: published ?? null,
  };
  return { kind: 'report', report };
}

function contentOf(value: Record<string, unknown>): { text: string } | { html: string } | null {
  const { text, html } = value as { text?: string | null; html?: string | null };
  if (typeof text === 'string' && text.trim() !== '') return { text };
  return typeof html === 'string' && html.trim() !== '' ? { html } : null;
}

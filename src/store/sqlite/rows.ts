import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type AnnotatedReport, digestOf, type Document, type Layers } from '../../model/index.ts';
import type { RecordKind, StoredAnnotation, StoredInput } from '../types.ts';
import type { AnnotationTable, InputTable, RecordTable, ReportTable } from './schema.ts';

/** The lists of a case in the order of the contract. */
export const RECORD_KINDS: readonly RecordKind[] = [
  'actors',
  'events',
  'stories',
  'passages',
  'lineage',
  'claims',
  'disagreements',
  'timeline',
  'itineraries',
];

const encoder = new TextEncoder();

/** Fast rather than small: tokens shrink to a tenth at any level. */
const DEFLATE = { level: 1 } as const;

export function checksumOf(text: string): string {
  return digestOf(encoder.encode(text));
}

export function inputRow({ document, ...input }: StoredInput): InputTable {
  const body = JSON.stringify(document);
  return { ...input, document: body, checksum: inputChecksum(input.origin, body) };
}

export function inputOf({ checksum: _, document, ...row }: InputTable): StoredInput {
  return { ...row, document: JSON.parse(document) as Document };
}

export function inputChecksum(origin: string, document: string): string {
  return `${checksumOf(origin)}-${checksumOf(document)}`;
}

export function annotationRow(annotation: StoredAnnotation): AnnotationTable {
  const layers = deflateRawSync(JSON.stringify(annotation.layers), DEFLATE);
  const messages = JSON.stringify(annotation.messages);
  return { key: annotation.key, layers, messages, checksum: annotationChecksum(layers, messages) };
}

export function annotationOf(row: AnnotationTable): StoredAnnotation {
  return { key: row.key, layers: layersOf(row.layers), messages: JSON.parse(row.messages) };
}

export function annotationChecksum(layers: Uint8Array, messages: string): string {
  return `${digestOf(layers)}-${checksumOf(messages)}`;
}

export function layersOf(bytes: Uint8Array): Partial<Layers> {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as Partial<Layers>;
}

const LAYER_KEYS: ReadonlySet<string> = new Set([
  'sentences',
  'tokens',
  'mentions',
  'actors',
  'times',
  'amounts',
  'places',
  'quotes',
  'events',
]);

/** A report without its layers, which stand in the annotation named by `annotation`. */
export function reportRow(report: AnnotatedReport, annotation: string): ReportTable {
  const document = Object.fromEntries(Object.entries(report).filter(([key]) => !LAYER_KEYS.has(key)));
  const body = JSON.stringify(document);
  return { id: report.id, digest: report.digest, annotation, body, checksum: checksumOf(body) };
}

/** Key of the entry: its id, or what it is about where the contract gives none. */
export function recordRow(kind: RecordKind, position: number, entry: object): RecordTable {
  const { id, story } = entry as { id?: string; story?: string };
  const body = JSON.stringify(entry);
  return {
    kind,
    position,
    id: id ?? `${kind}-${position}`,
    story: story ?? null,
    body,
    checksum: checksumOf(body),
  };
}

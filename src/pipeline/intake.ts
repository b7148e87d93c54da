import { contentId, digestOf, type RawReport } from '../model/index.ts';
import type { StoredInput } from '../store/index.ts';

/** What the caller says of all reports that state none themselves. */
export interface ReadDefaults {
  readonly published?: string | null;
  readonly outlet?: string | null;
}

/** An input as a case keeps it, before it is read. */
export type Intake = Pick<StoredInput, 'key' | 'digest' | 'bytes' | 'origin'>;

/** Everything of an input but its bytes. Fields that are not known are null. */
interface Origin {
  readonly form: 'bytes' | 'text' | 'html';
  readonly path: string | null;
  readonly url: string | null;
  readonly id: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly defaults: { readonly published: string | null; readonly outlet: string | null };
}

/** The raw report as bytes and a line of JSON. The key is equal for equal inputs, in any order of fields. */
export function intakeOf(raw: RawReport, defaults: ReadDefaults = {}): Intake {
  const form = raw.text !== undefined ? 'text' : raw.html !== undefined ? 'html' : 'bytes';
  const bytes = raw.bytes ?? new TextEncoder().encode(raw.text ?? raw.html ?? '');
  const origin: Origin = {
    form,
    path: raw.path,
    url: raw.url ?? null,
    id: raw.id ?? null,
    outlet: raw.outlet ?? null,
    title: raw.title ?? null,
    published: raw.published ?? null,
    defaults: { published: defaults.published ?? null, outlet: defaults.outlet ?? null },
  };
  const line = JSON.stringify(origin);
  const digest = digestOf(bytes);
  return { key: contentId('input', digest, line), digest, bytes, origin: line };
}

/** The raw report and the defaults that an intake was made of. */
export function rawOf(intake: Pick<Intake, 'bytes' | 'origin'>): { raw: RawReport; defaults: ReadDefaults } {
  const { form, defaults, ...rest } = JSON.parse(intake.origin) as Origin;
  if (form === 'bytes') return { raw: { ...rest, bytes: intake.bytes }, defaults };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(intake.bytes);
  return { raw: { ...rest, [form]: text }, defaults };
}

/** Path or address by which a person knows the input. */
export function nameOf(intake: Pick<Intake, 'origin'>): string | null {
  const { path, url, id } = JSON.parse(intake.origin) as Origin;
  return path ?? url ?? id;
}

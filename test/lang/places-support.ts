import { readFileSync } from 'node:fs';
import { GAZETTEER_FILE, readGazetteer } from '../../src/lang/en/gazetteer.ts';
import { places } from '../../src/lang/en/places/index.ts';
import type { Actor, Mention, Place } from '../../src/model/index.ts';
import { analysed, documentOf } from './analysed.ts';

export const gazetteer = readGazetteer(
  readFileSync(new URL(`../../models/en/${GAZETTEER_FILE}`, import.meta.url)),
);
const step = places(gazetteer);
const TYPES = { p: 'place', c: 'country', g: 'group', o: 'organisation', n: 'person', x: 'other' } as const;

/** Who published a text of a test. */
export interface From {
  readonly outlet?: string;
  readonly url?: string;
}

/** Places of a text in which names are marked with their type: `in {p:Sofia}`. */
export function read(marked: string, { outlet, url }: From = {}): readonly Place[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\{\w:[^}]+\})/)) {
    const name = /^\{(\w):([^}]+)\}$/.exec(part);
    const start = text.length;
    text += name?.[2] ?? part;
    if (name !== null)
      mentions.push({
        start,
        end: text.length,
        form: 'name',
        type: TYPES[name[1] as keyof typeof TYPES],
        actor: null,
      });
  }
  const { sentences, tokens } = analysed(text, null);
  const actors: readonly Actor[] = [];
  const plain = documentOf(text, null);
  const document = { ...plain, outlet: outlet ?? null, source: { ...plain.source, url: url ?? null } };
  return step.run(document, { sentences, tokens, mentions, actors }, { report: () => {} }).places;
}

/** Name, country and precision of each place. */
export function short(marked: string, from?: From): string[] {
  return read(marked, from).map((place) => `${place.name} ${place.country} ${place.precision}`);
}

/** Name and rounded coordinates of each place. */
export function where(marked: string, from?: From): string[] {
  return read(marked, from).map(({ name, lat, lon }) =>
    lat === null || lon === null ? `${name} nowhere` : `${name} ${Math.round(lat)},${Math.round(lon)}`,
  );
}

import { join } from 'node:path';
import { readRules } from '../src/lang/en/reading.ts';
import type { ActorType, Mention, RawReport, Span } from '../src/model/index.ts';
import { annotate } from '../src/pipeline/annotate.ts';
import { readReport } from '../src/read/index.ts';
import { readTrees } from '../train/corpora.ts';
import { readIob, readTagged, spansOfTags } from '../train/names-corpora.ts';
import { rawDocuments } from '../train/sentences.ts';
import { dataFolder } from './data.ts';

/** The types that Universal NER tells apart. */
const TYPES = ['person', 'organisation', 'place'] as const;
type NamedType = (typeof TYPES)[number];

/** A name by its characters. */
export interface NamedSpan extends Span {
  readonly type: NamedType;
}

/** A document as raw text with the names that people marked. */
export interface NamedText {
  readonly doc: string;
  readonly text: string;
  readonly names: readonly NamedSpan[];
}

/** Counts of names: as annotated, as found, and of the same span and type in both. */
export interface NameCounts {
  readonly annotated: number;
  readonly found: number;
  readonly both: number;
}

export interface NameScore {
  readonly types: Readonly<Record<NamedType, NameCounts>>;
  readonly errors: readonly string[];
}

/** The parts of the English Web Treebank that are measured on. */
const PARTS = ['test', 'dev'] as const;

/** The annotated files in the data folder. */
export const nameFiles = (data: string): readonly string[] =>
  PARTS.flatMap((part) => [`uner-ewt.${part}.iob.gz`, `ewt.${part}.conllu.gz`]).map((file) =>
    join(data, 'data', 'dev', file),
  );

/** The documents of a part as raw text, with the names of Universal NER. */
export function namedTexts(folder: string, part: string): NamedText[] {
  const trees = readTrees(folder, `ewt.${part}.conllu.gz`);
  const ids = [...readTagged(folder, `ewt.${part}.conllu.gz`).keys()];
  const tagged = new Map(
    readIob(folder, `uner-ewt.${part}.iob.gz`).map((sentence) => [sentence.id, sentence]),
  );
  let sentence = 0;
  return rawDocuments(trees).map(({ text, starts, ends, sentences }) => {
    const doc = trees[sentence]?.document ?? '';
    const names = sentences.flatMap((first) => {
      const marked = tagged.get(ids[sentence++] ?? '');
      if (marked === undefined) return [];
      const places = placesOf(marked.forms, text, starts[first] as number);
      return spansOfTags(marked.tags).flatMap(({ from, to, kind }): NamedSpan[] =>
        isNamedType(kind) ? [{ start: places[from]!.start, end: places[to - 1]!.end, type: kind }] : [],
      );
    });
    void ends;
    return { doc, text, names };
  });
}

function isNamedType(kind: string): kind is NamedType {
  return (TYPES as readonly string[]).includes(kind);
}

/** The characters of words that stand one behind another in a text. */
function placesOf(forms: readonly string[], text: string, from: number): readonly Span[] {
  let cursor = from;
  return forms.map((form) => {
    const start = text.indexOf(form, cursor);
    const found = start < 0 || start > cursor + form.length + 8 ? cursor : start;
    cursor = start === found ? found + form.length : cursor;
    return { start: found, end: found + form.length };
  });
}

/** What crossread's types are called there: a country is a place. */
const SAME: Partial<Record<ActorType, NamedType>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  country: 'place',
};

/** The names that crossread finds in raw text. */
async function namesFound({ doc, text }: NamedText): Promise<readonly NamedSpan[]> {
  const raw = { path: `${doc}.txt`, text };
  const document = await readReport(raw as RawReport, { rules: readRules });
  return spansOfMentions(annotate(document, { layers: ['mentions'] }).mentions ?? []);
}

function spansOfMentions(mentions: readonly Mention[]): readonly NamedSpan[] {
  return mentions.flatMap(({ start, end, form, type }) => {
    const same = SAME[type];
    return form === 'name' && same !== undefined ? [{ start, end, type: same }] : [];
  });
}

/** Scores the names found in each text; only names of the same characters and type count. */
export function scoreNames(
  texts: readonly NamedText[],
  find: (text: NamedText) => readonly NamedSpan[],
): NameScore {
  const types = Object.fromEntries(
    TYPES.map((type) => [type, { annotated: 0, found: 0, both: 0 }]),
  ) as Record<NamedType, { annotated: number; found: number; both: number }>;
  const errors: string[] = [];
  for (const text of texts) {
    const found = find(text);
    const key = ({ start, end, type }: NamedSpan): string => `${type} ${start} ${end}`;
    const [golds, founds] = [new Set(text.names.map(key)), new Set(found.map(key))];
    for (const name of text.names) {
      types[name.type].annotated++;
      if (founds.has(key(name))) types[name.type].both++;
      else errors.push(shown(text, 'missed', name));
    }
    for (const name of found) {
      types[name.type].found++;
      if (!golds.has(key(name))) errors.push(shown(text, 'extra ', name));
    }
  }
  return { types, errors };
}

const CONTEXT = 30;

function shown({ text }: NamedText, kind: string, { start, end, type }: NamedSpan): string {
  const words = `${text.slice(Math.max(0, start - CONTEXT), start)}|${text.slice(start, end)}|${text.slice(end, end + CONTEXT)}`;
  return `${kind} ${type.padEnd(12)} ${words.replace(/\n/g, '\\n')}`;
}

/** Scores by part of the English Web Treebank. */
export async function evaluateNames(data: string): Promise<ReadonlyMap<string, NameScore>> {
  const scores = new Map<string, NameScore>();
  for (const part of PARTS) {
    const texts = namedTexts(join(data, 'data', 'dev'), part);
    const found = new Map<NamedText, readonly NamedSpan[]>();
    for (const text of texts) found.set(text, await namesFound(text));
    scores.set(
      `UNER EWT ${part}`,
      scoreNames(texts, (text) => found.get(text) ?? []),
    );
  }
  return scores;
}

/** F1 of all names and by type. */
export function nameMeasures(score: NameScore): Readonly<Record<'all' | NamedType, number>> {
  const all = TYPES.map((type) => score.types[type]).reduce((sum, one) => ({
    annotated: sum.annotated + one.annotated,
    found: sum.found + one.found,
    both: sum.both + one.both,
  }));
  const f1 = ({ annotated, found, both }: NameCounts): number => (2 * both) / Math.max(1, annotated + found);
  const { person, organisation, place } = score.types;
  return { all: f1(all), person: f1(person), organisation: f1(organisation), place: f1(place) };
}

/** A line for each type of each part, then some errors. */
export function renderNames(scores: ReadonlyMap<string, NameScore>, errors = ERRORS): string {
  return [...scores]
    .flatMap(([name, score]) => {
      const measures = nameMeasures(score);
      const lines = TYPES.map((type) => {
        const { annotated, found, both } = score.types[type];
        const figures = `F1 ${measures[type].toFixed(3)}, precision ${(both / Math.max(1, found)).toFixed(3)}, recall ${(both / Math.max(1, annotated)).toFixed(3)}`;
        return `  ${type.padEnd(12)} annotated ${String(annotated).padStart(4)}, found ${String(found).padStart(4)}: ${figures}`;
      });
      const step = Math.max(1, Math.floor(score.errors.length / Math.max(1, errors)));
      const some = score.errors.filter((_, at) => at % step === 0).slice(0, errors);
      return [`${name}: F1 ${measures.all.toFixed(3)}`, ...lines, ...some];
    })
    .join('\n');
}

/** Errors printed of each part, taken at even steps. */
const ERRORS = 12;

if (import.meta.filename === process.argv[1]) {
  const data = dataFolder(process.argv.slice(2));
  if (data !== null) console.log(renderNames(await evaluateNames(data)));
}

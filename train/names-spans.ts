import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { givenName, isCommonWord, knownName } from '../src/lang/en/names/lexicon.ts';
import type { Kind } from '../src/lang/en/names/model/labels.ts';
import {
  ROLE_HEADS,
  ROLE_MODIFIERS,
  ROLE_QUALIFIERS,
  TITLE_ABBREVIATIONS,
} from '../src/lang/en/role-words.ts';
import {
  type DraftSentence,
  type DraftSpan,
  type DraftWord,
  documentOf,
  type NameDocument,
  readTagged,
} from './names-corpora.ts';

/** A word with its place in the document's text. */
interface PlacedWord extends DraftWord {
  readonly start: number;
  readonly end: number;
}

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string | null;
}

interface GumRecord {
  readonly doc: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly mentions: readonly (Entity & {
    readonly head: readonly [number, number];
    readonly named: boolean;
  })[];
}

interface Re3dRecord {
  readonly text: string;
  readonly entities: readonly Entity[];
}

interface MeantimeRecord extends Re3dRecord {
  readonly sentences: readonly (readonly [number, number])[];
  readonly annotatedUntil: number;
  readonly entities: readonly (Entity & { readonly syntactic: string | null })[];
}

const CAPITAL = /^\p{Lu}/u;
const GUM_KINDS: Readonly<Record<string, Kind | 'other'>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'other',
  object: 'other',
  abstract: 'other',
};

function readRecords<T>(folder: string, file: string): T[] {
  return gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** GUM: the proper-noun core of the mentions that a proper noun heads. */
export function readGum(folder: string, entities: string, trees: string): NameDocument[] {
  const byDocument = new Map<string, DraftWord[][]>();
  for (const { document, words } of readTagged(folder, trees).values()) {
    const list = byDocument.get(document) ?? [];
    byDocument.set(document, list);
    list.push([...words]);
  }
  return readRecords<GumRecord>(folder, entities).flatMap((record) => {
    const drafts = byDocument.get(record.doc);
    if (drafts === undefined) return [];
    let cursor = 0;
    const sentences = drafts.map((words): DraftSentence => {
      const placed = words.map((word): PlacedWord => {
        const start = record.text.indexOf(word.text, cursor);
        // Words that the text spells otherwise (contractions taken apart) take up no room.
        if (start < 0 || start > cursor + 40) return { ...word, start: cursor, end: cursor };
        cursor = start + word.text.length;
        return { ...word, start, end: cursor };
      });
      return { words, spans: gumSpans(placed, record) };
    });
    return [documentOf('gum', sentences)];
  });
}

function gumSpans(words: readonly PlacedWord[], record: GumRecord): readonly DraftSpan[] {
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const spans: DraftSpan[] = [];
  for (const mention of record.mentions) {
    if (!mention.named || mention.start < first || mention.end > last) continue;
    const kind = GUM_KINDS[mention.type ?? ''];
    const head = words.findIndex(({ start, end }) => start <= mention.head[0] && mention.head[0] < end);
    if (head < 0) continue;
    const core = coreOf(words, head, mention, kind);
    if (core === null) continue;
    const names = words.slice(core.from, core.to).map(({ text }) => text);
    const group = knownName(names.join(' '))?.type === 'group';
    const described = kind === 'person' && core.to === core.from + 1 && /^(?:the|a|an)\s/i.test(mention.text);
    if (kind === undefined) spans.push({ ...core, kind: 'other' });
    else if (group || described) spans.push({ ...core, kind: 'other' });
    else spans.push({ ...core, kind });
  }
  return outermost(spans.map((span) => checked(words, span)));
}

/**
 * Mends what the corpora call names and Universal NER does not: pronouns and nationalities are none, countries are always
 * places; what is doubtful is left open.
 */
function checked(words: readonly DraftWord[], span: DraftSpan): DraftSpan {
  if (span.kind === 'open' || span.kind === 'other') return span;
  const texts = words.slice(span.from, span.to).map(({ text }) => text);
  const known = knownName(texts.join(' '));
  if (known?.type === 'group') return { ...span, kind: 'other' };
  if (known?.type === 'country') return { ...span, kind: 'place' };
  if (known?.type === 'organisation') return { ...span, kind: 'organisation' };
  const [only = ''] = texts;
  if (
    texts.length === 1 &&
    (isCommonWord(only.toLowerCase()) || only.length === 1) &&
    !/^\p{Lu}{2}/u.test(only)
  )
    return { ...span, kind: span.from === 0 || PRONOUN.test(only) ? 'other' : 'open' };
  const joint = texts.indexOf('and');
  const joined =
    joint > 0 && [texts[joint - 1], texts[joint + 1]].some((word) => knownName(word ?? '')?.country != null);
  const titled =
    span.kind !== 'person' &&
    texts.some(
      (word, at) =>
        at + 1 < texts.length && isTitle(word) && givenName(texts[at + 1] as string) !== undefined,
    );
  return joined || titled ? { ...span, kind: 'open' } : span;
}

const PRONOUN = /^(?:I|We|He|She|They|It|You|His|Her|Their|Our|My|Some|Another|Most|Others?|Those|These)$/;

const INNER = /^(?:of|for|the|and|&|-|de|la|von|van|bin|al|'s|’s|on|in|\.)$/;

/** The proper nouns around the head; an institution's go on over "of" and "for". Titles before persons are left out. */
function coreOf(
  words: readonly PlacedWord[],
  head: number,
  mention: Entity,
  kind: Kind | 'other' | undefined,
): { from: number; to: number } | null {
  const inside = (at: number): boolean =>
    at >= 0 && at < words.length && words[at]!.start >= mention.start && words[at]!.end <= mention.end;
  const proper = (at: number): boolean =>
    inside(at) &&
    (/^NNPS?$/.test(words[at]!.xpos) || (CAPITAL.test(words[at]!.text) && words[at]!.upos !== 'DET'));
  if (!proper(head)) return null;
  const long = kind !== 'person' && kind !== 'place';
  const joins = (at: number): boolean =>
    inside(at) &&
    (words[at]!.text === '-' ||
      (long ? INNER.test(words[at]!.text) : /^(?:de|la|von|van|bin|al|der|&)$/.test(words[at]!.text)));
  let [from, to] = [head, head + 1];
  while (proper(from - 1) || (joins(from - 1) && (proper(from - 2) || (joins(from - 2) && proper(from - 3)))))
    from--;
  while (proper(to) || (joins(to) && (proper(to + 1) || (joins(to + 1) && proper(to + 2))))) to++;
  if (kind === 'person') {
    for (let at = from; at < to; at++)
      if (isTitle(words[at]!.text) && givenName(words[at]!.text) === undefined) from = at + 1;
    if (from === to) return null;
  }
  return { from, to };
}

function isTitle(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    ROLE_HEADS.has(lower) ||
    ROLE_MODIFIERS.has(lower) ||
    ROLE_QUALIFIERS.has(lower) ||
    lower.replace(/\.$/, '') in TITLE_ABBREVIATIONS
  );
}

/** Of spans that overlap the longest; names of other things give way to all. */
function outermost(spans: readonly DraftSpan[]): readonly DraftSpan[] {
  const weight = (span: DraftSpan): number => (span.kind === 'other' ? 0 : 1000) + span.to - span.from;
  const kept: DraftSpan[] = [];
  for (const span of [...spans].sort((a, b) => weight(b) - weight(a)))
    if (!kept.some((other) => other.from < span.to && span.from < other.to)) kept.push(span);
  return kept;
}

const TOKEN =
  /\p{L}\.(?:\p{L}\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|St|Sen|Rep|Gov|Inc|Corp|Ltd|Co|Prof|Jr|Sr|No|vs)\.|[\p{L}\p{M}\p{N}]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\d[\d.,:]*\d|[\p{L}\p{M}\p{N}_]+|[^\s]/gu;

/** Words of a text, cut about as the tokeniser does: hyphens and clitics stand alone. */
export function roughWords(text: string, from: number, to: number): readonly PlacedWord[] {
  return [...text.slice(from, to).matchAll(TOKEN)].map((match) => ({
    text: match[0],
    xpos: '',
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

const SENTENCE_END = /(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])|\n+/gu;

function roughSentences(text: string, until: number): readonly (readonly [number, number])[] {
  const bounds: [number, number][] = [];
  let start = 0;
  for (const match of text.slice(0, until).matchAll(SENTENCE_END)) {
    if (/(?:\b\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|St|Sen|Rep|Gov)\.$/u.test(text.slice(start, match.index)))
      continue;
    if (match.index > start) bounds.push([start, match.index]);
    start = match.index + match[0].length;
  }
  if (start < until) bounds.push([start, until]);
  return bounds;
}

const RE3D_KINDS: Readonly<Record<string, DraftSpan['kind']>> = {
  Organisation: 'organisation',
  Location: 'place',
  Person: 'person',
  Vehicle: 'other',
  Weapon: 'other',
  MilitaryPlatform: 'other',
  Nationality: 'other',
  DocumentReference: 'other',
};

/** re3d: entities are names and descriptions; the capitalised words of each are its name. */
export function readRe3d(folder: string): NameDocument[] {
  return readRecords<Re3dRecord>(folder, 're3d.jsonl.gz').map(({ text, entities }) => {
    const sentences = roughSentences(text, text.length).map(([from, to]): DraftSentence => {
      const words = roughWords(text, from, to);
      return { words, spans: namedParts(words, entities, (type) => RE3D_KINDS[type]) };
    });
    return documentOf('re3d', sentences);
  });
}

const MEANTIME_KINDS: Readonly<Record<string, DraftSpan['kind']>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  PRO: 'other',
  FIN: 'open',
};

/** MEANTIME: only as far as it is annotated in full. */
export function readMeantime(folder: string): NameDocument[] {
  return readRecords<MeantimeRecord>(folder, 'meantime.jsonl.gz').map(
    ({ text, sentences, annotatedUntil, entities }) => {
      const drafts = sentences
        .filter(([, end]) => end <= annotatedUntil)
        .map(([from, to]): DraftSentence => {
          const words = roughWords(text, from, to);
          const named = entities.filter(({ syntactic }) => syntactic === null || /NAM$/.test(syntactic));
          const spans = namedParts(words, named, (type) => MEANTIME_KINDS[type]);
          return { words, spans: [...openCapitals(words, spans), ...spans] };
        });
      return documentOf('meantime', drafts);
    },
  );
}

/** Capitalised words inside a sentence that no annotation tells: left open. */
function openCapitals(words: readonly PlacedWord[], spans: readonly DraftSpan[]): readonly DraftSpan[] {
  return words.flatMap((word, at): DraftSpan[] =>
    at > 0 && CAPITAL.test(word.text) && !spans.some((span) => span.from <= at && at < span.to)
      ? [{ from: at, to: at + 1, kind: 'open' }]
      : [],
  );
}

/**
 * The runs of capitalised words, each with the kind of the smallest entity that holds it whole and nothing else with a
 * capital; a run that no entity matches stays open where entities meet it.
 */
function namedParts(
  words: readonly PlacedWord[],
  entities: readonly Entity[],
  kindOf: (type: string) => DraftSpan['kind'] | undefined,
): readonly DraftSpan[] {
  const spans: DraftSpan[] = [];
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  for (const entity of [...entities].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    if (entity.start < start || entity.end > end) continue;
    const kind = kindOf(entity.type ?? '') ?? 'open';
    let from = words.findIndex((word) => word.start >= entity.start);
    let to = words.findIndex((word) => word.end >= entity.end) + 1;
    if (from < 0 || to <= from) continue;
    while (from < to && !CAPITAL.test(words[from]!.text)) from++;
    while (to > from && !CAPITAL.test(words[to - 1]!.text)) to--;
    if (from < to && /^the$/i.test(words[from]!.text)) from++;
    if (kind === 'person') while (from < to - 1 && isTitle(words[from]!.text)) from++;
    if (from >= to) continue;
    const inner = words.slice(from, to).filter(({ text }) => !CAPITAL.test(text));
    const clean =
      inner.every(({ text }) => INNER.test(text)) &&
      !(
        kind === 'person' &&
        (inner.some(({ text }) => text === 'of') || (to === from + 1 && isTitle(words[from]!.text)))
      );
    const within = spans.filter((span) => from <= span.from && span.to <= to);
    if (spans.some((span) => from < span.to && span.from < to && !within.includes(span))) continue;
    if (!clean) {
      if (within.length === 0) spans.push({ from, to, kind: 'open' });
      continue;
    }
    // A longer name of a body takes in the shorter ones inside it, a person does not.
    if (within.length > 0 && (kind === 'person' || kind === 'open')) continue;
    for (const span of within) spans.splice(spans.indexOf(span), 1);
    spans.push({ from, to, kind });
  }
  return spans.map((span) => checked(words, span));
}

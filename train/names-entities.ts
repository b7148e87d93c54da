import { type DraftSentence, type DraftSpan, documentOf, type NameDocument } from './names-corpora.ts';
import {
  CAPITAL,
  checked,
  type Entity,
  INNER,
  isTitle,
  type PlacedWord,
  readRecords,
} from './names-spans.ts';

interface Re3dRecord {
  readonly text: string;
  readonly entities: readonly Entity[];
}

interface MeantimeRecord extends Re3dRecord {
  readonly sentences: readonly (readonly [number, number])[];
  readonly annotatedUntil: number;
  readonly entities: readonly (Entity & { readonly syntactic: string | null })[];
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

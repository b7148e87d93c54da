import { givenName, knownName } from '../src/lang/en/names/lexicon.ts';
import type { Kind } from '../src/lang/en/names/model/labels.ts';
import {
  type DraftSentence,
  type DraftSpan,
  type DraftWord,
  documentOf,
  type NameDocument,
  readTagged,
} from './names-corpora.ts';
import {
  CAPITAL,
  checked,
  type Entity,
  INNER,
  isTitle,
  type PlacedWord,
  readRecords,
} from './names-spans.ts';

interface GumRecord {
  readonly doc: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly mentions: readonly (Entity & {
    readonly head: readonly [number, number];
    readonly named: boolean;
  })[];
}

const GUM_KINDS: Readonly<Record<string, Kind | 'other'>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'other',
  object: 'other',
  abstract: 'other',
};

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

/** Of spans that overlap the longest; names of other things give way to all. */
function outermost(spans: readonly DraftSpan[]): readonly DraftSpan[] {
  const weight = (span: DraftSpan): number => (span.kind === 'other' ? 0 : 1000) + span.to - span.from;
  const kept: DraftSpan[] = [];
  for (const span of [...spans].sort((a, b) => weight(b) - weight(a)))
    if (!kept.some((other) => other.from < span.to && span.from < other.to)) kept.push(span);
  return kept;
}

import { readFileSync } from 'node:fs';
import { englishAlignRules } from '../../src/lang/en/folding.ts';
import type {
  Block,
  FullReport,
  Mention,
  Quote,
  Span,
  TimeExpression,
  Token,
} from '../../src/model/index.ts';
import { readBackground } from '../../src/text/index.ts';

/** The English rules with the table that ships. */
export const rules = englishAlignRules(
  readBackground(readFileSync(new URL('../../models/en/background.bin', import.meta.url))),
);

/** What a test says of a report; the rest is derived from the text by simple means. */
export interface Given {
  readonly outlet?: string;
  readonly published?: string;
  readonly agencies?: readonly string[];
  /** Kinds of the paragraphs, where they are not body. */
  readonly kinds?: Readonly<Record<number, Block['kind']>>;
  /** Words said and by whom. */
  readonly quotes?: readonly { readonly words: string; readonly by: string; readonly kind?: Quote['kind'] }[];
}

/** A report whose paragraphs are parted by empty lines, names being capitalised words inside sentences. */
export function report(id: string, text: string, given: Given = {}): FullReport {
  const blocks = spansOf(text, /[^\n]+(?:\n(?!\n)[^\n]+)*/gu).map(
    (span, index): Block => ({ ...span, kind: given.kinds?.[index] ?? 'body' }),
  );
  const sentences = blocks
    .flatMap((block) =>
      spansOf(text.slice(0, block.end), /[^.!?\n]+[.!?]*["”]?/gu).filter((span) => span.start >= block.start),
    )
    .map((span) => trimmed(text, span));
  return {
    id,
    digest: id,
    source: { path: null, url: null, addresses: [] },
    title: null,
    outlet: given.outlet ?? null,
    section: null,
    authors: [],
    agencies: given.agencies ?? [],
    language: 'en',
    partial: false,
    published:
      given.published === undefined ? null : { value: given.published, basis: 'stated', why: 'given' },
    updated: null,
    text,
    blocks,
    messages: [],
    sentences,
    tokens: tokensOf(text),
    mentions: namesOf(text),
    actors: [],
    times: weekdaysOf(text),
    amounts: [],
    places: [],
    quotes: (given.quotes ?? []).map((quote) => quoteOf(text, quote)),
    events: [],
  };
}

/** The text of every occurrence, by report. */
export function wordsOf(
  reports: readonly FullReport[],
  passage: { readonly occurrences: readonly (Span & { readonly report: string })[] },
) {
  return passage.occurrences.map(
    ({ report: id, start, end }) => `${id}: ${reports.find((one) => one.id === id)?.text.slice(start, end)}`,
  );
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function trimmed(text: string, span: Span): Span {
  const lead = text.slice(span.start, span.end).length - text.slice(span.start, span.end).trimStart().length;
  return { start: span.start + lead, end: span.end };
}

function tokensOf(text: string): Token[] {
  return spansOf(text, /[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[^\s\p{L}\p{N}]/gu).map((span) => ({
    ...span,
    lemma: text.slice(span.start, span.end).toLowerCase(),
    upos: 'X',
    head: null,
    deprel: null,
  }));
}

/** Capitalised words that do not begin a sentence, runs of them as one name. */
function namesOf(text: string): Mention[] {
  return spansOf(text, /(?<=[\p{L},] )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu).map((span) => ({
    ...span,
    form: 'name',
    type: 'person',
    actor: null,
  }));
}

function weekdaysOf(text: string): TimeExpression[] {
  return spansOf(text, /(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/giu).map((span) => ({
    ...span,
    type: 'DATE',
    value: null,
    edtf: null,
    anchor: null,
    why: 'no publication date',
  }));
}

function quoteOf(
  text: string,
  { words, by, kind }: { readonly words: string; readonly by: string; readonly kind?: Quote['kind'] },
): Quote {
  const start = text.indexOf(words);
  const speaker = { name: by, start: null, end: null, actor: null };
  return {
    id: `quote-${start}`,
    start,
    end: start + words.length,
    kind: kind ?? 'direct',
    polarity: 'affirmed',
    speakers: [speaker],
    speaker,
    cue: null,
    why: 'given',
  };
}

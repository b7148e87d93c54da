import { join } from 'node:path';
import { KINDS, type Kind, LABELS, labelOf } from '../src/lang/en/names/model/labels.ts';
import type { NameText } from '../src/lang/en/names/model/sheet.ts';
import { headlineStyle } from '../src/lang/en/names/page.ts';
import { readLines } from './corpora.ts';

/** A document whose names are annotated. */
export interface NameDocument {
  readonly source: Source;
  readonly text: NameText;
  /** For each word the labels it may bear, one bit each: several where the annotation leaves it open. */
  readonly allowed: Uint32Array;
}

export type Source = 'uner' | 'gum' | 'wikigold' | 're3d' | 'meantime';

export interface DraftWord {
  readonly text: string;
  /** Tag of the Penn Treebank, '' where none is annotated. */
  readonly xpos: string;
  /** Universal part of speech, where annotated. */
  readonly upos?: string;
}

/** A name, or words of which it is not known whether they are one. */
export interface DraftSpan {
  readonly from: number;
  readonly to: number;
  /** `open`: may be anything. */
  readonly kind: Kind | 'other' | 'open';
}

export interface DraftSentence {
  readonly words: readonly DraftWord[];
  readonly spans: readonly DraftSpan[];
}

const CAPITAL = /^\p{Lu}/u;
const OUTSIDE = 1;
const ANY = (1 << LABELS) - 1;

/** Puts sentences together. */
export function documentOf(source: Source, sentences: readonly DraftSentence[]): NameDocument {
  const words = sentences.flatMap((sentence) => sentence.words);
  const allowed = new Uint32Array(words.length).fill(OUTSIDE);
  let from = 0;
  const lines = sentences.map((sentence) => {
    for (const span of sentence.spans)
      for (let at = span.from; at < span.to; at++)
        allowed[from + at] =
          span.kind === 'open'
            ? ANY
            : span.kind === 'other'
              ? OUTSIDE
              : 1 << labelOf(KINDS.indexOf(span.kind), at - span.from, span.to - span.from);
    const cased = sentence.words.map(({ text }) => ({ text, capital: CAPITAL.test(text) }));
    const line = { from, to: from + sentence.words.length, ...headlineStyle(cased, 'body') };
    from = line.to;
    return line;
  });
  return { source, text: { words, lines }, allowed };
}

/** Tags of the IOB2 files as kinds. */
const IOB_KINDS: Readonly<Record<string, Kind | 'other'>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
};

/** The names of a sentence in IOB2 tags. */
export function spansOfTags(tags: readonly string[]): readonly DraftSpan[] {
  const spans: DraftSpan[] = [];
  tags.forEach((tag, at) => {
    const kind = IOB_KINDS[tag.slice(2)];
    if (kind === undefined) return;
    const last = spans.at(-1);
    if (tag.startsWith('I') && last !== undefined && last.to === at && last.kind === kind)
      spans[spans.length - 1] = { ...last, to: at + 1 };
    else spans.push({ from: at, to: at + 1, kind });
  });
  return spans;
}

export interface IobSentence {
  readonly id: string;
  readonly document: string;
  readonly forms: readonly string[];
  readonly tags: readonly string[];
}

/** The sentences of an `.iob.gz` file. */
export function readIob(folder: string, file: string): readonly IobSentence[] {
  const sentences: IobSentence[] = [];
  let [id, document, forms, tags]: [string, string, string[], string[]] = ['', '', [], []];
  for (const line of readLines(join(folder, file))) {
    if (line.startsWith('# ') && !line.includes('\t')) {
      if (line.startsWith('# newdoc')) document = line.split('=')[1]?.trim() ?? '';
      if (line.startsWith('# sent_id = ')) id = line.slice('# sent_id = '.length);
      continue;
    }
    const [form, tag] = line.split('\t');
    if (tag !== undefined) {
      forms.push(form as string);
      tags.push(tag);
    } else if (forms.length > 0) {
      sentences.push({ id, document, forms, tags });
      [forms, tags] = [[], []];
    }
  }
  return sentences;
}

/** Forms and parts of speech of the sentences of a CoNLL-U file by their id, with the document each stands in. */
export function readTagged(
  folder: string,
  file: string,
): ReadonlyMap<string, { readonly document: string; readonly words: readonly DraftWord[] }> {
  const sentences = new Map<string, { document: string; words: DraftWord[] }>();
  let document = '';
  let words: DraftWord[] = [];
  for (const line of readLines(join(folder, file))) {
    if (line.startsWith('# newdoc')) document = line.split('=')[1]?.trim() ?? '';
    else if (line.startsWith('# sent_id = ')) {
      words = [];
      sentences.set(line.slice('# sent_id = '.length), { document, words });
    } else if (/^\d+\t/.test(line)) {
      const [, text, , upos, xpos] = line.split('\t');
      words.push({ text: text as string, upos: upos as string, xpos: xpos as string });
    }
  }
  return sentences;
}

/** English Web Treebank with the names of Universal NER. */
export function readUner(folder: string, names: string, trees: string): NameDocument[] {
  const tagged = readTagged(folder, trees);
  const documents = new Map<string, DraftSentence[]>();
  for (const { id, forms, tags } of readIob(folder, names)) {
    const tree = tagged.get(id);
    const same = tree !== undefined && tree.words.length === forms.length;
    const words = forms.map((text, at) => ({ text, xpos: same ? (tree.words[at] as DraftWord).xpos : '' }));
    const key = tree?.document ?? id.replace(/-\d+$/, '');
    const list = documents.get(key) ?? [];
    documents.set(key, list);
    list.push({ words, spans: spansOfTags(tags) });
  }
  return [...documents.values()].map((sentences) => documentOf('uner', sentences));
}

/** The documents of WikiGold; no part of speech is annotated. */
export function readWikigold(folder: string): NameDocument[] {
  const documents = new Map<string, DraftSentence[]>();
  for (const { document, forms, tags } of readIob(folder, 'wikigold.iob.gz')) {
    const list = documents.get(document) ?? [];
    documents.set(document, list);
    list.push({ words: forms.map((text) => ({ text, xpos: '' })), spans: spansOfTags(tags) });
  }
  return [...documents.values()].map((sentences) => documentOf('wikigold', sentences));
}

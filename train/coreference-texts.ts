import { join } from 'node:path';
import type { CoreferenceText, GoldMention } from '../eval/coreference-gold.ts';
import { readJsonLines } from '../eval/data.ts';

/** The texts of GUM with their annotated mentions. */
export function gumTexts(folder: string): readonly CoreferenceText[] {
  return readJsonLines<CoreferenceText>(join(folder, 'train', 'gum-entities.train.jsonl.gz'));
}

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string | null;
  readonly instance: string;
  readonly syntactic: string | null;
}

interface MeantimeText {
  readonly doc: string;
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
  readonly annotatedUntil: number;
  readonly entities: readonly Entity[];
}

/**
 * The texts of MEANTIME as far as they are fully annotated, in the shape of GUM's: an instance is a chain; the head is
 * the last word before a preposition, comma or relative pronoun.
 */
export function meantimeTexts(folder: string): readonly CoreferenceText[] {
  const texts = readJsonLines<MeantimeText>(join(folder, 'train', 'meantime.jsonl.gz'));
  return texts.map(({ doc, title, date, text, annotatedUntil, entities }) => ({
    doc,
    genre: 'news',
    title,
    date,
    text: text.slice(0, annotatedUntil),
    mentions: entities.filter(({ end }) => end <= annotatedUntil).map(mentionOf),
  }));
}

const TYPES: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  PRO: 'object',
};
const BEHIND_HEAD = /(?:,| (?:of|in|for|at|on|from|to|with|by|that|which|who|whose|where) ).*$/su;
const LAST_WORD = /[\p{L}\p{N}.&-]+(?=\W*$)/u;

function mentionOf({ start, end, text, type, instance }: Entity): GoldMention {
  const kernel = text.replace(BEHIND_HEAD, '').replace(/['’]s?$/, '');
  const word = LAST_WORD.exec(kernel);
  const head: [number, number] =
    word === null ? [start, end] : [start + word.index, start + word.index + word[0].length];
  const named =
    /^\p{Lu}/u.test(word?.[0] ?? '') && !/^(?:It|Its|He|She|They|I|We|The|This|These)$/.test(text);
  return { start, end, text, type: TYPES[type ?? ''] ?? 'abstract', chain: instance, link: '', head, named };
}

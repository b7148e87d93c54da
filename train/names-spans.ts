import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { givenName, isCommonWord, knownName } from '../src/lang/en/names/lexicon.ts';
import {
  ROLE_HEADS,
  ROLE_MODIFIERS,
  ROLE_QUALIFIERS,
  TITLE_ABBREVIATIONS,
} from '../src/lang/en/role-words.ts';
import type { DraftSpan, DraftWord } from './names-corpora.ts';

/** A word with its place in the document's text. */
export interface PlacedWord extends DraftWord {
  readonly start: number;
  readonly end: number;
}

export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string | null;
}

export const CAPITAL = /^\p{Lu}/u;

export function readRecords<T>(folder: string, file: string): T[] {
  return gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/**
 * Mends what the corpora call names and Universal NER does not: pronouns and nationalities are none, countries are always
 * places; what is doubtful is left open.
 */
export function checked(words: readonly DraftWord[], span: DraftSpan): DraftSpan {
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

export const INNER = /^(?:of|for|the|and|&|-|de|la|von|van|bin|al|'s|’s|on|in|\.)$/;

export function isTitle(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    ROLE_HEADS.has(lower) ||
    ROLE_MODIFIERS.has(lower) ||
    ROLE_QUALIFIERS.has(lower) ||
    lower.replace(/\.$/, '') in TITLE_ABBREVIATIONS
  );
}

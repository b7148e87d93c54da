import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesWith } from '../../src/lang/en/names/index.ts';
import { NAMES_FILE, NameTagger } from '../../src/lang/en/names/model/tagger.ts';
import { unpackTables } from '../../src/learn/index.ts';
import { englishTokens } from '../../src/pipeline/language.ts';
import type { Actor, Block, Document, Mention } from '../../src/model/index.ts';

const tokens = englishTokens();

const MODEL = join(import.meta.dirname, '..', '..', 'models', 'en', NAMES_FILE);

/** The step with the model that ships. */
export const names = namesWith(new NameTagger(unpackTables(readFileSync(MODEL))));

export const silent = { report: () => {} };

/** A report of paragraphs parted by an empty line; the first is a headline where `title` is set. */
export function reportOf(text: string, title = false): Document {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    blocks.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: title && blocks.length === 0 ? 'title' : 'body',
    });
  return { id: 'r', text, blocks } as unknown as Document;
}

/** Mentions and actors of a text. */
export function annotate(
  text: string,
  title = false,
): { readonly mentions: readonly Mention[]; readonly actors: readonly Actor[] } {
  const document = reportOf(text, title);
  return names.run(document, tokens.run(document, {}, silent), silent);
}

/** Text without its marks `{type:words}`, and the marked stretches as `type:words`. */
export function marked(source: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  const text = source.replace(/\{(\w+):([^}]*)\}/g, (_, type: string, words: string) => {
    marks.push(`${type}:${words}`);
    return words;
  });
  return { text, marks };
}

/** Names found in a text as `type:words`. */
export function namesIn(text: string, title = false): readonly string[] {
  return annotate(text, title)
    .mentions.filter((mention) => mention.form === 'name')
    .map((mention) => `${mention.type}:${text.slice(mention.start, mention.end)}`);
}

/** Name of the actor that the words at their nth place mean; null where none is known, undefined where no mention is. */
export function meaningOf(text: string, words: string, nth = 1): string | null | undefined {
  const { mentions, actors } = annotate(text);
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  const mention = mentions.find((one) => one.start === start && one.end === start + words.length);
  if (mention === undefined) return undefined;
  return actors.find((actor) => actor.id === mention.actor)?.name ?? null;
}

/** The actor of a name, or undefined. */
export function actorOf(text: string, name: string): Actor | undefined {
  return annotate(text).actors.find((actor) => actor.name === name);
}

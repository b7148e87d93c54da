import { quotesStep } from '../../src/extract/index.ts';
import { attribution } from '../../src/lang/en/attribution.ts';
import { englishTokens } from '../../src/pipeline/language.ts';
import type { Actor, ActorType, Block, Document, Layers, Mention } from '../../src/model/index.ts';

const tokens = englishTokens();

/** What a test says about the names in its text: words, type, and the actor they mean if it is called otherwise. */
export interface Name {
  readonly words: string;
  readonly type?: ActorType;
  readonly actor?: string;
  readonly form?: Mention['form'];
}

const SILENT = { report: () => {} };

/** A report of one block per paragraph (parted by an empty line). */
function documentOf(text: string, agencies: readonly string[] = []): Document {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'body',
  }));
  return {
    id: 'report',
    digest: '',
    source: { path: null, url: null, addresses: [] },
    title: null,
    outlet: null,
    section: null,
    authors: [],
    agencies,
    language: 'en',
    partial: false,
    published: null,
    updated: null,
    text,
    blocks,
    messages: [],
  };
}

/** Every occurrence of the names as mentions, the longest first, and their actors. */
function mentionsOf(text: string, names: readonly Name[]): Pick<Layers, 'mentions' | 'actors'> {
  const mentions: Mention[] = [];
  const actors = new Map<string, Actor>();
  const longestFirst = [...names].sort((a, b) => b.words.length - a.words.length);
  for (const { words, type = 'person', actor = words, form = 'name' } of longestFirst) {
    actors.set(actor, { id: actor, name: actor, type, roles: [], country: null });
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (mentions.every((one) => one.end <= start || end <= one.start))
        mentions.push({ start, end, form, type, actor });
    }
  }
  return {
    mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
    actors: [...actors.values()],
  };
}

/** The layers up to the quotes of a text whose names are given. */
export function layersOf(
  text: string,
  names: readonly Name[],
  agencies: readonly string[] = [],
): Pick<Layers, 'sentences' | 'tokens' | 'mentions' | 'actors' | 'quotes'> & { readonly document: Document } {
  const read = readingOf(text, names, agencies);
  return { ...read, quotes: quotesOf(read) };
}

/** What the quotes are read from. */
export type Read = Pick<Layers, 'sentences' | 'tokens' | 'mentions' | 'actors'> & {
  readonly document: Document;
};

export function readingOf(text: string, names: readonly Name[], agencies: readonly string[] = []): Read {
  const document = documentOf(text, agencies);
  return { document, ...tokens.run(document, {}, SILENT), ...mentionsOf(text, names) };
}

export function quotesOf({ document, ...layers }: Read): Layers['quotes'] {
  return quotesStep(attribution).run(document, layers, SILENT).quotes;
}

import { amounts } from '../../src/lang/en/amounts/index.ts';
import { times } from '../../src/lang/en/times/index.ts';
import type { Document, FullReport, Message } from '../../src/model/index.ts';
import { englishTokens } from '../../src/pipeline/language.ts';

const tokens = englishTokens();

const context = { report: () => {} };

/** A document of one block per paragraph, published on a day or undated. */
export function documentOf(text: string, published: string | null): Document {
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'body' as const,
  }));
  return {
    id: 'r',
    digest: '',
    source: { path: null, url: null, addresses: [] },
    title: null,
    outlet: null,
    section: null,
    authors: [],
    agencies: [],
    language: 'en',
    partial: false,
    published: published === null ? null : { value: published, basis: 'stated', why: 'test' },
    updated: null,
    text,
    blocks,
    messages: [],
  };
}

/** Tokens, times and amounts of a text. */
export function analysed(
  text: string,
  published: string | null,
): Pick<FullReport, 'tokens' | 'sentences' | 'times' | 'amounts'> {
  const document = documentOf(text, published);
  const words = tokens.run(document, {}, context);
  const dated = { ...words, ...times.run(document, words, context) };
  return { ...dated, ...amounts.run(document, dated, context) };
}

/** The same of a report by an outlet at an address, with what the steps had to say. */
export function analysedAs(
  text: string,
  { outlet, url }: { readonly outlet: string | null; readonly url: string | null },
  published: string | null = null,
): Pick<FullReport, 'times' | 'amounts' | 'messages'> {
  const messages: Message[] = [];
  const saying = { report: (message: Message) => void messages.push(message) };
  const document = { ...documentOf(text, published), outlet, source: { path: null, url, addresses: [] } };
  const words = tokens.run(document, {}, saying);
  const dated = { ...words, ...times.run(document, words, saying) };
  return { ...dated, ...amounts.run(document, dated, saying), messages };
}

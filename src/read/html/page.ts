import { Readability } from '@mozilla/readability';
import type { Message } from '../../model/index.ts';
import type { Reader } from '../line-kinds.ts';
import type { MarkupFacts } from '../report.ts';
import type { Paragraph } from '../types.ts';
import { wellFormed } from './caps.ts';
import { clean } from './clean.ts';
import { type DomDocument, type DomElement, documentOf } from './dom.ts';
import { factsOf } from './facts.ts';
import { type PageParagraph, pageParagraphs } from './paragraphs.ts';

/** A report read from a page: its paragraphs, joined by one empty line, are its text. */
export interface Page {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly facts: MarkupFacts;
  readonly messages: readonly Message[];
}

/** Between two blocks of a page stands one empty line. */
const BETWEEN = '\n\n';
/** A repetition of the title is looked for among so many paragraphs. */
const TITLE_ZONE = 6;

/** Reads a page: its facts from the mark-up, its report by Readability after menus, adverts and comments are out. */
export function readPage(
  html: string,
  given: { readonly url: string | null; readonly reader: Reader },
): Page {
  const formed = wellFormed(html);
  const document = documentOf(formed.html);
  const facts = factsOf(document, given.reader);
  clean(document);
  const found = pageParagraphs(articleOf(document));
  const paragraphs = facts.title === null ? found : withTitle(found, facts.title);
  return { ...joined(paragraphs), facts, messages: formed.messages };
}

/** The element that holds the report: Readability's, or the whole body where it finds none. */
function articleOf(document: DomDocument): DomElement {
  const body = document.body;
  const article = new Readability<DomElement>(document as never, {
    serializer: (node) => node as unknown as DomElement,
    charThreshold: 200,
    disableJSONLD: true,
  }).parse();
  return article?.content ?? body;
}

/** The title first, and not once more below. */
function withTitle(found: readonly PageParagraph[], title: string): readonly PageParagraph[] {
  const wanted = plain(title);
  const rest = found.filter(({ text }, index) => index >= TITLE_ZONE || plain(text) !== wanted);
  return [{ text: title }, ...rest];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function joined(found: readonly PageParagraph[]): {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
} {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const paragraph of found) {
    const end = start + paragraph.text.length;
    paragraphs.push({ ...paragraph, start, end });
    start = end + BETWEEN.length;
  }
  return { text: found.map((paragraph) => paragraph.text).join(BETWEEN), paragraphs };
}

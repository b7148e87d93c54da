import {
  contentId,
  type Document,
  digestOf,
  type Message,
  type RawReport,
  type ReportDate,
} from '../model/index.ts';
import { agenciesOf } from './agencies.ts';
import { type Layout, layoutOf } from './blocks.ts';
import { withDateline } from './dateline.ts';
import { dateOfWords, datesOf } from './dates.ts';
import { garbledMessage } from './decode.ts';
import { languageOf } from './language.ts';
import type { Reader } from './line-kinds.ts';
import { outletOfRights, outletOfUrl } from './outlet.ts';
import { authorsOfByline, authorsOfCredit } from './people.ts';
import type { Paragraph, ReadOptions } from './types.ts';

/** What mark-up says about a report; null or empty where it says nothing. */
export interface MarkupFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly authors: readonly string[];
  /** Dates with the place they were read from. */
  readonly published: { readonly words: string; readonly from: string } | null;
  readonly updated: { readonly words: string; readonly from: string } | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly partial: boolean;
}

/** The paragraphs of a report with what is known before its words are looked at. */
export interface Source {
  readonly raw: RawReport;
  /** SHA-256 of the raw input. */
  readonly digest: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly facts: MarkupFacts | null;
  readonly messages: readonly Message[];
}

/** Puts a document together: blocks, then what the sender, the mark-up and the text say about it, in this order. */
export function assemble(source: Source, reader: Reader, options: ReadOptions): Document {
  const { raw, facts, text } = source;
  const knownTitle = textOrNull(raw.title) ?? facts?.title ?? null;
  const layout = layoutOf(source.paragraphs, reader, { title: knownTitle, section: facts?.section ?? null });
  const dates = reportDates(source, layout, { reader, options });
  const url = textOrNull(raw.url) ?? facts?.url ?? null;
  const document: Omit<Document, 'messages'> = {
    id: textOrNull(raw.id) ?? contentId('report', text),
    digest: source.digest,
    source: { path: raw.path, url, addresses: [] },
    title: knownTitle ?? titleOf(text, layout),
    outlet: outletOf(source, layout, { url, options }),
    section: facts?.section ?? sectionOf(text, layout),
    authors: authorsOf(source, layout, reader),
    agencies: agenciesOf(text, layout.blocks, reader.rules),
    language: languageOf(text) ?? facts?.language ?? null,
    partial: layout.withheld || (facts?.partial ?? false),
    published: dates.published,
    updated: dates.updated,
    text,
    // A page's text is its blocks with an empty line between them, so there the dateline stays with its paragraph.
    blocks: facts === null ? withDateline(text, layout, reader) : layout.blocks,
  };
  return { ...document, messages: [...source.messages, ...dates.messages, ...remarks(document)] };
}

/** SHA-256 of what came in: the bytes, or the string in UTF-8. */
export function digestOfRaw(raw: RawReport, encode: (text: string) => Uint8Array): string {
  return digestOf(raw.bytes ?? encode(raw.html ?? raw.text ?? ''));
}

function remarks(document: Omit<Document, 'messages'>): readonly Message[] {
  const remarks: Message[] = [];
  const garbled = garbledMessage(document.text);
  if (garbled !== null) remarks.push(garbled);
  if (document.text.trim() === '')
    remarks.push({
      grade: 'error',
      code: 'no-text',
      text: 'No text was found in the report; look at the file.',
    });
  if (document.partial)
    remarks.push({
      grade: 'info',
      code: 'partial-text',
      text: 'The report says that the rest of its text is withheld (paywall or preview); save the whole text to read it all.',
    });
  if (document.published === null)
    remarks.push({
      grade: 'info',
      code: 'no-publication-date',
      text: 'The report states no publication date; give one with --published DATE, or read it with dated reports of the story.',
    });
  return remarks;
}

function textOrNull(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function titleOf(text: string, layout: Layout): string | null {
  const block = layout.blocks[layout.title];
  if (block === undefined) return null;
  return text
    .slice(block.start, block.end)
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sectionOf(text: string, layout: Layout): string | null {
  const block = layout.blocks.find((candidate) => candidate.kind === 'section');
  return block === undefined ? null : text.slice(block.start, block.end).replace(/\s+/g, ' ');
}

function outletOf(
  source: Source,
  layout: Layout,
  given: { readonly url: string | null; readonly options: ReadOptions },
): string | null {
  return (
    textOrNull(source.raw.outlet) ??
    source.facts?.outlet ??
    outletOfRights(source.text, layout.blocks) ??
    outletOfUrl(given.url) ??
    textOrNull(given.options.outlet)
  );
}

/** From mark-up, else from bylines, else from a credit at the end. */
function authorsOf(source: Source, layout: Layout, reader: Reader): readonly string[] {
  if (source.facts !== null && source.facts.authors.length > 0) return source.facts.authors;
  const lines = layout.blocks
    .filter((block) => block.kind === 'byline')
    .map((block) => source.text.slice(block.start, block.end));
  const bylines = lines.flatMap((line) => authorsOfByline(line, reader.rules));
  const authors = bylines.length > 0 ? bylines : lines.flatMap((line) => authorsOfCredit(line, reader.rules));
  return [...new Set(authors)];
}

interface Dates {
  readonly published: ReportDate | null;
  readonly updated: ReportDate | null;
  readonly messages: readonly Message[];
}

/** The sender's date, else the mark-up's, else the text's, else the caller's for undated reports. */
function reportDates(
  source: Source,
  layout: Layout,
  given: { readonly reader: Reader; readonly options: ReadOptions },
): Dates {
  const { reader, options } = given;
  const messages: Message[] = [];
  const read = (words: string | null | undefined, from: string): ReportDate | null => {
    if (textOrNull(words) === null) return null;
    const result = dateOfWords(words as string, from, reader);
    messages.push(...result.messages);
    return result.date;
  };
  const stated = datesOf(source.text, layout, reader);
  const { facts } = source;
  const marked = (fact: { words: string; from: string } | null | undefined) =>
    fact === null || fact === undefined ? null : read(fact.words, fact.from);
  const published =
    read(source.raw.published, 'given with the report') ??
    marked(facts?.published) ??
    stated.published ??
    read(options.published, 'given with --published');
  const updated = marked(facts?.updated) ?? stated.updated;
  return {
    published,
    updated: updated?.value === published?.value ? null : updated,
    messages: [...messages, ...stated.messages],
  };
}

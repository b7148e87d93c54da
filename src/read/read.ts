import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Document, Message, RawReport } from '../model/index.ts';
import { decode } from './decode.ts';
import { isHtml } from './format.ts';
import type { Reader } from './line-kinds.ts';
import { paragraphsOf } from './lines.ts';
import { assemble, digestOfRaw } from './report.ts';
import { stampReader } from './stamp.ts';
import type { ReadOptions, ReadRules } from './types.ts';

const readers = new WeakMap<ReadRules, Reader>();

/**
 * Reads one report: decodes it, finds its blocks and what it says about itself. Never fails on a bad
 * report: what is wrong with it stands in `messages` (no text at all: grade `error`, code `no-text`). Asynchronous only because
 * the reader of pages is loaded when the first page comes.
 */
export async function readReport(raw: RawReport, options: ReadOptions): Promise<Document> {
  const reader = readerOf(options.rules);
  const { text, html, messages } = contentOf(raw);
  const digest = digestOfRaw(raw, utf8ToBytes);
  if (html === null) {
    const paragraphs = paragraphsOf(text);
    return assemble({ raw, digest, text, paragraphs, facts: null, messages }, reader, options);
  }
  const { readPage } = await import('./html/page.ts');
  const page = readPage(html, { url: raw.url ?? null, reader });
  return assemble(
    {
      raw,
      digest,
      text: page.text,
      paragraphs: page.paragraphs,
      facts: page.facts,
      messages: [...messages, ...page.messages],
    },
    reader,
    options,
  );
}

interface Content {
  readonly text: string;
  /** The page, or null for plain text. */
  readonly html: string | null;
  readonly messages: readonly Message[];
}

function contentOf(raw: RawReport): Content {
  if (raw.html !== undefined) return { text: '', html: raw.html, messages: [] };
  if (raw.text !== undefined) return { text: raw.text, html: null, messages: [] };
  const decoded = decode(raw.bytes ?? new Uint8Array());
  const html = isHtml(decoded.text, raw.path) ? decoded.text : null;
  return { text: decoded.text, html, messages: decoded.messages };
}

/** Compiled once for each set of rules. */
function readerOf(rules: ReadRules): Reader {
  let reader = readers.get(rules);
  if (reader === undefined) {
    reader = { rules, stamps: stampReader(rules) };
    readers.set(rules, reader);
  }
  return reader;
}

import type { Span } from '../src/model/index.ts';
import { readJsonLines } from './data.ts';
import type { GoldReport } from './quotes.ts';

/** A document of GUM with the attributions of its discourse tree (`contentEdus`: elementary units of the content). */
interface DiscourseReport {
  readonly doc: string;
  readonly genre: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly speaker: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: Span;
    readonly contentEdus: readonly (readonly [number, number])[];
  }[];
}

/**
 * The attributions of GUM that have a cue, each with the units of its content up to the end of the sentence. A whole text
 * attributed to its authors has no cue and is left out.
 */
export function readDiscourse(file: string): readonly GoldReport[] {
  return readJsonLines<DiscourseReport>(file).map(({ doc, genre, title, date, text, attributions }) => ({
    doc,
    publisher: genre,
    date,
    title,
    text,
    attributions: attributions
      .filter(({ cue }) => cue.length > 0)
      .map((one) => ({ source: one.speaker, cue: one.cue, content: [contentOf(text, one)] })),
  }));
}

function contentOf(text: string, { content, contentEdus }: DiscourseReport['attributions'][number]): Span {
  let { end } = content;
  for (const [from, to] of contentEdus) {
    if (from < end) continue;
    if (text.slice(end, from).trim() !== '' || /[.?!]["”’)]*$/.test(text.slice(content.start, end))) break;
    end = to;
  }
  return { start: content.start, end };
}

import {
  compareText,
  type FullReport,
  type Mention,
  type Quote,
  type Span,
  spanAt,
} from '../../model/index.ts';
import { type Folder, makeFolder } from '../../text/index.ts';
import type { QuotedWord } from './alignment.ts';
import type { DisagreementSource } from './types.ts';

/** Words that stand in quotation marks, with who said them. */
export interface QuotedStretch extends Span {
  readonly report: string;
  /** Id of the case actor. */
  readonly speaker: string;
  readonly name: string;
  /** Words of content and negations, in order. */
  readonly words: readonly QuotedWord[];
}

const MARKED = /[“"«]([^“”"«»]+)/gu;
const LEAST_WORDS = 2;
/** Stretches of one report that are compared: one with more is a transcript. */
const MOST_STRETCHES = 500;
/** One root for all negations: "don't" and "do not" say the same. */
const NEGATION = 'not';
/** An editor's words inside a quotation. */
const INSERTED = /[[(][^\])]{0,80}[\])]/gu;

/** Every quoted stretch of a named speaker, by report and place. */
export function quotedStretches(source: DisagreementSource): readonly QuotedStretch[] {
  const fold = makeFolder(source.rules.folding);
  const names = new Map(source.actors.actors.map((actor) => [actor.id, actor.name]));
  return [...source.reports]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((report) => {
      const found = new Map<number, QuotedStretch>();
      const mentions = report.mentions.filter((mention) => mention.form === 'name');
      for (const quote of report.quotes) {
        const actor = quote.speaker?.actor ?? null;
        const speaker = actor === null ? null : source.actors.of(report.id, actor);
        if (found.size >= MOST_STRETCHES) break;
        if (quote.kind === 'indirect' || speaker === null || actor === null) continue;
        if (source.actors.node(report.id, actor)?.named !== true) continue;
        for (const span of markedSpans(report, quote)) {
          const words = wordsIn(report, span, { names: mentions, fold, source });
          if (words.length < LEAST_WORDS) continue;
          found.set(span.start, {
            ...span,
            report: report.id,
            speaker,
            name: names.get(speaker) ?? speaker,
            words,
          });
        }
      }
      return [...found.values()].sort((a, b) => a.start - b.start);
    });
}

/** What stands in quotation marks inside a quote; all of it where the span leaves the marks out. */
export function markedSpans(report: FullReport, quote: Quote): readonly Span[] {
  const parts = quote.parts ?? [[quote.start, quote.end] as const];
  return parts.flatMap(([start, end]) => {
    const found = [...report.text.slice(start, end).matchAll(MARKED)].map((match) => {
      const from = start + match.index + 1;
      return { start: from, end: from + (match[1] as string).length };
    });
    return found.length === 0 && quote.kind === 'direct' ? [{ start, end }] : found;
  });
}

interface Reading {
  /** Name mentions of the report, sorted and disjoint. */
  readonly names: readonly Mention[];
  readonly fold: Folder;
  readonly source: DisagreementSource;
}

function wordsIn(report: FullReport, span: Span, { names, fold, source }: Reading): readonly QuotedWord[] {
  const { rules } = source;
  const isName = (start: number, end: number) => end <= (spanAt(names, start)?.end ?? -1);
  const inserted = insertedSpans(report.text, span);
  return fold(report.text, span).flatMap(({ key, start, end }) => {
    if (inserted.some((each) => each.start <= start && end <= each.end)) return [];
    const negator = rules.claims.negators.has(key);
    if (!negator && (rules.functionWords.has(key) || rules.functionWords.has(key.split("'")[0] as string)))
      return [];
    const token = spanAt(report.tokens, start);
    const whole = token !== undefined && token.start === start && token.end <= end;
    const lemma = whole ? (fold(token.lemma, { start: 0, end: token.lemma.length })[0]?.key ?? key) : key;
    const rarity = negator ? 0 : rules.background.idf(key);
    const text = report.text.slice(start, end);
    return [
      {
        text,
        key,
        lemma: negator ? NEGATION : lemma,
        root: negator ? NEGATION : rules.claims.root(lemma),
        rarity,
        negates: negator,
        name: isName(start, end),
        start,
        end,
      },
    ];
  });
}

function insertedSpans(text: string, span: Span): readonly Span[] {
  return [...text.slice(span.start, span.end).matchAll(INSERTED)].map((match) => {
    const start = span.start + match.index;
    return { start, end: start + match[0].length };
  });
}

import {
  type AnnotatedReport,
  type Block,
  type Case,
  compareText,
  type Span,
  spansWithin,
} from '../model/index.ts';
import type { IndexedPassage } from '../store/index.ts';
import { termsOf } from './terms.ts';

/** Blocks that nobody searches for: they say nothing of the event. */
const LEFT_OUT: ReadonlySet<Block['kind']> = new Set(['section', 'byline', 'boilerplate']);
/** A paragraph up to this many code units is one passage; news paragraphs rarely are longer. */
const LONGEST_PASSAGE = 1_600;
/** A longer paragraph is cut at sentences into stretches of at most this many code units. */
const WINDOW = 1_000;

/** Terms that stand for what a passage holds, not for a word in it. No stem of a word looks like one. */
export const HOLDS = {
  place: 'xholdsxplace',
  time: 'xholdsxtime',
  person: 'xholdsxperson',
  number: 'xholdsxnumber',
} as const;

/** The term that stands for a mention, by name or pronoun, of an actor of the case. */
export function actorTerm(actor: string): string {
  return `xactorx${actor.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()}`;
}

/** The stretches of all reports that search can return, in the order of the contract. */
export function indexPassages(whole: Pick<Case, 'reports' | 'actors'>): readonly IndexedPassage[] {
  const actors = new Map<string, string>();
  for (const { id, aliases } of whole.actors)
    for (const { name, reports } of aliases)
      for (const report of reports) actors.set(`${report}\n${name}`, id);
  return whole.reports.flatMap((report) => {
    const caseActor = caseActorsOf(report, actors);
    return stretchesOf(report).map((span) => ({
      report: report.id,
      ...span,
      terms: [...wordsIn(report, span), ...held(report, span, caseActor)].join(' '),
    }));
  });
}

/** The stems of a stretch, each followed by that of its lemma where no stemming leads there: `met`, `meet`. */
function wordsIn(report: AnnotatedReport, span: Span): readonly string[] {
  const lemmas = new Map(inside(report.tokens, span).map(({ start, lemma }) => [start, lemma]));
  return termsOf(report.text, span).flatMap(({ stem, word, start }) => {
    const lemma = lemmas.get(start);
    if (lemma === undefined || lemma === word) return [stem];
    const other = termsOf(lemma)[0]?.stem ?? stem;
    return other === stem ? [stem] : [stem, other];
  });
}

/** Case actor of each of the report's own actors, through the spellings of the report. */
function caseActorsOf(
  report: AnnotatedReport,
  actors: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, name } of report.actors ?? []) {
    const actor = actors.get(`${report.id}\n${name}`);
    if (actor !== undefined) found.set(id, actor);
  }
  return found;
}

/** One term for each different place, time and person, so that a passage with more of them counts for more. */
function held(
  report: AnnotatedReport,
  span: Span,
  caseActor: ReadonlyMap<string, string>,
): readonly string[] {
  const terms: string[] = [];
  const each = (term: string, values: readonly (string | null)[]) => {
    for (const value of new Set(values)) if (value !== null) terms.push(term);
  };
  const mentions = inside(report.mentions, span);
  const names = mentions.filter(({ type, form }) => type === 'person' && form === 'name');
  each(
    HOLDS.place,
    inside(report.places, span).map(({ name }) => name),
  );
  each(
    HOLDS.time,
    inside(report.times, span).map(({ edtf }) => edtf),
  );
  each(
    HOLDS.person,
    names.map(({ actor }) => actor),
  );
  each(
    HOLDS.number,
    inside(report.amounts, span).map(({ start }) => String(start)),
  );
  const actors = mentions.flatMap(({ actor }) => (actor === null ? [] : (caseActor.get(actor) ?? [])));
  return [...terms, ...[...new Set(actors)].sort(compareText).map(actorTerm)];
}

function inside<T extends Span>(list: readonly T[] | undefined, span: Span): readonly T[] {
  return list === undefined ? [] : spansWithin(list, span);
}

/** The report's paragraphs, long ones in parts. Sorted and disjoint. */
function stretchesOf(report: AnnotatedReport): readonly Span[] {
  return report.blocks
    .filter((block) => !LEFT_OUT.has(block.kind))
    .flatMap((block) => (block.end - block.start <= LONGEST_PASSAGE ? [block] : windows(report, block)))
    .map(({ start, end }) => ({ start, end }));
}

/** Sentences of a long block in runs of at most `WINDOW`; where there are no sentences, pieces cut at spaces. */
function windows(report: AnnotatedReport, block: Span): readonly Span[] {
  const sentences = inside(report.sentences, block).flatMap((sentence) => pieces(report.text, sentence));
  const parts = sentences.length > 0 ? sentences : pieces(report.text, block);
  const found: Span[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last !== undefined && part.end - last.start <= WINDOW)
      found[found.length - 1] = { start: last.start, end: part.end };
    else found.push({ start: part.start, end: part.end });
  }
  return found;
}

/** The span itself, or, if it is far too long for a sentence, pieces of it that end at a space. */
function pieces(text: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_PASSAGE) {
    const space = text.slice(start, start + WINDOW).lastIndexOf(' ');
    const end = start + (space > 0 ? space : WINDOW);
    found.push({ start, end });
    start = space > 0 ? end + 1 : end;
  }
  if (start < span.end) found.push({ start, end: span.end });
  return found;
}

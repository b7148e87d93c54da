import {
  classOf,
  type Evidence,
  firstEndingAfter,
  type FullReport,
  type Line,
  type Span,
  type Token,
} from '../model/index.ts';
import type { StoryInput } from './types.ts';

/** What a headline says of its subject. */
export interface Headline {
  readonly report: FullReport;
  /** The subject with all that belongs to it. */
  readonly subject: Span;
  /** What is said of it: the verb with its auxiliaries and all that follows. */
  readonly predicate: Span;
}

/** Words that a predicate needs to tell anything. */
const LEAST_WORDS = 3;
/** "..., mayor says", " - The Ashby Post": what a headline puts behind its clause. */
const TAIL = /\s+[|–—-]\s+[^|–—-]{2,40}$|,\s+\p{Lu}?[^,]{2,40}\s(?:says?|said)$/u;

/** The headlines of the story of which subject and verb can be told, the story's own title first. */
export function headlinesOf({ group, reports }: StoryInput): readonly Headline[] {
  const read = reports.flatMap((report) => headlineOf(report) ?? []);
  const own = ({ report }: Headline) => (report.title === group.title ? 0 : 1);
  return [...read].sort((a, b) => own(a) - own(b));
}

/** What the headline of the story's title says of its subject, as an answer to "what"; none if it cannot be told. */
export function headlineAnswer(input: StoryInput): readonly Line[] {
  const report = input.reports.find(({ title }) => title === input.group.title);
  const told = report === undefined ? null : (headlineOf(report)?.predicate ?? wholeOf(report));
  if (report === undefined || told === null) return [];
  const evidence: Evidence = { report: report.id, start: told.start, end: told.end };
  return [{ text: report.text.slice(told.start, told.end), evidence: [evidence] }];
}

/** The headline without what stands before a colon or behind a dash; null where there is none. */
function wholeOf({ blocks, text }: FullReport): Span | null {
  const block = blocks.find(({ kind }) => kind === 'title');
  if (block === undefined) return null;
  const words = text.slice(block.start, block.end);
  const start = block.start + (KICKER.exec(words)?.[0] ?? '').length;
  const tail = TAIL.exec(text.slice(start, block.end));
  const end = tail === null ? block.end : start + tail.index;
  return { start, end: end - trailing(text.slice(start, end)) };
}

/** "Trump election: ", "Ferry fire – ". */
const KICKER = /^[^:–—]{2,30}[:–—]\s+/u;

function headlineOf(report: FullReport): Headline | null {
  const block = report.blocks.find(({ kind }) => kind === 'title');
  if (block === undefined) return null;
  const { tokens, text } = report;
  const from = firstEndingAfter(tokens, block.start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).end <= block.end) to++;
  const verb = mainVerb(tokens, from, to);
  const subject = verb === null ? null : subjectOf(tokens, verb, from);
  if (verb === null || subject === null || isClause(tokens.slice(subject.from, subject.to))) return null;
  const start = (tokens[subject.to] as Token).start;
  const tail = TAIL.exec(text.slice(start, block.end));
  const whole = tail === null ? block.end : start + tail.index;
  const last = Math.min(whole, secondClause(tokens, verb, to) ?? whole);
  const end = last - trailing(text.slice(start, last));
  const words = tokens
    .slice(subject.to, to)
    .filter((token) => token.end <= end && classOf(token) !== 'PUNCT');
  if (words.length < LEAST_WORDS) return null;
  return {
    report,
    subject: { start: (tokens[subject.from] as Token).start, end: (tokens[subject.to - 1] as Token).end },
    predicate: { start, end },
  };
}

/** Start of the joining word before another verb of the same subject: "blames the director and insists she was ahead". */
function secondClause(tokens: readonly Token[], verb: number, to: number): number | null {
  const second = tokens.findIndex(
    (token, index) =>
      index > verb &&
      index < to &&
      token.head === verb &&
      token.deprel === 'conj' &&
      classOf(token) === 'VERB',
  );
  const joint = tokens.findIndex(
    (token, index) => index > verb && token.head === second && token.deprel === 'cc',
  );
  return second < 0 || joint < 0 ? null : (tokens[joint] as Token).start;
}

/** The verb that the headline hangs on, else the first with a subject. */
function mainVerb(tokens: readonly Token[], from: number, to: number): number | null {
  let first: number | null = null;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (classOf(token) !== 'VERB') continue;
    if (token.deprel === 'root') return index;
    if (first === null && subjectOf(tokens, index, from) !== null) first = index;
  }
  return first;
}

/** First word of the verb's subject and the one behind it. */
function subjectOf(
  tokens: readonly Token[],
  verb: number,
  from: number,
): { readonly from: number; readonly to: number } | null {
  for (let index = from; index < verb; index++) {
    const token = tokens[index] as Token;
    if (token.head !== verb || !(token.deprel ?? '').startsWith('nsubj')) continue;
    let [first, last] = [index, index];
    for (let other = from; other < verb; other++)
      if (hangsOn(tokens, other, index)) [first, last] = [Math.min(first, other), Math.max(last, other)];
    return { from: first, to: last + 1 };
  }
  return null;
}

/** "Three dead as fire forces ferry back": no subject, but a clause that was taken for one. */
function isClause(words: readonly Token[]): boolean {
  return words.some((word) => classOf(word) === 'SCONJ' || classOf(word) === 'AUX');
}

/** Steps up a tree: no word of a headline lies deeper. */
const DEEPEST = 40;

function hangsOn(tokens: readonly Token[], index: number, above: number): boolean {
  let at = index;
  for (let step = 0; step < DEEPEST && at >= 0; step++) {
    if (at === above) return true;
    at = (tokens[at] as Token).head ?? -1;
  }
  return false;
}

/** White space and marks at the end. */
function trailing(text: string): number {
  return (/[\s.!?;:,]*$/u.exec(text)?.[0] ?? '').length;
}

import {
  classOf,
  type Evidence,
  firstEndingAfter,
  type FullReport,
  type Line,
  type Span,
  type Token,
} from '../model/index.ts';
import type { BriefRules, StoryInput } from './types.ts';

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
/** "Ferry fire: ", "Ferry fire – ". */
const KICKER = /^[^:–—]{2,30}[:–—]\s+/u;
/** White space and marks at the end. */
const MARKS = /[\s.!?;:,]*$/u;

/** The headlines of the story of which subject and verb can be told, in the order of the reports. */
export function headlinesOf({ reports }: StoryInput, rules: BriefRules): readonly Headline[] {
  return reports.flatMap((report) => headlineOf(report, rules) ?? []);
}

/** What the headline of the story's title says of its subject, as an answer to "what"; none if it cannot be told. */
export function headlineAnswer(input: StoryInput, rules: BriefRules): readonly Line[] {
  const report = input.reports.find(({ title }) => title === input.group.title);
  const told = report === undefined ? null : (headlineOf(report, rules)?.predicate ?? wholeOf(report, rules));
  if (report === undefined || told === null) return [];
  const evidence: Evidence = { report: report.id, start: told.start, end: told.end };
  return [{ text: report.text.slice(told.start, told.end), evidence: [evidence] }];
}

/** The headline without what stands before a colon or behind a dash; null where there is none. */
function wholeOf({ blocks, text }: FullReport, rules: BriefRules): Span | null {
  const block = blocks.find(({ kind }) => kind === 'title');
  if (block === undefined) return null;
  const kicker = KICKER.exec(text.slice(block.start, block.end))?.[0] ?? '';
  const start = block.start + kicker.length;
  return { start, end: endOf(text, { start, end: block.end }, rules) };
}

/** End of what a headline tells: without what it puts behind its clause, and without marks. */
function endOf(text: string, { start, end }: Span, { headlineTail }: BriefRules): number {
  const words = text.slice(start, end);
  const told = words.slice(0, headlineTail.exec(words)?.index ?? words.length);
  return start + told.replace(MARKS, '').length;
}

function headlineOf(report: FullReport, rules: BriefRules): Headline | null {
  const block = report.blocks.find(({ kind }) => kind === 'title');
  if (block === undefined) return null;
  const { tokens, text } = report;
  const from = firstEndingAfter(tokens, block.start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).end <= block.end) to++;
  const verb = mainVerb(tokens, from, to);
  const subject = verb === null ? null : subjectOf(tokens, verb, from);
  if (verb === null || subject === null) return null;
  const start = (tokens[subject.to] as Token).start;
  const span = { start: (tokens[subject.from] as Token).start, end: (tokens[subject.to - 1] as Token).end };
  if (rules.headlineClause.test(text.slice(block.start, start))) return null;
  const end = endOf(text, { start, end: secondClause(tokens, verb, to) ?? block.end }, rules);
  const words = tokens
    .slice(subject.to, to)
    .filter((token) => token.end <= end && classOf(token) !== 'PUNCT');
  if (words.length < LEAST_WORDS) return null;
  return {
    report,
    subject: span,
    predicate: { start, end },
  };
}

/** Start of the joining word before another verb of the same subject: "sells the ferry and buys a mill". */
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

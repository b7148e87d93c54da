import { type Block, type Span, spansWithin } from '../../model/index.ts';
import { type FoldedWord, makeFolder } from '../../text/index.ts';
import type { AlignRules, PassageReport } from '../types.ts';

/** A source that a report names, with the words that name it. */
export interface NamedSource {
  readonly name: string;
  readonly why: string;
}

/** A source that a line credits. */
export interface Credit extends NamedSource {
  /** True if the line says that the source gave a part only: "Additional reporting by". */
  readonly partly: boolean;
}

/** A credit line is no longer than this many words. */
const CREDIT_WORDS = 25;
/** ... and one without a word of crediting no longer than this. */
const BARE_CREDIT_WORDS = 4;
/** No line of that many words is longer. */
const CREDIT_CHARACTERS = 400;
/** Words that name a source stand no further from the shared ones, however long the sentence is. */
const REACH = 400;
/** A credit in brackets stands this early in the first paragraph: "RIGA (Agency) - ". */
const OPENING_CHARACTERS = 80;

/**
 * The agency that a report names for a stretch of it: in the sentences of the stretch ("Agency reported"),
 * else by a credit for the whole report, if that names one agency only.
 */
export function agencyOf(report: PassageReport, span: Span, rules: AlignRules): NamedSource | null {
  for (const name of report.agencies) {
    const words = citing(report, span, { name, rules });
    if (words !== null) return { name, why: `“${words}”` };
  }
  const credited = creditsOf(report, rules);
  return credited.length === 1 ? (credited[0] as NamedSource) : null;
}

/** The other outlet that the sentences of a stretch name as having reported it. */
export function outletCited(
  report: PassageReport,
  span: Span,
  { outlets, rules }: { readonly outlets: readonly (string | null)[]; readonly rules: AlignRules },
): NamedSource | null {
  for (const name of outlets) {
    if (name === null || name === report.outlet) continue;
    const words = citing(report, span, { name, rules });
    if (words !== null) return { name, why: `“${words}”` };
  }
  return null;
}

/** Agencies that a byline, a dateline, the opening or a line at the end gives for the whole report. */
export function creditsOf(report: PassageReport, rules: AlignRules): readonly Credit[] {
  const known = credits.get(rules) ?? new WeakMap<PassageReport, readonly Credit[]>();
  credits.set(rules, known);
  const found = known.get(report) ?? readCredits(report, rules);
  known.set(report, found);
  return found;
}

/** Asked for every passage of a report. */
const credits = new WeakMap<AlignRules, WeakMap<PassageReport, readonly Credit[]>>();

function readCredits(report: PassageReport, rules: AlignRules): readonly Credit[] {
  const lines = creditLines(report, rules);
  return report.agencies.flatMap((name) => {
    const line = lines.find((text) => text.includes(name));
    if (line === undefined) return [];
    const words = makeFolder(rules.folding)(line, { start: 0, end: line.length });
    const partly = words.some((word) => rules.partCreditWords.has(word.key));
    return [{ name, why: `credited in “${line.trim()}”`, partly }];
  });
}

/** The one agency that is credited for the whole report, or null. */
export function creditedAgency(report: PassageReport, rules: AlignRules): NamedSource | null {
  const [credit, ...others] = creditsOf(report, rules);
  return credit === undefined || others.length > 0 || credit.partly ? null : credit;
}

function creditLines(report: PassageReport, rules: AlignRules): string[] {
  const textOf = (block: Span) => report.text.slice(block.start, block.end);
  const heads = report.blocks.filter((block) => block.kind === 'byline' || block.kind === 'dateline');
  const bodies = report.blocks.filter((block) => block.kind === 'body');
  const opening = bodies.slice(0, 1).map((block) => openingOf(textOf(block)));
  const last = report.blocks
    .filter((block): block is Block => block.kind === 'body' || block.kind === 'boilerplate')
    .at(-1);
  const closing = last !== undefined && isCredit(report.text, last, rules) ? [textOf(last)] : [];
  return [...heads.map(textOf), ...opening, ...closing];
}

/** A last line that is hardly more than a name, or says that it is a credit. */
function isCredit(text: string, block: Span, rules: AlignRules): boolean {
  if (block.end - block.start > CREDIT_CHARACTERS) return false;
  const words = makeFolder(rules.folding)(text, block);
  const says = words.some((word) => rules.creditWords.has(word.key));
  return words.length <= (says ? CREDIT_WORDS : BARE_CREDIT_WORDS);
}

/** "RIGA (Agency) - " at the head of the first paragraph, or nothing. */
function openingOf(text: string): string {
  return /^[^.!?]{0,60}\([^)]{2,30}\)/u.exec(text.slice(0, OPENING_CHARACTERS))?.[0] ?? '';
}

/** The words with which the sentences around a span name a source as one that reported, or null. */
function citing(
  report: PassageReport,
  span: Span,
  { name, rules }: { readonly name: string; readonly rules: AlignRules },
): string | null {
  const fold = makeFolder(rules.folding);
  const keys = fold(name, { start: 0, end: name.length }).map((word) => word.key);
  for (const whole of spansWithin(report.sentences, span)) {
    const sentence = {
      start: Math.max(whole.start, span.start - REACH),
      end: Math.min(whole.end, span.end + REACH),
    };
    if (!report.text.slice(sentence.start, sentence.end).includes(name)) continue;
    const words = fold(report.text, sentence);
    const at = words.findIndex((_, index) => keys.every((key, offset) => words[index + offset]?.key === key));
    if (at < 0) continue;
    const found = cueBeside(words, at, at + keys.length, rules);
    if (found !== null)
      return report.text.slice((words[found[0]] as FoldedWord).start, (words[found[1]] as FoldedWord).end);
  }
  return null;
}

/** Indices of the first and last word of "according to NAME", "NAME reported", "told NAME". */
function cueBeside(
  words: readonly FoldedWord[],
  first: number,
  end: number,
  rules: AlignRules,
): [number, number] | null {
  const key = (at: number) => words[at]?.key ?? '';
  const article = key(first - 1) === 'the' ? 1 : 0;
  const before = first - 1 - article;
  if (rules.reportVerbs.has(key(end))) return [first, end];
  if (rules.reportVerbs.has(key(before))) return [before, end - 1];
  for (const phrase of rules.sourcePhrases) {
    const length = phrase.split(' ').length;
    const start = before - length + 1;
    if (
      start >= 0 &&
      words
        .slice(start, before + 1)
        .map((word) => word.key)
        .join(' ') === phrase
    )
      return [start, end - 1];
  }
  return null;
}

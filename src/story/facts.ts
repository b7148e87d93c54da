import { contains, type Evidence, overlaps, type Span, type TimeExpression } from '../model/index.ts';
import { clauseAround, ownPart } from './clauses.ts';
import { type DayRange, daysOf, lengthOf } from './edtf.ts';
import { type ReadSentence, type Word, wordFrom } from './sentence.ts';
import type { StoryInput, TimelineRules } from './types.ts';

/** A clause of a report with the date it tells of. */
export interface DatedFact {
  readonly evidence: Evidence;
  /** Words before the clause that it needs to be read ("She is expected | in Rome on Friday"), or null. */
  readonly opening: Span | null;
  readonly sentence: ReadSentence;
  readonly time: TimeExpression;
  readonly when: string;
  /** The days it may mean, or null. */
  readonly days: DayRange | null;
  /** Verb lemmas of the clause. */
  readonly verbs: ReadonlySet<string>;
  readonly words: readonly Word[];
}

/** Every dated clause of a story's reports, by report, then position. */
export function datedFacts(input: StoryInput, rules: TimelineRules): readonly DatedFact[] {
  return input.reports.flatMap((report) =>
    input
      .sentencesOf(report.id)
      .filter(
        (sentence) => sentence.kind !== 'title' && sentence.kind !== 'caption' && isWholeSentence(sentence),
      )
      .flatMap((sentence) => eachOnce(factsOf(sentence, rules))),
  );
}

/** Of facts with the same words the one of the finest date, else the first: no line is told for two dates. */
function eachOnce(facts: readonly DatedFact[]): readonly DatedFact[] {
  const lengthOfFact = (fact: DatedFact) =>
    fact.days === null ? Number.POSITIVE_INFINITY : lengthOf(fact.days);
  const best = new Map<number, DatedFact>();
  for (const fact of facts) {
    const known = best.get(fact.evidence.start);
    if (known === undefined || lengthOfFact(fact) < lengthOfFact(known)) best.set(fact.evidence.start, fact);
  }
  return [...best.values()];
}

/** False for the rest of a sentence that was cut at an abbreviation or address ("N.C.) said"). */
function isWholeSentence(sentence: ReadSentence): boolean {
  const text = sentence.report.text.slice(sentence.start, sentence.end);
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return !/^[\p{Ll})]/u.test(text) && count(/\(/g) >= count(/\)/g);
}

function factsOf(sentence: ReadSentence, rules: TimelineRules): readonly DatedFact[] {
  const facts: DatedFact[] = [];
  const times = sentence.times.filter(
    (time) => time.edtf !== null && datesItsClause(sentence, time, rules) && !isQuoted(sentence, time),
  );
  times.forEach((time, index) => {
    const previous = times[index - 1];
    if (previous !== undefined && areAlternatives(sentence, previous, time, rules)) return;
    const next = times[index + 1];
    const other = next !== undefined && areAlternatives(sentence, time, next, rules) ? next.edtf : null;
    const others = other === null ? times.filter((item) => item !== time) : [];
    const around = others.length > 0 ? ownPart(sentence, time, rules) : null;
    const clause = wholeQuotations(sentence, around?.part ?? clauseAround(sentence, time, rules));
    if (clause === null) return;
    const words = sentence.words.filter((word) => contains(clause, word));
    const verbs = new Set(words.filter((word) => word.upos === 'VERB').map((word) => word.lemma));
    const evidence = { report: sentence.report.id, start: clause.start, end: clause.end };
    const when = spanning(time.edtf as string, other);
    const opening = around?.part === clause ? around.opening : null;
    facts.push({ evidence, opening, sentence, time, when, days: daysOf(when), verbs, words });
  });
  return facts;
}

/** The clause, or its sentence where the clause cuts a quotation; null where the sentence itself does. */
function wholeQuotations(sentence: ReadSentence, clause: Span): Span | null {
  const { text } = sentence.report;
  const closed = (span: Span) => {
    const words = text.slice(span.start, span.end);
    const count = (mark: RegExp) => words.match(mark)?.length ?? 0;
    return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
  };
  if (closed(clause)) return clause;
  return closed(sentence) ? sentence : null;
}

/** "later in 2018 or early 2019", "from 2018 to 2019": two dates that are one, with only "or" and prepositions or "to" between. */
function areAlternatives(
  sentence: ReadSentence,
  first: TimeExpression,
  second: TimeExpression,
  rules: TimelineRules,
): boolean {
  const between = sentence.words.filter((word) => word.start >= first.end && word.end <= second.start);
  const isRun = isCoarse(first) && isCoarse(second) && between.length === 1;
  if (isRun && rules.ranges.has(between[0]?.text ?? '')) return true;
  return (
    between.some((word) => rules.alternatives.has(word.text)) &&
    between.every((word) => rules.alternatives.has(word.text) || word.upos === 'ADP')
  );
}

/** A month or a year. From one day to another something may also have been moved. */
function isCoarse(time: TimeExpression): boolean {
  return /^\d{4}(?:-\d{2})?$/.test(time.edtf ?? '');
}

/** From the first to the last of two alternative dates. */
function spanning(first: string, second: string | null): string {
  if (second === null || second === first || first.includes('/') || second.includes('/')) return first;
  return first < second ? `${first}/${second}` : `${second}/${first}`;
}

/**
 * True if the time says when its clause holds: no mere length ("since 2014"), no attribute of a noun ("the 2020
 * Olympics", "his November visit"), no yardstick ("stronger than in 1945").
 */
function datesItsClause(sentence: ReadSentence, time: TimeExpression, rules: TimelineRules): boolean {
  const { words } = sentence;
  const first = wordFrom(words, time.start);
  const before = words[first - 1];
  const next = words[wordFrom(words, time.end)];
  if (before !== undefined && rules.lengths.has(before.text)) return negatedEnd(words, first, rules);
  const determined =
    before !== undefined && (rules.determiners.has(before.text) || /^['’]s?$/.test(before.text));
  const attributive = next !== undefined && ['NOUN', 'PROPN', 'ADJ'].includes(next.upos);
  if (determined && attributive) return false;
  if (next !== undefined && /^['’]s?$/.test(next.text) && first > 1) return false;
  if (next?.text.startsWith('-') === true) return false;
  return !words.slice(0, first).some((word) => rules.yardsticks.has(word.text));
}

/** "not ... until 2023" names the beginning. */
function negatedEnd(words: readonly Word[], time: number, rules: TimelineRules): boolean {
  return (
    words[time - 1]?.text === rules.end && words.slice(0, time).some((word) => rules.negations.has(word.text))
  );
}

/** A date in somebody's own words dates what is said, not an event of the account. */
function isQuoted(sentence: ReadSentence, time: TimeExpression): boolean {
  return sentence.report.quotes.some((quote) => quote.kind === 'direct' && overlaps(quote, time));
}

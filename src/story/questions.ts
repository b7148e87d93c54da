import { type Brief, type Evidence, type Line, type NonEmpty, overlaps, type Quote } from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import { clauseAround } from './clauses.ts';
import { headlineAnswer } from './headlines.ts';
import { isVerb, type ReadSentence, type Word } from './sentence.ts';
import { distinctEvidence } from './stops.ts';
import type { StoryInput, StoryRules } from './types.ts';
import { whenOf, whereOf } from './when-where.ts';
import { whoOf } from './who.ts';

type Questions = Omit<Brief, 'sentences'>;

/** At most so many answers to "why" and "how". */
const MOST_ANSWERS = 2;
/** Reasons are looked for in the brief and in so many first sentences of each report. */
const FIRST_RANKS = 3;
const FEWEST_WORDS = 4;
const MOST_WORDS = 35;

/** Who, what, when, where, why and how, from the chosen sentences (the lead first) and the reports. */
export function questionsOf(
  input: StoryInput,
  {
    chosen,
    candidates,
  }: { readonly chosen: readonly Candidate[]; readonly candidates: readonly Candidate[] },
  rules: StoryRules,
): Questions {
  const firsts = candidates.filter(
    (candidate) => candidate.rank < FIRST_RANKS && !chosen.includes(candidate),
  );
  const pool = [...chosen, ...firsts];
  return {
    who: whoOf(input, chosen, rules),
    what: [
      ...headlineAnswer(input, rules.brief),
      ...chosen.slice(0, 1).flatMap((lead) => whatOf(lead, rules)),
    ],
    when: whenOf(input, chosen, rules),
    where: whereOf(input, chosen, rules.brief),
    why: answers(pool, rules.brief.reasons, rules),
    how: answers(pool, rules.brief.means, rules),
  };
}

/**
 * What happened, from the lead: its first clause with its subject; where the lead only says that somebody said it, what
 * was said; without the attribution behind it.
 */
function whatOf(lead: Candidate, rules: StoryRules): readonly Line[] {
  const { sentence } = lead;
  const verb = sentence.words.findIndex((word) => isVerb(word) || word.upos === 'AUX');
  if (verb < 0) return [];
  const first = sentence.words[verb] as Word;
  const said = sentence.report.quotes.find(
    (quote) =>
      quote.stance === undefined &&
      quote.cue !== null &&
      overlaps(quote.cue, sentence) &&
      overlaps(quote, sentence),
  );
  const saidBefore =
    said?.cue != null &&
    said.cue.start <= first.start &&
    first.start < said.start &&
    isClause(sentence, said);
  const start = saidBefore ? contentStart(sentence, said) : sentence.start;
  const clause = clauseAround(sentence, { start, end: saidBefore ? start + 1 : first.end }, rules.timeline);
  const tail = said?.cue != null && said.cue.start >= said.end ? said.end : sentence.end;
  const end = withoutMark(sentence, Math.min(clause.end, tail));
  return end <= start ? [] : [lineAt(sentence, start, end)];
}

/** True if what is said has a subject of its own that reads alone, as "to cooperate" and "it will sell" have not. */
function isClause(sentence: ReadSentence, said: Quote): boolean {
  const within = sentence.words.filter((word) => word.start >= said.start && word.end <= said.end);
  const words = within[0]?.text === 'that' ? within.slice(1) : within;
  const verb = words.findIndex((word) => word.upos === 'VERB' || word.upos === 'AUX');
  return verb > 0 && words[0]?.text !== 'to' && words[0]?.upos !== 'PRON';
}

/** Behind the "that" which opens reported words. */
function contentStart(sentence: ReadSentence, said: Quote): number {
  const first = sentence.words.find((word) => word.start >= said.start);
  const next = sentence.words.find((word) => word.start >= (first?.end ?? said.start));
  return first?.text === 'that' && next !== undefined ? next.start : said.start;
}

/** Clauses that a word of reason or means opens, in the order of the sentences. */
function answers(
  chosen: readonly Candidate[],
  openers: readonly RegExp[],
  rules: StoryRules,
): readonly Line[] {
  const lines: Line[] = [];
  for (const { sentence } of chosen) {
    const text = sentence.report.text.slice(sentence.start, sentence.end);
    for (const opener of openers) {
      const match = opener.exec(text);
      if (match === null) continue;
      const start = sentence.start + match.index + (match[0].length - match[0].trimStart().length);
      const clause = clauseAround(sentence, { start, end: start + 1 }, rules.timeline);
      const aside = /,\s[a-z]+ing\b/.exec(sentence.report.text.slice(start, clause.end));
      const end = withoutMark(sentence, aside === null ? clause.end : start + aside.index);
      const length = sentence.words.filter((word) => word.start >= start && word.end <= end).length;
      if (length >= FEWEST_WORDS && length <= MOST_WORDS) {
        lines.push(lineAt(sentence, start, end));
        break;
      }
    }
    if (lines.length === MOST_ANSWERS) break;
  }
  return lines;
}

function withoutMark(sentence: ReadSentence, end: number): number {
  const last = sentence.words.findLast((word) => word.end <= end && !/^[.,;:!?]+$/.test(word.text));
  return last?.end ?? end;
}

function lineAt(sentence: ReadSentence, start: number, end: number): Line {
  const evidence: Evidence = { report: sentence.report.id, start, end };
  return {
    text: sentence.report.text.slice(start, end),
    evidence: distinctEvidence([evidence]) as unknown as NonEmpty<Evidence>,
  };
}

import { type Claim, type Evidence, overlaps, type Quote, type Span } from '../model/index.ts';
import { contentOf } from './content.ts';
import type { ReadSentence } from './sentence.ts';
import type { BriefRules, StoryInput } from './types.ts';

/** A sentence that may stand in a brief. */
export interface Candidate {
  readonly sentence: ReadSentence;
  readonly evidence: Evidence;
  /** 0 for the first sentence of its report's telling, towards 1 for the last. */
  readonly position: number;
  /** Index among the sentences of the telling. */
  readonly rank: number;
  readonly content: ReadonlySet<string>;
  /** Numbers it tells, those of dates left out: `12`, `five`. */
  readonly figures: ReadonlySet<string>;
  readonly claims: readonly Claim[];
}

const FEWEST_WORDS = 6;
const MOST_WORDS = 70;
/** A sentence is a quotation if more than this part of it is quoted. */
const MOSTLY = 0.6;
/** Shorter ones that are mostly quotation tell nothing by themselves ("Tell me why," Smith said). */
const FEWEST_QUOTED = 14;

/** Whole sentences of the reports that stand on their own: see `standsAlone`. By report, then position. */
export function candidatesOf(input: StoryInput, rules: BriefRules): readonly Candidate[] {
  return input.reports.flatMap((report) => {
    const told = input
      .sentencesOf(report.id)
      .filter((sentence) => sentence.kind === 'body' || sentence.kind === 'list');
    return told.flatMap((sentence, rank) => {
      if (!standsAlone(sentence, rules)) return [];
      const evidence = { report: report.id, start: sentence.start, end: sentence.end };
      return [
        {
          sentence,
          evidence,
          position: told.length < 2 ? 0 : rank / (told.length - 1),
          rank,
          content: contentOf(sentence.words, rules.common),
          figures: figuresOf(sentence),
          claims: input.support.claimsAt(evidence).filter((claim) => claim.story === input.group.id),
        },
      ];
    });
  });
}

function figuresOf(sentence: ReadSentence): ReadonlySet<string> {
  const numbers = sentence.words.filter(
    (word) => word.upos === 'NUM' && !sentence.times.some((time) => overlaps(time, word)),
  );
  return new Set(numbers.map((word) => word.text));
}

/**
 * True for a finished sentence that needs none before it: it ends with a mark, closes its quotation marks, does not
 * begin with a pronoun or connective, and is not somebody's words without the one who said them.
 */
function standsAlone(sentence: ReadSentence, rules: BriefRules): boolean {
  const { words, report } = sentence;
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  const text = report.text.slice(sentence.start, sentence.end);
  if (!/[.!?]["”’')\]]*$/.test(text) || !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (!closesItsMarks(text) || leans(text, rules)) return false;
  if (!words.some((word) => word.upos === 'VERB' || word.upos === 'AUX')) return false;
  return !isBareQuotation(sentence) && namesItsPeople(sentence);
}

function closesItsMarks(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/\(/g) === count(/\)/g);
}

function leans(text: string, rules: BriefRules): boolean {
  return rules.leaning.some((pattern) => pattern.test(text));
}

/** A sentence that is mostly somebody's words and short, or names neither who said them nor that they were said. */
function isBareQuotation(sentence: ReadSentence): boolean {
  return sentence.report.quotes.some(
    (quote) =>
      quote.kind === 'direct' &&
      commonLength(quote, sentence) > MOSTLY * (sentence.end - sentence.start) &&
      (sentence.words.length < FEWEST_QUOTED || !names(quote, sentence)),
  );
}

/** True if the sentence says that or by whom the words were said. */
function names(quote: Quote, sentence: Span): boolean {
  const speaker = quote.speaker?.start;
  return (
    (quote.cue !== null && overlaps(quote.cue, sentence)) ||
    (speaker != null && speaker >= sentence.start && speaker < sentence.end)
  );
}

function commonLength(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** False where a pronoun stands for somebody whom the sentence does not mention before. */
function namesItsPeople(sentence: ReadSentence): boolean {
  const people = sentence.mentions.filter((mention) => mention.type === 'person');
  const pronoun = people.find((mention) => mention.form === 'pronoun');
  return (
    pronoun === undefined || people.some((other) => other.form !== 'pronoun' && other.start < pronoun.start)
  );
}

import {
  classOf,
  type FullReport,
  type Quote,
  type Sentence,
  type Span,
  type Token,
  type Upos,
} from '../../model/index.ts';
import type { ClaimRules } from './types.ts';

/** Words a clause needs on either side of a cut, so that no fragment becomes a claim. */
const LEAST_WORDS = 4;
/** Words within which the verb must follow the subject behind a joining word. */
const SUBJECT_REACH = 8;

/** Characters behind a joining word in which the speaker of a new statement begins. */
const SPEAKER_REACH = 20;

/** Longer sentences, or such with more quotations, are lists or no prose; they stay whole. */
const MOST_TOKENS = 400;
const MOST_QUOTES = 40;

/** Classes of words that may open a subject, that may head one, and that none holds. */
const OPENING_CLASSES: ReadonlySet<Upos> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ']);
const HEAD_CLASSES: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'PRON']);
const NOT_IN_SUBJECT: ReadonlySet<Upos> = new Set(['PUNCT', 'SCONJ', 'PART']);

const WORD = /\p{L}|\p{N}/u;
const OPENING = /[“«]/u;
const CLOSING = /[”»]/u;

/** What stands in a sentence. */
export interface Scene {
  readonly report: FullReport;
  readonly tokens: readonly Token[];
  /** Quotes that reach into the sentence, by position. */
  readonly quotes: readonly Quote[];
}

/**
 * The clauses of a sentence that can stand alone: cut behind a clause that opens it, before a joining word or behind a semicolon where both
 * sides have a verb and the right one a subject of its own, and between statements of two speakers. Never
 * inside quotation marks, nor inside what somebody is reported to have said.
 */
export function clausesOf(sentence: Sentence, scene: Scene, rules: ClaimRules): readonly Span[] {
  const { tokens, quotes } = scene;
  if (tokens.length > MOST_TOKENS || quotes.length > MOST_QUOTES) return [sentence];
  const opening = openingClause(scene, rules);
  const cuts = cutPoints(scene, rules).filter(({ end }) => end > (opening?.next ?? 0));
  const clauses: Span[] = opening === null ? [] : [spanOf(tokens.slice(1, opening.end))];
  let from = opening?.next ?? 0;
  for (const cut of cuts) {
    if (!standsAlone(tokens.slice(from, cut.end)) || !standsAlone(tokens.slice(cut.next))) continue;
    clauses.push(spanOf(tokens.slice(from, cut.end)));
    from = cut.next;
  }
  if (clauses.length === 0) return [sentence];
  clauses.push({ start: (tokens[from] as Token).start, end: sentence.end });
  return clauses;
}

/**
 * The clause before the main one, told as a fact of its own: "As A called for talks, B said ...". It ends at the comma before
 * the first word that does not hang on its verb.
 */
function openingClause({ report, tokens, quotes }: Scene, rules: ClaimRules): Cut | null {
  const [first] = tokens;
  if (first === undefined || !rules.openingWords.has(report.text.slice(first.start, first.end).toLowerCase()))
    return null;
  const offset = report.tokens.indexOf(first);
  const verb = (first.head ?? -1) - offset;
  const head = tokens[verb];
  if (head === undefined || head.deprel !== 'advcl' || !isVerb(head)) return null;
  const comma = tokens.findIndex(
    (token, index) =>
      index > verb &&
      report.text.slice(token.start, token.end) === ',' &&
      !hangsOn(tokens, offset, index + 1, verb),
  );
  const cut = { end: comma, next: comma + 1 };
  if (comma < 0 || insideQuote(quotes, tokens[cut.next] ?? first)) return null;
  const sides = [tokens.slice(1, cut.end), tokens.slice(cut.next)];
  return sides.every((side) => standsAlone(side) && hasSubject(side)) ? cut : null;
}

/** True if the token's path up the tree leads through the verb. */
function hangsOn(tokens: readonly Token[], offset: number, index: number, verb: number): boolean {
  let above = index;
  for (let steps = 0; steps < tokens.length && above >= 0; steps++) {
    if (above === verb) return true;
    above = (tokens[above]?.head ?? -1) - offset;
  }
  return false;
}

interface Cut {
  /** Index behind the last token of the left clause. */
  readonly end: number;
  /** Index of the first token of the right clause. */
  readonly next: number;
}

function cutPoints(scene: Scene, rules: ClaimRules): readonly Cut[] {
  const { report, tokens } = scene;
  const cuts: Cut[] = [];
  let open = false;
  for (const [index, token] of tokens.entries()) {
    const words = report.text.slice(token.start, token.end);
    open = OPENING.test(words) ? true : CLOSING.test(words) ? false : words === '"' ? !open : open;
    if (open || index === 0 || index === tokens.length - 1) continue;
    if (words === ';') cuts.push({ end: index, next: index + 1 });
    else if (rules.joiningWords.has(words.toLowerCase())) {
      const before = tokens[index - 1] as Token;
      const comma = report.text.slice(before.start, before.end) === ',';
      if (!comma && !partsSpeakers(scene, token)) continue;
      if (hasSubject(tokens.slice(index + 1))) cuts.push({ end: comma ? index - 1 : index, next: index + 1 });
    }
  }
  return cuts.filter(({ next }) => !insideQuote(scene.quotes, tokens[next] as Token));
}

/** True if a statement follows whose speaker opens the right clause, so that what goes before is not its. */
function partsSpeakers({ quotes }: Scene, token: Token): boolean {
  const right = quotes.find((quote) => quote.start >= token.end);
  const start = right?.speaker?.start ?? null;
  return start !== null && start >= token.end && start - token.end <= SPEAKER_REACH;
}

function insideQuote(quotes: readonly Quote[], token: Token): boolean {
  return quotes.some((quote) => quote.start < token.start && token.end <= quote.end);
}

/** True if a noun or pronoun stands first and a verb soon follows: `and a spokesman later said`. */
function hasSubject(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((token) => isVerb(token));
  if (verb < 1 || verb > SUBJECT_REACH) return false;
  const subject = tokens.slice(0, verb);
  if (subject.some((token) => NOT_IN_SUBJECT.has(classOf(token)))) return false;
  return (
    OPENING_CLASSES.has(classOf(subject[0])) && subject.some((token) => HEAD_CLASSES.has(classOf(token)))
  );
}

function standsAlone(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => classOf(token) !== 'PUNCT');
  return words.length >= LEAST_WORDS && words.some((token) => isVerb(token));
}

function isVerb(token: Token): boolean {
  const upos = classOf(token);
  return upos === 'VERB' || upos === 'AUX';
}

function spanOf(tokens: readonly Token[]): Span {
  let last = tokens.length - 1;
  while (last > 0 && classOf(tokens[last]) === 'PUNCT' && !WORD.test((tokens[last] as Token).lemma)) last--;
  return { start: (tokens[0] as Token).start, end: (tokens[last] as Token).end };
}

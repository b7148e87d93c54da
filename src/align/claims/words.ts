import { type FullReport, type Mention, type Span, spanAt, spansWithin } from '../../model/index.ts';
import type { Folder } from '../../text/index.ts';
import type { ComparingRules, Word } from './types.ts';

/** Names count half: they tell whom a proposition is about, and that is scored by the actors already. */
const NAME_WEIGHT = 0.5;
const CONTENT = /\p{L}{2}|\p{N}/u;

/** Where the words stand and how they are read. */
export interface WordSource {
  readonly report: FullReport;
  readonly span: Span;
  /** Name mentions that reach into the span, sorted and disjoint. */
  readonly mentions: readonly Mention[];
  /** Who says what the span tells: no part of what is told. */
  readonly tellers?: readonly Span[];
  readonly fold: Folder;
  readonly rules: ComparingRules;
}

/** The folded words of a stretch with lemma, root and rarity. */
export function wordsOf({ report, span, mentions, tellers = [], fold, rules }: WordSource): readonly Word[] {
  const tokens = spansWithin(report.tokens, span);
  return fold(report.text, span).map(({ key, start, end }) => {
    const token = spanAt(tokens, start);
    const whole = token !== undefined && token.start === start && token.end <= end;
    const lemma = whole ? (fold(token.lemma, { start: 0, end: token.lemma.length })[0]?.key ?? key) : key;
    const name = end <= (spanAt(mentions, start)?.end ?? -1);
    const grammar = rules.functionWords.has(key) || rules.functionWords.has(lemma) || !CONTENT.test(key);
    const told = !tellers.some((teller) => teller.start <= start && end <= teller.end);
    const idf = grammar || !told ? 0 : rules.background.idf(key);
    return {
      key,
      lemma,
      root: rules.claims.root(lemma),
      start,
      end,
      name,
      rarity: name ? idf * NAME_WEIGHT : idf,
    };
  });
}

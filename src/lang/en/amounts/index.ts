import {
  type Amount,
  type BlockKind,
  classOf,
  type Document,
  overlaps,
  type Sentence,
  type Span,
  type Step,
  type StepContext,
  spanAt,
  type TimeExpression,
  type Token,
} from '../../../model/index.ts';
import { isCapital, next } from '../times/cursor.ts';
import { type Word, wordsOf } from '../times/lexer.ts';
import { type Figure, figureAt, mayStart, type Unit } from './figures.ts';
import { HomeCurrency } from './home-currency.ts';
import { isLabelled } from './labels.ts';
import type { Source } from './nouns.ts';
import { predicateOf } from './predicate.ts';
import { fractionAt, type Share } from './shares.ts';
import { tokenAt } from './trees.ts';
import { unitBehind } from './units.ts';

/** Blocks that belong to the page, not to what the report tells. */
const OUTSIDE: ReadonlySet<BlockKind> = new Set(['boilerplate', 'byline', 'dateline', 'section']);

interface Given {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly times: readonly TimeExpression[];
}

/**
 * Numbers of something: people, things, money, percentages, measures. Ordinals, dates, labels ("Article 5"), names and
 * numbers that count nothing said are none. Sorted, disjoint. Linear.
 */
export const amounts: Step<'sentences' | 'tokens' | 'times', 'amounts'> = {
  name: 'en/amounts',
  version: 1,
  requires: ['sentences', 'tokens', 'times'],
  provides: ['amounts'],
  run(document, given, context) {
    const found: Amount[] = [];
    const source: Source = {
      text: document.text,
      tokens: given.tokens,
      sentences: given.sentences,
      home: new HomeCurrency(document),
      before: found,
    };
    for (const block of blocksOf(document)) readBlock(block, { source, given, context }, found);
    return { amounts: found };
  },
};

interface Stretch extends Span {
  /** Titles write their words with capitals: no sign of a name there. */
  readonly kind: BlockKind | null;
}

function blocksOf(document: Document): readonly Stretch[] {
  if (document.blocks.length === 0) return [{ start: 0, end: document.text.length, kind: null }];
  return document.blocks.filter((block) => !OUTSIDE.has(block.kind));
}

interface Report {
  readonly source: Source;
  readonly given: Given;
  readonly context: StepContext;
}

function readBlock(block: Stretch, { source, given, context }: Report, found: Amount[]): void {
  const words = wordsOf(source.text, block.start, block.end);
  let behind = block.start;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word.start < behind || !mayStart(word)) continue;
    const share = fractionAt(words, index, source);
    const read = share ?? figureAt(words, index);
    if (read === null) continue;
    const figure = withoutPreposition(words, read, source);
    const amount = amountOf({
      words,
      figure,
      share,
      source,
      given,
      context,
      titled: block.kind === 'title' || block.kind === 'heading',
    });
    if (amount === null) continue;
    found.push(amount);
    behind = amount.end;
  }
}

interface Place {
  readonly words: readonly Word[];
  readonly figure: Figure;
  readonly share: Share | null;
  readonly source: Source;
  readonly given: Given;
  readonly context: StepContext;
  readonly titled: boolean;
}

function amountOf(place: Place): Amount | null {
  const { words, figure, source, given } = place;
  if (isLabelled(words, figure, source) || (!place.titled && isName(words, figure)) || isBoth(words, figure))
    return null;
  if (inTime(words, figure, given.times)) return null;
  const unit: Unit | null = place.share?.unit ?? unitBehind(words, figure, source);
  if (unit === null) return null;
  if (unit.message !== undefined) place.context.report(unit.message);
  const minus = isMinus(words, figure, unit);
  const span = { start: words[figure.start - minus]!.start, end: unit.end };
  return {
    ...span,
    ...(minus === 1 ? below(figure) : scaled(figure, unit.factor)),
    modifier: figure.modifier,
    unit: unit.unit,
    of: unit.of,
    predicate:
      unit.predicate ??
      predicateOf(given, { phrase: span, number: words[figure.end - 1]!.start }, source.text),
    why: figure.said === '' ? unit.why : `"${figure.said}"; ${unit.why}`,
  };
}

/** "A row over three islands", "reports about two men": before a small number in words a noun makes it a preposition. */
function withoutPreposition(words: readonly Word[], figure: Figure, { tokens }: Source): Figure {
  const small = figure.low !== null && figure.low <= SMALL && figure.end === figure.number + 1;
  if (!small || !/^(?:about|over|under|above|below|around)$/.test(figure.said)) return figure;
  const first = words[figure.start]!;
  if (/^\d/.test(words[figure.number]!.text) || first.gap === 2) return figure;
  const before = tokens[tokenAt(tokens, first.start) - 1];
  if (before === undefined || classOf(before) !== 'NOUN') return figure;
  return { ...figure, modifier: 'exact', said: '', start: figure.number };
}

/** Numbers up to here are seldom estimates. */
const SMALL = 12;

/** 1 where "minus six degrees" or "-6C" is below nought, else 0. */
function isMinus(words: readonly Word[], figure: Figure, unit: Unit): 0 | 1 {
  if (unit.unit?.startsWith('degree') !== true || figure.start === 0 || words[figure.start]!.gap === 2)
    return 0;
  const before = words[figure.start - 1]!;
  if (before.lower === 'minus') return 1;
  const glued = figure.start === figure.number && words[figure.start]!.gap === 0 && before.gap === 1;
  return glued && /^[-−–]$/.test(before.text) ? 1 : 0;
}

/** The numbers of a figure in its unit: 26 cents are 0.26 dollars. */
function scaled({ low, high }: Figure, factor = 1): Pick<Amount, 'low' | 'high'> {
  const times = (value: number | null) => (value === null ? null : Number((value * factor).toPrecision(12)));
  return { low: times(low), high: times(high) };
}

/** The numbers of a figure below nought, the lower one first. */
function below({ low, high }: Figure): Pick<Amount, 'low' | 'high'> {
  return { low: high === null ? null : -high, high: low === null ? null : -low };
}

/** "One Belt, One Road", "the Big Three": number words with a capital inside a sentence. */
function isName(words: readonly Word[], figure: Figure): boolean {
  const word = words[figure.number]!;
  if (!isCapital(word) || /^\d/.test(word.text) || figure.currency !== null) return false;
  if (figure.number > figure.start) return false;
  const before = words[figure.number - 1];
  if (word.gap === 2 || before === undefined || /^[.!?:”]$/.test(before.text))
    return isCapital(next(words, figure.end)) && figure.low === 1;
  return !(/^["“]$/.test(before.text) && !isCapital(next(words, figure.end)));
}

/** "The two leaders" says "both": nothing is counted. */
function isBoth(words: readonly Word[], figure: Figure): boolean {
  if (figure.low !== 2 || figure.high !== 2 || figure.start < figure.number) return false;
  const word = words[figure.start]!;
  const before = word.gap === 2 ? '' : (words[figure.start - 1]?.lower ?? '');
  return word.lower === 'two' && /^(?:the|these|those|both|other|between)$/.test(before);
}

/** A number that is part of a date or a length of time. */
function inTime(words: readonly Word[], figure: Figure, times: readonly TimeExpression[]): boolean {
  const span = { start: words[figure.number]!.start, end: words[figure.end - 1]!.end };
  const time = spanAt(times, span.start) ?? spanAt(times, span.end - 1);
  return time !== undefined && overlaps(time, span);
}

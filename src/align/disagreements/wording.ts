import { compareEvidence, contentId, type Disagreement, type Span } from '../../model/index.ts';
import { Groups } from '../../text/index.ts';
import type { AlignRules } from '../types.ts';
import { type Alignment, alignWords, type QuotedWord } from './alignment.ts';
import { type QuotedStretch, quotedStretches } from './stretches.ts';
import type { DisagreementSource, Value } from './types.ts';

/** Part of the rarer words of the shorter quotation that the other must hold; less for a phrase. */
const LEAST_SHARED = 0.6;
const LEAST_SHARED_PHRASE = 0.5;
/** Content words up to which a quotation is a phrase; it is shown whole. */
const PHRASE_WORDS = 4;
/** Content words in common, names aside, below which two quotations only touch. */
const LEAST_WORDS = 2;
/** The same of a word that stands where the other quotation has another one. */
const LEAST_EXCHANGED = 0.5;
/** Words in common from which a negation that one of them has is no slip of the alignment. */
const LEAST_NEGATED = 4;
/** Part of the words that may differ beside a negation, for both to be one statement and its contrary. */
const MOST_OTHERS = 0.2;
/** Words in order, and their part of the shorter quotation, from which two are one statement, however common its words. */
const CLOSE_WORDS = 4;
const CLOSE = 0.7;
/** Rarity of a word that says what was said: its absence counts, and so does its being in both. */
const LEAST_WEIGHT = 2.5;
/** Their rarity together. */
const LEAST_RARITY = 5;

/**
 * Quotations of one speaker on one occasion that differ in words of content between reports. Inflection,
 * spelling, words of grammar and a quotation cut short are no difference.
 */
export function wordingDisagreements(source: DisagreementSource): Disagreement[] {
  const storyOf = new Map(
    source.stories.flatMap((story) => story.reports.map((id) => [id, story.id] as const)),
  );
  const blocks = new Map<string, QuotedStretch[]>();
  for (const stretch of quotedStretches(source)) {
    const key = `${storyOf.get(stretch.report) ?? stretch.report}\n${stretch.speaker}`;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [stretch]);
    else block.push(stretch);
  }
  return [...blocks].flatMap(([key, block]) =>
    blockDisagreements(block, key.split('\n')[0] as string, source),
  );
}

function blockDisagreements(
  block: readonly QuotedStretch[],
  story: string,
  source: DisagreementSource,
): Disagreement[] {
  const groups = new Groups(block.length);
  const windows = new Map<number, Span>();
  const whys = new Map<number, Difference>();
  for (const [i, j] of touchingPairs(block)) {
    const [short, long] = orderByLength(block, i, j);
    const alignment = alignWords((block[short] as QuotedStretch).words, (block[long] as QuotedStretch).words);
    const why = differenceOf(block[short] as QuotedStretch, alignment, source.rules);
    if (why === null) continue;
    groups.unite(i, j);
    const [here, there] = alignment.windows;
    widen(windows, short, shownSpan(block[short] as QuotedStretch, here));
    widen(windows, long, shownSpan(block[long] as QuotedStretch, there));
    whys.set(i, whys.get(i) ?? why);
  }
  return groups
    .all()
    .filter((group) => group.length > 1)
    .map((group) => {
      const values = group
        .map((index) => shownValue(block[index] as QuotedStretch, windows.get(index) as Value, source))
        .sort(compareEvidence);
      const parts = values.flatMap(({ report, start, end }) => [report, start, end]);
      const found = group.flatMap((index) => whys.get(index) ?? []);
      const contrary = found.find((each) => each.contrary);
      const { why } = contrary ?? (found[0] as Difference);
      const speaker = (block[group[0] as number] as QuotedStretch).name;
      const id = contentId('disagreement', 'wording', ...parts);
      const said =
        contrary === undefined ? 'is quoted in different words' : 'is quoted with and without a negation';
      return {
        id,
        story,
        kind: 'wording',
        severity: contrary === undefined ? 'wording' : 'conflict',
        claim: null,
        values,
        why: `${speaker} ${said}: ${why}`,
      } as const;
    });
}

/** What differs between two quotations of one statement. */
interface Difference {
  readonly why: string;
  /** True if one negates what the other says, in the same words otherwise. */
  readonly contrary: boolean;
}

/** Pairs of different reports that share two content roots. */
function touchingPairs(block: readonly QuotedStretch[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  for (const [index, stretch] of block.entries()) {
    for (const root of new Set(stretch.words.map((word) => word.root))) {
      const list = holders.get(root);
      if (list === undefined) holders.set(root, [index]);
      else list.push(index);
    }
  }
  const counts = new Map<number, number>();
  for (const list of holders.values()) {
    for (const [at, first] of list.entries()) {
      for (const second of list.slice(at + 1)) {
        if (block[first]?.report === block[second]?.report) continue;
        const key = first * block.length + second;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_WORDS)
    .map(([key]) => [Math.floor(key / block.length), key % block.length] as const)
    .sort(([a, x], [b, y]) => a - b || x - y);
}

function orderByLength(block: readonly QuotedStretch[], i: number, j: number): readonly [number, number] {
  return (block[i] as QuotedStretch).words.length <= (block[j] as QuotedStretch).words.length
    ? [i, j]
    : [j, i];
}

/** What differs; null if nothing of weight does, or the two are not the same statement. */
function differenceOf(short: QuotedStretch, alignment: Alignment, rules: AlignRules): Difference | null {
  const { pairs, extra, missing, exchanged } = alignment;
  const rarity = (words: readonly { readonly rarity: number }[]) =>
    words.reduce((sum, word) => sum + word.rarity, 0);
  const common = pairs.filter(([word]) => !word.name && word.rarity >= LEAST_WEIGHT).map(([word]) => word);
  const telling = common.length >= LEAST_WORDS && rarity(common) >= LEAST_RARITY;
  if (!telling && !(pairs.length >= CLOSE_WORDS && pairs.length >= CLOSE * short.words.length)) return null;
  const least = short.words.length <= PHRASE_WORDS ? LEAST_SHARED_PHRASE : LEAST_SHARED;
  if (rarity(pairs.map(([word]) => word)) < least * rarity(short.words)) return null;
  const changed = pairs.filter(([word, other]) => word.lemma !== other.lemma && word.key !== other.key);
  const negated =
    missing.filter((word) => word.negates).length !== extra.filter((word) => word.negates).length;
  const weighty = [...missing, ...extra].filter(
    (word) =>
      word.rarity >= (exchanged.has(word) ? LEAST_EXCHANGED : LEAST_WEIGHT) && !rules.titles.has(word.key),
  );
  if (changed.length === 0 && !negated && weighty.length === 0) return null;
  const parts = [
    ...changed.map(([word, other]) => `“${word.text}” for “${other.text}”`),
    ...missing.map((word) => `“${word.text}” only in one`),
    ...extra.map((word) => `“${word.text}” only in the other`),
  ];
  const [here, there] = alignment.windows;
  const inside = (words: readonly QuotedWord[], window: Span) =>
    words.filter((word) => word.negates && window.start < word.start && word.end < window.end).length;
  const contrary =
    inside(missing, here) !== inside(extra, there) &&
    pairs.length >= LEAST_NEGATED &&
    changed.length + weighty.length <= MOST_OTHERS * pairs.length;
  return { why: parts.slice(0, 3).join(', '), contrary };
}

function shownSpan(stretch: QuotedStretch, window: Span): Span {
  return stretch.words.length <= PHRASE_WORDS ? { start: stretch.start, end: stretch.end } : window;
}

function widen(
  windows: Map<number, { start: number; end: number }>,
  index: number,
  span: { start: number; end: number },
): void {
  const known = windows.get(index) ?? span;
  windows.set(index, { start: Math.min(known.start, span.start), end: Math.max(known.end, span.end) });
}

function shownValue(
  stretch: QuotedStretch,
  window: { start: number; end: number },
  source: DisagreementSource,
): Value {
  const report = source.reports.find((each) => each.id === stretch.report);
  const value = (report?.text ?? '').slice(window.start, window.end).replace(/\s+/gu, ' ');
  return { report: stretch.report, start: window.start, end: window.end, value };
}

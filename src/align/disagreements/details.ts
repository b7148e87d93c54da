import {
  type ActorType,
  compareEvidence,
  contentId,
  type Disagreement,
  type FullReport,
  type Mention,
  overlaps,
  type Span,
  spansWithin,
  type TimeExpression,
} from '../../model/index.ts';
import { compareActors } from '../actors/index.ts';
import { daysMeet, daysOf } from '../claims/days.ts';
import type { Match } from '../claims/index.ts';
import type { Proposition, Word } from '../claims/types.ts';
import { shareWord } from './counterparts/verdicts.ts';
import { markedSpans } from './stretches.ts';
import type { DisagreementSource, Value } from './types.ts';
import { differingWords } from './word-diff.ts';

/** Share of word pairs from which two sentences are one sentence with a detail changed. */
const SAME_SENTENCE = 0.6;
const LEAST_WORDS = 8;
const NAMED: ReadonlySet<ActorType> = new Set(['person', 'organisation']);

type Kind = 'polarity' | 'date' | 'place' | 'actor' | 'speaker';

interface Detail {
  readonly kind: Kind;
  readonly spans: readonly [Span, Span];
}

/**
 * One detail changed in a sentence that two reports otherwise have in equal words: a negation, an opposite, a
 * day, a place, a person or institution. Only there is it sure that both tell of the same. Words that only one
 * of them adds are let be, but for a negation.
 */
export function detailDisagreements(source: DisagreementSource): Disagreement[] {
  const byId = new Map(source.reports.map((report) => [report.id, report]));
  const storyOf = new Map(
    source.stories.flatMap((story) => story.reports.map((id) => [id, story.id] as const)),
  );
  const found = new Map<string, { kind: Kind; claim: string; story: string; values: Map<string, Value> }>();
  for (const match of source.claims.matches) {
    const story = storyOf.get(match.a.report);
    if (!match.joined || story === undefined || story !== storyOf.get(match.b.report)) continue;
    const detail = detailOf(match, { source, byId });
    if (detail === null) continue;
    const claim = source.claims.claimOf(match.a);
    const key = `${claim}\n${detail.kind}`;
    const entry = found.get(key) ?? { kind: detail.kind, claim, story, values: new Map<string, Value>() };
    found.set(key, entry);
    for (const [index, { report: id }] of [match.a, match.b].entries()) {
      const { start, end } = detail.spans[index] as Span;
      const value = (byId.get(id) as FullReport).text.slice(start, end).replace(/\s+/gu, ' ');
      entry.values.set(`${id}\n${start}`, { report: id, start, end, value });
    }
  }
  return [...found.values()].map(({ kind, claim, story, values }) => {
    const sorted = [...values.values()].sort(compareEvidence);
    const parts = sorted.flatMap(({ report, start, end }) => [report, start, end]);
    const shown = [...new Set(sorted.map(({ value }) => `“${value}”`))].join(' against ');
    const why = `${shown} in otherwise equal words`;
    return {
      id: contentId('disagreement', kind, ...parts),
      story,
      kind,
      severity: 'conflict',
      claim,
      values: sorted,
      why,
    };
  });
}

interface Context {
  readonly source: DisagreementSource;
  readonly byId: ReadonlyMap<string, FullReport>;
}

function detailOf({ a, b, score }: Match, context: Context): Detail | null {
  if (score.wording < SAME_SENTENCE || Math.min(a.words.length, b.words.length) < LEAST_WORDS) return null;
  const differing = differingWords(a.words, b.words);
  if (differing === null) return null;
  const { rules } = context.source;
  const isContent = (word: Word) => rules.claims.negators.has(word.key) || !rules.functionWords.has(word.key);
  const differences = differing
    .map(([left, right]) => [left.filter(isContent), right.filter(isContent)] as const)
    .filter(([left, right]) => left.length + right.length > 0);
  const changed = differences.filter(([left, right]) => left.length > 0 && right.length > 0);
  const content = differences.length === 1 ? differences[0] : changed.length === 1 ? changed[0] : undefined;
  if (content === undefined) return null;
  if (isQuoted(a.report, content[0], context) || isQuoted(b.report, content[1], context)) return null;
  return polarityOf(a, b, { content, context }) ?? slotOf(a, b, { content, context });
}

interface Differing {
  readonly content: readonly [readonly Word[], readonly Word[]];
  readonly context: Context;
}

/** A word inside quotation marks is one of wording, whatever it changes. */
function isQuoted(id: string, words: readonly Word[], { byId }: Context): boolean {
  const report = byId.get(id) as FullReport;
  return report.quotes.some(
    (quote) =>
      quote.kind !== 'indirect' &&
      words.some((word) => overlaps(word, quote)) &&
      markedSpans(report, quote).some((span) => words.some((word) => overlaps(word, span))),
  );
}

function polarityOf(a: Proposition, b: Proposition, { content, context }: Differing): Detail | null {
  const { claims } = context.source.rules;
  const [left, right] = content;
  const spans = [a, b] as const;
  const [only, other] = left.length > 0 ? [left, right] : [right, left];
  const holder = only === left ? a : b;
  if (only.length === 1 && other.length === 0) {
    const word = only[0] as Word;
    const next = holder.words[holder.words.indexOf(word) + 1];
    const hollow = next !== undefined && claims.hollow.has(next.key);
    return claims.negators.has(word.key) && !hollow ? { kind: 'polarity', spans } : null;
  }
  if (left.length !== 1 || right.length !== 1) return null;
  const opposite = claims.opposite((left[0] as Word).root, (right[0] as Word).root);
  return opposite ? { kind: 'polarity', spans: [left[0] as Word, right[0] as Word] } : null;
}

/** All words that differ stand in one time, one place or one name on either side, and these exclude each other. */
function slotOf(a: Proposition, b: Proposition, { content, context }: Differing): Detail | null {
  const [left, right] = content;
  if (left.length === 0 || right.length === 0) return null;
  const [one, other] = [context.byId.get(a.report) as FullReport, context.byId.get(b.report) as FullReport];
  const times = [
    holding(one.times, a, isLast(b, right) ? left.slice(0, 1) : left),
    holding(other.times, b, isLast(a, left) ? right.slice(0, 1) : right),
  ] as const;
  if (times[0] !== undefined && times[1] !== undefined) {
    const sure = differByWeekday(left, right, context) || times.every((time) => time?.anchor === null);
    return sure && daysApart(times[0], times[1]) ? { kind: 'date', spans: [times[0], times[1]] } : null;
  }
  const names = [nameAt(one, a, left), nameAt(other, b, right)] as const;
  if (names[0] !== undefined && names[1] !== undefined) {
    const spans = [names[0], names[1]] as const;
    if (!differentActors([one, names[0]], [other, names[1]], context.source)) return null;
    return { kind: speaks(one, names[0]) && speaks(other, names[1]) ? 'speaker' : 'actor', spans };
  }
  const places = [holding(one.places, a, left), holding(other.places, b, right)] as const;
  if (places[0] === undefined || places[1] === undefined) return null;
  const alike = places[0].precision === places[1].precision && places[0].precision !== 'region';
  return alike && !shareWord(places[0].name, places[1].name)
    ? { kind: 'place', spans: [places[0], places[1]] }
    : null;
}

/** True if the words end their proposition: what the other one has behind its time is an addition. */
function isLast(proposition: Proposition, words: readonly Word[]): boolean {
  return words.at(-1) === proposition.words.at(-1);
}

/** Both name a weekday, and not the same: no day of publication has to be known for that. */
function differByWeekday(left: readonly Word[], right: readonly Word[], { source }: Context): boolean {
  const { weekdays } = source.rules;
  const [one, other] = [left, right].map((words) => words.find((word) => weekdays.includes(word.key))?.key);
  return one !== undefined && other !== undefined && one !== other;
}

function daysApart(a: TimeExpression, b: TimeExpression): boolean {
  const [first, second] = [daysOf(a.edtf ?? ''), daysOf(b.edtf ?? '')];
  return first !== null && second !== null && !daysMeet(first, second);
}

function holding<T extends Span>(list: readonly T[], within: Span, words: readonly Word[]): T | undefined {
  return spansWithin(list, within).find((span) =>
    words.every((word) => span.start <= word.start && word.end <= span.end),
  );
}

function nameAt(report: FullReport, within: Span, words: readonly Word[]): Mention | undefined {
  const names = report.mentions.filter(
    (mention) =>
      mention.form === 'name' &&
      NAMED.has(mention.type) &&
      mention.start >= within.start &&
      mention.end <= within.end,
  );
  return holding(names, within, words);
}

type Named = readonly [FullReport, Mention];

/** True if the names are of one type and nothing says that they are one actor. */
function differentActors([one, a]: Named, [other, b]: Named, { actors, rules }: DisagreementSource): boolean {
  const left = a.actor === null ? null : actors.node(one.id, a.actor);
  const right = b.actor === null ? null : actors.node(other.id, b.actor);
  if (left === null || right === null || left.type !== right.type) return false;
  if (actors.of(one.id, left.actor.id) === actors.of(other.id, right.actor.id)) return false;
  const verdicts = [compareActors(left, right, rules.actors), compareActors(right, left, rules.actors)];
  return verdicts.every(({ kind }) => kind === 'none' || kind === 'clash');
}

function speaks(report: FullReport, mention: Mention): boolean {
  return report.quotes.some((quote) => quote.speaker?.start === mention.start);
}

import {
  type Amount,
  classOf,
  firstEndingAfter,
  type FullReport,
  type Span,
  spanAt,
  spansWithin,
  type TimeExpression,
  type Token,
} from '../../model/index.ts';
import { daysOf } from '../claims/days.ts';
import { dayNumber } from '../dates/days.ts';
import type { CountSlot, SlotForm, SlotRules } from './slot-rules.ts';

/** Tokens behind a number in which the word stands that says what became of the counted. */
const BEHIND = 6;
/** Tokens before a number in which "death toll" may stand. */
const TOLL_REACH = 12;
/** Tokens before a verb, or before a number, in which a word may leave open whether it happened. */
const OPEN_REACH = 4;
/** Tokens before a number in which "including" makes it a part. */
const PART_REACH = 3;
/** Tokens before the verb in which its subject stands. */
const SUBJECT_REACH = 5;
/** Days before publication of which a figure still belongs to the news reported. */
const NEWS_DAYS = 31;

/** A number that fills a slot of its report. */
export interface SlotFigure {
  readonly report: FullReport;
  readonly amount: Amount;
  readonly sentence: Span;
  readonly slot: CountSlot;
  /** The subject whose figure it is, where the slot has one. */
  readonly owner: Token | null;
}

/** A number among the tokens of its sentence. */
interface Scene {
  readonly report: FullReport;
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  /** Lower-case words of the tokens. */
  readonly words: readonly string[];
  readonly amount: Amount;
  /** Index of the number's first token, and of the first one behind it. */
  readonly first: number;
  readonly behind: number;
}

/**
 * The numbers of a report's headline and body that fill a slot as plain facts of the event reported: nothing
 * possible or denied, no part of another number, and no other time.
 */
export function slotFigures(report: FullReport, rules: SlotRules): readonly SlotFigure[] {
  return report.amounts.flatMap((amount) => {
    if (amount.low === null || amount.modifier === 'up-to' || !isTold(report, amount)) return [];
    const sentence = spanAt(report.sentences, amount.start);
    if (sentence === undefined || amount.end > sentence.end) return [];
    const scene = sceneOf(report, amount, sentence);
    if (isPart(scene, rules) || !isOfTheNews(scene, rules)) return [];
    const found = slotOf(scene, rules);
    return found === null ? [] : [{ report, amount, sentence, ...found }];
  });
}

function isTold(report: FullReport, amount: Span): boolean {
  if (report.blocks.length === 0) return true;
  const kind = spanAt(report.blocks, amount.start)?.kind;
  return kind === 'title' || kind === 'body' || kind === 'list';
}

function sceneOf(report: FullReport, amount: Amount, sentence: Span): Scene {
  const tokens = spansWithin(report.tokens, sentence);
  return {
    report,
    sentence,
    tokens,
    words: tokens.map((token) => report.text.slice(token.start, token.end).toLowerCase()),
    amount,
    first: firstEndingAfter(tokens, amount.start),
    behind: firstEndingAfter(tokens, amount.end),
  };
}

function slotOf(scene: Scene, rules: SlotRules): Pick<SlotFigure, 'slot' | 'owner'> | null {
  for (const slot of rules.slots) {
    for (const form of slot.forms) {
      const at = form.units.has(scene.amount.unit ?? '') ? wordAt(scene, form, rules) : null;
      if (at === null) continue;
      if (slot.owner === 'event') return isRate(scene) ? null : { slot, owner: null };
      const owner = subjectOf(scene, at, rules);
      return owner === null ? null : { slot, owner };
    }
  }
  return null;
}

/** Index of the token that puts the number into the slot, or null. */
function wordAt(scene: Scene, form: SlotForm, rules: SlotRules): number | null {
  const { words, first, behind } = scene;
  switch (form.where) {
    case 'inside':
      return behind - first > 1 && form.words.has(words[behind - 1] as string) ? behind - 1 : null;
    case 'object':
      return form.words.has(words[first - 1] ?? '') && !isOpen(scene, first - 1, rules) ? first - 1 : null;
    case 'toll':
      return tollAt(scene, form, rules);
    case 'behind':
    case 'undergone':
      return behindAt(scene, form, rules);
  }
}

function behindAt(scene: Scene, form: SlotForm, rules: SlotRules): number | null {
  const { tokens, words, behind } = scene;
  let passive = false;
  for (let at = behind; at < Math.min(tokens.length, behind + BEHIND); at++) {
    const word = words[at] as string;
    if (form.words.has(word)) return form.where === 'behind' || passive || isShort(scene, at) ? at : null;
    const upos = classOf(tokens[at]);
    passive ||= rules.passive.has(word);
    if (rules.passive.has(word)) continue;
    if (leavesOpen(word, rules) || rules.infinitive.has(word) || rules.relative.has(word)) return null;
    if (upos === 'PUNCT' || upos === 'SCONJ' || upos === 'CCONJ' || upos === 'VERB' || upos === 'NUM')
      return null;
  }
  return null;
}

/** "Three people killed in fire": a passive without its auxiliary has no object behind it. */
function isShort({ tokens }: Scene, at: number): boolean {
  const next = classOf(tokens[at + 1]);
  return (
    at + 1 >= tokens.length || next === 'ADP' || next === 'PUNCT' || next === 'CCONJ' || next === 'SCONJ'
  );
}

/** "The death toll rose to five". */
function tollAt({ words, first }: Scene, form: SlotForm, rules: SlotRules): number | null {
  for (let at = first - 1; at >= Math.max(0, first - TOLL_REACH); at--) {
    const word = words[at] as string;
    if (form.words.has(word)) return at;
    if (leavesOpen(word, rules)) return null;
  }
  return null;
}

/** A word before `at` leaves open whether it happened: "could kill", "to kill", "did not kill". */
function isOpen({ words }: Scene, at: number, rules: SlotRules): boolean {
  if (rules.infinitive.has(words[at - 1] ?? '')) return true;
  return words.slice(Math.max(0, at - OPEN_REACH), at).some((word) => leavesOpen(word, rules));
}

function leavesOpen(word: string, rules: SlotRules): boolean {
  return rules.doubtful.has(word) || rules.ahead.has(word);
}

function isPart({ words, first, behind, amount, report }: Scene, rules: SlotRules): boolean {
  if (words.slice(Math.max(0, first - PART_REACH), first).some((word) => rules.part.has(word))) return true;
  if (rules.rest.has(words[behind] ?? '')) return true;
  const own = report.text.slice(amount.start, amount.end).toLowerCase().split(/\s+/u);
  return own.some((word, index) => rules.rest.has(word) && own[index + 1] !== 'than');
}

/** Nothing in the sentence puts the number into another time than that of the news. */
function isOfTheNews({ report, words, sentence }: Scene, rules: SlotRules): boolean {
  if (words.some((word) => rules.otherTimes.has(word))) return false;
  return told(report, sentence).every((span) =>
    spansWithin(report.times, span).every((time) => isNear(time, report)),
  );
}

/** The sentence, with the one before it where it only goes on about what that names ("It killed 600"). */
function told(report: FullReport, sentence: Span): readonly Span[] {
  const first = spansWithin(report.tokens, sentence)[0];
  const before = report.sentences[firstEndingAfter(report.sentences, sentence.start) - 1];
  return classOf(first) === 'PRON' && before !== undefined ? [before, sentence] : [sentence];
}

/** True unless the time lies long before the report, or after it. */
export function isNear(time: TimeExpression, report: FullReport): boolean {
  if (time.value === 'PAST_REF') return false;
  const days = time.edtf === null ? null : daysOf(time.edtf);
  if (days === null) return true;
  const published = dayNumber(report.published?.value ?? '');
  const first = dayNumber(days.first);
  return published !== null && first !== null && first >= published - NEWS_DAYS && first <= published + 1;
}

/** True for a sentence that tells what is so each year, or for a length of time. */
function isRate({ report, sentence }: Scene): boolean {
  return spansWithin(report.times, sentence).some(({ type }) => type === 'SET' || type === 'DURATION');
}

/** The noun before the verb: "the mill employs", "the mill, which employs". */
function subjectOf({ tokens, words }: Scene, verb: number, rules: SlotRules): Token | null {
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_REACH); at--) {
    const token = tokens[at] as Token;
    const upos = classOf(token);
    if (upos === 'NOUN' || upos === 'PROPN') return token;
    const between = upos === 'AUX' || upos === 'ADV' || rules.relative.has(words[at] as string);
    if (!between && words[at] !== ',') return null;
  }
  return null;
}

import { type Amount, classOf, type Span, spanAt } from '../../../model/index.ts';
import { next } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import { SCALES } from '../times/numbers.ts';
import type { Figure, Unit } from './figures.ts';
import type { Source } from './nouns.ts';
import { ALONE } from './people.ts';
import { isPlural, singularOf } from './plurals.ts';
import { dependentOf, governorOf, relationOf, tokenAt } from './trees.ts';
import { MEASURES } from './words.ts';

/** True where no word behind a number says what it counts. */
function standsAlone(words: readonly Word[], figure: Figure): boolean {
  return (
    figure.low !== null &&
    figure.currency === null &&
    // "They rose one by one": a pronoun.
    words[figure.end - 1]!.lower !== 'one' &&
    ALONE.test(next(words, figure.end).lower)
  );
}

const endOf = (words: readonly Word[], figure: Figure): number => words[figure.end - 1]!.end;

/** "aged 51", "at the age of 51", "Mara Ode, 51, said": years of a life. */
export function age(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  if (figure.low === null || figure.low !== figure.high || !Number.isInteger(figure.low)) return null;
  if (figure.low < 1 || figure.low > OLDEST || figure.start === 0 || words[figure.start]!.gap === 2)
    return null;
  const before = words[figure.start - 1]!;
  const named = words[figure.start - 2];
  const after = next(words, figure.end);
  const said =
    /^(?:aged|age)$/.test(before.lower) ||
    (before.lower === 'of' && named?.lower === 'age' && before.gap !== 2) ||
    (before.lower === 'as' && /^(?:young|old)$/.test(named?.lower ?? ''));
  const apposed =
    before.text === ',' &&
    /^(?:,|\.|;)$/.test(after.text) &&
    figure.end === figure.number + 1 &&
    figure.start === figure.number &&
    figure.low >= YOUNGEST &&
    before.gap === 0 &&
    /^\p{Lu}\p{Ll}/u.test(named?.text ?? '') &&
    !MONTHS.test(named?.lower ?? '') &&
    (/^\p{Lu}/u.test(words[figure.start - 3]?.text ?? '') || isGrownUp(figure.low, after, source));
  if (!said && !apposed) return null;
  return { unit: 'year', of: null, end: endOf(words, figure), why: said ? 'age' : 'age behind a name' };
}

/** Behind a surname alone the age of an adult, and only where the sentence goes on with what the person does. */
function isGrownUp(years: number, comma: Word, { tokens }: Source): boolean {
  if (years < 18 || years > 99 || comma.text !== ',') return false;
  const behind = tokens[tokenAt(tokens, comma.end)];
  return behind !== undefined && (/^(?:VERB|AUX)$/.test(behind.upos) || behind.lemma === 'who');
}

const OLDEST = 122;
/** Below it a number behind a name and comma may be a score or rank. */
const YOUNGEST = 5;
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|chapter|article)$/;

/** "$5 billion on top of the four billion it has": a bare sum in the currency of the sentence. */
export function sameCurrency(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  const scale = SCALES.get(words[figure.end - 1]!.lower) ?? 0;
  const after = next(words, figure.end);
  if (scale < 1e6 || figure.currency !== null || !(ALONE.test(after.lower) || PRONOUNS.test(after.lower)))
    return null;
  const before = amountBefore(source, words[figure.number]!.start);
  if (before === null || !/^[A-Z]{3}$/.test(before.unit ?? '')) return null;
  return { unit: before.unit, of: null, end: endOf(words, figure), why: 'sum in the currency before it' };
}

const PRONOUNS = /^(?:it|he|she|they|we|that|which|of)$/;

/** "400 jobs in Vell, 300 in Oster and 20 in Tarn": a list goes on counting the same. */
export function listed(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  if (!standsAlone(words, figure) || figure.start === 0 || words[figure.start]!.gap === 2) return null;
  if (!/^(?:,|;|and|or|but|plus)$/.test(words[figure.start - 1]!.lower)) return null;
  if (!/^(?:in|at|from|near|on|for|outside)$/.test(next(words, figure.end).lower)) return null;
  const before = amountBefore(source, words[figure.number]!.start);
  return before === null || !isCount(before)
    ? null
    : again(before, words, figure, 'the list goes on counting');
}

/** "Police counted 500 marchers; organizers spoke of 2,000": another figure for what was counted before. */
export function estimated(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  if (!standsAlone(words, figure) || figure.start < 2 || words[figure.start]!.gap === 2) return null;
  const lead = words[figure.start - 1]!.lower;
  const verb = words.slice(Math.max(0, figure.start - ESTIMATE_REACH), figure.start - 1);
  const verbs = lead === 'of' ? verb.slice(-1) : lead === 'at' ? verb : [];
  if (!verbs.some((word) => ESTIMATING.test(word.lower))) return null;
  const position = words[figure.number]!.start;
  const before = source.before.at(-1);
  if (before === undefined || position - before.end > ESTIMATE_DISTANCE || !isCount(before)) return null;
  return again(before, words, figure, 'another figure for');
}

/** "From 400 voters to 560": a change goes on counting the same. */
export function changedTo(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  if (!standsAlone(words, figure) || words[figure.start - 1]?.lower !== 'to') return null;
  const before = amountBefore(source, words[figure.number]!.start);
  if (before === null || before.unit === null) return null;
  const from = /\bfrom\s+$/i.test(source.text.slice(Math.max(0, before.start - FROM), before.start));
  const near = words[figure.start - 1]!.start - before.end <= CHANGE_DISTANCE;
  return from && near ? again(before, words, figure, 'changed in') : null;
}

/** Characters that hold "from" before a figure, and between the figures of a change. */
const FROM = 8;
const CHANGE_DISTANCE = 30;

/** "Twelve people fell, three of them children": part of what was counted before. */
export function ofThem(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  if (figure.low === null || figure.currency !== null || next(words, figure.end).lower !== 'of') return null;
  if (!/^(?:them|whom|which)$/.test(next(words, figure.end + 1).lower)) return null;
  const before = source.before.at(-1);
  const near = before !== undefined && words[figure.number]!.start - before.end < ESTIMATE_DISTANCE;
  return near && isCount(before) ? again(before, words, figure, 'part of') : null;
}

/** "Of the 3,400 people in the valley, 1,900 live in Lowick": a part of what the sentence begins with, before its verb. */
export function partitive(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  if (figure.low === null || figure.currency !== null || words[figure.start - 1]?.text !== ',') return null;
  const verb = source.tokens[tokenAt(source.tokens, next(words, figure.end).start)];
  // "live" may be taken for an adverb or a noun; several of a noun are a plural.
  const noun =
    verb !== undefined && classOf(verb) === 'NOUN' && (figure.low <= 1 || isPlural(wordOf(source, verb)));
  if (verb === undefined || noun || !/^(?:VERB|AUX|ADV|NOUN)$/.test(verb.upos)) return null;
  const before = amountBefore(source, words[figure.number]!.start);
  const sentence = spanAt(source.sentences, words[figure.number]!.start);
  if (before === null || sentence === undefined || !isCount(before)) return null;
  return WHOLE.test(source.text.slice(sentence.start, before.start))
    ? again(before, words, figure, 'part of')
    : null;
}

/** What stands before a whole that a sentence begins with. */
const WHOLE = /^[“"]?(?:of|among)\s+(?:the|its|their|those|these|all|his|her)(?:\s+\p{L}+)?\s+$/iu;

const ESTIMATE_REACH = 6;
/** Characters between a count and another figure for it: the same sentence or the next. */
const ESTIMATE_DISTANCE = 300;
const ESTIMATING =
  /^(?:spoke|speak|speaks|speaking|talk|talked|talks|put|puts|estimate|estimates|estimated)$/;

function again(before: Amount, words: readonly Word[], figure: Figure, why: string): Unit {
  return { unit: before.unit, of: before.of, end: endOf(words, figure), why: `${why} "${before.unit}"` };
}

/** A count of things or people: no money, share, measure or age. */
function isCount({ unit, of }: Amount): boolean {
  return (
    unit !== null &&
    /^\p{L}?\p{Ll}/u.test(unit) &&
    !NO_COUNTS.test(unit) &&
    (of !== null || unit === 'person')
  );
}

const NO_COUNTS = new RegExp(
  `^(?:percent|percentage point|point|vote|year|degree.*|(?:square |cubic )?(?:${[...new Set(MEASURES.values())].join('|')}).*)$`,
);

/** The amount before a position in its sentence, or null. */
function amountBefore(source: Source, position: number): Amount | null {
  const before = source.before.at(-1);
  const sentence = spanAt(source.sentences, position);
  return before !== undefined && sentence !== undefined && before.start >= sentence.start ? before : null;
}

/**
 * "The number of people displaced climbed to 30", "Deaths rose to five": what the subject of a verb of quantity counts. By
 * the tree.
 */
export function subjectCounted(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  if (!standsAlone(words, figure)) return null;
  const subject = subjectOf(source, words[figure.number]!.start);
  if (subject === null) return null;
  const { tokens } = source;
  const end = endOf(words, figure);
  const noun = tokens[subject]!;
  if (COUNTING.test(noun.lemma)) {
    const counted = tokens[dependentOf(tokens, subject, /^nmod$/)];
    if (counted === undefined || !isPlural(wordOf(source, counted))) return null;
    const unit = singularOf(wordOf(source, counted));
    return { unit, of: spanOf(counted), end, why: `the ${noun.lemma} of "${wordOf(source, counted)}"` };
  }
  if (classOf(noun) !== 'NOUN' || !isPlural(wordOf(source, noun)) || PRICED.test(noun.lemma)) return null;
  return {
    unit: singularOf(wordOf(source, noun)),
    of: spanOf(noun),
    end,
    why: `counts the subject "${wordOf(source, noun)}"`,
  };
}

const COUNTING = /^(?:number|total|count|tally)$/;
/** Plurals whose figure is a price or level, not how many there are. */
const PRICED =
  /^(?:share|stock|price|bond|future|yield|rate|index|profit|revenue|earning|sale|loss|cost|export|import|wage|salary|tax|rent|temperature|wind|gain|spending|market|equity|level|odds|rating|result|report|figure|official|percent)$/;
const QUANTITY =
  /^(?:rise|climb|grow|increase|jump|soar|surge|swell|fall|drop|decline|decrease|shrink|dip|slip|reach|hit|stand|total|number|exceed|top|plunge|tumble|be)$/;

/** Index of the noun that is the subject of the verb of quantity a number belongs to, or null. */
function subjectOf(source: Source, position: number): number | null {
  const { tokens } = source;
  const number = tokenAt(tokens, position);
  const governor = governorOf(tokens, number);
  const verb = tokens[governor];
  if (verb === undefined || !QUANTITY.test(verb.lemma)) return null;
  const copula = relationOf(verb) === 'cop';
  if (copula ? verb.head !== number : tokens[number]?.head !== governor) return null;
  const subject = dependentOf(tokens, copula ? number : governor, /^nsubj(?::pass)?$/);
  if (subject < 0 || subject > number) return null;
  // "The drivers were 12" says how old they are.
  return copula && !COUNTING.test(tokens[subject]!.lemma) ? null : subject;
}

/**
 * "The index closed at 7,162.90", "the 5,000 mark": a level, in points where the sentence counted points before; else what it
 * is counted in stays open.
 */
export function level(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  const after = next(words, figure.end);
  const mark = after.lower === 'mark' && figure.currency === null && figure.low !== null;
  if (!mark && !(standsAlone(words, figure) && isWritten(words, figure))) return null;
  const before = amountBefore(source, words[figure.number]!.start);
  const points = before?.unit === 'point' || before?.unit === 'percent' ? before : null;
  if (!mark && points === null && !LEADS.test(words[figure.start - 1]?.lower ?? '')) return null;
  const end = mark ? after.end : endOf(words, figure);
  const unit = before?.unit === 'point' ? 'point' : null;
  const subject = subjectOf(source, words[figure.number]!.start);
  const of = subject === null ? null : spanOf(source.tokens[subject]!);
  return { unit, of, end, why: unit === null ? 'level, counted in nothing said' : 'level in points' };
}

const LEADS = /^(?:to|at|below|above|of|from|past|through|totals?|totaled|totalled|reached|hit)$/;

/** Figures with a comma between thousands or with decimals: no year, label or rank is written so. */
function isWritten(words: readonly Word[], figure: Figure): boolean {
  const inner = words.slice(figure.number, figure.end);
  return inner.length >= 3 && inner.every(({ text }) => /^[\d,.]+$/.test(text));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function wordOf({ text }: Source, { start, end }: Span): string {
  return text.slice(start, end);
}

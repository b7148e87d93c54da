import {
  type Block,
  type BlockKind,
  type Document,
  firstEndingAfter,
  type Message,
  type Sentence,
  type Span,
  type Step,
  type StepContext,
  type TimeExpression,
  type Token,
} from '../../../model/index.ts';
import { type CivilDay, dayOf } from '../../../text/calendar.ts';
import { mayStart, timeAt } from './grammar.ts';
import { type Word, wordsOf } from './lexer.ts';
import { isPlanned, tenseAround } from './tense.ts';
import type { Match, Reference, Resolved, Scene } from './types.ts';

/** Blocks whose dates belong to the page or to the report itself, not to what it tells. */
const OUTSIDE: ReadonlySet<BlockKind> = new Set([
  'boilerplate',
  'byline',
  'dateline',
  'section',
  'correction',
]);
const OWN_DATE =
  /^\s*(?:first\s+)?(?:published|updated|last\s+update[d]?|posted|modified|created)\b[^\p{Ll}]{0,4}/iu;
/** A date named more than this many code units before is no base for "the same month". */
const REACH = 1500;

/**
 * Times of the text as TIMEX3 and EDTF, counted from the day of publication; without one, dates that need it are
 * listed with null. Leading prepositions are no part of a span. Linear.
 */
export const times: Step<'sentences' | 'tokens', 'times'> = {
  name: 'en/times',
  version: 1,
  requires: ['sentences', 'tokens'],
  provides: ['times'],
  run(document, given, context) {
    const published = document.published === null ? null : dayOf(document.published.value);
    const found: TimeExpression[] = [];
    const reader = new Reader(document.text, given, { published, context });
    for (const block of blocksOf(document)) reader.read(block, found);
    return { times: found };
  },
};

function blocksOf(document: Document): readonly Span[] {
  if (document.blocks.length === 0) return [{ start: 0, end: document.text.length }];
  return document.blocks.filter(
    (block: Block) => !OUTSIDE.has(block.kind) && !isOwnDate(document.text, block),
  );
}

/** "UPDATED: Saturday, 9:45pm": a line about the report. */
function isOwnDate(text: string, block: Span): boolean {
  return block.end - block.start < 120 && OWN_DATE.test(text.slice(block.start, block.end));
}

/** A date with its position. */
type Named = Reference & { readonly at: number };

interface Found {
  readonly match: Match;
  readonly kind: BlockKind | null;
}

class Reader {
  readonly #text: string;
  readonly #given: { readonly sentences: readonly Sentence[]; readonly tokens: readonly Token[] };
  readonly #published: CivilDay | null;
  readonly #context: StepContext;
  /** The last dates named, by how precise they were. */
  #named: { any: Named | null; month: Named | null; day: Named | null } = {
    any: null,
    month: null,
    day: null,
  };

  constructor(
    text: string,
    given: { readonly sentences: readonly Sentence[]; readonly tokens: readonly Token[] },
    { published, context }: { readonly published: CivilDay | null; readonly context: StepContext },
  ) {
    this.#text = text;
    this.#given = given;
    this.#published = published;
    this.#context = context;
  }

  read(block: Span & { readonly kind?: BlockKind }, found: TimeExpression[]): void {
    const words = wordsOf(this.#text, block.start, block.end);
    for (let index = 0; index < words.length; ) {
      const match = mayStart(words[index]!) ? timeAt(words, index) : null;
      if (match !== null) found.push(this.#resolve(words, index, { match, kind: block.kind ?? null }));
      index = match === null ? index + 1 : match.end;
    }
  }

  #resolve(words: readonly Word[], index: number, found: Found): TimeExpression {
    const { match } = found;
    const span = { start: words[index]!.start, end: words[match.end - 1]!.end };
    const near = (named: Named | null): Named | null =>
      named !== null && span.start - named.at < REACH ? named : null;
    const sentence = firstEndingAfter(this.#given.sentences, span.start);
    const scene: Scene = {
      published: this.#published,
      reference: near(this.#named.any),
      references: { month: near(this.#named.month), day: near(this.#named.day) },
      sentence,
      tense: () => {
        const tense = tenseAround(this.#given.tokens, this.#given.sentences, span, this.#text);
        return found.kind === 'caption' && tense === 'present' ? 'past' : tense;
      },
      planned: () => isPlanned(this.#given.tokens, this.#given.sentences, span, this.#text),
    };
    const { value, edtf, anchor, why, message } = match.resolve(scene);
    if (message !== undefined) this.#context.report(remark(message, { words: this.#text, span, why }));
    if (match.aside !== true && (match.type === 'DATE' || match.type === 'TIME'))
      this.#remember(span, { value, edtf, sentence });
    return { ...span, type: match.type, value, edtf, anchor, why };
  }

  #remember(span: Span, time: Pick<Resolved, 'value' | 'edtf'> & { readonly sentence: number }): void {
    // Behind a weekday that stays open, "at 3 a.m." is not on the day named before it.
    if (time.value === null) this.#named = { ...this.#named, day: null };
    const reference = referenceOf(time.edtf);
    if (reference === null) return;
    const words = this.#text.slice(span.start, span.end);
    const hour = LATE.test(`${time.value} ${words}`) ? 'late' : time.value?.includes('T') ? 'other' : null;
    const named: Named = { ...reference, words, hour, sentence: time.sentence, at: span.start };
    const { precision } = named;
    this.#named = {
      any: named,
      month: precision === 'day' || precision === 'month' ? named : this.#named.month,
      day: precision === 'day' ? named : this.#named.day,
    };
  }
}

/** What the message says of a date that has no value. */
function remark(
  code: NonNullable<Resolved['message']>,
  { words, span, why }: { readonly words: string; readonly span: Span; readonly why: string },
): Message {
  const date = words.slice(span.start, span.end).replace(/\s+/g, ' ');
  const text =
    code === 'impossible-date'
      ? `“${date}” is no day of the calendar (${why}); it was left without a value.`
      : `“${date}” has two readings (${why}); it was left without a value.`;
  return { grade: 'warning', code, text, ...span };
}

/** Values and words of an evening or night. */
const LATE = /T(?:EV|NI|1[89]|2\d)|\blate (?:on )?\p{Lu}/u;

function referenceOf(edtf: string | null): Pick<Reference, 'day' | 'precision'> | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[^/]*)?(\/.*)?$/.exec(edtf ?? '');
  if (match === null || Number(match[2]) > 12) return null;
  const day = { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
  if (match[4] !== undefined)
    return match[3] === undefined && match[2] !== undefined
      ? { day, precision: 'quarter' }
      : { day, precision: 'day' };
  return { day, precision: match[3] !== undefined ? 'day' : match[2] !== undefined ? 'month' : 'year' };
}

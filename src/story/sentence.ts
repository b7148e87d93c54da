import {
  type BlockKind,
  classOf,
  compareSpans,
  type FullReport,
  type Mention,
  overlaps,
  type Place,
  type Span,
  spanAt,
  spansWithin,
  type TimeExpression,
  type Upos,
} from '../model/index.ts';

/** A token as rules read it: words and lemma in lower case. */
export interface Word extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
}

/** A sentence with all that this stage reads of it; places and times are looked up by the index of a word. */
export interface ReadSentence extends Span {
  readonly report: FullReport;
  readonly kind: BlockKind;
  /** Index in the report's sentences. */
  readonly index: number;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly places: readonly Place[];
  /** The places, and the countries that are named without being meant as places by themselves. */
  readonly grounds: readonly Place[];
  /** Dates and times of day, no lengths and no repetitions. */
  readonly times: readonly TimeExpression[];
}

/** Blocks whose sentences are the report's own telling. */
const TELLING: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'body', 'list', 'quote', 'caption']);

/** Longer sentences are no prose (tables, lists, hostile input); rules within a sentence may be quadratic in this. */
const MOST_WORDS = 300;
/** A dateline stands before one of so many first sentences. */
const DATELINE_RANKS = 2;

/** The sentences of a report that tell something, in order; page furniture, bylines and datelines are left out. */
export function readSentences(report: FullReport, dateline: RegExp): readonly ReadSentence[] {
  const list: ReadSentence[] = [];
  let told = 0;
  report.sentences.forEach((whole, index) => {
    const kind = spanAt(report.blocks, whole.start)?.kind ?? 'body';
    if (!TELLING.has(kind)) return;
    const words = wordsIn(report, whole);
    if (words.length > MOST_WORDS) return;
    if (kind === 'body') told++;
    const sentence = told <= DATELINE_RANKS ? behindDateline(report, whole, dateline) : whole;
    list.push({
      start: sentence.start,
      end: sentence.end,
      report,
      kind,
      index,
      words: words.filter((word) => word.start >= sentence.start),
      mentions: within(report.mentions, sentence),
      places: within(report.places, sentence),
      grounds: groundsOf(report, sentence),
      times: within(report.times, sentence).filter((time) => time.type === 'DATE' || time.type === 'TIME'),
    });
  });
  return list;
}

function behindDateline(report: FullReport, sentence: Span, dateline: RegExp): Span {
  const match = dateline.exec(report.text.slice(sentence.start, sentence.end));
  return match === null ? sentence : { start: sentence.start + match[0].length, end: sentence.end };
}

/** A movement leads to a country whether or not it is a place elsewhere ("as well as Latvia"). */
function groundsOf(report: FullReport, sentence: Span): readonly Place[] {
  const places = within(report.places, sentence);
  const countries = within(report.mentions, sentence).flatMap((mention): Place[] => {
    if (
      mention.type !== 'country' ||
      mention.form !== 'name' ||
      places.some((place) => overlaps(place, mention))
    )
      return [];
    const actor = report.actors.find((item) => item.id === mention.actor);
    if (actor === undefined || actor.country === null) return [];
    const { start, end } = mention;
    const unplaced = { lat: null, lon: null, geonames: null };
    return [
      {
        start,
        end,
        name: actor.name,
        country: actor.country,
        ...unplaced,
        precision: 'country',
        why: 'named',
      },
    ];
  });
  return [...places, ...countries].sort(compareSpans);
}

/** The words of a stretch of a report. */
export function wordsIn(report: FullReport, span: Span): readonly Word[] {
  return spansWithin(report.tokens, span).map((token) => ({
    start: token.start,
    end: token.end,
    text: report.text.slice(token.start, token.end).toLowerCase(),
    lemma: token.lemma.toLowerCase(),
    upos: classOf(token),
  }));
}

/** Items of a list sorted by start that begin within the span (they may overlap one another). O(log n + result). */
function within<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as T).start < span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < list.length && (list[last] as T).start < span.end) last++;
  return list.slice(low, last);
}

/** Index of the first word that starts at or after `position`; the number of words if there is none. */
export function wordFrom(words: readonly Word[], position: number): number {
  const index = words.findIndex((word) => word.start >= position);
  return index < 0 ? words.length : index;
}

/** True for a main verb (auxiliaries are none). */
export function isVerb(word: Word | undefined): boolean {
  return word?.upos === 'VERB';
}

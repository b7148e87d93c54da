import { hasFiniteVerb, isFiniteVerb } from '../phrases.ts';
import { type Range, uposAt, wordAt } from '../words.ts';
import type { Attribution, Cue, CueAt, Follow, Reading } from './attribution.ts';
import { contentEnd, startsClause, trim } from './bounds.ts';
import type { Frame } from './frames.ts';
import { isOccasion } from './programmes.ts';
import { dependent } from './trees.ts';

interface AsideGiven extends CueAt {
  readonly follow: Follow;
}

/** What stands left of an aside. */
interface Left {
  /** Where the content ends. */
  readonly end: number;
  /** The region it ends with, or -1. */
  readonly region: number;
  /** True for a quotation closed with a comma, question or exclamation mark: it goes on or is attributed. */
  readonly strong: boolean;
}

/** Tokens between an aside and the quotation that goes on behind it. */
const RESUMPTION_WINDOW = 40;

const OPEN_END = /[,?!…]["”’'»]+$|["”’'»]+,$/;

/** `content, X said`, `content, said X`, `content, X said, content`. */
export function asideOf(reading: Reading, frame: Frame, given: AsideGiven): Attribution | null {
  const cue = given.cues[given.index] as Cue;
  if (cue.link === 'passive' && !cue.verb!.frames.has('hearer')) return null;
  if (['relative', 'shared', 'previous'].includes(cue.link)) return null;
  const left = leftOf(reading, frame, cue);
  if (left === null || !(left.strong || endsAside(reading, frame, { at: given.follow.at, cue }))) return null;
  if (left.strong && hasOwnClause(reading, frame, { cue, at: given.follow.at })) return null;
  const quoted = left.region >= 0;
  if (!quoted && !cue.verb!.frames.has('aside')) return null;
  const piece = trim(reading, { first: asideStart(reading, frame, { cue, left }), end: left.end });
  if (piece === null || isOccasion(reading, piece)) return null;
  const second = resumption(reading, frame, { ...given, piece, left });
  if (!quoted && ((second === null && !carriesClause(reading, piece)) || isSubordinate(reading, piece)))
    return null;
  const pieces = second === null ? [piece] : [piece, second];
  return { cue, pieces, hearer: given.follow.hearer, shape: 'aside', frame };
}

/** `“Who?” Berg said she knew`: the clause behind the cue is its content, the quotation before is not. */
function hasOwnClause(reading: Reading, frame: Frame, given: { cue: Cue; at: number }): boolean {
  const { cue, at } = given;
  if (at < frame.end && (reading.inside[at] as number) >= 0) return false;
  if (reading.rules.phrases.complementizers.has(wordAt(reading.words, cue.to))) return true;
  return at < frame.end && cue.verb?.frames.has('clause') === true && startsClause(reading, frame, at);
}

function leftOf(reading: Reading, frame: Frame, cue: Cue): Left | null {
  const { words, inside } = reading;
  const last = cue.from - 1;
  if (last < frame.first) return null;
  const comma = (inside[last] as number) < 0;
  if (comma && wordAt(words, last) !== ',') return null;
  const region = (inside[comma ? last - 1 : last] ?? -1) as number;
  const { end } = words.tokens[last]!;
  const strong = region >= 0 && OPEN_END.test(words.text.slice(Math.max(0, end - 4), end));
  return { end: comma ? last : cue.from, region, strong };
}

/** `After the vote failed, Berg confirmed …`: a subordinate clause alone is no content. */
function isSubordinate(reading: Reading, piece: Range): boolean {
  const { words, rules, trees } = reading;
  // "Asked about the plan, Berg said": a participle clause.
  const participle = /^VB[DGN]$/.test(words.tokens[piece.first]!.xpos ?? '');
  if (participle && dependent(trees, piece.first, 'nsubj', 'nsubj:pass') < 0) return true;
  if (!rules.phrases.subordinators.has(wordAt(words, piece.first))) return false;
  for (let at = piece.first; at < piece.end; at++) if (wordAt(words, at) === ',') return false;
  return true;
}

function carriesClause(reading: Reading, range: Range): boolean {
  const marked = reading.inside.subarray(range.first, range.end).some((region) => region >= 0);
  return marked || hasFiniteVerb(reading.words, reading.rules.phrases, range);
}

/** What goes on behind an aside: `"…," he said, "…"`, `the plan, he said, would fail`; null if nothing does. */
function resumption(
  reading: Reading,
  frame: Frame,
  given: AsideGiven & { piece: Range; left: Left },
): Range | null {
  const { words } = reading;
  const { at } = given.follow;
  const region = given.left.region >= 0 ? nextQuotation(reading, frame, given) : -1;
  if (region >= 0)
    return trim(reading, { first: region, end: contentEnd(reading, frame, { ...given, first: region }) });
  if (given.left.region >= 0 || wordAt(words, at) !== ',' || at + 1 >= frame.end) return null;
  const goesOn = (reading.inside[at + 1] as number) >= 0 || resumes(reading, at + 1, given.piece);
  return goesOn
    ? trim(reading, { first: at + 1, end: contentEnd(reading, frame, { ...given, first: at + 1 }) })
    : null;
}

/** "adding" has words of its own behind it; "referring to" has not. */
function takesContent(cue: Cue): boolean {
  return cue.link !== 'previous' || cue.verb?.frames.has('clause') === true;
}

/** The quotation behind an aside, up to the next cue with a source of its own: first token, or -1. */
function nextQuotation(reading: Reading, frame: Frame, given: AsideGiven & { left: Left }): number {
  const { at } = given.follow;
  const next = given.cues.find((cue, index) => index > given.index && takesContent(cue));
  const limit = Math.min(frame.end, at + RESUMPTION_WINDOW, next?.from ?? frame.end);
  for (let index = at; index < limit; index++) {
    const region = reading.inside[index] as number;
    if (region > given.left.region) return takenUpAt(reading, at, index);
  }
  return -1;
}

/**
 * An aside ends with its sentence, a mark, a quotation or a conjunction; a participle or an attribute without a verb
 * may stand before ("said in a report released Friday", "said an aide close to her").
 */
function endsAside(reading: Reading, frame: Frame, given: { at: number; cue: Cue }): boolean {
  const { words, rules, inside } = reading;
  const { at, cue } = given;
  if (at >= frame.end || (inside[at] as number) >= 0) return true;
  const word = wordAt(words, at);
  const upos = uposAt(words, at);
  if (upos === 'PUNCT') return !/^[:"“]$/.test(word);
  if (rules.phrases.and.has(word) || rules.phrases.subordinators.has(word) || word.endsWith('ing'))
    return true;
  const participle = upos === 'VERB' && at > cue.to && rules.phrases.participleEnds.test(word);
  return participle || ((upos === 'ADJ' || upos === 'ADP') && !clauseBefore(reading, frame, at));
}

/** True if a finite verb stands between the token and the next mark. */
function clauseBefore(reading: Reading, frame: Frame, at: number): boolean {
  for (let index = at; index < frame.end && uposAt(reading.words, index) !== 'PUNCT'; index++)
    if (isFiniteVerb(reading.words, reading.rules.phrases, index)) return true;
  return false;
}

/**
 * Where a quotation at `index` takes up the one before the aside: behind a mark, or behind a comma with joining words
 * (`"…," he said, and still "…"`), which belong to it. Else -1.
 */
function takenUpAt({ words, rules }: Reading, at: number, index: number): number {
  if (index === at || /^[,.;:—–]$/.test(wordAt(words, index - 1))) return index;
  let first = index;
  while (first > at && ['CCONJ', 'ADV', 'SCONJ'].includes(uposAt(words, first - 1))) first--;
  return first < index && wordAt(words, first - 1) === ',' && rules.phrases.and.has(wordAt(words, first))
    ? first
    : -1;
}

/** Where the content left of an aside begins: at its quotation if a comma or colon parts it off, else at the frame. */
function asideStart(reading: Reading, frame: Frame, given: { cue: Cue; left: Left }): number {
  const { words, inside, rules } = reading;
  const { left } = given;
  if (left.region >= 0) {
    let first = left.end - 1;
    while (first > frame.first && inside[first - 1] === left.region) first--;
    if (first === frame.first || /^[,:—–.]$/.test(wordAt(words, first - 1))) return first;
  }
  let first = frame.first;
  while (first < left.end && (rules.phrases.and.has(wordAt(words, first)) || wordAt(words, first) === ','))
    first++;
  return first;
}

/** After an aside the content goes on with a quotation or a verb, not with a participle or a new clause. */
function resumes(reading: Reading, at: number, left: Range): boolean {
  const { words, rules } = reading;
  const word = wordAt(words, at);
  if (rules.phrases.and.has(word) || rules.phrases.subordinators.has(word)) return false;
  return isFiniteVerb(words, rules.phrases, at) || !hasFiniteVerb(words, rules.phrases, left);
}

/** `According to X, content` and `content, according to X(, content)`. */
export function aroundAccording(reading: Reading, frame: Frame, given: CueAt): Attribution | null {
  const { words, rules } = reading;
  const cue = given.cues[given.index] as Cue;
  const left = trim(reading, { first: frame.first, end: cue.from });
  const comma = nextComma(reading, frame, cue.to);
  const right =
    comma < 0
      ? null
      : trim(reading, { first: comma + 1, end: contentEnd(reading, frame, { ...given, first: comma + 1 }) });
  const clause = (piece: Range | null): piece is Range =>
    piece !== null && hasFiniteVerb(words, rules.phrases, piece);
  const pieces = clause(left) ? [left] : clause(right) ? [right] : [];
  if (pieces.length === 0) return null;
  return { cue, pieces, hearer: null, shape: 'aside', frame };
}

function nextComma(reading: Reading, frame: Frame, start: number): number {
  for (let at = start; at < frame.end; at++)
    if ((reading.inside[at] as number) < 0 && wordAt(reading.words, at) === ',') return at;
  return -1;
}

import { hasFiniteVerb, isFiniteVerb } from '../phrases.ts';
import { type Range, uposAt, wordAt } from '../words.ts';
import type { Attribution, Cue, Reading } from './attribution.ts';
import type { Frame } from './frames.ts';
import type { Region } from './marks.ts';

/** Blocks a speaker may be carried along to a quotation without cue. */
const CARRY_BLOCKS = 1;

/** A frame with what was found in it. */
export interface FrameRead {
  readonly frame: Frame;
  readonly cues: readonly Cue[];
  readonly attributions: readonly Attribution[];
}

/**
 * Joins what belongs to one quotation: `"X," he said. "Y."`, paragraphs that take up the quotation before
 * (opening mark again, no closing mark), and gives quotations without a cue the shape `implied`. Where a later
 * paragraph has a cue of its own and the first has one too, they stay two. O(frames).
 */
export function joinQuotations(
  reading: Reading,
  regions: readonly Region[],
  framed: readonly FrameRead[],
): readonly Attribution[] {
  const joined: Attribution[] = [];
  let pending: Attribution | null = null;
  for (const [number, { frame, attributions }] of framed.entries()) {
    const announcer = announcedBy(reading, framed[number - 1]);
    const bare =
      attributions.length === 0 && !frame.headline ? bareQuotation(reading, frame, announcer) : null;
    const next: readonly Attribution[] = bare === null ? attributions : [bare];
    for (const [index, attribution] of next.entries()) {
      const place = lastQuotation(reading, joined);
      const before: Attribution | null = index === 0 ? (pending ?? joined[place] ?? null) : null;
      const one: Attribution | null =
        before === null ? null : join(reading, regions, { before, attribution });
      if (one === null) {
        if (pending !== null) joined.push(pending);
        pending = null;
        if (attribution.shape === 'implied') pending = attribution;
        else joined.push(attribution);
      } else if (pending !== null) {
        pending = one.shape === 'implied' ? one : null;
        if (one.shape !== 'implied') joined.push(one);
      } else joined[place] = one;
    }
    if (next.length === 0 && pending !== null) {
      joined.push(pending);
      pending = null;
    }
  }
  if (pending !== null) joined.push(pending);
  return joined;
}

/** Index of the last attribution that holds a quotation among those of the last frame: `"X," he said, adding that …`. */
function lastQuotation(reading: Reading, joined: readonly Attribution[]): number {
  const last = joined.length - 1;
  for (let at = last; at >= 0 && joined[at]!.frame.first === joined[last]!.frame.first; at--)
    if (hasQuotation(reading, joined[at]!)) return at;
  return last;
}

/** `Berg continued:` at the end of a paragraph names the source of the quotation in the next one. */
function announcedBy(reading: Reading, before: FrameRead | undefined): Cue | null {
  if (before === undefined || before.attributions.length > 0) return null;
  const cue = before.cues.at(-1) ?? null;
  const ends = wordAt(reading.words, before.frame.end - 1) === ':';
  return ends && cue?.source != null ? cue : null;
}

/** The frame as one quotation if nothing but quotations stands in it. */
function bareQuotation(reading: Reading, frame: Frame, announcer: Cue | null): Attribution | null {
  const { words, inside, rules } = reading;
  const plain = plainWords(reading, frame);
  if (plain > PLAIN_LIMIT || (plain > 0 && announcer !== null)) return null;
  const piece: Range = { first: frame.first, end: frame.end };
  if ((inside[frame.first] as number) < 0 || !hasFiniteVerb(words, rules.phrases, piece)) return null;
  return {
    cue: announcer,
    pieces: [piece],
    hearer: null,
    shape: announcer === null ? 'implied' : 'after',
    frame,
  };
}

/** Words outside marks with which a quotation may end its sentence: `"… a tax rise" for those at the top`. */
const PLAIN_LIMIT = 6;

/** Words outside marks in the frame; more than may be if a verb or a cue is among them. */
function plainWords({ words, inside, rules }: Reading, frame: Frame): number {
  let count = 0;
  for (let at = frame.first; at < frame.end; at++) {
    if ((inside[at] as number) >= 0 || uposAt(words, at) === 'PUNCT') continue;
    if (isFiniteVerb(words, rules.phrases, at)) return Number.POSITIVE_INFINITY;
    count++;
  }
  return count;
}

interface Neighbours {
  readonly before: Attribution;
  readonly attribution: Attribution;
}

function join(reading: Reading, regions: readonly Region[], given: Neighbours): Attribution | null {
  const { before, attribution } = given;
  const last = before.pieces.at(-1)!;
  const first = attribution.pieces[0]!;
  const from = reading.inside[last.end - 1] as number;
  const into = reading.inside[first.first] as number;
  const takenUp = from >= 0 && into === from + 1 && regions[from]!.continued;
  const sameParagraph =
    before.frame.block === attribution.frame.block && before.frame.end === attribution.frame.first;
  if (attribution.shape === 'implied') {
    const goesOn = takenUp || (sameParagraph && into >= 0 && hasQuotation(reading, before));
    return goesOn
      ? { ...before, pieces: [...before.pieces, ...attribution.pieces], frame: attribution.frame }
      : null;
  }
  // The speaker of a quotation over paragraphs may be named only in its last one.
  if (takenUp && before.shape === 'implied')
    return { ...attribution, pieces: [...before.pieces, ...attribution.pieces] };
  return null;
}

function hasQuotation(reading: Reading, attribution: Attribution): boolean {
  return attribution.pieces.some(
    (piece) => (reading.inside[piece.first] as number) >= 0 || (reading.inside[piece.end - 1] as number) >= 0,
  );
}

/** True if the speaker of `before` may be carried to `attribution`: the next paragraph at most. */
export function carries(before: Frame | null, attribution: Attribution): boolean {
  return (
    before !== null && attribution.pieces.length > 0 && attribution.frame.block - before.block <= CARRY_BLOCKS
  );
}

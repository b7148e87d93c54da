import { type Range, wordAt } from '../words.ts';
import type { Attribution, Cue, Reading } from './attribution.ts';
import type { Frame } from './frames.ts';

/** Labelled paragraphs that make a report's text a transcript; a single one is a heading or a field of a form. */
const FEWEST = 3;

/** Most words of a speaker's label. */
const LABEL_LIMIT = 4;

/**
 * The turns of a transcript, by the first token of the frame each begins with: paragraphs that open with a name in
 * capitals, or a known name, and a colon (`WALLACE: Will she be there?`), with or without a mark before. O(frames).
 */
export function turnsOf(reading: Reading, frames: readonly Frame[]): ReadonlyMap<number, Attribution> {
  const turns = new Map<number, Attribution>();
  for (const [index, frame] of frames.entries()) {
    if (index > 0 && frames[index - 1]!.block === frame.block) continue;
    const label = labelAt(reading, frame);
    if (label === null) continue;
    let last = index;
    while (last + 1 < frames.length && frames[last + 1]!.block === frame.block) last++;
    const said = { first: label.end + 1, end: frames[last]!.end };
    if (said.first < said.end) turns.set(frame.first, turn(frame, label, said));
  }
  return turns.size < FEWEST ? new Map() : turns;
}

/** The words of the label, or null if the frame does not open with one. */
function labelAt(reading: Reading, frame: Frame): Range | null {
  const { words } = reading;
  let first = frame.first;
  while (first < frame.end && /^["“'‘]$/.test(wordAt(words, first))) first++;
  let end = first;
  while (end < frame.end && end - first <= LABEL_LIMIT && isLabelWord(reading, end, first)) end++;
  return end > first && end - first <= LABEL_LIMIT && wordAt(words, end) === ':' ? { first, end } : null;
}

function isLabelWord({ words, agents }: Reading, at: number, first: number): boolean {
  const token = words.tokens[at]!;
  const word = words.text.slice(token.start, token.end);
  return /^\p{Lu}[\p{Lu}.'’-]*$/u.test(word) || (agents[first] === 1 && /^\p{Lu}/u.test(word));
}

function turn(frame: Frame, label: Range, said: Range): Attribution {
  const cue: Cue = {
    first: label.end,
    end: label.end + 1,
    kind: 'label',
    verb: null,
    source: label,
    link: 'inverted',
    from: label.first,
    to: label.end + 1,
  };
  return { cue, pieces: [said], hearer: null, shape: 'after', frame };
}

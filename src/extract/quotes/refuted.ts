import { type Found, namesActor, type Sources, speakersOf } from '../sources.ts';
import { type Range, spanOf, wordAt } from '../words.ts';
import type { Attribution, Reading } from './attribution.ts';

/**
 * True if a pronoun, or a quotation without a source, was given a speaker who cannot be its own: people do not call
 * themselves by name in their quotations, nor are they their own hearers.
 */
export function refuted(
  sources: Sources,
  reading: Reading,
  given: { attribution: Attribution; speakers: readonly Found[] },
): boolean {
  const { attribution } = given;
  const source = attribution.cue?.source ?? null;
  const guessed = source === null || isPronoun(reading, source);
  const actor = given.speakers.length === 1 ? given.speakers[0]!.speaker.actor : null;
  if (!guessed || actor === null) return false;
  const { hearer } = attribution;
  if (hearer !== null && speakersOf(sources, hearer, []).some((one) => one.speaker.actor === actor))
    return true;
  return attribution.pieces.some((piece) =>
    marked(reading, piece).some((part) => namesActor(sources, spanOf(reading.words, part), actor)),
  );
}

function isPronoun(reading: Reading, source: Range): boolean {
  return (
    source.end - source.first === 1 && reading.rules.phrases.pronouns.has(wordAt(reading.words, source.first))
  );
}

/** The parts of a range that stand in quotation marks. */
function marked(reading: Reading, piece: Range): readonly Range[] {
  const parts: Range[] = [];
  let first = -1;
  for (let at = piece.first; at <= piece.end; at++) {
    const inside = at < piece.end && (reading.inside[at] as number) >= 0;
    if (inside && first < 0) first = at;
    if (inside || first < 0) continue;
    parts.push({ first, end: at });
    first = -1;
  }
  return parts;
}

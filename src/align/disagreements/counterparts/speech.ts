import { type FullReport, overlaps, type Quote } from '../../../model/index.ts';
import type { ActorNode } from '../../actors/index.ts';
import { markedSpans } from '../stretches.ts';
import type { DisagreementSource } from '../types.ts';
import type { Detail } from './details.ts';

/** True if they hang on two named actors, or two named actors do what they belong to. */
export function belongToOthers(a: Detail, b: Detail, { actors }: DisagreementSource): boolean {
  const apart = (one: ActorNode | null, other: ActorNode | null) =>
    one !== null &&
    other !== null &&
    actors.of(one.report, one.actor.id) !== actors.of(other.report, other.actor.id);
  if (apart(a.owner, b.owner)) return true;
  return a.kind !== 'actor' && apart(a.subject, b.subject);
}

/** True if two speakers say it, none of whom is the other: two positions, and no disagreement of the reports. */
export function saidByOthers(a: Detail, b: Detail, { actors }: DisagreementSource): boolean {
  const holding = ({ report, start, end }: Detail) =>
    report.quotes.filter((quote) => quote.start <= start && end <= quote.end);
  return areOthers(speakersOf(a.report, holding(a), actors), speakersOf(b.report, holding(b), actors));
}

/** Characters between a word of saying and the day on which it was said. */
const CUE_REACH = 25;

/** True if the words of saying beside the two details have two speakers, none of whom is the other. */
export function saidAtByOthers(a: Detail, b: Detail, { actors }: DisagreementSource): boolean {
  const beside = ({ report, proposition, start, end }: Detail) =>
    report.quotes.filter(
      ({ cue }) =>
        cue !== null &&
        overlaps(cue, proposition) &&
        cue.end > start - CUE_REACH &&
        cue.start < end + CUE_REACH,
    );
  return areOthers(speakersOf(a.report, beside(a), actors), speakersOf(b.report, beside(b), actors));
}

function areOthers(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((speaker) => other.includes(speaker));
}

/** The speakers of quotes, as the case knows them; the words of those it does not know. */
function speakersOf(
  report: FullReport,
  quotes: readonly Quote[],
  actors: DisagreementSource['actors'],
): readonly string[] {
  return quotes.flatMap(({ speakers }) =>
    speakers.map(({ name, actor }) => (actor === null ? null : actors.of(report.id, actor)) ?? name),
  );
}

/** True for the name of somebody whose words the report gives: "opposition leader Torben Aske said". */
export function isSpeaker({ kind, report, start, end }: Detail): boolean {
  if (kind !== 'actor') return false;
  return report.quotes.some(({ speakers }) =>
    speakers.some((speaker) => speaker.start !== null && speaker.start <= start && end <= (speaker.end ?? 0)),
  );
}

/** True inside quotation marks: what differs there is the wording of a quotation. */
export function isQuoted({ report, start, end }: Detail): boolean {
  return report.quotes.some(
    (quote) =>
      quote.kind !== 'indirect' &&
      quote.start < end &&
      start < quote.end &&
      markedSpans(report, quote).some((span) => overlaps({ start, end }, span)),
  );
}

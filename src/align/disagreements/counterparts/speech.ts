import { overlaps } from '../../../model/index.ts';
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
  const speakersOf = ({ report, start, end }: Detail) =>
    report.quotes
      .filter((quote) => quote.start <= start && end <= quote.end)
      .flatMap(({ speakers }) =>
        speakers.map(({ name, actor }) => (actor === null ? null : actors.of(report.id, actor)) ?? name),
      );
  const [one, other] = [speakersOf(a), speakersOf(b)];
  return one.length > 0 && other.length > 0 && !one.some((speaker) => other.includes(speaker));
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

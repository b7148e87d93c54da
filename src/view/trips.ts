import type { Case, Story } from '../model/index.ts';
import { countryName } from './countries.ts';
import { type ReportLabels, reportsOf } from './labels.ts';
import type { References } from './references.ts';

/** Where somebody goes: stops in order. */
export interface TripView {
  readonly traveller: string;
  readonly stops: readonly {
    /** `Riga, Latvia`, or the country alone. */
    readonly place: string;
    readonly when: string | null;
    readonly references: readonly number[];
    readonly reports: readonly string[];
  }[];
}

/** The itineraries of a story in words. */
export function stopsOf(
  built: Case,
  story: Story,
  { references, labels }: { readonly references: References; readonly labels: ReportLabels },
): readonly TripView[] {
  return built.itineraries
    .filter((itinerary) => itinerary.story === story.id)
    .map((itinerary) => ({
      traveller: built.actors.find((actor) => actor.id === itinerary.actor)?.name ?? itinerary.actor,
      stops: itinerary.stops.map((stop) => ({
        place: [stop.place, stop.country === null ? null : countryName(stop.country)]
          .filter((part) => part !== null)
          .join(', '),
        when: stop.when,
        references: references.number(stop.evidence),
        reports: reportsOf(stop.evidence, labels),
      })),
    }));
}

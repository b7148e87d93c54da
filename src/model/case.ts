import type { ActorType, PloverType, Status } from './layers.ts';
import type { Evidence, NonEmpty } from './span.ts';
import type { AnnotatedReport } from './step.ts';

/** One actor over all reports of a case. */
export interface CaseActor {
  readonly id: string;
  /** The fullest spelling carried by most reports (ties: the longer, then alphabetical). */
  readonly name: string;
  readonly type: ActorType;
  /** Every spelling, the main one too, with the ids of the reports that use it; sorted by name. */
  readonly aliases: readonly { readonly name: string; readonly reports: readonly string[] }[];
  readonly roles: readonly string[];
  readonly country: string | null;
}

/** One event over all reports. */
export interface CaseEvent {
  readonly id: string;
  readonly type: PloverType | null;
  readonly predicate: string;
  readonly time: string | null;
  readonly place: string | null;
  /** Ids of case actors. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly mentions: NonEmpty<Evidence>;
}

/** A line of the account and the words it rests on. */
export interface Line {
  readonly text: string;
  readonly evidence: NonEmpty<Evidence>;
}

export interface Brief {
  readonly sentences: readonly Line[];
  readonly who: readonly Line[];
  readonly what: readonly Line[];
  readonly when: readonly Line[];
  readonly where: readonly Line[];
  readonly why: readonly Line[];
  readonly how: readonly Line[];
}

/** Reports of one event (or one chain of events of some days). */
export interface Story {
  readonly id: string;
  readonly title: string;
  /** Ids of reports, sorted. */
  readonly reports: readonly string[];
  /** EDTF interval or day of the publication dates, or null. */
  readonly period: string | null;
  /** Neighbouring stories: same affair, other event. */
  readonly related: readonly { readonly story: string; readonly why: string }[];
  readonly brief: Brief;
}

/** The same words in several reports. */
export interface Passage {
  readonly id: string;
  readonly kind: 'prose' | 'quotation' | 'official' | 'boilerplate';
  readonly occurrences: NonEmpty<Evidence>;
  readonly origin: {
    readonly kind: 'agency' | 'report' | 'release' | 'speaker' | 'outlet' | 'unknown';
    readonly name: string | null;
  };
  readonly why: string;
}

/** Prose that `to` took from `from`, or both from one source: one record per pair. */
export interface Lineage {
  /** Id of a report, or the name of an agency or release. */
  readonly from: string;
  readonly to: string;
  /** Part of `to`'s own prose that stands in `from`, 0 to 1. */
  readonly share: number;
  /** Part of `from`'s own prose that stands in `to`, 0 to 1; null where `from` is no report. */
  readonly shareFrom: number | null;
  readonly direction: 'known' | 'likely' | 'unknown';
  readonly why: string;
}

export interface ClaimOccurrence extends Evidence {
  readonly relation: 'verbatim' | 'paraphrase';
  /** A name, equal for occurrences of one origin. Inside a quotation: its speaker. */
  readonly origin: string;
}

/** A proposition that one or more reports make, with its three counts. */
export interface Claim {
  readonly id: string;
  /** Id of the story. */
  readonly story: string;
  /** The words of its first occurrence in canonical order. */
  readonly text: string;
  /** Who asserts it: the speaker's name, or null where the outlets do in their own voice. */
  readonly asserter: string | null;
  readonly polarity: 'affirmed' | 'negated';
  readonly status: Status;
  readonly occurrences: NonEmpty<ClaimOccurrence>;
  /** Number of reports, of outlets, of independent origins (null: unmeasured, text is missing). */
  readonly reports: number;
  readonly outlets: number;
  readonly origins: number | null;
  /** Why reports were counted as one origin. */
  readonly unions: readonly { readonly reports: readonly string[]; readonly why: string }[];
}

export interface Disagreement {
  readonly id: string;
  readonly story: string;
  readonly kind:
    | 'number'
    | 'date'
    | 'name'
    | 'place'
    | 'actor'
    | 'polarity'
    | 'wording'
    | 'speaker'
    | 'arithmetic';
  readonly severity: 'conflict' | 'update' | 'compatible' | 'spelling' | 'wording';
  /** Id of the claim it is about, or null. */
  readonly claim: string | null;
  readonly values: readonly (Evidence & { readonly value: string })[];
  readonly why: string;
}

export interface TimelineEntry {
  readonly id: string;
  readonly story: string;
  /** EDTF. */
  readonly when: string;
  readonly text: string;
  readonly place: string | null;
  readonly origins: number | null;
  readonly evidence: NonEmpty<Evidence>;
}

export interface Itinerary {
  readonly story: string;
  /** Id of the case actor. */
  readonly actor: string;
  readonly stops: readonly {
    /** City or other place below the country, or null. */
    readonly place: string | null;
    readonly country: string | null;
    readonly when: string | null;
    readonly evidence: NonEmpty<Evidence>;
  }[];
}

/** What the reports say together: everything `export --format json` prints but the format header. */
export interface Case {
  readonly reports: readonly AnnotatedReport[];
  readonly actors: readonly CaseActor[];
  readonly events: readonly CaseEvent[];
  readonly stories: readonly Story[];
  readonly passages: readonly Passage[];
  readonly lineage: readonly Lineage[];
  readonly claims: readonly Claim[];
  readonly disagreements: readonly Disagreement[];
  readonly timeline: readonly TimelineEntry[];
  readonly itineraries: readonly Itinerary[];
}

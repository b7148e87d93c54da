/** The hand annotation of the seed reports: the shape of `seeds/expected.json`. */
export interface Expected {
  readonly reports: Readonly<Record<string, ExpectedReport>>;
  readonly actors: readonly ExpectedActor[];
  readonly stories: { readonly groups: readonly (readonly string[])[] };
  readonly itinerary: {
    readonly actor: string;
    readonly stops: readonly { country: string; place: string | null; date: string | null }[];
  };
  readonly sharedPassages: readonly { readonly reports: readonly string[]; readonly at: string }[];
  readonly notShared: readonly (readonly [string, string])[];
  readonly disagreements: readonly {
    readonly kind: string;
    readonly severity: string;
    readonly values: readonly (readonly [string, string])[];
  }[];
  readonly events: readonly ExpectedEvent[];
  readonly systems: readonly {
    readonly name: string;
    readonly ask: string;
    readonly answer: readonly string[];
    readonly reports: readonly string[];
  }[];
}

export interface ExpectedReport {
  readonly title: string;
  readonly published: string | null;
  readonly publishedInferred?: readonly string[];
  readonly updated?: string;
  readonly author: string | null;
  readonly agencies: readonly string[];
  readonly notBody: readonly string[];
  readonly times?: readonly ExpectedTime[];
  readonly amounts?: readonly ExpectedAmount[];
  readonly quotes?: readonly ExpectedQuote[];
}

/** `at`: a snippet that occurs once in the report, or for the `nth` time (from 1). */
interface Located {
  readonly at: string;
  readonly nth?: number;
  /** Not counted as missing. */
  readonly optional?: boolean;
  /** Any value is accepted. */
  readonly loose?: boolean;
}

export interface ExpectedTime extends Located {
  readonly edtf: string;
}

export interface ExpectedAmount extends Located {
  readonly value: number | null;
  readonly modifier?: string;
  readonly unit: string;
}

export interface ExpectedQuote extends Located {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker?: string;
  readonly speakers?: readonly string[];
}

export interface ExpectedActor {
  readonly name: string;
  readonly kind: string;
  readonly role?: string;
  readonly country?: string;
  readonly reports: readonly string[];
  readonly aliases?: readonly string[];
}

export interface ExpectedEvent {
  readonly report: string;
  readonly at: string;
  readonly plover: string;
  readonly source: string;
  readonly target: string;
  readonly place?: string;
  readonly date?: string;
}

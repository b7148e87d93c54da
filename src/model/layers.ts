import type { Span } from './span.ts';

/** Universal part-of-speech tags. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export type Sentence = Span;

/** Tokens are disjoint; the text between two tokens is white space. */
export interface Token extends Span {
  readonly lemma: string;
  readonly upos: Upos;
  /** Tag of the Penn Treebank (`NNP`, `VBD`); absent where the language has none. */
  readonly xpos?: string;
  /** Index of the head in the token list, -1 at a root, null while no tree was computed. */
  readonly head: number | null;
  /** Universal Dependencies relation to the head, or null. */
  readonly deprel: string | null;
}

export type ActorType = 'person' | 'organisation' | 'country' | 'place' | 'group' | 'other';

/** A stretch that refers to somebody or something. Name mentions do not overlap one another. */
export interface Mention extends Span {
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly type: ActorType;
  /** Id in `actors`, or null where it could not be told who is meant. */
  readonly actor: string | null;
}

/** Somebody or something that acts or is spoken of in one report, named or not ("protesters"). */
export interface Actor {
  readonly id: string;
  /** The longest name in the report (`Shinzo Abe`), or the words of an unnamed one (`a Japanese spokesperson`). */
  readonly name: string;
  readonly type: ActorType;
  /** Lower-case offices and occupations tied to the name in the text: `prime minister`. */
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-3 of the country it acts for, where the text says so; else null. */
  readonly country: string | null;
}

/** A TIMEX3 expression. */
export interface TimeExpression extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value (`2018-01-12`, `P2D`, `PAST_REF`), or null if it could not be resolved. */
  readonly value: string | null;
  /** EDTF of the instant or interval meant (`2018-01-12`, `2008~`), or null. */
  readonly edtf: string | null;
  /** What the value was counted from: a date (`2018-01-13`), or null for an absolute or unresolved one. */
  readonly anchor: string | null;
  readonly why: string;
}

/** A number of something. The span holds modifier, number and what is counted: `more than 30 companies`. */
export interface Amount extends Span {
  /** The number, or the lower end of a range; null where words give none ("thousands of kilometres"). */
  readonly low: number | null;
  /** Equal to `low` for a single number; the upper end of a range. */
  readonly high: number | null;
  readonly modifier: 'exact' | 'about' | 'more-than' | 'less-than' | 'up-to' | 'at-least';
  /** Singular noun (`company`), ISO 4217 (`USD`), or `percent`; null if unknown. */
  readonly unit: string | null;
  /** What is counted: the noun phrase's words, or null. */
  readonly of: Span | null;
  /** The verb of the clause the number stands in, or null. */
  readonly predicate: Span | null;
  readonly why: string;
}

/** A place that is meant as a place (demonyms and capitals that stand for a government are none). */
export interface Place extends Span {
  readonly name: string;
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** GeoNames id, or null. */
  readonly geonames: number | null;
  readonly precision: 'country' | 'region' | 'city' | 'facility';
  readonly why: string;
}

export interface Speaker {
  /** The resolved name (`Shinzo Abe`), or the words of an unnamed source (`Japanese officials`). */
  readonly name: string;
  /** Its words in this text, null where it is implied. */
  readonly start: number | null;
  readonly end: number | null;
  /** Id in `actors`, or null. */
  readonly actor: string | null;
}

/** An attribution: source, cue, content. The span is the content, by the PARC convention. */
export interface Quote extends Span {
  readonly id: string;
  /** The contiguous parts where cue or source interrupts the content; absent when contiguous. */
  readonly parts?: readonly (readonly [number, number])[];
  /** direct: all in quotation marks; mixed: partly; indirect: none. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly polarity: 'affirmed' | 'denied';
  readonly speakers: readonly Speaker[];
  /** The first of `speakers`, or null. */
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  /** Agency, outlet or person through whom the words came ("told Reuters": Reuters). */
  readonly through?: string;
  /** To whom it was said ("told reporters"). */
  readonly to?: string;
  /** Id of the quote this one stands inside. */
  readonly within?: string;
  /** Present where a wish, plan, refusal or attitude is ascribed ("supports the plan"): nobody need have uttered anything. */
  readonly stance?: true;
  readonly why: string;
}

/** PLOVER's sixteen event types. */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type Status = 'happened' | 'ongoing' | 'planned' | 'possible' | 'alleged' | 'denied';

/** Who did what to whom, when and where: one record per mention in the text. The span is the trigger. */
export interface EventMention extends Span {
  readonly id: string;
  readonly clause: readonly [number, number];
  readonly type: PloverType | null;
  /** PLOVER mode where the text says it ("visit", "meet"), or null. */
  readonly mode: string | null;
  /** Lemma of the trigger, always. */
  readonly predicate: string;
  readonly polarity: 'affirmed' | 'negated';
  readonly status: Status;
  /** Ids in `actors`. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** EDTF, or null. */
  readonly time: string | null;
  /** Name of a place stated in the same clause or a linked one, or null. */
  readonly place: string | null;
  readonly why: string;
}

/**
 * Stand-off layers over one document, each sorted by `start`, then `end` (actors by id). An absent layer
 * was not computed; an empty one found nothing.
 */
export interface Layers {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly places: readonly Place[];
  readonly quotes: readonly Quote[];
  readonly events: readonly EventMention[];
}

export type LayerName = keyof Layers;

/** The layers in the order of the contract. */
export const LAYER_NAMES: readonly LayerName[] = [
  'sentences',
  'tokens',
  'mentions',
  'actors',
  'times',
  'amounts',
  'places',
  'quotes',
  'events',
];

import type { Range, Words } from '../words.ts';
import type { Frame } from './frames.ts';
import type { AttributionRules, CueVerb } from './rules.ts';
import type { Trees } from './trees.ts';

/** What every rule of this folder reads. */
export interface Reading {
  readonly words: Words;
  readonly rules: AttributionRules;
  /** For each token the index of its quotation region, or -1. */
  readonly inside: Int32Array;
  /** For each token true if a name begins there. */
  readonly nameStarts: Uint8Array;
  /** For each token true if a person, body, people or place is spoken of there. */
  readonly agents: Uint8Array;
  readonly trees: Trees;
}

/** A word that ties a source to a content, with the source that its clause names. */
export interface Cue extends Range {
  /** label: a colon behind a name, or a dash before it, beside a quotation. */
  readonly kind: 'verb' | 'according' | 'noun' | 'label';
  /** Null unless `kind` is verb. */
  readonly verb: CueVerb | null;
  readonly source: Range | null;
  /** How the source stands to the cue; `previous`: the source of the cue before ("adding that"). */
  readonly link: 'plain' | 'relative' | 'shared' | 'inverted' | 'previous' | 'passive';
  /** The relative pronoun ("who") that stands for the source in the cue's clause. */
  readonly pronoun?: number;
  /** Of a passive ("the council was told"): who heard. */
  readonly hearer?: Range;
  /** Where source and cue together begin and end. */
  readonly from: number;
  readonly to: number;
}

/** A cue with the content it carries. */
export interface Attribution {
  readonly cue: Cue | null;
  /** Content as token ranges, in order; several where cue or source interrupts. Never empty. */
  readonly pieces: readonly Range[];
  /** Who was told, or null. */
  readonly hearer: Range | null;
  /**
   * aside: the content surrounds or precedes the cue; after: it follows; implied: there is no cue; ascribed: a belief, wish
   * or stance that the tree shows.
   */
  readonly shape: 'aside' | 'after' | 'implied' | 'ascribed';
  /** True if the content is said not to be so although the cue's verb alone does not say so. */
  readonly denied?: boolean;
  /** True for a wish, plan, refusal or attitude: nobody need have uttered anything. */
  readonly stance?: boolean;
  /** Of what is ascribed: how it hangs on its cue, in words (`a clause`). */
  readonly complement?: string;
  readonly frame: Frame;
}

/** A cue among those of its frame. */
export interface CueAt {
  /** The cues of the frame, in order. */
  readonly cues: readonly Cue[];
  readonly index: number;
}

/** What follows a cue: who was told, and where the content may begin. */
export interface Follow {
  readonly hearer: Range | null;
  readonly at: number;
}

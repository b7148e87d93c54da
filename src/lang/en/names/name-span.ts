import type { ActorType } from '../../../model/index.ts';
import type { Run } from './known-at.ts';
import type { KnownName } from './lexicon.ts';

/** A name as a range of words with its type. */
export interface NameSpan extends Run {
  readonly type: ActorType;
  readonly known: KnownName | null;
}

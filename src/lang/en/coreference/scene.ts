import type { Reference } from '../actors/references.ts';
import type { Cast, Phrase } from '../actors/types.ts';
import type { NounClasses } from './nouns.ts';
import type { Trees } from './trees.ts';

/** What resolution works on: the references in order, and the phrases behind the nominal ones. */
export interface Scene {
  readonly cast: Cast;
  readonly phrases: readonly Phrase[];
  readonly references: readonly Reference[];
  readonly trees: Trees | null;
  readonly nouns: NounClasses;
}

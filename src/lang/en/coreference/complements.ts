import type { Phrase } from '../actors/types.ts';
import type { Entity } from '../names/entities.ts';
import type { Word } from '../names/page.ts';
import type { Scene } from './scene.ts';

/** Words between "of" and the name behind it: "the school of the late Dr Orr". */
const BEFORE_NAME = 3;

/** "The president of that country", "the mayor of another town": none of those whom the report has called so. */
export function isOfAnother(words: readonly Word[], phrase: Phrase): boolean {
  const of = phrase.head + 1;
  return (
    phrase.kind === 'person' &&
    words[of]?.lower === 'of' &&
    /^(?:that|this|another|each|every|an?)$/.test(words[of + 1]?.lower ?? '')
  );
}

/**
 * Whether what stands behind "of" lets a nominal mean an entity. "The school of Dr Orr" is no other school, "the province of
 * Velk" no other province: a name there must be in that of the body or place.
 */
export function mayBeOf({ cast }: Scene, phrase: Phrase, entity: Entity): boolean {
  const { words } = cast.page;
  if (phrase.kind === 'person') return !isOfAnother(words, phrase);
  const of = phrase.head + 1;
  if (words[of]?.lower !== 'of') return true;
  const { uses, linked, useAt } = cast;
  for (let at = of + 1; at <= of + BEFORE_NAME && words[at]?.sentence === words[of]!.sentence; at++) {
    const use = useAt[at]!;
    if (use >= 0)
      return linked[use] === entity || [...entity.names].some((own) => own.includes(uses[use]!.name));
  }
  return true;
}

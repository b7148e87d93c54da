import { runSteps, stepsFor } from '../../src/analyze/index.ts';
import type { Actor, Document, Layers, Mention } from '../../src/model/index.ts';
import { languageSteps } from '../../src/pipeline/language.ts';
import { reportOf } from './names-support.ts';

/** Mentions and actors of a text, with the models that crossread ships. */
export function annotate(text: string): {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
} {
  return annotateDocument(reportOf(text));
}

export function annotateDocument(document: Document): Pick<Layers, 'mentions' | 'actors'> {
  const { layers } = runSteps(document, stepsFor(['mentions', 'actors'], languageSteps('en').steps));
  return { mentions: layers.mentions ?? [], actors: layers.actors ?? [] };
}

/** Name of the actor that the words at their nth place mean; null where none is known, undefined where no mention is. */
export function meaningOf(text: string, words: string, nth = 1): string | null | undefined {
  const { mentions, actors } = annotate(text);
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  const mention = mentions.find((one) => one.start === start && one.end === start + words.length);
  if (mention === undefined) return undefined;
  return actors.find((actor) => actor.id === mention.actor)?.name ?? null;
}

/** The actor of a name, or undefined. */
export function actorOf(text: string, name: string): Actor | undefined {
  return annotate(text).actors.find((actor) => actor.name === name);
}

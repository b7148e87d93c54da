import {
  type Actor,
  compareSpans,
  compareText,
  contentId,
  type Document,
  type Layers,
  type Mention,
  type Step,
} from '../../../model/index.ts';
import type { Reference } from '../actors/references.ts';
import type { CoreferenceModel } from '../coreference/choosing.ts';
import { isSilent } from '../coreference/pronouns.ts';
import type { Scene } from '../coreference/scene.ts';
import { resolveReferences } from '../coreference.ts';
import { displayName, type Entity, linkNames } from './entities.ts';
import { findNames } from './find.ts';
import type { NameTagger } from './model/tagger.ts';
import { readPage } from './page.ts';
import { joinShortNames } from './short-names.ts';

/** Names, nominals and pronouns of an English report and the actors they mean. */
export type NamesStep = Step<'sentences' | 'tokens', 'mentions' | 'actors'>;

/** The step without models: only what the tables of countries, peoples and well-known bodies know. */
export const names: NamesStep = namesWith(null);

/** The step with the models of names and of coreference. */
export function namesWith(tagger: NameTagger | null, coreference: CoreferenceModel | null = null): NamesStep {
  return {
    name: 'en/names',
    version: 3,
    requires: ['sentences', 'tokens'],
    provides: ['mentions', 'actors'],
    run: (document, layers) => annotate(document, layers, tagger, coreference),
  };
}

function annotate(
  document: Document,
  layers: Pick<Layers, 'sentences' | 'tokens'>,
  tagger: NameTagger | null,
  coreference: CoreferenceModel | null,
) {
  const page = readPage(document, layers);
  const found = findNames(page, tagger);
  const { uses, linked } = joinShortNames(page, found, linkNames(page, found));
  const named = { page, tokens: layers.tokens, uses, linked };
  const { scene, merged } = resolveReferences(named, coreference);
  const { references } = scene;
  const actors = new ActorBook();
  const mentions = references.flatMap((reference) => mentionOf(scene, reference, { actors, merged }) ?? []);
  return { mentions: mentions.sort(compareSpans), actors: actors.sorted() };
}

/** The actors made so far, one per entity; entities of equal type and name are one actor. */
class ActorBook {
  readonly #ids = new Map<Entity, string>();
  readonly #actors = new Map<string, Actor>();

  idOf(entity: Entity): string {
    const known = this.#ids.get(entity);
    if (known !== undefined) return known;
    const name = displayName(entity);
    const id = contentId('actor', entity.type, name);
    const same = this.#actors.get(id);
    const roles = [...new Set([...(same?.roles ?? []), ...entity.roles])].sort(compareText);
    this.#ids.set(entity, id);
    this.#actors.set(id, { id, name, type: entity.type, roles, country: same?.country ?? entity.country });
    return id;
  }

  sorted(): readonly Actor[] {
    return [...this.#actors.values()].sort((a, b) => compareText(a.id, b.id));
  }
}

interface Result {
  readonly actors: ActorBook;
  readonly merged: ReadonlyMap<Entity, Entity>;
}

/** The mention of a reference; nominals that mean nobody known are none, nor is an empty "it". */
function mentionOf(scene: Scene, reference: Reference, result: Result): Mention | null {
  const { words } = scene.cast.page;
  const meant = reference.entity === null ? null : (result.merged.get(reference.entity) ?? reference.entity);
  const entity = meant?.stated ? meant : null;
  const span = { start: words[reference.from]!.start, end: words[reference.to - 1]!.end };
  const { form } = reference;
  if (form === 'nominal' && entity === null) return null;
  if (form === 'pronoun' && entity === null && isSilent(words[reference.from]!.lower)) return null;
  const type =
    form === 'name'
      ? scene.cast.uses[reference.index]!.type
      : (entity?.type ?? (reference.plural ? 'group' : 'person'));
  return { ...span, form, type, actor: entity === null ? null : result.actors.idOf(entity) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoreferenceModel } from '../src/lang/en/coreference/choosing.ts';
import { namesWith } from '../src/lang/en/names/index.ts';
import { NAMES_FILE, NameTagger } from '../src/lang/en/names/model/tagger.ts';
import { unpackTables } from '../src/learn/index.ts';
import type { Document } from '../src/model/index.ts';
import { englishTokens } from '../src/pipeline/language.ts';

const MODELS = join(import.meta.dirname, '..', 'models', 'en');

/** The steps up to coreference, as the product runs them, with another model for the last. */
export function annotatorWith(model: CoreferenceModel): (document: Document) => void {
  const tagger = new NameTagger(unpackTables(readFileSync(join(MODELS, NAMES_FILE))));
  const names = namesWith(tagger, model);
  const tokens = englishTokens();
  const context = { report: () => {} };
  return (document) => {
    names.run(document, tokens.run(document, {}, context), context);
  };
}

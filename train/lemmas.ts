import { Lemmatiser, packLemmas, type SeenLemma } from '../src/lang/en/grammar/lemmas.ts';
import { type Lexicon, NOUN } from '../src/lang/en/grammar/lexicon.ts';
import type { TagPair } from '../src/lang/en/grammar/tag-choices.ts';
import type { Tables } from '../src/learn/index.ts';
import type { TreeSentence } from './corpora.ts';

/** Tables of the forms whose commonest lemma in the treebanks is not what the rules say. */
export function trainLemmas(sentences: readonly TreeSentence[], lexicon: Lexicon): Tables {
  const rules = new Lemmatiser(null, lexicon);
  const counts = new Map<string, { tag: TagPair; form: string; lemmas: Map<string, number> }>();
  for (const { words } of sentences)
    for (const { form: written, lemma, upos, xpos } of words) {
      if (/\s/.test(written) || /\s/.test(lemma)) continue;
      const form = upos === 'PROPN' ? written : written.toLowerCase();
      const key = `${form} ${upos} ${xpos}`;
      const entry = counts.get(key) ?? { tag: { upos, xpos } as TagPair, form, lemmas: new Map() };
      counts.set(key, entry);
      entry.lemmas.set(lemma, (entry.lemmas.get(lemma) ?? 0) + 1);
    }
  const seen: SeenLemma[] = [];
  for (const { tag, form, lemmas } of counts.values()) {
    const [[lemma]] = [...lemmas].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)) as [[string, number]];
    const rule = rules.byRule(form, tag);
    // "Council" as a common noun is a slip of the treebank, or a name; the dictionary form is small.
    const onlyCase = lemma !== rule && lemma.toLowerCase() === rule;
    const slip = onlyCase && tag.upos === 'NOUN' && (lexicon.get(rule) & NOUN) !== 0;
    if (rule !== lemma && !slip) seen.push({ form, tag, lemma });
  }
  return packLemmas(seen);
}

import { IRREGULAR_COMPARED, IRREGULAR_NOUNS, IRREGULAR_VERBS, NOUNS_IN_PLURAL } from './lemmas-table.ts';

/** Base of each irregular form; of two bases the one that the table has first. */
function basesOf(list: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const entry of list.trim().split(/;\s*/)) {
    const [base, ...others] = entry.split(/\s+/) as [string, ...string[]];
    for (const form of others) if (!forms.has(form)) forms.set(form, base);
  }
  return forms;
}

export const VERBS = basesOf(IRREGULAR_VERBS);
export const NOUNS = basesOf(IRREGULAR_NOUNS);
export const COMPARED = basesOf(IRREGULAR_COMPARED);

/** Nouns that are what they are in the plural alone. */
export const PLURAL_ALONE: ReadonlySet<string> = new Set(NOUNS_IN_PLURAL.trim().split(/\s+/));

import { headOf, type Sources, textOf } from '../sources.ts';
import { type Range, uposAt, wordAt } from '../words.ts';
import type { AttributionRules } from './rules.ts';

/** True if the words name an agency, newspaper or station: somebody through whom words come. */
export function isOutlet(
  sources: Sources,
  rules: AttributionRules,
  given: { readonly range: Range; readonly agencies: readonly string[] },
): boolean {
  const { words } = sources;
  const { range, agencies } = given;
  const name = textOf(sources, range);
  if (agencies.includes(name) || rules.agencies.has(name.toLowerCase())) return true;
  const head = headOf(sources, range);
  for (let at = range.first; at <= head; at++)
    if (rules.outletWords.has(wordAt(words, at)) && uposAt(words, at) !== 'PROPN') return true;
  return (
    rules.outletWords.has(wordAt(words, head)) &&
    (uposAt(words, head) === 'PROPN' || range.end - range.first <= 3)
  );
}

import { knownAt, type Run } from './known-at.ts';
import { givenName, isCommonWord, type KnownName } from './lexicon.ts';
import type { NameSpan } from './name-span.ts';
import { isHead } from './offices.ts';
import { isCommon, isLetter, type Line, type Page } from './page.ts';

export function knownOf(page: Page, line: Line, tagged: readonly NameSpan[]): readonly NameSpan[] {
  const found: NameSpan[] = [];
  let next = 0;
  for (let at = line.from; at < line.to; at++) {
    while (next < tagged.length && tagged[next]!.to <= at) next++;
    const span = tagged[next];
    const inside = span !== undefined && span.from < at;
    if (inside) {
      at = span.to - 1;
      continue;
    }
    const known = knownAt(page, at, line.to);
    if (known === null) continue;
    if (span !== undefined && span.from < known.to && !overrules(page, known, span)) continue;
    if (span === undefined || span.from >= known.to) if (!standsAlone(page, line, known)) continue;
    found.push({ from: at, to: known.to, type: known.entry.type, known: known.entry });
    at = known.to - 1;
  }
  return found;
}

type Known = Run & { readonly entry: KnownName };

/** True where a known form is right against a name of the model that begins no earlier. */
function overrules(page: Page, known: Known, span: NameSpan): boolean {
  if (span.to > known.to) return false;
  if (span.from > known.from || span.to < known.to) return true;
  const ambiguous = known.to === known.from + 1 && givenName(page.words[known.from]!.text) !== undefined;
  if (span.type !== 'person') return true;
  // "Kenya said": a country, unless somebody of the report bears the word before a surname ("Jordan Reed").
  if (known.entry.type === 'country' && known.to === known.from + 1)
    return !leadingWords(page).has(page.words[known.from]!.lower);
  return !ambiguous && (known.entry.type !== 'place' || known.entry.form === 'capital');
}

const leading = new WeakMap<Page, ReadonlySet<string>>();

/** Words of a report that stand somewhere before another capitalised word that is no head of an institution or place. */
function leadingWords(page: Page): ReadonlySet<string> {
  let found = leading.get(page);
  if (found === undefined) {
    found = new Set(
      page.words.flatMap((word, at) => {
        const next = page.words[at + 1];
        if (next?.sentence !== word.sentence || !word.capital || !next.capital || !isLetter(next.text))
          return [];
        return isCommon(page, next) || isHead(next) ? [] : [word.lower];
      }),
    );
    leading.set(page, found);
  }
  return found;
}

/** A known form that the model does not take for a name: is it one all the same? */
function standsAlone(page: Page, line: Line, known: Known): boolean {
  const word = page.words[known.from]!;
  if (known.to > known.from + 1) return true;
  if (line.styled && isCommon(page, word)) return false;
  const next = page.words[known.to];
  const led = next !== undefined && known.to < line.to && next.capital;
  if (known.entry.type === 'country' || known.entry.type === 'group')
    return !word.first || led || !isCommon(page, word);
  return !isCommonWord(word.lower);
}

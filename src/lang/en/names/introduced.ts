import { ROLE_HEADS } from '../role-words.ts';
import type { Run } from './known-at.ts';
import type { NameSpan } from './name-span.ts';
import { isTitleWord } from './offices.ts';
import { isCommon, isLetter, type Line, type Page } from './page.ts';

/** Words of a full name. */
const [SHORTEST, LONGEST] = [2, 3];

/**
 * Full names behind an office in small letters ("union president Walt Dziedzic") of which no other name holds a word: the
 * office says that a person follows, however strange the name.
 */
export function introduced(page: Page, line: Line, named: readonly Run[]): readonly NameSpan[] {
  if (line.styled) return [];
  const found: NameSpan[] = [];
  for (let at = line.from; at < line.to; at++) {
    const office = page.words[at]!;
    if (office.capital || !ROLE_HEADS.has(office.lower)) continue;
    let to = at + 1;
    while (to < line.to && to - at <= LONGEST && isNamePart(page, to)) to++;
    const span = { from: at + 1, to };
    const length = to - at - 1;
    if (length < SHORTEST || length > LONGEST) continue;
    if (named.some((other) => other.from < to && at + 1 < other.to)) continue;
    found.push({ ...span, type: 'person', known: null });
  }
  return found;
}

function isNamePart(page: Page, at: number): boolean {
  const word = page.words[at]!;
  return word.capital && isLetter(word.text) && !isCommon(page, word) && !isTitleWord(word);
}

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
  return [...found, ...explained(page, line, [...named, ...found])];
}

/** Words of an office behind a name: "the harbour master". */
const LONGEST_OFFICE = 5;

/** Single names that an office behind them, between commas, explains: "Brandt, the harbour master, said". */
function explained(page: Page, line: Line, named: readonly Run[]): readonly NameSpan[] {
  const { words } = page;
  const found: NameSpan[] = [];
  for (let at = line.from; at + 4 < line.to; at++) {
    if (words[at + 1]!.text !== ',' || !/^(?:the|a|an|his|her|its|their)$/.test(words[at + 2]!.lower))
      continue;
    if (!isNamePart(page, at) || words[at - 1]?.capital === true) continue;
    if (named.some((other) => other.from <= at && at < other.to)) continue;
    let to = at + 3;
    while (
      to < Math.min(line.to, at + 3 + LONGEST_OFFICE) &&
      !words[to]!.capital &&
      isLetter(words[to]!.text)
    )
      to++;
    const office = words[to - 1]!;
    if (words[to]?.text !== ',' || office.capital || !ROLE_HEADS.has(office.lower)) continue;
    found.push({ from: at, to: at + 1, type: 'person', known: null });
  }
  return found;
}

function isNamePart(page: Page, at: number): boolean {
  const word = page.words[at]!;
  return word.capital && isLetter(word.text) && !isCommon(page, word) && !isTitleWord(word);
}

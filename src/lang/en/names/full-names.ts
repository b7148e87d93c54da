import { ORGANISATION_HEADS, ORGANS, PLACE_HEADS } from './heads.ts';
import { knownAt, type Run } from './known-at.ts';
import { givenName } from './lexicon.ts';
import { isTitleWord } from './offices.ts';
import { isCommon, type Page } from './page.ts';

/** "Sharron Angle": two words, a given name that is no word and a proper noun. */
export function isFullName(page: Page, run: Run): boolean {
  if (run.to !== run.from + 2) return false;
  const [first, last] = [page.words[run.from]!, page.words[run.from + 1]!];
  if (/^\p{Lu}{2,}$/u.test(first.text)) return false;
  if (givenName(first.text) === undefined || isCommon(page, first) || !/^NN/.test(last.xpos)) return false;
  const head = ORGANISATION_HEADS.has(last.lower) || PLACE_HEADS.has(last.lower) || ORGANS.has(last.lower);
  return (
    !head &&
    last.text !== last.text.toUpperCase() &&
    !isTitleWord(last) &&
    knownAt(page, run.from + 1, run.to) === null
  );
}

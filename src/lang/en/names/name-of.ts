import type { Run } from './known-at.ts';
import { plain } from './lexicon.ts';
import type { Page } from './page.ts';

/** A name as the report writes it, apostrophes and spaces made plain. */
export function nameOf(page: Page, run: Run): string {
  return plain(page.text.slice(page.words[run.from]!.start, page.words[run.to - 1]!.end));
}

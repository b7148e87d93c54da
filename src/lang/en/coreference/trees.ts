import type { Token } from '../../../model/index.ts';
import type { Page } from '../names/page.ts';

/** The dependency trees of a report by word of its page. */
export interface Trees {
  /** Index of the word that governs a word; -1 at a root. */
  readonly head: Int32Array;
  /** Relation to it, with its subtype ("nsubj:pass"). */
  readonly relation: readonly string[];
  /** 1 for a word that others are joined to by "and". */
  readonly joins: Uint8Array;
}

/** The trees by words of the page (a word may be several tokens), or null where the tokens have none. */
export function treesOf(page: Page, tokens: readonly Token[]): Trees | null {
  if (tokens[0] === undefined || tokens[0].head === null) return null;
  const wordOf = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  page.words.forEach((word, at) => {
    while (next < tokens.length && tokens[next]!.start < word.start) next++;
    for (; next < tokens.length && tokens[next]!.start < word.end; next++) wordOf[next] = at;
  });
  const head = new Int32Array(page.words.length).fill(-1);
  const relation = new Array<string>(page.words.length).fill('');
  tokens.forEach((token, at) => {
    const word = wordOf[at]!;
    if (word < 0) return;
    const governor = token.head === null || token.head < 0 ? -1 : wordOf[token.head]!;
    if (governor === word) return;
    head[word] = governor;
    relation[word] = token.deprel ?? '';
  });
  const joins = new Uint8Array(page.words.length);
  relation.forEach((name, at) => {
    if (name === 'conj' && head[at]! >= 0) joins[head[at]!] = 1;
  });
  return { head, relation, joins };
}

/** Index of the word of a run that is governed from outside: its head. The last word without trees. */
export function headOf(trees: Trees | null, run: { readonly from: number; readonly to: number }): number {
  if (trees !== null)
    for (let at = run.from; at < run.to; at++) {
      const head = trees.head[at]!;
      if (head < run.from || head >= run.to) return at;
    }
  return run.to - 1;
}

/** A relation without its subtype: "nsubj" of "nsubj:pass". */
export function withoutSubtype(relation: string): string {
  const mark = relation.indexOf(':');
  return mark < 0 ? relation : relation.slice(0, mark);
}

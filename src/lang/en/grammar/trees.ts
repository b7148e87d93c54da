import type { Parser } from './parser.ts';

/** Relation of the one word that has no head. */
const ROOT = 'root';
/** Relation of what the parser would have made a second root. */
const SECOND_ROOT = 'parataxis';

/** Head (index in the sentence, -1 at the root) and relation of each word. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/**
 * The tree that the parser has just made, with exactly one root: the first word it left without a head; the others hang on
 * it.
 */
export function treeOf(parser: Pick<Parser, 'heads' | 'relations' | 'labels'>, length: number): Tree {
  const heads = parser.heads.slice(0, length);
  const relations: string[] = [];
  let root = -1;
  for (let node = 0; node < length; node++) {
    const relation = parser.labels[parser.relations[node] as number] as string;
    if (heads[node] !== length) relations.push(relation === ROOT ? SECOND_ROOT : relation);
    else if (root < 0) {
      root = node;
      heads[node] = -1;
      relations.push(ROOT);
    } else {
      heads[node] = root;
      relations.push(relation === ROOT ? SECOND_ROOT : relation);
    }
  }
  return { heads, relations };
}

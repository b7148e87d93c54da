import type { Parser } from './parser.ts';

/** Relation of the one word that has no head. */
const ROOT = 'root';
/** Relation of what the parser would have made a second root. */
const SECOND_ROOT = 'parataxis';

/** Relations of words on which nothing hangs (but once in 400 times or more): "Berg has | at times said". */
const LEAVES: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'punct', 'fixed', 'goeswith']);

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass']);

/** Head (index in the sentence, -1 at the root) and relation of each word. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/**
 * The tree that the parser has just made, with exactly one root: the first word it left without a head; the others hang on
 * it. What hangs on a word that has no dependents hangs on its head.
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
  for (let node = 0; node < length; node++)
    while (heads[node]! >= 0 && LEAVES.has(relations[heads[node]!]!)) heads[node] = heads[heads[node]!]!;
  joinSubjects(heads, relations);
  return { heads, relations };
}

/**
 * A verb has one subject. A second one that follows directly on what is joined to the first is its name: "Berg and her counterpart |
 * Tom Lind agreed".
 */
function joinSubjects(heads: Int32Array, relations: string[]): void {
  const subjects = new Map<number, number>();
  for (let node = 0; node < heads.length; node++) {
    const head = heads[node]!;
    if (node > head || !SUBJECTS.has(relations[node]!)) continue;
    const before = subjects.get(head);
    const first = before === undefined ? node : firstBelow(heads, node);
    const direct = before !== undefined && relations[first - 1] === 'conj' && relations[first] !== 'punct';
    if (direct && isBelow(heads, first - 1, before)) {
      heads[node] = first - 1;
      relations[node] = 'appos';
    } else subjects.set(head, node);
  }
}

/** The first word of what hangs on a node, the node included. */
function firstBelow(heads: Int32Array, node: number): number {
  let first = node;
  while (first > 0 && isBelow(heads, first - 1, node)) first--;
  return first;
}

function isBelow(heads: Int32Array, node: number, above: number): boolean {
  let at = node;
  while (at >= 0 && at !== above) at = heads[at]!;
  return at === above;
}

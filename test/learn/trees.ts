import fc from 'fast-check';
import { LEFT, type ParserState, RIGHT, SHIFT } from '../../src/learn/index.ts';

/** Heads of the words of a sentence; its length stands for the root, as in `ParserState`. */
export type Heads = readonly number[];

/** A projective tree of up to `most` words: every word picks its head among those that cross no arc made so far. */
export function projectiveTrees(most: number): fc.Arbitrary<Heads> {
  return fc
    .integer({ min: 1, max: most })
    .chain((length) => fc.array(fc.nat(1_000_000), { minLength: 2 * length, maxLength: 2 * length }))
    .map(projectiveTree);
}

/** Splits a range of words at a head, and each side into ranges again: every projective tree can come out. */
function projectiveTree(choices: readonly number[]): Heads {
  const length = choices.length / 2;
  const heads = new Array<number>(length).fill(-1);
  let used = 0;
  const choose = (below: number) => (choices[used++ % choices.length] as number) % below;
  const hang = (from: number, to: number, head: number): void => {
    for (let start = from; start < to; ) {
      const end = start + 1 + choose(to - start);
      const child = start + choose(end - start);
      heads[child] = head;
      hang(start, child, child);
      hang(child + 1, end, child);
      start = end;
    }
  };
  hang(0, length, length);
  return heads;
}

/** All trees of that many words, projective or not, with one or several words at the root. */
export function allTrees(length: number): readonly Heads[] {
  const trees: number[][] = [];
  const heads: number[] = [];
  const extend = (): void => {
    if (heads.length === length) {
      if (heads.every((_, node) => reachesRoot(heads, node))) trees.push([...heads]);
      return;
    }
    for (let head = 0; head <= length; head++) {
      if (head === heads.length) continue;
      heads.push(head);
      extend();
      heads.pop();
    }
  };
  extend();
  return trees;
}

/** False for a word on a cycle. */
export function reachesRoot(heads: ArrayLike<number>, node: number): boolean {
  let at = node;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (at < 0 || at === heads.length) return true;
    at = heads[at] as number;
  }
  return false;
}

/** True where no two arcs cross, those from the root behind the last word included. */
export function isProjective(heads: Heads): boolean {
  const spans = heads.map((head, node) => [Math.min(head, node), Math.max(head, node)] as const);
  return spans.every(([from, to]) =>
    spans.every(([start, end]) => !(from < start && start < to && to < end)),
  );
}

export function apply(state: ParserState, move: number, label = 0): void {
  if (move === SHIFT) state.shift();
  else if (move === LEFT) state.attachLeft(label);
  else if (move === RIGHT) state.attachRight(label);
}

export function headsOf(state: ParserState): number[] {
  return [...state.heads.subarray(0, state.length)];
}

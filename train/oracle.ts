import { LEFT, NONE, type ParserState, RIGHT, SHIFT } from '../src/learn/arc-hybrid.ts';

/** The tree a parser should find: heads (the root's is the sentence's length) and the children of each node. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly children: readonly (readonly number[])[];
}

/** `heads`: index of each word's head, -1 at the root. */
export function goldTree(heads: readonly number[]): GoldTree {
  const length = heads.length;
  const own = Int32Array.from(heads, (head) => (head < 0 ? length : head));
  const children: number[][] = Array.from({ length: length + 1 }, () => []);
  own.forEach((head, child) => {
    children[head]?.push(child);
  });
  return { heads: own, children };
}

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the gold tree that can still be
 * reached become unreachable by each move; `Infinity` for a move that is not allowed.
 */
export function moveCosts(state: ParserState, gold: GoldTree, costs: Float64Array): void {
  const { next, length } = state;
  const top = state.below(0);
  const second = state.below(1);
  costs[SHIFT] = next < length ? shiftCost(state, gold) : Number.POSITIVE_INFINITY;
  if (top === NONE) {
    costs[LEFT] = costs[RIGHT] = Number.POSITIVE_INFINITY;
    return;
  }
  const head = gold.heads[top] as number;
  let waiting = 0;
  for (const child of gold.children[top] as readonly number[]) if (child >= next) waiting++;
  costs[LEFT] = waiting + (head > next || head === second ? 1 : 0);
  costs[RIGHT] = second === NONE ? Number.POSITIVE_INFINITY : waiting + (head >= next ? 1 : 0);
}

function shiftCost(state: ParserState, gold: GoldTree): number {
  const { next, stack, depth } = state;
  const head = gold.heads[next] as number;
  let cost = 0;
  for (let at = 0; at < depth; at++) {
    const node = stack[at] as number;
    if (gold.heads[node] === next) cost++;
    if (node === head && at < depth - 1) cost++;
  }
  return cost;
}

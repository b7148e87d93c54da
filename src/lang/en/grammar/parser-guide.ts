import { NONE, type ParserState } from '../../../learn/index.ts';
import type { Opinion } from './parser-opinion.ts';
import type { RowLayout } from './parser-rows.ts';

/** Number of rows that `fillGuide` gives. */
export const GUIDE_SLOTS = 9;
/** Nodes that are looked up in the guide: the two on top of the stack, the two in front of the buffer. */
const NODES = 4;

/** Where each kind of small number begins among the rows of numbers, behind those of `fillSlots`. */
const WHERE = 768;
const WHERE_STRIDE = 16;
const SURE = 8;
const PENDING = WHERE + NODES * WHERE_STRIDE;

/**
 * The rows of a guide for the next move, from slot `from` on. The guide is what a parser that reads from the other end made of
 * the sentence, so that the one that is guided knows what lies ahead (stacking: Nivre and McDonald 2008): where it sees the heads of four nodes, with which labels, and
 * which of them still wait for children.
 */
export function fillGuide(
  state: ParserState,
  guide: Opinion,
  { labels, numbers }: RowLayout,
  from: number,
  out: Int32Array,
): void {
  const { length, next } = state;
  const [top, second] = [state.below(0), state.below(1)];
  const nodes = [top, second, next, next + 1];
  for (let at = 0; at < NODES; at++) {
    const node = nodes[at]!;
    const known = node !== NONE && node < length;
    const where = known ? guide.sure[node]! * SURE + whereIs(guide.heads[node]!, top, second, state) : 0;
    out[from + at] = numbers + WHERE + at * WHERE_STRIDE + where;
    out[from + NODES + at] = labels + 1 + (known ? guide.labels[node]! : NONE);
  }
  out[from + 2 * NODES] = numbers + PENDING + pending(state, guide);
}

/** The place of a head, in seven classes. */
function whereIs(head: number, top: number, second: number, { next, length }: ParserState): number {
  if (head === length) return 1;
  if (head === top) return 2;
  if (head === second) return 3;
  if (head === next) return 4;
  if (head > next) return 5;
  return head < second ? 6 : 7;
}

/** A set of bits: which of the nodes have children on the other side. */
function pending(state: ParserState, { first, last }: Opinion): number {
  const { next } = state;
  const [top, second] = [state.below(0), state.below(1)];
  return (
    (top !== NONE && last[top]! >= next ? 1 : 0) +
    (second !== NONE && last[second]! >= next ? 2 : 0) +
    (last[next]! > next ? 4 : 0) +
    (top !== NONE && first[next]! <= top ? 8 : 0) +
    (second !== NONE && first[next]! <= second ? 16 : 0)
  );
}

import { NONE, type ParserState } from '../../../learn/index.ts';
import { fillNumbers } from './parser-numbers.ts';
import { NO_ROW, type ParserInput } from './parser-rows.ts';

/** Number of rows that `fillSlots` gives. */
export const SLOTS = 66;

/**
 * The rows for the next move (after Chen and Manning 2014): words, tags, suffixes, senses and labels of the top of the stack,
 * the front of the buffer and their outermost children, the tags beside them, what their children are, distances, the next
 * content word and finite verb, and the last word of the sentence.
 */
export function fillSlots(state: ParserState, input: ParserInput, out: Int32Array): void {
  const { words, tags, suffixes, senses, layout } = input;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const s2 = state.below(2) + 1;
  const b0 = state.next;
  const end = input.length + 2;
  const [top, second, front] = [s0 + 1, s1 + 1, b0 + 1];
  const [b1, b2, b3] = [Math.min(b0 + 2, end), Math.min(b0 + 3, end), Math.min(b0 + 4, end)];
  const child = (children: Int32Array, node: number) => (node === NONE ? 0 : children[node]! + 1);
  const topLeft = child(state.left1, s0);
  const topLeft2 = child(state.left2, s0);
  const topRight = child(state.right1, s0);
  const topRight2 = child(state.right2, s0);
  const secondLeft = child(state.left1, s1);
  const secondRight = child(state.right1, s1);
  const secondRight2 = child(state.right2, s1);
  const frontLeft = child(state.left1, b0);
  const frontLeft2 = child(state.left2, b0);
  const topRightLeft = topRight === 0 ? 0 : child(state.left1, topRight - 1);
  const ahead = input.content[b1]!;
  const label = (node: number) => layout.labels + 1 + (node === 0 ? NONE : state.labels[node - 1]!);
  out[0] = words[top]!;
  out[1] = words[second]!;
  out[2] = words[s2]!;
  out[3] = words[front]!;
  out[4] = words[b1]!;
  out[5] = words[b2]!;
  out[6] = words[topLeft]!;
  out[7] = words[topRight]!;
  out[8] = words[secondRight]!;
  out[9] = words[frontLeft]!;
  out[10] = words[ahead]!;
  out[11] = tags[top]!;
  out[12] = tags[second]!;
  out[13] = tags[s2]!;
  out[14] = tags[front]!;
  out[15] = tags[b1]!;
  out[16] = tags[b2]!;
  out[17] = tags[b3]!;
  out[18] = tags[topLeft]!;
  out[19] = tags[topLeft2]!;
  out[20] = tags[topRight]!;
  out[21] = tags[topRight2]!;
  out[22] = tags[secondLeft]!;
  out[23] = tags[secondRight]!;
  out[24] = tags[secondRight2]!;
  out[25] = tags[frontLeft]!;
  out[26] = tags[frontLeft2]!;
  out[27] = tags[ahead]!;
  out[28] = tags[topRightLeft]!;
  out[29] = tags[state.below(3) + 1]!;
  out[30] = label(topLeft);
  out[31] = label(topLeft2);
  out[32] = label(topRight);
  out[33] = label(topRight2);
  out[34] = label(secondLeft);
  out[35] = label(secondRight);
  out[36] = label(secondRight2);
  out[37] = label(frontLeft);
  out[38] = label(frontLeft2);
  out[39] = suffixes[top]!;
  out[40] = senses[top]!;
  out[41] = suffixes[second]!;
  out[42] = senses[second]!;
  out[43] = suffixes[front]!;
  out[44] = senses[front]!;
  out[45] = suffixes[b1]!;
  out[46] = senses[b1]!;
  out[54] = words[secondLeft]!;
  out[55] = s0 === NONE ? NO_ROW : tags[top - 1]!;
  out[56] = s0 === NONE ? NO_ROW : tags[top + 1]!;
  out[57] = tags[front - 1]!;
  out[58] = s1 === NONE ? NO_ROW : tags[second + 1]!;
  out[59] = s1 === NONE ? NO_ROW : tags[second - 1]!;
  out[63] = tags[input.finite[b1]!]!;
  out[65] = words[input.length]!;
  fillNumbers(state, input, out);
}

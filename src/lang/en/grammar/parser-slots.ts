import { NONE, type ParserState, type SlotGroup } from '../../../learn/index.ts';
import type { ParserInput } from './parser-rows.ts';

/** Number of rows that `fillSlots` gives. */
export const SLOTS = 54;

/** Number of groups that hold a word. */
const WORD_GROUPS = 11;

/** The slots in groups, in the order of the keys that `keysOfSlots` gives. */
export const SLOT_GROUPS: readonly SlotGroup[] = [
  [0, 11, 39, 40], // top of the stack: word, tag, suffix, sense
  [1, 12, 41, 42], // second
  [3, 14, 43, 44], // front of the buffer
  [4, 15, 45, 46], // the word after it
  [2, 13], // third of the stack: word and tag
  [5, 16],
  [10, 27],
  [6, 18],
  [7, 20],
  [8, 23],
  [9, 25],
  [17], // tag alone
  [28],
  [29],
  [30], // label alone
  [32],
  [35],
  [37],
  [19, 31], // tag and label
  [21, 33],
  [22, 34],
  [24, 36],
  [26, 38],
  [47, 49], // numbers
  [48, 50],
  [51],
  [52],
  [53],
];

/**
 * The groups as a large network takes them: what is kept for each pair of word and tag would outgrow it, so that the slots of
 * words stand alone.
 */
export const LARGE_SLOT_GROUPS: readonly SlotGroup[] = [
  ...SLOT_GROUPS.slice(0, WORD_GROUPS).flatMap((group) => group.map((slot) => [slot])),
  ...SLOT_GROUPS.slice(WORD_GROUPS),
];

/** Keys of the groups of a large network, from those of a small one. */
export function keysOfLarge(rows: Int32Array, keys: Int32Array, out: Int32Array): void {
  let next = 0;
  for (let group = 0; group < WORD_GROUPS; group++)
    for (const slot of SLOT_GROUPS[group]!) out[next++] = rows[slot]!;
  for (let group = WORD_GROUPS; group < SLOT_GROUPS.length; group++) out[next++] = keys[group]!;
}

/** Above every label, and every small number. */
const LABEL_STRIDE = 128;
const NUMBER_STRIDE = 32;

/** A key for each group of slots, from the rows that `fillSlots` gave. */
export function keysOfSlots(state: ParserState, input: ParserInput, rows: Int32Array, out: Int32Array): void {
  const { types, layout } = input;
  const { tags, labels, numbers } = layout;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const b0 = state.next;
  const end = input.length + 2;
  const child = (children: Int32Array, node: number) => (node === NONE ? 0 : children[node]! + 1);
  // Rows of tags begin above those of no node and the root, which stand for themselves.
  const tag = (slot: number) => (rows[slot]! < tags ? rows[slot]! : rows[slot]! - tags + 2);
  const label = (slot: number) => rows[slot]! - labels;
  const number = (slot: number) => rows[slot]! - numbers;
  out[0] = types[s0 + 1]!;
  out[1] = types[s1 + 1]!;
  out[2] = types[b0 + 1]!;
  out[3] = types[Math.min(b0 + 2, end)]!;
  out[4] = types[state.below(2) + 1]!;
  out[5] = types[Math.min(b0 + 3, end)]!;
  out[6] = types[input.content[Math.min(b0 + 2, end)]!]!;
  out[7] = types[child(state.left1, s0)]!;
  out[8] = types[child(state.right1, s0)]!;
  out[9] = types[child(state.right1, s1)]!;
  out[10] = types[child(state.left1, b0)]!;
  out[11] = tag(17);
  out[12] = tag(28);
  out[13] = tag(29);
  out[14] = label(30);
  out[15] = label(32);
  out[16] = label(35);
  out[17] = label(37);
  out[18] = tag(19) * LABEL_STRIDE + label(31);
  out[19] = tag(21) * LABEL_STRIDE + label(33);
  out[20] = tag(22) * LABEL_STRIDE + label(34);
  out[21] = tag(24) * LABEL_STRIDE + label(36);
  out[22] = tag(26) * LABEL_STRIDE + label(38);
  out[23] = (number(47) - NEAR) * NUMBER_STRIDE + number(49) - BETWEEN;
  out[24] = (number(48) - WIDE) * NUMBER_STRIDE + number(50) - BETWEEN_STACK;
  out[25] = number(51);
  out[26] = number(52);
  out[27] = number(53);
}

const FAR = 10;
/** Where each kind of small number begins among the rows of numbers. */
const NEAR = 0;
const WIDE = 16;
const BETWEEN = 32;
const BETWEEN_STACK = 64;
const TOP_CHILDREN = 96;
const DEPTH = 160;
const SECOND_CHILDREN = 224;
const NO_CHILDREN = 63;

/**
 * The rows for the next move (after Chen and Manning 2014): words, tags, suffixes, senses and labels of the top of the stack,
 * the front of the buffer and their outermost children, distances between them, and the next content word.
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
  const numbers = layout.numbers;
  out[47] = numbers + NEAR + (s0 === NONE ? 0 : Math.min(b0 - s0, FAR));
  out[48] = numbers + WIDE + (s1 === NONE ? 0 : Math.min(s0 - s1, FAR));
  out[49] = numbers + BETWEEN + between(input, s0, b0);
  out[50] = numbers + BETWEEN_STACK + between(input, s1, s0);
  out[51] = numbers + TOP_CHILDREN + children(state, s0);
  out[52] = numbers + DEPTH + Math.min(7, state.leftCount[b0]!) * 4 + Math.min(3, state.depth);
  out[53] = numbers + SECOND_CHILDREN + children(state, s1);
}

function children(state: ParserState, node: number): number {
  if (node === NONE) return NO_CHILDREN;
  return Math.min(7, state.leftCount[node]!) * 8 + Math.min(7, state.rightCount[node]!);
}

/** Which verbs, marks and conjunctions stand between two nodes, in 24 classes and one for none. */
function between(input: ParserInput, from: number, to: number): number {
  if (from === NONE || to - from < 2) return 0;
  const verbs = Math.min(2, input.verbs[to + 1]! - input.verbs[from + 2]!);
  const marks = Math.min(3, input.marks[to + 1]! - input.marks[from + 2]!);
  const joints = Math.min(1, input.joints[to + 1]! - input.joints[from + 2]!);
  return 1 + verbs + 3 * marks + 12 * joints;
}

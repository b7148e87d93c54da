import { NONE, type ParserState } from '../../../learn/index.ts';
import type { ParserInput } from './parser-rows.ts';

/** Relations of children that a word is told by: what it has already, and what it may still take. */
const KINDS: readonly (readonly string[])[] = [
  ['nsubj', 'csubj'],
  ['obj', 'iobj'],
  ['ccomp', 'xcomp'],
  ['aux', 'cop'],
  ['mark'],
  ['case'],
  ['conj'],
];
export const KIND_SETS = 1 << KINDS.length;

/** The bit of a relation's kind, 0 for one of none. */
export function kindOfLabel(label: string): number {
  const kind = KINDS.findIndex((relations) => relations.includes(label.split(':')[0] as string));
  return kind < 0 ? 0 : 1 << kind;
}

const FAR = 10;
/** Where each kind of small number begins among the rows of numbers. */
export const NEAR = 0;
export const WIDE = 16;
export const BETWEEN = 32;
export const BETWEEN_STACK = 64;
export const TOP_CHILDREN = 96;
export const DEPTH = 160;
export const SECOND_CHILDREN = 224;
export const TOP_KINDS = 288;
export const SECOND_KINDS = 416;
export const FRONT_KINDS = 544;
export const VERB_AHEAD = 672;
const NO_CHILDREN = 63;
const NO_VERB = 63;
/** Verbs are told apart by their distance up to this, marks on the way to them up to that. */
const FAR_VERB = 12;
const MOST_MARKS = 3;

/** Fills the slots of small numbers: distances, what stands between, numbers and kinds of children, the next finite verb. */
export function fillNumbers(state: ParserState, input: ParserInput, out: Int32Array): void {
  const s0 = state.below(0);
  const s1 = state.below(1);
  const b0 = state.next;
  const b1 = Math.min(b0 + 2, input.length + 2);
  const { numbers } = input.layout;
  out[47] = numbers + NEAR + (s0 === NONE ? 0 : Math.min(b0 - s0, FAR));
  out[48] = numbers + WIDE + (s1 === NONE ? 0 : Math.min(s0 - s1, FAR));
  out[49] = numbers + BETWEEN + between(input, s0, b0);
  out[50] = numbers + BETWEEN_STACK + between(input, s1, s0);
  out[51] = numbers + TOP_CHILDREN + children(state, s0);
  out[52] = numbers + DEPTH + Math.min(7, state.leftCount[b0]!) * 4 + Math.min(3, state.depth);
  out[53] = numbers + SECOND_CHILDREN + children(state, s1);
  out[60] = numbers + TOP_KINDS + kinds(state, s0);
  out[61] = numbers + SECOND_KINDS + kinds(state, s1);
  out[62] = numbers + FRONT_KINDS + kinds(state, b0);
  out[64] = numbers + VERB_AHEAD + verbAhead(input, b1);
}

function kinds(state: ParserState, node: number): number {
  return node === NONE ? 0 : state.kinds[node]!;
}

/** How far the next finite verb is, and how many marks come before it. */
function verbAhead(input: ParserInput, from: number): number {
  const verb = input.finite[from]!;
  if (verb === 0) return NO_VERB;
  const marks = Math.min(MOST_MARKS, input.marks[verb]! - input.marks[from]!);
  return Math.min(FAR_VERB, verb - from) * (MOST_MARKS + 1) + marks;
}

function children(state: ParserState, node: number): number {
  if (node === NONE) return NO_CHILDREN;
  return Math.min(7, state.leftCount[node]!) * 8 + Math.min(7, state.rightCount[node]!);
}

/** Which verbs, marks and conjunctions stand between two nodes, in 24 classes and one for none. */
export function between(input: ParserInput, from: number, to: number): number {
  if (from === NONE || to - from < 2) return 0;
  const verbs = Math.min(2, input.verbs[to + 1]! - input.verbs[from + 2]!);
  const marks = Math.min(3, input.marks[to + 1]! - input.marks[from + 2]!);
  const joints = Math.min(1, input.joints[to + 1]! - input.joints[from + 2]!);
  return 1 + verbs + 3 * marks + 12 * joints;
}

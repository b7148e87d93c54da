import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEFT, MOVES, NONE, ParserState, RIGHT, SHIFT } from '../../src/learn/index.ts';
import { apply, headsOf, isProjective, projectiveTrees, reachesRoot } from './trees.ts';

const MOVE_NAMES: Readonly<Record<string, number>> = { S: SHIFT, L: LEFT, R: RIGHT };

/** Plays moves like "S L3 R1": a letter for the move, a number for the label. */
function played(length: number, moves: string): ParserState {
  const state = new ParserState();
  state.start(length);
  play(state, moves);
  return state;
}

function play(state: ParserState, moves: string): void {
  for (const move of moves.split(' ').filter((name) => name !== ''))
    apply(state, MOVE_NAMES[move[0] as string] as number, Number(move.slice(1)));
}

describe('moves make trees', () => {
  test.each([
    ['one word', 1, 'S L0', [1], [0]],
    // "Rain fell": the first word hangs on the second.
    ['a subject', 2, 'S L4 S L0', [1, 2], [4, 0]],
    // "Rains stopped trains": subject to the left, object to the right.
    ['subject and object', 3, 'S L1 S S R2 L0', [1, 3, 1], [1, 0, 2]],
    ['a chain to the right', 4, 'S S S S R3 R2 R1 L0', [4, 0, 1, 2], [0, 1, 2, 3]],
    ['a chain to the left', 4, 'S L1 S L2 S L3 S L0', [1, 2, 3, 4], [1, 2, 3, 0]],
    // "The old bridge collapsed": two children on one side, the nearer first.
    ['two on the left', 4, 'S S L5 L6 S L7 S L0', [2, 2, 3, 4], [6, 5, 7, 0]],
    ['two on the right', 3, 'S S R5 S R6 L0', [3, 0, 0], [0, 5, 6]],
    ['two roots', 2, 'S S L0 L1', [2, 2], [1, 0]],
    ['a root with both sides', 3, 'S S S L0 L1 L2', [3, 3, 3], [2, 1, 0]],
  ])('%s', (_, length, moves, heads, labels) => {
    const state = played(length, moves);
    expect(state.done).toBe(true);
    expect(headsOf(state)).toEqual(heads);
    expect([...state.labels.subarray(0, length)]).toEqual(labels);
  });

  test('children are kept from the outside in', () => {
    // Word 3 heads words 0, 1, 2 on its left and 4, 5, 6 on its right.
    const state = played(7, 'S S S L1 L2 L3 S S R4 S R5 S R6 L0');
    expect(headsOf(state)).toEqual([3, 3, 3, 7, 3, 3, 3]);
    expect([state.left1[3], state.left2[3], state.right1[3], state.right2[3]]).toEqual([0, 1, 6, 5]);
    expect([state.leftCount[3], state.rightCount[3]]).toEqual([3, 3]);
    expect([state.left1[7], state.left2[7], state.leftCount[7]]).toEqual([3, NONE, 1]);
    expect([state.left1[0], state.right1[0], state.leftCount[0], state.rightCount[0]]).toEqual([
      NONE,
      NONE,
      0,
      0,
    ]);
  });

  test('kinds of the children of both sides are a set of bits', () => {
    const state = new ParserState(Int32Array.of(0, 1, 2, 4, 0, 8));
    state.start(7);
    play(state, 'S S S L1 L2 L2 S S R4 S R5 S R31 L3');
    expect(state.kinds[3]).toBe(1 | 2 | 8);
    expect(state.kinds[7]).toBe(4);
    // A label without a kind adds nothing, and no label has one by default.
    expect(state.kinds[5]).toBe(0);
    expect(played(2, 'S L1 S L0').kinds[1]).toBe(0);
  });

  test('what stands on the stack', () => {
    const state = played(4, 'S S S');
    expect([0, 1, 2, 3, 9].map((depth) => state.below(depth))).toEqual([2, 1, 0, NONE, NONE]);
    expect(state.next).toBe(3);
    expect(state.done).toBe(false);
  });

  test.each([
    ['nothing read', 2, '', [true, false, false]],
    ['one word on the stack', 2, 'S', [true, true, false]],
    ['two words on the stack', 3, 'S S', [true, true, true]],
    ['all words read', 2, 'S S', [false, true, true]],
    ['the last word', 2, 'S L0 S', [false, true, false]],
    ['all words have a head', 2, 'S S R0 L0', [false, false, false]],
  ])('which moves are allowed: %s', (_, length, moves, allowed) => {
    const state = played(length, moves);
    expect([SHIFT, LEFT, RIGHT].map((move) => state.allows(move))).toEqual(allowed);
  });
});

describe('any allowed moves', () => {
  /** A bit for each label, those of 32 and more sharing them. */
  const BITS = Int32Array.from({ length: 50 }, (_, label) => 1 << label);
  const choices = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.array(fc.nat(2), { minLength: 1 }));

  function randomly(state: ParserState, length: number, picks: readonly number[]): number {
    state.start(length);
    let moves = 0;
    while (!state.done) {
      let move = picks[moves % picks.length] as number;
      while (!state.allows(move)) move = (move + 1) % MOVES;
      apply(state, move, moves % 50);
      moves++;
    }
    return moves;
  }

  test('end after two moves a word in a projective tree', () => {
    fc.assert(
      fc.property(choices, ([length, picks]) => {
        const state = new ParserState();
        expect(randomly(state, length, picks)).toBe(2 * length);
        const heads = headsOf(state);
        expect(isProjective(heads)).toBe(true);
        expect(heads.every((_, node) => reachesRoot(heads, node))).toBe(true);
      }),
    );
  });

  test('give what a look at the finished tree gives', () => {
    fc.assert(
      fc.property(choices, ([length, picks]) => {
        const state = new ParserState(BITS);
        randomly(state, length, picks);
        const heads = headsOf(state);
        for (let node = 0; node <= length; node++) {
          const children = heads.flatMap((head, child) => (head === node ? [child] : []));
          const left = children.filter((child) => child < node);
          const right = children.filter((child) => child > node).reverse();
          expect([state.left1[node], state.left2[node]]).toEqual([left[0] ?? NONE, left[1] ?? NONE]);
          expect([state.right1[node], state.right2[node]]).toEqual([right[0] ?? NONE, right[1] ?? NONE]);
          expect([state.leftCount[node], state.rightCount[node]]).toEqual([left.length, right.length]);
          const bits = children.reduce(
            (set, child) => set | (BITS[state.labels[child] as number] as number),
            0,
          );
          expect(state.kinds[node]).toBe(bits);
        }
      }),
    );
  });

  test('leave nothing behind for the next sentence, whatever its length', () => {
    fc.assert(
      fc.property(fc.array(choices, { minLength: 2, maxLength: 5 }), (sentences) => {
        const used = new ParserState(BITS);
        for (const [length, picks] of sentences) {
          const fresh = new ParserState(BITS);
          randomly(used, length, picks);
          randomly(fresh, length, picks);
          const names = ['heads', 'labels', 'left1', 'left2', 'right1', 'right2'] as const;
          for (const name of [...names, 'leftCount', 'rightCount', 'kinds'] as const)
            expect(used[name].subarray(0, length + 1)).toEqual(fresh[name].subarray(0, length + 1));
        }
      }),
    );
  });

  test('an empty sentence is done at once, a long one has room', () => {
    const state = new ParserState();
    state.start(0);
    expect(state.done).toBe(true);
    expect(randomly(state, 5_000, [SHIFT])).toBe(10_000);
    expect(headsOf(state)).toEqual(Array.from({ length: 5_000 }, () => 5_000));
  });
});

test('the trees of these tests are projective, and all of them can come out', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(projectiveTrees(4), (heads) => {
      expect(isProjective(heads)).toBe(true);
      if (heads.length === 4) seen.add(heads.join());
    }),
    { numRuns: 20_000, seed: 1 },
  );
  // As many as there are trees without crossings over five points.
  expect(seen.size).toBe(55);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillGuide, GUIDE_SLOTS } from '../../src/lang/en/grammar/parser-guide.ts';
import { Opinion } from '../../src/lang/en/grammar/parser-opinion.ts';
import type { RowLayout } from '../../src/lang/en/grammar/parser-rows.ts';
import { NONE, ParserState } from '../../src/learn/index.ts';
import { apply, projectiveTrees } from '../learn/trees.ts';

/** A guide with these heads; labels and doubts follow from the node. */
function guideOf(heads: readonly number[], guide = new Opinion()): Opinion {
  guide.start(heads.length);
  heads.forEach((head, node) => {
    guide.heads[node] = head;
    guide.labels[node] = node % 5;
    guide.sure[node] = node % 2;
  });
  guide.finish();
  return guide;
}

const columns = (guide: Opinion) =>
  (['heads', 'labels', 'sure'] as const).map((name) => [...guide[name].subarray(0, guide.length)]);

describe('a guide', () => {
  test('knows the outermost children of every node', () => {
    fc.assert(
      fc.property(projectiveTrees(12), (heads) => {
        const { first, last } = guideOf(heads);
        for (let node = 0; node <= heads.length; node++) {
          const family = [node, ...heads.flatMap((head, child) => (head === node ? [child] : []))];
          expect([first[node], last[node]]).toEqual([Math.min(...family), Math.max(...family)]);
        }
      }),
    );
  });

  test('is turned round word by word, and twice is what it was', () => {
    fc.assert(
      fc.property(projectiveTrees(12), projectiveTrees(12), (heads, before) => {
        const { length } = heads;
        const guide = guideOf(heads);
        const other = guideOf(before);
        other.mirror(guide);
        heads.forEach((head, node) => {
          const at = length - 1 - node;
          expect(other.heads[at]).toBe(head === length ? length : length - 1 - head);
          expect([other.labels[at], other.sure[at]]).toEqual([guide.labels[node], guide.sure[node]]);
        });
        const again = new Opinion();
        again.mirror(other);
        expect(columns(again)).toEqual(columns(guide));
        expect([...again.last.subarray(0, length + 1)]).toEqual([...guide.last.subarray(0, length + 1)]);
      }),
    );
  });
});

describe('what a guide says of a state', () => {
  const layout = { labels: 1_000, numbers: 5_000 } as RowLayout;

  /** Rows for the state after some moves: places of heads, labels, children that are awaited. */
  function said(heads: readonly number[], moves: readonly number[]) {
    const state = new ParserState();
    state.start(heads.length);
    for (const move of moves) apply(state, move);
    const out = new Int32Array(3 + GUIDE_SLOTS).fill(-1);
    fillGuide(state, guideOf(heads), layout, 3, out);
    const rows = [...out.subarray(3)];
    return {
      places: rows.slice(0, 4).map((row, at) => row - 5_000 - 768 - 16 * at),
      labels: rows.slice(4, 8).map((row) => row - 1_001),
      pending: (rows[8] as number) - 5_000 - 832,
    };
  }

  test.each([
    // "The old bridge fell": words of the guide are sure where their number is odd (8 is added).
    ['nothing read', [2, 2, 3, 4], [], [0, 0, 5, 8 + 5], [NONE, NONE, 0, 1], 0],
    ['two on the stack', [2, 2, 3, 4], [0, 0], [8 + 4, 4, 5, 8 + 1], [1, 0, 2, 3], 8 + 16],
    ['a word whose head is gone', [1, 3, 3, 4], [0, 0, 1], [7, 0, 5, 8 + 1], [0, NONE, 2, 3], 0],
    ['the end', [2, 2, 3, 4], [0, 0, 0, 0], [8 + 1, 2, 0, 0], [3, 2, NONE, NONE], 8],
  ])('%s', (_, heads, moves, places, labels, pending) => {
    expect(said(heads, moves)).toEqual({ places, labels, pending });
  });
});

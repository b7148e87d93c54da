import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arc, heaviestTree } from '../../src/learn/index.ts';
import { allTrees, reachesRoot } from './trees.ts';

const arc = (head: number, child: number, weight: number): Arc => ({ head, child, weight });

/** Head of each word, the root being the last node. */
function headsOf(arcs: readonly Arc[], words: number): number[] {
  const heads = new Array<number>(words).fill(-1);
  for (const { head, child } of arcs) heads[child] = head;
  return heads;
}

const weightOf = (arcs: readonly Arc[]) => arcs.reduce((sum, { weight }) => sum + weight, 0);

/** Arcs of the tree in which all words hang on the root, and others. */
const graphs = fc.integer({ min: 1, max: 5 }).chain((words) =>
  fc.record({
    words: fc.constant(words),
    base: fc.array(fc.nat(9), { minLength: words, maxLength: words }),
    others: fc.array(fc.tuple(fc.nat(words), fc.nat(words - 1), fc.nat(20)), { maxLength: 24 }),
  }),
);

function arcsOf({ base, others }: { base: readonly number[]; others: readonly (readonly number[])[] }) {
  const arcs = base.map((weight, child) => arc(base.length, child, weight));
  for (const [head, child, weight] of others as [number, number, number][])
    if (head !== child) arcs.push(arc(head, child, weight));
  return arcs;
}

describe('the heaviest tree', () => {
  test.each<[string, number, readonly Arc[], readonly number[]]>([
    ['one word', 1, [arc(1, 0, 3)], [1]],
    ['the heavier of two arcs', 2, [arc(2, 0, 1), arc(1, 0, 2), arc(2, 1, 1)], [1, 2]],
    ['the first of two equals', 2, [arc(2, 0, 1), arc(1, 0, 1), arc(2, 1, 1)], [2, 2]],
    // Each of the two would rather hang on the other.
    [
      'a cycle broken where it costs least',
      2,
      [arc(1, 0, 9), arc(0, 1, 9), arc(2, 0, 5), arc(2, 1, 6)],
      [1, 2],
    ],
    [
      'a cycle in a cycle',
      3,
      [arc(1, 0, 9), arc(0, 1, 9), arc(2, 0, 8), arc(1, 2, 8), arc(3, 2, 1), arc(3, 0, 2)],
      [3, 0, 1],
    ],
  ])('%s', (_, words, arcs, heads) => {
    expect(headsOf(heaviestTree(words + 1, words, arcs), words)).toEqual(heads);
  });

  test('is as heavy as the heaviest of all trees', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { words } = graph;
        const arcs = arcsOf(graph);
        const found = heaviestTree(words + 1, words, arcs);
        const heads = headsOf(found, words);
        expect(found).toHaveLength(words);
        expect(heads.every((_, node) => reachesRoot(heads, node))).toBe(true);
        for (const one of found) expect(arcs).toContain(one);
        const heaviest = (head: number, child: number) =>
          Math.max(
            ...arcs.filter((one) => one.head === head && one.child === child).map((one) => one.weight),
          );
        const best = Math.max(
          ...allTrees(words).map((tree) => tree.reduce((sum, head, child) => sum + heaviest(head, child), 0)),
        );
        expect(weightOf(found)).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves out nodes without arcs into them', () => {
    expect(heaviestTree(9, 2, [arc(2, 0, 1), arc(0, 1, 1)])).toEqual([arc(2, 0, 1), arc(0, 1, 1)]);
  });
});

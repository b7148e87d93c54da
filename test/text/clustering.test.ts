import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageLink, Groups, visitEqual } from '../../src/text/index.ts';

type Edge = readonly [number, number, number];

function sparse(size: number, edges: readonly Edge[]): Map<number, number>[] {
  const rows = Array.from({ length: size }, () => new Map<number, number>());
  for (const [a, b, weight] of edges) {
    if (a === b) continue;
    rows[a]!.set(b, weight);
    rows[b]!.set(a, weight);
  }
  return rows;
}

const RULE = { least: 200, cohesion: 0.6, enough: 500, tight: 700 };

/** All pairs of clusters are looked at anew in every round. */
function slowAverageLink(weights: readonly ReadonlyMap<number, number>[], rule: typeof RULE): number[][] {
  let clusters = weights.map((_, index) => [index]);
  const weight = (a: number, b: number) => weights[a]!.get(b) ?? 0;
  const mean = (a: readonly number[], b: readonly number[]) =>
    a.flatMap((one) => b.map((other) => weight(one, other))).reduce((x, y) => x + y, 0) /
    (a.length * b.length);
  const inside = (list: readonly number[]) => {
    const pairs = list.flatMap((one, index) => list.slice(index + 1).map((other) => weight(one, other)));
    return pairs.length === 0 ? 0 : pairs.reduce((x, y) => x + Math.min(rule.tight, y), 0) / pairs.length;
  };
  for (;;) {
    let best: { x: number; y: number; value: number } | null = null;
    for (let x = 0; x < clusters.length; x++) {
      for (let y = x + 1; y < clusters.length; y++) {
        const value = mean(clusters[x]!, clusters[y]!);
        const bound = Math.min(
          rule.enough,
          rule.cohesion * Math.max(inside(clusters[x]!), inside(clusters[y]!)),
        );
        if (value >= Math.max(rule.least, bound) && (best === null || value > best.value))
          best = { x, y, value };
      }
    }
    if (best === null) return clusters;
    const { x, y } = best;
    clusters = clusters.flatMap((cluster, index) =>
      index === y ? [] : [index === x ? [...cluster, ...clusters[y]!].sort((a, b) => a - b) : cluster],
    );
  }
}

describe('average link', () => {
  test('clusters as the slow twin does', () => {
    const edge = fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 24 }), (edges) => {
        const weights = sparse(9, edges);
        expect(averageLink(weights, RULE)).toEqual(slowAverageLink(weights, RULE));
      }),
    );
  });

  test('a loose neighbour stays out of a close cluster, but joins a loose one', () => {
    const rule = { least: 200, cohesion: 0.6, enough: 600, tight: 900 };
    const withInner = (inner: number) =>
      sparse(3, [
        [0, 1, inner],
        [0, 2, 400],
        [1, 2, 400],
      ]);
    expect(averageLink(withInner(900), rule)).toEqual([[0, 1], [2]]);
    expect(averageLink(withInner(500), rule)).toEqual([[0, 1, 2]]);
  });

  test('a missing pair counts as nothing', () => {
    expect(
      averageLink(
        sparse(3, [
          [0, 1, 900],
          [1, 2, 500],
        ]),
        { least: 300, cohesion: 0, enough: 0, tight: 900 },
      ),
    ).toEqual([[0, 1], [2]]);
  });
});

describe('disjoint sets', () => {
  test('do not depend on the order of unions', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const build = (list: readonly (readonly [number, number])[]) => {
          const groups = new Groups(10);
          for (const [a, b] of list) groups.unite(a, b);
          return groups.all();
        };
        expect(build([...pairs].reverse())).toEqual(build(pairs));
      }),
    );
  });
});

test('equal keys are visited together, ascending', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), (keys) => {
      const found: number[][] = [];
      visitEqual(Uint32Array.from(keys), (indices) => found.push([...indices]));
      const expected = [...new Set(keys)]
        .map((key) => keys.flatMap((other, index) => (other === key ? [index] : [])))
        .filter((indices) => indices.length > 1);
      expect(found.sort((a, b) => a[0]! - b[0]!)).toEqual(expected.sort((a, b) => a[0]! - b[0]!));
    }),
  );
});

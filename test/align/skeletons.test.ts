import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLineage } from '../../src/align/lineage.ts';
import { findPassages } from '../../src/align/passages.ts';
import { commonOrder, pairSkeletons, type Skeleton, WILD } from '../../src/align/passages/skeletons.ts';
import { report, rules } from './passages-fixtures.ts';

const HEAD = 'At noon, Orla Brandt reached Port Vessel.';
/** Sentences of names, figures and words of grammar; each blank takes the next of the given words. */
const FRAMES = [
  'On Monday the _ of Port Vessel _ that 14 _ had been _ by the _ before 9 _.',
  'It was the _ _ in which Orla Brandt and Juno Adair had _ with 230 _ of the _.',
  'After that, 6 of the _ were _ to Cape Larkin, where they _ for more than 40 _.',
  'In the _, Juno Adair _ that she would not _ the _ of 1998 with Orla Brandt.',
  'The _ will now _ to Port Vessel by 12 _, and the 3 _ from Cape Larkin will _ them.',
  'Between 2001 and 2016 the _ had been _ by Cape Larkin for 75 _ of the _.',
  'For Orla Brandt it is the 2nd _ of this _ at Port Vessel, and she is _ it will be her _.',
];
const filled = (words: readonly string[]) => {
  let next = 0;
  return FRAMES.map((frame) => frame.replaceAll('_', () => words[next++ % words.length] as string)).join(
    '\n\n',
  );
};
const ONE = filled([
  'council',
  'declared',
  'barges',
  'damaged',
  'gale',
  'breakfast',
  'harshest',
  'winter',
  'wrestled',
  'crates',
  'owners',
]);
const OTHER = filled([
  'assembly',
  'announced',
  'vessels',
  'battered',
  'tempest',
  'daybreak',
  'bitterest',
  'season',
  'struggled',
  'boxes',
  'holders',
  'merchants',
  'quarrel',
]);
const both = (one: string, other: string) => [
  report('a', `${HEAD}\n\n${one}`, { published: '2031-05-02' }),
  report('b', `${HEAD}\n\n${other}`, { published: '2031-05-03' }),
];
const swapped = (one: string, other: string) =>
  findPassages(both(one, other), rules).filter((passage) => passage.why.includes('words swapped'));

describe('rewritten sentences', () => {
  test('are passages of prose, sentence by sentence, and a likely lineage', () => {
    const passages = swapped(ONE, OTHER);
    expect(passages.length).toBeGreaterThan(FRAMES.length / 2);
    for (const passage of passages) {
      expect(passage).toMatchObject({ kind: 'prose', origin: { kind: 'unknown' } });
      expect(passage.why).toContain('same order, figures and names; words swapped');
    }
    const reports = both(ONE, OTHER);
    expect(findLineage(reports, findPassages(reports, rules), rules)).toMatchObject([
      { from: 'a', to: 'b', direction: 'likely' },
    ]);
  });

  test('too few of them are chance', () => {
    const first = (text: string) => text.split('\n\n').slice(0, 3).join('\n\n');
    expect(swapped(first(ONE), first(OTHER))).toEqual([]);
  });

  test('in another order they are no copy', () => {
    expect(swapped(ONE, OTHER.split('\n\n').reverse().join('\n\n'))).toEqual([]);
  });

  test('with other figures and names they are no copy', () => {
    const other = OTHER.replaceAll(/\d+/gu, (figure) => `${figure}7`).replaceAll('Juno Adair', 'Tom Weir');
    expect(swapped(ONE, other)).toEqual([]);
  });
});

const items = fc.array(fc.nat(3), { maxLength: 12 });

/** The heaviest common subsequence by trying everything. */
function slowOrder(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [first, ...rest] = a as [number, ...number[]];
  const at = b.indexOf(first);
  const without = slowOrder(rest, b);
  if (at < 0) return without;
  return Math.max(without, (first === WILD ? 0.4 : 1) + slowOrder(rest, b.slice(at + 1)));
}

describe('slow twins', () => {
  test('common order', () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        expect(commonOrder(Uint32Array.from(a), Uint32Array.from(b))).toBeCloseTo(slowOrder(a, b), 9);
      }),
      { numRuns: 200 },
    );
  });

  test('the chain is the best increasing one', () => {
    const skeleton = fc.array(fc.nat(1), { minLength: 3, maxLength: 3 }).map((list): Skeleton => {
      const weight = list.reduce((sum, item) => sum + (item === WILD ? 0.4 : 1), 0);
      const words = Uint32Array.from(list);
      return { start: 0, end: 1, items: words, sorted: words.toSorted(), weight };
    });
    const report = fc.array(skeleton, { minLength: 6, maxLength: 7 });
    fc.assert(
      fc.property(report, report, (a, b) => {
        const chain = pairSkeletons(a, b);
        const sum = chain.reduce((total, pair) => total + pair.likeness - 0.55, 0);
        const best = slowChain(a, b, 0, 0);
        // Sums that equal the bound but for rounding fall on either side of it.
        fc.pre(Math.abs(best - 2.2) > 1e-9);
        expect(sum).toBeCloseTo(best >= 2.2 ? best : 0, 9);
        for (const [at, pair] of chain.entries()) {
          const before = chain[at - 1];
          if (before !== undefined) expect(before.a < pair.a && before.b < pair.b).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The best sum of pairs at or behind two places. */
function slowChain(a: readonly Skeleton[], b: readonly Skeleton[], i: number, j: number): number {
  if (i === a.length || j === b.length) return 0;
  const [one, other] = [a[i] as Skeleton, b[j] as Skeleton];
  const likeness = slowOrder([...one.items], [...other.items]) / Math.max(one.weight, other.weight);
  const taken = likeness >= 0.6 ? likeness - 0.55 + slowChain(a, b, i + 1, j + 1) : 0;
  return Math.max(taken, slowChain(a, b, i + 1, j), slowChain(a, b, i, j + 1));
}

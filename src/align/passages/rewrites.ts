import type { LinkContext, Link, Stretch } from './links.ts';
import type { PassageReport } from '../types.ts';
import { anchoredPairs, pairSkeletons, type Skeleton, skeletonsOf } from './skeletons.ts';
import type { BlockClass, WordBlock } from './words.ts';

/** A sentence of which this part is shared word by word is copied, not rewritten: no sign of rewriting. */
const COPIED = 0.8;
/** A sentence of which this part is shared word by word is told by that passage. */
const TOLD = 0.5;

/**
 * Links between the sentences of reports of one affair that stand in the same order with the same figures, names
 * and words of grammar, their other words exchanged. Sentences that the reports share word by word are left to
 * `links`, and those that are wholly copied prove nothing here.
 */
export function rewriteLinks(
  reports: readonly PassageReport[],
  source: { readonly classes: readonly BlockClass[]; readonly links: readonly Link[] },
  context: LinkContext,
): Link[] {
  const blocks = blocksByReport(reports.length, source.classes);
  const told = toldByPair(source.links, reports.length);
  const known = new Map<number, readonly Skeleton[]>();
  const found: Link[] = [];
  for (const [a, b] of anchoredPairs(blocks)) {
    if (!context.nearness.isNear(a, b)) continue;
    const shared = told.get(a * reports.length + b) ?? [];
    const [one, other] = [a, b].map((index) =>
      skeletonsAt(index).filter((skeleton) => toldPart(skeleton, index, shared) < COPIED),
    ) as [Skeleton[], Skeleton[]];
    for (const pair of pairSkeletons(one, other)) {
      const [first, second] = [one[pair.a] as Skeleton, other[pair.b] as Skeleton];
      if (Math.max(toldPart(first, a, shared), toldPart(second, b, shared)) >= TOLD) continue;
      found.push([stretchOf(a, first), stretchOf(b, second)]);
    }
  }
  return found;

  function skeletonsAt(index: number): readonly Skeleton[] {
    const skeletons = known.get(index) ?? skeletonsOf(blocks[index] as WordBlock[], context.rules);
    known.set(index, skeletons);
    return skeletons;
  }

  function stretchOf(index: number, { start, end }: Skeleton): Stretch {
    return { report: (reports[index] as PassageReport).id, index, start, end, quoted: false, swapped: true };
  }
}

/** The paragraphs of every report in the order of its text. */
function blocksByReport(count: number, classes: readonly BlockClass[]): WordBlock[][] {
  const blocks = Array.from({ length: count }, (): WordBlock[] => []);
  for (const { members } of classes) for (const block of members) blocks[block.report]?.push(block);
  for (const list of blocks) list.sort((a, b) => (a.starts[0] as number) - (b.starts[0] as number));
  return blocks;
}

/** What every pair of reports shares word by word, under the smaller index times their number plus the larger. */
function toldByPair(links: readonly Link[], count: number): Map<number, Stretch[]> {
  const told = new Map<number, Stretch[]>();
  for (const [one, other] of links) {
    const key = Math.min(one.index, other.index) * count + Math.max(one.index, other.index);
    const list = told.get(key);
    if (list === undefined) told.set(key, [one, other]);
    else list.push(one, other);
  }
  return told;
}

function toldPart({ start, end }: Skeleton, index: number, shared: readonly Stretch[]): number {
  let told = 0;
  for (const stretch of shared) {
    if (stretch.index === index)
      told += Math.max(0, Math.min(end, stretch.end) - Math.max(start, stretch.start));
  }
  return told / (end - start);
}

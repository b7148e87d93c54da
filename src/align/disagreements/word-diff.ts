import type { Word } from '../claims/types.ts';

/** Sentences longer than this are not compared word by word; news has hardly any. */
const LONGEST = 150;

/** A stretch between equal words where two sentences differ; one side may be empty. */
export type Difference = readonly [readonly Word[], readonly Word[]];

/**
 * The stretches in which two sentences differ, in order, by longest common subsequence of folded words; null
 * for sentences too long to compare. Cost: product of the two lengths.
 */
export function differingWords(a: readonly Word[], b: readonly Word[]): readonly Difference[] | null {
  if (a.length > LONGEST || b.length > LONGEST) return null;
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = lengths[(i + 1) * width + j] as number;
      const right = lengths[i * width + j + 1] as number;
      const equal = a[i]?.key === b[j]?.key;
      lengths[i * width + j] = equal
        ? (lengths[(i + 1) * width + j + 1] as number) + 1
        : Math.max(below, right);
    }
  }
  const reach = (row: number, column: number) => lengths[row * width + column] as number;
  const differences: (readonly [Word[], Word[]])[] = [];
  let open: readonly [Word[], Word[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.key === b[j]?.key) {
      if (open[0].length + open[1].length > 0) differences.push(open);
      open = [[], []];
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && reach(i + 1, j) >= reach(i, j + 1)))
      open[0].push(a[i++] as Word);
    else open[1].push(b[j++] as Word);
  }
  return open[0].length + open[1].length > 0 ? [...differences, open] : differences;
}

/** A stretch of words that one wording has for another's. */
export interface WordChange {
  readonly from: string;
  readonly to: string;
}

/** Longer texts are not compared word by word. */
const MOST_WORDS = 400;

/**
 * Where two wordings differ, as stretches of words (either may be empty); marks and letter case at the ends of words do
 * not count. Null if they are too long or have too little in common to be shown so. Quadratic in the (capped) words.
 */
export function changesBetween(from: string, to: string): readonly WordChange[] | null {
  const a = from.split(/\s+/);
  const b = to.split(/\s+/);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return null;
  const table = commonLengths(a.map(bare), b.map(bare));
  const changes: { from: string[]; to: string[] }[] = [];
  let open: { from: string[]; to: string[] } | null = null;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && bare(a[i] as string) === bare(b[j] as string)) {
      open = null;
      i++;
      j++;
      continue;
    }
    if (open === null) {
      open = { from: [], to: [] };
      changes.push(open);
    }
    if (j >= b.length || (i < a.length && at(table, i + 1, j) >= at(table, i, j + 1)))
      open.from.push(a[i++] as string);
    else open.to.push(b[j++] as string);
  }
  return changes.map((change) => ({ from: change.from.join(' '), to: change.to.join(' ') }));
}

/** Lengths of the longest common subsequences of all ends of two lists. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] as number[];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] =
        a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
  }
  return table;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}%]+$/gu, '');
}

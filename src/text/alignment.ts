/** Costs of what does not match; both are negative. */
export interface AlignmentCosts {
  readonly mismatch: number;
  readonly gap: number;
}

/** The part of the two sequences to align: half-open ranges, and diagonals `j - i` from `low` to `high`. */
export interface Band {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly low: number;
  readonly high: number;
}

/** A local alignment: the pairs of indices that match, ascending in both, and the sum of weights and costs. */
export interface Alignment {
  readonly score: number;
  readonly pairs: readonly (readonly [number, number])[];
}

const STOP = 0;
const BOTH = 1;
const SKIP_A = 2;
const SKIP_B = 3;

/**
 * Best local alignment within a band (Smith and Waterman 1981, linear gap costs). `match(i, j)` is the
 * positive weight of two equal items, or 0 for unequal ones. Of equally good ends the first in order of `i`,
 * then `j`, wins; a match is preferred to a gap. O(rows × width of the band).
 */
export function alignLocally(
  band: Band,
  match: (i: number, j: number) => number,
  costs: AlignmentCosts,
): Alignment {
  const width = band.high - band.low + 1;
  const rows = band.toA - band.fromA;
  const steps = new Uint8Array(rows * width);
  let above = new Float64Array(width + 2);
  let current = new Float64Array(width + 2);
  let best = 0;
  let bestCell = -1;
  for (let row = 0; row < rows; row++) {
    const i = band.fromA + row;
    current.fill(0);
    const first = Math.max(0, band.fromB - (i + band.low));
    const last = Math.min(width - 1, band.toB - 1 - (i + band.low));
    for (let column = first; column <= last; column++) {
      const weight = match(i, i + band.low + column);
      // In band coordinates the diagonal neighbour has the same column, the upper one the next.
      const both = (above[column + 1] as number) + (weight > 0 ? weight : costs.mismatch);
      const skipA = (above[column + 2] as number) + costs.gap;
      const skipB = (current[column] as number) + costs.gap;
      const value = Math.max(0, both, skipA, skipB);
      if (value === 0) continue;
      current[column + 1] = value;
      const cell = row * width + column;
      steps[cell] = value === both ? BOTH : value === skipA ? SKIP_A : SKIP_B;
      if (value > best) {
        best = value;
        bestCell = cell;
      }
    }
    [above, current] = [current, above];
  }
  return { score: best, pairs: traceBack(steps, bestCell, band, match) };
}

function traceBack(
  steps: Uint8Array,
  end: number,
  band: Band,
  match: (i: number, j: number) => number,
): (readonly [number, number])[] {
  const width = band.high - band.low + 1;
  const pairs: (readonly [number, number])[] = [];
  let row = Math.floor(end / width);
  let column = end - row * width;
  while (end >= 0 && row >= 0 && column >= 0 && column < width) {
    const step = steps[row * width + column];
    if (step === STOP) break;
    const i = band.fromA + row;
    const j = i + band.low + column;
    if (step === BOTH) {
      if (match(i, j) > 0) pairs.push([i, j]);
      row--;
    } else if (step === SKIP_A) {
      row--;
      column++;
    } else {
      column--;
    }
  }
  return pairs.reverse();
}

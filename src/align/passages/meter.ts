/** Counts of the work done, so that a test can show how it grows. */
export interface Meter {
  /** Pairs of places that hold the same n-gram. */
  postings: number;
  /** Cells of alignment tables. */
  cells: number;
}

/** A meter at zero. */
export function newMeter(): Meter {
  return { postings: 0, cells: 0 };
}

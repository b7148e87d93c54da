/** Sets `shares` to the shares of the scores in [0, length) that count; the others get none. */
export function softmax(
  scores: Float64Array,
  length: number,
  counts: (index: number) => boolean = () => true,
): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < length; at++) if (counts(at)) most = Math.max(most, scores[at] as number);
  const shares = new Float64Array(length);
  let sum = 0;
  for (let at = 0; at < length; at++) {
    shares[at] = counts(at) ? Math.exp((scores[at] as number) - most) : 0;
    sum += shares[at] as number;
  }
  for (let at = 0; at < length; at++) shares[at] = (shares[at] as number) / sum;
  return shares;
}

/** Index of the highest score in [0, length) that counts, the first of equals; -1 where none counts. */
export function highest(
  scores: Float64Array,
  length: number,
  counts: (index: number) => boolean = () => true,
): number {
  let best = -1;
  for (let at = 0; at < length; at++)
    if (counts(at) && (best < 0 || (scores[at] as number) > (scores[best] as number))) best = at;
  return best;
}

import { plainly } from './certain.ts';
import { FEATURES, gapFeatures } from './features.ts';
import { follow, gapBefore, type Open } from './gaps.ts';
import { LINE_END, Lines } from './lines.ts';
import { scanTokens } from './scan.ts';

/** Number of weights of the model; a power of two. */
export const WEIGHTS = 1 << 16;

/**
 * The places of a text where the model decides whether a sentence ends, each with its hashed features and the answer:
 * `begins` says whether a sentence begins at an offset.
 */
export function decisionGaps(
  text: string,
  begins: (start: number) => boolean,
): { readonly features: Int32Array; readonly ends: boolean }[] {
  const scan = scanTokens(text, 0, text.length);
  const lines = new Lines(text, 0, text.length);
  const open: Open = { first: 0, quote: false, depth: 0 };
  const gaps: { features: Int32Array; ends: boolean }[] = [];
  for (let next = 0; next < scan.starts.length; next++) {
    const start = scan.starts[next] as number;
    const space = next === 0 ? LINE_END : lines.between(scan.ends[next - 1] as number, start);
    const gap = space >= LINE_END ? null : gapBefore(scan, next, space, open);
    const ends = begins(start);
    if (gap !== null && plainly(scan, gap) === null) {
      const features = new Int32Array(FEATURES);
      gapFeatures(scan, gap, open, features);
      gaps.push({ features, ends });
    }
    if (ends) {
      open.first = next;
      open.depth = 0;
      if (gap === null) open.quote = false;
    }
    follow(scan, next, open);
  }
  return gaps;
}

export { checkOf, slotOf } from './sentences.ts';

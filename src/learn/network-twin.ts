import type { NetworkKernel } from './network-kernel.ts';
import { BLOCK, LARGEST, type NetworkMemory, ONE, WIDENED } from './network-memory.ts';

/** Vectors kept; one more, and all are forgotten. */
const MOST_KEPT = 8192;

/**
 * What `network-kernel.wat` computes, in plain TypeScript and equal to the last bit: sums of whole numbers, and 32-bit floats
 * in the same order. Serves where there is no WebAssembly, and to test that there.
 */
export function twinKernel(memory: NetworkMemory): NetworkKernel {
  const { shape, places, buffer } = memory;
  const { slots, hidden } = shape;
  const rows = new Int32Array(buffer, places.rows, slots);
  const bias = new Int16Array(buffer, places.bias, hidden);
  const active = new Float32Array(buffer, places.active, hidden);
  const weights = new Float32Array(buffer, places.outputs, shape.outputs * hidden);
  const outputBias = new Float32Array(buffer, places.outputBias, shape.outputs);
  const scores = new Float32Array(buffer, places.scores, shape.outputs);
  const vectors = new Map<number, Int16Array>();
  const vector = vectorsOf(memory);
  const sums = new Int16Array(hidden);
  const output = (at: number): number => outputOf(active, weights.subarray(at * hidden), outputBias[at]!);
  return {
    prepare() {},
    run() {
      sums.set(bias);
      for (let slot = 0; slot < slots; slot++) {
        const key = rows[slot]! * slots + slot;
        let own = vectors.get(key);
        if (own === undefined) {
          if (vectors.size >= MOST_KEPT) vectors.clear();
          own = vector(slot, rows[slot]!);
          vectors.set(key, own);
        }
        for (let unit = 0; unit < hidden; unit++) sums[unit] = sums[unit]! + own[unit]!;
      }
      for (let unit = 0; unit < hidden; unit++) {
        const x = sums[unit]! / ONE;
        active[unit] = Math.fround(Math.fround(x * x) * x);
      }
    },
    score(first, count) {
      for (let at = first; at < first + count; at++) scores[at] = output(at);
    },
    output,
  };
}

/** What makes the vector of a row in a slot. */
function vectorsOf({ shape, places, buffer }: NetworkMemory): (slot: number, row: number) => Int16Array {
  const { slots, rows, width, hidden } = shape;
  const embeddings = new Int8Array(buffer, places.embeddings, rows * width);
  const weights = new Int8Array(buffer, places.weights, slots * width * hidden);
  const factors = new Int16Array(buffer, places.factors, (slots * width * hidden) / BLOCK);
  const scales = new Float32Array(buffer, places.scales, rows);
  const sums = new Int32Array(BLOCK);
  return (slot, row) => {
    const vector = new Int16Array(hidden);
    let at = slot * width * hidden;
    let factor = at / BLOCK;
    for (let start = 0; start < hidden; start += BLOCK) {
      sums.fill(0);
      for (let d = row * width; d < (row + 1) * width; d += 2) {
        const [x, y] = [
          widened(embeddings[d]!, factors[factor++]!),
          widened(embeddings[d + 1]!, factors[factor++]!),
        ];
        for (let unit = 0; unit < BLOCK; unit++, at += 2)
          sums[unit] = sums[unit]! + x * weights[at]! + y * weights[at + 1]!;
      }
      sums.forEach((sum, unit) => {
        const scaled = nearest(Math.fround(Math.fround(sum) * scales[row]!));
        vector[start + unit] = Math.max(-LARGEST, Math.min(LARGEST, scaled));
      });
    }
    return vector;
  };
}

/** A number of an embedding times a fraction of 15 bits. */
function widened(number: number, fraction: number): number {
  return (number * WIDENED * fraction + 0x4000) >> 15;
}

/** The nearest whole number, of two the even one. */
function nearest(value: number): number {
  const down = Math.floor(value);
  const rest = value - down;
  if (rest !== 0.5) return rest < 0.5 ? down : down + 1;
  return down % 2 === 0 ? down : down + 1;
}

/** Products summed in four lanes, and these in the order of the kernel. */
function outputOf(active: Float32Array, weights: Float32Array, bias: number): number {
  const lanes = new Float32Array(4);
  for (let unit = 0; unit < active.length; unit++)
    lanes[unit & 3] = lanes[unit & 3]! + Math.fround(weights[unit]! * active[unit]!);
  const [a, b, c, d] = lanes as unknown as [number, number, number, number];
  return Math.fround(Math.fround(Math.fround(a + c) + Math.fround(b + d)) + bias);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

/** The inner loops of `kernels.wat`; addresses and lengths are bytes in the memory they were made with. */
export interface Kernels {
  expand(from: number, count: number, matrix: number, row: number, to: number): void;
  contract(
    from: number,
    count: number,
    matrix: number,
    row: number,
    gradient: number,
    fromGradient: number,
    matrixGradient: number,
  ): void;
  gather(starts: number, count: number, first: number, to: number, row: number): void;
  scatter(starts: number, count: number, from: number, row: number, shift: number): void;
  dot(a: number, b: number, row: number): number;
  axpy(by: number, from: number, to: number, row: number): void;
  adam(
    weights: number,
    gradient: number,
    first: number,
    second: number,
    row: number,
    rate: number,
    scale: number,
  ): void;
}

/** Compiles the kernels over a memory. They serve training alone. */
export async function loadKernels(memory: WebAssembly.Memory): Promise<Kernels> {
  const file = join(import.meta.dirname, 'kernels.wat');
  const compiled = (await wabt()).parseWat(file, readFileSync(file, 'utf8'), { simd: true });
  const { buffer } = compiled.toBinary({});
  const { instance } = await WebAssembly.instantiate(buffer, { host: { memory } });
  return instance.exports as unknown as Kernels;
}

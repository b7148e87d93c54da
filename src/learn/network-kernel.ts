import { NETWORK_KERNEL } from './network-kernel-table.ts';
import { type NetworkMemory, type NetworkShape, placesOf } from './network-memory.ts';
import { twinKernel } from './network-twin.ts';
import { type Compiled, compileModule } from './webassembly.ts';

/** What computes a network in its memory. */
export interface NetworkKernel {
  /** Call once when the memory is filled. */
  prepare(): void;
  /** Computes the hidden layer for the rows that stand at `places.rows`. */
  run(): void;
  /** Writes `count` outputs from `first` on, for the hidden layer of the last `run`, to their places at `places.scores`. */
  score(first: number, count: number): void;
  /** One output alone: equal to what `score` writes. */
  output(output: number): number;
}

/** A memory and what computes in it. */
export interface Machine {
  readonly memory: NetworkMemory;
  readonly kernel: NetworkKernel;
}

let compiled: Compiled | null | undefined;

/** Empty memory for a network with the fastest kernel there is. */
export function machineFor(shape: NetworkShape): Machine {
  compiled ??= compileModule(NETWORK_KERNEL);
  if (compiled === null) return plainMachine(shape);
  const { places, shift } = placesOf(shape);
  const { buffer, exports } = compiled.put(places.end, { sizes: { ...shape, shift }, places });
  return { memory: { shape, places, buffer }, kernel: exports as NetworkKernel };
}

/** The same in plain TypeScript: slower, equal to the last bit. */
export function plainMachine(shape: NetworkShape): Machine {
  const { places } = placesOf(shape);
  const memory = { shape, places, buffer: new ArrayBuffer(places.sets) };
  return { memory, kernel: twinKernel(memory) };
}

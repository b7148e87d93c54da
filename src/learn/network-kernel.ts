import { NETWORK_KERNEL } from './network-kernel-table.ts';
import { type MemoryShape, type NetworkMemory, placesOf } from './network-memory.ts';
import { twinKernel } from './network-twin.ts';

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

/** The part of WebAssembly that is used here, which the libraries of the core know nothing of. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, object>>,
  ) => { readonly exports: unknown };
}

const PAGE = 65_536;

let compiled: { readonly api: WebAssemblyApi; readonly module: object } | null | undefined;

/** The kernel in WebAssembly, compiled once; null where there is none, or none that computes eight numbers at once. */
function compile(): typeof compiled {
  const { WebAssembly: api } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyApi };
  if (api === undefined) return null;
  try {
    return { api, module: new api.Module(bytesOf(NETWORK_KERNEL)) };
  } catch {
    return null;
  }
}

/** Empty memory for a network with the fastest kernel there is. */
export function machineFor(shape: MemoryShape): Machine {
  compiled ??= compile();
  if (compiled === null || compiled === undefined) return plainMachine(shape);
  const { api, module } = compiled;
  const { places, shift } = placesOf(shape);
  const memory = new api.Memory({ initial: Math.ceil(places.end / PAGE) });
  const instance = new api.Instance(module, { host: { memory }, sizes: { ...shape, shift }, places });
  return {
    memory: { shape, places, buffer: memory.buffer },
    kernel: instance.exports as NetworkKernel,
  };
}

/** The same in plain TypeScript: slower, equal to the last bit. */
export function plainMachine(shape: MemoryShape): Machine {
  const { places } = placesOf(shape);
  const memory = { shape, places, buffer: new ArrayBuffer(places.sets) };
  return { memory, kernel: twinKernel(memory) };
}

/** The bytes that two hexadecimal figures each stand for. */
function bytesOf(figures: string): Uint8Array {
  return Uint8Array.from({ length: figures.length / 2 }, (_, at) =>
    Number.parseInt(figures.slice(at * 2, at * 2 + 2), 16),
  );
}

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

/** A module that can be put up over a memory of its own, again and again. */
export interface Compiled {
  /** Zeros, at least so many bytes, and what the module exports over them. */
  put(bytes: number, imports?: Readonly<Record<string, object>>): { buffer: ArrayBuffer; exports: unknown };
}

/**
 * Compiles a module that imports `host.memory`; null where there is no WebAssembly, or none that computes eight numbers at once.
 *
 * @param figures the module's bytes, two hexadecimal figures each
 */
export function compileModule(figures: string): Compiled | null {
  const { WebAssembly: api } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyApi };
  if (api === undefined) return null;
  try {
    const module = new api.Module(bytesOf(figures));
    return {
      put(bytes, imports = {}) {
        const memory = new api.Memory({ initial: Math.ceil(bytes / PAGE) });
        const { exports } = new api.Instance(module, { ...imports, host: { memory } });
        return { buffer: memory.buffer, exports };
      },
    };
  } catch {
    return null;
  }
}

function bytesOf(figures: string): Uint8Array {
  const bytes = new Uint8Array(figures.length / 2);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = (figureOf(figures.charCodeAt(at * 2)) << 4) | figureOf(figures.charCodeAt(at * 2 + 1));
  return bytes;
}

/** What a figure from 0 to 9 or a to f counts. */
function figureOf(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}

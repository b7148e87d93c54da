/** Unsigned little-endian numbers of a fixed width in bytes. */
export class Column {
  readonly #bytes: Uint8Array;
  readonly #width: number;

  constructor(bytes: Uint8Array, width: number) {
    this.#bytes = bytes;
    this.#width = width;
  }

  at(index: number): number {
    let value = 0;
    for (let byte = this.#width - 1; byte >= 0; byte--)
      value = value * 256 + this.#bytes[index * this.#width + byte]!;
    return value;
  }
}

/** Prefix sums: item `i` begins at `result[i]` and ends at `result[i + 1]`. */
export function sumsOf(lengths: Uint8Array): Uint32Array {
  const result = new Uint32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index++) result[index + 1] = result[index]! + lengths[index]!;
  return result;
}

/** Text of well-formed UTF-8. The core has no TextDecoder: it is written for any place that runs JavaScript. */
export function textOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let codes: number[] = [];
  let position = 0;
  while (position < bytes.length) {
    const plain = codes.length === 0 ? plainUntil(bytes, position) : position;
    if (plain > position) {
      // A view of the bytes goes in as a list of codes: no copy, no closure for each byte.
      pieces.push(String.fromCharCode.apply(null, bytes.subarray(position, plain) as unknown as number[]));
      position = plain;
      continue;
    }
    const lead = bytes[position]!;
    const extra = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let code = extra === 0 ? lead : lead & (0x3f >> extra);
    for (let next = 1; next <= extra; next++) code = (code << 6) | (bytes[position + next]! & 0x3f);
    codes.push(code);
    position += extra + 1;
    if (codes.length === CHUNK) {
      pieces.push(String.fromCodePoint(...codes));
      codes = [];
    }
  }
  pieces.push(String.fromCodePoint(...codes));
  return pieces.join('');
}

/** Index behind the ASCII letters from a position on, at most a chunk further. */
function plainUntil(bytes: Uint8Array, position: number): number {
  const limit = Math.min(bytes.length, position + CHUNK);
  let end = position;
  while (end < limit && bytes[end]! < 0x80) end++;
  return end;
}

/** Characters handed over in one call: far below the number of arguments an engine takes. */
const CHUNK = 4096;

import { EnvironmentError } from '../model/index.ts';

/** The arrays a model file may hold. Numbers are little-endian, whatever machine wrote or reads them. */
export type TypedArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array;

/** Named typed arrays: the only thing a model file holds. */
export type Tables = Readonly<Record<string, TypedArray>>;

const MAGIC = 0x4d585243; // "CRXM"
const VERSION = 1;
const ALIGNMENT = 8;
const KINDS = [
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
] as const;

/**
 * Packs tables into one file: magic, version, number of tables; for each its name, kind and length; then the
 * arrays, each aligned to 8 bytes. The order of the tables is that of their names, so that equal tables give equal bytes.
 */
export function packTables(tables: Tables): Uint8Array {
  const names = Object.keys(tables).sort();
  const encoded = names.map((name) => Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
  const header = 12 + encoded.reduce((sum, name) => sum + 12 + name.length, 0);
  let size = aligned(header);
  for (const name of names) size = aligned(size + (tables[name] as TypedArray).byteLength);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  [MAGIC, VERSION, names.length].forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  let at = 12;
  let body = aligned(header);
  names.forEach((name, index) => {
    const table = tables[name] as TypedArray;
    const letters = encoded[index] as Uint8Array;
    view.setUint32(at, letters.length, true);
    view.setUint32(
      at + 4,
      KINDS.findIndex((kind) => table instanceof kind),
      true,
    );
    view.setUint32(at + 8, table.length, true);
    bytes.set(letters, at + 12);
    at += 12 + letters.length;
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), body);
    body = aligned(body + table.byteLength);
  });
  return bytes;
}

/**
 * The tables of a packed file, as views on its bytes where they are aligned: reading costs no copy.
 *
 * @throws EnvironmentError `model-unreadable` where the bytes are no model file of this version, or end too soon
 */
export function unpackTables(file: Uint8Array): Tables {
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : new Uint8Array(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION)
    throw unreadable('it is no model file of this version');
  const heads: { readonly name: string; readonly kind: number; readonly length: number }[] = [];
  let at = 12;
  for (let n = view.getUint32(8, true); n > 0; n--) {
    if (at + 12 > bytes.length) throw unreadable('it ends too soon');
    const letters = view.getUint32(at, true);
    const name = Array.from(bytes.subarray(at + 12, at + 12 + letters), (letter) =>
      String.fromCharCode(letter),
    ).join('');
    heads.push({ name, kind: view.getUint32(at + 4, true), length: view.getUint32(at + 8, true) });
    at += 12 + letters;
  }
  const tables: Record<string, TypedArray> = {};
  let body = aligned(at);
  for (const { name, kind, length } of heads) {
    const Kind = KINDS[kind];
    if (Kind === undefined || body + length * Kind.BYTES_PER_ELEMENT > bytes.length)
      throw unreadable('it ends too soon');
    tables[name] = new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + body, length);
    body = aligned(body + length * Kind.BYTES_PER_ELEMENT);
  }
  return tables;
}

/** One table of a file, of the kind that its reader expects. */
export function table<T extends TypedArray>(tables: Tables, name: string, kind: new (n: number) => T): T {
  const found = tables[name];
  if (!(found instanceof kind)) throw unreadable(`it holds no table "${name}" of the right kind`);
  return found;
}

/** The same as a copy of its own, for what is kept for long: a view would keep the whole file in memory. */
export function ownTable<T extends TypedArray>(tables: Tables, name: string, kind: new (n: number) => T): T {
  return table(tables, name, kind).slice() as T;
}

function unreadable(fact: string): EnvironmentError {
  return new EnvironmentError(
    'model-unreadable',
    `A file under models/ cannot be used: ${fact}; install crossread again.`,
  );
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}

import { compareText } from '../../model/index.ts';
import { Column, sumsOf, textOf } from './gazetteer-bytes.ts';
import { foldPlace } from './gazetteer-fold.ts';

/** Ten-thousandths of a degree, made positive, are stored: 11 metres. */
export const DEGREE = 10_000;
export const LATITUDE_OFFSET = 90 * DEGREE;
export const LONGITUDE_OFFSET = 180 * DEGREE;

/** Numbers of names and of places, and bytes of the names, of one table of the file. */
export interface TableSize {
  readonly names: number;
  readonly places: number;
  readonly blob: number;
}

/** Bytes of the numbers of one place, in their order in the file. */
export const WIDTHS = { id: 3, lat: 3, lon: 3, population: 4, division: 2 } as const;

/** One place of a table. */
export interface Row {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** GeoNames id, or 0. */
  readonly id: number;
  readonly population: number;
  readonly division: number;
}

/** Length in bytes of a table in the file. */
export function lengthOf({ names, places, blob }: TableSize): number {
  return blob + 2 * names + places * Object.values(WIDTHS).reduce((sum, width) => sum + width, 0);
}

/**
 * Places sorted by folded name, as they stand in the file: the names, their lengths, the number of places of each name, then the
 * columns; numbers are little-endian. The bytes are kept, not copied; nothing is decoded before it is asked for.
 */
export class NameTable {
  readonly #blob: Uint8Array;
  readonly #offsets: Uint32Array;
  readonly #firsts: Uint32Array;
  readonly #columns: { readonly [name in keyof typeof WIDTHS]: Column };
  readonly #names: number;

  constructor(bytes: Uint8Array, { names, places, blob }: TableSize) {
    let position = 0;
    const take = (size: number): Uint8Array => {
      position += size;
      return bytes.subarray(position - size, position);
    };
    const column = (width: number): Column => new Column(take(width * places), width);
    this.#names = names;
    this.#blob = take(blob);
    this.#offsets = sumsOf(take(names));
    this.#firsts = sumsOf(take(names));
    this.#columns = {
      id: column(WIDTHS.id),
      lat: column(WIDTHS.lat),
      lon: column(WIDTHS.lon),
      population: column(WIDTHS.population),
      division: column(WIDTHS.division),
    };
  }

  /** Places under a folded name, by their numbers. O(log names). */
  find(key: string): ReadonlyMap<number, Row> {
    const found = new Map<number, Row>();
    for (let row = this.#lowerBound(key); row < this.#names; row++) {
      if (this.#compare(row, key) !== 0) break;
      const end = this.#firsts[row + 1]!;
      for (let place = this.#firsts[row]!; place < end; place++) found.set(place, this.#row(place, row));
    }
    return found;
  }

  /** A place by its number. */
  at(place: number): Row {
    return this.#row(place, this.#rowOf(place));
  }

  #row(index: number, row: number): Row {
    return {
      name: this.#name(row),
      lat: (this.#columns.lat.at(index) - LATITUDE_OFFSET) / DEGREE,
      lon: (this.#columns.lon.at(index) - LONGITUDE_OFFSET) / DEGREE,
      id: this.#columns.id.at(index),
      population: this.#columns.population.at(index),
      division: this.#columns.division.at(index),
    };
  }

  #name(row: number): string {
    return textOf(this.#blob.subarray(this.#offsets[row], this.#offsets[row + 1]));
  }

  #lowerBound(key: string): number {
    let low = 0;
    let high = this.#names;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(middle, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The name that the place stands under. */
  #rowOf(place: number): number {
    let low = 0;
    let high = this.#names;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#firsts[middle + 1]! <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Order of the folded name in a row against a key. Plain letters are compared without decoding. */
  #compare(row: number, key: string): number {
    const start = this.#offsets[row]!;
    const end = this.#offsets[row + 1]!;
    let at = 0;
    for (let position = start; position < end; position++, at++) {
      const byte = this.#blob[position]!;
      const letter = byte >= 65 && byte <= 90 ? byte + 32 : byte;
      const plain = (letter >= 97 && letter <= 122) || letter === 32;
      if (!plain) return compareText(foldPlace(this.#name(row)), key);
      const other = at < key.length ? key.charCodeAt(at) : 0;
      if (letter !== other) return letter - other;
    }
    return at < key.length ? -1 : 0;
  }
}

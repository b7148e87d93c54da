import { foldPlace } from '../src/lang/en/gazetteer-fold.ts';
import {
  DEGREE,
  LATITUDE_OFFSET,
  LONGITUDE_OFFSET,
  type Row,
  type TableSize,
  WIDTHS,
} from '../src/lang/en/gazetteer-table.ts';
import { compareText } from '../src/model/index.ts';

/** A row with the name it is sorted by. */
export interface Entry extends Row {
  readonly key: string;
}

/** Names that fit one byte of length; the few longer ones in GeoNames are official names nobody writes. */
const LONGEST_NAME = 255;
/** Places under one spelling that fit one byte; the least populous beyond it are left out. */
const MOST_PLACES = 255;

const encoder = new TextEncoder();

/** Rows in the order of the file: by folded name, name, inhabitants. */
export function entriesOf(rows: readonly Row[]): readonly Entry[] {
  const entries = rows
    .map((row): Entry => ({ ...row, key: foldPlace(row.name) }))
    .filter((entry) => entry.key !== '' && encoder.encode(entry.name).length <= LONGEST_NAME)
    .sort(
      (a, b) =>
        compareText(a.key, b.key) ||
        compareText(a.name, b.name) ||
        b.population - a.population ||
        a.id - b.id ||
        a.lat - b.lat ||
        a.lon - b.lon,
    );
  return [...groupBy(entries, (entry) => entry.name).values()].flatMap((group) =>
    group.slice(0, MOST_PLACES),
  );
}

/** The bytes of a table and what the header says of it. */
export function tableOf(entries: readonly Entry[]): { bytes: Uint8Array; size: TableSize } {
  const groups = groupBy(entries, (entry) => entry.name);
  const names = [...groups.keys()].map((name) => encoder.encode(name));
  const numbers = (width: number, of: (entry: Entry) => number): Uint8Array => column(entries.map(of), width);
  const bytes = Buffer.concat([
    ...names,
    column(
      names.map((name) => name.length),
      1,
    ),
    column(
      [...groups.values()].map((group) => group.length),
      1,
    ),
    numbers(WIDTHS.id, (entry) => entry.id),
    numbers(WIDTHS.lat, (entry) => Math.round(entry.lat * DEGREE) + LATITUDE_OFFSET),
    numbers(WIDTHS.lon, (entry) => Math.round(entry.lon * DEGREE) + LONGITUDE_OFFSET),
    numbers(WIDTHS.population, (entry) => entry.population),
    numbers(WIDTHS.division, (entry) => entry.division),
  ]);
  const blob = names.reduce((sum, name) => sum + name.length, 0);
  return { bytes, size: { names: names.length, places: entries.length, blob } };
}

/** Numbers of a fixed width, little-endian. */
export function column(values: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(values.length * width);
  for (const [index, value] of values.entries())
    for (let byte = 0; byte < width; byte++)
      bytes[index * width + byte] = Math.floor(value / 256 ** byte) % 256;
  return bytes;
}

/** JSON with escapes for everything beyond ASCII: it is decoded faster. */
export function asciiOf(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Items by a key, in the order they are first met. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

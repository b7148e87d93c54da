import { padEnd, padStart, widthOf, wrap } from './layout.ts';
import { PLAIN, type Paint } from './paint.ts';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers stand right. Default: left. */
  readonly align?: 'left' | 'right';
  /** The column is not set narrower than this. Default: 6. */
  readonly least?: number;
  /** A cell takes at most so many lines; the rest is an ellipsis. Default: 3. */
  readonly lines?: number;
}

/** A table as a list command prints it. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

const GAP = 2;
const LEAST = 6;
const LINES = 3;

/**
 * Sets a table to a width: columns take what they need while there is room; else the widest give way and their cells
 * wrap between words. Ends without a line break.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint = PLAIN,
): string {
  const widths = widthsOf(columns, rows, width);
  const heads = columns.map((column) => column.title);
  const lines = [
    ...rowLines(heads, columns, widths).map((line) => paint.bold(line)),
    paint.dim(widths.map((size) => '─'.repeat(size)).join(' '.repeat(GAP))),
    ...rows.flatMap((row) => rowLines(row, columns, widths)),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** Natural widths, cut down from the widest until the table fits; never under a column's least. */
function widthsOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const widths = columns.map((column, index) =>
    Math.max(widthOf(column.title), ...rows.map((row) => widthOf(clean(row[index] ?? '')))),
  );
  let excess = widths.reduce((sum, size) => sum + size, 0) + GAP * (columns.length - 1) - width;
  while (excess > 0) {
    const room = widths.map((size, index) => size - leastOf(columns[index] as Column));
    const widest = widths.reduce(
      (best, size, index) =>
        (room[index] ?? 0) > 0 && size > (widths[best] ?? 0) ? index : (room[best] ?? 0) > 0 ? best : index,
      0,
    );
    if ((room[widest] ?? 0) <= 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess--;
  }
  return widths;
}

function leastOf(column: Column): number {
  return column.least ?? Math.min(LEAST, widthOf(column.title));
}

function rowLines(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): readonly string[] {
  const cells = columns.map((column, index) =>
    linesOf(clean(row[index] ?? ''), widths[index] ?? LEAST, column.lines ?? LINES),
  );
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, index) => {
        const pad = columns[index]?.align === 'right' ? padStart : padEnd;
        return pad(cell[line] ?? '', widths[index] ?? LEAST);
      })
      .join(' '.repeat(GAP)),
  );
}

function linesOf(text: string, width: number, most: number): readonly string[] {
  const lines = wrap(text, width);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] as string;
  const room = widthOf(last) + 1 <= width ? last : last.replace(/\s*\S+$/, '');
  return [...lines.slice(0, most - 1), `${room}…`];
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

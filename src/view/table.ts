import { padEnd, padStart, widthOf, wrap } from './layout.ts';
import { PLAIN, type Paint } from './paint.ts';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers stand right. Default: left. */
  readonly align?: 'left' | 'right';
  /** The column is not set narrower than this. Default: its longest word, up to 14. */
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
/** A word longer than this may be broken. */
const LONG_WORD = 14;
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

/**
 * Natural widths, cut down from the widest until the table fits: first to each column's least, then, on a very narrow
 * terminal, to what a title or a number needs.
 */
function widthsOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const cells = columns.map((column, index) => [column.title, ...rows.map((row) => row[index] ?? '')]);
  const natural = cells.map((list) => Math.max(...list.map((cell) => widthOf(clean(cell)))));
  const least = columns.map((column, index) => column.least ?? longestWord(cells[index] as string[]));
  const bare = columns.map((column, index) => Math.min(least[index] as number, longestWord([column.title])));
  return [least, bare].reduce((widths, floors) => cutDown(widths, floors, width), natural);
}

/** Takes columns off the widest one that is above its floor until the table fits or none is. */
function cutDown(from: readonly number[], floors: readonly number[], width: number): number[] {
  const widths = [...from];
  let excess = widths.reduce((sum, size) => sum + size, 0) + GAP * (widths.length - 1) - width;
  for (; excess > 0; excess--) {
    let widest = -1;
    for (const [index, size] of widths.entries())
      if (size > (floors[index] as number) && size > (widths[widest] ?? 0)) widest = index;
    if (widest < 0) break;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

function longestWord(cells: readonly string[]): number {
  let longest = 1;
  for (const cell of cells)
    for (const word of clean(cell).split(' ')) {
      longest = Math.max(longest, Math.min(LONG_WORD, widthOf(word)));
      if (longest === LONG_WORD) return longest;
    }
  return longest;
}

function rowLines(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): readonly string[] {
  const cells = columns.map((column, index) =>
    linesOf(clean(row[index] ?? ''), widths[index] ?? LONG_WORD, column.lines ?? LINES),
  );
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, index) => {
        const pad = columns[index]?.align === 'right' ? padStart : padEnd;
        return pad(cell[line] ?? '', widths[index] ?? LONG_WORD);
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

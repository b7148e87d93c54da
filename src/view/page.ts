import { hang, padEnd, widthOf, wrap } from './layout.ts';
import type { Paint } from './paint.ts';

/** Lines of text set to a width, from top to bottom. */
export class Page {
  readonly lines: string[] = [];
  readonly width: number;
  readonly paint: Paint;

  constructor(width: number, paint: Paint) {
    this.width = width;
    this.paint = paint;
  }

  /** A line over the whole width with the title of a story in it. */
  title(text: string): void {
    this.blank();
    this.lines.push(this.paint.dim('═'.repeat(this.width)));
    this.lines.push(...wrap(text, this.width).map((line) => this.paint.bold(line)));
  }

  /** The heading of a section. */
  heading(text: string): void {
    this.blank();
    this.lines.push(this.paint.bold(this.paint.cyan(text)));
  }

  text(text: string, indent = 0): void {
    this.lines.push(...hang(' '.repeat(indent), text, this.width));
  }

  quiet(text: string): void {
    this.lines.push(...wrap(text, this.width).map((line) => this.paint.dim(line)));
  }

  /** A paragraph that hangs behind `mark`, set `indent` columns in. */
  item(mark: string, text: string, indent = 2): void {
    this.lines.push(...hang(`${' '.repeat(indent)}${mark} `, text, this.width));
  }

  /** The same in a quiet colour: what is said about the line above. */
  note(text: string, indent = 4): void {
    this.lines.push(...hang(' '.repeat(indent), text, this.width).map((line) => this.paint.dim(line)));
  }

  /** Names in a first column as wide as the widest, texts hanging behind them. */
  pairs(rows: readonly (readonly [string, string])[], most = 24): void {
    const column = Math.min(most, Math.max(0, ...rows.map(([name]) => widthOf(name))));
    for (const [name, text] of rows) {
      if (widthOf(name) <= column) {
        this.lines.push(...hang(`  ${padEnd(name, column)}  `, text, this.width));
        continue;
      }
      this.lines.push(`  ${name}`);
      this.lines.push(...hang(' '.repeat(column + 4), text, this.width));
    }
  }

  blank(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
  }
}

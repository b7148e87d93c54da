import type { Evidence } from '../model/index.ts';

/** Numbers evidence from 1 in the order in which it is first asked for. */
export class References {
  readonly list: Evidence[] = [];
  private readonly numbers = new Map<string, number>();

  /** Ascending numbers of some evidence; equal evidence has one number. */
  number(evidence: readonly Evidence[]): readonly number[] {
    const numbers = evidence.map(({ report, start, end }) => {
      const key = JSON.stringify([report, start, end]);
      const known = this.numbers.get(key);
      if (known !== undefined) return known;
      this.list.push({ report, start, end });
      this.numbers.set(key, this.list.length);
      return this.list.length;
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }
}

/** Numbers in square brackets, runs drawn together: `[1–3, 7]`; nothing for none. */
export function bracketed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  const said = runs.map(([first, last]) =>
    last - first < 2 ? (first === last ? `${first}` : `${first}, ${last}`) : `${first}–${last}`,
  );
  return said.length === 0 ? '' : `[${said.join(', ')}]`;
}

import * as is from './characters.ts';

/** What is read, how far, and the tokens found so far. */
export interface Scan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly starts: number[];
  readonly ends: number[];
  /** The next mail address at or behind the place read, or an empty one at the end. */
  mailStart: number;
  mailEnd: number;
}

/** The kind of the character at an offset; 0 outside the stretch that is read. */
export function kindAt(scan: Scan, at: number): number {
  return at >= scan.start && at < scan.end ? is.kindOf(scan.text.charCodeAt(at)) : 0;
}

/** Adds a token. */
export function push(scan: Scan, start: number, end: number): number {
  scan.starts.push(start);
  scan.ends.push(end);
  return end;
}

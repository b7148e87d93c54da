/** A set of lower-case words from a block of text: white space parts them, `_` stands for a space inside one. */
export function wordSet(block: string): ReadonlySet<string> {
  return new Set(
    block
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' ')),
  );
}

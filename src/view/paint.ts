type Colour = (text: string) => string;

/** Colours for a terminal, as picocolors and the like provide them; the caller decides whether colour helps. */
export interface Paint {
  readonly bold: Colour;
  readonly dim: Colour;
  readonly red: Colour;
  readonly yellow: Colour;
  readonly green: Colour;
  readonly cyan: Colour;
}

const same: Colour = (text) => text;

/** No colour: for files, pipes and people who asked for none. */
export const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/** Colours word by word, so that a line break inside leaves no line with half a code. */
export function byWord(colour: Colour, text: string): string {
  return text.replace(/\S+/g, (word) => colour(word));
}

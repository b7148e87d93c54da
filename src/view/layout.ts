import stringWidth from 'string-width';

/** Columns that a text takes in a terminal; colours take none, East Asian characters two. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** Latin letters and usual marks: one column each, no need to look closer. */
const NARROW = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2500-\u257f]*$/;

/** Breaks text into lines of at most `width` columns between words; a longer word is broken by columns. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter((item) => item !== '')) {
    for (const piece of piecesOf(word, width)) {
      const size = widthOf(piece);
      if (used > 0 && used + 1 + size > width) {
        lines.push(line);
        line = '';
        used = 0;
      }
      line += used > 0 ? ` ${piece}` : piece;
      used += (used > 0 ? 1 : 0) + size;
    }
  }
  if (used > 0 || lines.length === 0) lines.push(line);
  return lines;
}

function piecesOf(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const size = widthOf(character);
    if (used + size > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += size;
  }
  pieces.push(piece);
  return pieces;
}

/** Lines of a paragraph: `first` before the first line, as many blanks before the others. */
export function hang(first: string, text: string, width: number): readonly string[] {
  const indent = widthOf(first);
  return wrap(text, Math.max(MINIMUM, width - indent)).map(
    (line, index) => (index === 0 ? first : ' '.repeat(indent)) + line,
  );
}

/** No paragraph is set narrower, however narrow the terminal. */
const MINIMUM = 16;

/** Pads with blanks on the right to a width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Pads with blanks on the left to a width. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** The text in at most `most` characters: whole words from both ends, an ellipsis for what is left out between. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const half = Math.floor((most - 3) / 2);
  const head = line.slice(0, half).replace(/\s+\S*$/, '');
  const tail = line.slice(line.length - half).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}

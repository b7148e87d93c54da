/** A line of standard input. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Null where the line is longer than the limit. */
  readonly line: string | null;
}

/** Lines of chunks, without their ends, one in memory at a time. Of a line over the limit only the number is kept. */
export async function* linesOf(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  const take = (): Line => {
    // The end "\r\n" may lie on the border of two chunks.
    const line = length > limit ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return { number: number++, line };
  };
  for await (const chunk of chunks) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) yield take();
      length += piece.length;
      if (length <= limit) parts.push(piece);
      else parts = [];
    }
  }
  parts.push(decoder.decode());
  if (length > 0) yield take();
}

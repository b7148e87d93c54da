/**
 * Rising whole numbers of 32 bits as the gaps between them, seven bits a byte, the high bit set where more follow
 * (LEB128).
 */
export function writeGaps(rising: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const value of rising) {
    let gap = value - before;
    before = value;
    while (gap >= 128) {
      bytes.push((gap % 128) | 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

/** The `count` numbers that `writeGaps` wrote. */
export function readGaps(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let value = 0;
  let at = 0;
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++]!;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
    }
    value = (value + gap) | 0;
    numbers[index] = value;
  }
  return numbers;
}

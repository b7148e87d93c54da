/** Beginnings of file formats that are no plain text or HTML, with the name a person knows and what to do. */
const FORMATS: readonly { readonly start: readonly number[]; readonly name: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46], name: 'a PDF file' },
  { start: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP or Office file' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office file' },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF file' },
  { start: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture' },
  { start: [0xff, 0xd8, 0xff], name: 'a JPEG picture' },
  { start: [0x47, 0x49, 0x46, 0x38], name: 'a GIF picture' },
  { start: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], name: 'an SQLite database' },
  { start: [0x7f, 0x45, 0x4c, 0x46], name: 'a program' },
  { start: [0x1f, 0x8b], name: 'a packed file inside a packed file' },
  { start: [0x28, 0xb5, 0x2f, 0xfd], name: 'a Zstandard file' },
  { start: [0x42, 0x5a, 0x68], name: 'a bzip2 file' },
  { start: [0xfd, 0x37, 0x7a, 0x58], name: 'an xz file' },
];
/** So many bytes show what a file is. */
const SAMPLE = 16_384;
/** Text holds hardly any control characters but tabs, line breaks, form feeds and escapes. */
const CONTROL_SHARE = 0.05;
/** Part of the zeros that must stand at even, or at odd, places in UTF-16. */
const ONE_SIDED = 0.95;

/** What the content is if it cannot be a text ("a PDF file", "binary"), or null if it can. */
export function binaryKind(bytes: Uint8Array): string | null {
  const format = FORMATS.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (format !== undefined) return format.name;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  const zeros: [number, number] = [0, 0];
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index] as number;
    if (byte === 0) zeros[index & 1 ? 1 : 0]++;
    else if (byte < 0x20 && !isTextControl(byte)) controls++;
  }
  if (zeros[0] + zeros[1] > 0 && !isUtf16(sample, zeros)) return 'binary';
  return controls > sample.length * CONTROL_SHARE ? 'binary' : null;
}

/** Tab, line feed, form feed, carriage return, escape (of Japanese encodings), and vertical tab. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}

function isUtf16(sample: Uint8Array, zeros: readonly [number, number]): boolean {
  const marked = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  const all = zeros[0] + zeros[1];
  return marked || (all > sample.length / 4 && Math.max(zeros[0], zeros[1]) >= all * ONE_SIDED);
}

/** True if nothing but white space, zero bytes and a byte order mark is there. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe,
  );
}

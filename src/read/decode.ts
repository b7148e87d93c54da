import chardet from 'chardet';
import type { Message } from '../model/index.ts';

/** The part of the platform's decoder that is used here: the core compiles without Node's types. */
interface Decoder {
  readonly encoding: string;
  decode(input: Uint8Array): string;
}
declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;

/** Characters of a file, how they were encoded, and what was odd about it. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name, for example `utf-8` or `windows-1252`. */
  readonly encoding: string;
  readonly messages: readonly Message[];
}

/** A charset declaration stands in the first kilobyte, by the HTML standard; some sites need a little more. */
const DECLARATION_BYTES = 4096;
/** So many bytes show whether every second one is zero. */
const UTF16_SAMPLE = 512;
/** So many bytes are enough for a guess, and bound its cost. */
const GUESS_BYTES = 65_536;
/** One broken sequence in so many good ones is damage, not another encoding. */
const GOOD_PER_BAD = 4;

const DECLARED =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})/i;
/** One such pair may stand in a word on purpose. */
const FEWEST_GARBLED = 2;
/** UTF-8 once read as windows-1252: the lead bytes of curly quotes, dashes and accented letters. */
const GARBLED = /â€[™œ\u009d“”˜¦\u0093\u0094]|Ã[©¨¼¶¤±§ª¡³]/g;

/**
 * The text of the bytes without a byte order mark: by mark, else as UTF-8 if they are that, else by the
 * page's declaration, else by statistics (chardet), with a message wherever that was a guess or left damage.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked !== null) return finish(bytes, marked, []);
  const strict = tryDecode(bytes, 'utf-8', true);
  if (strict !== null) return { text: strict, encoding: 'utf-8', messages: [] };
  const declared = declaredEncoding(bytes);
  if (declared !== null && declared !== 'utf-8') return finish(bytes, declared, []);
  if (mostlyUtf8(bytes)) return finish(bytes, 'utf-8', []);
  const guess = guessedEncoding(bytes);
  return finish(bytes, guess, [
    {
      grade: 'info',
      code: 'encoding-guessed',
      text: `The bytes are not UTF-8 and name no encoding; they were read as ${guess}.`,
    },
  ]);
}

function finish(bytes: Uint8Array, encoding: string, messages: readonly Message[]): Decoded {
  const text = tryDecode(bytes, encoding, false) ?? '';
  const damaged = count(text, /\uFFFD/g);
  const damage: Message[] =
    damaged === 0
      ? []
      : [
          {
            grade: 'warning',
            code: 'encoding-damaged',
            text: `${damaged} characters could not be read as ${encoding}; save the report again as UTF-8.`,
          },
        ];
  return { text, encoding, messages: [...messages, ...damage] };
}

/** A message where a text shows that it was once decoded wrongly, before it came here; the text stays as it is. */
export function garbledMessage(text: string): Message | null {
  const garbled = count(text, GARBLED);
  if (garbled < FEWEST_GARBLED) return null;
  return {
    grade: 'warning',
    code: 'text-garbled',
    text: `${garbled} characters look like UTF-8 that was once read as windows-1252 ("â€™"); the text was left as it is.`,
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // Broken bytes under `fatal`, or a label that is no encoding: the caller has another way.
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes);
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, UTF16_SAMPLE) & ~1;
  if (size < 8) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < size; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const pairs = size / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'utf-16be' : null;
}

/** The encoding that the page declares, as a label the platform knows, or null. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = tryDecode(bytes.subarray(0, DECLARATION_BYTES), 'latin1', false) ?? '';
  const match = DECLARED.exec(head);
  return match === null ? null : knownEncoding(match[1] ?? match[2] ?? '');
}

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** A few broken sequences among many whole ones: a cut file, or one letter pasted from elsewhere. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = tryDecode(bytes, 'utf-8', false) ?? '';
  const bad = count(text, /\uFFFD/g);
  const good = count(text, /[^\x00-\x7f\uFFFD]/g);
  return good >= bad * GOOD_PER_BAD;
}

function guessedEncoding(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, GUESS_BYTES));
  const known = guess === null ? null : knownEncoding(guess);
  // A guess of UTF-8 or UTF-16 has been ruled out above; most of what is left on the web is windows-1252.
  return known === null || known.startsWith('utf') ? 'windows-1252' : known;
}

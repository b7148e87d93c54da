import { type Tables, table } from '../../../learn/index.ts';
import { COMPARED, NOUNS, PLURAL_ALONE, VERBS } from './irregular.ts';
import { ADJECTIVE, ADVERB, type Lexicon, NOUN, VERB } from './lexicon.ts';
import type { TagPair } from './tag-choices.ts';

/**
 * Dictionary forms by the conventions of the English Universal Dependencies treebanks: what the treebanks say of a form
 * with its tag, where they say it and the rules would not; then irregular forms; then regular endings, undone as far as the
 * dictionary knows the result.
 */
export class Lemmatiser {
  readonly #lexicon: Lexicon;
  readonly #seen: ReadonlyMap<string, string>;

  /** @param tables of `packLemmas`, or null for the rules alone */
  constructor(tables: Tables | null, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#seen = tables === null ? new Map() : readSeen(tables);
  }

  lemma(form: string, tag: TagPair): string {
    return this.#seen.get(keyOf(form, tag)) ?? this.byRule(form, tag);
  }

  /** The dictionary form by rules alone. */
  byRule(form: string, { upos, xpos }: TagPair): string {
    if (upos === 'PROPN') return xpos === 'NNPS' ? plural(form, this.#lexicon) : form;
    const lower = form.toLowerCase().replaceAll('’', "'");
    if (upos === 'VERB' || upos === 'AUX') return this.#verb(lower, xpos);
    if (upos === 'NOUN') return xpos === 'NNS' ? this.#noun(lower) : lower;
    if (/^(?:JJ|RB)[RS]$/.test(xpos)) return COMPARED.get(lower) ?? this.#compared(lower);
    return /^[\p{Lu}\d.]+$/u.test(form) && /\d|\./.test(form) ? form : lower;
  }

  #verb(lower: string, xpos: string): string {
    if (xpos === 'VB' || xpos === 'VBP')
      return VERBS.get(lower) === 'be' || /^'/.test(lower) ? (VERBS.get(lower) ?? lower) : lower;
    const irregular = VERBS.get(lower);
    if (irregular !== undefined) return irregular;
    // "co-founded": what stands behind the last hyphen is a verb of its own.
    const cut = lower.lastIndexOf('-') + 1;
    if (cut > 1 && lower.length - cut > 3) return lower.slice(0, cut) + this.#verb(lower.slice(cut), xpos);
    if (xpos === 'VBZ') return third(lower, this.#lexicon);
    if (xpos === 'VBG') return this.#stem(lower, 'ing');
    return xpos === 'VBD' || xpos === 'VBN' ? this.#stem(lower, 'ed') : lower;
  }

  /** "ministries", "policemen" without their plural; "the 1960s", "politics", "scissors" have none. */
  #noun(lower: string): string {
    const irregular = NOUNS.get(lower);
    if (irregular !== undefined) return irregular;
    if (PLURAL_ALONE.has(lower) || /\ds$/.test(lower)) return lower;
    if (lower.endsWith('ics') && this.#is(lower, NOUN) && !this.#is(lower.slice(0, -1), NOUN)) return lower;
    for (const [ending, singular] of ENDINGS_OF_PEOPLE)
      if (lower.endsWith(ending)) return lower.slice(0, -ending.length) + singular;
    return plural(lower, this.#lexicon);
  }

  /** "planned", "hoped", "visited", "tried" without their ending. */
  #stem(lower: string, ending: string): string {
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) return lower;
    const stem = lower.slice(0, -ending.length);
    if (ending === 'ed' && stem.endsWith('i')) {
      const y = `${stem.slice(0, -1)}y`;
      return this.#is(y, VERB) || stem.length > 2 ? y : `${stem}e`;
    }
    const [plain, silent] = [this.#is(stem, VERB), this.#is(`${stem}e`, VERB)];
    if (plain && silent) return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem) ? `${stem}e` : stem;
    if (plain) return stem;
    if (silent) return `${stem}e`;
    if (/([^aeiouls])\1$|[^aeiou]ll$/.test(stem) || this.#is(stem.slice(0, -1), VERB)) {
      if (stem.at(-1) === stem.at(-2)) return stem.slice(0, -1);
    }
    return /(?:[aeiou][csuvz]|[^aeiou]l|..at|[nrl]g|dg|u)$/.test(stem) ? `${stem}e` : stem;
  }

  #compared(lower: string): string {
    const ending = /(?:er|est)$/.exec(lower)?.[0];
    if (ending === undefined) return lower;
    const stem = lower.slice(0, -ending.length);
    const wanted = ADJECTIVE | ADVERB;
    if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
    if (this.#is(stem, wanted)) return stem;
    if (this.#is(`${stem}e`, wanted)) return `${stem}e`;
    return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  }

  #is(word: string, wanted: number): boolean {
    return (this.#lexicon.get(word) & wanted) !== 0;
  }
}

/** "ministries", "boxes", "States" without their plural. */
function plural(form: string, lexicon: Lexicon): string {
  return withoutS(form, (word) => (lexicon.get(word.toLowerCase()) & NOUN) !== 0);
}

function third(lower: string, lexicon: Lexicon): string {
  return withoutS(lower, (word) => (lexicon.get(word) & VERB) !== 0);
}

function withoutS(form: string, known: (word: string) => boolean): string {
  if (!/s$/i.test(form) || /ss$/i.test(form) || form.length < 3) return form;
  const base = form.slice(0, -1);
  if (/[^aeiou]ies$/i.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh|o)es$/i.test(form)) {
    const short = form.slice(0, -2);
    if (known(base) && !known(short)) return base;
    if (known(short) && !known(base)) return short;
    return /(?:ss|x|zz|ch|sh|o)es$/i.test(form) ? short : base;
  }
  return base;
}

/** Plurals of compounds like "policemen" and "grandchildren". */
const ENDINGS_OF_PEOPLE = [
  ['men', 'man'],
  ['children', 'child'],
] as const;

function keyOf(form: string, { upos, xpos }: TagPair): string {
  return `${upos === 'PROPN' ? form : form.toLowerCase().replaceAll('’', "'")} ${upos} ${xpos}`;
}

/** A form with its tag and the lemma that the treebanks give it. */
export interface SeenLemma {
  readonly form: string;
  readonly tag: TagPair;
  readonly lemma: string;
}

/** Tables of the forms whose lemma the rules would miss: "form UPOS XPOS lemma" a line. */
export function packLemmas(seen: readonly SeenLemma[]): Tables {
  const lines = seen.map(({ form, tag, lemma }) => `${keyOf(form, tag)} ${lemma}`);
  return { 'lemmas.seen': encodeText([...new Set(lines)].sort().join('\n')) };
}

function readSeen(tables: Tables): ReadonlyMap<string, string> {
  const bytes = table(tables, 'lemmas.seen', Uint8Array);
  const text = decodeText(bytes);
  const seen = new Map<string, string>();
  for (const line of text.split('\n')) {
    const cut = line.lastIndexOf(' ');
    seen.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return seen;
}

/** Stands before the two bytes of a code unit that is no ASCII character. */
const WIDE = 128;
/** Code units that are made a string at once. */
const DECODED = 4096;

/** UTF-16 code units: one byte for ASCII, else `WIDE`, the low byte, the high byte; the core has no text decoder. */
function decodeText(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    units[length++] = byte === WIDE ? bytes[++at]! | (bytes[++at]! << 8) : byte;
  }
  let text = '';
  for (let at = 0; at < length; at += DECODED)
    text += String.fromCharCode(...units.subarray(at, Math.min(length, at + DECODED)));
  return text;
}

/** The counterpart of reading. */
function encodeText(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < WIDE) bytes.push(unit);
    else bytes.push(WIDE, unit & 255, unit >> 8);
  }
  return Uint8Array.from(bytes);
}

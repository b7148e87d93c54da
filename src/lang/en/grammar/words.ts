import { hashText, mix } from '../../../learn/index.ts';
import { COMPARED as IRREGULAR_COMPARED, NOUNS, VERBS } from './irregular.ts';
import { ADJECTIVE, ADVERB, CLASSES, type Lexicon, NOUN, PROPER, VERB } from './lexicon.ts';

/** What the models know of a word form, hashed or in small numbers; index of each in `WordTable.attributes`. */
export const LOWER = 0;
export const FORM = 1;
export const SHAPE = 2;
export const SUFFIX_1 = 3;
export const SUFFIX_2 = 4;
export const SUFFIX_3 = 5;
export const SUFFIX_4 = 6;
export const PREFIX_1 = 7;
export const PREFIX_2 = 8;
export const PREFIX_3 = 9;
/** Word classes that the dictionary gives to the form or to what it may be inflected from. */
export const CLASS = 10;
/** The dictionary's entry for the form or its base. */
export const ENTRY = 11;
export const ATTRIBUTES = 12;

/** Bits of CLASS beside those of the lexicon: the form may be inflected in this way. */
const PLURAL = 32;
const THIRD_PERSON = 64;
const PAST = 128;
const GERUND = 256;
const COMPARED = 512;

/** Forms kept; a table that grows larger begins anew, so that memory is bounded. */
const MOST_FORMS = 60_000;

/** Word forms met so far, each with its attributes: the costly part of every feature, computed once a form. */
export class WordTable {
  /** `attributes[id * ATTRIBUTES + NAME]`, 32-bit. */
  attributes = new Int32Array(1024 * ATTRIBUTES);
  /** Raised when ids are given anew: what was kept by id no longer holds. */
  generation = 0;
  readonly #ids = new Map<string, number>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** True where ids may be given anew: call between sentences, never while ids are held. */
  trim(): void {
    if (this.#ids.size <= MOST_FORMS) return;
    this.#ids.clear();
    this.generation++;
  }

  /** The id of a form; holds until `trim` is called. */
  idOf(form: string): number {
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(alone(form), id);
    if ((id + 1) * ATTRIBUTES > this.attributes.length) {
      const larger = new Int32Array(this.attributes.length * 2);
      larger.set(this.attributes);
      this.attributes = larger;
    }
    this.#describe(form, id * ATTRIBUTES);
    return id;
  }

  #describe(form: string, at: number): void {
    const lower = normalised(form);
    const { length } = lower;
    const a = this.attributes;
    a[at + LOWER] = hashText(lower);
    a[at + FORM] = hashText(form);
    a[at + SHAPE] = shapeOf(form);
    for (let n = 1; n <= 4; n++) a[at + SUFFIX_1 + n - 1] = mix(n, hashText(lower, Math.max(0, length - n)));
    for (let n = 1; n <= 3; n++) a[at + PREFIX_1 + n - 1] = mix(n, hashText(lower, 0, Math.min(length, n)));
    const [classes, entry] = inflections(lower, this.#lexicon);
    a[at + CLASS] = classes;
    a[at + ENTRY] = entry;
  }
}

/** Cut out of a longer text, a string of this length or more keeps that text in memory. */
const KEEPS_TEXT = 13;

/** An equal string that keeps no other in memory. */
function alone(form: string): string {
  return form.length < KEEPS_TEXT ? form : ` ${form}`.slice(1);
}

/** Numbers that a model derives from a word: computed once for each word of a table. */
export class WordNumbers {
  /** Those of each word begin where `placeOf` says. */
  numbers = new Int32Array(0);
  readonly #table: WordTable;
  readonly #width: number;
  readonly #derive: (word: number, out: Int32Array, at: number) => void;
  #generation = 0;

  /**
   * @param width how many numbers a word has
   * @param derive writes them from the place given on, the first never 0; `word` is where the word's attributes begin
   */
  constructor(table: WordTable, width: number, derive: (word: number, out: Int32Array, at: number) => void) {
    this.#table = table;
    this.#width = width;
    this.#derive = derive;
  }

  /** Where the numbers of a word begin. */
  placeOf(id: number): number {
    if (this.#generation !== this.#table.generation) {
      this.#generation = this.#table.generation;
      this.numbers.fill(0);
    }
    const place = id * this.#width;
    if (place >= this.numbers.length) {
      const larger = new Int32Array((id + 1) * this.#width * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    if (this.numbers[place] === 0) this.#derive(id * ATTRIBUTES, this.numbers, place);
    return place;
  }
}

/** Small letters, every figure a 0, curly apostrophes straight; only the first 60 code units of a monster. */
function normalised(form: string): string {
  return form.slice(0, 60).toLowerCase().replace(/[0-9]/g, '0').replace(/[’‘]/g, "'");
}

const LETTER_KINDS = { none: 0, lower: 1, upper: 2, figure: 3, other: 4 } as const;

/** The sequence of kinds of characters, runs folded into one and at most six runs: "Xx", "X.X.", "00-0". */
export function shapeOf(form: string): number {
  let shape = 0;
  let last: number = LETTER_KINDS.none;
  let runs = 0;
  for (let at = 0; at < form.length && runs < 6; at++) {
    const kind = kindOf(form.charCodeAt(at), form, at);
    if (kind === last) continue;
    shape = shape * 5 + kind;
    last = kind;
    runs++;
  }
  // One capital and a word of capitals differ.
  return shape * 2 + (form.length > 1 ? 1 : 0);
}

function kindOf(code: number, form: string, at: number): number {
  if (code >= 97 && code <= 122) return LETTER_KINDS.lower;
  if (code >= 65 && code <= 90) return LETTER_KINDS.upper;
  if (code >= 48 && code <= 57) return LETTER_KINDS.figure;
  if (code < 128) return LETTER_KINDS.other;
  const letter = form.charAt(at);
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  if (lower === upper) return LETTER_KINDS.other;
  return letter === lower ? LETTER_KINDS.lower : LETTER_KINDS.upper;
}

/** Word classes and dictionary entry of a form: its own, and those of each form it may be inflected from. */
function inflections(lower: string, lexicon: Lexicon): readonly [classes: number, entry: number] {
  const own = lexicon.get(lower);
  let classes = own & CLASSES;
  let entry = own;
  const from = (base: string, wanted: number, bit: number) => {
    if (base.length < 2) return;
    const found = lexicon.get(base);
    if ((found & wanted) === 0) return;
    classes |= bit;
    if (entry === 0) entry = found;
  };
  for (const [bases, wanted, bit] of IRREGULAR) {
    const base = bases.get(lower);
    if (base !== undefined) from(base, wanted, lower.endsWith('ing') ? GERUND : bit);
  }
  for (const [ending, replacements, marks] of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    for (const replacement of replacements)
      for (const [wanted, bit] of marks) from(stem + replacement, wanted, bit);
    if (!DOUBLING.has(ending) || stem.length < 3 || stem.at(-1) !== stem.at(-2)) continue;
    for (const [wanted, bit] of marks) from(stem.slice(0, -1), wanted, bit);
  }
  return [classes, entry];
}

const IRREGULAR = [
  [VERBS, VERB, PAST],
  [NOUNS, NOUN, PLURAL],
  [IRREGULAR_COMPARED, ADJECTIVE | ADVERB, COMPARED],
] as const;

type Marks = readonly (readonly [wanted: number, bit: number])[];
const S: Marks = [
  [NOUN | PROPER, PLURAL],
  [VERB, THIRD_PERSON],
];

/** Regular inflections of English: ending, what it replaces, what the base must be and what the form is then. */
const ENDINGS: readonly (readonly [string, readonly string[], Marks])[] = [
  ['s', [''], S],
  ['es', [''], S],
  ['ies', ['y'], S],
  ['ves', ['f', 'fe'], [[NOUN, PLURAL]]],
  ['men', ['man'], [[NOUN, PLURAL]]],
  ['ed', ['', 'e'], [[VERB, PAST]]],
  ['ied', ['y'], [[VERB, PAST]]],
  ['ing', ['', 'e'], [[VERB, GERUND]]],
  ['er', ['', 'e'], [[ADJECTIVE | ADVERB, COMPARED]]],
  ['est', ['', 'e'], [[ADJECTIVE | ADVERB, COMPARED]]],
  ['ier', ['y'], [[ADJECTIVE, COMPARED]]],
  ['iest', ['y'], [[ADJECTIVE, COMPARED]]],
];
const DOUBLING = new Set(['ed', 'ing', 'er', 'est']);

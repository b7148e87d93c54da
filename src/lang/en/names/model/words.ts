import { hashText, SEED } from '../../../../learn/index.ts';
import { ROLE_HEADS, ROLE_MODIFIERS, TITLE_ABBREVIATIONS } from '../../role-words.ts';
import {
  COMPANY_ENDINGS,
  DIRECTIONS,
  NEVER_NAMES,
  ORGANISATION_HEADS,
  OTHER_HEADS,
  PARTICLES,
  PLACE_HEADS,
} from '../heads.ts';
import { givenName, isCommonWord } from '../lexicon.ts';
import { type Lexicon, NO_WORDS, phraseHash } from './lexicon-table.ts';
import { SPEECH_FORMS } from './speech-forms.ts';

/** What is known of a word form by itself. */
export const TRAITS = {
  letter: 1 << 0,
  capital: 1 << 1,
  capitals: 1 << 2,
  mixed: 1 << 3,
  digit: 1 << 4,
  common: 1 << 5,
  given: 1 << 6,
  organisationHead: 1 << 7,
  placeHead: 1 << 8,
  otherHead: 1 << 9,
  role: 1 << 10,
  roleModifier: 1 << 11,
  company: 1 << 12,
  never: 1 << 13,
  direction: 1 << 14,
  particle: 1 << 15,
  speech: 1 << 16,
  preposition: 1 << 17,
  connector: 1 << 18,
  /** A form of address. */
  form: 1 << 19,
} as const;

const PREPOSITIONS = new Set(
  'in near from around across throughout outside toward towards into at to'.split(' '),
);
const CONNECTORS = new Set('of for the & - and on'.split(' '));
const ADDRESS = new Set('mr mrs ms miss dr sir lady lord prof rev'.split(' '));
/** Longest shape, in changes of the kind of letter. */
const LONGEST_SHAPE = 8;
/** Distinct words that are kept between reports. */
const MOST_WORDS = 1 << 17;

/** Word forms by number, with what features ask of them again and again: costly to tell, told once a form. */
export class Words {
  readonly #lexicon: Lexicon;
  #numbers = new Map<string, number>();
  /** Hash of the form, of its small letters, of its shape ("Xx", "X.X."), of its last letters. */
  exact = new Int32Array(1024);
  lower = new Int32Array(1024);
  shape = new Int32Array(1024);
  ending = new Int32Array(1024);
  ending4 = new Int32Array(1024);
  start3 = new Int32Array(1024);
  traits = new Int32Array(1024);
  /** What the lexicon says of the form alone. */
  classes = new Uint16Array(1024);
  /** Number of the form in small letters. */
  small = new Int32Array(1024);
  size = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Makes room where many forms have been met: numbers given out before are void. */
  renew(): void {
    if (this.size < MOST_WORDS) return;
    this.#numbers = new Map();
    this.size = 0;
  }

  /** The number of a form. */
  numberOf(form: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    const number = this.size++;
    this.#numbers.set(form, number);
    if (number === this.exact.length) this.#grow();
    const lower = form.toLowerCase().replaceAll('’', "'");
    this.exact[number] = hashText(form);
    this.lower[number] = hashText(lower);
    this.shape[number] = shapeOf(form);
    this.ending4[number] = hashText(lower, Math.max(0, lower.length - 4));
    this.start3[number] = hashText(lower, 0, Math.min(3, lower.length));
    this.ending[number] = hashText(lower, Math.max(0, lower.length - 3));
    this.traits[number] = traitsOf(form, lower);
    this.classes[number] = this.#lexicon.bitsOf(phraseHash(NO_WORDS, this.lower[number] as number));
    this.small[number] = lower === form ? number : this.numberOf(lower);
    return number;
  }

  #grow(): void {
    const size = this.exact.length * 2;
    this.exact = enlarged(this.exact, new Int32Array(size));
    this.lower = enlarged(this.lower, new Int32Array(size));
    this.shape = enlarged(this.shape, new Int32Array(size));
    this.ending4 = enlarged(this.ending4, new Int32Array(size));
    this.start3 = enlarged(this.start3, new Int32Array(size));
    this.ending = enlarged(this.ending, new Int32Array(size));
    this.traits = enlarged(this.traits, new Int32Array(size));
    this.small = enlarged(this.small, new Int32Array(size));
    this.classes = enlarged(this.classes, new Uint16Array(size));
  }
}

function enlarged<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;

function letterKind(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 && code <= 122) return LOWER;
    if (code >= 65 && code <= 90) return UPPER;
    return code >= 48 && code <= 57 ? DIGIT : 0;
  }
  if (letter !== letter.toLowerCase()) return UPPER;
  return letter !== letter.toUpperCase() ? LOWER : 0;
}

/** Hash of the kinds of a form's signs, repeated kinds but once; long forms share their beginning. */
function shapeOf(form: string): number {
  let hash = SEED;
  let last = -1;
  let changes = 0;
  for (const letter of form) {
    const kind = letterKind(letter);
    const code = kind === 0 ? letter.charCodeAt(0) + DIGIT : kind;
    if (code === last && kind !== UPPER) continue;
    if (kind === UPPER && last === UPPER && changes > 1) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    last = code;
    if (++changes === LONGEST_SHAPE) break;
  }
  return hash;
}

function traitsOf(form: string, lower: string): number {
  const first = letterKind(form.slice(0, 1));
  const letters = [...form].map(letterKind);
  const upper = letters.filter((kind) => kind === UPPER).length;
  const small = letters.filter((kind) => kind === LOWER).length;
  const bare = lower.replace(/\.$/, '');
  const of = (is: boolean, trait: number): number => (is ? trait : 0);
  return (
    of(upper + small > 0, TRAITS.letter) |
    of(first === UPPER, TRAITS.capital) |
    of(upper > 1 && small === 0, TRAITS.capitals) |
    of(/\p{Ll}\p{Lu}/u.test(form), TRAITS.mixed) |
    of(letters.includes(DIGIT), TRAITS.digit) |
    of(isCommonWord(lower), TRAITS.common) |
    of(givenName(form) !== undefined, TRAITS.given) |
    of(ORGANISATION_HEADS.has(lower), TRAITS.organisationHead) |
    of(PLACE_HEADS.has(lower), TRAITS.placeHead) |
    of(OTHER_HEADS.has(lower), TRAITS.otherHead) |
    of(ROLE_HEADS.has(lower) || bare in TITLE_ABBREVIATIONS, TRAITS.role) |
    of(ROLE_MODIFIERS.has(lower), TRAITS.roleModifier) |
    of(COMPANY_ENDINGS.has(bare), TRAITS.company) |
    of(NEVER_NAMES.has(bare), TRAITS.never) |
    of(DIRECTIONS.has(lower), TRAITS.direction) |
    of(PARTICLES.has(lower), TRAITS.particle) |
    of(SPEECH_FORMS.has(lower), TRAITS.speech) |
    of(PREPOSITIONS.has(lower), TRAITS.preposition) |
    of(CONNECTORS.has(lower), TRAITS.connector) |
    of(ADDRESS.has(bare), TRAITS.form)
  );
}

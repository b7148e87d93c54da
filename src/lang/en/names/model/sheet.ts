import {
  CLASSES,
  type Lexicon,
  LONGEST_PHRASE,
  NAME_CLASSES,
  NO_WORDS,
  phraseHash,
} from './lexicon-table.ts';
import { TRAITS, type Words } from './words.ts';

/** A text as the model reads it: words with their tag of the Penn Treebank, '' where it is not known, and sentences as ranges of words. */
export interface NameText {
  readonly words: readonly { readonly text: string; readonly xpos: string }[];
  readonly lines: readonly {
    readonly from: number;
    readonly to: number;
    /** Headline style: most words are capitalised. */
    readonly styled: boolean;
    readonly shouted: boolean;
  }[];
}

/** Tags of the Penn Treebank by number; 0 stands for one that is not known. */
const TAGS = (
  "? NN IN DT NNP PRP JJ RB . VB NNS , CC VBD VBP VBZ CD VBN VBG MD TO PRP$ -RRB- -LRB- WDT : WRB `` '' WP RP UH POS HYPH " +
  'NNPS JJR JJS EX NFP RBR ADD GW $ SYM PDT LS FW RBS AFX WP$'
).split(' ');
const TAG_NUMBERS = new Map(TAGS.map((tag, number) => [tag, number]));

/** What is told once of every word of a text, before features are made. */
export interface Sheet {
  readonly text: NameText;
  readonly words: Words;
  /** Numbers of the forms, and of the forms in small letters. */
  readonly forms: Int32Array;
  readonly smalls: Int32Array;
  readonly tags: Uint8Array;
  /** Bits of the longest phrase of the lexicon that holds a word; shifted by 16 where it is not its first word. */
  readonly phrases: Int32Array;
  /** First word and end of the run of capitalised words that a word stands in, -1 outside. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** By number of the small form: what the places of a word in the text say together (`SIGNS`). */
  readonly signs: ReadonlyMap<number, number>;
}

/** What a report says of a word wherever it stands. */
export const SIGNS = {
  /** Written small. */
  small: 1 << 0,
  /** Capitalised inside a sentence of plain style. */
  capital: 1 << 1,
  /** In a run behind a title or role ("Prime Minister X"). */
  titled: 1 << 2,
  /** In a run that begins with a given name and is longer. */
  given: 1 << 3,
  /** In a longer run that ends in, or goes on after, the head of an organisation, place or work. */
  organisation: 1 << 4,
  place: 1 << 5,
  other: 1 << 6,
  /** A run of its own behind "in", "from", "near". */
  within: 1 << 7,
  /** A run of its own before a verb of speech. */
  speaks: 1 << 8,
  /** A run behind "the". */
  article: 1 << 9,
  /** Letters that are the initials of a run in the report; of one that an organisation's head ends. */
  acronym: 1 << 10,
  acronymOfBody: 1 << 11,
  /** A run before "who", or before a comma and an age. */
  who: 1 << 12,
} as const;

/** Reads what a text says of its words. Linear in the number of words. */
export function sheetOf(text: NameText, words: Words, lexicon: Lexicon): Sheet {
  words.renew();
  const size = text.words.length;
  const sheet = {
    text,
    words,
    forms: new Int32Array(size),
    smalls: new Int32Array(size),
    tags: new Uint8Array(size),
    phrases: new Int32Array(size),
    runFrom: new Int32Array(size).fill(-1),
    runTo: new Int32Array(size).fill(-1),
    signs: new Map<number, number>(),
  };
  for (let at = 0; at < size; at++) {
    const word = text.words[at]!;
    const form = words.numberOf(word.text);
    sheet.forms[at] = form;
    sheet.smalls[at] = words.small[form] as number;
    sheet.tags[at] = TAG_NUMBERS.get(word.xpos) ?? 0;
  }
  for (const line of text.lines) {
    matchPhrases(sheet, lexicon, line);
    findRuns(sheet, line);
  }
  const initials = initialsOf(sheet);
  for (const line of text.lines) readSigns(sheet, line, initials);
  return sheet;
}

type Line = NameText['lines'][number];

/** Marks the longest phrases of the lexicon, from left to right; a word alone counts where no longer one holds it. */
function matchPhrases(sheet: Sheet, lexicon: Lexicon, line: Line): void {
  const { words, forms, phrases } = sheet;
  for (let at = line.from; at < line.to; at++) {
    const form = forms[at] as number;
    const own = words.classes[form] as number;
    if ((words.traits[form]! & TRAITS.letter) === 0) continue;
    let [bits, to] = [own & NAME_CLASSES, at + 1];
    let hash = phraseHash(NO_WORDS, words.lower[form] as number);
    let leads = (own & CLASSES.leads) !== 0;
    for (let next = at + 1; leads && next < Math.min(line.to, at + LONGEST_PHRASE); next++) {
      hash = phraseHash(hash, words.lower[forms[next] as number] as number);
      const found = lexicon.bitsOf(hash);
      if ((found & NAME_CLASSES) !== 0) [bits, to] = [found & NAME_CLASSES, next + 1];
      leads = (found & CLASSES.leads) !== 0;
    }
    if (bits === 0) continue;
    phrases[at] = bits | (to > at + 1 ? LONGER : 0);
    for (let next = at + 1; next < to; next++) phrases[next] = bits << 16;
    at = to - 1;
  }
}

/** Set in `phrases` at the first word of a phrase of several words. */
export const LONGER = 1 << 14;

function findRuns(sheet: Sheet, line: Line): void {
  const { words, forms, runFrom, runTo } = sheet;
  const traits = (at: number): number => words.traits[forms[at] as number] as number;
  const capital = (at: number): boolean => (traits(at) & (TRAITS.capital | TRAITS.mixed)) !== 0;
  let at = line.from;
  while (at < line.to) {
    if (!capital(at)) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < line.to) {
      if (capital(to)) to++;
      else if (
        to + 1 < line.to &&
        (traits(to) & (TRAITS.connector | TRAITS.particle)) !== 0 &&
        capital(to + 1)
      )
        to += 2;
      else break;
    }
    let from = at;
    // "The", "In" at the start of a sentence are no part of it.
    if (at === line.from && to > at + 1 && isFunction(sheet, at)) from++;
    while (from < to - 1 && !capital(from)) from++;
    runFrom.fill(from, from, to);
    runTo.fill(to, from, to);
    at = to;
  }
}

const NAME_TAGS = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'FW'].map((tag) => TAG_NUMBERS.get(tag)));

function isFunction(sheet: Sheet, at: number): boolean {
  const traits = sheet.words.traits[sheet.forms[at] as number] as number;
  return (traits & TRAITS.common) !== 0 && !(sheet.tags[at] !== 0 && NAME_TAGS.has(sheet.tags[at]));
}

/** Longest run whose initials are kept, in words, and longest acronym. */
const LONGEST_RUN = 10;

/** Initials of the longer runs ("NRC" of "Nordic Rowing Council") and whether a body's head ends the run. */
function initialsOf(sheet: Sheet): ReadonlyMap<string, boolean> {
  const { text, words, forms, runFrom, runTo } = sheet;
  const found = new Map<string, boolean>();
  for (let at = 0; at < forms.length; at++) {
    if (runFrom[at] !== at || (runTo[at] as number) < at + 2 || (runTo[at] as number) > at + LONGEST_RUN)
      continue;
    let letters = '';
    let body = false;
    for (let next = at; next < (runTo[at] as number); next++) {
      const traits = words.traits[forms[next] as number] as number;
      if ((traits & TRAITS.capital) !== 0) letters += text.words[next]!.text[0];
      if ((traits & TRAITS.organisationHead) !== 0) body = true;
    }
    if (letters.length > 1) found.set(letters, body || found.get(letters) === true);
  }
  return found;
}

function readSigns(sheet: Sheet, line: Line, initials: ReadonlyMap<string, boolean>): void {
  const { words, forms, smalls, runFrom, runTo } = sheet;
  const signs = sheet.signs as Map<number, number>;
  const note = (at: number, sign: number): void => {
    if (sign !== 0) signs.set(smalls[at] as number, (signs.get(smalls[at] as number) ?? 0) | sign);
  };
  for (let at = line.from; at < line.to; at++) {
    const traits = words.traits[forms[at] as number] as number;
    if ((traits & TRAITS.letter) === 0) continue;
    const to = runTo[at] as number;
    if (to < 0) {
      if ((traits & TRAITS.capital) === 0) note(at, SIGNS.small);
      continue;
    }
    if ((traits & TRAITS.capital) === 0) continue;
    let sign = 0;
    if (!line.styled && at > line.from) sign |= SIGNS.capital;
    if ((traits & TRAITS.capitals) !== 0) {
      const body = initials.get(sheet.text.words[at]!.text.replaceAll('.', ''));
      if (body !== undefined) sign |= body ? SIGNS.acronymOfBody : SIGNS.acronym;
    }
    note(at, line.styled ? sign : sign | runSigns(sheet, runFrom[at] as number, to, line));
  }
}

function runSigns(sheet: Sheet, from: number, to: number, line: Line): number {
  const traits = (at: number): number =>
    at < line.from || at >= line.to ? 0 : (sheet.words.traits[sheet.forms[at] as number] as number);
  const text = (at: number): string => (at < line.from || at >= line.to ? '' : sheet.text.words[at]!.text);
  let sign = 0;
  const [first, last, before, after] = [traits(from), traits(to - 1), traits(from - 1), traits(to)];
  if (
    (before & (TRAITS.role | TRAITS.form)) !== 0 ||
    (to > from + 1 && (first & (TRAITS.role | TRAITS.form)) !== 0)
  )
    sign |= SIGNS.titled;
  if (to > from + 1) {
    if ((first & TRAITS.given) !== 0) sign |= SIGNS.given;
    if ((last & TRAITS.organisationHead) !== 0 || (last & TRAITS.company) !== 0) sign |= SIGNS.organisation;
    else if ((first & TRAITS.organisationHead) !== 0) sign |= SIGNS.organisation;
    if ((last & TRAITS.placeHead) !== 0) sign |= SIGNS.place;
    if ((last & TRAITS.otherHead) !== 0) sign |= SIGNS.other;
  }
  if ((before & TRAITS.preposition) !== 0) sign |= SIGNS.within;
  if ((after & TRAITS.speech) !== 0 || (traits(from - 1) & TRAITS.speech) !== 0) sign |= SIGNS.speaks;
  if (/^the$/i.test(text(from - 1))) sign |= SIGNS.article;
  if (text(to) === 'who' || (text(to) === ',' && /^\d\d$/.test(text(to + 1)) && text(to + 2) === ','))
    sign |= SIGNS.who;
  return sign;
}

const PROPER = new Set(['NNP', 'NNPS'].map((tag) => TAG_NUMBERS.get(tag)));

/** True for a word that may be a name by itself: capitalised, tagged as a proper noun, or in the lexicon of names. */
function looksLikeName(sheet: Sheet, at: number): boolean {
  const traits = sheet.words.traits[sheet.forms[at] as number] as number;
  if ((traits & (TRAITS.capital | TRAITS.mixed)) !== 0 || PROPER.has(sheet.tags[at])) return true;
  return (sheet.phrases[at] !== 0 || (traits & TRAITS.given) !== 0) && (traits & TRAITS.common) === 0;
}

/**
 * The stretches of a sentence that are read for names, as pairs of first word and end: words that look like names and
 * those right beside them. All other words are outside of names.
 */
export function stretchesOf(sheet: Sheet, line: Line): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let last: [number, number] | null = null;
  for (let at = line.from; at < line.to; at++) {
    if (!looksLikeName(sheet, at)) continue;
    const [from, to] = [Math.max(line.from, at - 1), Math.min(line.to, at + 2)];
    if (last !== null && from <= last[1]) last[1] = to;
    else {
      last = [from, to];
      found.push(last);
    }
  }
  return found;
}

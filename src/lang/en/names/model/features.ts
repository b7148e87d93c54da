import { mix, spread } from '../../../../learn/index.ts';
import { CLASSES, NAME_CLASSES, SENSE_SHIFT } from './lexicon-table.ts';
import { LONGER, type Sheet, SIGNS } from './sheet.ts';
import { TRAITS } from './words.ts';

/** Groups of features that training may leave out together, so that the model leans on none alone. */
export const GROUPS = { plain: 0, identity: 1, tags: 2, lexicon: 3, report: 4 } as const;

/** Most features of one word. */
const MOST = 160;

/** The features of one word: hashes, with the group of each. */
export class FeatureList {
  readonly hashes = new Int32Array(MOST);
  readonly groups = new Uint8Array(MOST);
  size = 0;
  group = 0;

  add(template: number, a: number, b = 0, c = 0): void {
    if (this.size === MOST) return;
    this.hashes[this.size] = spread(mix(mix(mix(template, a), b), c));
    this.groups[this.size++] = this.group;
  }
}

/** Stands for the word before the first and behind the last of a sentence. */
const EDGE = 0x5bd1e995;

/** Stands for the tag of the word before the first and behind the last of a sentence. */
const NO_TAG = 63;

/** What the templates ask of the words around one. */
class Window {
  readonly sheet: Sheet;
  from = 0;
  to = 0;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  inside(at: number): boolean {
    return at >= this.from && at < this.to;
  }
  lower(at: number): number {
    return this.inside(at) ? (this.sheet.words.lower[this.sheet.forms[at] as number] as number) : EDGE;
  }
  shape(at: number): number {
    return this.inside(at) ? (this.sheet.words.shape[this.sheet.forms[at] as number] as number) : EDGE;
  }
  traits(at: number): number {
    return this.inside(at) ? (this.sheet.words.traits[this.sheet.forms[at] as number] as number) : 0;
  }
  classes(at: number): number {
    return this.inside(at) ? (this.sheet.words.classes[this.sheet.forms[at] as number] as number) : 0;
  }
  tag(at: number): number {
    return this.inside(at) ? (this.sheet.tags[at] as number) : NO_TAG;
  }
}

const GIVEN_TRAITS = TRAITS.given | TRAITS.capital | TRAITS.common;
const CLASS_TRAITS =
  TRAITS.organisationHead |
  TRAITS.placeHead |
  TRAITS.otherHead |
  TRAITS.role |
  TRAITS.company |
  TRAITS.never |
  TRAITS.direction |
  TRAITS.speech |
  TRAITS.preposition |
  TRAITS.form;

/** Makes the features of the words of a text. */
export class Features {
  readonly #window: Window;
  readonly list = new FeatureList();

  constructor(sheet: Sheet) {
    this.#window = new Window(sheet);
  }

  /** Fills the list with the features of a word of a sentence, but for those of earlier decisions. */
  read(
    at: number,
    line: { readonly from: number; readonly to: number; readonly styled: boolean; readonly shouted: boolean },
  ): void {
    const window = this.#window;
    window.from = line.from;
    window.to = line.to;
    this.list.size = 0;
    this.#identity(at);
    this.#form(at, line.styled, line.shouted);
    this.#partsOfSpeech(at);
    this.#lexicon(at);
    this.#run(at);
    this.#report(at, line.styled);
  }

  #identity(at: number): void {
    const { list } = this;
    const window = this.#window;
    const { sheet } = window;
    list.group = GROUPS.identity;
    const lower = window.lower(at);
    const [before, after] = [window.lower(at - 1), window.lower(at + 1)];
    list.add(1, lower);
    list.add(2, sheet.words.exact[sheet.forms[at] as number] as number);
    list.add(3, before, lower);
    list.add(4, lower, after);
    list.group = GROUPS.plain;
    list.add(5, before);
    list.add(6, after);
    list.add(7, window.lower(at - 2));
    list.add(8, window.lower(at + 2));
    list.add(9, before, window.shape(at));
    list.add(10, after, window.shape(at));
    list.add(11, before, after, window.traits(at) & (TRAITS.capital | TRAITS.common));
    list.add(12, window.lower(at - 2), before);
    list.add(13, after, window.lower(at + 2));
  }

  #form(at: number, styled: boolean, shouted: boolean): void {
    const { list } = this;
    const window = this.#window;
    const shape = window.shape(at);
    const [before, after] = [window.shape(at - 1), window.shape(at + 1)];
    const traits = window.traits(at);
    const { sheet } = window;
    const style = (styled ? 1 : 0) + (shouted ? 2 : 0);
    list.group = GROUPS.plain;
    list.add(20, style);
    list.add(21, shape, style);
    list.add(22, shape, before);
    list.add(23, shape, after);
    list.add(24, before, shape, after);
    const first = at === window.from ? 1 : 0;
    list.add(25, first, traits & (TRAITS.capital | TRAITS.capitals | TRAITS.common), style);
    list.add(27, sheet.words.ending4[sheet.forms[at] as number] as number, traits & TRAITS.capital);
    list.add(28, sheet.words.start3[sheet.forms[at] as number] as number, traits & TRAITS.capital);
    list.add(26, sheet.words.ending[sheet.forms[at] as number] as number, traits & TRAITS.capital);
  }

  #partsOfSpeech(at: number): void {
    const { list } = this;
    const window = this.#window;
    const tag = window.tag(at);
    if (tag === 0) return;
    list.group = GROUPS.tags;
    const [before, after] = [window.tag(at - 1), window.tag(at + 1)];
    list.add(30, tag, window.traits(at) & (TRAITS.capital | TRAITS.common));
    list.add(31, tag, before);
    list.add(32, tag, after);
    list.add(33, before, tag, after);
    list.add(34, before, window.tag(at - 2), tag);
    list.add(36, tag, window.lower(at - 1), window.traits(at) & TRAITS.capital);
    list.add(37, tag, window.lower(at + 1), window.traits(at) & TRAITS.capital);
    list.add(35, after, window.tag(at + 2), tag);
  }

  #lexicon(at: number): void {
    const { list } = this;
    const window = this.#window;
    const { phrases } = window.sheet;
    list.group = GROUPS.lexicon;
    const traits = window.traits(at);
    const capital = traits & (TRAITS.capital | TRAITS.capitals);
    for (let offset = -1; offset <= 1; offset++) {
      const phrase = window.inside(at + offset) ? (phrases[at + offset] as number) : 0;
      if (phrase !== 0 || offset === 0) list.add(40 + offset, phrase, capital);
      if (offset !== 0 || phrase === 0) continue;
      const inside = phrase > 0xffff ? 1 : 0;
      const bits = inside === 1 ? phrase >>> 16 : phrase;
      const longer = inside === 1 || (phrase & LONGER) !== 0 ? 1 : 0;
      for (let bit = 0; bit < 12; bit++)
        if ((bits & (1 << bit)) !== 0) list.add(43, bit, inside * 2 + longer, capital);
      if ((window.classes(at) & NAME_CLASSES) !== (bits & NAME_CLASSES))
        list.add(44, window.classes(at) & NAME_CLASSES, capital);
    }
    const kind = (at: number): number =>
      (window.traits(at) & CLASS_TRAITS) | ((window.classes(at) >>> SENSE_SHIFT) << 24);
    const [own, before, after] = [kind(at), kind(at - 1), kind(at + 1)];
    const given = traits & GIVEN_TRAITS;
    list.add(50, own, capital);
    list.add(51, before, capital);
    list.add(52, after, capital);
    list.add(53, before, own, after);
    list.add(54, given, window.traits(at - 1) & GIVEN_TRAITS, window.traits(at + 1) & GIVEN_TRAITS);
    list.add(55, given, window.classes(at) & CLASSES.surname, window.classes(at + 1) & CLASSES.surname);
    list.add(56, given, window.classes(at - 1) & CLASSES.surname);
  }

  /** What stands at the ends of the capitalised words that a word stands among. */
  #run(at: number): void {
    const { list } = this;
    const window = this.#window;
    const { runFrom, runTo } = window.sheet;
    const from = runFrom[at] as number;
    list.group = GROUPS.plain;
    if (from < 0) {
      list.add(
        60,
        runFrom[at - 1] === undefined || !window.inside(at - 1)
          ? 0
          : (runFrom[at - 1] as number) >= 0
            ? 1
            : 0,
        window.inside(at + 1) && (runFrom[at + 1] as number) >= 0 ? 1 : 0,
      );
      return;
    }
    const to = runTo[at] as number;
    const length = Math.min(to - from, 6);
    const place = at === from ? 0 : at === to - 1 ? 2 : 1;
    list.add(61, length, place);
    list.add(62, length, place, window.traits(to - 1) & CLASS_TRAITS);
    list.add(
      63,
      window.traits(from) & (CLASS_TRAITS | TRAITS.given | TRAITS.common),
      place,
      window.traits(to - 1) & (CLASS_TRAITS | TRAITS.common),
    );
    list.add(64, window.lower(from - 1), place, length > 1 ? 1 : 0);
    list.add(65, window.lower(to), place, length > 1 ? 1 : 0);
    list.add(66, window.traits(from - 1) & CLASS_TRAITS, window.traits(to) & CLASS_TRAITS, place);
    list.add(
      67,
      (window.classes(from - 1) >>> SENSE_SHIFT) * 8 + (window.classes(to) >>> SENSE_SHIFT),
      place,
    );
    list.group = GROUPS.identity;
    if (length > 1) {
      list.add(68, window.lower(to - 1), place);
      list.add(69, window.lower(from), place);
    }
    list.group = GROUPS.plain;
    const { phrases } = window.sheet;
    list.add(
      70,
      length === 1 ? 1 : place + 2,
      (phrases[from] as number) & 0xfff,
      (phrases[to - 1] as number) & 0xfff,
    );
    list.add(71, window.lower(from - 2), window.lower(from - 1), place);
    list.add(72, window.lower(to), window.lower(to + 1), place);
  }

  /** What the report says of the word elsewhere. */
  #report(at: number, styled: boolean): void {
    const { list } = this;
    const window = this.#window;
    const { sheet } = window;
    list.group = GROUPS.report;
    const traits = window.traits(at);
    if ((traits & (TRAITS.capital | TRAITS.mixed)) === 0) return;
    const signs = sheet.signs.get(sheet.smalls[at] as number) ?? 0;
    const length = Math.min(2, (sheet.runTo[at] as number) - (sheet.runFrom[at] as number));
    list.add(
      80,
      signs & (SIGNS.small | SIGNS.capital),
      traits & TRAITS.common,
      at === window.from ? 1 : styled ? 2 : 0,
    );
    list.add(81, signs & ~(SIGNS.small | SIGNS.capital), length);
    for (let bit = 2; bit < 13; bit++)
      if ((signs & (1 << bit)) !== 0) list.add(82, bit, length, traits & TRAITS.capitals);
    list.add(83, signs & (SIGNS.acronym | SIGNS.acronymOfBody), traits & TRAITS.capitals);
  }

  /**
   * Fills the list with what was decided elsewhere in the report: `votes` are a hash of the decisions on this word in
   * other places (`Decisions`), 0 for none.
   */
  readDecisions(at: number, votes: number, whole: number): void {
    const { list } = this;
    list.size = 0;
    list.group = GROUPS.plain;
    if (votes === 0 && whole === 0) return;
    const traits = this.#window.sheet.words.traits[this.#window.sheet.forms[at] as number] as number;
    const capital = traits & (TRAITS.capital | TRAITS.capitals | TRAITS.common);
    if (votes !== 0) {
      list.add(90, votes);
      list.add(91, votes, capital);
    }
    if (whole !== 0) list.add(92, whole, capital & TRAITS.capital);
  }
}
